"""The experiences of a lab file and their parameters: what may stand in them, and what they are unless said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from game.customer import experience as e
from game.vocabulary import Act, Manner

REQUIRED: Final = object()
"""The default of a parameter that has none."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What may stand in a parameter: a number within bounds, whole or not; yes or no; one of some words; any word."""

    default: object = REQUIRED
    least: float = 0.0
    most: float = 1.0
    whole: bool = False
    words: tuple[str, ...] = ()
    yes_no: bool = False
    any_word: bool = False
    several: bool = False


def _share(default: object = REQUIRED) -> Parameter:
    return Parameter(default)


def _from_zero(default: object = REQUIRED) -> Parameter:
    return Parameter(default, most=1e6)


def _feeling() -> Parameter:
    return Parameter(least=-1.0)


def _yes_no(default: bool) -> Parameter:
    return Parameter(default, yes_no=True)


def _one_of(*words: str, default: object = REQUIRED) -> Parameter:
    return Parameter(default, words=words)


@dataclass(frozen=True, slots=True)
class Kind:
    """An experience that can be written: what it becomes (None: the lab's own), and its parameters."""

    becomes: type[e.Experience] | None
    parameters: Mapping[str, Parameter]


KINDS: Final[Mapping[str, Kind]] = {
    "visit": Kind(None, {"days": Parameter(30.0, most=1e6)}),
    "feel": Kind(e.Feel, {"pleasure": _feeling(), "arousal": _feeling(), "control": _feeling()}),
    "outcome": Kind(
        e.Outcome,
        {
            "performance": _share(),
            "expected": _share(None),
            "kano": _one_of("must", "performance", "attractive", default="performance"),
            "importance": _share(1.0),
            "surprise": _share(0.0),
        },
    ),
    "wait": Kind(
        e.Wait,
        {
            "minutes": _from_zero(),
            "occupied": _yes_no(default=False),
            "explained": _yes_no(default=False),
            "visible_work": _yes_no(default=False),
            "estimate": _from_zero(None),
        },
    ),
    "effort": Kind(e.Effort, {"steps": _from_zero(1.0)}),
    "failure": Kind(
        e.Failure,
        {
            "severity": _share(0.5),
            "kind": _one_of("outcome", "process", default="outcome"),
            "responsible": _share(1.0),
            "recurring": _share(0.0),
            "about": Parameter(None, any_word=True),
        },
    ),
    "apologise": Kind(e.Apologise, {"sincerity": _share(1.0)}),
    "explain": Kind(e.Explain, {}),
    "compensate": Kind(e.Compensate, {"ratio": _from_zero(1.0)}),
    "fix": Kind(e.Fix, {"quality": _share(1.0)}),
    "justice": Kind(
        e.Justice, {"kind": _one_of("distributive", "interactional", "procedural"), "amount": _share()}
    ),
    "offer_choice": Kind(
        e.OfferChoice, {"options": Parameter(2, least=1, most=1_000, whole=True), "real": _share(1.0)}
    ),
    "empathise": Kind(
        e.Empathise,
        {
            "kind": _one_of("cognitive", "attentive", "affective"),
            "accuracy": _share(1.0),
            "concrete": _share(0.5),
        },
    ),
    "display": Kind(e.Display, {"smile": _share(), "authenticity": _share()}),
    "gesture": Kind(
        e.Gesture, {"value": _share(), "personal": _share(0.5), "kind": Parameter("gift", any_word=True)}
    ),
    "meet_hidden_need": Kind(e.MeetHiddenNeed, {"value": _share(0.8), "personal": _share(1.0)}),
    "promise_kept": Kind(e.PromiseKept, {"size": _share(1.0)}),
    "promise_broken": Kind(e.PromiseBroken, {"size": _share(1.0)}),
    "handoff": Kind(e.Handoff, {}),
    "transfer": Kind(e.Transfer, {}),
    "boundary": Kind(e.Boundary, {}),
    "farewell": Kind(e.Farewell, {}),
    "sales_offer": Kind(e.SalesOffer, {"solved": _yes_no(default=False)}),
    "fee": Kind(e.Fee, {"amount": _share(0.1), "surprise": _yes_no(default=True)}),
    "follow_up": Kind(e.FollowUp, {"kept": _yes_no(default=True)}),
    "act": Kind(
        None,
        {
            "does": Parameter(words=tuple(Act), several=True),
            "manner": _one_of(*Manner, default=Manner.PLAIN.value),
        },
    ),
    "lie": Kind(e.Lie, {}),
    "repeat": Kind(None, {"times": Parameter(least=1, most=1_000, whole=True), "do": Parameter()}),
    "leave": Kind(None, {}),
}
"""Every experience by the name it is written with, in the order of the documents."""
