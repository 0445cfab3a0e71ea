"""What has been taken out of a passage as plain text: without bold and italics, headings and rows of links."""

from __future__ import annotations

import html
import re
from typing import Final

from game.authoring.importing.draft import cleaned
from game.authoring.importing.passages import CHAPBOOK, HARLOWE, SNOWMAN

LINK_SIGN: Final = "\x01"
_LETTER = re.compile(r"[^\W\d_]")
_STARRED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500})(?<=\S)\1(?![\w*])")
_FORMATTING = re.compile(
    r"''|~~|\^\^|\{\{\{|\}\}\}|\*\*|(?<!:)//|(?<!_)__(?!_)|(?<!=)==(?!=)|@@(?:[#.][\w-]{1,60};?|[\w-]{1,40}:[^;@\n]{0,80};){0,9}"
)
_HEADED = re.compile(r"^[ \t]*(?:!{1,6}|#{1,6}[ \t])[ \t]*(?=\S)", re.MULTILINE)
_WITH_STARS: Final = frozenset({CHAPBOOK, HARLOWE, SNOWMAN})


def read_out(out: list[str], dialect: str) -> str:
    """What has been taken out of a passage as one text, without the signs of its format."""
    text = unformatted("\n".join(_with_its_links(row) for row in "".join(out).split("\n")))
    if dialect in _WITH_STARS:
        text = _STARRED.sub(r"\2", text)
    return cleaned(_HEADED.sub("", text) if dialect else text)


def _with_its_links(row: str) -> str:
    """What a link says is part of a sentence that goes on around it; a row of links alone is no text."""
    if LINK_SIGN not in row:
        return row
    around = "".join(row.split(LINK_SIGN)[::2])
    return row.replace(LINK_SIGN * 2, " ").replace(LINK_SIGN, "") if _LETTER.search(around) else ""


def unformatted(text: str) -> str:
    """The text without signs for bold, italics and colours."""
    return html.unescape(_FORMATTING.sub("", text))
