"""How far each experience reaches: the small sizes beside the main equations, by experience, each with its source.

A size is what its name says it acts on: `pleasure`, `arousal` and `control` move the feeling, `threat` or `blame` on
something good is the share that is left of it, a name with `_from` is where something begins to count. The signs
stand in the code. All of them are calibrated: their directions come from the works named here and in `tuning`, their
sizes claim nothing about people.
"""

from __future__ import annotations

from typing import Final

from game.customer import tuning as t
from game.customer.tuning import Coefficient, calibrated


class Effects:
    """The sizes of one experience by name, and the test or finding that they were chosen by."""

    def __init__(self, source: str, **sizes: float) -> None:
        """Keep each size as an attribute of its name."""
        self.source = source
        self.sizes = sizes
        vars(self).update(sizes)

    def __getattr__(self, name: str) -> float:
        """Every size is found before this is asked. Raises AttributeError."""
        raise AttributeError(name)


CONVERSATIONS = "tests/customer/test_conversations.py"
EXPERIENCES = "tests/customer/test_experiences.py"
FEELINGS = "tests/customer/test_feelings.py"
FINDINGS = "tests/findings/test_findings.py"
LOYALTY = "tests/customer/test_loyalty.py"

# fmt: off

# Being met
REPAIR = Effects(
    CONVERSATIONS,
    arousal=0.04, control=0.04, repaired=0.6,
)
CALLED_FOR = Effects(
    EXPERIENCES + "; words of repair repair little where nothing is broken",
    least=0.35, full_from=0.5,
)
EMPATHY = Effects(
    FINDINGS + ": G12; specific words show that somebody listened (Packard & Berger 2021, not re-read)",
    general=0.6, specific=0.8,
)
FELT_WITH = Effects(
    FINDINGS + ": G12, a phrase soothes least",
    direct=0.7, warm=1.2, control=0.3, heard=0.12, blame=0.15, loss=0.1,
)
LISTENED_TO = Effects(
    FINDINGS + ": G12",
    pleasure=0.75, arousal=0.6, interactional=0.8,
)
UNDERSTOOD = Effects(
    FINDINGS + ": G12, a wrong echo is worse than none",
    right_from=0.2, half=0.04, pleasure=0.8, control=0.7, heard=0.45, unheard=0.2, uncertainty=0.1,
)
ASKED = Effects(
    CONVERSATIONS,
    pried=0.08, pried_arousal=0.06, pried_control=0.05, noticed=0.13, pleasure=0.08, wear=0.7,
    arousal=0.05, control=0.1, noticed_heard=0.3, heard=0.2, interactional=0.6,
)
INFORMED = Effects(
    EXPERIENCES,
    pleasure=0.02, unsure=0.05, direct=1.4, arousal=0.03, control=0.06, uncertainty=0.15, procedural=0.05,
    jargon=0.05, jargon_threatened=0.05,
    jargon_arousal=0.05, jargon_control=0.12, jargon_uncertainty=0.3, jargon_shame=0.08,
)
EXPLAINED = Effects(
    EXPERIENCES,
    control=0.07, uncertainty=0.2, blame=0.9, wear=1.0,
)
OWNED = Effects(
    CONVERSATIONS,
    direct=1.2, arousal=0.08, control=0.12, uncertainty=0.15, blame=0.6, threat=0.92,
)
REASSURED = Effects(
    CONVERSATIONS,
    pleasure=0.05, threatened=0.08, arousal=0.1, control=0.06, uncertainty=0.2, threat=0.8,
)
SUGGESTED = Effects(
    CONVERSATIONS,
    pleasure=0.03, heard=0.09, arousal=0.03, control=0.05, surprise=0.1,
)
WELCOMED = Effects(
    EXPERIENCES,
    pleasure=0.06, direct=0.8, warm=1.1, arousal=0.03, control=0.02, interactional=0.08, out_of_place=0.5,
)
DISPLAYED = Effects(
    EXPERIENCES + "; a smile counts as far as it is meant (Grandey et al. 2005, not re-read)",
    pleasure=0.1, any_smile=0.6, wide_smile=0.4, put_on=0.12, put_on_arousal=0.03, arousal=0.02, interactional=1.0,
    threatened=0.5, out_of_place=0.5, trust=0.04,
)
PARTED = Effects(
    CONVERSATIONS,
    pleasure=0.04, threatened=0.05, arousal=0.05,
)

