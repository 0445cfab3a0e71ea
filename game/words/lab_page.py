"""Sentences only the page of an experiment says; those it shares with the terminal are in `lab_results`."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "labpage.one_customer": "One customer in each condition.",
    "labpage.pleased": "pleased",
    "labpage.displeased": "displeased",
    "labpage.turns": "turn",
    "labpage.visits": "visit",
    "labpage.rest": "All other readings",
    "labpage.reading": "Reading",
    "labpage.no_forecast": "It is no forecast of what real people will do: try it with them.",
    "labpage.again": (
        "The same file, with the same number of customers and the same --vary and --seed, gives the same figures again:"
    ),
    "labpage.command": "python main.py lab FILE.yaml --customers {n} --html PAGE.html",
}
