"""Twine in HTML: published stories and archives of Twine 2, and the store area of Twine 1."""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark, one_line
from game.authoring.importing.passages import SUGARCUBE, Lines, Passage, Story
from game.errors import ScenarioError
from game.words import say

_STORY = re.compile(r"<tw-storydata(?=[\s>])", re.IGNORECASE)
_PASSAGE = re.compile(r"<tw-passagedata(?=[\s>])", re.IGNORECASE)
_TIDDLER = re.compile(r"<div(?=\s[^<>]{0,2000}?\btiddler=)", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""\s*/?\s*(?P<name>[^\s=<>"'/]{1,100})(?:\s*=\s*(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)'|(?P<c>[^\s>"']+)))?"""
)
_TWINE_1: Final = {"\\n": "\n", "\\t": "\t", "\\s": "\\", "\\\\": "\\"}
_ESCAPE_1 = re.compile(r"\\[nts\\]")
_SETTINGS: Final = "StorySettings"
_HIDDEN = re.compile(r"^\s*obfuscate\s*:\s*rot13\s*$", re.IGNORECASE | re.MULTILINE)


def read_twine(text: str, path: Path) -> Story:
    """The first story in this page. Raises ScenarioError where the page holds none."""
    if not _STORY.search(text) and _TIDDLER.search(text):
        return _twine_1(text)
    if not _STORY.search(text) and not _PASSAGE.search(text):
        raise ScenarioError(say("import.no_passages", path=path))
    return _twine_2(text)


def _twine_2(text: str) -> Story:
    story, starts = Story(), ""
    found = list(_STORY.finditer(text))
    begins, ends = 0, len(text)
    if found:
        told, begins = _attributes(text, found[0].end())
        story.title, story.format, starts = (
            told.get("name", ""),
            told.get("format", ""),
            told.get("startnode", ""),
        )
        ends = found[1].start() if len(found) > 1 else len(text)
    lines = Lines(text)
    for other in found[1:]:
        name = one_line(_attributes(text, other.end())[0].get("name", ""))[:80]
        story.remarks.append(Remark(lines.at(other.start()), say("import.other_story", name=name)))
    _passages(story, text, begins, ends, starts)
    return story


def _passages(story: Story, text: str, begins: int, ends: int, starts: str) -> None:
    lines = Lines(text)
    for found in _PASSAGE.finditer(text, begins, ends):
        told, inner = _attributes(text, found.end())
        close = text.find("</tw-passagedata", inner, ends)
        close = ends if close < 0 else close
        name = told.get("name", "").strip()
        if starts and told.get("pid") == starts:
            story.start = name
        story.add(Passage(name, html.unescape(text[inner:close]), lines.at(inner)), told.get("tags", ""))
        if close == ends:
            break


def _twine_1(text: str) -> Story:
    story, lines = Story(format=SUGARCUBE), Lines(text)
    found = list(_tiddlers(text, lines))
    hidden = any(passage.name == _SETTINGS and _HIDDEN.search(passage.text) for passage, _ in found)
    for passage, tags in found:
        body = codecs.decode(passage.text, "rot13") if hidden and passage.name != _SETTINGS else passage.text
        if passage.name == "StoryTitle":
            story.title = body
        else:
            story.add(replace(passage, text=body), tags)
    return story


def _tiddlers(text: str, lines: Lines) -> Iterator[tuple[Passage, str]]:
    """The passages of Twine 1 with their tags; texts may still be hidden from curious eyes."""
    for found in _TIDDLER.finditer(text):
        told, inner = _attributes(text, found.end())
        close = text.find("</div>", inner)
        if close < 0:
            break
        written = html.unescape(text[inner:close])
        body = _ESCAPE_1.sub(lambda escape: _TWINE_1[escape.group()], written)
        name = told.get("tiddler", "").strip()
        yield Passage(name, body, lines.at(inner)), told.get("tags", "")


def _attributes(text: str, begins: int) -> tuple[dict[str, str], int]:
    """The attributes of the tag whose name ends here, and where what it holds begins."""
    told: dict[str, str] = {}
    at = begins
    while found := _ATTRIBUTE.match(text, at):
        value = found["a"] or found["b"] or found["c"] or ""
        told.setdefault(found["name"].lower(), html.unescape(value))
        at = found.end()
    close = text.find(">", at)
    return told, close + 1 if close >= 0 else len(text)
