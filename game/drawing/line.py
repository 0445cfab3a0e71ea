"""The feeling line as SVG: how a conversation felt, moment by moment, beside what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from game.drawing.geometry import LineGeometry, Marks, line_geometry
from game.drawing.inks import LIGHT, Inks
from game.drawing.svg import NAMESPACE, Point, circle, path, polygon, polyline, stroke


@dataclass(frozen=True, slots=True)
class Labels:
    """The words on a feeling line, already in the player's language."""

    title: str = "How it felt"
    pleasant: str = "pleasant"
    unpleasant: str = "unpleasant"
    highest: str = "highest"
    lowest: str = "lowest"
    end: str = "the end"
    decisive: str = "the moment that decided it"
    remembered: str = "what is remembered"
    what_if: str = "with another choice"


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign on a chart: its shape as path steps, and its word."""

    at: Point
    steps: str
    ink: str
    word: str
    above: bool
    hollow: bool = False


def triangle(at: Point, size: float, *, up: bool) -> str:
    """The steps of a triangle around a point: up marks the highest, down the lowest."""
    (x, y), tip = at, -size if up else size
    return polygon(((x, y + tip), (x + size, y - tip * 0.7), (x - size, y - tip * 0.7)))


def diamond(at: Point, size: float) -> str:
    """The steps of a diamond around a point: it marks the end."""
    return polygon(
        ((at[0], at[1] - size), (at[0] + size, at[1]), (at[0], at[1] + size), (at[0] - size, at[1]))
    )


_WIDTH: Final = 720.0
_HEIGHT: Final = 300.0


def feeling_line(
    points: Sequence[float],
    remembered: float | None,
    *,
    marks: Marks | None = None,
    inks: Inks = LIGHT,
    labels: Labels | None = None,
    what_if: Sequence[float] = (),
) -> str:
    """The chart as SVG of 720 x 300, for a browser.

    Shape, word and number carry what colour says: a triangle up for the highest point and down for the
    lowest, a diamond for the end, a ring for the moment that decided it, a dashed line for what is
    remembered, a dotted one for the same conversation with another choice.
    """
    words = labels or Labels()
    long = max(len(points), len(what_if))
    laid = line_geometry(points, _WIDTH, _HEIGHT, remembered=remembered, marks=marks, margin=46, moments=long)
    other = line_geometry(what_if, _WIDTH, _HEIGHT, margin=46, moments=long)
    signs = _signs(laid, words, inks)
    parts = (
        _field(laid, inks, words),
        _remembered(laid, remembered, inks, words),
        _other(other, inks, words),
        _felt(laid, points, inks),
        *(_drawn(mark) for mark in signs),
        _words(signs, inks),
    )
    head = (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" role="img"'
        f' font-family="Source Sans Pro, Source Sans 3, sans-serif" font-size="14">'
    )
    told = f"<title>{escape(words.title)}</title><desc>{escape(_told(points, remembered, words))}</desc>"
    ground = f'<rect width="{_WIDTH:g}" height="{_HEIGHT:g}" rx="8" fill="{inks.ground}"/>'
    return f"{head}{told}{ground}{''.join(parts)}</svg>"


def _told(points: Sequence[float], remembered: float | None, words: Labels) -> str:
    felt = ", ".join(f"{place}: {value:+.1f}" for place, value in enumerate(points, start=1))
    kept = "" if remembered is None else f"; {words.remembered}: {remembered:+.1f}"
    return f"{words.unpleasant} -1, {words.pleasant} +1. {felt}{kept}."


def _field(laid: LineGeometry, inks: Inks, words: Labels) -> str:
    zero = stroke(f"M{laid.left:.1f} {laid.zero:.1f}L{laid.right:.1f} {laid.zero:.1f}", inks.axis, 1.2)
    names = _text((12, laid.top - 16), words.pleasant, inks, "start") + _text(
        (12, laid.bottom + 30), words.unpleasant, inks, "start"
    )
    numbers = "".join(
        _text((x, laid.bottom + 14), str(place), inks, "middle", 11)
        for place, (x, _) in enumerate(laid.points, start=1)
    )
    return zero + names + numbers


def _remembered(laid: LineGeometry, kept: float | None, inks: Inks, words: Labels) -> str:
    if laid.remembered is None or kept is None:
        return ""
    y = laid.remembered
    dashes = "".join(
        f"M{x:.1f} {y:.1f}L{min(x + 9, laid.right):.1f} {y:.1f}"
        for x in range(round(laid.left), round(laid.right), 16)
    )
    lift, clear_left = (-7 if kept >= 0 else 18), _clear_on_the_left(laid, y)
    at = laid.left if clear_left else laid.right, y + lift
    told = _text(at, f"{words.remembered} {kept:+.1f}", inks, "start" if clear_left else "end")
    return stroke(dashes, inks.remembered, 2.4) + told


def _clear_on_the_left(laid: LineGeometry, y: float) -> bool:
    """Whether the felt line leaves more room around this height at its start than at its end."""
    near = [abs(place[1] - y) for place in laid.points]
    return len(near) > 1 and min(near[:2]) > min(near[-2:])


def _other(laid: LineGeometry, inks: Inks, words: Labels) -> str:
    if not laid.points or laid.end is None:
        return ""
    line = (
        f'<path d="{polyline(laid.points)}" fill="none" stroke="{inks.high}" stroke-width="2.4"'
        f' stroke-linecap="round" stroke-dasharray="0.1 6"/>'
    )
    return line + _text((laid.right, laid.top - 16), f"··· {words.what_if}", inks, "end")


def _felt(laid: LineGeometry, points: Sequence[float], inks: Inks) -> str:
    line = stroke(polyline(laid.points), inks.line, 3) if len(laid.points) > 1 else ""
    dots = "".join(
        f"<g><title>{place}: {felt:+.2f}</title>{circle(at, 4, inks.line)}</g>"
        for place, (at, felt) in enumerate(zip(laid.points, points, strict=True), start=1)
    )
    return line + dots


def _signs(laid: LineGeometry, words: Labels, inks: Inks) -> tuple[Mark, ...]:
    """The marks that are there, in the order in which they are drawn."""
    wanted = (
        (laid.high, "high", words.highest, True),
        (laid.low, "low", words.lowest, False),
        (laid.end, "end", words.end, laid.end != laid.low),
        (laid.decisive, "decisive", words.decisive, False),
    )
    return tuple(
        Mark(at, _SHAPES[kind](_beside(at, kind, laid)), getattr(inks, kind), word, above, kind == "decisive")
        for at, kind, word, above in wanted
        if at is not None
    )


def _beside(at: Point, kind: str, laid: LineGeometry) -> Point:
    """Where a mark's shape goes: on its point, or just above or below when the end is marked there too."""
    if kind in ("high", "low") and at == laid.end:
        return at[0], at[1] + (-15 if kind == "high" else 15)
    return at


