"""Debrief: what the customer tells a friend, the line, one sentence why; and one key further, all the rest."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.stage import DebriefView, Rehearsal
from game.vocabulary import Outcome
from game.window.chart import FeelingLine
from game.window.field import typed
from game.window.lettering import BODY, SMALL, STRONG
from game.window.page import Region
from game.window.rows import foot
from game.window.sayings import Saying
from game.window.screens.looking_back import Doings, Open, looking_back
from game.window.screens.screen import Backstage, Screen, centred
from game.window.screens.you_first import YouFirst
from game.window.sound import Sound
from game.window.widgets import Button, Canvas, Rule, Text, Widget
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
        self._gap: tuple[str, ...] = ()
        self._moment = self._view.line.decisive or 0
        there = rehearsal.conversation()
        self.stand(there.scene, there.began, there.minutes)
        self.focus = "try again"
        if self._view.ending is Outcome.DELIGHTED and not whole:
            self.sounds.append(Sound("chord", say("sound.chord")))

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
        changed = [Text(self._changed(), STRONG)] if self._changed() else []
        return [Text(ended, SMALL, "quiet"), *changed, *guards, *voice, *line, Text(view.why, BODY)]

    def _changed(self) -> str:
        """What has changed against the player's last attempt of this scenario; "" for a first one."""
        before, now = self.backstage.attempts.get(self._view.scenario_id), self._view
        if before is None or not self._rehearsal.finished:
            return ""
        felt = {"felt_before": f"{before.line.remembered:+.1f}", "felt_after": f"{now.line.remembered:+.1f}"}
        return say("terminal.compared", before=before.ending_word, after=now.ending_word, **felt)

    def _saying(self, words: str) -> Saying:
        return Saying(self._view.voice_label, words, person=self._view.person, face=self._view.face)

    def _rest(self) -> list[Widget]:
        now = Open(self._moment, self._questions, self._view.commitment, self._gap)
        do = Doings(self._choose, self._from, self._what_if, self._sit, self._another_day, self._ask)
        return looking_back(self._view, now, do)

    # What happens

    def _ask(self) -> None:
        self._questions = True

    def _choose(self, moment: int) -> None:
        self._moment = moment

    def _turn(self) -> Screen | None:
        if not self._whole and self._first_attempt():
            self.backstage.looked_back.add(self._view.scenario_id)
            return YouFirst(self, self._rehearsal, self._view)
        self._whole = not self._whole
        self.scrolls.clear()
        return None

    def _first_attempt(self) -> bool:
        return self._rehearsal.finished and self._view.scenario_id not in self.backstage.looked_back

    def tell(self, gap: tuple[str, ...]) -> None:
        """Show everything, with the gap between what the player thought and what was."""
        self._gap, self._whole = gap, True
        self.scrolls.clear()

    def _sit(self) -> Screen:
        from game.window.screens.their_chair import TheirChair

        return TheirChair(self, self._rehearsal)

    def _another_day(self) -> Screen:
        from game.window.screens.briefing import Briefing

        self._rehearsal.another_day()
        return Briefing(self.backstage, self._rehearsal)

    def key(self, event: pygame.event.Event) -> bool:
        """Arrow keys choose a moment on the line; letters go into the field."""
        if self.focus == "commit":
            return self._write(event)
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key) if event.type == pygame.KEYDOWN else None
        if self.focus != "line" or step is None:
            return False
        self._moment = min(max(0, self._moment + step), len(self._view.traced) - 1)
        return True

    def _write(self, event: pygame.event.Event) -> bool:
        written = typed(self._view.commitment, event)
        if written is None:
            return False
        self._rehearsal.commit(written)
        self._view = replace(self._view, commitment=written)
        return True

    def _try_again(self) -> Screen:
        assert self._view.try_again is not None
        return self._from(self._view.try_again)

    def _what_if(self, moment: int) -> Screen:
        from game.window.screens.whatif import WhatIf

        return WhatIf(self.backstage, self._rehearsal, moment, self)

    def _from(self, moment: int) -> Screen:
        from game.window.screens.conversation import Conversation

        self._remember()
        self._rehearsal.try_again(moment)
        return Conversation(self.backstage, self._rehearsal)

    def _remember(self) -> None:
        """Keep how it went, to be compared with the next attempt."""
        if self._rehearsal.finished:
            self.backstage.attempts[self._view.scenario_id] = self._view

    def _start_over(self) -> Screen:
        from game.window.screens.conversation import Conversation

        self._remember()
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
