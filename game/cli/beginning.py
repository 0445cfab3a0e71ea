"""`new`: a small scenario that works, to be changed into one's own."""

from __future__ import annotations

import re
from pathlib import Path

from game.cli.output import complain, tell
from game.cli.start import BAD_INPUT, FINE
from game.errors import CannotWrite
from game.scenario.typed import identifier
from game.settings.files import write_whole
from game.settings.folders import personal_library, resource
from game.vocabulary import Channel
from game.words import say

SCHEMA = "scenario-1.json"
BESIDE = ".schema"
"""The folder in a library that holds what editors need; hidden, so that it is neither checked nor packed."""


def new_scenario(name: str, channel: Channel, folder: Path | None) -> int:
    """Write a scenario of that id, say where it is and what to do with it, and return the exit code."""
    if refused := _refused(name):
        complain(refused)
        return BAD_INPUT
    library = folder or personal_library()
    path = library / f"{name}.yaml"
    if path.exists():
        complain(say("new.exists", path=path))
        return BAD_INPUT
    _make_room(library)
    write_whole(library / BESIDE / SCHEMA, (resource("assets/schema") / SCHEMA).read_text(encoding="utf-8"))
    write_whole(path, text_of(name, channel))
    tell(say("new.written", path=path))
    complain(say("new.next", path=_shown(path)))
    return FINE


def text_of(name: str, channel: Channel) -> str:
    """The template of a channel as a scenario of this id."""
    text = (resource("assets/templates") / f"{channel}.yaml").read_text(encoding="utf-8")
    text = re.sub(r"^id: .*$", f"id: {name}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^title: .*$", f"title: {_title(name)}", text, count=1, flags=re.MULTILINE)
    return f"# yaml-language-server: $schema={BESIDE}/{SCHEMA}\n#\n{text}"


def _title(name: str) -> str:
    words = re.sub(r"[-_]+", " ", name).strip()
    # In quotes, since an id may be a number, or a word that means yes or no.
    return (
        f'"{words[:1].upper()}{words[1:] or "?"}"'
        if not words[:1].isalpha()
        else words[:1].upper() + words[1:]
    )


def _refused(name: str) -> str:
    try:
        identifier(name)
    except ValueError:
        return say("new.id", name=name)
    # Files of these names are refused by one of the systems that scenarios are shared with.
    reserved = name.split(".")[0] in {"con", "prn", "aux", "nul"} or re.fullmatch(r"(com|lpt)\d", name)
    return say("new.id", name=name) if reserved or name in {"house", "pack"} or name[0] == "-" else ""


def _make_room(library: Path) -> None:
    try:
        (library / BESIDE).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(say("cannot_write", path=library, why=error.strerror or error)) from error


def _shown(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text
