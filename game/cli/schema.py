"""`schema`: the format as a JSON Schema, for editors."""

from __future__ import annotations

from pathlib import Path

from game.authoring.schema import KINDS, schema_of, schema_text
from game.cli.output import complain, tell_json
from game.cli.start import BAD_INPUT, FINE
from game.scenario import Kind, nearest
from game.settings.files import write_whole
from game.words import say


def write_schema(kind: str, output: Path | None) -> int:
    """Write the schema of one kind of file, or print it, and return the exit code."""
    if kind not in KINDS:
        complain(_unknown(kind))
        return BAD_INPUT
    if output is None:
        tell_json(schema_of(Kind(kind)))
    else:
        write_whole(output, schema_text(Kind(kind)))
        complain(say("schema.written", path=output))
    return FINE


def _unknown(kind: str) -> str:
    near = nearest(kind, KINDS)
    hint = say("near", near=near) if near else ""
    return say("schema.kind", kind=kind, kinds=", ".join(KINDS), hint=hint).rstrip()
