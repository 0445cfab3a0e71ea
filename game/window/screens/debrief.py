"""Debrief: what the customer tells a friend, the line, one sentence why; and one key further, all the rest."""

from __future__ import annotations

import pygame

from game.stage import ChosenMoment, DebriefView, Rehearsal, Row, TracedMoment
from game.window.chart import FeelingLine
from game.window.findings import Fact, Meter
from game.window.lettering import ASIDE, BODY, SMALL, SPEECH, STRONG
from game.window.page import Region
from game.window.rows import foot
from game.window.sayings import Bubble, Saying
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Rule, Space, Text, Widget, heading, title
from game.words import say


class Debrief(Screen):
    """The first screen of a debrief: nothing but what matters most, and the way back into the moment."""

    name = "debrief"

    def __init__(
        self, backstage: Backstage, rehearsal: Rehearsal, whole: bool = False, come_from: Screen | None = None
    ) -> None:
        """Look back on a rehearsal; `whole` begins with everything open, `come_from` is a pause to go back to."""
        super().__init__(backstage)
        self._come_from = come_from
        self._rehearsal = rehearsal
        self._view: DebriefView = rehearsal.debrief()
        self._whole = whole
        self._questions = False
        self.place = rehearsal.briefing().scene
        self.focus = "try again"

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The findings above; what to do next below them, in sight unless the window is too low."""
        whole = centred(canvas, size, 1040)
        below = foot(canvas, self._buttons(), whole)
        if below[0].rect.top - whole.y < 0.4 * whole.height:
            return [self._told(whole, [*self._findings(), Rule(), *self._buttons()])]
        told = pygame.Rect(whole.x, whole.y, whole.width, below[0].rect.top - canvas.px(2) - whole.y)
        return [*below, self._told(told, self._findings())]

    def _told(self, place: pygame.Rect, widgets: list[Widget]) -> Region:
        return Region("rest" if self._whole else "first", place, widgets, "panel", pad=30, gap=10)

    def _buttons(self) -> list[Button]:
        again = self._view.try_again is not None
        more = say("debrief.less" if self._whole else "debrief.more")
        buttons = (
            [Button(say("debrief.try_again"), True, key="try again", act=self._try_again)] if again else []
        )
        paused = [Button(say("pause.go_on"), key="go on", act=self.back)] if self._come_from else []
        return [
            *buttons,
            Button(more, key="more", act=self._turn),
            *paused,
            Button(say("debrief.start_over"), not again, key="start over", act=self._start_over),
            Button(say("debrief.home"), key="home", act=self._home),
        ]

    def _findings(self) -> list[Widget]:
        return self._rest() if self._whole else self._first()

    def _first(self) -> list[Widget]:
        view = self._view
        guards: list[Widget] = [Text(sentence, STRONG, "bad") for sentence in view.guards]
        voice: list[Widget] = [self._saying(view.voice)] if view.voice else []
        ended = say("debrief.ended", title=view.title, ending=view.ending_word)
        line: list[Widget] = [FeelingLine(line=view.line, tall=250)] if view.line.points else []
        return [Text(ended, SMALL, "quiet"), *guards, *voice, *line, Text(view.why, BODY)]

    def _saying(self, words: str) -> Saying:
        return Saying(self._view.voice_label, words, person=self._view.person, face=self._view.face)

    def _rest(self) -> list[Widget]:
        view = self._view
        parts: list[list[Widget]] = [
            [title(view.title), Text(view.ending_text, BODY)],
            self._taken_home(),
            [
                heading(say("debrief.scores")),
                *(_score(s.name, s.band, s.score, s.sentence) for s in view.scores),
            ],
            [
                heading(say("debrief.line")),
                *([FeelingLine(line=view.line)] if view.line.points else []),
                Text(view.line.description, SMALL, "quiet"),
            ],
            [heading(say("debrief.moments")), *(w for moment in view.moments for w in self._moment(moment))],
            [
                heading(say("debrief.strength")),
                Text(view.strength, BODY),
                heading(say("debrief.next_step")),
                Text(view.next_step, BODY),
            ],
            self._chair(),
            [Text(words, BODY) for words in (view.composure, view.helped, view.another_day) if words],
            [heading(say("debrief.every")), *(w for traced in view.traced for w in self._traced(traced))],
            self._trainer(),
        ]
        return [widget for part in parts if part for widget in (*part, Rule())][:-1]

    def _chair(self) -> list[Widget]:
        view = self._view
        picked = [Text(view.picked, BODY)] if view.picked else []
        return [heading(say("debrief.chair")), *picked, Text(view.chair, SPEECH)] if view.chair else []

    def _taken_home(self) -> list[Widget]:
        view = self._view
        dials = [Meter(dial.name, dial.value / 100, str(dial.value)) for dial in view.dials]
        return [
            heading(say("debrief.outcome")),
            *_rows(view.outcome),
            Space(size=4),
            *dials,
            Space(size=4),
            *_rows(view.money),
        ]

    def _moment(self, moment: ChosenMoment) -> list[Widget]:
        word = say("debrief.moment.good" if moment.good else "debrief.moment.bad", number=moment.moment + 1)
        stronger: list[Widget] = []
        if moment.stronger:
            stronger = [
                Text(say("debrief.stronger"), SMALL, "quiet"),
                Bubble("player", moment.stronger, say("conversation.you")),
            ]
        number = moment.moment
        back = Button(say("debrief.again"), key=f"moment {number}", act=lambda: self._from(number))
        else_ = Button(say("debrief.what_if"), key=f"what if {number}", act=lambda: self._what_if(number))
        return [
            Text(word, STRONG, "good" if moment.good else "bad"),
            Bubble("customer", moment.customer_said, self._view.person.name),
            Bubble("player", moment.said, say("conversation.you")),
            Text(moment.felt, BODY),
            Text(say("debrief.needed", needed=moment.needed), ASIDE),
            *stronger,
            else_,
            back,
            Space(size=8),
        ]

    def _traced(self, traced: TracedMoment) -> list[Widget]:
        earned = ", ".join(f"{row.label} {row.value}" for row in traced.earned)
        lines = [
            Text(f"{traced.moment + 1}. “{traced.said}”", STRONG),
            Text(say("debrief.felt", feeling=traced.feeling), BODY),
        ]
        reasons = [Text(f"•  {reason}", BODY) for reason in traced.reasons]
        points = [Text(say("debrief.earned", points=earned), SMALL, "quiet")] if earned else []
        coach = [Text(traced.coach, ASIDE)] if traced.coach else []
        return [*lines, *reasons, *points, *coach, Space(size=8)]

    def _trainer(self) -> list[Widget]:
        if not self._view.trainer:
            return []
        if not self._questions:
            return [Button(say("debrief.trainer"), key="trainer", act=self._ask)]
        return [
            heading(say("debrief.trainer")),
            *(Text(f"•  {question}", BODY) for question in self._view.trainer),
        ]

    # What happens

    def _ask(self) -> None:
        self._questions = True

    def _turn(self) -> None:
        self._whole = not self._whole
        self.scrolls.clear()

    def _try_again(self) -> Screen:
        assert self._view.try_again is not None
        return self._from(self._view.try_again)

    def _what_if(self, moment: int) -> Screen:
        from game.window.screens.whatif import WhatIf

        return WhatIf(self.backstage, self._rehearsal, moment, self)

    def _from(self, moment: int) -> Screen:
        from game.window.screens.conversation import Conversation

        self._rehearsal.try_again(moment)
        return Conversation(self.backstage, self._rehearsal)

    def _start_over(self) -> Screen:
        from game.window.screens.conversation import Conversation

        self._rehearsal.start_over()
        return Conversation(self.backstage, self._rehearsal)

    def anew(self) -> Screen:
        """The same, of the rehearsal as it is now: the conversation, where that is not over."""
        from game.window.screens.conversation import Conversation

        if not self._rehearsal.finished and not self._come_from:
            return Conversation(self.backstage, self._rehearsal)
        return Debrief(self.backstage, self._rehearsal, self._whole, self._come_from)

    def back(self) -> Screen | None:
        """To the pause it was opened from, else to the shelf."""
        return self._come_from or self._home()

    def _home(self) -> Screen:
        from game.window.screens.home import Home

        return Home(self.backstage)


def _rows(rows: tuple[Row, ...]) -> list[Widget]:
    return [Fact(row.label, row.value) for row in rows]


def _score(name: str, band: str | None, score: int | None, sentence: str) -> Widget:
    if score is None or band is None:
        return Text(f"{name}: {sentence}", BODY)
    return Meter(f"{name}. {sentence}", score / 100, f"{band}, {score}")
