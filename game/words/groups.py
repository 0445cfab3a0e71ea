"""Sentences of the reports of a learner, of a group, and of the business case."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.report": "Pages to print: of one learner, of a group, of what it may be worth.",
    "help.report.learner": "A learner's own page: skills, plays, what customers said.",
    "help.report.learner.example": "main.py report learner Ada -o ada.html",
    "help.report.cohort": "A group's page: skills first and now, the hardest moments, what to talk about.",
    "help.report.cohort.example": "main.py report cohort Monday -o monday.html",
    "help.report.business": "What it may be worth: ranges, stated assumptions, and what is not proven.",
    "help.report.business.example": "main.py report business Monday -o case.html",
    "help.report.output": "The HTML file to write.",
    "help.assumptions": "Your own figures, as a copy of assets/assumptions.yaml.",
    "report.written": "The page is in {path}.",
    "report.no_plays": "{name} has played nothing yet, so there is nothing to report.",
    "group.too_few": (
        "Figures are shown of {least} people or more, and of {least} attempts or more, so that nobody's own can "
        "be made out. There are {people} people and {attempts} attempts here."
    ),
    "group.too_few_again": (
        "A business case sets first attempts beside later ones, of {least} people or more, so that nobody's own can "
        "be made out. {people} people of this group can be seen to have played a conversation again; in an "
        "anonymous group nobody can."
    ),
    # Assumptions
    "assumptions.order": "`least`, `usual` and `most` must rise",
    "assumptions.unknown": "{path}: there is no assumption `{name}`; there are {known}.",
    "assumptions.shape": "{path}: give assumptions by name, each with `usual`, `least`, `most` and `source`.",
    "assumptions.yaml": "{path} cannot be read as YAML ({why}).",
    "assumptions.figure": (
        "{path}: `{where}` cannot be used ({why}); give `usual`, `least` and `most` as numbers of 0 or more."
    ),
    "assumption.conversations_a_week": "Conversations one person has in a week",
    "assumption.went_wrong": "Share of them in which something went wrong",
    "assumption.carried_over": "How much of the change shows in real conversations",
    "assumption.lasts_weeks": "Weeks until practice has worn off",
    "assumption.value_per_visit": "What one visit leaves, after its costs",
    "assumption.visits_a_year": "Visits a year of somebody who stays",
    "assumption.hours_of_practice": "Hours one person practises",
    "assumption.cost_of_an_hour": "What an hour of theirs costs",
    # The page of a group
    "cohort.kind": "A group, practising",
    "cohort.counted": "{learners} people, {attempts} conversations.",
    "cohort.counted.nobody": "{attempts} conversations, of people who stayed anonymous.",
    "cohort.not_appraisal": (
        "These are figures of a group, for training and not for appraisal. The customers were simulated. A range "
        "is where a figure would lie nineteen times out of twenty if other people like these had played."
    ),
    "cohort.skills": "Skills: the first time, and now",
    "cohort.skill": "Skill",
    "cohort.first": "First attempt",
    "cohort.latest": "Latest attempt",
    "cohort.change": "Change",
    "cohort.of": "{value} ({low} to {high})",
    "cohort.people": "{n} people",
    "cohort.change.none": "too few played twice",
    "cohort.no_skills": "Too few people have practised any one skill yet.",
    "cohort.empathy.up": (
        "Whoever played a conversation again scored {value} points in empathy beside the first time ({low} to "
        "{high}; {n} people). That is more than chance would do."
    ),
    "cohort.empathy.down": (
        "Whoever played a conversation again scored {value} points in empathy beside the first time ({low} to "
        "{high}; {n} people). That is less, and not by chance."
    ),
    "cohort.empathy.unsure": (
        "Whoever played a conversation again scored {value} points in empathy beside the first time ({low} to "
        "{high}; {n} people). That may be chance: with so few, a real change of less than that cannot be seen."
    ),
    "cohort.empathy.none": "Too few people have played a conversation twice to say whether they do better.",
    "cohort.endings": "How customers left",
    "cohort.endings.first": "First attempts",
    "cohort.endings.later": "Later attempts",
    "cohort.endings.all": "All attempts",
    "cohort.hardest": "The hardest moments",
    "cohort.hardest.none": "No moment was played by {least} or more yet.",
    "cohort.moment": "{title}: {earned} of what there was to earn, in {n} conversations",
    "cohort.said": "What was said",
    "cohort.share": "How often",
    "cohort.share.first": "First attempts ({n})",
    "cohort.share.later": "Later attempts ({n})",
    "cohort.earned": "Earned there",
    "cohort.words": "What customers said",
    "cohort.discuss": "For Monday",
    "cohort.discuss.intro": "Three questions on the moments above, to talk about in a quarter of an hour:",
    "cohort.discuss.none": "What did the customer need there, and who of you has met somebody like that?",
    "cohort.sharing": "Those who share their own figures",
    "cohort.sharing.row": (
        "{name}: {attempts} conversations; empathy {first} the first time, {latest} the latest."
    ),
    "cohort.footer": "Made by Empty Chair. Nothing in it was sent anywhere.",
    # The business case
    "business.kind": "What it may be worth",
    "business.title": "{group}: a business case, with its assumptions",
    "business.unproven": "What this page does not prove",
    "business.unproven.1": (
        "The customers were simulated. That practice with them changes what real customers do has not been shown,"
        " here or anywhere, for this program."
    ),
    "business.unproven.2": (
        "Every figure about your house below is an assumption, nearly all of them ours. With other ones the "
        "result is another, and below nothing too."
    ),
    "business.unproven.3": (
        "First and later attempts are not a trial: people learn these conversations, too, and those who play "
        "again may be others."
    ),
    "business.seen": "What was seen",
    "business.seen.line": (
        "In first attempts simulated customers came back with a chance of {first} ({n_first} conversations), in "
        "later ones of {later} ({n_later})."
    ),
    "business.seen.change": (
        "That is {value} points ({low} to {high}, nineteen times out of twenty; {n} people played again)."
    ),
    "business.seen.chance": "It may be chance.",
    "business.seen.less": (
        "Later attempts went no better than first ones, so there is nothing to be worth anything."
    ),
    "business.range": "If the assumptions hold: for one person, one round of practice",
    "business.kept": "Customers who would have gone and stay",
    "business.worth": "What they are worth over the years looked at",
    "business.cost": "What practising costs",
    "business.from_to": "{low} to {high}; in the middle {middle}",
    "business.eight": (
        "Eight in ten of {drawn} draws, of the people and of all assumptions together, lie in these ranges. They "
        "are not forecasts."
    ),
    "business.moves": "What moves it most",
    "business.moves.intro": (
        "Worth less cost for one person, with one assumption at its least and at its most and all others as "
        "usual:"
    ),
    "business.assumptions": "What is taken for granted",
    "business.assumption": "Assumption",
    "business.usual": "Usual",
    "business.least_most": "Least to most",
    "business.source": "Where it comes from",
    "business.change": (
        "Put your own figures into a copy of assets/assumptions.yaml and run `report business` again with "
        "--assumptions."
    ),
    # The page of a learner
    "learner.kind": "Your own page",
    "learner.skill": "Skill, and how it stands",
    "learner.over_time": "Over time",
    "learner.figures": "Latest, of 100",
    "learner.only": "This page is for you, and whom you show it to is yours to say.",
}
