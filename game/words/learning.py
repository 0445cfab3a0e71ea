"""Sentences about what is known of a player: who plays, what to play today, what came of it."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # What to play today
    "rota.weak": "{Skills}: not quite there yet, and {name} needs it.",
    "rota.due": "{Skills}: going well, and not practised for a while.",
    "rota.new": "{Skills}: not practised yet. {name} is a good one to try it with.",
    "rota.long_ago": "Nothing is due today. {name} was {ago}, and may have become another conversation.",
    "rota.and": "{first} and {last}",
    "resume.line": "Go on with {name}: {count} answers given, {ago}.",
    "resume.one": "Go on where you left off",
    "ago.today": "today",
    "ago.yesterday": "yesterday",
    "ago.days": "{days} days ago",
    "due.today": "due today",
    "due.tomorrow": "due tomorrow",
    "due.days": "due in {days} days",
    # The corkboard and the pigeonhole
    "wonder.words": "{name}: {words}",
    "post.meant": "A note in your own hand, {ago}: “{words}” How is it going?",
    "post.card.0": "A card from {name}. “I still think of the moment you said: {said}”",
    "post.card.1": "{name} has sent a card, without an occasion. “{said}” is underlined in it.",
    "post.card.2": "A card from {name}, in a hurry and in capitals: “TOLD EVERYBODY. {said}”",
    "post.card.3": "{name} writes: “You will not remember me. You said: {said} I do.”",
    "post.card.4": "From {name}, on the back of a receipt: “{said} That was it. Thank you.”",
    "post.silence": "Nothing from {name}, who was here {ago}.",
    # Who is playing
    "who.title": "Who is playing?",
    "who.button": "Who is playing",
    "who.line": "A guest can play everything. A name is only for finding your own progress again.",
    "who.notice": (
        "With a name, these are kept on this computer or in your organisation's database: your plays, their scores, "
        "and what you say of them. It is for training, not for appraisal. Trainers see figures of groups of five and "
        "more; yours alone only if you share them. You can have all of it, or have it deleted, at any time."
    ),
    "who.name": "Somebody new",
    "who.name.hint": "Type a name, or one you make up, and press Enter",
    "who.guest": "Play as a guest",
    "who.now": "{name} (playing now)",
    "who.no_records": "There are no records here that could remember a name.",
    "home.keep": "That was worth keeping. Tell us a name, and your progress is here next time.",
    # Progress
    "progress.button": "My progress",
    "progress.title": "How you are getting on",
    "progress.plays.one": "One conversation so far.",
    "progress.plays": "{count} conversations so far.",
    "progress.none": "Nothing yet. After the first conversation, what you practised is here.",
    "progress.today": "Today",
    "progress.skills": "Skills",
    "progress.skill": "{name}: {mastery} of 100, from {attempts}; {due}",
    "progress.attempts.one": "one attempt",
    "progress.attempts": "{count} attempts",
    "progress.untouched": "Not practised yet: {skills}.",
    "progress.courses": "Courses",
    "progress.course": "{title}: {done} of {steps}. Next: {next}",
    "progress.course.done": "{title}: all {steps} done.",
    "progress.eye": "Your own eye",
    "progress.past": "What you have played",
    "progress.row": "{when}  {title}: {ending}. {band}",
    "progress.words": "What they said of you",
    "progress.meant": "What you meant to do",
    "eye.reading": "Reading feelings: {near} of 100 in your last {count}.",
    "eye.reading.before": "Reading feelings: {near} of 100 in your last {count}, and {before} before that.",
    "eye.own.fair": "You judge your own conversations as the customers did, {off} of 4 steps off in the last {count}.",
    "eye.own.hard": "You are harder on yourself than the customers were, by {off} of 4 steps in the last {count}.",
    "eye.own.kind": "You thought it went better than customers felt it did, by {off} of 4 steps in the last {count}.",
    "eye.own.before": "Before that it was {off}.",
    "town.good": "About {good} people in town have heard something good of you.",
    "town.bad": "About {bad} people in town have heard something of you that was not good.",
    "town.told": "About {good} people in town have heard something good of you, and about {bad} something else.",
}