def _ring(at: Point) -> str:
    x, y = at
    return f"M{x - 13:.1f} {y:.1f}A13 13 0 1 1 {x + 13:.1f} {y:.1f}A13 13 0 1 1 {x - 13:.1f} {y:.1f}Z"


_SHAPES: Final[dict[str, Callable[[Point], str]]] = {
    "high": lambda at: triangle(at, 8, up=True),
    "low": lambda at: triangle(at, 8, up=False),
    "end": lambda at: diamond(at, 8),
    "decisive": _ring,
}


def _drawn(mark: Mark) -> str:
    return stroke(mark.steps, mark.ink, 2.6) if mark.hollow else path(mark.steps, mark.ink)


def _words(marks: Sequence[Mark], inks: Inks) -> str:
    """The marks' words, each at the nearest place where it covers no other; marks on one point share one."""
    taken: list[tuple[float, float, float]] = []
    drawn = ""
    for at, word, above in _shared(marks):
        anchor = "start" if at[0] < 130 else "end" if at[0] > _WIDTH - 130 else "middle"
        wide = 7.0 * len(word)
        left = at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        y = _free(at[1], left, left + wide, taken, above=above)
        taken.append((y, left, left + wide))
        drawn += _text((at[0], y), word, inks, anchor)
    return drawn


def _shared(marks: Sequence[Mark]) -> list[tuple[Point, str, bool]]:
    places = dict.fromkeys(mark.at for mark in marks)
    shared = ((at, [mark for mark in marks if mark.at == at]) for at in places)
    return [(at, ", ".join(mark.word for mark in here), here[0].above) for at, here in shared]


def _free(
    y: float, left: float, right: float, taken: Sequence[tuple[float, float, float]], *, above: bool
) -> float:
    """A height for a word from `left` to `right` near `y` that covers no word already there."""
    tries = [y + away for away in ((-28, 34, -44, 50, -60, 66) if above else (34, -28, 50, -44, 66, -60))]
    inside = [place for place in tries if 14 <= place <= _HEIGHT - 4]
    clear = (place for place in inside if not any(_covers(place, left, right, word) for word in taken))
    return next(clear, inside[0])


def _covers(y: float, left: float, right: float, word: tuple[float, float, float]) -> bool:
    return abs(y - word[0]) < 15 and left < word[2] + 6 and right > word[1] - 6


def _text(at: Point, words: str, inks: Inks, anchor: str, size: int = 14) -> str:
    """Words with a rim of the ground's colour, so that a line behind them does not cross them out."""
    return (
        f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" fill="{inks.text}" text-anchor="{anchor}" font-size="{size}"'
        f' paint-order="stroke" stroke="{inks.ground}" stroke-width="4">{escape(words)}</text>'
    )
