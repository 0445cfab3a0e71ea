"""Why a text is no YAML, in words: the parser's own complaint is often about a later line than the mistake.

The lines up to the parser's complaint are read for the slips people make; the first that explains it is told,
with the line put right. Where none does, the parser's place stands with a general sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import yaml

from game.scenario.problem import FileProblem, inert, problem
from game.scenario.tree import Scalar, Tree

_ENTRY = re.compile(r"^(?P<lead>[ ]*(?:- +)*(?:[\w.\-]+ *: +)?)(?P<value>\S.*?)\s*$")
_KEY = re.compile(r"^[ ]*(?:- +)*[\w.\-]+ *:(?: |$)|^[ ]*- ")
_TIGHT = re.compile(r"^(?P<lead>[ ]*(?:- +)*)(?P<key>[A-Za-z_][\w-]*):(?P<value>[^\s:/].*)$")
_BLOCK_TEXT = re.compile(r"(?:^|[:\-] )\s*[|>][-+0-9]*\s*(?:#.*)?$")
_COMMENT = re.compile(r"\s#.*$")
_ODD_SPACES: Final = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000"
_ODD_FIRST = re.compile(f"[{_ODD_SPACES}]")
_ODD_INDENT = re.compile(f"^[ \t]*[{_ODD_SPACES}]")
_PROSE = re.compile(r"[*&!][A-Za-z][^\[\]{}:\"/]*")
_NEEDS_QUOTES: Final = "*&!@%`[{|>]},"
_VALUE_STARTS = re.compile(r"(?:^\s*(?:- +)*|:\s+)$")
_IN_BRACKETS = re.compile(r"(?:^\s*|: +|- +)[\[{]")
_BRACKET_ENTRY = re.compile(r"[\[{,]\s*$")
_LONGEST_LINE: Final = 4000


def diagnose(rows: Sequence[str], fault: yaml.YAMLError) -> FileProblem:
    """The mistake that most likely stopped the parser, in a file of these lines."""
    lines = [line[:_LONGEST_LINE] for line in rows]
    mark: Any = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    stopped = min(mark.line + 1 if mark else len(lines), len(lines))
    column = mark.column + 1 if mark else 1
    found = next(_mistakes(lines, stopped), None)
    return found or problem(
        "E121" if _about_indent(fault) else "E122", *_last_written(lines, stopped, column)
    )


def _mistakes(lines: Sequence[str], stopped: int) -> Iterator[FileProblem]:
    """Slips in the lines the parser got through, those that explain most first."""
    rows = [(number, line) for number, line in prose_free(lines) if number <= stopped]
    yield from (found for number, line in rows if (found := _bad_indent(number, line)))
    yield from _unclosed_quotes(lines, stopped)
    near = [row for row in rows if row[1].strip()][-3:]
    for number, line in reversed(near):
        if found := _slip(number, line):
            yield found


def prose_free(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers from 1, leaving out comments and what belongs to a `|` or `>` text."""
    inside: int | None = None
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip(" "))
        if inside is not None and (not line.strip() or indent > inside):
            continue
        inside = None
        if line.lstrip().startswith("#"):
            continue
        if _BLOCK_TEXT.search(line):
            inside = indent
        yield number, line


def _bad_indent(number: int, line: str) -> FileProblem | None:
    lead = line[: len(line) - len(line.lstrip())]
    if line.strip() and "\t" in lead:
        return problem("E114", number, lead.index("\t") + 1, mended=lead.replace("\t", "  ") + line.strip())
    if found := _ODD_INDENT.match(line):
        name = f"U+{ord(line[found.end() - 1]):04X}"
        return problem("E119", number, found.end(), name=name, mended=_even(lead) + line.strip())
    return None


def _even(lead: str) -> str:
    """The indent with ordinary spaces: the odd ones dropped where that leaves pairs, else replaced."""
    kept = re.sub(f"[{_ODD_SPACES}]", "", lead)
    return kept if len(kept) % 2 == 0 and kept else " " * len(lead)


def _slip(number: int, line: str) -> FileProblem | None:
    """What is wrong with one line by itself, if anything."""
    if _BLOCK_TEXT.search(line):
        return None
    if tight := _TIGHT.match(line):
        mended = f"{tight['lead']}{tight['key']}: {tight['value']}"
        return problem("E118", number, tight.end("key") + 1, key=tight["key"], mended=mended)
    entry = _ENTRY.match(line)
    return _value_slip(number, entry["lead"], entry["value"]) if entry else None


