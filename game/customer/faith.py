"""Keeping faith and breaking it: promises, and what is done afterwards."""

from __future__ import annotations

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import FollowUp, PromiseBroken, Promised, PromiseKept
from game.customer.impulses import Pushing
from game.customer.recovery import called_for, repair


def promised(who: Customers, felt: Promised, pushing: Pushing) -> None:
    """Told what will happen; a promise that cannot be kept sounds better still, for now."""
    size = (fx.PROMISED.hollow if felt.hollow else fx.PROMISED.pleasure) * who.trust * who.cares_certainty
    pushing.move(
        "promised_too_much" if felt.hollow else "promised",
        size,
        -fx.PROMISED.arousal,
        fx.PROMISED.control,
        instead={"promised_certainty": (who.cares_certainty > 1) & (not felt.hollow)},
    )
    who.uncertainty = who.uncertainty - fx.PROMISED.uncertainty
    who.hope = who.hope + fx.PROMISED.hope * who.trust
    who.threat = who.threat * fx.PROMISED.threat


def promise_kept(who: Customers, felt: PromiseKept, pushing: Pushing) -> None:
    """Something promised has been done: trust rises."""
    repair(who, pushing, "promise_kept", "interactional", fx.PROMISE_KEPT.justice * felt.size)
    who.trust = np.minimum(who.trust + fx.PROMISE_KEPT.trust * felt.size * (1 - who.trust), who.trust_cap)
    who.thanks = np.maximum(who.thanks, fx.PROMISE_KEPT.thanks * felt.size)


def promise_broken(who: Customers, felt: PromiseBroken, pushing: Pushing) -> None:
    """Something promised has not been done: trust falls fast."""
    relied = betrayed(who)
    pushing.move(
        "promise_broken",
        -fx.PROMISE_BROKEN.pleasure * felt.size * relied,
        fx.PROMISE_BROKEN.arousal * felt.size * relied,
        -fx.PROMISE_BROKEN.control * felt.size,
    )
    who.trust = who.trust * (1 - (1 - t.BROKEN_TRUST.value) * felt.size)
    who.trust_cap = who.trust_cap * (1 - fx.PROMISE_BROKEN.cap * felt.size)
    who.blame = np.maximum(who.blame, fx.PROMISE_BROKEN.blame * felt.size)
    who.shortfall = np.maximum(who.shortfall, fx.PROMISE_BROKEN.shortfall * felt.size)


def betrayed(who: Customers) -> Real:
    """How much deeper a breach of faith goes for those who trusted most (Grégoire & Fisher 2008)."""
    return fx.BETRAYED.least + fx.BETRAYED.trusting * who.trust


def followed_up(who: Customers, felt: FollowUp, pushing: Pushing) -> None:
    """Something is done for them afterwards, or was said to be."""
    if not felt.kept:
        promise_broken(who, PromiseBroken(fx.FOLLOWED_UP.unkept), pushing)
        return
    size = fx.FOLLOWED_UP.pleasure * called_for(who)
    pushing.move("followed_up", size, -fx.FOLLOWED_UP.arousal, fx.FOLLOWED_UP.control)
    who.interactional = who.interactional + fx.FOLLOWED_UP.interactional
    who.thanks = np.maximum(who.thanks, fx.FOLLOWED_UP.thanks)
    who.trust = np.minimum(who.trust + fx.FOLLOWED_UP.trust * (1 - who.trust), who.trust_cap)
