"""`import`: a role-play script, a table or a Twine story becomes a scenario to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark, slug
from game.authoring.importing.reading import import_file
from game.authoring.importing.writing import TO_DO
from game.cli.output import complain
from game.cli.start import FINE
from game.errors import CannotWrite
from game.scenario import Kind, kind_of
from game.settings.files import write_whole
from game.vocabulary import RESERVED
from game.words import say

_ENDINGS: Final = frozenset({".yaml", ".yml"})
_SHOWN: Final = 500


def bring_in(file: Path, output: Path) -> int:
    """Write the scenario, tell what could not be carried, and return the exit code."""
    _refuse_a_bad_place(output)
    imported = import_file(file, _id(output))
    write_whole(output, imported.text)
    complain(*(_line(file, remark) for remark in imported.remarks[:_SHOWN]))
    if len(imported.remarks) > _SHOWN:
        complain(say("import.and_more", path=file, count=len(imported.remarks) - _SHOWN))
    complain(say("import.done", path=output, beats=imported.beats, choices=imported.choices, todo=TO_DO))
    return FINE


def _refuse_a_bad_place(output: Path) -> None:
    kind = kind_of(output)
    if output.suffix.lower() not in _ENDINGS or kind is not Kind.SCENARIO:
        raise CannotWrite(say("import.not_yaml", path=output, kind=kind.value))
    if output.exists() or output.is_symlink():
        raise CannotWrite(say("import.exists", path=output))


def _id(output: Path) -> str:
    made = slug(output.stem, "-") or "imported"
    return f"{made}-talk" if made in RESERVED else made


def _line(file: Path, remark: Remark) -> str:
    code = "import.place" if remark.line else "import.whole"
    place = file / remark.file if remark.file else file
    return say(code, path=place, line=remark.line, sentence=remark.sentence)
