"""What attempts can be written as."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The forms in which attempts leave the house."""

    CSV = "csv"
    JSON = "json"
    XAPI = "xapi"
