"""The library a command works on: what is shipped, the player's own, and any folder given."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from game.coaching import Yardsticks
from game.errors import ImpossibleChoice, ScenarioError, UnknownScenario
from game.play import Session
from game.play.searching import way_to
from game.scenario import Library, Reading, Scenario, load, nearest
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


@dataclass(slots=True)
class Opened:
    """The conversation that is being played now, for what is printed and saved afterwards."""

    performance: Performance | None = None
    yardsticks: Yardsticks = field(default_factory=lambda: Yardsticks(Cache(cache_folder() / "yardsticks")))


def library(folder: Path | None = None) -> Library:
    """The scenarios that can be named by id: the given folder's first, then the player's, then the shipped.

    Raises UnknownScenario where the given folder is none.
    """
    if folder and not folder.is_dir():
        raise UnknownScenario(say("no_library", folder=folder))
    own = [folder] if folder else []
    found = [*own, personal_library(), resource("scenarios")]
    return Library([root for root in found if root.is_dir()])


def read_twice(path: Path, house: Path | None) -> tuple[Scenario, Scenario]:
    """A scenario in its house, and without any: scores are measured without."""
    plain = load(path, use_house=False)
    return load(path, house=house), plain


def begin(path: Path, wishes: Wishes, opened: Opened) -> Performance:
    """Meet the customer of a scenario file. Raises ScenarioError where it cannot be used."""
    housed, plain = read_twice(path, wishes.house)
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
    opened.performance = Performance(session, plain, opened.yardsticks, wishes.say_first, another, coached(wishes))
    return opened.performance


def coached(wishes: Wishes) -> Coaching:
    """When the player is coached: as asked for, else as they like it."""
    return wishes.coaching or Coaching(load_preferences(settings_file())[0].coached)


def any_seed() -> int:
    """Fresh luck, small enough to be typed again."""
    return secrets.randbelow(1_000_000)


def shelf(shelved: Library, wishes: Wishes, opened: Opened) -> Shelf:
    """Everything that can be played, for a front end to choose from."""
    found = playable(shelved)
    problems = tuple((str(reading.path), reading.errors[0].sentence) for reading in unreadable(shelved))

    def open_scenario(scenario: Scenario) -> Performance:
        if scenario.path is None:
            raise ScenarioError(scenario.id)
        return begin(scenario.path, wishes, opened)

    return Shelf({scenario.id: scenario for scenario in found}, open_scenario, problems)


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
