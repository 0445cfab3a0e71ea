"""A campaign: the days so far, the pigeonhole, and who comes in next."""

from __future__ import annotations

import pygame

from game.errors import EmptyChairError
from game.stage.visits import DaysView
from game.window.lettering import BODY, SMALL, STRONG
from game.window.page import Region
from game.window.screens.home import Home
from game.window.screens.screen import Screen, margin
from game.window.widgets import Button, Canvas, Space, Text, Widget, heading, title
from game.words import say


class Days(Screen):
    """What has been, what has come of it, and the door."""

    name = "days"
    place = "break-room"

    def __init__(self, come_from: Home, campaign: str) -> None:
        """Open a campaign, and lead back to the break room."""
        super().__init__(come_from.backstage)
        self._come_from, self._campaign = come_from, campaign
        self._trouble = ""
        self._view: DaysView = self.backstage.library.campaigns.days(campaign)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The days at the left, the pigeonhole at the right; below one another in a narrow window."""
        edge = margin(canvas, size)
        whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
        if whole.width < 860 * (0.4 + 0.6 * canvas.letters.scale):
            everything = [*self._now(), *self._post(), *self._so_far(), Space(size=8), *self._ways()]
            return [Region("days", whole, everything, "panel", gap=10)]
        wide = round(whole.width * 0.5)
        left = pygame.Rect(whole.x, whole.y, wide, whole.height)
        right = pygame.Rect(left.right + edge, whole.y, whole.width - wide - edge, whole.height)
        days = [*self._now(), *self._so_far(), Space(size=8), *self._ways()]
        return [
            Region("days", left, days, "panel", pad=24, gap=10, snug="top"),
            Region("post", right, self._post(), "panel", pad=24, gap=10, snug="top"),
        ]

    def _now(self) -> list[Widget]:
        view = self._view
        trouble = [Text(words, BODY, "bad") for words in (self._trouble, view.trouble) if words]
        head: list[Widget] = [title(view.title), *trouble]
        if view.next is None:
            return [*head, *(Text(line, STRONG if at < 1 else BODY) for at, line in enumerate(view.end))]
        meet = Button(say("campaign.begin", name=view.next.called), True, key="meet", act=self._meet)
        return [*head, Text(view.today, STRONG), meet]

    def _so_far(self) -> list[Widget]:
        lines = [Text(line, SMALL) for line in self._view.visits]
        return [heading(say("campaign.so_far")), *lines] if lines else []

    def _post(self) -> list[Widget]:
        letters = [Text(words, BODY) for words in self._view.post]
        return [
            heading(say("campaign.post")),
            *(letters or [Text(say("campaign.post.empty"), BODY, "quiet")]),
        ]

    def _ways(self) -> list[Widget]:
        anew = [Button(say("campaign.anew"), key="anew", act=self._anew)] if self._view.visits else []
        return [*anew, Button(say("campaign.back"), key="back", act=self.back)]

    def _meet(self) -> Screen | None:
        from game.window.screens.briefing import Briefing

        try:
            return Briefing(self.backstage, self.backstage.library.campaigns.meet(self._campaign))
        except EmptyChairError as error:
            self._trouble = str(error)
            return None

    def _anew(self) -> None:
        self.backstage.library.campaigns.anew(self._campaign)
        self._view = self.backstage.library.campaigns.days(self._campaign)

    def back(self) -> Screen | None:
        """To the break room."""
        return self._come_from
