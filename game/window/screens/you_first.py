"""You first: before the debrief tells, the player says how it went and what the customer felt at the end."""

from __future__ import annotations

import pygame

from game.stage import DebriefView, Rehearsal
from game.stage.reflections import YouFirstView
from game.vocabulary import Feeling
from game.window.lettering import BODY
from game.window.page import Region
from game.window.screens.screen import Screen, centred
from game.window.widgets import Button, Canvas, Choice, Text, Widget, heading, title
from game.words import say

_VERDICTS = 5


class YouFirst(Screen):
    """Two questions, each of which may be passed, and the gap between the answers and what was."""

    name = "you first"

    def __init__(self, come_from: Screen, rehearsal: Rehearsal, view: DebriefView) -> None:
        """Ask before `come_from` shows everything; `gap` is what is to be told then."""
        super().__init__(come_from.backstage)
        self.stay(come_from)
        self._come_from, self._view = come_from, view
        self._asked: YouFirstView | None = rehearsal.you_first()
        self._judged = False
        self._rehearsal = rehearsal
        self._went: int | None = None
        self._felt: Feeling | None = None
        self._told = False
        self.gap: tuple[str, ...] = ()

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column."""
        place = centred(canvas, size, 760)
        return [Region("you first", place, self._widgets(), "panel", pad=28, gap=10, snug="middle")]

    def _widgets(self) -> list[Widget]:
        if self._told:
            on = Button(say("conversation.go_on"), True, key="go on", act=self._on)
            return [title(say("you_first.title")), *(Text(words, BODY) for words in self.gap), on]
        return self._feeling(self._asked) if self._judged and self._asked else self._verdict()

    def _verdict(self) -> list[Widget]:
        asked = say("you_first.went", name=self._view.person.called)
        options = [self._option(number) for number in range(1, _VERDICTS + 1)]
        return [title(say("you_first.title")), Text(asked, BODY), *options, self._skip()]

    def _option(self, number: int) -> Choice:
        words = say(f"terminal.went.{number}")
        return Choice(words, key=f"verdict {number}", number=number, act=lambda: self._judge(number, words))

    def _judge(self, number: int, words: str) -> Screen | None:
        self._went = number
        facts = {"guess": words, "name": self._view.person.called, "ending": self._view.ending_word}
        self.gap += (say("terminal.gap", **facts),)
        return self._next()

    def _feeling(self, asked: YouFirstView) -> list[Widget]:
        options = [
            Choice(label.text, key=f"felt {number}", number=number, act=self._guessing(number - 1))
            for number, label in enumerate(asked.options, start=1)
        ]
        return [heading(asked.question), *options, self._skip()]

    def _guessing(self, place: int) -> _Guess:
        return _Guess(self, place)

    def guess(self, place: int) -> Screen | None:
        """Say which of the three was felt at the end."""
        assert self._asked is not None
        guess, felt = self._asked.options[place], self._asked.felt
        self._felt = guess.feeling
        code = "you_first.right" if guess.feeling is felt.feeling else "you_first.gap"
        self.gap += (say(code, guess=guess.text, felt=felt.text),)
        return self._next()

    def _skip(self) -> Choice:
        return Choice(say("you_first.skip"), key="pass", act=self._next)

    def _next(self) -> Screen | None:
        self.focus = ""
        if not self._judged and self._asked:
            self._judged = True
            return None
        self._told = bool(self.gap)
        return None if self._told else self._on()

    def _on(self) -> Screen:
        self._rehearsal.judge(self._went, self._felt)
        from game.window.screens.debrief import Debrief

        if isinstance(self._come_from, Debrief):
            self._come_from.tell(self.gap)
        return self._come_from

    def back(self) -> Screen | None:
        """On to everything, with what has been said so far."""
        return self._on()

    def key(self, event: pygame.event.Event) -> bool:
        """No keys of its own."""
        return False


class _Guess:
    """Saying which feeling it was, by its place."""

    def __init__(self, screen: YouFirst, place: int) -> None:
        self._screen, self._place = screen, place

    def __call__(self) -> Screen | None:
        return self._screen.guess(self._place)
