"""The program that commands belong to, and the options that many of them have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.words import say

app = typer.Typer(
    name="empty-chair",
    help=say("help.app"),
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

LibraryOption = Annotated[
    Path | None, typer.Option("--library", metavar="DIR", help=say("help.library"), show_default=False)
]
JsonOption = Annotated[bool, typer.Option("--json", help=say("help.json"))]
