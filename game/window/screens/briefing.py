"""Briefing: the place, what the player knows, what they may do, and the customer's card."""

from __future__ import annotations

import pygame

from game.stage import BriefingView, Rehearsal
from game.window.lettering import BODY, STRONG
from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Space, Text, Widget, heading, title
from game.words import say


class Briefing(Screen):
    """What there is to know before the first word."""

    name = "briefing"

    def __init__(self, backstage: Backstage, rehearsal: Rehearsal) -> None:
        """Brief the player on this rehearsal."""
        super().__init__(backstage)
        self._rehearsal = rehearsal
        self._view = rehearsal.briefing()
        self.stand(self._view.scene, self._view.began)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The story above, the ways on below it, always in sight."""
        whole = centred(canvas, size, 860)
        foot = Button(say("briefing.start")).height(canvas, whole.width) + canvas.px(18)
        story = pygame.Rect(whole.x, whole.y, whole.width, whole.height - foot - canvas.px(12))
        half = (whole.width - canvas.px(12)) // 2
        left = pygame.Rect(whole.x, story.bottom + canvas.px(12), half, foot)
        right = pygame.Rect(left.right + canvas.px(12), left.y, half, foot)
        start = Button(say("briefing.start"), True, key="start", act=self._begin)
        back = Button(say("briefing.back"), key="back", act=self.back)
        return [
            Region("start", left, [start], pad=8),
            Region("story", story, briefing_widgets(self._view), "panel", pad=28, snug="middle"),
            Region("back", right, [back], pad=8),
        ]

    def _begin(self) -> Screen:
        from game.window.screens.conversation import Conversation

        return Conversation(self.backstage, self._rehearsal)

    def anew(self) -> Screen:
        """The same, of the rehearsal as it is now."""
        return Briefing(self.backstage, self._rehearsal)

    def back(self) -> Screen | None:
        """Back to the shelf."""
        from game.window.screens.home import Home

        return Home(self.backstage)


def briefing_widgets(view: BriefingView) -> list[Widget]:
    """The whole briefing as a column, for this screen and for the card in a conversation."""
    opening: list[Widget] = [title(view.title), Text(view.setting, BODY, "quiet"), Text(view.brief, BODY)]
    if view.content:
        opening.insert(2, Text(say("briefing.content", notes=", ".join(view.content)), STRONG, "bad"))
    card = [f"{row.label}: {row.value}" for row in view.card]
    parts = [
        _part("briefing.known", view.known),
        _part("briefing.you_can", view.you_can),
        _part("briefing.never", view.never),
        _part("briefing.card", card, name=view.person.name),
    ]
    return opening + [widget for part in parts for widget in part]


def _part(code: str, lines: tuple[str, ...] | list[str], **facts: str) -> list[Widget]:
    if not lines:
        return []
    told = Text("\n".join(f"•  {line}" for line in lines), BODY)
    return [Space(size=2), heading(say(code, **facts)), told]
