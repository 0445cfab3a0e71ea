"""Reading a role-play script: `Customer: ...` and `Agent: ...`, as trainers write and paste it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from game.authoring.importing.draft import Remark, cleaned, one_line
from game.authoring.importing.labels import BEFORE, COACHED, SCENE, SETTING, STAMP, TITLE, TOLD, Label, Labels
from game.authoring.importing.speakers import key
from game.authoring.importing.talk import Coached, Event, Said, Scene, Talk, Told
from game.words import say

_RULE = re.compile(r"(?:[-=*_~#•]\s?){3,}")
_HASHES = re.compile(r"#{1,6}\s+(?P<text>.*?)\s*#*")
_INLINE = re.compile(r"\[(?P<square>[^\[\]]{1,200})\]|(?<![\w*])\*(?P<star>[^*\s][^*]{0,200})\*(?![\w*])"
                     r"|(?<![\w_])_(?P<low>[^_\s][^_]{0,200})_(?![\w_])")  # fmt: skip
_STRONG = re.compile(r"\*\*(?P<text>[^*]{1,2000})\*\*|__(?P<low>[^_]{1,2000})__")
_WHOLE: Final = {"(": ")", "[": "]", "*": "*", "_": "_", "<": ">", "{": "}"}
_QUOTES: Final = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb", "\u2018": "\u2019"}
_HEADING_LENGTH: Final = 60
_FENCE = re.compile(r"(?:```|~~~)\s*\w*")
_FEW_RULES: Final = 4
_ITALIC = re.compile(
    r"^([*_])(?=[\"\u201c\u201e\u00ab\u2018])(.*)(?<=[\"\u201d\u201c\u00bb\u2019])\1$", re.DOTALL
)
_PICTURE = re.compile(r"<\s*(?:img|audio|video|iframe)\b[^<>]*>", re.IGNORECASE)


def read_script(text: str) -> tuple[Talk, list[Remark]]:
    """The role play in this text, and what was guessed about it. Nothing in it raises an exception."""
    reader = _Reader(text.split("\n"))
    events = tuple(reader.events())
    return Talk(events, reader.title, "\n".join(reader.setting), "\n".join(reader.brief)), reader.remarks


class _Reader:
    """Goes down the lines; what one means depends on the blank line before it and on who spoke last."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows
        self.labels = Labels(rows)
        self.title = ""
        self.setting: list[str] = []
        self.brief: list[str] = []
        self.remarks: list[Remark] = []
        self.speaking: tuple[int, str, list[str]] | None = None
        self.people: dict[str, str] = {}
        self.begun = False
        self.gap = True
        self.unsaid = False
        rules = sum(_RULE.fullmatch(row.strip()[:200]) is not None for row in rows)
        self.ruled = rules > _FEW_RULES and 2 * rules > self.labels.count
        if self.ruled:
            self.remarks.append(Remark(0, say("import.rules")))

    def events(self) -> Iterator[Event]:
        """Everything that happens, in order."""
        for number in range(len(self.rows)):
            yield from self._line(number)
        yield from self._finish()

    def _line(self, number: int) -> Iterator[Event]:
        row = self.rows[number].strip()
        if not row or STAMP.fullmatch(row[:80]):
            self.gap = self.gap or not row
            return
        if label := self.labels.at(number):
            yield from self._finish()
            yield from self._labelled(number + 1, label, row[label.ends :])
        elif name := self.labels.alone(number):
            yield from self._finish()
            self._begin(number + 1, name, "")
        else:
            yield from self._other(number + 1, row)
        self.gap = False

    def _labelled(self, line: int, label: Label, rest: str) -> Iterator[Event]:
        name, text = key(label.name), cleaned(rest)
        if name in COACHED:
            yield from [Coached(line, text)] if text else []
        elif name in TOLD:
            yield from self._told(line, text)
        elif not self.begun and name in BEFORE:
            self._before(name, label.name, text)
        elif name in BEFORE or SCENE.fullmatch(name):
            yield Scene(line, one_line(f"{label.name}: {text}"))
        else:
            self._begin(line, label.name, f"{label.aside} {rest}")
            self.unsaid = not rest.strip()

    def _begin(self, line: int, name: str, text: str) -> None:
        self.begun = True
        bare = key(name.partition("(")[0].partition("[")[0])
        if bare != key(name):
            self.people.setdefault(bare, name)
        self.speaking = (line, self.people.get(bare, name), [text])

    def _before(self, name: str, shown: str, text: str) -> None:
        if name in TITLE and not self.title:
            self.title = text
        elif name in SETTING and text:
            self.setting.append(text)
        elif text:
            self.brief.append(f"{one_line(shown)}: {text}")

    def _other(self, line: int, row: str) -> Iterator[Event]:
        if _FENCE.fullmatch(row[:80]) or (self.ruled and _RULE.fullmatch(row)):
            return
        if _PICTURE.fullmatch(row[:2000]):
            self.remarks.append(Remark(line, say("import.picture", what=f"`{one_line(row[:60])}`")))
            return
        heading = self._heading(row)
        if heading is not None:
            yield from self._finish()
            yield from self._headed(line, heading)
        elif _directed(row):
            yield from self._finish()
            yield from self._told(line, cleaned(row.strip("()[]*_<>{} ")))
        elif self.speaking and (not self.gap or self.unsaid):
            self.unsaid = False
            self.speaking[2].append(row)
        elif not self.begun:
            self.brief.append(_unmarked(cleaned(row)))
        else:
            yield from self._finish()
            self.remarks.append(Remark(line, say("import.taken_as_note")))
            yield from self._told(line, _unmarked(_ITALIC.sub(r"\2", cleaned(row))))

    def _told(self, line: int, text: str) -> Iterator[Event]:
        if self.begun and text:
            yield Told(line, text)
        elif text:
            self.brief.append(text)

    def _heading(self, row: str) -> str | None:
        if _RULE.fullmatch(row):
            return ""
        if hashed := _HASHES.fullmatch(row[:500]):
            return _unmarked(hashed["text"]).strip("*_ ")
        bare = row.strip("*_ ")
        if len(bare) > _HEADING_LENGTH or not (self.gap or not self.begun):
            return None
        short = bare[-1:] not in set(".!?,;\u2026\"\u201d'\u2019)]") and len(bare.split()) <= 9
        return bare if SCENE.fullmatch(bare) or (short and bare[:1] not in _WHOLE) else None

    def _headed(self, line: int, heading: str) -> Iterator[Event]:
        if not self.begun and not self.title and heading and not SCENE.fullmatch(heading):
            self.title = cleaned(heading)
        else:
            yield Scene(line, cleaned(heading))

    def _finish(self) -> Iterator[Event]:
        """What somebody was saying is complete."""
        if self.speaking:
            line, name, rows = self.speaking
            self.speaking = None
            if text := spoken("\n".join(rows)):
                yield Said(line, name, text)


def spoken(text: str) -> str:
    """What is said, in one paragraph, without quotes around the whole; directions stand in round brackets."""
    bare = _unmarked(_ITALIC.sub(r"\2", one_line(text)))
    words = _INLINE.sub(lambda found: f"({found['square'] or found['star'] or found['low']})", bare)
    closing = _QUOTES.get(words[:1])
    if closing and words.endswith(closing) and words.count(closing) <= 1 + (closing == words[0]):
        words = words[1:-1].strip()
    return words


def _unmarked(text: str) -> str:
    """The same without signs for bold."""
    return _STRONG.sub(lambda found: found["text"] or found["low"], text)


def _directed(row: str) -> bool:
    """Whether a line is nothing but a stage direction."""
    if row.startswith(("**", "__")) or _ITALIC.fullmatch(row):
        return False
    closing = _WHOLE.get(row[0])
    return closing is not None and len(row) > 2 and row.endswith(closing) and closing not in row[1:-1]
