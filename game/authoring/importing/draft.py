"""What an import makes before it is written down: beats and choices, and what could not be carried."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from game.vocabulary import RESERVED
from game.words import say
from game.words.inert import inert

LONGEST: Final = 1800
"""Letters of one imported text: below the 2,000 of the format, so that an author may add to it."""

_UNWRITABLE: Final = dict.fromkeys((0x200B, 0xFEFF, 0xFFFE, 0xFFFF))
_SENTENCE_ENDS: Final = (".", "!", "?", "\u2026", "\u3002")
_LONGEST_ID: Final = 40


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """Something to tell whoever imports: the line of their file (0: of the whole file), and the sentence.

    `file` is the file within a folder, "" where only one file is imported.
    """

    line: int
    sentence: str
    file: str = ""


@dataclass(slots=True)
class DraftChoice:
    """One thing the player can say. `go` is the id of a beat, `end`, or "" for the next beat."""

    id: str
    say: str
    reply: str = ""
    go: str = ""
    coach: str = ""


@dataclass(slots=True)
class DraftBeat:
    """One exchange. `heading` stands above it as a comment; `go` counts where there are no choices."""

    id: str
    customer: str = ""
    note: str = ""
    heading: str = ""
    choices: list[DraftChoice] = field(default_factory=list)
    go: str = ""


@dataclass(slots=True)
class Draft:
    """A scenario to begin with."""

    title: str
    name: str = ""
    setting: str = ""
    brief: str = ""
    beats: list[DraftBeat] = field(default_factory=list)


class Names:
    """Ids that are one of a kind, made of what people wrote."""

    def __init__(self) -> None:
        """No id is taken yet."""
        self._taken: dict[str, int] = {}

    def make(self, text: str, otherwise: str) -> str:
        """An id from the first words of a text, or from `otherwise` where it has no Latin letters."""
        base = slug(text, "_", most=5) or otherwise
        count = self._taken.get(base, 0) + 1
        while (made := base if count == 1 else f"{base}_{count}") in RESERVED or made in self._taken:
            count += 1
        self._taken[base] = count
        self._taken.setdefault(made, 1)
        return made


def words(text: str) -> frozenset[str]:
    """The words of a row, to look others up in."""
    return frozenset(text.split())


def slug(text: str, joint: str, most: int = 9) -> str:
    """The first words of a text as the format's ids have them; "" where nothing of it can stand there."""
    plain = unicodedata.normalize("NFKD", text[:400]).encode("ascii", "ignore").decode("ascii").lower()
    found = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    return joint.join(found[:most])[:_LONGEST_ID].strip(joint)


def cleaned(text: str) -> str:
    """A text that can stand in a scenario: inert, single spaces, one line for each paragraph."""
    lines = (" ".join(line.translate(_UNWRITABLE).split()) for line in text.split("\n"))
    return inert("\n".join(line for line in lines if line))


def one_line(text: str) -> str:
    """The same without paragraphs, for titles, names and what is said in one breath."""
    return " ".join(cleaned(text).split())


def pieces(text: str) -> list[str]:
    """A cleaned text in parts that each fit into a scenario: cut at paragraphs, sentences, or words."""
    found = []
    while len(text) > LONGEST:
        cut = _cut(text[:LONGEST])
        found.append(text[:cut].strip())
        text = text[cut:].lstrip()
    return [part for part in (*found, text) if part]


def _cut(start: str) -> int:
    least = len(start) // 2
    paragraph = start.rfind("\n")
    if paragraph > least:
        return paragraph
    sentence = max(start.rfind(f"{sign} ") for sign in _SENTENCE_ENDS) + 1
    if sentence > least:
        return sentence
    space = start.rfind(" ")
    return space if space > 0 else len(start)


def fitted(text: str, line: int, remarks: list[Remark]) -> str:
    """A cleaned text cut to what fits, with a remark where something was cut off."""
    parts = pieces(text)
    if len(parts) > 1:
        remarks.append(Remark(line, say("import.cut", length=len(text), kept=len(parts[0]))))
    return parts[0] if parts else ""


def in_order(remarks: list[Remark]) -> Iterator[Remark]:
    """The remarks in the order of the files and their lines, each once."""
    yield from sorted(set(remarks), key=lambda remark: (remark.file, remark.line, remark.sentence))
