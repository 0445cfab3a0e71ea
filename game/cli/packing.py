"""`pack` and `install`: a folder of scenarios as one file, and back onto a shelf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import track

from game.authoring.packing.making import gather, zipped
from game.authoring.packing.reading import Pack, read_pack
from game.authoring.packing.shelving import Installed, install
from game.cli.output import complain, tell
from game.cli.start import FINE
from game.scenario import Library
from game.settings.files import write_whole
from game.settings.folders import personal_library, resource
from game.words import say

_MOST_TOLD: Final = 20


def pack_folder(folder: Path, output: Path) -> int:
    """Read a folder, write it as a pack, and return the exit code. What is no error is told and packed."""
    pack = gather(folder, watching=_watching)
    complain(*(str(problem) for problem in pack.problems))
    raw = zipped(pack)
    write_whole(output, raw)
    _tell_left_out([name for name in pack.left_out if (folder / name).resolve() != output.resolve()])
    tell(
        say(
            "pack.made",
            title=pack.called.title,
            id=pack.called.id,
            scenarios=_counted(pack),
            files=f"{len(pack.files):,}",
            size=f"{len(raw):,}",
            path=output,
        )
    )
    complain(say("pack.not_played", folder=folder))
    return FINE


def install_pack(file: Path, library: Path | None) -> int:
    """Install a pack into a library, the player's own unless one is given, and return the exit code."""
    pack = read_pack(file, _watching)
    complain(*(str(problem) for problem in pack.problems))
    done = install(pack, library or personal_library(), file)
    _tell_left_out(pack.left_out)
    _tell_installed(pack, done)
    complain(*_hidden(pack))
    first = min(scenario.id for scenario in pack.scenarios.values())
    tell(say("pack.play.library", id=first, library=library) if library else say("pack.play", id=first))
    return FINE


def _watching(files: Sequence[Path]) -> Iterable[Path]:
    console = Console(stderr=True)
    return (
        track(files, say("pack.progress"), console=console, transient=True) if console.is_terminal else files
    )


def _tell_left_out(names: Sequence[str]) -> None:
    complain(*(say("pack.left_out", entry=name) for name in names[:_MOST_TOLD]))
    if len(names) > _MOST_TOLD:
        complain(say("pack.left_out.more", count=f"{len(names) - _MOST_TOLD:,}"))


def _tell_installed(pack: Pack, done: Installed) -> None:
    code = "pack.installed.version" if pack.called.version else "pack.installed"
    called = {"title": pack.called.title, "id": pack.called.id, "version": pack.called.version}
    tell(say(code, **called, scenarios=_counted(pack), path=done.home))
    for scenario in sorted(pack.scenarios.values(), key=lambda scenario: scenario.id):
        tell(say("pack.scenario", id=scenario.id, title=scenario.title))
    if done.before is not None:
        _tell_changes(done)


def _tell_changes(done: Installed) -> None:
    if not (done.new or done.changed or done.gone):
        tell(say("pack.was_there"))
        return
    tell(say("pack.replaced.version", before=done.before) if done.before else say("pack.replaced"))
    told = {"pack.new": done.new, "pack.changed_file": done.changed, "pack.gone": done.gone}
    for code, names in told.items():
        for name in names:
            tell(say(code, entry=name))


def _hidden(pack: Pack) -> list[str]:
    """What is told of shipped scenarios that are hidden behind the pack's own."""
    shipped = {
        reading.scenario.id for reading in Library([resource("scenarios")]).readings() if reading.scenario
    }
    return [say("pack.hides", id=name) for name in sorted(_ids(pack) & shipped)]


def _ids(pack: Pack) -> set[str]:
    return {scenario.id for scenario in pack.scenarios.values()}


def _counted(pack: Pack) -> str:
    count = len(pack.scenarios)
    return say("pack.scenarios.one") if count == 1 else say("pack.scenarios", count=f"{count:,}")
