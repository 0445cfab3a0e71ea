"""Every screen as text: what is shown and spoken. `python -m tests.window.snapshots --write` writes it down."""

from __future__ import annotations

import sys
from pathlib import Path

import pygame

from game.window.app import App
from game.window.screens.screen import Screen
from tests.window.playing import every_screen

FOLDER = Path(__file__).parent / "shown"


def file_of(name: str) -> Path:
    """Where a screen is set down."""
    return FOLDER / f"{name.replace(' ', '-').replace(',', '')}.txt"


def as_text(screen: Screen) -> str:
    """A screen as text: its regions from left to right and top to bottom, `>` before what can be used, and its key."""
    page = App(pygame.Surface((1280, 720)), screen).page
    lines = [f"# {screen.name}"]
    region = ""
    for placed in page.placed:
        if placed.region.name != region:
            region = placed.region.name
            lines.append(f"\n[{region}]")
        widget = placed.widget
        if widget.spoken.strip():
            used = f"> {widget.number or '-'} {widget.key}: " if widget.act else "  "
            lines += [f"{used}{widget.spoken}"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write all of them, and take away those of screens that are gone."""
    pygame.font.init()
    FOLDER.mkdir(exist_ok=True)
    written = set()
    for name, screen in every_screen():
        file_of(name).write_text(as_text(screen), encoding="utf-8")
        written.add(file_of(name))
    for stale in set(FOLDER.glob("*.txt")) - written:
        stale.unlink()
    print(f"{len(written)} screens")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    main()
