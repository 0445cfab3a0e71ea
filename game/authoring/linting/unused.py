"""What comes to nothing: facts nobody asks for again, hints the player never meets, acts nobody can do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from game.authoring.linting.page import Page, Telling, telling, texts_in
from game.play import Script
from game.play.script import NOWHERE
from game.scenario import HiddenNeed
from game.scenario.outline import written
from game.scenario.tree import Scalar, Table, scalars, tables
from game.scenario.wordings import facts_in

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM: Final = 4
"""Letters from which two words count as forms of one: looks and looking."""

_FEW: Final = 0.5
"""The share of a hint's words that must be met."""


def unused(page: Page) -> Iterator[Telling]:
    """Facts, hints, and sore and soft points that change nothing."""
    yield from _facts(page)
    yield from _hints(page)
    yield from _points(page)


def _points(page: Page) -> Iterator[Telling]:
    """Acts that land differently with this customer, where nobody can do them."""
    offered = {str(act) for move in page.script.moves for act in move.acts}
    for key in ("touchy_about", "warms_to"):
        for point in tables(page.outline.customer.get(key)):
            act = point.get("when")
            if isinstance(act, Scalar) and act.text not in offered:
                yield telling("I517", (act.line, act.column), act=act.text, key=key)


def _facts(page: Page) -> Iterator[Telling]:
    asked = {name for need in page.scenario.persona.hidden_need for name in need.found_by}
    for move in page.script.moves:
        if move.choice:
            asked.update(move.choice.condition.knows, move.choice.condition.not_knows)
    asked.update(fact.text for text, _ in page.outline.texts() for fact in facts_in(text))
    told = _remembered_by_the_way(page)
    for choice in page.outline.choices:
        for fact in choice.learns:
            if fact.text not in asked | told:
                told.add(fact.text)
                yield telling("I511", (fact.line, fact.column), fact=fact.text)


def _remembered_by_the_way(page: Page) -> set[str]:
    """Facts without which some beat is not come to: what is written there is written for somebody who knows."""
    ways_in: dict[int, list[set[str]]] = {}
    for beat in range(len(page.script.beats)):
        silence = page.script.silence_at(beat)
        if silence or not page.script.moves_at(beat):
            then = silence.then if silence else page.script.passes_to(beat)
            ways_in.setdefault(then, []).append(set())
    for move in page.script.moves:
        if move.choice:
            ways_in.setdefault(move.then, []).append(set(move.choice.learn))
    inside = (ways for beat, ways in ways_in.items() if beat != NOWHERE)
    return {fact for ways in inside for fact in set.intersection(*ways)}


def _hints(page: Page) -> Iterator[Telling]:
    if not page.outline.needs:
        return
    ways = ways_on(page.script)
    for need, node in zip(page.scenario.persona.hidden_need, page.outline.needs, strict=True):
        met = _stems(" ".join(_met_before(page, ways, need)))
        for hint in scalars(node.get("hints")):
            words = _stems(hint.text)
            if words and len(words & met) < _FEW * len(words):
                yield telling("I512", (hint.line, hint.column), words=hint.text, need=need.id)


def _stems(text: str) -> set[str]:
    return {word[:_STEM].lower() for word in _WORD.findall(text)}


def _met_before(page: Page, ways: dict[int, set[int]], need: HiddenNeed) -> Iterator[str]:
    """Every text a player can see before the need is found: card and briefing, and beats that lead to its facts."""
    card = page.outline.customer.get("card")
    yield from card.keys() if isinstance(card, Table) else ()
    yield from page.scenario.facts.values()
    shown = [card, *(tree for tree, _ in written(page.outline.root, "setting", "brief"))]
    yield from (text.text for tree in shown for text in texts_in(tree))
    finding = {m.beat for m in page.script.moves if m.choice and set(m.choice.learn) & set(need.found_by)}
    before = _leading_to(finding, ways)
    for beat in sorted(before | finding):
        node = page.beats[page.script.beats[beat].id].node
        trees = [tree for tree, _ in written(node, "customer", "note")]
        trees += [
            tree
            for choice in tables(node.get("choices"))
            if beat in before
            for tree, _ in written(choice, "say", "reply")
        ]
        yield from (text.text for tree in trees for text in texts_in(tree))


def ways_on(script: Script) -> dict[int, set[int]]:
    """The beats that each beat can lead to, whatever its conditions."""
    ways: dict[int, set[int]] = {beat: {script.passes_to(beat)} for beat in range(len(script.beats))}
    for move in script.moves:
        ways[move.beat].add(move.then)
    return {beat: then - {NOWHERE} for beat, then in ways.items()}


def _leading_to(beats: set[int], ways: dict[int, set[int]]) -> set[int]:
    """The beats from which one of these can follow."""
    back: dict[int, set[int]] = {}
    for beat, then in ways.items():
        for further in then:
            back.setdefault(further, set()).add(beat)
    found: set[int] = set()
    waiting = list(beats)
    while waiting:
        new = back.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found
