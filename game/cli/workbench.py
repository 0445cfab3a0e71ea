"""What can be asked for by those who write scenarios, with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.cli.program import JsonOption, LibraryOption, app
from game.vocabulary import Channel
from game.words import say


@app.command(help=say("help.check"), epilog=say("help.check.example"))
def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help=say("help.paths"), show_default=False)],
    as_json: JsonOption = False,
    strict: Annotated[bool, typer.Option("--strict", help=say("help.strict"))] = False,
    watch: Annotated[bool, typer.Option("--watch", help=say("help.check.watch"))] = False,
) -> int:
    """Check files."""
    from game.cli.checking import check_paths, watch_paths

    return (watch_paths if watch else check_paths)(paths, as_json=as_json, strict=strict)


@app.command(help=say("help.simulate"), epilog=say("help.simulate.example"))
def simulate(
    scenario: Annotated[str, typer.Argument(help=say("help.scenario"), show_default=False)],
    runs: Annotated[
        int, typer.Option("--runs", metavar="N", min=1, max=2_000_000, help=say("help.simulate.runs"))
    ] = 10_000,
    policy: Annotated[
        list[str] | None,
        typer.Option("--policy", metavar="P", help=say("help.simulate.policy"), show_default=False),
    ] = None,
    temperaments: Annotated[
        int | None,
        typer.Option(
            "--temperaments",
            metavar="N",
            min=1,
            max=10_000,
            help=say("help.simulate.temperaments"),
            show_default=False,
        ),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", min=0, help=say("help.simulate.seed"))] = 0,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", metavar="N", min=1, max=256, help=say("help.simulate.workers"), show_default=False
        ),
    ] = None,
    as_json: JsonOption = False,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help=say("help.simulate.html"), show_default=False),
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Play a scenario many thousand times."""
    from game.cli.simulating import play_many

    return play_many(
        scenario,
        runs=runs,
        policies=policy or (),
        temperaments=temperaments,
        seed=seed,
        workers=workers,
        as_json=as_json,
        html=html,
        folder=library,
    )


@app.command(help=say("help.lab"), epilog=say("help.lab.example"))
def lab(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=say("help.lab.file"), show_default=False)],
    as_json: JsonOption = False,
    customers: Annotated[
        int | None,
        typer.Option(
            "--customers",
            metavar="N",
            min=1,
            max=10_000_000,
            help=say("help.lab.customers"),
            show_default=False,
        ),
    ] = None,
    vary: Annotated[float, typer.Option("--vary", min=0.0, max=1.0, help=say("help.lab.vary"))] = 0.0,
    seed: Annotated[int, typer.Option("--seed", min=0, help=say("help.lab.seed"))] = 0,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help=say("help.lab.html"), show_default=False)
    ] = None,
) -> int:
    """Run an experiment."""
    from game.cli.experimenting import experiment

    return experiment(file, customers=customers, vary=vary, seed=seed, as_json=as_json, html=html)


@app.command(help=say("help.graph"), epilog=say("help.graph.example"))
def graph(
    scenario: Annotated[str, typer.Argument(help=say("help.scenario"), show_default=False)],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help=say("help.graph.output"), show_default=False),
    ],
    library: LibraryOption = None,
) -> int:
    """Draw a scenario."""
    from game.cli.graphing import draw

    return draw(scenario, output, folder=library)


@app.command(help=say("help.handout"), epilog=say("help.handout.example"))
def handout(
    scenario: Annotated[str | None, typer.Argument(help=say("help.scenario"), show_default=False)] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE.html", help=say("help.handout.output"), show_default=False
        ),
    ] = None,
    observer: Annotated[bool, typer.Option("--observer", help=say("help.handout.observer"))] = False,
    every: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help=say("help.handout.all"), show_default=False)
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Print a sheet for the room."""
    from game.cli.printing import print_sheet

    return print_sheet(scenario, output, observer=observer, every=every, folder=library)


@app.command(help=say("help.new"), epilog=say("help.new.example"))
def new(
    name: Annotated[str, typer.Argument(metavar="ID", help=say("help.new.id"), show_default=False)],
    channel: Annotated[Channel, typer.Option("--channel", help=say("help.new.channel"))] = Channel.COUNTER,
    library: Annotated[
        Path | None,
        typer.Option("--library", metavar="DIR", help=say("help.new.library"), show_default=False),
    ] = None,
) -> int:
    """Begin a scenario."""
    from game.cli.beginning import new_scenario

    return new_scenario(name, channel, library)


@app.command("format", help=say("help.format"), epilog=say("help.format.example"))
def format_(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help=say("help.format.files"), show_default=False)
    ],
    check: Annotated[bool, typer.Option("--check", help=say("help.format.check"))] = False,
) -> int:
    """Give ids to choices."""
    from game.cli.formatting import format_files

    return format_files(files, only_look=check)


@app.command(help=say("help.schema"), epilog=say("help.schema.example"))
def schema(
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help=say("help.schema.output"), show_default=False),
    ] = None,
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=say("help.schema.kind"))] = "scenario",
) -> int:
    """Write a schema for editors."""
    from game.cli.schema import write_schema

    return write_schema(kind, output)


@app.command(help=say("help.translate"), epilog=say("help.translate.example"))
def translate(
    scenario: Annotated[str, typer.Argument(help=say("help.scenario"), show_default=False)],
    language: Annotated[
        str, typer.Argument(metavar="LANG", help=say("help.translate.language"), show_default=False)
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE.po", help=say("help.translate.output"), show_default=False
        ),
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Make or update a translation."""
    from game.cli.translating import translate_scenario

    return translate_scenario(scenario, language, output, folder=library)


@app.command(help=say("help.pack"), epilog=say("help.pack.example"))
def pack(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=say("help.pack.folder"), show_default=False)],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE.zip", help=say("help.pack.output"), show_default=False),
    ],
) -> int:
    """Make a pack."""
    from game.cli.packing import pack_folder

    return pack_folder(folder, output)


@app.command(help=say("help.install"), epilog=say("help.install.example"))
def install(
    file: Annotated[
        Path, typer.Argument(metavar="FILE.zip", help=say("help.install.file"), show_default=False)
    ],
    library: Annotated[
        Path | None,
        typer.Option("--library", metavar="DIR", help=say("help.install.library"), show_default=False),
    ] = None,
) -> int:
    """Install a pack."""
    from game.cli.packing import install_pack

    return install_pack(file, library)


@app.command("import", help=say("help.import"), epilog=say("help.import.example"))
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=say("help.import.file"), show_default=False)],
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="FILE.yaml", help=say("help.import.output"), show_default=False
        ),
    ],
) -> int:
    """Import a script or a story."""
    from game.cli.importing import bring_in

    return bring_in(file, output)
