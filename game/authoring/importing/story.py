"""From a Twine story to a draft: passages become beats, links become choices, and every way has an end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import (
    Draft,
    DraftBeat,
    DraftChoice,
    Names,
    Remark,
    fitted,
    one_line,
    pieces,
)
from game.authoring.importing.links import BACK, Link
from game.authoring.importing.markup import read_passage
from game.authoring.importing.passages import Passage, Story
from game.errors import ScenarioError
from game.vocabulary import END
from game.words import say

MOST_CHOICES: Final = 9
_START: Final = "Start"
_DEEPEST: Final = 4
_COMPUTED = re.compile(r"[$_][A-Za-z_]|[A-Za-z_.]+\(|`")
_MOST_INCLUDED: Final = 300_000
_LINK_WEIGHS: Final = 20


@dataclass(slots=True)
class Node:
    """A passage that can be reached: its text in parts, and its links with the passages they really lead to."""

    passage: Passage
    parts: list[str]
    links: list[Link] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its name as it may be shown."""
        return one_line(self.passage.name)[:80]

    @property
    def beats(self) -> int:
        """How many beats it takes, with one more choice than it has."""
        return len(self.parts) + max(0, len(self.links) - 1) // (MOST_CHOICES - 1)


def plot(story: Story, path: Path, otherwise: str) -> Callable[[int], tuple[Draft, list[Remark]]]:
    """Makes drafts of the story with at most so many beats; `otherwise` is its title where it has none.

    Raises ScenarioError where there is no passage, or nothing to choose.
    """
    if not story.passages:
        raise ScenarioError(say("import.no_passages", path=path))
    reached = _Reaching(story)
    if not any(node.links for node in reached.nodes.values()):
        raise ScenarioError(say("import.no_links", path=path))
    title = one_line(story.title)[:200] or otherwise

    def drafting(most: int) -> tuple[Draft, list[Remark]]:
        telling = _Telling(reached.nodes, most)
        draft = Draft(title=title, beats=telling.beats())
        return draft, [*story.remarks, *reached.remarks, *telling.remarks]

    return drafting


