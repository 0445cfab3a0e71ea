"""Progress: what has been learnt, what to practise next and why, what customers said, and one's own eye."""

from __future__ import annotations

import pygame

from game.stage.learning import ProgressView, course_line
from game.window.lettering import ASIDE, BODY, SMALL, STRONG
from game.window.page import Region
from game.window.screens.home import Home
from game.window.screens.screen import Screen, centred, margin
from game.window.skillbar import SkillBar
from game.window.tile import tile_of
from game.window.widgets import Act, Button, Canvas, Space, Text, Widget, heading, title
from game.words import say


class Progress(Screen):
    """What has come of practising so far."""

    name = "progress"

    def __init__(self, come_from: Home) -> None:
        """Look at whoever plays, and lead back to the break room."""
        super().__init__(come_from.backstage)
        self._come_from = come_from
        self._cards = come_from.view.scenarios
        self._view = self.backstage.library.learning.progress(self._cards)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """Skills and what to do about them at the left, what was played and said at the right."""
        edge = margin(canvas, size)
        whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
        view = self._view
        head: list[Widget] = [title(say("progress.title")), *self._counted()]
        if view is None or not view.plays:
            place = centred(canvas, size, 720)
            return [Region("progress", place, [*head, self._back()], "panel", pad=28, gap=16, snug="middle")]
        if whole.width < 860 * (0.4 + 0.6 * canvas.letters.scale):
            rest = [*self._today(), *_skills(view), *_eye(view), *_courses(view), *_past(view), *_words(view)]
            return [Region("progress", whole, [*head, *rest, Space(size=8), self._back()], "panel", gap=10)]
        wide = round(whole.width * 0.58)
        left = pygame.Rect(whole.x, whole.y, wide, whole.height)
        right = pygame.Rect(left.right + edge, whole.y, whole.width - wide - edge, whole.height)
        first = [*head, *_skills(view), *_eye(view), *_courses(view), Space(size=8), self._back()]
        second = [*self._today(), *_words(view), *_past(view)]
        return [
            Region("progress", left, first, "panel", pad=24, gap=8, snug="top"),
            Region("past", right, second, "panel", pad=24, gap=8, snug="top"),
        ]

    def _counted(self) -> list[Widget]:
        if self._view is None or not self._view.plays:
            return [Text(say("progress.none"), BODY)]
        count = self._view.plays
        code = "progress.plays.one" if count == 1 else "progress.plays"
        return [Text(self._view.who, STRONG), Text(say(code, count=count), BODY, "quiet")]

    def _today(self) -> list[Widget]:
        today = self._view.today[:1] if self._view else ()
        tiles: list[Widget] = []
        for suggestion in today:
            card = next(card for card in self._cards if card.id == suggestion.scenario)
            tiles.append(tile_of(card, 1, self._opening(card.id), suggestion.reason))
        return [heading(say("progress.today")), *tiles] if tiles else []

    def _opening(self, scenario: str) -> Act:
        return lambda: self._come_from.open(scenario) or self._come_from

    def _back(self) -> Button:
        return Button(say("briefing.back"), key="back", act=self.back)

    def back(self) -> Screen | None:
        """To the break room."""
        return self._come_from


def _skills(view: ProgressView | None) -> list[Widget]:
    if view is None or not view.skills:
        return []
    bars = [SkillBar(skill) for skill in sorted(view.skills, key=lambda skill: skill.mastery)]
    new = (
        [Text(say("progress.untouched", skills=", ".join(view.untouched)), SMALL, "quiet")]
        if view.untouched
        else []
    )
    return [heading(say("progress.skills")), *bars, *new]


def _eye(view: ProgressView | None) -> list[Widget]:
    told = [words for words in (view.reading, view.judged, view.town) if words] if view else []
    return [heading(say("progress.eye")), *(Text(words, BODY) for words in told)] if told else []


def _courses(view: ProgressView | None) -> list[Widget]:
    lines = [Text(course_line(course), BODY) for course in view.courses] if view else []
    return [heading(say("progress.courses")), *lines] if lines else []


def _past(view: ProgressView | None) -> list[Widget]:
    if view is None or not view.past:
        return []
    rows = [
        Text(say("progress.row", when=one.when, title=one.title, ending=one.ending, band=one.band), SMALL)
        for one in view.past
    ]
    return [heading(say("progress.past")), *rows]


def _words(view: ProgressView | None) -> list[Widget]:
    if view is None:
        return []
    said = [Text(words, ASIDE) for words in view.words[:5]]
    meant = [Text(words, BODY) for words in view.meant[:5]]
    return [
        *([heading(say("progress.words")), *said] if said else []),
        *([heading(say("progress.meant")), *meant] if meant else []),
    ]
