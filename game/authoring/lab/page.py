"""What came of an experiment, as one self-contained HTML page: for a screen, light or dark, and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from string import ascii_uppercase
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from game.authoring.lab.experiment import Because, Course, Outcome
from game.authoring.lab.showing import (
    called,
    condition_called,
    missed,
    present,
    readings_shown,
    scale,
    sides,
    strongest,
    summary,
    visits_of,
    visits_shown,
)
from game.drawing.bar import bar
from game.drawing.curves import DASHES, HUES, HUES_DARK, Curve, CurveWords, feeling_curves, key_line
from game.drawing.inks import DARK, LIGHT, Inks
from game.words import say
from game.words.inert import inert

TOGETHER: Final = 6
"""Curves in one chart; more conditions get another."""

REASONS: Final = 4
TRACED: Final = 100
"""Reasons told turn by turn of each condition; the JSON has all of them."""

_TEMPLATES: Final = Path(__file__).parent / "templates"
_INKS: Final = Inks(**{name: f"var(--{name})" for name in asdict(LIGHT)})


@dataclass(frozen=True, slots=True)
class Shown:
    """One condition on the page: the letter, line and colour it goes by, and why they felt as they did."""

    letter: str
    name: str
    hue: str
    dash: str
    key: str
    reasons: tuple[Because, ...]
    hardly: str
    traced: tuple[Because, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One condition's figure of one reading, with its bar; `spread` is "" for a single customer."""

    condition: Shown
    drawn: str
    value: str
    spread: str


@dataclass(frozen=True, slots=True)
class Card:
    """One reading: its name, the ends of its bars, and each condition's figure."""

    name: str
    low: str
    high: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class VisitShown:
    """One visit: its heading ("" where there is only one), the conditions that have it, a card for each reading."""

    heading: str
    conditions: tuple[Shown, ...]
    cards: tuple[Card, ...]


def page(outcome: Outcome, *, language: str = "en") -> str:
    """The page: what was expected, how it felt turn by turn, what is left of it, and why.

    Without scripts, links to elsewhere or a network. `language` is the tag of the language it is in.
    """
    shown = {
        name: _shown(place, name, course) for place, (name, course) in enumerate(outcome.courses.items())
    }
    return (
        _environment()
        .get_template("lab.html")
        .render(
            say=say,
            light=_colours(LIGHT, HUES),
            dark=_colours(DARK, HUES_DARK),
            language=language,
            title=outcome.lab.title or say("labpage.untitled"),
            outcome=outcome,
            conditions=list(shown.values()),
            expected=[(one, sides(one), missed(one)) for one in outcome.verdicts],
            summary=summary(outcome.verdicts),
            charts=_charts(outcome, shown),
            visits=[_visit(outcome, number, shown) for number in visits_shown(outcome)],
            left_out=visits_of(outcome) - len(visits_shown(outcome)),
        )
    )


def _colours(inks: Inks, hues: Sequence[str]) -> dict[str, str]:
    return asdict(inks) | {f"hue{place}": hue for place, hue in enumerate(hues)}


def _shown(place: int, name: str, course: Course) -> Shown:
    # The dash goes round at another pace than the colour: the same pair comes back with the 25th condition only.
    hue, dash = f"var(--hue{place % len(HUES)})", DASHES[(place + place // len(HUES)) % len(DASHES)]
    moved = [because for because in course.reasons if because.code not in ("faded", "set")]
    return Shown(
        letter=letter(place),
        name=condition_called(name),
        hue=hue,
        dash=dash,
        key=key_line(hue, dash),
        reasons=tuple(strongest(course, REASONS)),
        hardly=say("lab.hardly_moved" if course.reasons else "lab.nothing_happened"),
        traced=tuple(moved[:TRACED]),
        left_out=len(moved[TRACED:]),
    )


def letter(place: int) -> str:
    """What the condition at this place, from 0, goes by: A to Z, then AA and on."""
    first, last = divmod(place, len(ascii_uppercase))
    return (letter(first - 1) if first else "") + ascii_uppercase[last]


def _charts(outcome: Outcome, shown: dict[str, Shown]) -> list[str]:
    words = CurveWords(*(say(f"labpage.{word}") for word in ("felt", "pleasant", "unpleasant")))
    lived = [_curve(shown[name], course) for name, course in outcome.courses.items() if course.curve]
    return [
        feeling_curves(lived[first : first + TOGETHER], inks=_INKS, words=words)
        for first in range(0, len(lived), TOGETHER)
    ]


def _curve(condition: Shown, course: Course) -> Curve:
    felt: list[list[float]] = [[] for _ in course.visits]
    spread: list[list[float]] = [[] for _ in course.visits]
    for point in course.curve:
        felt[point.visit - 1].append(point.pleasure)
        spread[point.visit - 1].append(point.spread)
    return Curve(
        condition.letter, condition.name, tuple(map(tuple, felt)), tuple(map(tuple, spread)), condition.hue,
        condition.dash,
    )  # fmt: skip


def _visit(outcome: Outcome, number: int, shown: dict[str, Shown]) -> VisitShown:
    visits = visits_of(outcome)
    heading = say("lab.visit", visit=number + 1, visits=visits) if visits > 1 else ""
    return VisitShown(
        heading,
        tuple(shown[name] for name in present(outcome, number)),
        tuple(_card(outcome, number, reading, shown) for reading in readings_shown(outcome)),
    )


def _card(outcome: Outcome, number: int, reading: str, shown: dict[str, Shown]) -> Card:
    low, high = scale(outcome, reading)
    figures = [
        _figure(shown[name], course.visits[number][reading], course.spreads[number][reading], (low, high))
        for name, course in present(outcome, number).items()
    ]
    return Card(called(reading), _end(low), _end(high), tuple(figures))


def _figure(condition: Shown, value: float, spread: float, ends: tuple[float, float]) -> Figure:
    drawn = bar(value, *ends, spread=spread, hue=condition.hue, inks=_INKS)
    return Figure(condition, drawn, f"{value:,.2f}", f"± {spread:,.2f}" if spread else "")


def _end(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _harmless(value: object) -> object:
    return inert(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
