"""The library a command works on: what is shipped, the player's own, and any folder given."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import ScenarioError, UnknownScenario
from game.scenario import Library, Reading, Scenario
from game.settings.files import Cache
from game.settings.folders import cache_folder, personal_library, resource
from game.stage import Shelf
from game.vocabulary import Coaching, Temperament
from game.words import say

if TYPE_CHECKING:
    from game.cli.recording import Records
    from game.coaching import Yardsticks
    from game.stage import Performance
    from game.stage.learning import Learning
    from game.stage.training import Training


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


@dataclass
class Opened:
    """The conversation that is being played now, for what is printed and saved afterwards.

    `records` keeps what is played, where somebody is known. `noted` are the scenarios of which it was said how much is
    not translated.
    """

    performance: Performance | None = None
    records: Records | None = None
    noted: set[str] = field(default_factory=set)

    @cached_property
    def yardsticks(self) -> Yardsticks:
        """What random and best play reach, kept from start to start."""
        from game.coaching import Yardsticks

        return Yardsticks(Cache(cache_folder() / "yardsticks"))


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


def shelf(shelved: Library, wishes: Wishes, opened: Opened) -> Shelf:
    """Everything that can be played, for a front end to choose from."""
    found = [_shown(scenario, wishes) for scenario in playable(shelved)]
    problems = tuple((str(reading.path), reading.errors[0].sentence) for reading in unreadable(shelved))

    def open_scenario(scenario: Scenario) -> Performance:
        if scenario.path is None:
            raise ScenarioError(scenario.id)
        from game.cli.meeting import begin

        return begin(scenario.path, _spoken_in(scenario, wishes), opened)

    from game.cli.visiting import Visiting

    first = shelved.roots[0] if shelved.roots else None
    return Shelf(
        {scenario.id: scenario for scenario in found},
        open_scenario,
        problems,
        _learning(shelved, wishes, opened),
        Visiting(shelved, wishes, opened, first),
        _training(shelved, opened),
    )


def _learning(shelved: Library, wishes: Wishes, opened: Opened) -> Learning | None:
    if opened.records is None:
        return None
    from game.cli.learning import Learner

    return Learner(opened.records, shelved, wishes, opened)


def _training(shelved: Library, opened: Opened) -> Training | None:
    if opened.records is None:
        return None
    from game.cli.training import Trainer

    return Trainer(opened.records, shelved)


def _shown(scenario: Scenario, wishes: Wishes) -> Scenario:
    """The scenario as the library shows it: in the language wished for, where it is there in it."""
    language = _spoken_in(scenario, wishes).language
    if language is None or scenario.path is None:
        return scenario
    from game.scenario.translation import load_in

    try:
        return load_in(scenario.path, language, house=wishes.house).scenario
    except ScenarioError:
        return scenario


def _spoken_in(scenario: Scenario, wishes: Wishes) -> Wishes:
    """The wishes without a language that this scenario has no translation into."""
    if wishes.language is None:
        return wishes
    from game.scenario.translation import translations_of

    asked = wishes.language.lower()
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
