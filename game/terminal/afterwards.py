"""After the conversation: the debrief step by step, and going back to try a moment again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stage import DebriefView, Rehearsal
from game.stage.reflections import YouFirstView
from game.terminal.asking import Question, answer
from game.terminal.console import Ink, Terminal
from game.terminal.debrief import first_screen, for_the_trainer, one_moment, the_rest, write_all
from game.terminal.reflecting import ask_what_if, sit_in_the_chair
from game.vocabulary import Feeling
from game.words import say

_GUESSES: Final = 5
_BACK: Final = {"a": "terminal.key.again", "n": "terminal.key.over"}
_LOOK_BACK: Final = {
    "i": "terminal.key.what_if",
    "v": "terminal.key.chair",
    "d": "terminal.key.another",
    "c": "terminal.key.commit",
}


@dataclass(frozen=True, slots=True)
class GoBack:
    """Where to go on: before that moment (from 0), or from the first word where it is None, with somebody else
    on `another_day`.
    """

    moment: int | None
    another_day: bool = False


class Afterwards:
    """One debrief at the terminal. `before` is the debrief of the last attempt, if there was one."""

    def __init__(self, rehearsal: Rehearsal, terminal: Terminal, before: DebriefView | None = None) -> None:
        """Debrief `rehearsal` at `terminal`."""
        self._rehearsal = rehearsal
        self._view = view = rehearsal.debrief()
        self._terminal = terminal
        self._before = before
        self._chosen = view.try_again

    @property
    def view(self) -> DebriefView:
        """The debrief that is talked about."""
        return self._view

    def talk(self, *, you_first: bool) -> GoBack:
        """Show it, one step after the other; with `you_first` the player judges before the customer does.

        Ends when the player wants to go back to a moment. Raises Left or HungUp where they have had enough.
        """
        write_all(first_screen(self._view), self._terminal)
        self._compare()
        asked = "terminal.start_again" if self._chosen is None else "terminal.try_again"
        self._terminal.write(say(asked))
        again = self._asked(Question(_BACK, enter="terminal.key.more", leave="terminal.key.quit"))
        return again or self._talk_on(you_first=you_first)

    def _talk_on(self, *, you_first: bool) -> GoBack:
        if you_first:
            self._ask_the_player()
        write_all(the_rest(self._view), self._terminal)
        if self._view.trainer:
            self._terminal.write(say("terminal.trainer_hidden"))
        keys = {**_BACK, **_LOOK_BACK, **({"t": "terminal.key.trainer"} if self._view.trainer else {})}
        question = Question(keys, len(self._view.traced), "terminal.key.moment", leave="terminal.key.quit")
        while True:
            self._terminal.write()
            self._terminal.write(say("terminal.after_the_rest"))
            if again := self._asked(question):
                return again

    def _asked(self, question: Question) -> GoBack | None:
        """Where the player wants to go back to; None where they only wanted to see more."""
        key = answer(self._terminal, question)
        if key == "n":
            return GoBack(None)
        if key == "a":
            return self._again(question)
        if key == "d":
            return GoBack(None, another_day=True)
        if key == "i":
            return self._what_if(question)
        if key == "c":
            self._commit()
            return None
        if key == "v":
            sit_in_the_chair(self._rehearsal, self._terminal)
            return None
        if key == "t":
            write_all(for_the_trainer(self._view), self._terminal)
        elif key:
            self._look_at(int(key))
        return None

    def _again(self, question: Question) -> GoBack | None:
        if self._chosen is None:
            self._terminal.write(say("terminal.no_moment"), Ink.MISTAKE)
            return self._asked(question)
        return GoBack(self._chosen)

    def _commit(self) -> None:
        self._terminal.write(say("terminal.commit"))
        words = self._terminal.ask()
        self._rehearsal.commit(words)
        if words.strip():
            self._terminal.write(say("commitment", words=words.strip()))

    def _what_if(self, question: Question) -> GoBack | None:
        if self._chosen is None:
            self._terminal.write(say("terminal.no_moment"), Ink.MISTAKE)
            return self._asked(question)
        ask_what_if(self._rehearsal, self._terminal, self._chosen)
        return None

    def _look_at(self, number: int) -> None:
        traced = self._view.traced[number - 1]
        self._chosen = traced.moment
        write_all(one_moment(traced), self._terminal)

    def _ask_the_player(self) -> None:
        name = self._view.person.called
        self._terminal.write()
        self._terminal.write(say("terminal.you_first", name=name), Ink.HEADING)
        for number in range(1, _GUESSES + 1):
            text = say(f"terminal.went.{number}")
            self._terminal.write(say("terminal.numbered", number=number, text=text), hang=3)
        key = answer(self._terminal, Question({}, _GUESSES, "terminal.key.verdict", "terminal.key.pass"))
        if key:
            self._show_the_gap(say(f"terminal.went.{key}"))
        asked = self._rehearsal.you_first()
        felt = self._ask_the_feeling(asked) if asked else None
        self._rehearsal.judge(int(key) if key else None, felt)

    def _ask_the_feeling(self, asked: YouFirstView) -> Feeling | None:
        self._terminal.write()
        self._terminal.write(asked.question, Ink.HEADING)
        for number, option in enumerate(asked.options, start=1):
            self._terminal.write(say("terminal.numbered", number=number, text=option.text), hang=3)
        key = answer(
            self._terminal, Question({}, len(asked.options), "terminal.key.feeling", "terminal.key.pass")
        )
        if not key:
            return None
        guess = asked.options[int(key) - 1]
        code = "you_first.right" if guess.feeling is asked.felt.feeling else "you_first.gap"
        self._terminal.write(say(code, guess=guess.text, felt=asked.felt.text))
        return guess.feeling

    def _show_the_gap(self, guess: str) -> None:
        name, view = self._view.person.called, self._view
        self._terminal.write(say("terminal.gap", guess=guess, name=name, ending=view.ending_word))

    def _compare(self) -> None:
        """What another choice has changed, where there was an attempt before this one."""
        if self._before is None:
            return
        before, after = self._before, self._view
        facts = {
            "before": before.ending_word,
            "after": after.ending_word,
            "felt_before": f"{before.line.remembered:+.1f}",
            "felt_after": f"{after.line.remembered:+.1f}",
        }
        self._terminal.write(say("terminal.compared", **facts), Ink.HEADING)
