"""A sheet of text for the terminal: lines of one width, and bars in what the encoding has."""

from __future__ import annotations

import textwrap
from typing import Final

NARROWEST: Final = 60
WIDEST: Final = 120

_EIGHTHS: Final = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
_WHOLE: Final = "█"
_REST: Final = "·"


class Lines:
    """How the lines of one sheet are made: its width in letters, and whether bars can be blocks."""

    def __init__(self, width: int, encoding: str) -> None:
        """Hold the width within what can be read."""
        self.width = max(NARROWEST, min(width, WIDEST))
        self.blocks = _can_say("".join(_EIGHTHS) + _WHOLE + _REST, encoding)

    def bar(self, share: float, length: int) -> str:
        """A bar of so many letters, filled by a share in [0, 1]; of `#` where the encoding has no blocks."""
        held = min(max(share, 0.0), 1.0)
        if not self.blocks:
            return f"{'#' * round(held * length):.<{length}}"
        whole, part = divmod(round(held * length * 8), 8)
        return f"{_WHOLE * whole}{_EIGHTHS[part]}".ljust(length, _REST)

    def wrapped(self, text: str, lead: str = "", later: str | None = None) -> list[str]:
        """A text in lines; those after the first begin with `later`, or like the first."""
        return textwrap.wrap(
            text, self.width, initial_indent=lead, subsequent_indent=lead if later is None else later
        ) or [""]


def _can_say(letters: str, encoding: str) -> bool:
    try:
        letters.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
