"""The format as a JSON Schema, for editors that help while an author types."""

from game.authoring.schema.making import KINDS, file_name, schema_of, schema_text

__all__ = ["KINDS", "file_name", "schema_of", "schema_text"]
