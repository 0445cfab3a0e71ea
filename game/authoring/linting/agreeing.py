"""Whether numbers, money, times and dates are the same wherever the file speaks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from game.authoring.linting.figures import Figure, amount_of, figures, misread, slips
from game.authoring.linting.page import Page, Place, Telling, telling, texts_in
from game.scenario.tree import Scalar, Table, Tree
from game.scenario.wordings import KNOWS
from game.vocabulary import REFUSED
from game.words import say

_ELSEWHERE: Final = (0, 0)
"""The place of what stands in another file."""


def disagreeing(page: Page) -> Iterator[Telling]:
    """Figures that differ by a slip of the finger, and what is told of a fact that is not what the fact says."""
    yield from _slips(page)
    told = {(f.kind, f.value) for text in _told(page) for f in figures(text)}
    for choice in page.outline.choices:
        facts = [fact.text for fact in choice.learns]
        yield from _of_facts(page, facts, _without(choice.node.get("reply"), REFUSED), told)
    for text, _ in page.outline.texts():
        for key, value in text.pairs if isinstance(text, Table) else ():
            if case := KNOWS.fullmatch(key.text):
                yield from _of_facts(page, [case[1]], [value], told)


def _without(text: Tree | None, case: str) -> list[Tree]:
    if isinstance(text, Table):
        return [value for key, value in text.pairs if key.text != case]
    return [text] if text else []


def _told(page: Page) -> Iterator[str]:
    """Everything that is settled before the first word."""
    yield from page.scenario.facts.values()
    yield from (text.text for text in page.settled())
    for tree in (page.outline.customer.get("hidden_need"), page.outline.root.get("problem")):
        yield from (text.text for text in texts_in(tree))


def _of_facts(
    page: Page, facts: list[str], texts: Iterable[Tree], told: set[tuple[str, str]]
) -> Iterator[Telling]:
    """Texts that tell a fact with figures of its kind, of which none was settled before."""
    stated = {**page.scenario.facts, **_own_facts(page)}
    kinds = {f.kind: f for fact in facts for f in figures(stated.get(fact, ""))}
    for text in (text for tree in texts for text in texts_in(tree)):
        said = list(figures(text.text))
        for kind, meant in kinds.items():
            mine = [f for f in said if f.kind == kind]
            if mine and not any((kind, f.value) in told for f in mine):
                yield telling("W612", (text.line, text.column), said=mine[0].text, told=meant.text)


def _own_facts(page: Page) -> dict[str, str]:
    facts = page.outline.customer.get("facts")
    pairs = facts.pairs if isinstance(facts, Table) else []
    return {key.text: value.text for key, value in pairs if isinstance(value, Scalar)}


@dataclass(frozen=True, slots=True)
class _Found:
    """A figure where it stands first: in which text, and whether that is settled before the first word."""

    figure: Figure
    at: Place
    text: int
    settled: bool


def _slips(page: Page) -> Iterator[Telling]:
    times: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], _Found] = {}
    for found in _everywhere(page):
        key = (found.figure.kind, found.figure.value)
        times[key] += 1
        first.setdefault(key, found)
    alike: dict[tuple[str, str], list[_Found]] = {}
    for found in first.values():
        for form in slips(found.figure):
            alike.setdefault(form, []).append(found)
    reckoned = _money(page)
    for key, found in first.items():
        if times[key] == 1 and found.at != _ELSEWHERE and key not in reckoned:
            yield from _slip(found, alike, times)


def _slip(
    found: _Found, alike: dict[tuple[str, str], list[_Found]], times: Counter[tuple[str, str]]
) -> Iterator[Telling]:
    """What this is most likely meant to be: something settled that stands before it, or said more than once."""
    others = {
        other.text: other for form in slips(found.figure) for other in alike[form] if _meant(found, other)
    }
    for _, other in sorted(others.items()):
        if (other.settled and other.text < found.text) or times[other.figure.kind, other.figure.value] > 1:
            where = say("W611.line", line=other.at[0]) if other.at[0] else say("W611.elsewhere")
            yield telling("W611", found.at, said=found.figure.text, told=other.figure.text, where=where)
            return


def _meant(found: _Found, other: _Found) -> bool:
    both = found.settled and other.settled
    return found.text != other.text and misread(found.figure, other.figure, settled=both)


def _money(page: Page) -> set[tuple[str, str]]:
    """Amounts that the file reckons with."""
    amounts = {page.scenario.you_can.spend, page.scenario.problem.worth if page.scenario.problem else 0.0}
    for move in page.script.moves:
        if move.choice:
            amounts |= {move.choice.costs, move.choice.worth}
    return {("money", amount_of(amount)) for amount in amounts}


def _everywhere(page: Page) -> Iterator[_Found]:
    """Every figure of the file in the order of its reading: what is settled first, then what is said."""
    inside = page.settled()
    texts = [(text.text, (text.line, text.column), True) for text in inside]
    here, standing = {text.text for text in inside}, {id(text) for text in inside}
    given = page.scenario.facts.values()
    texts = [(text, _ELSEWHERE, True) for text in given if text not in here] + texts
    for tree, _ in page.outline.texts():
        said = [text for text in texts_in(tree) if id(text) not in standing]
        texts += [(text.text, (text.line, text.column), False) for text in said]
    for number, (text, at, settled) in enumerate(texts):
        yield from (_Found(figure, at, number, settled) for figure in figures(text))
