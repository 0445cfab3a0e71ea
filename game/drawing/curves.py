"""Several feelings over time in one chart, as SVG: a curve, a letter and a band for each."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from game.drawing.inks import LIGHT, Inks
from game.drawing.spacing import every, spaced
from game.drawing.svg import NAMESPACE, Point, circle, path, polygon, polyline, stroke

HUES: Final = ("#35587d", "#a8433a", "#33704f", "#7a5316", "#6f5685", "#1f6f7a")
"""What curves are drawn in on paper and in the light theme, each at least 4.5:1 against `LIGHT.ground`."""

HUES_DARK: Final = ("#8fb7dd", "#ee968b", "#83c79f", "#e0b568", "#c3a6dc", "#7cc9d3")
"""The same in the dark theme, against `DARK.ground`."""

DASHES: Final = ("", "9 5", "0.1 5", "13 5 0.1 5", "19 6", "9 5 0.1 5 0.1 5")
"""Lines that can be told apart without colour."""

FINEST: Final = 700
"""Points of one curve at most; more would lie on each other."""

_WIDTH: Final = 720.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 690.0, 28.0, 280.0
_ROW: Final = 17.0
_NUMBERS_APART: Final = 20.0
_LETTERS_APART: Final = 15.0
_MOST_DOTS: Final = 40
_MOST_VISITS: Final = 16
_FINE, _COARSE = 0.25, 0.5


@dataclass(frozen=True, slots=True)
class Curve:
    """One curve: its letter, its name, pleasure in [-1, 1] turn by turn of each visit, and its spread there."""

    letter: str
    name: str
    felt: tuple[tuple[float, ...], ...]
    spread: tuple[tuple[float, ...], ...]
    hue: str = HUES[0]
    dash: str = ""


@dataclass(frozen=True, slots=True)
class CurveWords:
    """The words on the chart, already in the reader's language."""

    title: str = "How it felt"
    pleased: str = "pleased"
    displeased: str = "displeased"
    turn: str = "turn"
    visit: str = "visit"


def feeling_curves(
    curves: Sequence[Curve],
    *,
    ends: tuple[float, float] | None = None,
    inks: Inks = LIGHT,
    words: CurveWords | None = None,
) -> str:
    """The chart as SVG, 720 wide, for a browser.

    Visits stand side by side, each as wide as its longest curve; a diamond is where they left. It goes from the
    one to the other of `ends`, in [-1, 1], or as far as these curves need: `reach` finds ends for several charts.
    """
    chart = _Chart(curves, ends or reach(curves), inks, words or CurveWords())
    drawn = "".join(chart.drawn())
    head = (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {chart.height:g}" role="img"'
        f' font-family="Source Sans Pro, Source Sans 3, sans-serif" font-size="13">'
    )
    told = f"<title>{escape(chart.words.title)}</title><desc>{escape(chart.told())}</desc>"
    ground = f'<rect width="{_WIDTH:g}" height="{chart.height:g}" rx="8" fill="{inks.ground}"/>'
    return f"{head}{told}{ground}{drawn}</svg>"


def reach(curves: Sequence[Curve]) -> tuple[float, float]:
    """The ends, in [-1, 1], of a chart that holds the curves with their bands: some room on both sides of 0."""
    lowest, highest = -_FINE, _FINE
    for curve in curves:
        for felt, spreads in zip(curve.felt, curve.spread, strict=True):
            for value, spread in zip(felt, spreads, strict=True):
                lowest, highest = min(lowest, value - spread), max(highest, value + spread)
    lowest, highest = max(lowest, -1.0), min(highest, 1.0)
    step = _step(lowest, highest)
    return math.floor(lowest / step) * step, math.ceil(highest / step) * step


def _step(low: float, high: float) -> float:
    """How far apart the levels of a chart lie: six of them are enough."""
    return _FINE if high - low <= 5 * _FINE else _COARSE


