"""The colours of charts, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one chart. Every ink stands at least 3:1 against `ground`, and `text` 4.5:1."""

    ground: str
    text: str
    line: str
    axis: str
    high: str
    low: str
    end: str
    remembered: str
    decisive: str
    track: str


LIGHT: Final = Inks(
    ground="#fbf8f2", text="#2c2a28", line="#35587d", axis="#857d72", high="#33704f", low="#a8433a",
    end="#35587d", remembered="#7a5316", decisive="#2c2a28", track="#8a8378",
)  # fmt: skip
"""Inks for paper and the light theme."""

DARK: Final = Inks(
    ground="#1e2126", text="#efe9df", line="#8fb7dd", axis="#8c8a86", high="#83c79f", low="#ee968b",
    end="#8fb7dd", remembered="#e0b568", decisive="#efe9df", track="#7d8087",
)  # fmt: skip
"""Inks for the dark theme."""
