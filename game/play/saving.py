"""A session as data, and back: what was chosen, and enough of the state to notice any difference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, ValidationError

from game import __version__
from game.errors import EmptyChairError, SaveError
from game.play.session import Session
from game.scenario import Scenario
from game.vocabulary import Feeling, Strength, Temperament
from game.words import say

SAVE_FORMAT: Final = 1


_Axis = Annotated[float, Field(ge=-1, le=1)]


class SavedReading(BaseModel):
    """An answer to "what do they feel?", and the moment it was given before."""

    model_config = ConfigDict(extra="forbid")
    moment: NonNegativeInt
    feeling: Feeling | None = None
    strength: Strength | None = None
    point: tuple[_Axis, _Axis] | None = None


class Saved(BaseModel):
    """A saved session. `state` is a fingerprint of everything as it stood."""

    model_config = ConfigDict(extra="forbid")
    save: int = SAVE_FORMAT
    engine: str
    scenario: str
    scenario_hash: str
    seed: NonNegativeInt
    temperament: Temperament
    need: int
    before: tuple[str, ...] = ()
    relationship: dict[str, float] = Field(default_factory=dict)
    choices: tuple[str, ...]
    readings: tuple[SavedReading, ...] = ()
    whispers: tuple[tuple[NonNegativeInt, str], ...] = ()
    picks: tuple[tuple[NonNegativeInt, NonNegativeInt], ...] = ()
    state: str


def save(session: Session) -> dict[str, Any]:
    """The session as plain data, ready for JSON."""
    saved = Saved(
        engine=__version__,
        scenario=session.scenario.id,
        scenario_hash=session.scenario.content_hash,
        seed=session.seed,
        temperament=session.temperament,
        need=int(session.state.need[0]),
        before=tuple(sorted(session.before)),
        relationship=dict(session.relationship),
        choices=tuple(moment.choice for moment in session.moments),
        readings=tuple(
            SavedReading(moment=r.moment, feeling=r.feeling, strength=r.strength, point=r.point)
            for r in session.readings
        ),
        whispers=session.whispers,
        picks=session.picks,
        state=session.state.fingerprint(),
    )
    data = saved.model_dump(mode="json")
    return data if data["relationship"] else {key: one for key, one in data.items() if key != "relationship"}


def parse_save(data: object) -> Saved:
    """What `save` wrote. Raises SaveError with one sentence for anything else."""
    try:
        return Saved.model_validate(data)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "the file"
        raise SaveError(say("save.unreadable", place=place)) from error


def resume(scenario: Scenario, saved: Saved) -> Session:
    """The session exactly as it was. Raises SaveError if the scenario or the engine has changed since."""
    if saved.scenario != scenario.id:
        raise SaveError(say("save.another", scenario=saved.scenario, asked=scenario.id))
    if saved.scenario_hash != scenario.content_hash:
        raise SaveError(say("save.scenario_changed", scenario=saved.scenario))
    session = replay(scenario, saved)
    if session.state.fingerprint() != saved.state:
        raise SaveError(say("save.engine_changed", then=saved.engine, now=__version__))
    return session


def replay(scenario: Scenario, saved: Saved) -> Session:
    """Play the saved choices again from the first word."""
    need = saved.need if saved.need >= 0 else None
    try:
        before = frozenset(saved.before)
        session = Session(
            scenario, saved.seed, saved.temperament, need, before, known=saved.relationship or None
        )
        _answer(session, saved)
        session.whispers, session.picks = saved.whispers, saved.picks
    except (EmptyChairError, IndexError) as error:
        raise SaveError(say("save.does_not_fit", scenario=saved.scenario)) from error
    return session


def _answer(session: Session, saved: Saved) -> None:
    readings: Mapping[int, SavedReading] = {reading.moment: reading for reading in saved.readings}
    for number, choice in enumerate([*saved.choices, None]):
        if number in readings:
            session.read(readings[number].feeling, readings[number].strength, readings[number].point)
        if choice is not None:
            session.choose(choice)


def rewound(session: Session, moment: int) -> Session:
    """The same conversation just before a moment (counted from 0), with the same luck."""
    saved = Saved.model_validate(save(session))
    readings = tuple(reading for reading in saved.readings if reading.moment < moment)
    earlier = {
        "choices": saved.choices[:moment],
        "readings": readings,
        "whispers": tuple(heard for heard in saved.whispers if heard[0] <= moment),
        "picks": tuple(pick for pick in saved.picks if pick[0] < moment),
    }
    return replay(session.scenario, saved.model_copy(update=earlier))