class _Chart:
    """Where everything lies."""

    def __init__(
        self, curves: Sequence[Curve], ends: tuple[float, float], inks: Inks, words: CurveWords
    ) -> None:
        self.curves, self.inks, self.words = curves, inks, words
        self.low, self.high = ends
        visits = max((len(curve.felt) for curve in curves), default=0)
        self.longest = [
            max((len(curve.felt[visit]) for curve in curves if visit < len(curve.felt)), default=0)
            for visit in range(visits)
        ]
        self.apart = visits <= _MOST_VISITS
        self.starts = self._starts()
        self.step = (_RIGHT - _LEFT) / max(1, sum(self.longest) - 1 + self.apart * max(0, visits - 1))
        self.rows = _BOTTOM + 3

    def _starts(self) -> list[int]:
        places, at = [], 0
        for long in self.longest:
            places.append(at)
            at += long + self.apart
        return places

    @property
    def height(self) -> float:
        """Of the whole, when the rows of numbers below are drawn."""
        return self.rows + _ROW * 1.5

    def x(self, visit: int, turn: int) -> float:
        if sum(self.longest) == 1:
            return (_LEFT + _RIGHT) / 2
        return _LEFT + self.step * (self.starts[visit] + turn)

    def y(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return _BOTTOM - share * (_BOTTOM - _TOP)

    def drawn(self) -> Iterator[str]:
        yield from self.field()
        for curve in self.curves:
            yield from self.bands(curve)
        for curve in self.curves:
            yield from self.lines(curve)
        yield from self.letters()

    def field(self) -> Iterator[str]:
        step = _step(self.low, self.high)
        for level in range(round(self.low / step), round(self.high / step) + 1):
            value, height = level * step, self.y(level * step)
            width, faint = (1.4, 1.0) if level == 0 else (1.0, 0.35)
            yield stroke(f"M{_LEFT:.1f} {height:.1f}L{_RIGHT:.1f} {height:.1f}", self.inks.axis, width, faint)
            shown = f"{value:+.3g}".replace("-", "−") if level else "0"
            yield self.text((_LEFT - 6, height + 4), shown, "end", 12)
        yield from self.between()
        yield from self.turns()
        yield from self.visits()
        yield self.text((_LEFT, _TOP - 12), self.words.pleased, "start")
        yield self.text((_LEFT, self.rows + _ROW), self.words.displeased, "start")

    def between(self) -> Iterator[str]:
        """A line where one visit ends and the next begins."""
        for visit in range(1, len(self.longest) if self.apart else 0):
            x = self.x(visit, 0) - self.step
            yield stroke(f"M{x:.1f} {_TOP:.1f}L{x:.1f} {_BOTTOM:.1f}", self.inks.axis, 1, 0.35)

    def turns(self) -> Iterator[str]:
        """Each turn's number, or every so many of a long visit; none where several visits leave no room."""
        so_many = every(self.step, _NUMBERS_APART)
        if sum(self.longest) and (so_many == 1 or len(self.longest) == 1):
            places = [
                (self.x(visit, turn), turn + 1)
                for visit, long in enumerate(self.longest)
                for turn in range(long)
            ]
            yield from self.numbers(self.words.turn, places, so_many)

    def visits(self) -> Iterator[str]:
        if len(self.longest) > 1:
            places = [
                ((self.x(visit, 0) + self.x(visit, max(0, long - 1))) / 2, visit + 1)
                for visit, long in enumerate(self.longest)
            ]
            yield from self.numbers(
                self.words.visit, places, every((_RIGHT - _LEFT) / len(places), _NUMBERS_APART)
            )

    def numbers(self, name: str, places: Sequence[tuple[float, int]], so_many: int) -> Iterator[str]:
        """A row of numbers below the chart, behind the name of what is counted."""
        self.rows += _ROW
        yield self.text((_LEFT - 14, self.rows), name, "end", 12)
        for x, number in places:
            if number % so_many == 0:
                yield self.text((x, self.rows), str(number), "middle", 12)

    def runs(self, curve: Curve) -> Iterator[list[tuple[Point, float, float]]]:
        """The points of each unbroken line, thinned to what can be seen: place, pleasure, spread."""
        runs = [
            [((self.x(visit, turn), self.y(value)), value, curve.spread[visit][turn])
             for turn, value in enumerate(felt)]
            for visit, felt in enumerate(curve.felt)
        ]  # fmt: skip
        if not self.apart:
            runs = [[point for run in runs for point in run]]
        runs = [run for run in runs if run]
        most = max(4, FINEST // max(1, len(runs)))
        yield from ([run[place] for place in seen([value for _, value, _ in run], most)] for run in runs)

    def bands(self, curve: Curve) -> Iterator[str]:
        for run in self.runs(curve):
            if len(run) > 1 and any(spread > 0 for _, _, spread in run):
                above = [(at[0], self.y(value + spread)) for at, value, spread in run]
                below = [(at[0], self.y(value - spread)) for at, value, spread in run]
                yield path(polygon([*above, *reversed(below)]), curve.hue, 0.16)

    def lines(self, curve: Curve) -> Iterator[str]:
        few = sum(self.longest) <= _MOST_DOTS
        for run in self.runs(curve):
            places = [at for at, _, _ in run]
            if len(places) > 1:
                yield _dashed(places, curve)
            for place, (at, value, _) in enumerate(run if few else (), start=1):
                mark = path(_diamond(at), curve.hue) if place == len(run) else circle(at, 3.2, curve.hue)
                yield f"<g><title>{escape(curve.name)}: {value:+.2f}</title>{mark}</g>"

    def letters(self) -> Iterator[str]:
        """Each curve's letter at its end, in the order of the ends; a thin line leads to one that had to move."""
        if len(self.curves) < 2:
            return
        ends = [(list(self.runs(curve))[-1][-1][0], curve) for curve in self.curves if any(curve.felt)]
        for group in _side_by_side(ends):
            heights = spaced([at[1] for at, _ in group], _LETTERS_APART, _TOP, _BOTTOM)
            right = max(at[0] for at, _ in group) + 15
            for ((x, y), curve), height in zip(group, heights, strict=True):
                if abs(height - y) > 4:
                    yield stroke(f"M{x + 5:.1f} {y:.1f}L{right - 6:.1f} {height:.1f}", curve.hue, 0.8, 0.7)
                yield self.text((right, height + 5), curve.letter, "middle", 14, curve.hue, bold=True)

    def text(
        self, at: Point, words: str, anchor: str, size: int = 13, ink: str = "", *, bold: bool = False
    ) -> str:
        weight = ' font-weight="700"' if bold else ""
        return (
            f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" fill="{ink or self.inks.text}" text-anchor="{anchor}"'
            f' font-size="{size}"{weight} paint-order="stroke" stroke="{self.inks.ground}"'
            f' stroke-width="4">{escape(words)}</text>'
        )

    def told(self) -> str:
        return " ".join(
            f"{curve.letter}, {curve.name}: " + "; ".join(_told(felt) for felt in curve.felt if felt) + "."
            for curve in self.curves
        )


def seen(values: Sequence[float], most: int) -> list[int]:
    """The places, in order, of at most so many values that look the same: the least and the most of each stretch."""
    if len(values) <= most:
        return list(range(len(values)))
    stretch = -(-len(values) // ((most - 2) // 2))
    kept = {0, len(values) - 1}
    for start in range(0, len(values), stretch):
        part = range(start, min(start + stretch, len(values)))
        kept |= {min(part, key=values.__getitem__), max(part, key=values.__getitem__)}
    return sorted(kept)


def key_line(hue: str, dash: str) -> str:
    """A piece of a curve, to stand beside its name: 34 x 12."""
    line = _dashed(((2, 6), (32, 6)), Curve("", "", (), (), hue, dash))
    return f'<svg xmlns="{NAMESPACE}" viewBox="0 0 34 12" width="34" height="12">{line}</svg>'


def _told(felt: Sequence[float]) -> str:
    if len(felt) > 12:
        return f"{felt[0]:+.2f} to {felt[-1]:+.2f}, {min(felt):+.2f} at the lowest, {max(felt):+.2f} at the highest"
    return ", ".join(f"{value:+.2f}" for value in felt)


def _dashed(places: Sequence[Point], curve: Curve) -> str:
    dashes = f' stroke-dasharray="{curve.dash}"' if curve.dash else ""
    return (
        f'<path d="{polyline(places)}" fill="none" stroke="{curve.hue}" stroke-width="2.6"'
        f' stroke-linejoin="round" stroke-linecap="round"{dashes}/>'
    )


def _diamond(at: Point) -> str:
    (x, y), size = at, 5.5
    return polygon(((x, y - size), (x + size, y), (x, y + size), (x - size, y)))


def _side_by_side(ends: Sequence[tuple[Point, Curve]]) -> list[list[tuple[Point, Curve]]]:
    """Ends so near each other that their letters share a column, each column from its top."""
    columns: list[list[tuple[Point, Curve]]] = []
    for end in sorted(ends, key=lambda end: end[0][0]):
        if columns and end[0][0] - columns[-1][0][0][0] < _LETTERS_APART:
            columns[-1].append(end)
        else:
            columns.append([end])
    return [sorted(column, key=lambda end: end[0][1]) for column in columns]
