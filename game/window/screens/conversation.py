"""Conversation, the heart: the customer in their place, what has been said, and what can be answered."""

from __future__ import annotations

from typing import Final

import pygame

from game.stage import ConversationView, OfferedChoice, Rehearsal
from game.stage.onlooking import Onlooker
from game.vocabulary import Channel
from game.window import paint
from game.window.field import typed
from game.window.findings import Meter
from game.window.lettering import ASIDE
from game.window.living import Living
from game.window.page import Region
from game.window.rows import abreast, foot
from game.window.sayings import Unseen
from game.window.screens.briefing import briefing_widgets
from game.window.screens.hearing import between_beats, chair_again, cover, what_was_said
from game.window.screens.looking import Looking
from game.window.screens.screen import Backstage, Screen, margin
from game.window.screens.sounding import after_an_answer, first_words
from game.window.screens.standing import column_height, standing
from game.window.sound import Sound
from game.window.stirring import Stirring
from game.window.widgets import Button, Canvas, Choice, Text, Widget
from game.words import say

_LETTERS_A_SECOND: Final = 45
_AMBIENT_MS: Final = 100
_FRAME_MS: Final = 16
_LONGEST_LINE: Final = 400
_ROOMY: Final = 914
"""Pixels of width, at letters of 100 %, from which the customer has two fifths of the window."""


