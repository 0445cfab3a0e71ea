"""A role play as it is written down, whatever the file: what is said, what is told, and where a scene begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody speaks. `choice` groups the lines that are alternatives to each other."""

    line: int
    who: str
    text: str
    choice: str = ""
    coach: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A stage direction, or what a narrator tells."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Coached:
    """What the trainer says about the line before it."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene begins; "" where it has no heading."""

    line: int
    text: str


Event: TypeAlias = Said | Told | Coached | Scene


@dataclass(frozen=True, slots=True)
class Talk:
    """A whole role play, with what stands before the first word of it."""

    events: tuple[Event, ...]
    title: str = ""
    setting: str = ""
    brief: str = ""

    @property
    def said(self) -> tuple[Said, ...]:
        """Only what is said."""
        return tuple(event for event in self.events if isinstance(event, Said))
