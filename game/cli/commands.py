"""What can be asked for by those who play, with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game import __version__
from game.cli.program import JsonOption, LibraryOption, app
from game.vocabulary import Coaching, Temperament
from game.words import say


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"Empty Chair {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True, epilog=say("help.app.example"))
def bare(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say("help.version"))
    ] = False,
) -> int:
    """Open the game, or run one of the commands below."""
    if context.invoked_subcommand is not None:
        return 0
    from game.cli.playing import open_game

    return open_game(None)


@app.command(help=say("help.play"), epilog=say("help.play.example"))
def play(
    scenario: Annotated[str | None, typer.Argument(help=say("help.scenario"), show_default=False)] = None,
    terminal: Annotated[bool, typer.Option("--terminal", help=say("help.terminal"))] = False,
    choices: Annotated[
        str | None, typer.Option("--choices", metavar="A,B,...", help=say("help.choices"), show_default=False)
    ] = None,
    readings: Annotated[
        str | None, typer.Option("--readings", metavar="F:S,-", help=say("help.readings"), show_default=False)
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", min=0, help=say("help.seed"), show_default=False)
    ] = None,
    temperament: Annotated[
        Temperament | None, typer.Option("--temperament", help=say("help.temperament"), show_default=False)
    ] = None,
    house: Annotated[
        Path | None, typer.Option("--house", metavar="FILE", help=say("help.house"), show_default=False)
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="LANG", help=say("help.language"), show_default=False)
    ] = None,
    say_first: Annotated[bool, typer.Option("--say-first", help=say("help.say_first"))] = False,
    coaching: Annotated[
        Coaching | None, typer.Option("--coaching", help=say("help.coaching"), show_default=False)
    ] = None,
    as_json: JsonOption = False,
    screenshots: Annotated[
        Path | None,
        typer.Option("--screenshots", metavar="DIR", help=say("help.screenshots"), show_default=False),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE.html", help=say("help.report"), show_default=False),
    ] = None,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help=say("help.save"), show_default=False)
    ] = None,
    resume: Annotated[
        Path | None, typer.Option("--resume", metavar="FILE", help=say("help.resume"), show_default=False)
    ] = None,
    start_at: Annotated[
        str | None, typer.Option("--from", metavar="BEAT", help=say("help.from"), show_default=False)
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help=say("help.play.watch"))] = False,
    player: Annotated[
        str | None, typer.Option("--player", metavar="NAME", help=say("help.player"), show_default=False)
    ] = None,
    cohort: Annotated[
        str | None,
        typer.Option("--cohort", metavar="GROUP", help=say("help.play.cohort"), show_default=False),
    ] = None,
    go_on: Annotated[bool, typer.Option("--continue", help=say("help.continue"))] = False,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help=say("help.database"), show_default=False)
    ] = None,
    library: LibraryOption = None,
) -> int:
    """Play a scenario."""
    from game.cli.playing import Request, play_scenario
    from game.cli.shelves import Wishes

    wishes = Wishes(seed, temperament, house, say_first, start_at, coaching, language)
    return play_scenario(
        Request(
            scenario=scenario,
            terminal=terminal,
            choices=choices,
            readings=readings,
            as_json=as_json,
            screenshots=screenshots,
            report=report,
            save=save,
            resume=resume,
            library=library,
            watch=watch,
            player=player,
            cohort=cohort,
            go_on=go_on,
            database=database,
        ),
        wishes,
    )


@app.command(help=say("help.demo"), epilog=say("help.demo.example"))
def demo(
    terminal: Annotated[bool, typer.Option("--terminal", help=say("help.demo.terminal"))] = False,
    headless: Annotated[bool, typer.Option("--headless", help=say("help.headless"))] = False,
    report: Annotated[
        Path, typer.Option("--report", metavar="FILE.html", help=say("help.demo.report"))
    ] = Path("empty-chair-demo.html"),
) -> int:
    """Watch a conversation play itself."""
    from game.cli.demonstrating import demonstrate

    return demonstrate(terminal=terminal, headless=headless, report=report)


@app.command(help=say("help.gallery"), epilog=say("help.gallery.example"))
def gallery(
    screenshots: Annotated[
        Path, typer.Option("--screenshots", metavar="DIR", help=say("help.gallery.folder"))
    ],
) -> int:
    """Hang every widget and screen as pictures."""
    from game.cli.hanging import hang_gallery

    return hang_gallery(screenshots)


@app.command("list", help=say("help.list"), epilog=say("help.list.example"))
def list_scenarios(as_json: JsonOption = False, library: LibraryOption = None) -> int:
    """List the library."""
    from game.cli.listing import list_library

    return list_library(as_json=as_json, folder=library)
