"""A draft as the text of a scenario file, with a word at every place that its author has to look at."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from game.authoring.importing.draft import Draft, DraftBeat, DraftChoice, one_line
from game.words import say

WIDTH: Final = 100
TO_DO: Final = "TO" + "DO"
"""The mark at what an author has to look at; in two parts, because a test looks for it as a mark of ours."""

_PLAIN = re.compile(r"[^\W_](?:[\w ,.;!?()'’“”…\-]|(?<=\d):(?=\d))*")
_NOT_PLAIN: Final = {"", "~", "null", "true", "false", "yes", "no", "on", "off"}


def written(draft: Draft, scenario_id: str, source: str) -> str:
    """The file: it loads, passes `check` without errors, and can be played as it is."""
    return "\n".join(_lines(draft, scenario_id, source)) + "\n"


def _lines(draft: Draft, scenario_id: str, source: str) -> Iterator[str]:
    yield f"# {say('import.head', source=one_line(source))}"
    yield f"# {say('import.head.todo', todo=TO_DO)}"
    yield "format: 1"
    yield f"id: {scenario_id}"
    yield from _text(0, "title", draft.title)
    yield from _text(0, "setting", draft.setting)
    yield from _text(0, "brief", draft.brief)
    yield "customer:"
    yield f"  # {say('import.todo.customer', todo=TO_DO)}"
    yield from _text(1, "name", draft.name or say("import.customer"))
    yield "beats:"
    for beat in draft.beats:
        yield from _beat(beat)


def _beat(beat: DraftBeat) -> Iterator[str]:
    yield ""
    if beat.heading:
        yield f"  # {'-' * 20} {beat.heading}"
    yield f"  {beat.id}:"
    yield from _text(2, "customer", beat.customer)
    yield from _text(2, "note", beat.note)
    if beat.choices:
        yield "    choices:"
        for choice in beat.choices:
            yield from _choice(choice)
        if len(beat.choices) == 1:
            yield f"      # {say('import.todo.other', todo=TO_DO)}"
    elif beat.go:
        yield f"    go: {beat.go}"


def _choice(choice: DraftChoice) -> Iterator[str]:
    yield f"      - id: {choice.id}"
    yield from _text(4, "say", choice.say)
    yield f"        does: []  # {say('import.todo.does', todo=TO_DO)}"
    yield from _text(4, "reply", choice.reply)
    if choice.go:
        yield f"        go: {choice.go}"
    yield from _text(4, "coach", choice.coach)


def _text(depth: int, key: str, text: str) -> Iterator[str]:
    """A key and its text: plain where that is safe, in quotes, or folded over several lines."""
    if not text:
        return
    lead = "  " * depth
    if "\n" in text or len(lead) + len(key) + len(text) + 4 > WIDTH:
        yield f"{lead}{key}: >-"
        yield from _folded(lead + "  ", text)
    else:
        yield f"{lead}{key}: {quoted(text)}"


def _folded(lead: str, text: str) -> Iterator[str]:
    width = WIDTH - len(lead)
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            yield ""
        lines = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
        yield from (lead + line for line in lines)


def quoted(text: str) -> str:
    """One line of text as YAML takes it for exactly this text."""
    if _PLAIN.fullmatch(text) and text.lower() not in _NOT_PLAIN and not text.endswith(" "):
        return text
    if '"' in text and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
