"""The same customers over several visits: what was done for them comes back with them."""

from game.campaign.course import Course, Done, Upcoming
from game.campaign.plan import CampaignPlan, PlannedVisit, campaign_in
from game.campaign.summing import PersonAtTheEnd, Summed, summed

__all__ = [
    "CampaignPlan", "Course", "Done", "PersonAtTheEnd", "PlannedVisit", "Summed", "Upcoming", "campaign_in", "summed",
]  # fmt: skip
