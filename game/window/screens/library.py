"""The library: everybody one could meet, and ways of finding the right one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pygame

from game.stage import HomeView, ScenarioCard
from game.window.field import Field, typed
from game.window.lettering import BODY, SMALL
from game.window.page import Region
from game.window.screens.home import Home
from game.window.screens.screen import Screen, margin
from game.window.tile import tile_of
from game.window.widgets import Button, Canvas, Choice, Rule, Space, Text, Widget, title
from game.words import say

_LONGEST_WORD: Final = 40


@dataclass(frozen=True, slots=True)
class Filter:
    """One way of narrowing the shelf down: what a card has of it, in the order in which it is offered."""

    name: str
    has: Callable[[ScenarioCard], tuple[str, ...]]
    told: str = ""

    def values(self, cards: tuple[ScenarioCard, ...]) -> list[str]:
        """Everything there is of it on the shelf."""
        return sorted({value for card in cards for value in self.has(card)})

    def word(self, value: str) -> str:
        """The value as a player reads it."""
        return say(f"{self.told}.{value}") if self.told else value


FILTERS: Final = (
    Filter("industry", lambda card: (card.industry,)),
    Filter("stage", lambda card: (card.stage.value,), "stage"),
    Filter("channel", lambda card: (card.channel.value,), "channel"),
    Filter("skill", lambda card: card.skills),
    Filter("difficulty", lambda card: (card.difficulty.value,), "difficulty"),
    Filter(
        "minutes",
        lambda card: (say("library.minutes.short" if card.minutes <= 8 else "library.minutes.long"),),
    ),
)


class Shelves(Screen):
    """Cards of every scenario, those first that the player has not met."""

    name = "library"

    def __init__(self, come_from: Home, view: HomeView) -> None:
        """Look along the shelves, and lead back to the break room."""
        super().__init__(come_from.backstage)
        self.stay(come_from)
        self._come_from, self._view = come_from, view
        self._wanted: dict[str, str] = {}
        self._word = ""

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """What narrows it down at the left, the cards at the right; one column in a narrow window."""
        edge = margin(canvas, size)
        whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
        aside = round(320 * (0.5 + 0.5 * canvas.letters.scale))
        if whole.width < 2.6 * aside:
            everything = [*self._cards(), Rule(), *self._narrowing(), self._back()]
            return [Region("shelves", whole, [*self._head(), *everything], "panel", gap=12)]
        left = pygame.Rect(whole.x, whole.y, aside, whole.height)
        right = pygame.Rect(left.right + edge, whole.y, whole.width - aside - edge, whole.height)
        narrowing = [*self._head(), *self._narrowing(), Space(size=4), self._back()]
        return [
            Region("shelves", right, self._cards(), "panel", gap=14, snug="top"),
            Region("narrowing", left, narrowing, "panel", gap=8, snug="top"),
        ]

    def _head(self) -> list[Widget]:
        told = say("library.found", count=len(self._found()), all=len(self._view.scenarios))
        return [title(say("library.title")), Text(told, SMALL, "quiet")]

    def _narrowing(self) -> list[Widget]:
        search = Field(say("library.search"), self._word, say("library.search.hint"), key="search", act=_stay)
        return [search, *(self._filter(one) for one in FILTERS if len(one.values(self._view.scenarios)) > 1)]

    def _filter(self, one: Filter) -> Choice:
        wanted = self._wanted.get(one.name)
        value = one.word(wanted) if wanted else say("library.any")
        label = say("library.filter", name=say(f"library.{one.name}"), value=value)
        return Choice(label, flush=True, key=f"filter {one.name}", act=lambda: self._turn(one))

    def _turn(self, one: Filter) -> None:
        """On to the next value of a filter, and after the last to any."""
        values = ["", *one.values(self._view.scenarios)]
        here = values.index(self._wanted.get(one.name, ""))
        self._wanted[one.name] = values[(here + 1) % len(values)]
        self.scrolls.clear()

    def _found(self) -> list[ScenarioCard]:
        cards = [card for card in self._view.scenarios if self._fits(card)]
        return sorted(cards, key=lambda card: bool(card.band))

    def _fits(self, card: ScenarioCard) -> bool:
        wanted = all(
            not self._wanted.get(one.name) or self._wanted[one.name] in one.has(card) for one in FILTERS
        )
        told = " ".join((card.title, card.person.name, card.setting, card.industry, *card.skills))
        return wanted and self._word.casefold() in told.casefold()

    def _cards(self) -> list[Widget]:
        found: list[Widget] = [
            tile_of(card, number, self._opening(card.id))
            for number, card in enumerate(self._found(), start=1)
        ]
        return found or [Text(say("library.none"), BODY)]

    def _opening(self, scenario: str) -> Callable[[], Screen | None]:
        return lambda: self._come_from.open(scenario) or self._come_from

    def _back(self) -> Button:
        return Button(say("briefing.back"), key="back", act=self.back)

    def key(self, event: pygame.event.Event) -> bool:
        """Letters go into the search while it has the focus."""
        written = typed(self._word, event, _LONGEST_WORD) if self.focus == "search" else None
        if written is None:
            return False
        self._word = written
        return True

    def back(self) -> Screen | None:
        """To the break room."""
        return self._come_from


def _stay() -> None:
    """What is typed narrows the shelf down as it is typed."""
