"""Every text of a scenario by its address, and the scenario told again in other words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias, TypeVar

from pydantic import BaseModel

from game.scenario.model import Authority, Beat, Choice, HiddenNeed, Persona, Scenario, TrainerNotes, Wording
from game.vocabulary import OTHERWISE, SILENCE

Address: TypeAlias = tuple[str, ...]
"""Where a text stands: the keys of the scenario file that lead to it, items of a list by id or number from 1."""
Tell: TypeAlias = Callable[[Address, str], str]
"""Says a text in other words, or hands it back as it is."""
Model = TypeVar("Model", bound=BaseModel)
Key = TypeVar("Key", bound=str)

LABELS: Final = "card-label"
BEATS: Final = "beats"


def context_of(address: Address) -> str:
    """The address in one word: `upset.repeat.say`, `upset.silence.reply`, `customer/facts/early`."""
    if address[0] != BEATS:
        return "/".join(address)
    beat, part, *rest = address[1:]
    # An id may be any word but the reserved ones, `if_silent` and `choices` included.
    return ".".join([beat, *rest] if part == "choices" else [beat, *_of_a_beat(part), *rest])


def _of_a_beat(part: str) -> list[str]:
    return [SILENCE if part == "if_silent" else part]


def texts_of(scenario: Scenario) -> dict[Address, str]:
    """Every text a player or a trainer sees, without the spaces around it, and without those that have no letters."""
    found: dict[Address, str] = {}

    def keep(address: Address, text: str) -> str:
        if any(letter.isalpha() for letter in text):
            found[address] = text.strip()
        return text

    retold(scenario, keep)
    return found


def retold(scenario: Scenario, tell: Tell) -> Scenario:
    """The scenario with every text put into other words; nothing else of it changes."""
    return _with(
        scenario,
        title=tell(("title",), scenario.title),
        content=_lines(("content",), scenario.content, tell),
        setting=_wording(("setting",), scenario.setting, tell),
        brief=_wording(("brief",), scenario.brief, tell),
        facts=_by_key(("facts",), scenario.facts, tell),
        you_can=_authority(scenario.you_can, tell),
        problem=scenario.problem and _texts(("problem",), scenario.problem, tell, "what"),
        persona=_persona(scenario.persona, tell),
        beats=tuple(_beat(beat, tell) for beat in scenario.beats),
        endings={key: _said(("endings", key), text, tell) for key, text in scenario.endings.items()},
        trainer=_trainer(scenario.trainer, tell),
    )


def _with(model: Model, **told: object) -> Model:
    return model.model_copy(update=told)


def _texts(address: Address, model: Model, tell: Tell, *names: str) -> Model:
    """The model with its plain texts of these names told; those left empty stay so."""
    said = {name: getattr(model, name) for name in names}
    return _with(model, **{name: tell((*address, name), text) for name, text in said.items() if text})


def _lines(address: Address, lines: tuple[str, ...], tell: Tell) -> tuple[str, ...]:
    return tuple(tell((*address, str(number)), line) for number, line in enumerate(lines, 1))


def _by_key(address: Address, texts: Mapping[Key, str], tell: Tell) -> dict[Key, str]:
    return {key: tell((*address, key), text) for key, text in texts.items()}


def _authority(said: Authority, tell: Tell) -> Authority:
    told = _texts(("you_can",), said, tell, "ask")
    return _with(told, never=_lines(("you_can", "never"), said.never, tell))


def _trainer(said: TrainerNotes, tell: Tell) -> TrainerNotes:
    told = _texts(("trainer",), said, tell, "ask_before", "watch_for")
    return _with(told, ask_after=_lines(("trainer", "ask_after"), said.ask_after, tell))


def _persona(persona: Persona, tell: Tell) -> Persona:
    told = _texts(("customer",), persona, tell, "voice", "expects")
    return _with(
        told,
        card=_card(persona.card, tell),
        facts=_by_key(("customer", "facts"), persona.facts, tell),
        hidden_need=tuple(_need(need, tell) for need in persona.hidden_need),
        touchy_about=_because("touchy_about", persona.touchy_about, tell),
        warms_to=_because("warms_to", persona.warms_to, tell),
    )


def _card(card: Mapping[str, str], tell: Tell) -> dict[str, str]:
    """Labels are texts too; one that would be the same as another's stays as it is."""
    told: dict[str, str] = {}
    for label, text in card.items():
        named = tell(("customer", LABELS, label), label.replace("_", " "))
        said = label if named == label.replace("_", " ") or named in card or named in told else named
        told[said] = tell(("customer", "card", label), text)
    return told


def _need(need: HiddenNeed, tell: Tell) -> HiddenNeed:
    address = ("customer", "hidden_need", need.id)
    told = _texts(address, need, tell, "what")
    return _with(told, hints=_lines((*address, "hints"), need.hints, tell))


def _because(name: str, points: tuple[Model, ...], tell: Tell) -> tuple[Model, ...]:
    numbered = enumerate(points, 1)
    return tuple(
        _texts(("customer", name, str(number)), point, tell, "because") for number, point in numbered
    )


def _beat(beat: Beat, tell: Tell) -> Beat:
    address = (BEATS, beat.id)
    silent = beat.if_silent
    return _with(
        beat,
        customer=_wording((*address, "customer"), beat.customer, tell),
        note=_wording((*address, "note"), beat.note, tell),
        if_silent=silent
        and _with(silent, reply=_wording((*address, "if_silent", "reply"), silent.reply, tell)),
        choices=tuple(_choice((*address, "choices", choice.id), choice, tell) for choice in beat.choices),
    )


def _choice(address: Address, choice: Choice, tell: Tell) -> Choice:
    return _with(
        choice,
        say=_said((*address, "say"), choice.say, tell),
        reply=_wording((*address, "reply"), choice.reply, tell),
        coach=_wording((*address, "coach"), choice.coach, tell),
    )


def _wording(address: Address, wording: Wording | None, tell: Tell) -> Wording | None:
    return wording and _said(address, wording, tell)


def _said(address: Address, wording: Wording, tell: Tell) -> Wording:
    """A text without cases has the address itself; a case, and each of several lines, one below it."""
    by_case = len(wording.variants) > 1 or wording.variants[0].when != OTHERWISE
    told = []
    for variant in wording.variants:
        own = (*address, variant.when) if by_case else address
        lines = _lines(own, variant.lines, tell) if len(variant.lines) > 1 else (tell(own, variant.lines[0]),)
        told.append(_with(variant, lines=lines))
    return _with(wording, variants=tuple(told))
