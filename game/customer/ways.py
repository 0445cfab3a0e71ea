"""Ways on from where they are stuck: a choice, another way, somebody brought in, work taken off them."""

from __future__ import annotations

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.customers import Customers
from game.customer.experience import Alternative, EffortSpared, Handoff, OfferChoice
from game.customer.impulses import Pushing
from game.customer.recovery import called_for, repair


def chose(who: Customers, felt: OfferChoice, pushing: Pushing) -> None:
    """Given a real choice: g = 2 (1 - 1/n). One way, or a sham, gives nothing."""
    crowd = np.maximum(felt.options - fx.CHOSE.many_from, 0.0)
    given = 2 * (1 - 1 / max(felt.options, 1)) * felt.real / (1 + fx.CHOSE.crowded * crowd)
    who.uncertainty = who.uncertainty + fx.CHOSE.torn * crowd * who.worry
    if felt.options <= 1 or felt.real <= 0:
        pushing.move(
            "no_choice", -fx.CHOSE.sham * (felt.options > 1), 0.0, -fx.CHOSE.sham * (felt.options > 1)
        )
        return
    # Who has lost the say in it is given most by getting it back.
    status = np.sqrt(who.cares_status * who.cares_respect) * (
        1 + fx.CHOSE.powerless * np.maximum(-who.control, 0.0)
    )
    pushing.move(
        "given_a_choice",
        t.CHOICE_PLEASURE.value * given,
        -fx.CHOSE.arousal,
        t.CHOICE_CONTROL.value * given * status,
        instead={"given_a_choice_status": who.cares_status > 1},
    )
    who.procedural = who.procedural + t.CHOICE_JUSTICE.value * given
    who.repaired = who.repaired + fx.CHOSE.repaired * given
    who.hope = who.hope + fx.CHOSE.hope * given * (1 - who.hope)
    who.threat = who.threat * fx.CHOSE.threat


def alternative(who: Customers, _felt: Alternative, pushing: Pushing) -> None:
    """One other way: welcome where they were heard, a way round them where not."""
    size = -fx.ALTERNATIVE.way_round + fx.ALTERNATIVE.heard * who.heard
    pushing.move(
        "another_way",
        size,
        -fx.ALTERNATIVE.arousal,
        fx.ALTERNATIVE.control,
        instead={"another_way_unheard": who.heard < fx.ALTERNATIVE.heard_from},
    )
    who.hope = who.hope + fx.ALTERNATIVE.hope * who.heard
    who.threat = who.threat * (1 - fx.ALTERNATIVE.threat * who.heard)


def handed_over(who: Customers, _felt: Handoff, pushing: Pushing) -> None:
    """Brought to somebody who knows already."""
    size = t.HANDOFF_JUSTICE.value * called_for(who)
    repair(who, pushing, "handed_over", "procedural", size, control=fx.HANDED_OVER.control)
    who.effort = who.effort + fx.HANDED_OVER.effort
    who.interactional = who.interactional + fx.HANDED_OVER.interactional
    who.thanks = np.maximum(who.thanks, fx.HANDED_OVER.thanks)
    who.threat = who.threat * fx.HANDED_OVER.threat


def spared(who: Customers, _felt: EffortSpared, pushing: Pushing) -> None:
    """Work is taken off them."""
    size = (fx.SPARED.pleasure + fx.SPARED.weary * who.weariness) * who.cares_time
    pushing.move("spared", size, -fx.SPARED.arousal, fx.SPARED.control)
    who.effort = who.effort - 0.5
    who.thanks = np.maximum(who.thanks, fx.SPARED.thanks)
    who.weariness = who.weariness * fx.SPARED.weariness
