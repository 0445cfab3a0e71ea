"""A year of one learner, who plays what is suggested: `python -m tests.practice.year`.

The learner is a rule, not a person: each skill has a level that rises with practice, the less the higher it is, and
sinks with the days since; a play scores around the mean of its skills. Three plays a week. Printed is what was
suggested and why, for the first weeks and then now and again, and how each skill stood at the ends of the quarters.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta

from game.practice import Pick, plan, reviews, suggest
from game.records.attempt import Attempt
from game.vocabulary import Skill
from tests.practice.attempts import MONDAY, attempt

TRAINS = {
    "no-room": (Skill.EMPATHY, Skill.PROBLEM_SOLVING, Skill.ABOVE_AND_BEYOND, Skill.HONESTY),
    "account-holder": (Skill.LISTENING, Skill.EMPATHY, Skill.HONESTY),
    "two-dinosaurs": (Skill.HONESTY, Skill.BOUNDARIES, Skill.PROBLEM_SOLVING),
    "angry-queue": (Skill.COMPOSURE, Skill.BOUNDARIES),
    "wrong-boiler": (Skill.RECOVERY, Skill.TEAMWORK),
    "new-phone": (Skill.SELLING_WELL, Skill.LISTENING),
}
DAYS = 364


def year(seed: int = 1) -> tuple[list[Attempt], list[tuple[int, Pick]]]:
    """Every attempt, and what was suggested on its day."""
    luck, levels, last = random.Random(seed), dict.fromkeys(Skill, 25.0), dict.fromkeys(Skill, 0)
    attempts: list[Attempt] = []
    picks: list[tuple[int, Pick]] = []
    for day in (day for day in range(DAYS) if day % 7 in (0, 2, 4)):
        now = MONDAY + timedelta(days=day)
        pick = suggest(now, attempts, plan(reviews(attempts, TRAINS)), TRAINS)[0]
        skills = TRAINS[pick.scenario]
        faded = {skill: levels[skill] * 0.5 ** ((day - last[skill]) / 400) for skill in skills}
        score = sum(faded.values()) / len(faded) + luck.gauss(0, 6)
        attempts.append(attempt(pick.scenario, day, min(100.0, max(0.0, round(score, 1)))))
        picks.append((day, pick))
        for skill in skills:
            levels[skill], last[skill] = faded[skill] + (100 - faded[skill]) * 0.13, day
    return attempts, picks


def main() -> None:
    """Print the year."""
    attempts, picks = year()
    for number, (day, pick) in enumerate(picks):
        if number < 12 or number % 12 == 0:
            skills = ", ".join(skill.value for skill in pick.skills)
            score = attempts[number].score("empathy")
            print(f"day {day:3}  {pick.scenario:15} because {pick.why:9} {skills:52} scored {score}")
    for quarter in (91, 182, 273, 364):
        so_far = [one for one in attempts if one.started < MONDAY + timedelta(days=quarter)]
        known = plan(reviews(so_far, TRAINS)).skills
        told = ", ".join(f"{one.skill.value} {one.mastery:.2f} (n {one.n})" for one in known)
        print(f"day {quarter}: {told}")
    print("played:", dict(Counter(pick.scenario for _, pick in picks)))
    print("because:", dict(Counter(str(pick.why) for _, pick in picks)))


if __name__ == "__main__":
    main()