class _Reaching:
    """Follows the links from the start; `nodes` are in the order in which they are met."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.remarks: list[Remark] = []
        self.nodes: dict[str, Node] = {}
        self._dialect = story.dialect
        self._texts: dict[str, tuple[str, list[Link]]] = {}
        self._reading: list[str] = []
        self._included = 0
        self._dead = False
        self._shown: set[str] = set()
        self._nearly = {name.casefold(): name for name in reversed(story.passages)}
        waiting = [self._start()]
        self._from = dict.fromkeys(waiting, "")
        for name in waiting:
            self.nodes[name] = self._node(name)
            waiting += self._new(self.nodes[name].ways, name)
        self._left_behind()

    def _left_behind(self) -> None:
        """A word about passages that nothing leads to, and links that lead to none."""
        if self._dead and self.story.beside:
            self.remarks.append(Remark(0, self.story.beside))
        for name, passage in self.story.passages.items():
            if name not in self.nodes and name not in self._shown:
                left = one_line(name)[:80]
                self.remarks.append(Remark(passage.line, say("import.unreached", name=left)))

    def _new(self, ways: list[str], name: str) -> list[str]:
        """The passages that are met here first."""
        found = [way for way in dict.fromkeys(ways) if way and way not in self._from]
        self._from.update(dict.fromkeys(found, name))
        return found

    def _start(self) -> str:
        passages, wanted = self.story.passages, self.story.start
        if found := self._meant(wanted):
            return found
        first = _START if _START in passages else next(iter(passages))
        if wanted:
            names = {"name": one_line(wanted)[:80], "first": one_line(first)[:80]}
            self.remarks.append(Remark(0, say("import.no_start", **names)))
        return first

    def _meant(self, name: str) -> str:
        return name if name in self.story.passages else self._nearly.get(name.strip().casefold(), "")

    def _read(self, name: str) -> tuple[str, list[Link]]:
        if name not in self._texts:
            self._reading.append(name)
            text, links, remarks = read_passage(self.story.passages[name], self._dialect, self._include)
            self._reading.pop()
            self.remarks += remarks
            self._texts[name] = (text, links)
        return self._texts[name]

    def _include(self, name: str) -> tuple[str, list[Link]] | None:
        """A passage that another one shows inside itself; never round and round, and never without end."""
        meant = self._meant(name)
        if not meant or meant in self._reading or len(self._reading) > _DEEPEST:
            return None
        text, links = self._read(meant)
        self._included += len(text) + _LINK_WEIGHS * len(links)
        if self._included > _MOST_INCLUDED:
            return None
        self._shown.add(meant)
        return text, links

    def _node(self, name: str) -> Node:
        passage = self.story.passages[name]
        text, links = self._read(name)
        links = list({(link.text, link.target): link for link in reversed(links)}.values())[::-1]
        node = Node(passage, pieces(text) or [""], _told_apart(links))
        node.ways = [self._way(link, name) for link in node.links]
        if len(node.parts) > 1:
            told = say("import.divided", name=node.name, count=len(node.parts))
            self.remarks.append(Remark(passage.line, told))
        return node

    def _way(self, link: Link, name: str) -> str:
        """The passage a link leads to; "" for the end."""
        if link.target == BACK:
            return self._back(link, name)
        found = self._meant(link.target)
        shown = one_line(link.target)[:80]
        if not found:
            self._dead = True
            code = "import.computed" if _COMPUTED.match(link.target) else "import.dead_link"
            self.remarks.append(Remark(link.line, say(code, name=shown)))
        elif found != link.target:
            self.remarks.append(
                Remark(link.line, say("import.nearly", name=shown, meant=one_line(found)[:80]))
            )
        return found

    def _back(self, link: Link, name: str) -> str:
        """Where the way back leads: to the passage from which this one is first reached."""
        before = self._from[name]
        told = say("import.back_to", name=one_line(before)[:80]) if before else say("import.back_from_start")
        self.remarks.append(Remark(link.line, told))
        return before


class _Telling:
    """Writes as many passages as there is room for."""

    def __init__(self, nodes: dict[str, Node], most: int) -> None:
        self.remarks: list[Remark] = []
        self.nodes = self._kept(nodes, most)
        self.extra = self._ways_out()
        self.beat_names, self.choice_names = Names(), Names()
        self.ids = {name: self.beat_names.make(name, "beat") for name in self.nodes}

    def beats(self) -> list[DraftBeat]:
        """The beats, the start first, the others as they were met."""
        return [beat for name in self.nodes for beat in self._beats(name)]

    def _kept(self, nodes: dict[str, Node], most: int) -> dict[str, Node]:
        kept, room = {}, most
        for name, node in nodes.items():
            room -= node.beats
            if room >= 0:
                kept[name] = node
            else:
                told = say("import.left_out", name=node.name, most=most)
                self.remarks.append(Remark(node.passage.line, told))
        return kept

    def _ways_out(self) -> set[str]:
        """The passages that need a choice which ends it all, so that from everywhere there is a way out."""
        back: dict[str, list[str]] = {}
        for name, node in self.nodes.items():
            for way in node.ways:
                back.setdefault(way if way in self.nodes else "", []).append(name)
        free = {name for name, node in self.nodes.items() if not node.links}
        _spread({"", *free}, free, back)
        added = set()
        for name, node in reversed(self.nodes.items()):
            if name not in free:
                added.add(name)
                free.add(name)
                _spread({name}, free, back)
                self.remarks.append(Remark(node.passage.line, say("import.trapped", name=node.name)))
        return added

    def _beats(self, name: str) -> list[DraftBeat]:
        node = self.nodes[name]
        ids = [self.ids[name], *(self.beat_names.make(name, "beat") for _ in node.parts[1:])]
        beats = [DraftBeat(beat, customer=part) for beat, part in zip(ids, node.parts, strict=True)]
        for beat, following in zip(beats, ids[1:], strict=False):
            beat.go = following
        beats[0].heading = node.name
        choices = self._choices(name)
        if not choices:
            beats[-1].go = END
            beats[-1].customer = beats[-1].customer or "..."
        return beats[:-1] + self._laid_out(node, beats[-1], choices)

    def _choices(self, name: str) -> list[DraftChoice]:
        node = self.nodes[name]
        choices = [
            self._choice(
                fitted(link.text, link.line, self.remarks),
                self.ids.get(way, END),
                fitted(link.reply, link.line, self.remarks),
            )
            for link, way in zip(node.links, node.ways, strict=True)
        ]
        if name in self.extra:
            choices.append(self._choice(say("import.leave"), END))
        return choices

    def _choice(self, text: str, go: str, reply: str = "") -> DraftChoice:
        return DraftChoice(self.choice_names.make(text, "choice"), text, reply=reply, go=go)

    def _laid_out(self, node: Node, beat: DraftBeat, choices: list[DraftChoice]) -> list[DraftBeat]:
        """Nine choices to a beat; where there are more, the ninth leads to the others."""
        beats = [beat]
        if len(choices) > MOST_CHOICES:
            told = say("import.split", name=node.name, count=len(choices))
            self.remarks.append(Remark(node.passage.line, told))
        while len(choices) > MOST_CHOICES:
            following = DraftBeat(self.beat_names.make(node.passage.name, "beat"))
            more = self._choice(say("import.more"), following.id)
            beats[-1].choices = [*choices[: MOST_CHOICES - 1], more]
            choices = choices[MOST_CHOICES - 1 :]
            beats.append(following)
        beats[-1].choices = choices
        return beats


def _told_apart(links: list[Link]) -> list[Link]:
    """Several jumps out of one passage say where they lead; one alone says no more than that it goes on."""
    plain = say("import.go_on")
    if sum(link.text == plain for link in links) < 2:
        return links
    return [
        replace(link, text=say("import.go_on_to", name=one_line(link.target))) if link.text == plain else link
        for link in links
    ]


def _spread(start: set[str], free: set[str], back: dict[str, list[str]]) -> None:
    """Mark as free whatever leads to what is free."""
    waiting = list(start)
    while waiting:
        for name in back.get(waiting.pop(), ()):
            if name not in free:
                free.add(name)
                waiting.append(name)
