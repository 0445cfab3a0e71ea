"""What stands beside a conversation: where it is and how much patience is left."""

from __future__ import annotations

from game.stage import ConversationView
from game.window.findings import Meter
from game.window.lettering import SMALL, STRONG
from game.window.widgets import Canvas, Text, Widget
from game.words import say


def standing(view: ConversationView, roomy: bool, wheels: bool) -> list[Widget]:
    """Title, clock, money and patience; with training `wheels` the feelings by their names as well.

    Where it is not `roomy` the title comes last: what changes must not be scrolled to.
    """
    patience = view.face.patience
    money = [Text(view.money_left, SMALL, "quiet")] if view.money_left else []
    own = [Meter(view.composed, view.composure, "")] if view.composed else []
    feelings = [Text(label.text, SMALL) for label in view.feelings[:3]] if wheels else []
    return [
        *([Text(view.title, STRONG)] if roomy else []),
        Text(view.clock, SMALL, "quiet"),
        *money,
        Meter(say("conversation.patience"), patience, say(_patience_word(patience))),
        *own,
        *feelings,
        *([] if roomy else [Text(view.title, SMALL, "quiet")]),
    ]


def _patience_word(share: float) -> str:
    return f"conversation.patience.{'much' if share > 0.6 else 'some' if share > 0.3 else 'little'}"


def column_height(canvas: Canvas, widgets: list[Widget], width: int, pad: int, gap: int) -> int:
    """Pixels a column of widgets takes, with room round it."""
    inside = width - 2 * canvas.px(pad)
    heights = [widget.height(canvas, inside) for widget in widgets]
    return sum(heights) + canvas.px(gap) * (sum(1 for h in heights if h) - 1) + 2 * canvas.px(pad)
