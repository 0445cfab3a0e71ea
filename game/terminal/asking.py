"""Asking the player for one of the keys that mean something here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from game.terminal.console import Ink, Terminal
from game.words import say

HELP: Final = "?"
LEAVE: Final = "q"
_LONGEST_SHOWN: Final = 30


class Left(Exception):
    """The player asked to leave."""


@dataclass(frozen=True, slots=True)
class Question:
    """What may be typed: `keys` and the numbers 1 to `last`, each with the code of what it does.

    `enter` is the code of what Enter alone does, "" where it does nothing. `?` and `q` may be typed anywhere.
    """

    keys: Mapping[str, str] = field(default_factory=dict)
    last: int = 0
    numbers: str = "terminal.key.number"
    enter: str = ""
    leave: str = "terminal.key.leave"

    def understood(self, typed: str) -> str | None:
        """The key, or the number in plain digits, that was typed; "" for Enter alone; None for neither."""
        key = typed.casefold().rstrip(".)") or typed
        if key in self.keys or key in (HELP, LEAVE) or (not key and self.enter):
            return key
        number = int(key) if key.isdecimal() and len(key) < 6 else 0
        return str(number) if 1 <= number <= self.last else None


def answer(terminal: Terminal, question: Question) -> str:
    """A key, number or "" that the question allows. Raises Left on `q`, and HungUp where the answers end."""
    while True:
        typed = terminal.ask()
        key = question.understood(typed)
        if key == LEAVE:
            raise Left
        if key == HELP:
            explain(terminal, question)
        elif key is None:
            mistaken(terminal, question, typed)
        else:
            return key


def wait(terminal: Terminal, enter: str) -> None:
    """Wait for Enter; `enter` is the code of what comes then. What is typed with it is the player's own."""
    question = Question(enter=enter)
    while (key := question.understood(terminal.ask())) in (HELP, LEAVE):
        if key == LEAVE:
            raise Left
        explain(terminal, question)


def explain(terminal: Terminal, question: Question) -> None:
    """Say what every key does here."""
    terminal.write(say("terminal.keys"))
    for key, does in _meanings(question).items():
        terminal.write(say("terminal.key", key=key, does=say(does)), hang=4)


def mistaken(terminal: Terminal, question: Question, typed: str) -> None:
    """Say that this key means nothing here, and which do."""
    shown = typed if len(typed) <= _LONGEST_SHOWN else typed[:_LONGEST_SHOWN] + "…"
    code = "terminal.not_offered" if typed else "terminal.nothing_typed"
    terminal.write(say(code, answer=shown, offered=_offered(question)), Ink.MISTAKE)


def _meanings(question: Question) -> dict[str, str]:
    numbers = {_numbers(question.last): question.numbers} if question.last else {}
    enter = {say("terminal.enter_alone"): question.enter} if question.enter else {}
    return {**numbers, **enter, **question.keys, HELP: "terminal.key.help", LEAVE: question.leave}


def _offered(question: Question) -> str:
    names = [name for name in _meanings(question) if name != HELP]
    return say("terminal.or", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]


def _numbers(last: int) -> str:
    return say("terminal.one") if last == 1 else say("terminal.a_number", last=last)
