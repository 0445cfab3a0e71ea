"""The other files a scenario takes from: its persona, its shared files, its house."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from game.scenario.authored import AuthoredCustomer, AuthoredScenario, Text, WhoTheyAre
from game.scenario.kinds import HouseFile, PersonaFile, SharedFile
from game.scenario.model import Authority, Portrait
from game.scenario.opened import Opened, open_file
from game.scenario.others import own_problems
from game.scenario.places import Kind, kind_of, named_file, named_picture
from game.scenario.problem import FileProblem, Gravity, problem
from game.scenario.tree import Scalar, Table, Tree, scalars
from game.vocabulary import REFUSED

Merged = TypeVar("Merged", bound=BaseModel)


@dataclass(slots=True)
class Used:
    """The files used, and what is wrong: `found` in the scenario's own lines, the rest in theirs."""

    persona: Opened | None = None
    shared: list[Opened] = field(default_factory=list)
    house: Opened | None = None
    portrait: Path | None = None
    logo: Path | None = None
    found: list[FileProblem] = field(default_factory=list)
    complete: bool = True
    """Whether every file with facts or lines could be read, so that what is not in them is nowhere."""

    @property
    def files(self) -> list[Opened]:
        """All of them."""
        return [*self.authored_files, *([self.house] if self.house else [])]

    @property
    def authored_files(self) -> list[Opened]:
        """Those that belong to the scenario itself."""
        return [*([self.persona] if self.persona else []), *self.shared]

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """What is wrong inside the files used, each with its own path."""
        return tuple(found for file in self.files for found in file.problems)

    @property
    def rows(self) -> Iterator[str]:
        """Every line of every file."""
        return (row for file in self.files for row in file.rows)

    @property
    def stock(self) -> Mapping[str, Tree] | None:
        """The stock lines by name; None where a file could not be read."""
        found = [file.root.get("lines") for file in self.shared if file.root]
        pairs = [pair for lines in found if isinstance(lines, Table) for pair in lines.pairs]
        return {key.text: text for key, text in pairs} if self.complete else None

    @property
    def refusing_lines(self) -> frozenset[str]:
        """The stock lines that answer a question that comes too early."""
        stock = self.stock or {}
        return frozenset(
            name for name, text in stock.items() if isinstance(text, Table) and text.has(REFUSED)
        )

    @property
    def _shapes(self) -> list[SharedFile]:
        return [file.shape for file in self.shared if isinstance(file.shape, SharedFile)]

    @property
    def _house(self) -> HouseFile:
        house = self.house.shape if self.house else None
        return house if isinstance(house, HouseFile) else HouseFile()

    @property
    def facts_text(self) -> dict[str, str]:
        """What is known from the start, the house's words before the shared files'."""
        told = [*(shape.facts for shape in self._shapes), self._house.facts]
        return {fact: text for facts in told for fact, text in facts.items()}

    @property
    def known_facts(self) -> frozenset[str]:
        """The names of what is known from the start."""
        return frozenset(self.facts_text)

    @property
    def line_texts(self) -> dict[str, Text]:
        """The stock lines as typed; a later file's before an earlier one's."""
        return {name: text for shape in self._shapes for name, text in shape.lines.items()}

    def authority(self, authored: AuthoredScenario) -> Authority:
        """What the player may do: the shared files, the scenario, the house; the last that says it wins."""
        merged = Authority()
        for said in (*(shape.you_can for shape in self._shapes), authored.you_can, self._house.you_can):
            merged = over(merged, said)
        return merged

    def with_persona(self, authored: AuthoredScenario) -> AuthoredScenario:
        """The scenario with what the persona file says of the customer where it does not say so itself."""
        persona = self.persona.shape if self.persona else None
        if not isinstance(persona, PersonaFile):
            return authored
        said = persona.model_fields_set & set(WhoTheyAre.model_fields)
        common = AuthoredCustomer().model_copy(update={name: getattr(persona, name) for name in said})
        customer = over(common, authored.customer)
        return authored.model_copy(update={"customer": customer})


def over(base: Merged, said: Merged) -> Merged:
    """`base` with everything that `said` says, maps merged by key."""
    update = {name: _merged(getattr(base, name), getattr(said, name)) for name in said.model_fields_set}
    return base.model_copy(update=update)


def _merged(base: object, said: object) -> object:
    if isinstance(said, Portrait) and isinstance(base, Portrait):
        return _portrait(base, said)
    return said


def _portrait(base: Portrait, said: Portrait) -> Portrait:
    return over(base, said).model_copy(update={"hair": over(base.hair, said.hair)})


def used_by(path: Path, root: Table, house: Path | None) -> Used:
    """Opens what a scenario names, and the house."""
    used = Used()
    customer = root.get("customer")
    if isinstance(customer, Table):
        _take_persona(used, customer, path)
    for named in scalars(root.get("uses")):
        _take_shared(used, named, path)
    if house:
        used.house = open_file(house, Kind.HOUSE)
        used.house.found += own_problems(used.house)
        used.complete = used.complete and used.house.sound
        used.logo = _picture(used.house, "logo")
    return used


def _take_persona(used: Used, customer: Table, path: Path) -> None:
    for named in scalars(customer.get("from")):
        used.persona = _opened(used, named, "from", path, Kind.PERSONA)
    if used.persona:
        used.portrait = _picture(used.persona, "portrait")
    drawn = customer.get("portrait")
    if isinstance(drawn, Scalar) and not drawn.empty:
        found = named_picture(drawn, "portrait", path)
        used.portrait = found if isinstance(found, Path) else None
        used.found += [] if isinstance(found, Path) else [found]


def _picture(file: Opened, key: str) -> Path | None:
    """The picture a used file names; what is wrong with it is told among that file's own problems."""
    named = file.root.get(key) if file.root else None
    found = named_picture(named, key, file.path) if isinstance(named, Scalar) and not named.empty else None
    return found if isinstance(found, Path) else None


def _take_shared(used: Used, named: Scalar, path: Path) -> None:
    file = _opened(used, named, "uses", path, Kind.SHARED)
    used.complete = used.complete and file is not None and file.sound
    if file:
        used.shared.append(file)


_EXPECTED = {Kind.PERSONA: "a persona", Kind.SHARED: "a shared file"}


def _opened(used: Used, named: Scalar, key: str, path: Path, kind: Kind) -> Opened | None:
    """The file of this kind that is named, or None after noting what is wrong with it."""
    place, shown = (named.line, named.column), {"key": f"`{key}`", "value": named.text}
    found = named_file(named, key, path)
    if not isinstance(found, Path):
        used.found.append(found)
        return None
    file = open_file(found, kind)
    if kind_of(found) not in {kind, Kind.SCENARIO} or (file.root and file.root.get("beats")):
        used.found.append(problem("E314", *place, **shown, expected=_EXPECTED[kind]))
        return None
    file.found += own_problems(file)
    errors = [p for p in file.problems if p.severity is Gravity.ERROR]
    if errors:
        used.found.append(problem("E312", *place, **shown, reason=errors[0].sentence))
    return file


_NAMING = ("from", "uses", "portrait", "logo")


def names_in(opened: Opened, used: Used) -> Iterator[Path]:
    """Every file that a scenario, its persona and its house name, and the house, as absolute paths."""
    yield from [used.house.path.absolute()] if used.house else []
    for file in (opened, *used.files):
        root = file.root or Table(0, 0)
        customer = root.get("customer")
        places = [root, customer] if isinstance(customer, Table) else [root]
        for name in (name for place in places for key in _NAMING for name in scalars(place.get(key))):
            yield file.path.absolute().parent / name.text.strip().replace("\\", "/")
