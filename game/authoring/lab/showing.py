"""What of an experiment is worth showing, whoever shows it: which readings, which visits, which reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.authoring.lab.experiment import Because, Course, Outcome, Verdict
from game.words import codes, say

SHOWN: Final = (
    "remembered", "satisfaction", "trust", "return_chance", "told_positive", "told_negative", "csat",
    "recommend", "pleasure", "control",
)  # fmt: skip
"""The readings that are always shown."""

SCALES: Final = {
    "remembered": (-1.0, 1.0), "satisfaction": (-1.0, 1.0), "trust": (0.0, 1.0), "return_chance": (0.0, 1.0),
    "csat": (1.0, 5.0), "recommend": (0.0, 10.0), "pleasure": (-1.0, 1.0), "arousal": (-1.0, 1.0),
    "control": (-1.0, 1.0), "lowest": (-1.0, 1.0), "highest": (-1.0, 1.0), "heard": (0.0, 1.0),
    "surprise": (0.0, 1.0), "uncertainty": (0.0, 1.0), "shame": (0.0, 1.0), "expected_gesture": (0.0, 1.0),
}  # fmt: skip
"""The ends of each reading's bar (adapted: the lab's format)."""

MOST_VISITS: Final = 3
_FELT: Final = 0.005
"""A change that shows as 0.00 is no reason to tell of."""


def readings_shown(outcome: Outcome) -> list[str]:
    """The readings that always matter, then every other one that an expectation names."""
    asked = [reference.reading for line in outcome.lab.expect for reference in line.references]
    return list(dict.fromkeys([*SHOWN, *asked]))


def visits_of(outcome: Outcome) -> int:
    """How many visits the longest condition has."""
    return max((len(course.visits) for course in outcome.courses.values()), default=0)


def visits_shown(outcome: Outcome) -> list[int]:
    """Visits to show, from 0: all of a few; of many the first, the last of a condition, and those asked about."""
    whole = visits_of(outcome)
    if whole <= MOST_VISITS:
        return list(range(whole))
    last = {len(course.visits) - 1 for course in outcome.courses.values()}
    asked = {
        reference.visit - 1 for line in outcome.lab.expect for reference in line.references if reference.visit
    }
    return sorted({0} | last | asked)


def present(outcome: Outcome, visit: int) -> dict[str, Course]:
    """The conditions that have such a visit (from 0), by name."""
    return {name: course for name, course in outcome.courses.items() if visit < len(course.visits)}


def scale(outcome: Outcome, reading: str) -> tuple[float, float]:
    """The ends of a reading's bar: its own range, or as far as the figures go, with 0 among them."""
    if reading in SCALES:
        return SCALES[reading]
    found = [visit[reading] for course in outcome.courses.values() for visit in course.visits]
    return min(0.0, *found, 0.0), max(1.0, *found)


def strongest(course: Course, most: int = 2) -> list[Because]:
    """What moved them most in a condition, strongest first, nothing twice; what merely wore off is no reason."""
    told = [because for because in course.reasons if because.code not in ("faded", "set")]
    ranked = sorted(told, key=lambda because: abs(because.pleasure), reverse=True)
    once = {because.sentence: because for because in reversed(ranked) if abs(because.pleasure) >= _FELT}
    return sorted(once.values(), key=lambda because: abs(because.pleasure), reverse=True)[:most]


def called(reading: str) -> str:
    """What a reading is called among people."""
    code = f"lab.reading.{reading}"
    return say(code) if code in codes() else reading.replace("_", " ")


def condition_called(name: str) -> str:
    """What a condition is called among people."""
    return name.replace("_", " ")


def figure(value: float | None) -> str:
    """A side of an expectation."""
    return say("lab.no_value") if value is None else f"{value:.4f}"


def sides(verdict: Verdict) -> str:
    """The two sides as they compare: what is so, not what was hoped."""
    shown = {"left": figure(verdict.left), "right": figure(verdict.right)}
    if verdict.left is None or verdict.right is None:
        return say("lab.no_sides", **shown)
    sign = "<" if verdict.left < verdict.right else ">" if verdict.left > verdict.right else "="
    return say("lab.sides", comparison=sign, **shown)


def missed(verdict: Verdict) -> str:
    """By how much an expectation is missed; "" where it holds or has no value."""
    if verdict.holds or verdict.left is None or verdict.right is None:
        return ""
    return say("lab.missed", gap=figure(abs(verdict.left - verdict.right)))


def summary(verdicts: Sequence[Verdict]) -> str:
    """How many expectations hold, as a sentence."""
    failed = sum(not verdict.holds for verdict in verdicts)
    if not verdicts:
        return say("lab.none_expected")
    if failed:
        one = "lab.one_fails" if len(verdicts) == 1 else "lab.some_fail"
        return say(one, failed=failed, count=len(verdicts))
    return say("lab.one_holds") if len(verdicts) == 1 else say("lab.all_hold", count=len(verdicts))
