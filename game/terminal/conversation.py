"""The conversation: what the customer says, how they come across, and what the player answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.errors import ImpossibleChoice
from game.stage import ConversationView, FeelingLabel, Line, OfferedChoice, ReadingView, Rehearsal
from game.stage.onlooking import Onlooker, cue_of
from game.stage.reflections import BetweenView, ChairView
from game.terminal.asking import HELP, LEAVE, Left, Question, answer, explain, wait
from game.terminal.briefing import show_boundaries, show_card
from game.terminal.console import Ink, Terminal
from game.vocabulary import Coaching
from game.words import say

_SILENT: Final = ("0", "s")
_LOOK_UPS: Final = {
    "c": "terminal.key.card",
    "b": "terminal.key.boundaries",
    "r": "terminal.key.repeat",
    "w": "terminal.key.whisper",
    "f": "terminal.key.read",
}
_KEYS: Final = {**dict.fromkeys(_SILENT, "terminal.key.silence"), **_LOOK_UPS}


class Conversation:
    """One conversation at the terminal, from wherever the rehearsal stands to its end."""

    def __init__(self, rehearsal: Rehearsal, terminal: Terminal, *, training_wheels: bool = False) -> None:
        """Hold `rehearsal` at `terminal`; `training_wheels` names the customer's feelings all along."""
        self._rehearsal = rehearsal
        self._terminal = terminal
        self._training_wheels = training_wheels
        self._onlooker = Onlooker()
        self._cue = ""

    def hold(self) -> None:
        """Play to the end. Raises Left or HungUp where the player does not."""
        view = self._rehearsal.conversation()
        self._hear(view, view.log)
        while not self._rehearsal.finished:
            self._turn()
            view = self._rehearsal.conversation()
            self._hear(view, _news(view))
        self._terminal.write(say("terminal.the_end"))

    def _turn(self) -> None:
        view = self._rehearsal.conversation()
        if view.reading:
            self._read(view)
            view = self._rehearsal.conversation()
        if view.chair:
            self._pause(view.chair)
        if self._rehearsal.say_first and view.choices:
            self._say_first(view)
        self._answer(view)
        if asked := self._rehearsal.pondering():
            self._ponder(asked)
        if self._rehearsal.coaching is Coaching.BETWEEN and (said := self._rehearsal.between()):
            self._coach(said)

    def _ponder(self, asked: ChairView) -> None:
        self._terminal.write()
        self._terminal.write(asked.question, Ink.HEADING)
        for number, line in enumerate(asked.lines, start=1):
            self._terminal.write(say("terminal.numbered", number=number, text=line), hang=3)
        self._terminal.write(say("terminal.read_keys"))
        key = answer(
            self._terminal, Question({}, len(asked.lines), "terminal.key.her_line", "terminal.key.pass")
        )
        self._rehearsal.pick(int(key) - 1 if key else None)

    def _coach(self, said: BetweenView) -> None:
        self._terminal.write()
        for text in (said.felt, *said.reasons, said.coach):
            if text:
                self._terminal.write(_aside(text), Ink.ASIDE)

    def _hear(self, view: ConversationView, lines: Sequence[Line]) -> None:
        self._cue = self._onlooker.look(view)
        self._repeat(view, lines)

    def _repeat(self, view: ConversationView, lines: Sequence[Line]) -> None:
        self._terminal.write()
        for line in lines:
            self._line(view, line)
        self._terminal.write(_aside(self._cue), Ink.ASIDE)
        if self._training_wheels and view.feelings:
            named = "; ".join(felt.text for felt in view.feelings)
            self._terminal.write(say("terminal.feels", feelings=named), Ink.ASIDE)

    def _line(self, view: ConversationView, line: Line) -> None:
        if line.who == "customer":
            self._terminal.write(say("terminal.said", name=view.person.name, text=line.text), Ink.CUSTOMER)
        elif line.who == "player":
            self._terminal.write(_bare(line.text) or say("terminal.you", text=line.text), Ink.OWN)
        else:
            self._terminal.write(_aside(line.text), Ink.ASIDE)

    def _read(self, view: ConversationView) -> None:
        assert view.reading is not None
        self._guess(view, view.reading)

    def _guess(self, view: ConversationView, reading: ReadingView) -> None:
        self._terminal.write()
        self._terminal.write(reading.question, Ink.HEADING)
        for number, option in enumerate(reading.options, start=1):
            self._terminal.write(say("terminal.numbered", number=number, text=option.text), hang=3)
        self._terminal.write(say("terminal.read_keys"))
        keys = {key: does for key, does in _LOOK_UPS.items() if key not in ("w", "f")}
        question = Question(keys, len(reading.options), "terminal.key.feeling", "terminal.key.pass")
        key = self._key(view, question)
        guess = reading.options[int(key) - 1] if key else None
        self._rehearsal.answer_reading(guess.feeling if guess else None, guess.strength if guess else None)
        self._reveal(self._rehearsal.conversation(), guess)

    def _reveal(self, view: ConversationView, guess: FeelingLabel | None) -> None:
        self._terminal.write(_verdict(view.feelings, guess))
        self._terminal.write(say("terminal.gave_away", cue=cue_of(view)))

    def _pause(self, question: str) -> None:
        self._terminal.write()
        self._terminal.write(say("terminal.chair", question=question), Ink.HEADING)
        self._terminal.write(say("terminal.chair_on"))
        wait(self._terminal, "terminal.key.on")

    def _say_first(self, view: ConversationView) -> None:
        """Wait for the player's own line, which goes nowhere; a key alone is still a key."""
        self._terminal.write()
        self._terminal.write(say("terminal.say_first"))
        question = Question(_LOOK_UPS, enter="terminal.key.uncover")
        while (typed := self._terminal.ask().casefold()) in (*_LOOK_UPS, HELP, LEAVE):
            if typed == LEAVE:
                raise Left
            if typed == HELP:
                explain(self._terminal, question)
            else:
                self._look_up(view, typed)

    def _answer(self, view: ConversationView) -> None:
        self._offer(view)
        while not self._take(view, self._key(view, Question(_KEYS, len(view.choices)), again=True)):
            pass

    def _take(self, view: ConversationView, key: str) -> bool:
        """Say the line of that number, or nothing; whether that was possible."""
        if key in _SILENT and not view.silence:
            self._terminal.write(say("terminal.no_silence", name=view.person.name), Ink.MISTAKE)
            return False
        try:
            self._say(view, key)
        except ImpossibleChoice as impossible:
            self._terminal.write(str(impossible), Ink.MISTAKE)
            return False
        return True

    def _say(self, view: ConversationView, key: str) -> None:
        if key in _SILENT:
            self._rehearsal.stay_silent()
        else:
            self._rehearsal.choose(view.choices[int(key) - 1].id)

    def _key(self, view: ConversationView, question: Question, *, again: bool = False) -> str:
        """The player's key, once everything looked up before it has been shown."""
        while (key := answer(self._terminal, question)) in _LOOK_UPS:
            self._look_up(view, key)
            if again and key in ("r", "f"):
                self._offer(view)
        return key

    def _look_up(self, view: ConversationView, key: str) -> None:
        if key == "r":
            self._repeat(view, _news(view))
        elif key == "w":
            self._terminal.write(self._whispered(), Ink.ASIDE)
        elif key == "f":
            self._read_unasked(view)
        elif key == "c":
            show_card(self._rehearsal.briefing(), self._terminal)
        else:
            show_boundaries(self._rehearsal.briefing(), self._terminal)

    def _whispered(self) -> str:
        if self._rehearsal.coaching is not Coaching.WHISPER:
            return say("terminal.no_whispers")
        return self._rehearsal.whisper()

    def _read_unasked(self, view: ConversationView) -> None:
        reading = self._rehearsal.reading()
        if reading is None:
            self._terminal.write(say("terminal.read_already"), Ink.MISTAKE)
        else:
            self._guess(view, reading)

    def _offer(self, view: ConversationView) -> None:
        self._terminal.write()
        self._terminal.write(_state(view))
        if view.seconds:
            self._terminal.write(say("terminal.hurry", seconds=view.seconds))
        asked = "terminal.nearest" if self._rehearsal.say_first else "terminal.what_do_you_say"
        self._terminal.write(say(asked), Ink.HEADING)
        for number, choice in enumerate(view.choices, start=1):
            self._terminal.write(say("terminal.numbered", number=number, text=_priced(choice)), hang=3)
        if view.silence:
            self._terminal.write(say("terminal.say_nothing"))


