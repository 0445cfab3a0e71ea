"""The debrief as one self-contained HTML page: a letter to the player, in the order every carrier keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.drawing.dial import dial
from game.drawing.geometry import Marks
from game.drawing.line import Labels, feeling_line
from game.reports.page import INKS, filled
from game.reports.portrait import portrait_of
from game.stage import DebriefView, LineView
from game.stage.reflections import WhatIfView
from game.words import say
from game.words.inert import inert


@dataclass(frozen=True, slots=True)
class Point:
    """One row of the table beside the line: the moment from 1, what was said and felt, and its marks."""

    number: int
    said: str
    felt: str
    pleasure: str
    marks: str
    traced: bool


def debrief_html(
    view: DebriefView, *, language: str = "en", theme: str = "auto", what_ifs: Sequence[WhatIfView] = ()
) -> str:
    """The whole debrief as an HTML page without scripts, links to elsewhere or a network.

    `language` is the tag of the language it is in; `theme` is "auto" (as the reader's system has it), "light"
    or "dark"; `what_ifs` are moments with another choice: each is told beside its moment, and the one of the moment
    that decided it is drawn.
    """
    return filled(
        "debrief.html",
        view=view,
        language=language,
        theme=theme,
        portrait=portrait_of(view.person, view.face),
        line=_line(view.line),
        what_ifs={told.moment: told for told in what_ifs},
        drawn={told.moment: _line(told.was, told.would_be.points) for told in _drawn(view, what_ifs)},
        dials=[(one, dial(one.value / 100, INKS)) for one in view.dials],
        points=_points(view),
    )


def _drawn(view: DebriefView, what_ifs: Sequence[WhatIfView]) -> list[WhatIfView]:
    decisive = [told for told in what_ifs if told.moment == view.line.decisive]
    return (decisive or list(what_ifs))[:1]


def _line(line: LineView, what_if: Sequence[float] = ()) -> str:
    return feeling_line(
        line.points,
        line.remembered,
        marks=_marked(line),
        inks=INKS,
        labels=_labels(line),
        what_if=what_if,
    )


def _marked(line: LineView) -> Marks:
    """What is marked on the line; where it has one height only, that is no peak."""
    flat = line.highest == line.lowest
    return Marks(None if flat else line.highest, None if flat else line.lowest, line.decisive)


def _labels(line: LineView) -> Labels:
    said = ("pleasant", "unpleasant", "highest", "lowest", "end", "decisive", "remembered", "what_if")
    words = {name: say(f"report.{name}") for name in said} | {"end": say(f"report.{_last(line)}")}
    return Labels(title=inert(line.description), **words)


def _last(line: LineView) -> str:
    return "end" if line.ended else "so_far"


def _points(view: DebriefView) -> list[Point]:
    traced = {moment.moment: moment for moment in view.traced}
    return [
        Point(
            number=place + 1,
            said=view.line.labels[place],
            felt=traced[place].feeling if place in traced else "",
            pleasure=f"{pleasure:+.1f}",
            marks=", ".join(_marks(view.line, place)),
            traced=place in traced,
        )
        for place, pleasure in enumerate(view.line.points)
    ]


def _marks(line: LineView, place: int) -> list[str]:
    marked = _marked(line)
    end = len(line.points) - 1
    special = {"highest": marked.high, "lowest": marked.low, _last(line): end, "decisive": marked.decisive}
    return [say(f"report.{mark}") for mark, at in special.items() if at == place]
