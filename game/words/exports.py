"""Sentences about what goes out of the house: exports, and sending to a learning record store."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.export": "Write what was played to a file: csv and json for people and programs, xapi for learning systems.",
    "help.export.example": "Example: python main.py export csv -o attempts.csv --since 2026-09-01",
    "help.export.kind": "csv, json or xapi.",
    "help.export.output": "Where to write it; csv writes a second file of scores beside it.",
    "help.export.player": "Only the attempts of this player, by pseudonym.",
    "help.export.cohort": "Only the attempts of this cohort, by name.",
    "help.export.since": "Only what was begun on this day or later, as in 2026-09-01.",
    "help.export.send": "With xapi: send to the learning record store that the environment names.",
    "export.written": "Wrote {count} to {path}.",
    "export.written.scores": "Wrote their scores to {path}.",
    "export.attempts": "{count} attempts",
    "export.attempts.one": "1 attempt",
    "export.statements": "{count} statements of {attempts}",
    "export.unfinished": "Left out, because they are not over: {count}.",
    "export.nowhere": "Say where to write it: -o FILE.",
    "export.send_what": "--send sends xAPI statements: `export xapi --send`.",
    "export.no_day": "--since wants a day as in 2026-09-01, and `{day}` is none.",
    "export.no_player": "There is no player `{name}`; `learners list` shows who there is.",
    "export.no_cohort": "There is no cohort `{name}`; `cohort list` shows which there are.",
    "export.home_page": "{name} must be the address of your organisation, as in https://training.example.org.",
    "lrs.missing": (
        "{name} is not set: set it in the environment, or keep it in the system's keyring under `empty-chair`."
    ),
    "lrs.no_address": "{name} is no address of a learning record store; it looks like https://lrs.example.org/xapi.",
    "lrs.key_in_address": "{name} holds a name or a key before an @; take it out, and put the key into {key}.",
    "lrs.unsafe": "{name} begins with http://, which anybody on the way can read; use https://.",
    "lrs.no_key": "{name} holds signs that no key has; copy it anew.",
    "lrs.no_client": 'Sending needs the package httpx; install it with: pip install "empty-chair[lrs]"',
    "lrs.slow": "it did not answer in time",
    "lrs.unreachable": "it cannot be reached, or broke off",
    "lrs.said": "it answered {status}",
    "lrs.sent": "Sent {count}. There already: {known}. Sent in earlier runs: {before}.",
    "lrs.aside": "Set aside, because the store does not take them: {count}. They are not sent again: {ids}",
    "lrs.no_entry": (
        "The learning record store does not let us in ({said}); check {key}. Kept, to be sent at the next run: {count}."
    ),
    "lrs.no_store": (
        "There is no learning record store at that address ({said}); check {name}. "
        "Kept, to be sent at the next run: {count}."
    ),
    "lrs.later": (
        "The learning record store takes nothing now ({said}). Kept, to be sent at the next run: {count}. "
        "Run the command again later."
    ),
    "lrs.progress": "Sending",
    "export.damaged": "{count} attempts are damaged and left out; `store check` names them.",
}