# Putting it right
APOLOGISED = Effects(
    EXPERIENCES + "; sincerity decides, repetition wears",
    meant_from=0.25, hollow=0.3, hollow_arousal=0.02, blame=0.2, unheard=0.5, too_often=0.03, often_from=2.0,
)
FAILED = Effects(
    FINDINGS + "; trust suffers from what was their doing (Weun, Beatty & Jones 2004, not re-read)",
    most_burnt=1.5, trust=0.08, again_from=0.5, upon_another=1.0,
)
BETRAYED = Effects(
    FINDINGS + "; love becomes hate (Grégoire & Fisher 2008, not re-read)",
    least=0.4, trusting=1.0,
)
COMPENSATED = Effects(
    EXPERIENCES + "; concave in the share of the loss",
    nothing=0.14, nothing_arousal=0.03, nothing_control=0.02, power=0.8, beyond=0.25, lavish=0.15, unheard=0.55,
    heard=0.45, solved=0.6, shortfall=0.3, too_soon=0.05, too_soon_arousal=0.03, suspect=0.04,
)
FIXED = Effects(
    FINDINGS + ": G06",
    heard_from=0.2, full_from=0.8, arousal=0.15, control=0.15, settled=0.85, blame_left=0.4,
    blame_settled=0.6, already=0.7, botched_below=0.3, botched=0.3, botched_arousal=0.2, botched_control=0.15,
    botched_trust=0.1, direct=1.25,
)
CHOSE = Effects(
    FINDINGS + ": G11",
    sham=0.02, arousal=0.06, repaired=0.1, hope=0.25, threat=0.85, many_from=6.0, crowded=0.06, torn=0.01,
    powerless=0.3,
)
ALTERNATIVE = Effects(
    CONVERSATIONS,
    way_round=0.03, heard=0.13, heard_from=0.25, arousal=0.03, control=0.05, hope=0.3, threat=0.25,
)
HANDED_OVER = Effects(
    EXPERIENCES,
    control=0.06, interactional=0.15, thanks=0.35, threat=0.85, effort=0.3,
)
SPARED = Effects(
    CONVERSATIONS,
    pleasure=0.06, weary=0.08, arousal=0.04, control=0.05, thanks=0.35, weariness=0.85,
)
PROMISED = Effects(
    EXPERIENCES,
    hollow=0.09, pleasure=0.05, arousal=0.05, control=0.05, uncertainty=0.15, hope=0.2, threat=0.92,
)
PROMISE_KEPT = Effects(
    LOYALTY,
    justice=0.2, trust=0.2, thanks=0.4,
)
PROMISE_BROKEN = Effects(
    LOYALTY,
    pleasure=0.3, arousal=0.25, control=0.15, cap=0.1, blame=0.6, shortfall=0.6,
)
FOLLOWED_UP = Effects(
    EXPERIENCES,
    unkept=0.6, pleasure=0.1, arousal=0.03, control=0.04, interactional=0.12, thanks=0.45, trust=0.04,
)

# Being given
GOT = Effects(
    FINDINGS + ": G01, G03",
    arousal=0.1, thanks=0.4, threat=0.7, startled=0.4, startling=0.1, eased=0.25, direction=0.5,
)
GIVEN = Effects(
    EXPERIENCES,
    wounded=0.45, personal_from=0.6, arousal=0.12, control=0.02, thanks=0.75, interactional=0.25,
    norm=0.25, same_visit=0.5, worn_from=0.8, beyond_custom=0.5,
)
NEED_MET = Effects(
    EXPERIENCES,
    arousal=0.05, control=0.15, surprise=0.8, thanks=0.9, interactional=0.3, distributive=0.3,
    repaired=0.4, threat=0.4, blame=0.7,
)
SOLD_TO = Effects(
    EXPERIENCES,
    later=0.03, later_arousal=0.02, pleasure=0.2, arousal=0.1, control=0.06, trust=0.82, blame=0.4,
    nothing_wrong=0.4, again=0.3, most_pitches=3.0, pushy=0.5,
)
CHARGED = Effects(
    EXPERIENCES + "; what is charged unannounced hurts more than what was known",
    unannounced=0.6, known=0.04, arousal=0.4, trust=0.15, again=1.5,
)

