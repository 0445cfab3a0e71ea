"""`gallery`: pictures of every widget and screen, for whoever changes one of them."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from game.cli.demonstrating import SCENARIO
from game.cli.meeting import begin
from game.cli.output import tell
from game.cli.shelves import Opened, Wishes, library, shelf
from game.coaching import judge, ranked
from game.play import Script, best_path
from game.stage import Performance
from game.words import say


def hang_gallery(folder: Path) -> int:
    """Write the pictures, and say how many there are."""
    from game.window.gallery import hang

    opened = Opened()

    def anew() -> Performance:
        return begin(library().find(SCENARIO), Wishes(seed=0), opened)

    choices = list(best_path(Script(anew().session.scenario), 0, judge, ranked).choices)
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task(say("gallery.progress"))

        def told(done: int, count: int) -> None:
            shown.update(task, completed=done, total=count)

        made = hang(shelf(library(), Wishes(), opened), anew, choices, folder, told)
    tell(say("gallery.done", count=len(made), folder=folder))
    return 0
