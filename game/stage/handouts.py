"""From a scenario to the sheets a trainer prints: what a player may know beforehand, and what an observer looks at.

Neither gives anything away: no choice, no coach's line, no hidden need, and of the beats only those that can be
come to without having found anything out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.coaching import facts_of
from game.coaching.opportunities import opportunities
from game.play import Script, Session
from game.scenario import Beat, Scenario, Wording
from game.stage.showing import briefing
from game.stage.views import BriefingView, Person
from game.vocabulary import OTHERWISE, REFUSED, Criterion, Dimension, Pressure
from game.words import say

_AT_ONCE: Final = 2
"""How many things an observer is asked to listen for at one moment."""


@dataclass(frozen=True, slots=True)
class HandoutView:
    """What a player is given: what the briefing says, a question before, and those for afterwards.

    `before`, `needed` and `after` are questions with room to write.
    """

    briefing: BriefingView
    before: str
    needed: str
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListenedMoment:
    """A moment an observer waits for: how it begins, in the customer's words, and what to listen for then."""

    said: str
    listen_for: str
    asides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObserverView:
    """What an observer is given: what can be ticked, by score; moments; three questions for the talk."""

    title: str
    person: Person
    task: str
    watch: tuple[tuple[str, tuple[str, ...]], ...]
    moments: tuple[ListenedMoment, ...]
    talk: tuple[str, ...]


def handout(scenario: Scenario) -> HandoutView:
    """What a player may read before, and is asked afterwards."""
    session = Session(scenario, 0)
    facts, trainer = facts_of(session), scenario.trainer
    general = tuple(say(f"handout.ask.{which}", **facts) for which in (1, 2))
    return HandoutView(
        briefing=briefing(session),
        before=trainer.ask_before or say("handout.first_question"),
        needed=say("handout.needed", **facts),
        after=trainer.ask_after or general,
    )


def observers_card(scenario: Scenario) -> ObserverView:
    """What somebody who watches may tick and listen for."""
    session, found = Session(scenario, 0), opportunities(scenario)
    facts = facts_of(session)
    return ObserverView(
        title=scenario.title,
        person=briefing(session).person,
        task=say("observer.task", **facts),
        watch=_watched(frozenset().union(*found), facts),
        moments=_moments(session.script, found, facts),
        talk=tuple(say(f"observer.talk.{which}", **facts) for which in (1, 2, 3)),
    )


def _watched(arising: frozenset[Criterion], facts: dict[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    groups = []
    for dimension in Dimension:
        there = [criterion for criterion in Criterion if criterion in arising]
        lines = tuple(say(f"handout.watch.{c}", **facts) for c in there if c.dimension is dimension)
        groups += [(say(f"score.{dimension}"), lines)] if lines else []
    return tuple(groups)


def _moments(
    script: Script, found: Sequence[frozenset[Criterion]], facts: dict[str, str]
) -> tuple[ListenedMoment, ...]:
    due = [_at_a_moment(script, place, there) for place, there in enumerate(found)]
    often = Counter(criterion for there in due for criterion in there)
    open_to_all = _reached_knowing_nothing(script)
    moments = []
    for place, beat in enumerate(script.beats):
        rarest = sorted(due[place], key=lambda criterion: (often[criterion], criterion.value))[:_AT_ONCE]
        said = _opening(beat.customer)
        if place in open_to_all and rarest and said:
            moments.append(ListenedMoment(said, _listened(rarest), _asides(beat, facts)))
    return tuple(moments)


def _at_a_moment(script: Script, place: int, there: frozenset[Criterion]) -> frozenset[Criterion]:
    # A need is found anywhere, and the close is due wherever somebody walks out: neither says where to listen.
    ends = any(not 0 <= move.then < len(script.beats) for move in script.moves_at(place))
    return there - {Criterion.W1} - (frozenset() if ends else {Criterion.W4})


def _listened(criteria: Sequence[Criterion]) -> str:
    words = [say(f"handout.listen.{criterion}") for criterion in criteria]
    what = say("observer.and", one=words[0], other=words[1]) if len(words) > 1 else words[0]
    return say("observer.listen", what=what)


def _asides(beat: Beat, facts: dict[str, str]) -> tuple[str, ...]:
    asked = {"reads": beat.read, "chair": beat.empty_chair, "hurry": beat.pressure is not Pressure.NONE}
    return tuple(say(f"observer.{aside}", **facts) for aside, there in asked.items() if there)


def _opening(wording: Wording | None) -> str:
    """How a beat begins for somebody who knows nothing yet; "" where that would give something away."""
    told = {variant.when: variant.lines[0] for variant in wording.variants} if wording else {}
    plain = [when for when in told if when != REFUSED and not when.startswith("knows ")]
    first = OTHERWISE if OTHERWISE in plain else next(iter(plain), "")
    return " ".join(told[first].split()) if first else ""


def _reached_knowing_nothing(script: Script) -> frozenset[int]:
    """The beats that can be come to by choices which ask for no fact."""
    reached, onwards = {0}, [0]
    while onwards:
        beat = onwards.pop()
        moves = [m for m in script.moves_at(beat) if not (m.choice and m.choice.condition.knows)]
        further = {move.then for move in moves} or {script.passes_to(beat)}
        new = {then for then in further if 0 <= then < len(script.beats)} - reached
        reached |= new
        onwards += sorted(new)
    return frozenset(reached)