def _value_slip(number: int, lead: str, value: str) -> FileProblem | None:
    column = len(lead) + 1
    mended = lead + quoted(_COMMENT.sub("", value))
    if value[0] in "\"'":
        end = _closing(value, 0)
        after = value[end + 1 :].strip() if end else ""
        told = bool(after) and not after.startswith("#")
        return problem("E116", number, column + (end or 0) + 1, mended=mended) if told else None
    if value[0] in "[{" and (closed := _closed_brackets(value)) is not None:
        return problem("E125", number, column, sign=value[0], mended=lead + closed) if closed else None
    if value[0] in _NEEDS_QUOTES or (lead.strip() and value.startswith(("- ", "? "))):
        return problem("E117", number, column, sign=value[0], mended=mended)
    if second := re.search(r":(?: |$)", _COMMENT.sub("", value)):
        return problem("E104", number, column + second.start(), mended=mended) if lead.strip() else None
    return None


def _closed_brackets(value: str) -> str | None:
    """Of `[...]` or `{...}`: "" if whole, the value put right if it never closes, None if text follows."""
    bare = _COMMENT.sub("", value).strip()
    closer = {"[": "]", "{": "}"}[bare[0]]
    if bare.endswith(closer):
        return ""
    return None if closer in bare else bare + closer


def with_quotes(refused: FileProblem, rows: Sequence[str]) -> FileProblem:
    """A refused tag, anchor or alias that reads like prose, with the line in quotes added to its help."""
    line = rows[refused.line - 1][:_LONGEST_LINE] if 0 < refused.line <= len(rows) else ""
    lead, value = line[: refused.column - 1], line[refused.column - 1 :].rstrip()
    if refused.code not in {"E109", "E110"} or not _PROSE.fullmatch(value) or not _VALUE_STARTS.search(lead):
        return refused
    mended = inert(lead + quoted(_COMMENT.sub("", value)))
    return replace(refused, help=f"{refused.help}\n{mended}")


def quoted(text: str) -> str:
    """The text in quotes, so that YAML takes every letter of it as it is."""
    if "'" not in text and '"' in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _unclosed_quotes(lines: Sequence[str], stopped: int) -> Iterator[FileProblem]:
    """A quote that opens on a line and closes, if ever, beyond a line that starts a key or an item."""
    opened: tuple[int, int] | None = None
    for number, line in prose_free(lines):
        if opened and _KEY.match(line):
            break
        if opened and _closing(line, -1, lines[opened[0] - 1][opened[1]]) is not None:
            opened = None
        elif not opened and number <= stopped:
            at = _opens(line)
            opened = None if at is None else (number, at)
    if opened:
        line = lines[opened[0] - 1]
        yield problem("E115", opened[0], opened[1] + 1, mended=_closed(line, opened[1]))


def _closed(line: str, at: int) -> str:
    """The line with its quote closed: before the bracket that ends it, where one does."""
    mark, bare = line[at], line.rstrip()
    ends = re.search(r"[\]}]+$", bare)
    cut = ends.start() if ends and re.search(r"[\[{]", bare[:at]) else len(bare)
    return bare[:cut] + mark + bare[cut:]


def _opens(line: str) -> int | None:
    """Where in the line a quote opens that does not close on it."""
    at = 0
    while at < len(line):
        if line[at] == "#" and (at == 0 or line[at - 1] == " "):
            return None
        if line[at] in "\"'" and _starts_value(line, at):
            end = _closing(line, at)
            if end is None:
                return at
            at = end
        at += 1
    return None


def _starts_value(line: str, at: int) -> bool:
    """Whether what stands here begins a value, rather than being a letter in the middle of one."""
    close = line[max(0, at - 40) : at] if at > 200 else line[:at]
    if _VALUE_STARTS.search(close):
        return True
    return bool(_BRACKET_ENTRY.search(close) and _IN_BRACKETS.search(line[: min(at, 200)]))


def _closing(line: str, at: int, mark: str = "") -> int | None:
    """Where the quote opened at `at` (-1: on a line before) closes on this line; None if it does not."""
    quote = mark or line[at]
    spot = at + 1
    while spot < len(line):
        if quote == '"' and line[spot] == "\\":
            spot += 1
        elif line[spot] == quote:
            if quote == '"' or line[spot + 1 : spot + 2] != "'":
                return spot
            spot += 1
        spot += 1
    return None


def _about_indent(fault: yaml.YAMLError) -> bool:
    told = f"{getattr(fault, 'problem', '')} {getattr(fault, 'context', '')}"
    return any(words in told for words in ("block", "could not find expected ':'", "mapping values"))


def _last_written(lines: Sequence[str], line: int, column: int) -> tuple[int, int]:
    """The place itself, or the last line before it that holds anything."""
    while line > 1 and not lines[line - 1].strip():
        line, column = line - 1, 1
    return line, min(column, len(lines[line - 1]) + 1)


def odd_indents(parts: Iterable[tuple[Tree, bool]], rows: Sequence[str]) -> Iterator[FileProblem]:
    """Keys that begin with a space that is none: YAML takes it for a letter of the key."""
    for part, is_key in parts:
        if is_key and isinstance(part, Scalar) and part.plain and _ODD_FIRST.match(part.text):
            found = _bad_indent(part.line, rows[part.line - 1][:_LONGEST_LINE])
            yield from [found] if found else []