class Conversation(Screen):
    """Answer the customer until one of the two has nothing more to say."""

    name = "conversation"

    def __init__(self, backstage: Backstage, rehearsal: Rehearsal) -> None:
        """Go on with a rehearsal from where it stands."""
        super().__init__(backstage)
        self._rehearsal = rehearsal
        self._view: ConversationView = rehearsal.conversation()
        self._onlooker = Onlooker()
        self._cue = self._onlooker.look(self._view)
        self.stand(self._view.scene, self._view.began, self._view.minutes)
        likes = backstage.preferences
        self._living = Living(self._view.person, self._view.channel, self._view.face, likes.reduced_motion)
        self._covered = rehearsal.say_first
        self._own_line = ""
        self._card = False
        self._whisper = ""
        self._looking = self._asked_to_look()
        still = likes.instant_text or likes.reduced_motion
        self._typed = None if still or self._view.log[:-2] else 0
        self._waited = 0
        if not any(line.who == "player" for line in self._view.log):
            self.sounds += first_words(self._view)
        self._stirring = Stirring()
        self._stage = pygame.Rect(0, 0, 1, 1)
        self._below = 0
        self._roomy = True

    # What is shown

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The talk and the answers at the right, the customer at the left; narrow windows have one column."""
        edge = margin(canvas, size)
        narrow = size[0] < 520 * canvas.letters.scale
        self._roomy = canvas.letters.scale < 1.4 or size[0] >= _ROOMY * canvas.letters.scale
        left = edge if narrow else round(size[0] * (0.40 if self._roomy else 0.27))
        talk = pygame.Rect(left, edge, size[0] - left - edge, size[1] - 2 * edge)
        self._stage = pygame.Rect(0, 0, 0 if narrow else left, size[1])
        aside = pygame.Rect(edge, edge, left - 2 * edge, talk.height)
        ways = self._ways()
        roomy = not narrow and abreast(canvas, ways, aside.width) == len(ways)
        beside = [*(self._facts(False) if narrow else []), *([] if roomy else ways)]
        log, below = self._shared(canvas, talk, beside)
        shown = [
            *self._asked(canvas, below, beside),
            Region("log", log, self._log(), "panel", pad=18, bottom=True, snug="bottom"),
        ]
        shown += [] if narrow else [self._standing(canvas, edge, aside.width)]
        return [*shown, *foot(canvas, ways, aside)] if roomy else shown

    def _shared(
        self, canvas: Canvas, talk: pygame.Rect, beside: list[Widget]
    ) -> tuple[pygame.Rect, pygame.Rect]:
        """The place of what has been said, and that of the answers below it, as high as they need."""
        looking = self._looking if not self._card else None
        wanted = (
            looking.wanted(canvas, talk.width, beside)
            if looking
            else column_height(canvas, [*self._answers(), *beside], talk.width, 16, 8)
        )
        gap, share = canvas.px(10), 0.62 if self._roomy else 0.57
        unused = talk.height - gap - column_height(canvas, self._log(), talk.width, 18, 10)
        low = min(wanted, max(round(talk.height * share), unused))
        log = pygame.Rect(talk.x, talk.y, talk.width, talk.height - low - gap)
        return log, pygame.Rect(talk.x, log.bottom + gap, talk.width, low)

    def _asked(self, canvas: Canvas, below: pygame.Rect, beside: list[Widget]) -> list[Region]:
        if self._looking and not self._card:
            return self._looking.regions(canvas, below, beside)
        return [Region("answers", below, [*self._answers(), *beside], "panel", pad=16, gap=8)]

    def _log(self) -> list[Widget]:
        if self._card:
            return briefing_widgets(self._rehearsal.briefing())
        told = [Unseen(self._cue)] if self.backstage.preferences.self_voicing else []
        return [*what_was_said(self._view, self._typed), *told, *between_beats(self._rehearsal)]

    def _standing(self, canvas: Canvas, edge: int, width: int) -> Region:
        widgets = self._facts(self._roomy)
        high = min(column_height(canvas, widgets, width, 14, 4), self._stage.height // 2)
        self._below = edge + high
        return Region("standing", pygame.Rect(edge, edge, width, high), widgets, "panel", pad=14, gap=4)

    def _facts(self, roomy: bool) -> list[Widget]:
        return standing(self._view, roomy, self.backstage.preferences.training_wheels)

    def _answers(self) -> list[Widget]:
        view = self._view
        if self._card:
            return [Button(say("conversation.card_away"), True, key="card", act=self._turn_card)]
        if view.finished:
            return [Button(say("conversation.debrief"), True, key="debrief", act=self._debrief)]
        if asked := self._rehearsal.pondering():
            return chair_again(asked, self._pick)
        if self._covering:
            return cover(self._own_line, self._uncover)
        choices = [self._choice(choice) for choice in view.choices]
        return [*self._before_choosing(view), *choices, *self._besides(view)]

    def _before_choosing(self, view: ConversationView) -> list[Widget]:
        widgets: list[Widget] = [Text(view.chair, ASIDE, "accent")] if view.chair else []
        if self._hurried:
            left = max(0, (view.seconds or 0) - self._waited // 1000)
            share = 1 - self._waited / (1000 * (view.seconds or 1))
            seconds = say("conversation.seconds", seconds=left)
            widgets.append(Meter(say("conversation.hurry"), share, seconds, ticking=True))
        return widgets

    def _besides(self, view: ConversationView) -> list[Widget]:
        silence = Choice(say("conversation.say_nothing"), key="silence", act=self._stay_silent)
        return [*([silence] if view.silence else []), *self._sam(view)]

    def _sam(self, view: ConversationView) -> list[Widget]:
        told: list[Widget] = [Text(self._whisper, ASIDE, "accent")] if self._whisper else []
        if view.whispers_left:
            told.append(
                Button(say("conversation.sam", count=view.whispers_left), key="sam", act=self._ask_sam)
            )
        return told

    def _ask_sam(self) -> None:
        said = self._rehearsal.whisper()
        self._view = self._rehearsal.conversation()
        self._whisper = said

    def _choice(self, choice: OfferedChoice) -> Choice:
        return Choice(
            choice.text,
            choice.money,
            choice.over,
            key=f"choice {choice.id}",
            number=choice.number if choice.number <= 9 else 0,
            act=lambda: self._choose(choice.id),
        )

    def _pick(self, place: int | None) -> None:
        self._rehearsal.pick(place)
        self._renew()

    def before(self, canvas: Canvas) -> None:
        """What moves in the place, and the customer in the room that is left for them."""
        dark = self.dark(canvas)
        if not canvas.theme.plain:
            self._stirring.draw(canvas, self.place, self.began + self.lasted, dark)
        if self._stage.width > 120:
            free = round(self._stage.height * 0.26)
            top = free if self._view.channel is Channel.COUNTER else max(free, self._below)
            room = pygame.Rect(0, top, self._stage.width, self._stage.height - top)
            self._living.draw(canvas, room)
            if not canvas.theme.plain:
                paint.desk(canvas.surface, self.place, dark, self._stage.width)

    # What happens

    def _ways(self) -> list[Button]:
        """What F, C and Escape do, for a mouse."""
        pause = Button(say("conversation.pause"), key="pause", act=self._pause)
        if self._card:
            return [pause]
        card = Button(say("conversation.card"), key="turn card", act=self._turn_card)
        look = Button(say("conversation.look"), key="look", act=self._look)
        return [*([look] if self._may_look() else []), card, pause]

    def _may_look(self) -> bool:
        busy = self._card or self._looking or self._covering or self._rehearsal.pondering()
        return not busy and self._rehearsal.reading() is not None

    def _look(self) -> None:
        if asked := self._rehearsal.reading():
            self._looking = Looking(self._rehearsal, asked, self._view.person.called, self._seen)
            self.focus = ""

    def _seen(self) -> None:
        """Go on after a reading: nothing was said, so what Sam said and one's own line stay."""
        self._view, self._looking, self.focus = self._rehearsal.conversation(), None, ""

    def _asked_to_look(self) -> Looking | None:
        asked = self._view.reading
        return Looking(self._rehearsal, asked, self._view.person.called, self._seen) if asked else None

    def _choose(self, choice: str) -> None:
        self._rehearsal.choose(choice)
        self._renew()

    def _stay_silent(self) -> None:
        self._rehearsal.stay_silent()
        self._renew()

    def _renew(self) -> None:
        before, self._view = self._view, self._rehearsal.conversation()
        self.lasted = self._view.minutes
        self._cue = self._onlooker.look(self._view)
        self.sounds += after_an_answer(before, self._view)
        self._living.feel(self._view.face)
        self._covered, self._own_line = self._rehearsal.say_first and not self._view.finished, ""
        self._whisper = ""
        self._looking = self._asked_to_look()
        self._typed, self._waited, self.focus = None, 0, ""
        self.scrolls.clear()

    def anew(self) -> Screen:
        """The same, of the rehearsal as it is now; what was typed stays, and so does a card that is turned."""
        fresh = Conversation(self.backstage, self._rehearsal)
        fresh._own_line, fresh._card, fresh._typed = self._own_line, self._card, None
        fresh._covered = fresh._covered and self._covered
        return fresh

    def _uncover(self) -> None:
        self._covered = False

    def _turn_card(self) -> None:
        self._card = not self._card
        self.sounds.append(Sound("page"))
        self.scrolls.clear()

    def _debrief(self) -> Screen:
        from game.window.screens.debrief import Debrief

        return Debrief(self.backstage, self._rehearsal)

    def back(self) -> Screen | None:
        """A pause: nothing is lost."""
        if self._card:
            self._turn_card()
            return self
        return self._pause()

    def _pause(self) -> Screen:
        from game.window.screens.pause import Pause

        return Pause(self.backstage, self, self._rehearsal)

    def key(self, event: pygame.event.Event) -> bool:
        """Type one's own line; C turns the card; any key ends the typing out of the first line."""
        if self._typed is not None and event.type == pygame.KEYDOWN:
            self._typed = None
        if self._looking and not self._card and self._looking.key(event, self.focus):
            return True
        if self._covering:
            return self._type(event)
        return event.type == pygame.KEYDOWN and self._letter(event.key)

    def _letter(self, key: int) -> bool:
        action = self.backstage.bindings.action(key)
        if action == "card":
            self._turn_card()
        elif action == "look" and self._may_look():
            self._look()
        elif action == "whisper" and self._view.whispers_left and not self._asking:
            self._ask_sam()
        else:
            return False
        return True

    def _type(self, event: pygame.event.Event) -> bool:
        written = typed(self._own_line, event, _LONGEST_LINE)
        self._own_line = self._own_line if written is None else written
        return written is not None

    @property
    def _covering(self) -> bool:
        return self._covered and not (self._card or self._view.finished or self._looking)

    @property
    def _asking(self) -> bool:
        """Whether something else than an answer is wanted now."""
        asked = self._looking or self._rehearsal.pondering()
        return bool(asked or self._covered or self._view.finished or self._card)

    # What moves

    @property
    def _hurried(self) -> bool:
        timed = self._view.seconds is not None and self.backstage.preferences.timers
        return timed and not self._asking

    @property
    def hushed(self) -> bool:
        """The room goes quiet at the empty chair."""
        return bool(self._view.chair or self._rehearsal.pondering())

    @property
    def pace(self) -> int | None:
        """Quick while a face or a line moves, slow for a breath or a clock, and still where nothing does."""
        if self._typed is not None or not self._living.settled:
            return _FRAME_MS
        return _AMBIENT_MS if self._hurried or not self.backstage.preferences.reduced_motion else None

    def tick(self, milliseconds: int) -> bool:
        """Type on, ease the face, and count the hurry down."""
        changed = self._living.tick(milliseconds)
        changed |= self._stirring.tick(self.place, milliseconds, self.backstage.preferences)
        if self._typed is not None:
            self._typed += max(1, milliseconds * _LETTERS_A_SECOND // 1000)
            longest = max(len(line.text) for line in self._view.log)
            self._typed, changed = None if self._typed > longest else self._typed, True
        return self._hurry(milliseconds) or changed

    def _hurry(self, milliseconds: int) -> bool:
        if not self._hurried:
            return False
        second, given = self._waited // 1000, 1000 * (self._view.seconds or 0)
        self._waited = min(self._waited + milliseconds, given)
        if self._waited == given and self._view.silence:
            self._stay_silent()
            return True
        return self._waited // 1000 != second
