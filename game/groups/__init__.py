"""What the attempts of a group come to, with how sure it is; and what that may be worth."""

from game.groups.business import Assumption, Business, business_case, shipped_assumptions
from game.groups.figures import GroupFigures, group_figures
from game.groups.intervals import Interval, mean_between, share_between
from game.groups.privacy import TooFew

__all__ = [
    "Assumption", "Business", "GroupFigures", "Interval", "TooFew", "business_case", "group_figures", "mean_between",
    "share_between", "shipped_assumptions",
]  # fmt: skip
