"""Campaigns as a front end shows them: plain data, and the next visit as a rehearsal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.stage.rehearsal import Rehearsal
from game.stage.views import CampaignCard, Person


@dataclass(frozen=True, slots=True)
class DaysView:
    """A campaign as it stands: the visits so far in words, the pigeonhole, who comes next, and the end once it is over.

    `today` and `next` are "" and None where it is over; `end` is empty until then. `trouble` is one sentence where it
    could not be gone on with, or not be kept.
    """

    title: str
    visits: tuple[str, ...]
    post: tuple[str, ...]
    today: str
    next: Person | None
    end: tuple[str, ...]
    trouble: str = ""


class Campaigns(Protocol):
    """The campaigns there are, and the one that is played."""

    def cards(self) -> tuple[CampaignCard, ...]:
        """Every campaign that can be played."""

    def days(self, campaign: str) -> DaysView:
        """A campaign as it stands; a visit that was begun and is over by now is kept first."""

    def meet(self, campaign: str) -> Rehearsal:
        """The next visit. Raises EmptyChairError where it cannot be read."""

    def anew(self, campaign: str) -> None:
        """Forget what was played of it."""


class NoCampaigns:
    """Nothing to play over several visits."""

    def cards(self) -> tuple[CampaignCard, ...]:
        """None."""
        return ()

    def days(self, campaign: str) -> DaysView:
        """Never asked."""
        raise LookupError(campaign)

    def meet(self, campaign: str) -> Rehearsal:
        """Never asked."""
        raise LookupError(campaign)

    def anew(self, campaign: str) -> None:
        """Never asked."""
        raise LookupError(campaign)
