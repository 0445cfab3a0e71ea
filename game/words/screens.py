"""Sentences about what a front end shows around the story."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {}
