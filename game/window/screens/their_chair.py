"""In the customer's chair: the conversation as they heard it, what one feels there, and what they felt."""

from __future__ import annotations

from game.stage import FeelingLabel, Rehearsal
from game.stage.reflections import ReplayFrame, ReplayView
from game.window.lettering import BODY, SMALL, STRONG
from game.window.page import Region
from game.window.sayings import Bubble
from game.window.screens.screen import Screen, centred
from game.window.widgets import Button, Canvas, Choice, Text, Widget, heading, title
from game.words import say


class TheirChair(Screen):
    """Moment by moment: what is heard, three feelings to mark, and then what was felt and why."""

    name = "their chair"

    def __init__(self, come_from: Screen, rehearsal: Rehearsal) -> None:
        """Sit down in the customer's chair, and lead back to the debrief."""
        super().__init__(come_from.backstage)
        self.stay(come_from)
        self._come_from = come_from
        self._view: ReplayView = rehearsal.replay()
        self._at = 0
        self._marked: FeelingLabel | None = None
        self._told = False

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column."""
        place = centred(canvas, size, 860)
        return [Region("their chair", place, self._widgets(), "panel", pad=28, gap=10, snug="middle")]

    def _widgets(self) -> list[Widget]:
        frame = self._view.frames[self._at]
        count = say("replay.count", number=self._at + 1, count=len(self._view.frames))
        first = [Text(self._view.opening, BODY)] if self._at == 0 else []
        seen = self._felt(frame) if self._told else self._question(frame)
        leave = Button(say("whatif.back"), key="back", act=self.back)
        return [
            title(self._view.title),
            Text(count, SMALL, "quiet"),
            *first,
            Text(frame.heard, STRONG),
            *seen,
            leave,
        ]

    def _question(self, frame: ReplayFrame) -> list[Widget]:
        options = [
            Choice(label.text, key=f"feel {number}", number=number, act=_Mark(self, label))
            for number, label in enumerate(frame.options, start=1)
        ]
        skip = Choice(say("conversation.pass"), key="pass", act=_Mark(self, None))
        return [heading(say("replay.ask")), *options, skip]

    def mark(self, felt: FeelingLabel | None) -> None:
        """Say what one feels there; None for not knowing."""
        self._marked, self._told, self.focus = felt, True, ""

    def _felt(self, frame: ReplayFrame) -> list[Widget]:
        marked = (
            [Text(say("replay.marked", feeling=self._marked.text), BODY, "quiet")] if self._marked else []
        )
        replied = [Bubble("customer", frame.replied, self._view.person.name)] if frame.replied else []
        last = self._at == len(self._view.frames) - 1
        label = say("replay.end" if last else "replay.next")
        return [
            *marked,
            Text(frame.sentence, STRONG),
            *(Text(f"•  {reason}", BODY) for reason in frame.reasons),
            *replied,
            Button(label, True, key="next", act=self.back if last else self._next),
        ]

    def _next(self) -> None:
        self._at, self._marked, self._told, self.focus = self._at + 1, None, False, ""
        self.scrolls.clear()

    def back(self) -> Screen | None:
        """To the debrief."""
        return self._come_from


class _Mark:
    """Marking a feeling, or not knowing."""

    def __init__(self, screen: TheirChair, felt: FeelingLabel | None) -> None:
        self._screen, self._felt = screen, felt

    def __call__(self) -> None:
        self._screen.mark(self._felt)
