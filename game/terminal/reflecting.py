"""After the debrief: what if it had been said otherwise, and the conversation from the customer's chair."""

from __future__ import annotations

from typing import Final

from game.stage import LineView, Rehearsal
from game.stage.reflections import Compared, ReplayFrame, WhatIfView
from game.terminal.asking import Question, answer
from game.terminal.console import Ink, Terminal
from game.vocabulary import Onward
from game.words import say

_SAME: Final = {"s": "terminal.key.same"}


def ask_what_if(rehearsal: Rehearsal, terminal: Terminal, moment: int) -> None:
    """Let the player try other lines at a moment, and show each beside what was; Enter alone ends it."""
    asked = rehearsal.what_else(moment)
    others = [choice for choice in asked.choices if choice.id != asked.taken]
    while True:
        terminal.write()
        terminal.write(asked.question, Ink.HEADING)
        for number, choice in enumerate(others, start=1):
            terminal.write(say("terminal.numbered", number=number, text=choice.text), hang=3)
        terminal.write(say("terminal.what_if_keys"))
        key = answer(terminal, Question({}, len(others), "terminal.key.other_line", "terminal.key.more"))
        if not key:
            return
        terminal.write(say("terminal.onward_keys"))
        same = answer(terminal, Question(_SAME, enter="terminal.key.best")) == "s"
        onward = Onward.SAME if same else Onward.BEST
        show_what_if(rehearsal.what_if(moment, others[int(key) - 1].id, onward), terminal)


def show_what_if(view: WhatIfView, terminal: Terminal) -> None:
    """Both conversations side by side."""
    terminal.write()
    terminal.write(say("terminal.what_if_said", said=view.said, way=view.way), Ink.HEADING)
    for line in view.log:
        code = "transcript.player" if line.who == "player" else "terminal.aside"
        text = line.text if line.who == "customer" else say(code, text=line.text)
        terminal.write(text, Ink.CUSTOMER if line.who == "customer" else Ink.OWN, hang=4)
    terminal.write()
    terminal.write(view.sentence)
    for row in view.rows:
        terminal.write(_row(row), hang=4)
    facts = {"was": _figures(view.was), "would_be": _figures(view.would_be)}
    terminal.write(say("terminal.compare_line", **facts), hang=4)
    terminal.write(say("whatif.luck"), Ink.ASIDE)


def _row(row: Compared) -> str:
    if row.was == row.would_be:
        return say("terminal.compare_same", label=row.label, was=row.was)
    return say("terminal.compare", label=row.label, was=row.was, would_be=row.would_be)


def _figures(line: LineView) -> str:
    return " ".join(f"{point:+.1f}" for point in (line.opening, *line.points))


def sit_in_the_chair(rehearsal: Rehearsal, terminal: Terminal) -> None:
    """The conversation as the customer heard it: mark a feeling, then see what was felt."""
    view = rehearsal.replay()
    terminal.write()
    terminal.write(view.title, Ink.HEADING)
    terminal.write(view.opening)
    for frame in view.frames:
        _feel(frame, terminal)


def _feel(frame: ReplayFrame, terminal: Terminal) -> None:
    terminal.write()
    terminal.write(frame.heard, Ink.OWN)
    terminal.write(say("replay.ask"), Ink.HEADING)
    for number, option in enumerate(frame.options, start=1):
        terminal.write(say("terminal.numbered", number=number, text=option.text), hang=3)
    answer(terminal, Question({}, len(frame.options), "terminal.key.feeling", "terminal.key.pass"))
    terminal.write(frame.sentence)
    for reason in frame.reasons:
        terminal.write(reason, hang=4)
    if frame.replied:
        terminal.write(frame.replied, Ink.CUSTOMER)
