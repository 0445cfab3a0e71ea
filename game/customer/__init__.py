"""How a simulated customer feels, remembers, stays loyal and tells others."""

from game.customer.appraisal import appraise
from game.customer.customers import Customers
from game.customer.feelings import feeling_point, named, strengths
from game.customer.impulses import Log, Reason
from game.customer.loyalty import ending, readings, return_chance, told
from game.customer.memory import leave, remembered
from game.customer.pairs import can_open
from game.customer.profile import Brought, Profile
from game.customer.temperament import Multipliers, sample_temperaments
from game.customer.turns import begin_turn, close_turn, new_visit, pass_time, walked_out

__all__ = [
    "Brought", "Customers", "Log", "Multipliers", "Profile", "Reason", "appraise", "begin_turn", "can_open",
    "close_turn", "ending", "feeling_point", "leave", "named", "new_visit", "pass_time", "readings",
    "remembered", "return_chance", "sample_temperaments", "strengths", "told", "walked_out",
]  # fmt: skip
