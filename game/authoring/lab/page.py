"""What came of an experiment, as one self-contained HTML page: for a screen, light or dark, and for paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from string import ascii_uppercase
from typing import Final

from game.authoring.lab.expectations import READINGS
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
from game.authoring.pages import templates
from game.drawing.bar import bar
from game.drawing.curves import DASHES, HUES, HUES_DARK, Curve, CurveWords, feeling_curves, key_line, reach
from game.drawing.inks import DARK, LIGHT, Inks
from game.words import say
from game.words.inert import inert

TOGETHER: Final = 6
"""Curves in one chart; more conditions get another."""

REASONS: Final = 3
BESIDE: Final = 6
"""Conditions beside each other in one table; more get another."""

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
class Chart:
    """Some of the conditions, and the drawing with their curves."""

    conditions: tuple[Shown, ...]
    drawn: str


@dataclass(frozen=True, slots=True)
class Rest:
    """Some of the conditions side by side, and of each other reading its name and their figures and spreads."""

    conditions: tuple[Shown, ...]
    rows: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@dataclass(frozen=True, slots=True)
class VisitShown:
    """One visit: its heading ("" where there is only one), the conditions that have it, a card for each reading.

    `rest` has the readings without a card.
    """

    heading: str
    conditions: tuple[Shown, ...]
    cards: tuple[Card, ...]
    rest: tuple[Rest, ...]


def page(outcome: Outcome, *, language: str = "en") -> str:
    """The page: what was expected, how it felt turn by turn, what is left of it, and why.

    Without scripts, links to elsewhere or a network. `language` is the tag of the language it is in.
    """
    shown = {
        name: _shown(place, name, course) for place, (name, course) in enumerate(outcome.courses.items())
    }
    return (
        templates(_TEMPLATES)
        .get_template("lab.html")
        .render(
            change=_change,
            typeset=_typeset,
            light=_colours(LIGHT, HUES),
            dark=_colours(DARK, HUES_DARK),
            language=language,
            title=outcome.lab.title or say("labpage.untitled"),
            outcome=outcome,
            conditions=list(shown.values()),
            expected=[(one, _typeset(sides(one)), missed(one)) for one in outcome.verdicts],
            summary=summary(outcome.verdicts),
            charts=_charts(outcome, shown),
            visits=[_visit(outcome, number, shown) for number in visits_shown(outcome)],
            left_out=visits_of(outcome) - len(visits_shown(outcome)),
        )
    )


def _colours(inks: Inks, hues: Sequence[str]) -> dict[str, str]:
    return asdict(inks) | {f"hue{place}": hue for place, hue in enumerate(hues)}


def _shown(place: int, name: str, course: Course) -> Shown:
    # The dash goes round at another pace than the colour: the same pair comes back with the 37th condition only.
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


def _charts(outcome: Outcome, shown: dict[str, Shown]) -> list[Chart]:
    """All drawn to the same height, so that they can be compared."""
    lived = [
        (shown[name], _curve(shown[name], course)) for name, course in outcome.courses.items() if course.curve
    ]
    ends = reach([curve for _, curve in lived])
    return [_chart(lived[first : first + TOGETHER], ends) for first in range(0, len(lived), TOGETHER)]


def _chart(lived: Sequence[tuple[Shown, Curve]], ends: tuple[float, float]) -> Chart:
    said = ("felt", "pleased", "displeased", "turns", "visits")
    words = CurveWords(*(inert(say(f"labpage.{word}")) for word in said))
    drawn = feeling_curves([curve for _, curve in lived], ends=ends, inks=_INKS, words=words)
    return Chart(tuple(condition for condition, _ in lived), drawn)


def _curve(condition: Shown, course: Course) -> Curve:
    felt: list[list[float]] = [[] for _ in course.visits]
    spread: list[list[float]] = [[] for _ in course.visits]
    for point in course.curve:
        felt[point.visit - 1].append(point.pleasure)
        spread[point.visit - 1].append(point.spread)
    return Curve(
        condition.letter, inert(condition.name), tuple(map(tuple, felt)), tuple(map(tuple, spread)), condition.hue,
        condition.dash,
    )  # fmt: skip


def _visit(outcome: Outcome, number: int, shown: dict[str, Shown]) -> VisitShown:
    visits, here = visits_of(outcome), list(present(outcome, number))
    heading = say("lab.visit", visit=number + 1, visits=visits) if visits > 1 else ""
    return VisitShown(
        heading,
        tuple(shown[name] for name in here),
        tuple(_card(outcome, number, reading, shown) for reading in readings_shown(outcome)),
        tuple(
            _rest(outcome, number, here[first : first + BESIDE], shown)
            for first in range(0, len(here), BESIDE)
        ),
    )


def _card(outcome: Outcome, number: int, reading: str, shown: dict[str, Shown]) -> Card:
    low, high = scale(outcome, reading)
    figures = []
    for name, course in present(outcome, number).items():
        value, spread = course.visits[number][reading], course.spreads[number][reading]
        drawn = bar(value, low, high, spread=spread, hue=shown[name].hue, inks=_INKS)
        figures.append(Figure(shown[name], drawn, *_told(outcome, course, number, reading)))
    return Card(called(reading), _end(low), _end(high), tuple(figures))


def _rest(outcome: Outcome, number: int, names: Sequence[str], shown: dict[str, Shown]) -> Rest:
    carded = readings_shown(outcome)
    rows = [
        (called(reading), tuple(_told(outcome, outcome.courses[name], number, reading) for name in names))
        for reading in READINGS
        if reading not in carded
    ]
    return Rest(tuple(shown[name] for name in names), tuple(rows))


def _told(outcome: Outcome, course: Course, number: int, reading: str) -> tuple[str, str]:
    """A figure of a visit as people read it, and how far they differ: "" for a single customer."""
    spread = f"± {course.spreads[number][reading]:,.2f}" if outcome.customers > 1 else ""
    return _rounded(course.visits[number][reading]), spread


def _rounded(value: float) -> str:
    # Adding 0.0 makes of -0.0 what people write.
    return _typeset(f"{round(value, 2) + 0.0:,.2f}")


def _change(value: float) -> str:
    return _typeset(f"{round(value, 2) + 0.0:+.2f}")


def _typeset(figures: str) -> str:
    """The same with the sign that people print for minus."""
    return re.sub(r"-(?=[0-9])", "−", figures)


def _end(value: float) -> str:
    return _typeset(f"{value:,.0f}") if value == round(value) else _rounded(value)
