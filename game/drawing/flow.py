"""A flow of boxes from the top down, with lines between them as wide as what flows along them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from game.drawing.colour import mix
from game.drawing.inks import LIGHT
from game.drawing.svg import Point, sheet, stroke

WIDTH: Final = 250.0
LINE: Final = 17.0
_PAD: Final = 12.0
_ACROSS: Final = 36.0
_DOWN: Final = 54.0
_MARGIN: Final = 28.0
_BESIDE: Final = 26.0
_LANE: Final = 6.0
_LETTERS: Final = 34
_MOST_WORDS: Final = 2
_FONT: Final = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"
_PLAIN: Final = "#efe8da"


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its name and a figure beside it, some words, and a line for each thing that can be done there.

    `tint` in [-1, 1] colours it from bad to good, None not at all; `target` is where a click on it leads, "" nowhere.
    """

    name: str
    figure: str = ""
    words: str = ""
    lines: tuple[str, ...] = ()
    tint: float | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two boxes, by name; `weight` in [0, 1] is how wide it is, `past` the lanes it takes on the way."""

    start: str
    to: str
    weight: float
    past: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """Room for a line to go past a row of boxes."""

    name: str


@dataclass(frozen=True, slots=True)
class _Placed:
    box: Box | Lane
    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> Point:
        return self.x + self.width / 2, self.y

    @property
    def bottom(self) -> Point:
        return self.x + self.width / 2, self.y + self.height


def flow(rows: Sequence[Sequence[Box | Lane]], links: Sequence[Link], title: str) -> str:
    """The drawing: a row of boxes for each layer, centred, and the lines between them behind."""
    placed = _placed(rows)
    beside = {link: place for place, link in enumerate(link for link in links if _returns(link, placed))}
    right = max((item.x + item.width for item in placed.values()), default=0.0)
    width = right + _MARGIN + (_BESIDE * (len(beside) + 1) if beside else 0)
    height = max((item.bottom[1] for item in placed.values()), default=0.0) + _MARGIN
    drawn = [_line(link, placed, right, beside.get(link)) for link in links]
    drawn += [_box(item, item.box) for item in placed.values() if isinstance(item.box, Box)]
    ground = f'<rect width="100%" height="100%" fill="{LIGHT.ground}"/>'
    return sheet(width, height, f"<title>{escape(title)}</title>", ground, *drawn)


def _placed(rows: Sequence[Sequence[Box | Lane]]) -> Mapping[str, _Placed]:
    widest = max((_across(row) for row in rows), default=0.0)
    placed: dict[str, _Placed] = {}
    y = _MARGIN
    for row in rows:
        x = _MARGIN + (widest - _across(row)) / 2
        height = max((_height(box) for box in row if isinstance(box, Box)), default=0.0)
        for box in row:
            tall = _height(box) if isinstance(box, Box) else height
            placed[box.name] = _Placed(box, x, y, _width(box), tall)
            x += _width(box) + _ACROSS
        y += height + _DOWN
    return placed


def _across(row: Sequence[Box | Lane]) -> float:
    return sum(_width(box) + _ACROSS for box in row) - _ACROSS


def _width(box: Box | Lane) -> float:
    return WIDTH if isinstance(box, Box) else _LANE


def _height(box: Box) -> float:
    return 2 * _PAD + LINE * (1 + len(_wrapped(box.words)) + len(box.lines))


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(words, _LETTERS, max_lines=_MOST_WORDS, placeholder=" …")


def _returns(link: Link, placed: Mapping[str, _Placed]) -> bool:
    return placed[link.to].y <= placed[link.start].y


def _line(link: Link, placed: Mapping[str, _Placed], right: float, beside: int | None) -> str:
    width = 1.2 + 9 * min(link.weight, 1.0)
    colour = mix(LIGHT.ground, LIGHT.line, 0.35 + 0.45 * min(link.weight, 1.0))
    if beside is not None:
        around = _around(placed[link.start], placed[link.to], right + _BESIDE * (beside + 1))
        return stroke(around, colour, width)
    stops = [placed[name] for name in (link.start, *link.past, link.to)]
    return stroke(
        "M" + "".join(_down(one, other) for one, other in pairwise(stops)).lstrip("L"), colour, width
    )


def _down(one: _Placed, other: _Placed) -> str:
    """From the foot of one to the head of another; a lane is gone through from its head to its foot."""
    (x0, y0), (x1, y1) = one.bottom, other.top
    bend = (y1 - y0) / 2
    curve = f"C{x0:.1f} {y0 + bend:.1f} {x1:.1f} {y1 - bend:.1f} {x1:.1f} {y1:.1f}"
    return f"L{x0:.1f} {y0:.1f}{curve}"


def _around(start: _Placed, to: _Placed, x: float) -> str:
    """From the right side of one box, along a line beside the others, to the right side of another."""
    y0, y1 = start.y + start.height - _PAD, to.y + _PAD
    x0, x1 = start.x + start.width, to.x + to.width
    out = f"M{x0:.1f} {y0:.1f}C{x:.1f} {y0:.1f} {x:.1f} {y0:.1f} {x:.1f} {(y0 + y1) / 2:.1f}"
    return f"{out}S{x:.1f} {y1:.1f} {x1:.1f} {y1:.1f}"


def _box(item: _Placed, box: Box) -> str:
    edge = LIGHT.axis if box.tint is None else LIGHT.high if box.tint > 0 else LIGHT.low
    frame = (
        f'<rect x="{item.x:.1f}" y="{item.y:.1f}" width="{WIDTH:g}" height="{item.height:.1f}" rx="8"'
        f' fill="{_fill(box.tint)}" stroke="{edge}" stroke-width="1.5"/>'
    )
    drawn = f"{frame}{''.join(_words(item, box))}"
    return f"<a href={quoteattr(box.target)}>{drawn}</a>" if box.target else f"<g>{drawn}</g>"


def _fill(tint: float | None) -> str:
    if tint is None:
        return _PLAIN
    strong = LIGHT.high if tint > 0 else LIGHT.low
    return mix(LIGHT.ground, strong, 0.08 + 0.34 * min(abs(tint), 1.0))


def _words(item: _Placed, box: Box) -> Iterator[str]:
    x, y = item.x + _PAD, item.y + _PAD + LINE * 0.75
    yield _text(x, y, box.name, "bold")
    yield _text(item.x + WIDTH - _PAD, y, box.figure, "normal", "end")
    for row in _wrapped(box.words):
        y += LINE
        yield _text(x, y, row, "normal", style="italic")
    for row in box.lines:
        y += LINE
        yield _text(x, y, row if len(row) <= _LETTERS else row[: _LETTERS - 1] + "…", "normal")


def _text(x: float, y: float, words: str, weight: str, anchor: str = "start", style: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{_FONT}" font-size="12" font-weight="{weight}"'
        f' font-style="{style}" text-anchor="{anchor}" fill="{LIGHT.text}">{escape(words)}</text>'
    )
