"""How the customer comes across, in words: for whoever has no face before their eyes."""

from __future__ import annotations

from typing import Final

from game.stage.views import ConversationView
from game.words import say

_WAYS: Final = {"counter": "seen", "phone": "heard", "chat": "read", "email": "read"}
_AT_EASE: Final = ("calm", "some")
_IMPATIENT: Final = 0.35
"""Share of patience left below which it shows."""


class Onlooker:
    """Watches the customer for the player, and says when nothing has changed."""

    def __init__(self) -> None:
        """Nothing has been seen yet."""
        self._last: tuple[str, str] | None = None
        self._impatient = False

    def look(self, view: ConversationView) -> str:
        """What shows of the customer's feeling now, beside what showed at the last look."""
        shows, impatient = strongest(view), view.face.patience < _IMPATIENT
        turned = "" if shows == self._last else cue_of(view)
        restless = _cue("impatient", view) if impatient and not self._impatient else ""
        self._last, self._impatient = shows, impatient
        return f"{turned} {restless}".strip() or _cue("same", view)


def cue_of(view: ConversationView) -> str:
    """The sentence for the customer's strongest feeling, as it is seen, heard or read."""
    return _cue(".".join(strongest(view)), view)


def _cue(shown: str, view: ConversationView) -> str:
    return say(f"cue.{_WAYS[view.channel]}.{shown}", name=view.person.called)


def strongest(view: ConversationView) -> tuple[str, str]:
    """The strongest feeling and its strength; calm where none is strong enough to have a name."""
    if not view.feelings:
        return _AT_EASE
    felt = view.feelings[0]
    return felt.feeling.value, felt.strength.value
