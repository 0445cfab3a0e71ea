"""A Twine story as it lies in its file: passages with their place, nothing in them read yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from game.authoring.importing.draft import Remark, one_line, words
from game.words import say

HARLOWE: Final = "harlowe"
SUGARCUBE: Final = "sugarcube"
CHAPBOOK: Final = "chapbook"
SNOWMAN: Final = "snowman"

_OWN_NAMES: Final = words(
    "storyifid storyauthor storybanner storycaption storydisplaytitle storyincludes storyinit storyinterface "
    "storymenu storysettings storyshare storysubtitle passagedone passagefooter passageheader "
    "passageready storyscript storystylesheet"
)
_OWN_TAGS: Final = words(
    "script stylesheet widget twine.private twine.image twine.audio twine.video twine.vtt annotation "
    "startup header footer debug-startup debug-header debug-footer"
)
_HARLOWE_SIGNS = re.compile(
    r"\((?:set|put|if|else|else-if|unless|link|link-goto|print|display|go-?to):", re.IGNORECASE
)


class Lines:
    """The lines of a text by place, counted once from front to back."""

    def __init__(self, text: str, first: int = 1) -> None:
        """`first` is the number of the line in which the text begins."""
        self._text, self._line, self._seen = text, first, 0

    def at(self, place: int) -> int:
        """The line of a place that does not lie before the last one asked for."""
        self._line += self._text.count("\n", self._seen, place)
        self._seen = max(self._seen, place)
        return self._line


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage: its name, its text, and the line of the file in which the text begins."""

    name: str
    text: str
    line: int


@dataclass(slots=True)
class Story:
    """All passages that tell the story, by name, in the order written.

    `beside` is what to say of other files where a link leads to no passage of this one.
    """

    title: str = ""
    start: str = ""
    format: str = ""
    passages: dict[str, Passage] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    beside: str = ""

    def add(self, passage: Passage, tags: str) -> None:
        """Take a passage in, unless it belongs to the story format or its name is taken."""
        name = one_line(passage.name)[:80]
        if passage.name.lower() in _OWN_NAMES or _OWN_TAGS & set(tags.lower().split()):
            self.remarks.append(Remark(passage.line, say("import.special", name=name)))
        elif passage.name in self.passages:
            self.remarks.append(Remark(passage.line, say("import.twice", name=name)))
        else:
            self.passages[passage.name] = passage

    @property
    def dialect(self) -> str:
        """The story format, as told or as its signs say; "" where nothing speaks for any."""
        told = self.format.strip().lower()
        for known in (HARLOWE, SUGARCUBE, CHAPBOOK, SNOWMAN):
            if told.startswith(known):
                return known
        texts = [passage.text for passage in self.passages.values()]
        if any("<<" in text or "/%" in text for text in texts):
            return SUGARCUBE
        return HARLOWE if any(_HARLOWE_SIGNS.search(text) for text in texts) else ""
