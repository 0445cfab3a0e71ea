"""What is wrong with a file that is no scenario, beyond its shape: pictures, people, stock lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from game.scenario.authored import AuthoredCondition
from game.scenario.opened import Opened
from game.scenario.places import Kind, kind_of, named_file, named_picture
from game.scenario.problem import FileProblem, did_you_mean, problem
from game.scenario.tree import Scalar, Table, tables
from game.scenario.wordings import wording_problems

BEFOREHAND: Final = ("before", "trust")
"""What is known of somebody before they have come in."""


def own_problems(opened: Opened) -> list[FileProblem]:
    """What is wrong with what this file names, by its kind."""
    if opened.root is None:
        return []
    checks = {
        Kind.PERSONA: lambda root: _picture(root, "portrait", opened.path),
        Kind.HOUSE: lambda root: _picture(root, "logo", opened.path),
        Kind.SHARED: lambda root: _stock_lines(root, opened.rows),
        Kind.CAMPAIGN: lambda root: _people(root, opened.path),
    }
    return list(checks[opened.kind](opened.root)) if opened.kind in checks else []


def _picture(root: Table, key: str, path: Path) -> Iterator[FileProblem]:
    named = root.get(key)
    if isinstance(named, Scalar) and not named.empty:
        found = named_picture(named, key, path)
        if isinstance(found, FileProblem):
            yield found


def _stock_lines(root: Table, rows: list[str]) -> Iterator[FileProblem]:
    """Stock lines may be replies; none may be made of another."""
    lines = root.get("lines")
    texts = [text for _, text in lines.pairs] if isinstance(lines, Table) else []
    yield from wording_problems([(text, True) for text in texts], {}, rows)


def _people(root: Table, path: Path) -> Iterator[FileProblem]:
    """Whether the people of a campaign have personas, and its visits people."""
    people = root.get("people")
    pairs = people.pairs if isinstance(people, Table) else []
    for name, named in pairs:
        if isinstance(named, Scalar) and not named.empty:
            yield from _persona(name, named, path)
    known = [name.text for name, _ in pairs]
    yield from _days(root)
    for visit in tables(root.get("visits")):
        yield from _asked(visit)
        who = visit.get("who")
        if isinstance(who, Scalar) and not who.empty and who.text not in known:
            hint = did_you_mean(who.text, known)
            yield problem("E316", who.line, who.column, who=who.text, hint=hint)


def _days(root: Table) -> Iterator[FileProblem]:
    """Whether visits are in the order of their days."""
    earlier = 0
    for visit in tables(root.get("visits")):
        day = visit.get("day")
        if not isinstance(day, Scalar) or not day.text.isdecimal():
            continue
        if int(day.text) < earlier:
            yield problem("E318", day.line, day.column, day=day.text, earlier=str(earlier))
        earlier = max(earlier, int(day.text))


def _asked(visit: Table) -> Iterator[FileProblem]:
    """Whether the `if` of a visit asks only for what is known before somebody has come in."""
    condition = visit.get("if")
    for key, _ in condition.pairs if isinstance(condition, Table) else []:
        if key.text in AuthoredCondition.model_fields and key.text not in BEFOREHAND:
            yield problem("E319", key.line, key.column, key=key.text)


def _persona(name: Scalar, named: Scalar, path: Path) -> Iterator[FileProblem]:
    found = named_file(named, name.text, path)
    if isinstance(found, FileProblem):
        yield found
    elif kind_of(found) not in {Kind.PERSONA, Kind.SCENARIO}:
        key = f"`{name.text}`"
        yield problem("E314", named.line, named.column, value=named.text, key=key, expected="a persona")
