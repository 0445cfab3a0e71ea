"""Coefficients of the way from acts to experiences, each with its source.

The customer's own coefficients are in `game/customer/tuning.py`; these say only how large an act is as it reaches
them. All are in [0, 1] unless said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.vocabulary import Channel, Manner


@dataclass(frozen=True, slots=True)
class Measure:
    """A number and where it comes from: published, adapted or calibrated."""

    value: float
    source: str


PERSONAL: Final = Measure(1.0, "adapted: the customer model's gesture, personal 1")
INSTITUTIONAL: Final = Measure(
    0.2, "calibrated: tests/play/test_acts.py, flowers for everybody against tea for one"
)
CONCRETE: Final = Measure(
    0.9, "published: Packard & Berger 2021, J. Consumer Research 47(5), concrete words (not re-read)"
)
GENERAL: Final = Measure(
    0.4, "published: Packard & Berger 2021, J. Consumer Research 47(5), general words (not re-read)"
)
MISNAMED: Final = Measure(0.3, "calibrated: naming a feeling that is not there is worse than naming none")
PARTLY_FIXED: Final = Measure(0.5, "adapted: the scenario format, `quality: partly`")
NEED_VALUE: Final = Measure(0.8, "adapted: the lab's default for meet_hidden_need")
THOUGHT: Final = Measure(0.3, "calibrated: a kindness that costs nothing is felt, and less than one of worth")
HALF_SHARE: Final = Measure(
    0.25, "calibrated: a gesture worth a quarter of the loss is half of what one can be"
)
HALF_MONEY: Final = Measure(25.0, "calibrated: the same, in money, where nothing was lost or little")
TOUCHY_STEPS: Final = Measure(
    1.0, "calibrated: one step of a feeling, as the author's own `tuning` counts them"
)
WARM_STEPS: Final = Measure(
    0.5, "calibrated: half a step, since good is felt less than bad (Tversky & Kahneman)"
)
HOLLOW_PROMISE: Final = Measure(
    0.8, "calibrated: found out afterwards, a hollow promise is most of a broken one"
)
LONG_TAKE: Final = Measure(60.0, "adapted: the scenario format, `takes` of an hour or more (minutes)")

SINCERITY: Final = {
    Manner.WARM: 1.0,
    Manner.PLAIN: 0.7,
    Manner.PLAYFUL: 0.5,
    Manner.RUSHED: 0.3,
    Manner.COLD: 0.2,
    Manner.FORCED: 0.1,
}
"""How meant an apology sounds (calibrated: order only; a plain apology counts as sincere in the rubric)."""

DISPLAYS: Final = {
    Manner.WARM: (0.7, 1.0),
    Manner.FORCED: (0.7, 0.1),
    Manner.PLAYFUL: (0.8, 0.8),
}
"""Smile and authenticity of a manner (published direction: Hennig-Thurau et al. 2006, J. Marketing 70, authenticity
carries further than the smile; not re-read)."""

ACCEPTABLE_MINUTES: Final = {
    Channel.COUNTER: 240.0,
    Channel.PHONE: 1440.0,
    Channel.CHAT: 1440.0,
    Channel.EMAIL: 1440.0,
}
"""How long an answer may take in a channel where time does not pass in conversation (adapted: the scenario format
gives e-mail a day; calibrated: who stands at a counter waits hours at most)."""
