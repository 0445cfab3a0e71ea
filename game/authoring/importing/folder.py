"""A story in several files: a folder of Twee is read as one text, and what is told goes back to its file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark
from game.authoring.importing.source import LARGEST, text_of
from game.errors import ScenarioError
from game.words import say

TWEE: Final = (".twee", ".tw", ".twee3", ".twee2", ".tw2")
_MOST_FILES: Final = 2000


@dataclass(slots=True)
class Joined:
    """The text of many files; `files` and `begins` say in which line of it each one begins."""

    text: str = ""
    files: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def placed(self, remarks: Iterable[Remark]) -> list[Remark]:
        """The same remarks, each with its file and the line in that file."""
        return [self._placed(remark) for remark in remarks]

    def _placed(self, remark: Remark) -> Remark:
        if not remark.line:
            return remark
        number = bisect_right(self.begins, remark.line) - 1
        return replace(remark, file=self.files[number], line=remark.line - self.begins[number] + 1)


def joined(folder: Path) -> Joined:
    """All Twee files in a folder and the folders in it, by name. Raises ScenarioError where there are none."""
    files = twee_in(folder)
    if not files:
        raise ScenarioError(say("import.no_twee", path=folder))
    found, texts, line, size = Joined(), list[str](), 1, 0
    for file in files:
        text, remarks = text_of(file, may_be_empty=True)
        name = file.relative_to(folder).as_posix()
        found.files.append(name)
        found.begins.append(line)
        found.remarks += [replace(remark, file=name) for remark in remarks]
        texts.append(text)
        line += text.count("\n") + 1
        size += len(text)
        if size > LARGEST:
            raise ScenarioError(say("import.too_large", path=folder, most=f"{LARGEST:,}"))
    found.text = "\n".join(texts)
    return found


def twee_in(folder: Path, *, deep: bool = True) -> list[Path]:
    """The Twee files in a folder, sorted by name; those of hidden folders are not part of a story.

    `deep` says whether the folders in it are looked into.
    """
    try:
        paths = folder.rglob("*") if deep else folder.glob("*")
        found = [path for path in paths if path.suffix.lower() in TWEE and path.is_file()]
    except OSError as fault:
        why = (fault.strerror or str(fault)).lower()
        raise ScenarioError(say("cannot_read", path=folder, why=why)) from fault
    shown = [
        path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]
    return sorted(shown, key=lambda path: path.relative_to(folder).as_posix())[:_MOST_FILES]
