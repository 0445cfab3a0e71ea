"""Twee 3: passages in a plain text file, each below a line that begins with `::`."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from game.authoring.importing.passages import Passage, Story

_ESCAPED = re.compile(r"\\(.)")
_TAGS = re.compile(r"(?<!\\)\[(?P<tags>[^\[\]]*)\]\s*$")
_PLACE_2 = re.compile(r"<\d{1,6},\d{1,6}>$")
_DATA: Final = "storydata"
_TITLE: Final = "storytitle"


def read_twee(text: str) -> Story:
    """The story in this text; what stands before the first `::` belongs to no passage."""
    story = Story()
    head, begins, rows = "", 0, list[str]()
    for number, row in enumerate([*text.split("\n"), "::"], 1):
        if row.startswith("::"):
            if begins:
                _take(story, head, "\n".join(rows), begins)
            head, begins, rows = row[2:], number, []
        else:
            rows.append(row[1:] if row.startswith("\\::") else row)
    return story


def _take(story: Story, head: str, text: str, line: int) -> None:
    name, tags = _split(head)
    if name.lower() == _TITLE:
        story.title = text.strip()
    elif name.lower() == _DATA:
        data = _object(text)
        story.start = str(data.get("start") or "")
        story.format = str(data.get("format") or "")
    else:
        story.add(Passage(name, text, line + 1), tags)


def _split(head: str) -> tuple[str, str]:
    """The name and the tags of `Name [tags] {"position": ...}`."""
    rest = head.rstrip()
    brace = rest.rfind("{")
    if rest.endswith("}") and brace > 0 and rest[brace - 1] != "\\":
        rest = rest[:brace].rstrip()
    rest = _PLACE_2.sub("", rest).rstrip()
    found = _TAGS.search(rest[-1000:])
    if found:
        rest = rest[: len(rest) - len(found.group())]
    return _ESCAPED.sub(r"\1", rest.strip()), found["tags"] if found else ""


def _object(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
