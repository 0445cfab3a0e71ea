"""What a translator should know of a text: who says it to whom, what it does, and when it is said."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario import Choice, Scenario
from game.scenario.retelling import BEATS, Address
from game.vocabulary import OTHERWISE, REFUSED, Feeling, Manner
from game.words import say

_FEELINGS = {feeling.value for feeling in Feeling}


def notes_on(address: Address, scenario: Scenario) -> list[str]:
    """The notes on one text, a line each."""
    if address[0] == BEATS:
        return [" ".join(note.split()) for note in _spoken(address[1:], scenario)]
    return [" ".join(note.split()) for note in _told(address, scenario)]


def _told(address: Address, scenario: Scenario) -> Iterator[str]:
    first, name = address[0], scenario.persona.name
    if first == "customer":
        card = address[1].startswith("card")
        yield say("note.card") if card else say("note.persona", name=name)
    elif first == "endings":
        yield say("note.endings", ending=address[1])
    else:
        yield say(f"note.{first}")
    if first in ("endings", "setting", "brief"):
        yield from _case(address[-1], scenario)


def _spoken(address: Address, scenario: Scenario) -> Iterator[str]:
    part, name = address[1], scenario.persona.name
    if part == "choices":
        beat = next(beat for beat in scenario.beats if beat.id == address[0])
        choice = next(choice for choice in beat.choices if choice.id == address[2])
        yield from _of_choice(address[3], choice, name)
        yield from _case(address[4], scenario) if len(address) > 4 else ()
        yield from _voice(scenario) if address[3] == "reply" else ()
        return
    yield say({"note": "note.seen", "if_silent": "note.silence"}.get(part, "note.customer"), name=name)
    case = address[3:4] if part == "if_silent" else address[2:3]
    yield from _case(case[0], scenario) if case else ()
    yield from _voice(scenario) if part != "note" else ()


def _of_choice(part: str, choice: Choice, name: str) -> Iterator[str]:
    yield say(f"note.{part}", name=name)
    if part == "say" and choice.does:
        yield say("note.does", acts=", ".join(act.value for act in choice.does))
    if part == "say" and choice.manner is not Manner.PLAIN:
        yield say("note.manner", manner=choice.manner.value)


def _case(case: str, scenario: Scenario) -> Iterator[str]:
    if case == REFUSED:
        yield say("note.refused")
    elif case == OTHERWISE:
        yield say("note.otherwise")
    elif case in _FEELINGS:
        yield say("note.when", feeling=case)
    elif case.startswith("knows "):
        fact = case.removeprefix("knows ")
        told = {**scenario.facts, **scenario.persona.facts}.get(fact, fact)
        yield say("note.knows", fact=told)


def _voice(scenario: Scenario) -> Iterator[str]:
    if scenario.persona.voice:
        yield say("note.voice", name=scenario.persona.name, voice=scenario.persona.voice)
