"""A scenario as a drawing, and as a page with the drawing and everything that is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from markupsafe import Markup

from game.authoring.graph.layout import layers
from game.authoring.graph.story import Said, Stop, Story
from game.authoring.pages import templates
from game.drawing.flow import Box, Lane, Link, flow
from game.scenario import Scenario, Wording
from game.vocabulary import END
from game.words import say
from game.words.inert import inert

_TEMPLATES: Final = Path(__file__).parent / "templates"


def picture(told: Story, *, linked: bool = False) -> str:
    """The drawing, as SVG; where `linked`, a click on a beat leads to its text on the same page."""
    boxes = {stop.id: _box(stop, linked=linked) for stop in told.stops}
    boxes[END] = Box(END, "", say("graph.end", walked_out=f"{told.walked_out:.0%}"))
    laid = layers([*boxes], [(way.start, way.to) for way in told.ways])
    links = [Link(way.start, way.to, way.share, laid.lanes.get((way.start, way.to), ())) for way in told.ways]
    rows = [[boxes.get(name) or Lane(name) for name in row] for row in laid.rows]
    return flow(rows, links, inert(told.title))


def page(told: Story, scenario: Scenario) -> str:
    """One self-contained HTML page: the drawing, and below it what is said at each beat."""
    beats = [(stop, list(_texts(scenario, stop))) for stop in told.stops]
    filled: str = (
        templates(_TEMPLATES)
        .get_template("graph.html")
        .render(
            told=told,
            language=scenario.language,
            drawing=Markup(picture(told, linked=True)),
            beats=beats,
        )
    )
    return filled


def _box(stop: Stop, *, linked: bool) -> Box:
    several = len({said.to for said in stop.choices}) > 1
    return Box(
        inert(stop.id),
        f"{stop.share:.0%}",
        inert(stop.words),
        tuple(_line(said, leads_on=several) for said in stop.choices),
        stop.pleasure,
        f"#beat-{stop.id}" if linked else "",
    )


def _line(said: Said, *, leads_on: bool) -> str:
    to = f" → {inert(said.to)}" if leads_on else ""
    return f"{said.share:.0%}  {inert(said.id)}{to}"


def _texts(scenario: Scenario, stop: Stop) -> Iterator[tuple[str, list[str]]]:
    """What is said at a beat: first the customer's lines, then each choice with its reply."""
    beat = next(beat for beat in scenario.beats if beat.id == stop.id)
    yield "", _all_lines(beat.customer) + _all_lines(beat.note)
    for choice in beat.choices:
        yield choice.id, _all_lines(choice.say) + _all_lines(choice.reply)


def _all_lines(wording: Wording | None) -> list[str]:
    if wording is None:
        return []
    several = len(wording.variants) > 1
    return [
        f"{variant.when}: {line}" if several else line
        for variant in wording.variants
        for line in variant.lines
    ]
