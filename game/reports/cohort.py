"""The page of a group: skills first and now, the hardest moments, what was said there, what to talk about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game.drawing.bar import bar
from game.groups import GroupFigures, Interval
from game.groups.moments import HardMoment
from game.groups.privacy import LEAST
from game.reports.page import INKS, filled
from game.words import say

QUESTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class Sharing:
    """Somebody who shares their own figures, and these in words."""

    name: str
    attempts: int
    first: str
    latest: str


@dataclass(frozen=True, slots=True)
class _Hard:
    title: str
    figures: HardMoment


def cohort_html(
    group: str,
    figures: GroupFigures,
    titles: Mapping[str, str],
    questions: Mapping[str, Sequence[str]],
    sharing: Sequence[Sharing] = (),
    *,
    language: str = "en",
    theme: str = "auto",
) -> str:
    """The page as HTML without scripts or links; `titles` and the author's `questions` are by scenario."""
    return filled(
        "cohort.html",
        group=group,
        figures=figures,
        counted=_counted(figures),
        empathy=_empathy(figures.change),
        hardest=[_Hard(titles.get(one.scenario, one.scenario), one) for one in figures.hardest],
        questions=_questions(figures, questions),
        sharing=sharing,
        least=LEAST,
        percent=percent,
        plain=lambda share: f"{round(100 * share)}",
        signed=signed,
        bar=lambda value, low, high: bar(value, low, high, inks=INKS),
        language=language,
        theme=theme,
    )


def percent(share: float) -> str:
    """A share in words: "71 %"."""
    return f"{round(100 * share)} %"


def signed(share: float) -> str:
    """A difference of shares in points, with its sign: "+17"."""
    return f"{round(100 * share):+d}"


def _counted(figures: GroupFigures) -> str:
    if figures.learners:
        return say("cohort.counted", learners=figures.learners, attempts=figures.attempts)
    return say("cohort.counted.nobody", attempts=figures.attempts)


def _empathy(change: Interval | None) -> str:
    if change is None:
        return say("cohort.empathy.none")
    word = "unsure" if change.could_be_nothing else "up" if change.value > 0 else "down"
    facts = {name: f"{getattr(change, name):+.0f}" for name in ("value", "low", "high")}
    return say(f"cohort.empathy.{word}", **facts, n=change.n)


def _questions(figures: GroupFigures, questions: Mapping[str, Sequence[str]]) -> list[str]:
    """The authors' questions of the scenarios with the hardest moments, one a scenario first."""
    scenarios = list(dict.fromkeys(one.scenario for one in figures.hardest))
    asked = [list(questions.get(scenario, ())) for scenario in scenarios]
    turn = [one[place] for place in range(QUESTIONS) for one in asked if place < len(one)]
    return turn[:QUESTIONS] or [say("cohort.discuss.none")]
