"""Meeting a customer: a scenario read in its house and language, its session, and the performance of it."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.output import complain
from game.cli.shelves import Opened, Wishes
from game.errors import ImpossibleChoice
from game.play import Session, parse_save, resume
from game.play.searching import way_to
from game.scenario import Library, Scenario, load, nearest
from game.scenario.translation import load_in
from game.settings.folders import settings_file
from game.settings.preferences import load_preferences
from game.stage import Performance
from game.vocabulary import Coaching
from game.words import say

if TYPE_CHECKING:
    from game.records.people import Unfinished


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
    if opened.records:
        opened.records.follow(opened.performance)
    return opened.performance


def go_on(left: Unfinished, shelved: Library, wishes: Wishes, opened: Opened) -> Performance:
    """Go on with an attempt at the beat shown last. Raises SaveError where its scenario has changed since."""
    saved = parse_save(json.loads(left.saved))
    housed, plain = read_twice(shelved.find(saved.scenario), wishes, opened)
    performance = perform(resume(housed, saved), plain, wishes, opened)
    if opened.records:
        opened.records.follow(performance, left)
    return performance


def coached(wishes: Wishes) -> Coaching:
    """When the player is coached: as asked for, else as they like it."""
    return wishes.coaching or Coaching(load_preferences(settings_file())[0].coached)


def any_seed() -> int:
    """Fresh luck, small enough to be typed again."""
    return secrets.randbelow(1_000_000)
