"""What if: a moment with another line, same luck, both conversations side by side."""

from __future__ import annotations

from game.stage import Rehearsal
from game.stage.reflections import WhatIfView
from game.vocabulary import Onward
from game.window.compared import TwoLines
from game.window.findings import Beside
from game.window.lettering import ASIDE, BODY, SMALL
from game.window.page import Region
from game.window.sayings import Bubble
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Choice, Rule, Text, Widget, title
from game.words import say


class WhatIf(Screen):
    """First the other lines of a moment; then, for the one that is taken, what would have been."""

    name = "what if"

    def __init__(self, backstage: Backstage, rehearsal: Rehearsal, moment: int, come_from: Screen) -> None:
        """Ask about a moment, counted from 0, and lead back to the debrief it was asked from."""
        super().__init__(backstage)
        self._rehearsal, self._moment, self._come_from = rehearsal, moment, come_from
        self._asked = rehearsal.what_else(moment)
        self._found: WhatIfView | None = None
        self.stay(come_from)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column."""
        widgets = self._told(self._found) if self._found else self._question()
        name = "what was and would be" if self._found else "other lines"
        return [Region(name, centred(canvas, size, 1040), widgets, "panel", pad=28, gap=10, snug="middle")]

    def _question(self) -> list[Widget]:
        others = [choice for choice in self._asked.choices if choice.id != self._asked.taken]
        lines: list[Widget] = [
            Choice(one.text, one.money, key=f"other {one.id}", number=number, act=self._taking(one.id))
            for number, one in enumerate(others, start=1)
        ]
        return [title(say("whatif.title")), Text(self._asked.question, BODY), *lines, self._back()]

    def _taking(self, choice: str, onward: Onward = Onward.BEST) -> _Take:
        return _Take(self, choice, onward)

    def show(self, choice: str, onward: Onward) -> None:
        """Show what would have been."""
        self._found = self._rehearsal.what_if(self._moment, choice, onward)
        self.focus = "another line"
        self.scrolls.clear()

    def _told(self, found: WhatIfView) -> list[Widget]:
        said = Bubble("player", found.said, say("conversation.you"))
        rows = [Beside(row.label, row.was, row.would_be) for row in found.rows]
        same = Button(say("whatif.go.same"), key="same", act=self._taking(found.choice, Onward.SAME))
        best = Button(say("whatif.go.best"), key="best", act=self._taking(found.choice))
        return [
            title(say("whatif.title")),
            said,
            Text(found.way, ASIDE, "quiet"),
            Text(found.sentence, BODY),
            TwoLines(
                was=found.was, would_be=found.would_be, moment=found.moment, described=found.description
            ),
            Beside("", say("whatif.was"), say("whatif.would_be"), head=True),
            *rows,
            Text(say("whatif.luck"), SMALL, "quiet"),
            Rule(),
            *(Bubble(line.who, line.text, self._speaker(line.who)) for line in found.log),
            Rule(),
            Button(say("whatif.another"), True, key="another line", act=self._again),
            best if found.way != say("whatif.best") else same,
            Button(say("whatif.play"), key="play it", act=self._play),
            self._back(),
        ]

    def _speaker(self, who: str) -> str:
        return say("conversation.you") if who == "player" else self._rehearsal.briefing().person.name

    def _back(self) -> Button:
        return Button(say("whatif.back"), key="back", act=self.back)

    def _again(self) -> None:
        self._found = None
        self.focus = ""
        self.scrolls.clear()

    def _play(self) -> Screen:
        from game.window.screens.conversation import Conversation

        assert self._found is not None
        self._rehearsal.try_again(self._moment)
        self._rehearsal.choose(self._found.choice)
        return Conversation(self.backstage, self._rehearsal)

    def back(self) -> Screen | None:
        """To the other lines, and from there to the debrief."""
        if self._found:
            self._again()
            return self
        return self._come_from


class _Take:
    """Taking one of the other lines, going on in one way."""

    def __init__(self, screen: WhatIf, choice: str, onward: Onward) -> None:
        self._screen, self._choice, self._onward = screen, choice, onward

    def __call__(self) -> None:
        self._screen.show(self._choice, self._onward)
