"""A scenario as Mermaid's text, for wikis and notes that draw it themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.authoring.graph.story import Stop, Story, Way
from game.vocabulary import END
from game.words.inert import inert

_ESCAPES: Final = {
    "#": "#35;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;", "\\": "#92;",
}  # fmt: skip


def mermaid(told: Story) -> str:
    """A flow chart from the top down; the wider a line, the more plays go it."""
    return "\n".join(["flowchart TD", *_lines(told)]) + "\n"


def _lines(told: Story) -> Iterator[str]:
    names = {stop.id: f"b{place}" for place, stop in enumerate(told.stops)} | {END: "e"}
    for stop in told.stops:
        yield f'    {names[stop.id]}["{_words(stop)}"]'
    yield f'    e(["{END}"])'
    for number, way in enumerate(told.ways):
        yield f"    {names[way.start]} -->{_label(way)} {names[way.to]}"
        yield f"    linkStyle {number} stroke-width:{1 + round(5 * way.share)}px"


def _words(stop: Stop) -> str:
    said = f"<br/>{_escaped(stop.words)}" if stop.words else ""
    return f"<b>{_escaped(stop.id)}</b> {stop.share:.0%}{said}"


def _label(way: Way) -> str:
    return f'|"{_escaped(", ".join(way.choices))}"|' if way.choices else ""


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in inert(text)).replace("\n", " ")
