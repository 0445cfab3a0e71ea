"""Sentences about beginning a scenario, and giving ids to its choices."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.new": (
        "Begin a scenario of your own. It is small, has notes in it, and works; change what you like."
    ),
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
    "help.play.watch": "Show the scenario anew in the window whenever its file is saved, at the same place.",
    "watch.window": (
        "--watch shows a file in the window while it is written; leave --terminal, --json and --choices out."
    ),
    "watch.which": "--watch needs to know which file: name a scenario or its path.",
    "watch.watching": "{name} is watched: save it, and it is shown anew. F5: from the beginning. F8: what is wrong.",
    "watch.same": "Saved, and shown anew, at the same place.",
    "watch.another_way": "Saved, and shown anew. What you had chosen is gone, so we went to “{beat}” by another way.",
    "watch.gone": "Saved, and shown anew from the beginning: there is no way to “{beat}” any more.",
    "watch.over": "Saved, and shown anew from the beginning.",
    "watch.start": "From the beginning.",
    "watch.from": "From “{beat}”.",
    "watch.cannot": "Saved, but it cannot be played like this: you see the last version that could. To mend: {count}.",
    "watch.line": "line {line}",
    "watch.show": "{count} things to look at (F8)",
    "watch.show.one": "One thing to look at (F8)",
    "watch.hide": "Put the list away (F8)",
    "help.format": "Give ids to choices that have none. Nothing else in the file is touched.",
    "help.format.example": "Example: python main.py format my-library/late-parcel.yaml",
    "help.format.files": "Scenario files, or folders of them.",
    "help.format.check": "Write nothing; exit with 1 where something would be added.",
    "format.fine": "{path}: nothing to add.",
    "format.added": "{path}: {count} added: {ids}",
    "format.would_add": "{path}: {count} would be added: {ids}",
    "format.left_alone": "{path} was left alone: mend that first.",
}
