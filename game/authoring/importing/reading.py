"""The way in: a trainer's file becomes the text of a scenario, with everything there is to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from game.authoring.importing.conversation import drafted
from game.authoring.importing.draft import Draft, Remark, in_order, one_line
from game.authoring.importing.folder import TWEE, joined, twee_in
from game.authoring.importing.script import read_script
from game.authoring.importing.source import text_of
from game.authoring.importing.speakers import others, recast, roles
from game.authoring.importing.spreadsheet import read_table
from game.authoring.importing.story import plot
from game.authoring.importing.talk import Talk
from game.authoring.importing.twee import read_twee
from game.authoring.importing.twine import read_twine
from game.authoring.importing.writing import written
from game.errors import ScenarioError
from game.words import say

MOST_BEATS: Final = 500
_MOST_BYTES: Final = 950_000
_FEWEST: Final = 4

Drafting = Callable[[int], tuple[Draft, list[Remark]]]
"""Makes the draft with at most so many beats."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A scenario file's text; how much is in it; and what was guessed, cut or dropped on the way."""

    text: str
    beats: int
    choices: int
    remarks: tuple[Remark, ...]


def import_file(path: Path, scenario_id: str) -> Imported:
    """The scenario that this file becomes, by its ending, or this folder of Twee files.

    Raises ScenarioError with one sentence where none can be made of it.
    """
    if path.is_dir():
        return _import_folder(path, scenario_id)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ScenarioError(say("import.ending", path=path))
    text, remarks = text_of(path)
    draft, told, result = _fitting(reader(text, path), path, scenario_id)
    choices = sum(len(beat.choices) for beat in draft.beats)
    return Imported(result, len(draft.beats), choices, tuple(in_order([*remarks, *told])))


def _import_folder(folder: Path, scenario_id: str) -> Imported:
    """One story of all the Twee files in a folder, as the tools that build them read it."""
    found = joined(folder)
    draft, told, result = _fitting(_story(found.text, folder), folder, scenario_id)
    choices = sum(len(beat.choices) for beat in draft.beats)
    remarks = in_order([*found.remarks, *found.placed(told)])
    return Imported(result, len(draft.beats), choices, tuple(remarks))


def _fitting(drafting: Drafting, path: Path, scenario_id: str) -> tuple[Draft, list[Remark], str]:
    """The longest draft whose file is not too large to be read again."""
    most = MOST_BEATS
    while most >= _FEWEST:
        draft, told = drafting(most)
        result = written(draft, scenario_id, path.name)
        size = len(result.encode("utf-8"))
        if size <= _MOST_BYTES:
            return draft, told, result
        most = min(most * 3 // 4, most * _MOST_BYTES // size)
    raise ScenarioError(say("import.too_much", path=path))


def _script(text: str, path: Path) -> Drafting:
    return _talk(*read_script(text), path)


def _table(text: str, path: Path) -> Drafting:
    return _talk(*read_table(text, path), path)


def _talk(talk: Talk, remarks: list[Remark], path: Path) -> Drafting:
    who, guessed = roles(talk.said, path)
    talk = replace(talk, events=tuple(recast(talk.events, who)))
    guessed += others(talk.said, who)

    def drafting(most: int) -> tuple[Draft, list[Remark]]:
        draft, told = drafted(talk, who, _named_after(path), most)
        return draft, [*remarks, *guessed, *told]

    return drafting


def _twee(text: str, path: Path) -> Drafting:
    """A story of one file; where links lead to nothing, the files beside it may hold the rest."""
    story = read_twee(text)
    count = sum(other.name != path.name for other in twee_in(path.parent, deep=False))
    story.beside = say("import.beside", count=count, folder=path.parent) if count else ""
    return plot(story, path, _named_after(path))


def _story(text: str, path: Path) -> Drafting:
    return plot(read_twee(text), path, _named_after(path))


def _twine(text: str, path: Path) -> Drafting:
    return plot(read_twine(text, path), path, _named_after(path))


def _named_after(path: Path) -> str:
    words = one_line(path.stem.replace("-", " ").replace("_", " "))[:200]
    return words[:1].upper() + words[1:] or path.suffix.lstrip(".")


_READERS: Final[dict[str, Callable[[str, Path], Drafting]]] = {
    **dict.fromkeys((".txt", ".text", ".md"), _script),
    **dict.fromkeys((".csv", ".tsv"), _table),
    **dict.fromkeys(TWEE, _twee),
    **dict.fromkeys((".html", ".htm"), _twine),
}
