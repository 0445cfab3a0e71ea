"""A learner's own page, from the same view as the screen of progress."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from game.drawing.bar import bar
from game.reports.page import INKS, filled
from game.reports.trend import trend
from game.stage.learning import ProgressView, skill_line
from game.words import say

LATEST: Final = 12
"""Figures of a skill that stand beside its line."""


def learner_html(
    view: ProgressView, titles: Mapping[str, str], *, language: str = "en", theme: str = "auto"
) -> str:
    """The page as HTML without scripts or links; `titles` are those of scenarios by id."""
    return filled(
        "learner.html",
        view=view,
        titles=titles,
        skills=sorted(view.skills, key=lambda skill: skill.mastery),
        counted=say("progress.plays.one") if view.plays == 1 else say("progress.plays", count=view.plays),
        line_of=skill_line,
        trend=trend,
        latest=LATEST,
        bar=lambda value, low, high: bar(value, low, high, inks=INKS),
        language=language,
        theme=theme,
    )