# Being hurt
SLIGHTED = Effects(
    CONVERSATIONS,
    heard=0.3, interactional=0.15, wounded=0.3,
)
IGNORED = Effects(
    CONVERSATIONS,
    pleasure=0.14, threatened=0.4, arousal=0.12, control=0.14, uncertainty=0.2, heard=0.7,
)
TRANSFERRED = Effects(
    EXPERIENCES,
    pleasure=0.18, weary=0.5, arousal=0.12, control=0.18, uncertainty=0.25, effort=1.5, weariness=0.15, blame=0.45,
    procedural=0.15, trust=0.95,
)
LIED_TO = Effects(
    LOYALTY,
    pleasure=0.4, arousal=0.3, control=0.2, failure_load=0.6, blame=0.9, shortfall=0.7,
)
OTHERS_HARMED = Effects(
    CONVERSATIONS,
    pleasure=0.16, raging=0.5, arousal=0.1, control=0.04, shame=0.3, trust=0.88,
)
REFUSED = Effects(
    EXPERIENCES,
    pleasure=0.05, heard=0.04, arousal=0.08, control=0.02, uncertainty=0.2, procedural=0.08,
    interactional=0.05, frightened=0.12, raging=0.06, alarm=0.06, powerless=0.1,
)
TOUCHED = Effects(
    EXPERIENCES + ": one step of an author is about one strength word",
    pleasure=0.9, arousal=0.6, control=0.4,
)

# Waiting and effort
WAITED = Effects(
    FINDINGS + ": G07",
    most_over=2.5, dull=0.25, control=0.1, most_long=1.5, understood=0.25, arousal=0.08, told=0.04,
    uncertainty=0.05, informed=0.12, weariness=0.03, usual_patience=10.0, outside=1.15, seen=0.03, thanks=0.3,
)
ESTIMATED = Effects(
    FINDINGS + ": G07",
    noticed_from=0.1, later=0.3, most_late=1.5, arousal=0.06, trust=0.08, sooner=0.07, control=0.03,
)
WAIT_TOLD = Effects(
    FINDINGS + ": G07",
    pleasure=0.025, unsure=0.05, arousal=0.04, control=0.07, uncertainty=0.15,
)
TROUBLED = Effects(
    FINDINGS + ": G05",
    arousal=0.05, most_felt=3.0, weariness=0.08, most_steps=5.0, blame=0.1, heard=0.15, patience=0.4, weary=0.3,
)

# Coming in, moving on, going home
BROUGHT = Effects(
    CONVERSATIONS,
    again=0.3,
)
OPENED = Effects(
    FEELINGS,
    reach=0.3,
)
EASE = Effects(
    FEELINGS,
    returns=0.3, level=0.6,
)
HOPE = Effects(
    FEELINGS,
    threat_from=0.1,
)
RELIEF = Effects(
    FEELINGS,
    threat_below=0.3, arousal_below=0.3, least=0.3, by_rise=0.55,
)
UNSETTLED = Effects(
    EXPERIENCES + "; what is unfinished stays in mind",
    pleasure=0.25,
)
LEARNT = Effects(
    FINDINGS + ": G08, G09",
    visits=8.0, care=0.8, effort=0.02, most_fair=0.25, most_effort=0.15,
)
TRUSTED = Effects(
    LOYALTY,
    heard=0.2, fall=0.25,
)
RETURN = Effects(
    FINDINGS + ": G09, flatter where people cannot choose",
    captive=0.3, free=0.7, trust_even=0.6,
)
TOLD = Effects(
    LOYALTY,
    doubting=0.4,
)
SURVEY = Effects(
    "the scales that surveys use; the weights by tests/customer/test_loyalty.py",
    recommend_even=5.0, recommend_satisfaction=5.0, recommend_trust=5.0,
)

# fmt: on

EFFECTS: Final[dict[str, Effects]] = {
    name: found for name, found in globals().items() if isinstance(found, Effects)
}
"""All of them by name."""

COEFFICIENTS: Final[dict[str, Coefficient]] = t.COEFFICIENTS | {
    f"{name}.{part}": calibrated(size, found.source)
    for name, found in EFFECTS.items()
    for part, size in found.sizes.items()
}
"""Every coefficient of the model, here and in `tuning`, by name."""
