"""From what the author typed to the scenario that is played: everything resolved, every default filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from game.scenario.authored import (
    AuthoredBeat,
    AuthoredChoice,
    AuthoredCondition,
    AuthoredCustomer,
    AuthoredScenario,
    AuthoredSilence,
    AuthoredTest,
    StockLine,
    Text,
)
from game.scenario.bounds import AtLeastOrMost
from game.scenario.defaults import estimated_minutes, offered_skills, scene_of
from game.scenario.model import (
    Authority,
    Beat,
    Choice,
    Condition,
    Expectation,
    FeelingBound,
    Persona,
    Portrait,
    Scenario,
    Silence,
    TrustBound,
    Variant,
    Wording,
)
from game.vocabulary import OTHERWISE, REFUSED, Feeling, Level, Strength

_ALWAYS: Final = Condition()


@dataclass(frozen=True, slots=True)
class Around:
    """What a scenario takes from other files, and the paths that are known only once they are looked up."""

    content_hash: str
    path: Path | None = None
    portrait: Path | None = None
    logo: Path | None = None
    business: str = "our house"
    currency: str = "£"
    facts: Mapping[str, str] = field(default_factory=dict)
    you_can: Authority | None = None
    lines: Mapping[str, Text] = field(default_factory=dict)


def build(authored: AuthoredScenario, around: Around) -> Scenario:
    """The scenario, from a file whose shape and references are right."""
    beats = tuple(_beat(id_, beat, around) for id_, beat in authored.beats.items())
    return Scenario(
        **_same(authored, "id", "title", "format", "language", "difficulty", "channel", "stage", "industry"),
        **_same(authored, "content", "problem", "trainer"),
        content_hash=around.content_hash,
        path=around.path,
        minutes=authored.minutes or estimated_minutes(beats),
        skills=authored.skills or offered_skills(beats),
        scene=authored.scene or scene_of(authored.industry, authored.channel),
        setting=_wording(authored.setting, around),
        brief=_wording(authored.brief, around),
        business=around.business,
        currency=around.currency,
        logo=around.logo,
        facts={fact: text for fact, text in around.facts.items() if fact not in authored.customer.facts},
        you_can=around.you_can or authored.you_can,
        persona=_persona(authored.customer, around),
        beats=beats,
        endings={outcome: _said(text, around) for outcome, text in authored.endings.items()},
        tests=tuple(_test(test) for test in authored.tests),
        tuning={pair.partition(".")[2]: steps for pair, steps in authored.tuning.items()},
    )


def _same(authored: BaseModel, *names: str) -> dict[str, Any]:
    """The fields that are the same in the file and in the scenario."""
    return {name: getattr(authored, name) for name in names}


def _persona(customer: AuthoredCustomer, around: Around) -> Persona:
    same = {name: getattr(customer, name) for name in Persona.model_fields if name != "portrait"}
    drawn = customer.portrait if isinstance(customer.portrait, Portrait) else None
    return Persona(**same, portrait=drawn or around.portrait)


def _beat(id_: str, beat: AuthoredBeat, around: Around) -> Beat:
    return Beat(
        id=id_,
        **_same(beat, "pressure", "empty_chair", "read", "abuse", "go"),
        customer=_wording(beat.customer, around),
        note=_wording(beat.note, around),
        if_silent=_silence(beat.if_silent, around),
        choices=tuple(_choice(choice, around) for choice in beat.choices),
    )


def _silence(silence: AuthoredSilence | None, around: Around) -> Silence | None:
    return Silence(reply=_wording(silence.reply, around), go=silence.go) if silence else None


def _choice(choice: AuthoredChoice, around: Around) -> Choice:
    return Choice(
        **_same(choice, "id", "does", "manner", "names", "accuracy", "quality", "learn", "takes", "costs"),
        **_same(choice, "options", "promise", "keeps", "breaks", "go", "once"),
        say=_said(choice.say, around),
        condition=_condition(choice.condition) if choice.condition else _ALWAYS,
        worth=choice.costs if choice.worth is None else choice.worth,
        needs_approval=choice.needs == "approval",
        reply=_wording(choice.reply, around),
        coach=_wording(choice.coach, around),
    )


def _condition(authored: AuthoredCondition) -> Condition:
    trust = authored.trust
    return Condition(
        **_same(authored, "knows", "not_knows", "done", "not_done", "before"),
        feels=tuple(_felt(feeling, bound) for feeling, bound in authored.feels.items()),
        trust=_trusted(trust) if trust else None,
        budget_enough=authored.budget == "enough",
    )


def _felt(feeling: Feeling, bound: AtLeastOrMost) -> FeelingBound:
    strength = next((word for word in Strength if word == bound.word), None)
    return FeelingBound(feeling=feeling, at_least=bound.at_least, strength=strength)


def _trusted(bound: AtLeastOrMost) -> TrustBound:
    return TrustBound(at_least=bound.at_least, level=next(word for word in Level if word == bound.word))


def _test(test: AuthoredTest) -> Expectation:
    then = {name: getattr(test.then, name) for name in type(test.then).model_fields}
    return Expectation(
        name=test.name,
        choose=test.choose,
        then={name: bound for name, bound in then.items() if bound is not None},
        every_temperament=test.temperaments == "all",
    )


def _wording(text: Text | None, around: Around) -> Wording | None:
    return None if text is None else _said(text, around)


def _said(text: Text, around: Around) -> Wording:
    """A text with its cases in the order in which they are tried. Its lines are checked already."""
    if isinstance(text, StockLine):
        return _said(around.lines[text.line], around)
    if isinstance(text, str | tuple):
        return Wording(variants=(_variant(OTHERWISE, text, around),))
    return Wording(variants=tuple(_variant(when, text[when], around) for when in sorted(text, key=_turn)))


def _turn(when: str) -> int:
    """When a case is tried: refused, then facts, then feelings, then what is said otherwise."""
    return 0 if when == REFUSED else 1 if when.startswith("knows ") else 3 if when == OTHERWISE else 2


def _variant(when: str, text: Text, around: Around) -> Variant:
    if isinstance(text, StockLine):
        return _variant(when, around.lines[text.line], around)
    return Variant(when=when, lines=(text,) if isinstance(text, str) else tuple(text))


def in_words_of_the_house(scenario: Scenario) -> Scenario:
    """The scenario with `{business}` and `{currency}` replaced in every text, other braces as typed."""
    words = {"{business}": scenario.business, "{currency}": scenario.currency}
    told = {name: _replaced(getattr(scenario, name), words) for name in Scenario.model_fields}
    return scenario.model_copy(update=told)


def _replaced(value: object, words: Mapping[str, str]) -> object:
    if type(value) is str:
        for name, word in words.items():
            value = value.replace(name, word)
    elif isinstance(value, tuple):
        return tuple(_replaced(item, words) for item in value)
    elif isinstance(value, dict):
        return {key: _replaced(item, words) for key, item in value.items()}
    elif isinstance(value, BaseModel):
        told = {name: _replaced(getattr(value, name), words) for name in type(value).model_fields}
        return value.model_copy(update=told)
    return value
