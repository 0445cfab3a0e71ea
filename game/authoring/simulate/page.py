"""A simulation as one self-contained page: what to look at first, who scores what, where plays go, how it feels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from markupsafe import Markup

from game.authoring.graph.picture import picture
from game.authoring.graph.story import story
from game.authoring.graph.traffic import Traffic
from game.authoring.pages import templates
from game.authoring.simulate.courses import Course, course_along, random_courses
from game.authoring.simulate.pasteable import pasteable
from game.authoring.simulate.simulation import (
    Simulation,
    dominated,
    endings_of,
    losing,
    mean_of,
    needs_of,
    spread_of,
    unreached,
)
from game.drawing.curves import DASHES, HUES, HUES_DARK, Curve, CurveWords, feeling_curves, key_line
from game.drawing.inks import DARK, LIGHT, Inks
from game.drawing.ranges import score_range
from game.vocabulary import Dimension
from game.words import say

_TEMPLATES: Final = Path(__file__).parent / "templates"
_INKS: Final = Inks(**{name: f"var(--{name})" for name in asdict(LIGHT)})
MARGIN: Final = 15
"""How far above random play a cheap way may come (the page on scoring)."""

MOST: Final = 6
"""Findings of a kind that are told on their own."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of playing: a row of ranges by dimension, and the shares of endings in percent."""

    name: str
    ranges: tuple[tuple[str, Markup], ...]
    endings: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One choice of random play: how often, and what plays that took it came to."""

    beat: str
    id: str
    said: str
    taken: str
    empathy: str
    remembered: str


@dataclass(frozen=True, slots=True)
class Curves:
    """A chart of one quantity, by name."""

    name: str
    drawing: Markup


def page(found: Simulation) -> str:
    """The whole page, as HTML without scripts, links to elsewhere or a network."""
    scenario = found.script.scenario
    names = [name for name in found.policies if spread_of(found, name, Dimension.EMPATHY).mean is not None]
    filled: str = (
        templates(_TEMPLATES)
        .get_template("simulate.html")
        .render(
            title=scenario.title,
            lead=_lead(found),
            first=list(_look_first(found)),
            dimensions=[say(f"score.{dimension}") for dimension in Dimension],
            ways=[_way(found, name) for name in (names or found.policies)],
            needs=_needs(found),
            drawing=Markup(picture(story(scenario, _traffic(found)))),
            charts=_charts(found),
            keys=[
                (Markup(key_line(f"var(--hue{n})", DASHES[n])), say(f"simulate.curve.{name}"))
                for n, name in enumerate(_CURVES)
            ],
            choices=[_chosen(found, place) for place in range(len(found.choices))],
            paste=pasteable(found),
            light=_colours(LIGHT, HUES),
            dark=_colours(DARK, HUES_DARK),
        )
    )
    return filled


def _colours(inks: Inks, hues: tuple[str, ...]) -> Mapping[str, str]:
    return asdict(inks) | {f"hue{place}": hue for place, hue in enumerate(hues)}


def _lead(found: Simulation) -> str:
    asked, over = found.asked, found.policies["random"]
    facts = {"paths": over.size, "runs": asked.runs, "seed": asked.seed}
    lead = say("simulate.exact" if found.exact else "simulate.drawn", **facts)
    people = say("simulate.temperaments", count=asked.temperaments) if asked.temperaments else ""
    return f"{lead} {people}".strip()


def _look_first(found: Simulation) -> Iterator[str]:
    """What a trainer should look at, in plain words; one sentence where there is nothing."""
    told = [*_unfair(found), *_lost(found), *_idle(found)]
    yield from told or [say("simulate.first.nothing")]


def _unfair(found: Simulation) -> Iterator[str]:
    for dimension in (Dimension.EMPATHY, Dimension.ABOVE_AND_BEYOND):
        usual = spread_of(found, "random", dimension).mean
        for name in found.policies:
            mean = spread_of(found, name, dimension).mean
            cheap = name not in ("random", "best", "worst")
            if cheap and usual is not None and mean is not None and mean > usual + MARGIN:
                facts = {"way": name, "score": f"{mean:.0f}", "random": f"{usual:.0f}"}
                yield say("simulate.first.cheap", name=say(f"score.{dimension}").lower(), **facts)


def _lost(found: Simulation) -> Iterator[str]:
    lost = endings_of(found.policies["random"])["lost"]
    if lost > 0.5:
        yield say("simulate.first.lost", share=f"{100 * lost:.0f}")
    for move, share in losing(found)[:MOST]:
        yield say("simulate.first.losing", choice=move.id, share=f"{100 * share:.0f}")


def _idle(found: Simulation) -> Iterator[str]:
    idle = unreached(found)
    if idle:
        yield say("simulate.unreached", ids=", ".join(idle))
    for choice, better in list(dominated(found).items())[:MOST]:
        yield say("simulate.better", choice=choice, better=better)


def _way(found: Simulation, name: str) -> Way:
    over = found.policies[name]
    shares = tuple((ending, 100 * share) for ending, share in endings_of(over).items())
    return Way(name, tuple(_range(found, name, dimension) for dimension in Dimension), shares)


def _range(found: Simulation, name: str, dimension: Dimension) -> tuple[str, Markup]:
    spread, usual = spread_of(found, name, dimension), spread_of(found, "random", dimension).mean
    if spread.mean is None or spread.p10 is None or spread.p50 is None or spread.p90 is None:
        return say("simulate.none"), Markup("")
    drawn = score_range(spread.p10, spread.p50, spread.p90, spread.mean, usual=usual, inks=_INKS)
    return f"{spread.mean:.0f}", Markup(drawn)


def _needs(found: Simulation) -> str:
    shares = needs_of(found, found.policies["random"])
    if shares is None:
        return ""
    return ", ".join(
        f"{say('simulate.need', state=state)}: {100 * share:.0f} %" for state, share in shares.items()
    )


def _traffic(found: Simulation) -> Traffic:
    """What the picture is coloured by, from the plays of this simulation."""
    cover, script = found.coverage, found.script
    reached = {move.id: float(cover.reached[move.index]) for move in found.choices}
    felt = {beat.id: _felt_at(found, place) for place, beat in enumerate(script.beats)}
    return Traffic(
        beats={beat.id: float(cover.beats[place]) for place, beat in enumerate(script.beats)},
        choices=reached,
        pleasure={beat: value for beat, value in felt.items() if value is not None},
        walked_out=float(found.policies["random"].walked_out @ found.policies["random"].weight),
    )


def _felt_at(found: Simulation, place: int) -> float | None:
    """What plays that answered at a beat are remembered by, weighed by how often each answer was taken."""
    moves = [move for move in found.choices if move.beat == place and found.coverage.reached[move.index]]
    whole = sum(float(found.coverage.reached[move.index]) for move in moves)
    told = (
        float(found.coverage.reached[move.index]) * (mean_of(found, move, "remembered") or 0.0)
        for move in moves
    )
    return sum(told) / whole if whole else None


_CURVES: Final = ("random", "best", "worst")


def _charts(found: Simulation) -> list[Curves]:
    courses = [random_courses(found), course_along(found, found.best), course_along(found, found.worst)]
    return [
        Curves(say(f"simulate.felt.{name}"), Markup(_chart(name, [course[name] for course in courses])))
        for name in courses[0]
    ]


def _chart(name: str, courses: list[Course]) -> str:
    words = CurveWords(
        title=say(f"simulate.felt.{name}"),
        pleased=say(f"simulate.felt.{name}.up"),
        displeased=say(f"simulate.felt.{name}.down"),
    )
    return feeling_curves([_curve(n, course) for n, course in enumerate(courses)], inks=_INKS, words=words)


def _curve(place: int, course: Course) -> Curve:
    spread = tuple((high - low) / 2 for low, high in zip(course.low, course.high, strict=True))
    middle = tuple((high + low) / 2 for low, high in zip(course.low, course.high, strict=True))
    felt = course.middle if not any(spread) else middle
    name = say(f"simulate.curve.{_CURVES[place]}")
    return Curve("ABC"[place], name, (felt,), (spread,), f"var(--hue{place})", DASHES[place])


def _chosen(found: Simulation, place: int) -> Chosen:
    move = found.choices[place]
    empathy, remembered = mean_of(found, move, "empathy"), mean_of(found, move, "remembered")
    return Chosen(
        beat=found.script.beats[move.beat].id,
        id=move.id,
        said=move.choice.say.variants[-1].lines[0] if move.choice else "",
        taken=f"{100 * found.coverage.reached[move.index]:.0f} %",
        empathy=say("simulate.none") if empathy is None else f"{empathy:.0f}",
        remembered=say("simulate.none") if remembered is None else f"{remembered:+.2f}",
    )
