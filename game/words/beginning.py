"""Sentences about beginning a scenario, and giving ids to its choices."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.new": "Write a small commented scenario that works, to change into your own.",
    "help.new.example": "Example: python main.py new late-parcel --channel phone --library my-library",
    "help.new.id": "What the scenario is to be called: small letters, digits, _ and -.",
    "help.new.channel": "Where it happens: at a counter, on the phone, in a chat or by e-mail.",
    "help.new.library": "The folder to write it into; made if it is not there. Default: your own library.",
    "new.id": (
        "{name!r} cannot be the id of a scenario: use small letters, digits, _ and -, such as late-parcel, and none of "
        "the words house, pack, end, silence, otherwise, refused."
    ),
    "new.exists": "{path} is there already and was left alone. Choose another id, or open that file.",
    "new.written": "{path} is written.",
    "new.next": (
        "Open it in your editor, change what you like, and save. See it while you write: python main.py play {path} "
        "--watch"
    ),
    "help.format": "Give ids to choices that have none; nothing else in the file is touched.",
    "help.format.example": "Example: python main.py format my-library/late-parcel.yaml",
    "help.format.files": "Scenario files, or folders of them.",
    "help.format.check": "Write nothing; exit with 1 where something would be added.",
    "format.fine": "{path}: nothing to add.",
    "format.added": "{path}: {count} added: {ids}",
    "format.would_add": "{path}: {count} would be added: {ids}",
    "format.left_alone": "{path} was left alone: mend that first.",
}
