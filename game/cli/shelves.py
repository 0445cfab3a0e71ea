"""The library a command works on: what is shipped, the player's own, and any folder given."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from game.cli.output import complain
from game.coaching import Yardsticks
from game.errors import ImpossibleChoice, ScenarioError, UnknownScenario
from game.play import Session
from game.play.searching import way_to
from game.scenario import Library, Reading, Scenario, load, nearest
from game.scenario.translation import load_in, translations_of
from game.settings.files import Cache
from game.settings.folders import cache_folder, personal_library, resource, settings_file
from game.settings.preferences import load_preferences
from game.stage import Performance, Shelf
from game.vocabulary import Coaching, Temperament
from game.words import say


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a player asked for on the command line, for every conversation they begin."""

    seed: int | None = None
    temperament: Temperament | None = None
    house: Path | None = None
    say_first: bool = False
    start_at: str | None = None
    coaching: Coaching | None = None
    language: str | None = None


@dataclass(slots=True)
class Opened:
    """The conversation that is being played now, for what is printed and saved afterwards."""

    performance: Performance | None = None
    yardsticks: Yardsticks = field(default_factory=lambda: Yardsticks(Cache(cache_folder() / "yardsticks")))
    noted: set[str] = field(default_factory=set)
    """The scenarios of which it was said how much is not translated."""


def library(folder: Path | None = None) -> Library:
    """The scenarios that can be named by id: the given folder's first, then the player's, then the shipped.

    Raises UnknownScenario where the given folder is none.
    """
    if folder and not folder.is_dir():
        raise UnknownScenario(say("no_library", folder=folder))
    own = [folder] if folder else []
    found = [*own, personal_library(), resource("scenarios")]
    return Library([root for root in found if root.is_dir()], kept=kept_readings())


def kept_readings() -> Cache | None:
    """Where readings are kept for the next start; None where EMPTY_CHAIR_NO_CACHE is set to anything."""
    return None if os.environ.get("EMPTY_CHAIR_NO_CACHE") else Cache(cache_folder() / "readings", 2_000)


def read_twice(path: Path, wishes: Wishes, opened: Opened) -> tuple[Scenario, Scenario]:
    """A scenario in its house and in the language wished for, and without any house: scores are measured so."""
    plain = load(path, use_house=False)
    if wishes.language is None:
        return load(path, house=wishes.house), plain
    return _in_words_of(path, wishes.language, wishes.house, opened), plain


def _in_words_of(path: Path, language: str, house: Path | None, opened: Opened) -> Scenario:
    """A scenario in a language, saying once on stderr how much of it is not translated yet."""
    told = load_in(path, language, house=house)
    id_ = told.scenario.id
    if told.left and id_ not in opened.noted:
        complain(say("language.part", scenario=id_, left=told.left, texts=told.texts))
        opened.noted.add(id_)
    return told.scenario


def begin(path: Path, wishes: Wishes, opened: Opened) -> Performance:
    """Meet the customer of a scenario file. Raises ScenarioError where it cannot be used."""
    housed, plain = read_twice(path, wishes, opened)
    seed = wishes.seed if wishes.seed is not None else any_seed()
    session = Session(housed, seed, wishes.temperament)
    if wishes.start_at is not None:
        go_to(session, wishes.start_at)
    return perform(session, plain, wishes, opened)


def go_to(session: Session, beat: str) -> None:
    """Play the shortest way to a beat, so that what is known and felt there is real.

    Raises ImpossibleChoice where there is no such beat, or no way to it.
    """
    beats = [known.id for known in session.script.beats]
    if beat not in beats:
        near = nearest(beat, beats)
        hint = say("near", near=near) + " " if near else ""
        raise ImpossibleChoice(say("play.no_beat", beat=beat, hint=hint, beats=", ".join(beats)))
    way = way_to(session.script, session.state, beat, session.before)
    if way is None:
        raise ImpossibleChoice(say("play.no_way", beat=beat, seed=session.seed))
    for choice in way:
        session.choose(choice)


def perform(session: Session, plain: Scenario, wishes: Wishes, opened: Opened) -> Performance:
    """Put a session on the stage; a new beginning keeps the luck only where a seed was asked for."""
    another = None if wishes.seed is not None else any_seed
    opened.performance = Performance(
        session, plain, opened.yardsticks, wishes.say_first, another, coached(wishes)
    )
    return opened.performance


def coached(wishes: Wishes) -> Coaching:
    """When the player is coached: as asked for, else as they like it."""
    return wishes.coaching or Coaching(load_preferences(settings_file())[0].coached)


def any_seed() -> int:
    """Fresh luck, small enough to be typed again."""
    return secrets.randbelow(1_000_000)


def shelf(shelved: Library, wishes: Wishes, opened: Opened) -> Shelf:
    """Everything that can be played, for a front end to choose from."""
    found = [_shown(scenario, wishes) for scenario in playable(shelved)]
    problems = tuple((str(reading.path), reading.errors[0].sentence) for reading in unreadable(shelved))

    def open_scenario(scenario: Scenario) -> Performance:
        if scenario.path is None:
            raise ScenarioError(scenario.id)
        return begin(scenario.path, _spoken_in(scenario, wishes), opened)

    return Shelf({scenario.id: scenario for scenario in found}, open_scenario, problems)


def _shown(scenario: Scenario, wishes: Wishes) -> Scenario:
    """The scenario as the library shows it: in the language wished for, where it is there in it."""
    language = _spoken_in(scenario, wishes).language
    if language is None or scenario.path is None:
        return scenario
    try:
        return load_in(scenario.path, language, house=wishes.house).scenario
    except ScenarioError:
        return scenario


def _spoken_in(scenario: Scenario, wishes: Wishes) -> Wishes:
    """The wishes without a language that this scenario has no translation into."""
    asked = (wishes.language or "").lower()
    there = scenario.path is not None and asked in {tag.lower() for tag in translations_of(scenario.path)}
    return wishes if there else replace(wishes, language=None)


def playable(shelved: Library) -> list[Scenario]:
    """Every scenario that can be played, each id once: the first folder wins."""
    found: dict[str, Scenario] = {}
    for reading in shelved.readings():
        if reading.scenario:
            found.setdefault(reading.scenario.id, reading.scenario)
    return list(found.values())


def unreadable(shelved: Library) -> list[Reading]:
    """Every scenario file that cannot be used."""
    return [reading for reading in shelved.readings() if reading.errors]
