"""A scenario as beats and ways: what a picture of it has to show, whatever it is drawn with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from game.authoring.graph.traffic import Traffic
from game.play import Script
from game.play.script import NOWHERE
from game.scenario import Scenario, Wording
from game.vocabulary import END

LONGEST_LINE: Final = 90


@dataclass(frozen=True, slots=True)
class Said:
    """A choice as the picture shows it: its id, its first words, what it does, where it leads."""

    id: str
    words: str
    acts: tuple[str, ...]
    to: str
    share: float


@dataclass(frozen=True, slots=True)
class Stop:
    """A beat: what the customer says first, what can be answered, how many come here and how they feel then.

    `share` is of all plays; `pleasure` in [-1, 1], None where nobody answers here.
    """

    id: str
    words: str
    choices: tuple[Said, ...]
    share: float
    pleasure: float | None


@dataclass(frozen=True, slots=True)
class Way:
    """From one beat to another, or to the end: by which choices, and the share of all plays that go it."""

    start: str
    to: str
    choices: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Story:
    """All beats in the order written, and the ways between them."""

    title: str
    stops: tuple[Stop, ...]
    ways: tuple[Way, ...]
    walked_out: float


def story(scenario: Scenario, traffic: Traffic) -> Story:
    """The scenario with how play goes through it."""
    script = Script(scenario)
    return Story(
        scenario.title,
        tuple(_stop(script, place, traffic) for place in range(len(script.beats))),
        tuple(way for place in range(len(script.beats)) for way in _ways(script, place, traffic)),
        traffic.walked_out,
    )


def first_words(wording: Wording | None) -> str:
    """The first line of a wording, in one line and not too long."""
    lines = [line for variant in wording.variants for line in variant.lines] if wording else []
    flat = " ".join(lines[0].split()) if lines else ""
    return flat if len(flat) <= LONGEST_LINE else flat[: LONGEST_LINE - 1].rstrip() + "…"


def _stop(script: Script, place: int, traffic: Traffic) -> Stop:
    beat = script.beats[place]
    return Stop(
        beat.id,
        first_words(beat.customer or beat.note),
        tuple(
            Said(
                move.id,
                first_words(move.choice.say),
                tuple(move.choice.does),
                _name(script, move.then),
                traffic.choices[move.id],
            )
            for move in script.moves_at(place)
            if move.choice
        ),
        traffic.beats[beat.id],
        traffic.pleasure.get(beat.id),
    )


def _ways(script: Script, place: int, traffic: Traffic) -> Iterator[Way]:
    start = script.beats[place].id
    moves = script.moves_at(place)
    if not moves:
        yield Way(start, _name(script, script.passes_to(place)), (), traffic.beats[start])
        return
    for then in dict.fromkeys(move.then for move in moves):
        taken = [move for move in moves if move.then == then]
        share = sum(traffic.choices[move.id] for move in taken)
        yield Way(start, _name(script, then), tuple(move.id for move in taken), share)


def _name(script: Script, beat: int) -> str:
    return END if beat == NOWHERE else script.beats[beat].id
