"""What stands in a conversation beside its choices: what was said, what the coach says, the chair, one's own line."""

from __future__ import annotations

from collections.abc import Callable

from game.stage import ConversationView, Rehearsal
from game.stage.reflections import ChairView
from game.vocabulary import Coaching
from game.window.lettering import ASIDE, BODY, STRONG
from game.window.sayings import Bubble
from game.window.widgets import Button, Choice, Rule, Space, Text, Widget, heading
from game.words import say


def what_was_said(view: ConversationView, typed: int | None) -> list[Widget]:
    """Everything said so far, a bubble each; `typed` letters of the customer's newest are there (None: all)."""
    fresh = len(view.log) - view.latest
    lines: list[Widget] = []
    for place, line in enumerate(view.log):
        last = all(later.who == "note" for later in view.log[place + 1 :])
        shown = typed if last and line.who == "customer" else None
        name = say("conversation.you") if line.who == "player" else view.person.name
        lines.append(Bubble(line.who, line.text, name, place >= fresh, shown))
    return lines


def between_beats(rehearsal: Rehearsal) -> list[Widget]:
    """What the coach says between beats, where the player wants that."""
    said = rehearsal.between() if rehearsal.coaching is Coaching.BETWEEN else None
    if said is None:
        return []
    told = (*said.reasons, said.coach)
    return [Rule(), Text(said.felt, STRONG), *(Text(words, ASIDE, "quiet") for words in told if words)]


def chair_again(asked: ChairView, pick: Callable[[int | None], None]) -> list[Widget]:
    """After a weighty decision: which of three lines would the customer say?"""

    def line(place: int, words: str) -> Choice:
        return Choice(words, key=f"line {place}", number=place + 1, act=lambda: pick(place))

    skip = Choice(say("conversation.pass"), key="pass", act=lambda: pick(None))
    return [heading(asked.question), *(line(place, words) for place, words in enumerate(asked.lines)), skip]


def cover(own_line: str, uncover: Callable[[], None]) -> list[Widget]:
    """Before the choices are shown: the player's own line, said aloud or typed."""
    typed = own_line or say("conversation.type_here")
    return [
        heading(say("conversation.say_first")),
        Text(say("conversation.say_first_how"), BODY, "quiet"),
        Text(f"{typed}▏" if own_line else typed, STRONG if own_line else ASIDE, "accent"),
        Space(size=4),
        Button(say("conversation.uncover"), True, key="uncover", act=uncover),
    ]
