"""Sentences around the picture of a scenario."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "graph.end": "{walked_out} of chance plays walk out before.",
    "graph.lead": (
        "Each box is a beat, with how often a play of chance comes there, and each line a way; the wider it is, the "
        "more plays go it. Green is where the customer is pleased on average, red where not. Click a box for its text."
    ),
    "graph.reached": "{share} % of chance plays come here",
    "graph.taken": "{share} %, to {to}",
    "graph.top": "Back to the picture",
    "graph.kind": "{path} must end in .svg, .html or .mmd: that says what kind of picture you want.",
    "graph.written": "The picture is in {path}.",
    "help.graph": (
        "Draw a scenario. Its beats, its ways, how often each is gone, and how the customer feels there."
    ),
    "help.graph.example": "Example: python main.py graph hotel-no-room -o hotel.html",
    "help.graph.output": "Where to write it: .svg, .html (with all texts) or .mmd (Mermaid).",
}
