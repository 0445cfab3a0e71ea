"""The trainer's table: sessions and groups, sheets to print, and what is wrong in scenario files, as they are saved."""

from __future__ import annotations

import pygame

from game.stage.training import FileMistake, GroupLine
from game.window.field import Field, typed
from game.window.lettering import BODY, SMALL, STRONG
from game.window.page import Region
from game.window.screens.home import Home
from game.window.screens.screen import Screen, margin
from game.window.widgets import Button, Canvas, Choice, Space, Text, Widget, heading, title
from game.words import say

_LONGEST_NAME = 40
_LOOK_MS = 1000
"""How often it is looked whether a file has been saved."""


class TrainersTable(Screen):
    """What a trainer needs before, during and after a session."""

    name = "trainer"

    def __init__(self, come_from: Home) -> None:
        """Lay the table, and lead back to the break room."""
        super().__init__(come_from.backstage)
        self._come_from = come_from
        self._training = self.backstage.library.training
        self._table, self._files = self._training.table(), self._training.files()
        self._open, self._typed, self._told, self._waited = self._table.running, "", self._table.trouble, 0

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """Groups and sheets at the left, files at the right; below one another in a narrow window."""
        edge = margin(canvas, size)
        whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
        head: list[Widget] = [title(say("trainer.title")), Text(say("trainer.line"), BODY, "quiet")]
        told = [Text(self._told, STRONG, "accent")] if self._told else []
        back = [Space(size=8), Button(say("briefing.back"), key="back", act=self.back)]
        work = [*head, *told, *self._groups(), *self._sheets()]
        if whole.width < 860 * (0.4 + 0.6 * canvas.letters.scale):
            return [Region("table", whole, [*work, *self._mistakes(), *back], "panel", gap=10)]
        wide = round(whole.width * 0.55)
        left = pygame.Rect(whole.x, whole.y, wide, whole.height)
        right = pygame.Rect(left.right + edge, whole.y, whole.width - wide - edge, whole.height)
        return [
            Region("table", left, [*work, *back], "panel", pad=24, gap=10, snug="top"),
            Region("files", right, self._mistakes(), "panel", pad=24, gap=10, snug="top"),
        ]

    # Sessions and groups

    def _groups(self) -> list[Widget]:
        rows = [widget for group in self._table.groups for widget in self._group(group)]
        new = Field(say("trainer.new"), self._typed, say("trainer.new.hint"), key="new", act=self._add)
        return [heading(say("trainer.groups")), *rows, new]

    def _group(self, group: GroupLine) -> list[Widget]:
        running = group.name == self._table.running
        name = say("trainer.running", group=group.name) if running else group.name
        row = Choice(
            name, group.about, flush=True, key=f"group {group.name}", act=lambda: self.turn_to(group.name)
        )
        return [row, *(self._deeds(group.name, running) if group.name == self._open else [])]

    def _deeds(self, group: str, running: bool) -> list[Widget]:
        training = self._training
        session = Button(say("trainer.begin"), True, key="begin", act=lambda: self._begin(group))
        if running:
            session = Button(say("trainer.end"), key="end", act=lambda: self._end(group))
        return [
            session,
            Button(say("trainer.page"), key="page", act=lambda: self._do(training.page(group))),
            Button(say("trainer.worth"), key="worth", act=lambda: self._do(training.worth(group))),
        ]

    def _begin(self, group: str) -> None:
        self._do(self._training.begin(group), focus="end")

    def _end(self, group: str) -> None:
        self._do(self._training.begin(""), "", f"group {group}")

    def turn_to(self, group: str) -> None:
        """Show what can be done with a group; or hide it, where that is shown."""
        self._open = "" if self._open == group else group

    def _add(self) -> None:
        if self._typed.strip():
            self._do(self._training.add(self._typed), " ".join(self._typed.split()), "begin")
            self._typed = ""

    def _do(self, told: str, turn_to: str | None = None, focus: str = "") -> None:
        self._told, self._table = told, self._training.table()
        self._open, self.focus = self._open if turn_to is None else turn_to, focus or self.focus

    # Sheets and files

    def _sheets(self) -> list[Widget]:
        every = Button(
            say("trainer.sheets.every"), key="sheets", act=lambda: self._do(self._training.sheets())
        )
        return [heading(say("trainer.sheets.head")), every]

    def _mistakes(self) -> list[Widget]:
        files = self._files
        folder = [Text(say("trainer.folder", folder=files.folder), SMALL, "quiet")] if files.folder else []
        code = "trainer.files.fine" if not files.mistakes else "trainer.files"
        counted = Text(say(code, count=files.count, wrong=len(files.mistakes)), BODY)
        rows = [widget for mistake in files.mistakes for widget in _mistake(mistake)]
        return [heading(say("trainer.files.head")), counted, *folder, *rows]

    # Keys and time

    def key(self, event: pygame.event.Event) -> bool:
        """Letters go into the field while it has the focus."""
        written = typed(self._typed, event, _LONGEST_NAME) if self.focus == "new" else None
        if written is None:
            return False
        self._typed = written
        return True

    def tick(self, milliseconds: int) -> bool:
        """Look now and then whether a file has been saved."""
        self._waited += milliseconds
        if self._waited < _LOOK_MS:
            return False
        self._waited = 0
        before, self._files = self._files, self._training.files()
        return before != self._files

    @property
    def pace(self) -> int:
        """How often there may be something new."""
        return _LOOK_MS

    def back(self) -> Screen | None:
        """To the break room, which is as it is now."""
        return Home(self.backstage)


def _mistake(mistake: FileMistake) -> list[Widget]:
    return [
        Text(mistake.where, STRONG),
        Text(mistake.what, BODY, "bad" if mistake.heavy else "text"),
        *([Text(mistake.help, SMALL, "quiet")] if mistake.help else []),
    ]
