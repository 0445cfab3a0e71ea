"""One playthrough, choice by choice.

A front end needs four words of it: what to show (`scene`), whether it is `finished`, `choose`, and what has
happened (`moments`).
"""

from __future__ import annotations

import numpy as np

from game.customer import Log, Multipliers, Reason, Relationship, leave, named, take_up
from game.errors import ImpossibleChoice
from game.play import luck
from game.play.conditions import affordable, left_to_spend
from game.play.exchange import Exchange, Standing, advance, arrive, standing
from game.play.moment import Moment, Named, Offer, Reading, Scene
from game.play.playthroughs import NO_NEED, Playthroughs
from game.play.script import NOWHERE, Move, Script
from game.play.wording import worded
from game.scenario import Scenario, Wording
from game.vocabulary import END, SILENCE, Feeling, Strength, Temperament, strength_word
from game.words import say

_FEELINGS = list(Feeling)
Amounts = np.ndarray[tuple[int], np.dtype[np.float64]]


class Session:
    """A conversation with one customer; the same seed and the same choices give the same conversation.

    `parting` is what moved them once it was over: what they found out, and what they missed. `whispers` are what was
    heard from the next desk, (moment, code), and `picks` what the player thought the customer would say of a decision,
    (moment, place among the lines shown).
    """

    def __init__(
        self,
        scenario: Scenario,
        seed: int = 0,
        temperament: Temperament | None = None,
        need: int | None = None,
        before: frozenset[str] = frozenset(),
        multipliers: Multipliers | None = None,
        known: Relationship | None = None,
    ) -> None:
        """Meet the customer. `need` picks a hidden need by place; None lets the seed draw one.

        `multipliers` replace the temperament's own, for one sampled customer. `known` is what they keep of us from
        earlier visits, as it is now.
        """
        self.script = Script(scenario)
        self.scenario = scenario
        self.seed = seed
        self.temperament = temperament or scenario.persona.temperament
        self.before = before
        self.moments: tuple[Moment, ...] = ()
        self.readings: tuple[Reading, ...] = ()
        self.whispers: tuple[tuple[int, str], ...] = ()
        self.picks: tuple[tuple[int, int], ...] = ()
        self.parting: tuple[Reason, ...] = ()
        self._carried: tuple[Reason, ...] = ()
        self._plays = Playthroughs.begin(self.script, self._need(need), temperament, multipliers)
        self.relationship: Relationship = dict(known or {})
        if known:
            take_up(self._plays.customers, known, opens=bool(scenario.persona.opens))
        self.opening = self._plays.take(np.array([0]))
        self._said: list[str] = []
        self._standing: Standing | None = None
        self._scene: Scene | None = None
        passed = arrive(self.script, self._plays, before)
        if self.finished:
            leave(self._plays.customers)
        self._speak(passed)

    def _need(self, need: int | None) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        if not self.script.needs:
            return np.array([NO_NEED])
        drawn = luck.pick_one(self.seed, luck.NEED, 0, len(self.script.needs))
        return np.array([drawn if need is None else need])

    @property
    def state(self) -> Playthroughs:
        """Everything as it stands now, with N = 1."""
        return self._plays

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""
        return bool(self._plays.finished[0])

    @property
    def feeling(self) -> Named:
        """What the customer feels now, by its strongest name."""
        return _name(self._plays)

    @property
    def scene(self) -> Scene:
        """What to show now. After the end: the last lines, and nothing to answer."""
        if self._scene is None:
            self._scene = self._shown()
        return self._scene

    def _shown(self) -> Scene:
        if self.finished:
            return Scene(END, tuple(self._said), "", (), None, False, False, False)
        beat = self.script.beats[self._beat]
        silent = self.script.silence_at(self._beat) is not None
        return Scene(
            beat=beat.id,
            lines=tuple(self._said),
            note=self._word(beat.note, luck.NOTE),
            offers=tuple(self._offer(move) for move in self._offered()),
            seconds=beat.pressure.seconds,
            silent=silent,
            read=beat.read and not self.read_here,
            chair=beat.empty_chair,
        )

    @property
    def money_left(self) -> float:
        """What may still be given away without asking anybody; below zero once overspent."""
        return float(left_to_spend(self.script, self._plays)[0])

    def choose(self, choice: str) -> Moment:
        """Take a choice by its id (or "silence"). Raises ImpossibleChoice, naming what is offered."""
        move = self._move(choice)
        offers = self.scene.offers
        said_before, note = "\n".join(self._said), self.scene.note
        before, log = _name(self._plays), Log()
        exchange = advance(self.script, self._plays, move, self.before, log, self._now())
        self._standing = None
        moment = self._moment(move, offers, (said_before, note), before, log, exchange)
        self.moments += (moment,)
        self._carried = tuple(reason for reason in log.reasons if reason.turn == len(self.moments))
        if self.finished:
            self.parting = self._carried
        self._speak(list(exchange.passed))
        return moment

    def read(
        self,
        feeling: Feeling | None,
        strength: Strength | None,
        point: tuple[float, float] | None = None,
    ) -> Reading:
        """Say what the customer feels now, by name or by a `point` on the pad as well; None passes."""
        customer = self._plays.customers
        reading = Reading(
            len(self.moments), feeling, strength, _name(self._plays),
            float(customer.pleasure[0]), float(customer.arousal[0]), point,
        )  # fmt: skip
        self.readings += (reading,)
        self._scene = None
        return reading

    def heard(self, whisper: str) -> None:
        """Somebody has whispered something before the coming moment: it counts as help."""
        self.whispers += ((len(self.moments), whisper),)

    @property
    def helped(self) -> int:
        """How often the player was helped."""
        return len(self.whispers)

    def pick(self, moment: int, place: int) -> None:
        """Keep which of the lines shown the player thinks the customer would say of the decision at a moment."""
        self.picks = (*(pick for pick in self.picks if pick[0] != moment), (moment, place))

    def known(self) -> frozenset[str]:
        """The facts the player knows now."""
        held = self._plays.known[:, 0]
        return frozenset(fact for fact, known in zip(self.script.facts, held, strict=True) if known)

    @property
    def _beat(self) -> int:
        return int(self._plays.beat[0])

    @property
    def read_here(self) -> bool:
        """Whether the player has said what the customer feels, or passed, since the last answer."""
        return any(reading.moment == len(self.moments) for reading in self.readings)

    def _offered(self) -> list[Move]:
        held = self._now().offered[:, 0]
        return [move for move, free in zip(self.script.moves_at(self._beat), held, strict=True) if free]

    def _now(self) -> Standing:
        """How the customer stands; the same until something is said again."""
        if self._standing is None:
            beat = NOWHERE if self.finished else self._beat
            self._standing = standing(self.script, self._plays, beat, self.before)
        return self._standing

    def _offer(self, move: Move) -> Offer:
        assert move.choice is not None
        over = not bool(affordable(self.script, self._plays, move)[0])
        said = self._word(move.choice.say, luck.SAY + move.place)
        return Offer(move.id, said, move.costs, move.approved, over and move.costs > 0)

    def _move(self, choice: str) -> Move:
        if self.finished:
            raise ImpossibleChoice(say("play.over", choice=choice))
        silence = self.script.silence_at(self._beat)
        if choice == SILENCE and silence:
            return silence
        offered_now = self._offered()
        for move in offered_now:
            if move.id == choice:
                return move
        names = ", ".join([m.id for m in offered_now] + ([SILENCE] if silence else []))
        raise ImpossibleChoice(say("play.not_offered", choice=choice, beat=self.scene.beat, offered=names))

    def _moment(
        self,
        move: Move,
        offers: tuple[Offer, ...],
        spoken: tuple[str, str],
        before: Named,
        log: Log,
        ex: Exchange,
    ) -> Moment:
        said = next((offer.said for offer in offers if offer.id == move.id), "")
        choice = move.choice
        silence = self.script.beats[move.beat].if_silent
        reply = choice.reply if choice else (silence.reply if silence else None)
        felt = ex.felt_after[:, 0]
        return Moment(
            number=len(self.moments),
            beat=self.script.beats[move.beat].id,
            customer_said=spoken[0],
            note=spoken[1],
            choice=move.id,
            said=said,
            acts=choice.does if choice else (),
            reply=self._replied(reply, luck.REPLY, ex, felt),
            coach=self._replied(choice.coach if choice else None, luck.COACH, ex, felt),
            felt_before=before,
            felt=_strongest(felt),
            minute=float(self._plays.minutes[0]),
            offered=tuple(offer.id for offer in offers),
            offered_said=tuple(offer.said for offer in offers),
            money=(move.costs, move.worth),
            reasons=(*self._carried, *(reason for reason in log.reasons if reason.turn == len(self.moments))),
            exchange=ex,
        )

    def _replied(self, wording: Wording | None, who: int, exchange: Exchange, felt: Amounts) -> str:
        place = (self.seed, who, len(self.moments))
        return worded(wording, place, self.known(), _by_name(felt), bool(exchange.refused[0]))

    def _word(self, wording: Wording | None, who: int) -> str:
        felt = _by_name(self._now().felt[:, 0])
        return worded(wording, (self.seed, who, len(self.moments)), self.known(), felt)

    def _speak(self, passed: list[int]) -> None:
        beats = passed if self.finished else [*passed, self._beat]
        lines = [self._word(self.script.beats[beat].customer, luck.CUSTOMER_LINE) for beat in beats]
        self._said = [line for line in lines if line]
        self._scene = None


def _name(plays: Playthroughs) -> Named:
    feeling, amount = named(plays.customers)
    return _as_named(int(feeling[0]), float(amount[0]))


def _by_name(amounts: Amounts) -> dict[str, float]:
    return {feeling.value: amount for feeling, amount in zip(_FEELINGS, amounts.tolist(), strict=True)}


def _strongest(amounts: Amounts) -> Named:
    """The same choice of name as the customer's own, for strengths kept earlier."""
    place = int(amounts.argmax())
    return _as_named(place, float(amounts[place]))


def _as_named(place: int, amount: float) -> Named:
    return Named(_FEELINGS[place], amount, strength_word(amount))
