"""Coefficients of a town that talks, and of what a kept customer is worth, each with where it comes from.

The kinds of source are those of `tuning`. Most sizes here are assumptions that a house should replace by its own
figures: everything that uses them takes them as a parameter.
"""

from __future__ import annotations

from typing import Final

from game.customer.tuning import Coefficient, adapted, calibrated

_LAYERS = (
    "MacCarron, Kaski & Dunbar 2016, arXiv:1604.02400 (abstract read): about 150 relationships in layers, the second "
    "of about 15 by other accounts; and Mossong et al. 2008, PLoS Medicine 5:e74 (abstract read): 97,904 contacts of "
    "7,290 people in a day, 13 each"
)
_CHAINS = (
    "Goel, Watts & Goldstein 2012, The structure of online diffusion networks (abstract read): most of what spreads "
    "ends within one hand-over, and long chains are rare; direction only"
)
_EAST = (
    "East, Hammond & Lomax 2008, Int. J. Research in Marketing 25:215-224 (abstract read): good and bad advice work "
    "alike in opposite directions, each in the room that the chance before leaves it; direction only"
)
_RUMOUR = (
    "Allport & Postman's chains of telling, as reported in Berger 2013 (an excerpt read; the study not re-read): "
    "about seven tenths of the details gone after five or six tellings, so four fifths left after each"
)

# A town
NEIGHBOURS = calibrated(4.0, "near contacts on each side; with the far ones about 15 people, " + _LAYERS)
FAR_LEAST = calibrated(2.4, "far contacts that a person looks for; the mean of 15 contacts, " + _LAYERS)
FAR_TAIL = calibrated(2.5, "some know far more people than others; tests/customer/test_town.py; size assumed")
FAR_MOST = adapted(135.0, "nobody looks for more than 150 contacts in all: " + _LAYERS)

# Passing on
PASSED_ON = calibrated(0.25, "people that a hearer tells at second hand, on average: " + _CHAINS)
PASSED_FURTHER = calibrated(0.5, "what is left of that at each further hand-over: " + _CHAINS)
STEPS = calibrated(6.0, "after six hand-overs nothing worth counting is left; tests/customer/test_town.py")

# What hearing does
VISIT_CHANCE = calibrated(0.3, "an assumption, to be replaced: a chance below a half. " + _EAST)
HEARING_GOOD = adapted(
    0.18,
    "one recommendation in eight leads to a sale (Keller Fay 2014, as cited on the first page, read, of East and "
    "others, The impact of word of mouth on intention to purchase currently used and other brands): .18 of the way "
    "from .3 up to 1 is one in eight",
)
HEARING_BAD = calibrated(0.18, "the same share of the way down to 0. " + _EAST)
CONVICTION = adapted(0.8, _RUMOUR)

# A lifetime
DISCOUNT_PER_YEAR = calibrated(0.1, "an assumption, to be replaced by what money costs the house")
HORIZON_YEARS = calibrated(10.0, "an assumption: what lies further off is not promised to anybody")
LOW_SHARE = calibrated(0.1, "one customer in ten is worth less than the low figure")
HIGH_SHARE = calibrated(0.9, "one customer in ten is worth more than the high figure")

COEFFICIENTS: Final = {name: found for name, found in globals().items() if isinstance(found, Coefficient)}
"""All of them by name."""
