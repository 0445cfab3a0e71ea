"""How one speaks of somebody whose whole name is known."""

from __future__ import annotations

from typing import Final

_TITLES: Final = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "father",
        "sister",
        "herr",
        "frau",
    )
)


def called(name: str) -> str:
    """The first name, or title and last name: "Margaret" of "Margaret Okafor", "Mrs Okafor" of "Mrs M. Okafor"."""
    words = name.split()
    if len(words) > 1 and words[0].rstrip(".").casefold() in _TITLES:
        return f"{words[0]} {words[-1]}"
    return words[0] if words else name
