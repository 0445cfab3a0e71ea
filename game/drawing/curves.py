"""Several feelings over time in one chart, as SVG: a curve, a letter and a band for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from game.drawing.inks import LIGHT, Inks
from game.drawing.svg import NAMESPACE, Point, circle, path, polygon, polyline, stroke

HUES: Final = ("#35587d", "#a8433a", "#33704f", "#7a5316", "#6f5685", "#1f6f7a")
"""What curves are drawn in on paper and in the light theme, each at least 4.5:1 against `LIGHT.ground`."""

HUES_DARK: Final = ("#8fb7dd", "#ee968b", "#83c79f", "#e0b568", "#c3a6dc", "#7cc9d3")
"""The same in the dark theme, against `DARK.ground`."""

DASHES: Final = ("", "9 5", "2 5", "12 4 2 4")
"""Lines that can be told apart without colour."""

FINEST: Final = 700
"""Points of one curve at most; more would lie on each other."""

_WIDTH: Final = 720.0
_HEIGHT: Final = 320.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 690.0, 28.0, 280.0
_MOST_DOTS: Final = 40
_MOST_VISITS: Final = 16
_LEVELS: Final = (0.25, 0.5, 1.0)


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
    """The words on the chart, already in the reader's language; `visit` has a place for its `{number}`."""

    title: str = "How it felt"
    pleasant: str = "pleasant"
    unpleasant: str = "unpleasant"
    visit: str = "visit {number}"


def feeling_curves(curves: Sequence[Curve], *, inks: Inks = LIGHT, words: CurveWords | None = None) -> str:
    """The chart as SVG of 720 x 320, for a browser.

    Visits stand side by side, each as wide as its longest curve; a diamond is where they left. The height of
    the chart is the least of .25, .5 and 1 that holds everything, and stands beside it.
    """
    chart = _Chart(curves, inks, words or CurveWords())
    head = (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" role="img"'
        f' font-family="Source Sans Pro, Source Sans 3, sans-serif" font-size="13">'
    )
    told = f"<title>{escape(chart.words.title)}</title><desc>{escape(chart.told())}</desc>"
    ground = f'<rect width="{_WIDTH:g}" height="{_HEIGHT:g}" rx="8" fill="{inks.ground}"/>'
    return f"{head}{told}{ground}{''.join(chart.drawn())}</svg>"


class _Chart:
    """Where everything lies."""

    def __init__(self, curves: Sequence[Curve], inks: Inks, words: CurveWords) -> None:
        self.curves, self.inks, self.words = curves, inks, words
        visits = max((len(curve.felt) for curve in curves), default=0)
        self.longest = [
            max((len(curve.felt[visit]) for curve in curves if visit < len(curve.felt)), default=0)
            for visit in range(visits)
        ]
        self.apart = visits <= _MOST_VISITS
        self.starts = self._starts()
        self.step = (_RIGHT - _LEFT) / max(1, sum(self.longest) - 1 + self.apart * max(0, visits - 1))
        self.level = self._level()

    def _starts(self) -> list[int]:
        places, at = [], 0
        for long in self.longest:
            places.append(at)
            at += long + self.apart
        return places

    def _level(self) -> float:
        reach = [
            abs(value) + spread
            for curve in self.curves
            for felt, spreads in zip(curve.felt, curve.spread, strict=True)
            for value, spread in zip(felt, spreads, strict=True)
        ]
        return next((level for level in _LEVELS if max(reach, default=0.0) <= level), 1.0)

    def x(self, visit: int, turn: int) -> float:
        if sum(self.longest) == 1:
            return (_LEFT + _RIGHT) / 2
        return _LEFT + self.step * (self.starts[visit] + turn)

    def y(self, value: float) -> float:
        share = (min(max(value, -self.level), self.level) + self.level) / (2 * self.level)
        return _BOTTOM - share * (_BOTTOM - _TOP)

    def drawn(self) -> Iterator[str]:
        yield from self.field()
        for curve in self.curves:
            yield from self.bands(curve)
        for curve in self.curves:
            yield from self.lines(curve)
        yield from self.letters()

    def field(self) -> Iterator[str]:
        for share in (-1.0, -0.5, 0.0, 0.5, 1.0):
            value, height = share * self.level, self.y(share * self.level)
            width, faint = (1.4, 1.0) if value == 0 else (1.0, 0.35)
            yield stroke(f"M{_LEFT:.1f} {height:.1f}L{_RIGHT:.1f} {height:.1f}", self.inks.axis, width, faint)
            shown = f"{value:+.3g}" if value else "0"
            yield self.text((_LEFT - 6, height + 4), shown, "end", 12)
        yield self.text((_LEFT, _TOP - 12), self.words.pleasant, "start")
        yield self.text((_LEFT, _BOTTOM + 33), self.words.unpleasant, "start")
        yield from self.visits()

    def visits(self) -> Iterator[str]:
        if not self.apart or len(self.longest) < 2:
            return
        named = len(self.longest) <= _MOST_VISITS // 2
        for visit, long in enumerate(self.longest):
            if visit:
                x = self.x(visit, 0) - self.step
                yield stroke(f"M{x:.1f} {_TOP:.1f}L{x:.1f} {_BOTTOM:.1f}", self.inks.axis, 1, 0.35)
            middle = (self.x(visit, 0) + self.x(visit, max(0, long - 1))) / 2
            shown = self.words.visit.format(number=visit + 1) if named else str(visit + 1)
            yield self.text((middle, _BOTTOM + 14), shown, "middle", 12)

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
        """Each curve's letter at its end, none on another; a thin line leads to one that had to move."""
        if len(self.curves) < 2:
            return
        taken: list[Point] = []
        ends = [(list(self.runs(curve))[-1][-1][0], curve) for curve in self.curves if any(curve.felt)]
        for (x, y), curve in sorted(ends, key=lambda end: end[0][1]):
            at = _free((x + 14, y), taken)
            taken.append(at)
            if abs(at[1] - y) > 4:
                yield stroke(f"M{x:.1f} {y:.1f}L{at[0] - 5:.1f} {at[1]:.1f}", curve.hue, 0.8, 0.7)
            yield self.text((at[0], at[1] + 5), curve.letter, "middle", 14, curve.hue, bold=True)

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
    stretch = -(-2 * len(values) // (most - 2))
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


def _free(at: Point, taken: Sequence[Point]) -> Point:
    """The place, or the nearest below it where no other letter is, or above where the chart ends."""
    x, y = at
    tries = (y + way * 15 * away for away in range(40) for way in (1, -1))
    for height in tries:
        clear = all(abs(height - other[1]) >= 15 or abs(x - other[0]) >= 12 for other in taken)
        if clear and _TOP - 4 <= height <= _BOTTOM + 4:
            return x, height
    return at
