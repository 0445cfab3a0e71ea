"""From a role play to a draft: every line of the employee a choice, the customer's words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from game.authoring.importing.draft import (
    Draft,
    DraftBeat,
    DraftChoice,
    Names,
    Remark,
    fitted,
    one_line,
    pieces,
)
from game.authoring.importing.speakers import Roles, key
from game.authoring.importing.talk import Coached, Event, Said, Scene, Talk, Told
from game.words import say

MOST_CHOICES: Final = 9


def drafted(talk: Talk, roles: Roles, otherwise: str, most: int) -> tuple[Draft, list[Remark]]:
    """The draft with at most `most` beats. `otherwise` is its title where the role play has none."""
    writer = _Writer(roles, most)
    for event in talk.events:
        writer.take(event)
    writer.end_scene()
    remarks = writer.remarks
    draft = Draft(
        title=one_line(talk.title)[:200] or otherwise,
        name=one_line(roles.customer_name)[:200],
        setting=fitted(talk.setting, 0, remarks),
        brief=fitted(talk.brief, 0, remarks),
        beats=writer.beats,
    )
    return draft, remarks


@dataclass(slots=True)
class _Writer:
    """Puts one event after another into beats; what the customer says waits for the answer to it."""

    roles: Roles
    most: int
    beats: list[DraftBeat] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    heading: str = ""
    heard: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    labels: dict[str, DraftChoice] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    line: int = 0
    full: bool = False
    fresh: bool = True
    beat_names: Names = field(default_factory=Names)
    choice_names: Names = field(default_factory=Names)

    def take(self, event: Event) -> None:
        """The next thing that happens."""
        if self.full:
            return
        if isinstance(event, Scene):
            self.end_scene()
            self.heading = one_line(event.text)[:80]
        elif isinstance(event, Told):
            self.seen.append(event.text)
        elif isinstance(event, Coached):
            self._coach(event)
        elif key(event.who) == self.roles.player:
            self._answer(event)
        else:
            self._hear(event)
        self.line = event.line

    def end_scene(self) -> None:
        """What was heard and not answered is the reply to the last choice; nothing is waiting after it."""
        self._close()
        left = " ".join([*self.heard, *(f"({text})" for text in self.seen)])
        if left and not self.full and (self.fresh or not self.beats or self.labels):
            self._room_for(self._waiting(), self.line)
        elif left and not self.full:
            self._last.reply = fitted(left, self.line, self.remarks)
        self.heard, self.seen, self.labels, self.heading, self.fresh = [], [], {}, "", True

    @property
    def _last(self) -> DraftChoice:
        return self.beats[-1].choices[-1]

    def _hear(self, event: Said) -> None:
        if event.choice and event.choice in self.labels:
            choice = self.labels[event.choice]
            choice.reply = fitted(
                "\n".join(filter(None, (choice.reply, event.text))), event.line, self.remarks
            )
        elif key(event.who) == self.roles.customer:
            self.heard.append(event.text)
        else:
            self.seen.append(f"{one_line(event.who)}: {event.text}")

    def _answer(self, event: Said) -> None:
        waiting = bool(self.heard or self.seen)
        if event.choice and self.labels and not waiting and event.choice not in self.labels:
            self._alternative(event)
        elif event.choice and not waiting and event.choice == next(reversed(self.labels), ""):
            self._go_on(event)
        elif not waiting and self.said and not event.choice and not self.labels:
            self.said.append(event.text)
            self._note_coach(self._last, event)
        else:
            self._new_beat(event)

    def _new_beat(self, event: Said) -> None:
        self._close()
        self.labels = {}
        beats = self._waiting() or [self._beat()]
        if not self._room_for(beats, event.line):
            return
        choice = DraftChoice(self.choice_names.make(event.text, "choice"), "")
        beats[-1].choices.append(choice)
        self._note_coach(choice, event)
        self.said, self.line, self.fresh = [event.text], event.line, False
        if event.choice:
            self._close()
            self.labels = {event.choice: choice}

    def _alternative(self, event: Said) -> None:
        beat = self.beats[-1]
        if len(beat.choices) == MOST_CHOICES:
            self.remarks.append(Remark(event.line, say("import.tenth_choice", beat=beat.id)))
            return
        text = fitted(event.text, event.line, self.remarks)
        choice = DraftChoice(self.choice_names.make(text, "choice"), text)
        self._note_coach(choice, event)
        beat.choices.append(choice)
        self.labels[event.choice] = choice

    def _go_on(self, event: Said) -> None:
        choice = self.labels[event.choice]
        choice.say = fitted(f"{choice.say} {event.text}", event.line, self.remarks)
        self._note_coach(choice, event)

    def _close(self) -> None:
        """The words of one turn are one choice."""
        if self.said:
            self._last.say = fitted(" ".join(self.said), self.line, self.remarks)
            self.said = []

    def _waiting(self) -> list[DraftBeat]:
        """Beats for what is waiting to be answered, long speeches in several; they are empty of choices."""
        found = [self._beat(customer=part) for part in pieces(" ".join(self.heard))]
        if self.seen:
            found = found or [self._beat()]
            found[0].note = fitted("\n".join(self.seen), self.line, self.remarks)
        self.heard, self.seen = [], []
        return found

    def _beat(self, customer: str = "") -> DraftBeat:
        heading, self.heading = self.heading, ""
        return DraftBeat(self.beat_names.make(heading, "beat"), customer=customer, heading=heading)

    def _room_for(self, beats: Sequence[DraftBeat], line: int) -> bool:
        self.full = len(self.beats) + len(beats) > self.most
        if self.full:
            self.remarks.append(Remark(line, say("import.rest_left_out", most=len(self.beats))))
        else:
            self.beats.extend(beats)
        return not self.full

    def _coach(self, event: Coached) -> None:
        if not self.beats or not self.beats[-1].choices:
            self.seen.append(event.text)
            return
        self._add_coach(self._last, event.text, event.line)

    def _note_coach(self, choice: DraftChoice, event: Said) -> None:
        if event.coach:
            self._add_coach(choice, event.coach, event.line)

    def _add_coach(self, choice: DraftChoice, text: str, line: int) -> None:
        choice.coach = fitted("\n".join(filter(None, (choice.coach, text))), line, self.remarks)
