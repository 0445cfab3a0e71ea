"""Sentences of the trainer's table."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "who.trainer": "For trainers: sessions, sheets and files",
    "home.session": "A session of {group}: what is played counts for the group.",
    "trainer.title": "The trainer's table",
    "trainer.line": "Before, during and after a session. Nothing here is needed to play.",
    "trainer.no_records": "There are no records here.",
    "trainer.groups": "Groups",
    "trainer.group": "{who}; {plays} conversations",
    "trainer.group.one": "{who}; one conversation",
    "trainer.people": "{count} people",
    "trainer.people.one": "One person",
    "trainer.nobody_s_name": "Without names",
    "trainer.running": "{group} (a session is running)",
    "trainer.new": "A new group, without names",
    "trainer.new.hint": "Type what it is called, and press Enter",
    "trainer.added": "{group} is there. Begin a session with it, and what is played counts for it.",
    "trainer.begin": "Begin a session",
    "trainer.begun": "The session of {group} has begun. Play as guests: what is played counts for the group.",
    "trainer.end": "End the session",
    "trainer.ended": "The session is over. What is played now is nobody's, until somebody says who is playing.",
    "trainer.page": "Write the page of the group",
    "trainer.worth": "Write what it may be worth",
    "trainer.written": "The page is in {path}. Open it in a browser to read or print it.",
    "trainer.sheets.head": "Sheets to print",
    "trainer.sheets.every": "Handouts and observer's cards of everything on the shelf",
    "trainer.sheets": "{count} sheets are in {path}. Open them in a browser and print what you need.",
    "trainer.files.head": "Scenario files",
    "trainer.files.fine": "{count} read, nothing wrong. Save a file, and it is read again.",
    "trainer.files": "{count} read; {wrong} things to look at. Save a file, and it is read again.",
    "trainer.folder": "Your own lie in {folder}",
}
