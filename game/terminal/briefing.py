"""What the player knows before the first word, and may look up at any time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.stage import BriefingView, Row
from game.terminal.asking import wait
from game.terminal.console import Ink, Terminal
from game.words import say


def introduce(view: BriefingView, terminal: Terminal) -> None:
    """Tell everything there is to know, and wait until the player is ready."""
    terminal.write(view.title, Ink.HEADING)
    for text in (view.setting, view.brief):
        if text:
            terminal.write(text)
    show_card(view, terminal)
    show_boundaries(view, terminal)
    if view.content:
        terminal.write(say("terminal.content", content=", ".join(view.content)), Ink.MISTAKE)
    terminal.write(say("terminal.begin"))
    wait(terminal, "terminal.key.begin")


def show_card(view: BriefingView, terminal: Terminal) -> None:
    """What is known about the customer."""
    terminal.write()
    terminal.write(_customer(view), Ink.HEADING)
    for row in view.card:
        terminal.write(_row(row), hang=4)
    _listed(say("terminal.you_know"), view.known, terminal)
    if not view.card and not view.known:
        terminal.write(say("terminal.no_card", name=view.person.name))


def show_boundaries(view: BriefingView, terminal: Terminal) -> None:
    """What the player may do, and what never."""
    terminal.write()
    _listed(say("terminal.you_can"), view.you_can, terminal)
    _listed(say("terminal.never"), view.never, terminal)
    if not view.you_can and not view.never:
        terminal.write(say("terminal.no_boundaries"))


def _customer(view: BriefingView) -> str:
    name, age = view.person.name, view.person.age
    return (
        say("terminal.customer", name=name)
        if age is None
        else say("terminal.customer_of_age", name=name, age=age)
    )


def _row(row: Row) -> str:
    return say("terminal.row", label=row.label, value=row.value)


def _listed(heading: str, items: Sequence[str], terminal: Terminal) -> None:
    if items:
        terminal.write(heading)
        write_items(items, terminal)


def write_items(items: Iterable[str], terminal: Terminal) -> None:
    """One item a line, with a dash before it."""
    for item in items:
        terminal.write(say("terminal.item", text=item), hang=2)
