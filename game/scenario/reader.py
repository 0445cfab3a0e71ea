"""Reading one file of the library: a scenario ready to play, or everything that keeps it from being one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

from game.errors import ScenarioError
from game.scenario.authored import AuthoredScenario
from game.scenario.build import Around, build, in_words_of_the_house
from game.scenario.flow import flow_problems
from game.scenario.kinds import HouseFile
from game.scenario.model import Scenario
from game.scenario.opened import Opened, open_file
from game.scenario.others import own_problems
from game.scenario.outline import Outline, outline
from game.scenario.places import HOUSE, Kind, library_of
from game.scenario.problem import FileProblem, Gravity, problem
from game.scenario.reading import Reading
from game.scenario.references import Given, OpensAllowed, opening_problems, reference_problems
from game.scenario.tree import Table, plain
from game.scenario.used import Used, names_in, used_by
from game.scenario.wordings import wording_problems

_HASH_LENGTH: Final = 16

Retelling: TypeAlias = Callable[[Scenario], Scenario]
"""The same scenario in other words."""


def read(
    path: Path | str,
    *,
    house: Path | None = None,
    use_house: bool = True,
    opens_allowed: OpensAllowed | None = None,
    told: Retelling | None = None,
) -> Reading:
    """Reads a file of any kind. Nothing in the file, and no missing file, raises an exception.

    The house is `house.yaml` at the library's root unless one is given; `use_house=False` reads without any.
    `opens_allowed` says whether a customer can feel all of a set of feelings at once. `told` puts the scenario's
    texts into another language, before the words of the house are put in.
    """
    file = Path(path)
    opened = open_file(file)
    if opened.root is None:
        return Reading(file, opened.kind, None, opened.problems)
    if opened.kind is Kind.SCENARIO:
        if (key := opened.root.key("lab")) and not opened.root.has("beats"):
            opened.found = [problem("E410", key.line, key.column)]
            return Reading(file, opened.kind, None, opened.problems)
        home = _house_of(file, house) if use_house else None
        return _scenario(opened, opened.root, home, opens_allowed, told)
    opened.found += own_problems(opened)
    return Reading(file, opened.kind, None, opened.problems)


def load(path: Path | str, *, house: Path | None = None, use_house: bool = True) -> Scenario:
    """The scenario in this file. Raises `ScenarioError` with its first error and all its problems."""
    reading = read(path, house=house, use_house=use_house)
    if reading.scenario:
        return reading.scenario
    told = (
        reading.errors[0]
        if reading.errors
        else problem("E314", value=path, key="path", expected="a scenario")
    )
    raise ScenarioError(told.sentence, reading.problems)


def _house_of(file: Path, given: Path | None) -> Path | None:
    found = library_of(file) / HOUSE
    return given or (found if found.is_file() else None)


def _scenario(
    opened: Opened,
    root: Table,
    house: Path | None,
    allowed: OpensAllowed | None,
    told: Retelling | None,
) -> Reading:
    sketch = outline(root)
    used = used_by(opened.path, root, house)
    opened.found += used.found
    opened.found += _scenario_problems(opened, sketch, used)
    opened.found += opening_problems(sketch, allowed) if allowed else ()
    problems = opened.problems + used.problems
    authored = opened.shape
    if not isinstance(authored, AuthoredScenario) or any(p.severity is Gravity.ERROR for p in problems):
        return Reading(opened.path, opened.kind, None, problems)
    made = _built(opened, root, authored, used, told)
    return Reading(opened.path, opened.kind, made, problems, tuple(names_in(opened, used)))


def _scenario_problems(opened: Opened, sketch: Outline, used: Used) -> Iterator[FileProblem]:
    yield from _nameless(sketch)
    yield from wording_problems(sketch.texts(), used.stock, opened.rows)
    yield from flow_problems(sketch)
    yield from reference_problems(sketch, Given(used.known_facts, used.refusing_lines, used.complete))


def _nameless(sketch: Outline) -> Iterator[FileProblem]:
    """A customer must have a name, here or in the persona file."""
    key = sketch.root.key("customer")
    customer = sketch.root.get("customer")
    if key and isinstance(customer, Table) and not {"name", "from"} & set(customer.keys()):
        yield problem("E202", key.line, key.column, key="name", owner="`customer`", hint="")


def _built(
    opened: Opened, root: Table, authored: AuthoredScenario, used: Used, told: Retelling | None
) -> Scenario:
    house = used.house.shape if used.house else None
    named = house if isinstance(house, HouseFile) else HouseFile()
    around = Around(
        content_hash=content_hash(root, used),
        path=opened.path,
        portrait=used.portrait,
        logo=used.logo,
        business=named.business,
        currency=named.currency,
        facts=used.facts_text,
        you_can=used.authority(authored),
        lines=used.line_texts,
    )
    made = build(used.with_persona(authored), around)
    if told:
        return in_words_of_the_house(told(made))
    if not any("{business}" in row or "{currency}" in row for row in (*opened.rows, *used.rows)):
        return made
    return in_words_of_the_house(made)


def content_hash(root: Table, used: Used) -> str:
    """What saves and records know it by: its content with its persona and shared files, without a house."""
    content = [plain(root), *(plain(other.root) for other in used.authored_files)]
    canonical = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()[:_HASH_LENGTH]
