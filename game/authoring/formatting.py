"""Giving ids to choices that lack them, in the text as it stands: nothing else of a file is touched.

The places come from the reader's own tree, so comments, order, quotes, wrapping, line ends and the encoding stay what
they are, to the byte (docs/decisions/013).
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import yaml

from game.scenario.decoding import decode
from game.scenario.tree import Items, Refused, Scalar, Table, Tree, grow
from game.vocabulary import RESERVED

_LINE: Final = re.compile("\r\n|\r|\n")
_WORDS: Final = 3
_LONGEST: Final = 40
_SMALL: Final = frozenset(
    re.findall(
        "[a-z]+",
        "a an and are as at be but by can could did do does for from had has have he her here him his how i if im "
        "in is it its ive let lets m me my no not of on or our ours re s she should so t that thats the their "
        "them then there theres these they theyre this to us ve was we well were what whats when where which who "
        "why will with would yes you your youre",
    )
)
"""English words that say little about a line on their own."""


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file's bytes as they should be, and the ids that were added, in the order of the file."""

    content: bytes
    added: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Insertion:
    line: int
    column: int
    text: str


def formatted(raw: bytes) -> Formatted:
    """A scenario file with an id for every choice. Raises what reading it raises where it cannot be read as YAML."""
    tree = grow(decode(raw))
    choices = list(_choices(tree))
    taken = {key.text for choice in choices if isinstance(key := choice.get("id"), Scalar)}
    text, codec = _decoded(raw)
    added, insertions = [], []
    for choice in choices:
        if choice.pairs and not choice.has("id"):
            name = _named(choice, taken | RESERVED)
            taken.add(name)
            added.append(name)
            insertions.append(_insertion(choice, name, _line_end(text)))
    content = _encoded(_inserted(text, insertions), codec) if added else raw
    return Formatted(content, tuple(added)) if _says_the_same(tree, content) else Formatted(raw, ())


def _says_the_same(before: Tree | None, content: bytes) -> bool:
    """Whether only ids have been added; a layout nobody uses (`? key`) could make something else of them."""
    try:
        after = grow(decode(content))
    except (Refused, yaml.YAMLError):
        return False
    return _without_ids(after) == _without_ids(before)


def _without_ids(tree: Tree | None) -> object:
    left_out = {id(choice): True for choice in _choices(tree)}

    def plain(node: Tree | None) -> object:
        if isinstance(node, Table):
            own = [(key.text, plain(value)) for key, value in node.pairs]
            return [pair for pair in own if not (id(node) in left_out and pair[0] == "id")]
        return [plain(one) for one in node.items] if isinstance(node, Items) else node and node.text

    return plain(tree)


def lines_without_id(raw: bytes) -> frozenset[int]:
    """The lines on which choices without an id begin."""
    return frozenset(choice.line for choice in _choices(grow(decode(raw))) if not choice.has("id"))


def _choices(tree: Tree | None) -> Iterator[Table]:
    beats = tree.get("beats") if isinstance(tree, Table) else None
    for _, beat in beats.pairs if isinstance(beats, Table) else ():
        choices = beat.get("choices") if isinstance(beat, Table) else None
        yield from (
            one for one in (choices.items if isinstance(choices, Items) else ()) if isinstance(one, Table)
        )


def _named(choice: Table, taken: set[str] | frozenset[str]) -> str:
    """An id made of the first words that say something; with a number where that is taken."""
    name = id_of(_first_text(choice.get("say"))) or "choice"
    number = 2
    while (numbered := name if number == 2 and name not in taken else f"{name}_{number}") in taken:
        number += 1
    return numbered


def id_of(said: str) -> str:
    """A short id out of what is said; "" where no letter of it can stand in an id."""
    plain = unicodedata.normalize("NFKD", said).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", plain))
    telling = [word for word in words if word not in _SMALL] or words
    return "_".join(telling[:_WORDS])[:_LONGEST].strip("_")


def _first_text(node: Tree | None) -> str:
    if isinstance(node, Table):
        node = next((value for _, value in node.pairs), None)
    if isinstance(node, Items):
        node = next(iter(node.items), None)
    return node.text if isinstance(node, Scalar) else ""


def _insertion(choice: Table, name: str, line_end: str) -> _Insertion:
    first = choice.pairs[0][0]
    between = ", " if choice.flow else line_end + " " * (first.column - 1)
    return _Insertion(first.line, first.column, f"id: {name}{between}")


def _inserted(text: str, insertions: Sequence[_Insertion]) -> str:
    starts = [0, *(found.end() for found in _LINE.finditer(text))]
    for one in reversed(insertions):
        place = starts[one.line - 1] + one.column - 1
        text = text[:place] + one.text + text[place:]
    return text


def _line_end(text: str) -> str:
    found = _LINE.search(text)
    return found.group() if found else "\n"


def _decoded(raw: bytes) -> tuple[str, str]:
    """The text, its mark at the start included where the codec does not take it off, and the codec it is written in."""
    wide = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    for mark, codec in wide.items():
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec), codec
    return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8"), "utf-8-sig" if raw.startswith(
        codecs.BOM_UTF8
    ) else "utf-8"


def _encoded(text: str, codec: str) -> bytes:
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    return marks.get(codec, b"") + text.encode(codec)
