"""Appraisal: an experience reaches the customers, moves what they feel, and leaves its reason in the log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from game.customer import being_given, being_hurt, being_met, faith, recovery, waiting, ways
from game.customer import experience as e
from game.customer.customers import Customers
from game.customer.impulses import Log, Pushing, felt_now

_FELT_AS: Final[dict[type[e.Experience], Callable[[Customers, Any, Pushing], None]]] = {
    e.Outcome: being_given.got,
    e.Gesture: being_given.given,
    e.MeetHiddenNeed: being_given.need_met,
    e.SalesOffer: being_given.sold_to,
    e.Fee: being_given.charged,
    e.Wait: waiting.waited,
    e.WaitTold: waiting.told_of_wait,
    e.Effort: waiting.troubled,
    e.Failure: recovery.failed,
    e.Apologise: recovery.apologised,
    e.Compensate: recovery.compensated,
    e.Fix: recovery.fixed,
    e.Justice: recovery.justice,
    e.OfferChoice: ways.chose,
    e.Alternative: ways.alternative,
    e.Handoff: ways.handed_over,
    e.EffortSpared: ways.spared,
    e.Promised: faith.promised,
    e.PromiseKept: faith.promise_kept,
    e.PromiseBroken: faith.promise_broken,
    e.FollowUp: faith.followed_up,
    e.Empathise: being_met.empathise,
    e.Asked: being_met.asked,
    e.Informed: being_met.informed,
    e.Explain: being_met.explained,
    e.Owned: being_met.owned,
    e.Reassured: being_met.reassured,
    e.Suggested: being_met.suggested,
    e.Welcomed: being_met.welcomed,
    e.Display: being_met.displayed,
    e.Farewell: being_met.parted,
    e.Slighted: being_hurt.slighted,
    e.Ignored: being_hurt.ignored,
    e.Transfer: being_hurt.transferred,
    e.Lie: being_hurt.lied_to,
    e.OthersHarmed: being_hurt.others_harmed,
    e.Boundary: being_hurt.refused,
    e.Touched: being_hurt.touched,
}


def appraise(customers: Customers, experience: e.Experience, log: Log | None = None) -> None:
    """Let all these customers live through one experience, in place."""
    if isinstance(experience, e.Feel):
        _feel(customers, experience, log)
        return
    pushing = Pushing(customers, type(experience).__name__, log)
    _FELT_AS[type(experience)](customers, experience, pushing)


def _feel(customers: Customers, felt: e.Feel, log: Log | None) -> None:
    before = felt_now(customers) if log else None
    customers.pleasure, customers.arousal, customers.control = felt.pleasure, felt.arousal, felt.control
    if log and before:
        log.note(customers, "set", "Feel", before, {})
