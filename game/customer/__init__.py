"""How a simulated customer feels, remembers, stays loyal and tells others."""

from game.customer.appraisal import appraise
from game.customer.customers import Customers
from game.customer.feelings import feeling_point, named, nearest_feeling, strengths
from game.customer.impulses import Log, Reason
from game.customer.lifetime import (
    Change,
    KeptBesideSpent,
    Lifetime,
    kept_beside_spent,
    lifetime_value,
    worth_of_conversation,
)
from game.customer.loyalty import ending, readings, return_chance, told
from game.customer.memory import leave, remembered
from game.customer.pairs import can_open
from game.customer.profile import Brought, Profile
from game.customer.recurrence import Recollection
from game.customer.relationship import Relationship, after_days, relationship_of, take_up
from game.customer.temperament import Multipliers, sample_temperaments
from game.customer.town import Town
from game.customer.turns import FURIOUS_TURNS, begin_turn, close_turn, new_visit, pass_time, walked_out
from game.customer.word_of_mouth import Spread, TownWorth, spread, spread_by_luck, worth_in_town

__all__ = [
    "FURIOUS_TURNS", "Brought", "Change", "Customers", "KeptBesideSpent", "Lifetime", "Log", "Multipliers", "Profile",
    "Reason", "Recollection", "Relationship", "Spread", "Town", "TownWorth", "after_days", "appraise", "begin_turn",
    "can_open", "close_turn", "ending", "feeling_point", "kept_beside_spent", "leave", "lifetime_value", "named",
    "nearest_feeling", "new_visit", "pass_time", "readings", "relationship_of", "remembered", "return_chance",
    "sample_temperaments", "spread", "spread_by_luck", "strengths", "take_up", "told", "walked_out", "worth_in_town",
    "worth_of_conversation",
]  # fmt: skip
