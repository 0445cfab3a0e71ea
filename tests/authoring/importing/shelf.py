"""Importing texts written on the spot, and reading what came of it as anybody's scenario."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.authoring.importing.reading import Imported, import_file
from game.customer import can_open
from game.play.session import Session
from game.scenario import Scenario, read

SAMPLES = Path(__file__).parent / "samples"


@dataclass(frozen=True)
class Brought:
    """An imported file: its text, the scenario it is, and the remarks as `line sentence`."""

    imported: Imported
    scenario: Scenario

    @property
    def told(self) -> list[str]:
        return [f"{remark.line} {remark.sentence}" for remark in self.imported.remarks]

    @property
    def says(self) -> list[str]:
        return [choice.say.variants[0].lines[0] for beat in self.scenario.beats for choice in beat.choices]


class Shelf:
    """A folder to put files in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def bring(self, name: str, written: str | bytes) -> Brought:
        path = self.folder / name
        path.write_bytes(written.encode("utf-8", "surrogatepass") if isinstance(written, str) else written)
        return self.bring_file(path)

    def bring_file(self, path: Path) -> Brought:
        imported = import_file(path, "imported")
        made = self.folder / "imported.yaml"
        made.write_text(imported.text, encoding="utf-8", newline="\n")
        reading = read(made, opens_allowed=can_open)
        assert [str(problem) for problem in reading.errors] == []
        assert reading.scenario is not None
        assert imported.beats == len(reading.scenario.beats)
        return Brought(imported, reading.scenario)


def play_through(scenario: Scenario, most: int = 60) -> Session:
    """Always the last choice, which in a round leads out where one had to be added."""
    session = Session(scenario)
    for _ in range(most):
        if session.finished:
            break
        session.choose(session.scene.offers[-1].id)
    return session
