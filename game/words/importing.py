"""Sentences about scripts and stories that become scenarios."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.import": (
        "Make a scenario of a script or a story. Role-play scripts, tables, Twine; what is dropped is told."
    ),
    "help.import.example": "Example: python main.py import role-play.txt -o role-play.yaml",
    "help.import.file": "A script (.txt), a table (.csv), or a Twine story (.twee, .tw, .html; a folder of .twee).",
    "help.import.output": "The scenario to write. It must not be there yet: nothing is written over.",
    # In the file
    "import.head": "Made of {source} by `import`: something to begin with, not yet a good scenario.",
    "import.head.todo": "Look for {todo}: say what each choice does, and add choices that are tempting and wrong.",
    "import.todo.customer": "{todo}: who is this? temperament, patience, values, what they open with, a hidden need",
    "import.todo.does": "{todo}: what does this do? listen, acknowledge, explore, inform, fix, ...",
    "import.todo.other": "{todo}: what else might somebody say here?",
    "import.customer": "Customer",
    "import.more": "Something else.",
    "import.leave": "Let us leave it there.",
    "import.go_on": "Go on.",
    "import.go_on_to": "Go on: {name}",
    "import.back": "Back.",
    # Told on the way
    "import.place": "{path}:{line}: {sentence}",
    "import.whole": "{path}: {sentence}",
    "import.and_more": "{path}: {count:,} more such lines are not shown.",
    "import.done": "{path} is written: {beats} beats, {choices} choices, each with a {todo}. Try it: play {path}",
    "import.cp1252": "it is not UTF-8 and was read as Windows-1252; look at letters with accents, or save it as UTF-8",
    "import.guessed": (
        "nobody is called agent, staff or the like, so {player} was taken for the employee and {customer} for the"
        " customer; rename them in the script if it is the other way round"
    ),
    "import.others": "only two can talk in a scenario; what others say became notes: {names}",
    "import.cut": "cut: a text of {length:,} letters; the first {kept:,} are kept",
    "import.taken_as_note": "this line belongs to nobody and became a note",
    "import.rules": "the ruled lines stand between all turns, so they were not taken for scenes",
    "import.rest_left_out": "left out from here on: a scenario holds no more than the {most} beats before it",
    "import.too_long": "a scenario can hold only a part of this: {beats} beats of it are kept",
    "import.tenth_choice": "left out: `{beat}` has nine choices already",
    "import.column": "left out: the column `{name}`",
    # Stories
    "import.dropped": "dropped: {what}",
    "import.shown": "dropped: {what}; what stands behind it is always there",
    "import.revealed": "{what} became a choice, what it shows its reply, and `{words}` the way it goes on",
    "import.variable": "dropped: the variable {what}; `...` stands in its place",
    "import.picture": "dropped: the picture {what}",
    "import.code": "dropped: code, {what}",
    "import.comment": "dropped: the comment {what}",
    "import.unread": "dropped with what stands behind it: {what}",
    "import.setter": "dropped: what the link sets, {what}",
    "import.outside": "dropped: the link out of the story, {what}",
    "import.jump": "the jump {what} became a choice",
    "import.special": "dropped: the passage `{name}`, which belongs to the story format",
    "import.twice": "dropped: a second passage `{name}`",
    "import.unreached": "left out: the passage `{name}`; no link leads to it",
    "import.dead_link": "dead link: there is no passage `{name}`; it leads to the end",
    "import.computed": "dead link: `{name}` is worked out while the story runs; it leads to the end",
    "import.back_to": "the way back leads to `{name}`, from where the passage is first reached",
    "import.back_from_start": "the way back from the start leads to the end",
    "import.nearly": "the link to `{name}` was taken to mean `{meant}`",
    "import.no_start": "the start `{name}` is missing; it begins with `{first}`",
    "import.trapped": "no way led from `{name}` to an end; a choice that ends it was added",
    "import.left_out": "left out: the passage `{name}`; there is no room for more than {most} beats",
    "import.split": "`{name}` has {count} links; those that do not fit stand behind a choice",
    "import.divided": "the text of `{name}` is too long for one beat and became {count}",
    "import.other_story": "dropped: another story, `{name}`; export it by itself",
    # Why it cannot be done
    "import.is_office": "{path} is a word processor's file; save it as plain text (.txt) or as a table (.csv) first.",
    "import.is_pdf": "{path} is a PDF; copy its text into a plain text file (.txt) first.",
    "import.no_text": "{path} is not a text file; save it as plain text, encoding UTF-8, first.",
    "import.no_twee": "{path} is a folder without a story: no file in it ends in .twee or .tw.",
    "import.beside": (
        "links lead to passages that are not in this file; story files beside it: {count}. "
        "Are they one story? Import their folder: import {folder}"
    ),
    "import.empty": "{path} is empty, so there is nothing to import.",
    "import.too_large": "{path} is larger than {most} bytes; import a part of it.",
    "import.ending": "{path} cannot be imported: give a .txt, .csv, .twee, .tw or .html file.",
    "import.one_speaker": (
        "{path} has fewer than two people who speak; begin each line with who says it, as in `Customer: ...` and"
        " `Agent: ...`."
    ),
    "import.columns": (
        "{path} has no columns `speaker` and `text` in its first row; name them there (scene, choice and coach may"
        " stand beside them)."
    ),
    "import.no_table": "{path}:{line}: the table cannot be read from here on; look for a quote that is never closed.",
    "import.no_passages": "{path} has no passages; export the story from Twine as a story or as Twee.",
    "import.no_links": "{path} has no link that can be followed from its start, so there would be nothing to choose.",
    "import.too_much": "{path} does not fit into a scenario; import a part of it.",
    "import.exists": "{path} is there already, and nothing is written over; choose another name with -o.",
    "import.not_yaml": "{path} cannot become a scenario: its name must end in .yaml, and not lie among {kind} files.",
}
