"""The business case as one page: what is not proven first, then ranges, what moves them, and every assumption."""

from __future__ import annotations

from game.drawing.bar import bar
from game.groups import Business
from game.groups.business import DRAWN
from game.reports.cohort import percent, signed
from game.reports.page import INKS, filled


def business_html(group: str, case: Business, *, language: str = "en", theme: str = "auto") -> str:
    """The page as HTML without scripts or links."""
    return filled(
        "business.html",
        group=group,
        case=case,
        drawn=f"{DRAWN:,}",
        widest=max((swing.high - swing.low for swing in case.swings), default=1.0) or 1.0,
        percent=percent,
        signed=signed,
        money=_rounded,
        plain=lambda figure: f"{figure:g}",
        bar=lambda value, low, high: bar(value, low, high, inks=INKS),
        language=language,
        theme=theme,
    )


def _rounded(figure: float) -> str:
    """To two figures: more would claim what nobody knows."""
    if abs(figure) < 10:
        return f"{figure:.1f}"
    digits = len(str(int(abs(figure)))) - 2
    return f"{round(figure, -digits):,.0f}"
