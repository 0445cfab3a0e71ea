"""The schema of each kind of file, whole, and as the text of a file."""

from __future__ import annotations

import json
from typing import Final

from game.authoring.schema.finishing import finished
from game.authoring.schema.forms import Schema
from game.authoring.schema.generating import generate
from game.authoring.schema.texts import definitions
from game.scenario import Kind
from game.scenario.opened import NEWEST_FORMAT, SHAPES
from game.words import say

KINDS: Final[tuple[Kind, ...]] = tuple(SHAPES)
"""The kinds of file that have a schema."""

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"


def file_name(kind: Kind) -> str:
    """What the schema of this kind is called where it is shipped: `scenario-1.json`."""
    return f"{kind}-{NEWEST_FORMAT}.json"


def schema_of(kind: Kind) -> Schema:
    """The schema of this kind of file. Raises `KeyError` for a kind without one."""
    made = finished(generate(SHAPES[kind]), definitions())
    made["properties"]["format"]["maximum"] = NEWEST_FORMAT
    return {"$schema": _DRAFT, "title": say("schema.title", kind=kind, format=NEWEST_FORMAT), **made}


def schema_text(kind: Kind) -> str:
    """The schema as the text of a file."""
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n"