def _news(view: ConversationView) -> tuple[Line, ...]:
    """The player's last line, and all that has been said since."""
    return view.log[-(view.latest + 1) :]


def _bare(text: str) -> str:
    """A text that stands in brackets already, else ""."""
    return text if text.startswith("(") and text.endswith(")") else ""


def _aside(text: str) -> str:
    return _bare(text) or say("terminal.aside", text=text)


def _priced(choice: OfferedChoice) -> str:
    return say("terminal.priced", text=choice.text, money=choice.money) if choice.money else choice.text


def _state(view: ConversationView) -> str:
    state = say("terminal.state", clock=view.clock)
    if view.money_left:
        state = say("terminal.state_and_money", clock=view.clock, money=view.money_left)
    left = say("whisper.left.one" if view.whispers_left == 1 else "whisper.left", count=view.whispers_left)
    return ". ".join(part for part in (state, view.composed, left if view.whispers_left else "") if part)


def _verdict(felt: Sequence[FeelingLabel], guess: FeelingLabel | None) -> str:
    if not felt:
        return say("terminal.read_unnamed")
    if guess is None:
        return say("terminal.read_passed", feeling=felt[0].text)
    if guess.feeling == felt[0].feeling:
        return say("terminal.read_hit", feeling=felt[0].text)
    return say("terminal.read_miss", guess=guess.text, feeling=felt[0].text)
