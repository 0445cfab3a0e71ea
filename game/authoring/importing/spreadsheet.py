"""Reading a role play out of a table: columns speaker and text, and any of scene, choice, coach."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark, cleaned, one_line
from game.authoring.importing.labels import TOLD
from game.authoring.importing.script import spoken
from game.authoring.importing.speakers import key
from game.authoring.importing.talk import Event, Said, Scene, Talk, Told
from game.errors import ScenarioError
from game.words import say

COLUMNS: Final = {
    "speaker": ("speaker", "who", "role", "name", "character", "person", "actor", "from"),
    "text": (
        "text",
        "line",
        "says",
        "said",
        "utterance",
        "dialogue",
        "dialog",
        "message",
        "content",
        "words",
    ),
    "scene": ("scene", "heading", "section", "part"),
    "choice": ("choice", "option", "variant", "alternative", "branch"),
    "coach": ("coach", "coaching", "feedback", "tip", "comment"),
}
"""Every column with the names it may go by; the first one is the one to tell."""

_DELIMITERS: Final = (",", ";", "\t", "|")
Row = tuple[int, list[str]]


def read_table(text: str, path: Path) -> tuple[Talk, list[Remark]]:
    """The role play in this table. Raises ScenarioError where it lacks a column or cannot be read as one."""
    hint, _, rest = text.partition("\n")
    skipped = int(hint.lower().startswith("sep="))
    table = rest if skipped else text
    delimiter, head = _sniffed(table, path)
    places, remarks = _places(head, 1 + skipped)
    rows = _rows(table, delimiter, path, skipped)
    next(rows)
    return Talk(tuple(_events(rows, places))), remarks


def _sniffed(text: str, path: Path) -> tuple[str, list[str]]:
    for delimiter in _DELIMITERS:
        _, head = next(_rows(text, delimiter, path, 0), (0, []))
        names = {_column(cell) for cell in head}
        if {"speaker", "text"} <= names:
            return delimiter, head
    raise ScenarioError(say("import.columns", path=path))


def _rows(text: str, delimiter: str, path: Path, skipped: int) -> Iterator[Row]:
    """The rows that hold anything, each with the line it begins in."""
    reader = csv.reader(text.split("\n"), delimiter=delimiter, skipinitialspace=True)
    line = skipped + 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = skipped + reader.line_num + 1
    except csv.Error as fault:
        raise ScenarioError(say("import.no_table", path=path, line=line)) from fault


def _column(cell: str) -> str:
    name = key(one_line(cell))
    return next((column for column, names in COLUMNS.items() if name in names), "")


def _places(head: Sequence[str], line: int) -> tuple[dict[str, int], list[Remark]]:
    places: dict[str, int] = {}
    remarks = []
    for number, cell in enumerate(head):
        column = _column(cell)
        if column and column not in places:
            places[column] = number
        elif shown := one_line(cell)[:60]:
            remarks.append(Remark(line, say("import.column", name=shown)))
    return places, remarks


def _events(rows: Iterator[Row], places: dict[str, int]) -> Iterator[Event]:
    scene = who = ""
    for line, row in rows:
        cells = {name: row[place] if place < len(row) else "" for name, place in places.items()}
        now = one_line(cells.get("scene", ""))
        if now and now != scene:
            scene = now
            yield Scene(line, now)
        who = one_line(cells["speaker"])[:100] or who
        yield from _event(line, who, cells)


def _event(line: int, who: str, cells: dict[str, str]) -> Iterator[Event]:
    text = spoken(cells["text"])
    if text and (not who or key(who) in TOLD):
        yield Told(line, text)
    elif text:
        yield Said(
            line, who, text, one_line(cells.get("choice", "")).lower(), cleaned(cells.get("coach", ""))
        )
