"""Whether people are called by one and the same name throughout, and by a name that is theirs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from game.authoring.linting.fairness import HURTFUL
from game.authoring.linting.figures import DAYS, MONTHS
from game.authoring.linting.page import Page, Telling, telling, texts_in
from game.authoring.linting.writing import almost
from game.scenario.outline import written
from game.scenario.tree import Scalar, Tree

_TITLES: Final = {
    "Mr": "he", "Herr": "he", "Monsieur": "he", "Señor": "he",
    "Mrs": "she", "Ms": "she", "Miss": "she", "Frau": "she", "Madame": "she", "Señora": "she",
    "Mx": "", "Dr": "",
}  # fmt: skip
"""Titles before a name, and the pronoun that goes with each; "" where any does."""

_NAME: Final = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_ADDRESSED: Final = re.compile(
    rf"(?:^|[,.;:!?]\s+|\b(?:you|sorry|hello|morning|afternoon|evening)\s+)"
    rf"({'|'.join(_TITLES)})\.?\s+({_NAME})(?=\s*(?:[,.;:!?]|$|\s[-–]))",
    re.IGNORECASE,
)
"""Somebody spoken to: a title and a name, apart from the sentence by its punctuation."""

_INSIDE: Final = re.compile(r"(?<=[a-zà-ÿ,;] )[^\W\d_]{5,}(?![\w])")
_WORD: Final = re.compile(_NAME)

_CALENDAR: Final = frozenset({*DAYS, *MONTHS})


def names(page: Page) -> Iterator[Telling]:
    """Names of nobody, titles of somebody else, and names spelt in two ways."""
    yield from _addressed(page)
    if not page.scenario.language.lower().startswith("de"):
        yield from _spelt_twice(page)


def _addressed(page: Page) -> Iterator[Telling]:
    own, others = set(_WORD.findall(page.scenario.persona.name)), _heard_of(page)
    for choice in page.outline.choices:
        move = page.script.moves[page.script.move_index[choice.id.text]] if choice.id else None
        if move is None or move.acts & HURTFUL:
            continue
        for text in texts_in(choice.node.get("say")):
            yield from _of_line(page, text, own, others)


def _of_line(page: Page, text: Scalar, own: set[str], others: set[str]) -> Iterator[Telling]:
    customer, pronoun = page.scenario.persona.name, page.scenario.persona.pronoun
    for title, name in _ADDRESSED.findall(text.text):
        fits = _TITLES.get(title, "")
        if not name[0].isupper() or title not in _TITLES:
            continue
        if name in own and fits and pronoun in ("he", "she") and fits != pronoun:
            facts = {"said": f"{title} {name}", "pronoun": pronoun}
            yield telling("W610", (text.line, text.column), **facts)
        elif name not in own | others and not any(almost(name, one) for one in own if len(one) >= _SHORTEST):
            yield telling("W609", (text.line, text.column), said=f"{title} {name}", name=customer)


_SHORTEST: Final = 5
"""Letters of a name from which one letter makes a misspelling rather than another name."""


def _heard_of(page: Page) -> set[str]:
    """Every word of what is not said by the player: people named there may be spoken to."""
    root, customer = page.outline.root, page.outline.customer
    told = [*page.scenario.facts.values(), *(text.text for text in page.settled())]
    trees: list[Tree | None] = [root.get("you_can"), root.get("problem"), customer.get("hidden_need")]
    for beat in page.outline.beats:
        trees += [tree for tree, _ in written(beat.node, "customer", "note")]
        trees += [tree for choice in beat.choices for tree, _ in written(choice.node, "reply")]
    told += [text.text for tree in trees for text in texts_in(tree)]
    return {word for text in told for word in _WORD.findall(text)}


def _spelt_twice(page: Page) -> Iterator[Telling]:
    texts = list(_all_texts(page))
    words = Counter(word for text in texts for word in _WORD.findall(text.text))
    named = {name for text in texts for name in _INSIDE.findall(text.text) if name[0].isupper()}
    named = {name for name in named - _CALENDAR if name.lower() not in words}
    own = set(_WORD.findall(page.scenario.persona.name))
    for rare, common in _alike(named - own):
        if words[rare] == 1 and words[common] > 1:
            text = next(text for text in texts if rare in _WORD.findall(text.text))
            yield telling("W608", (text.line, text.column), word=rare, name=common)


def _all_texts(page: Page) -> Iterator[Scalar]:
    inside = page.settled()
    standing = {id(text) for text in inside}
    yield from inside
    for tree, _ in page.outline.texts():
        yield from (text for text in texts_in(tree) if id(text) not in standing)
    yield from texts_in(page.outline.root.get("you_can"))


def _alike(named: set[str]) -> Iterator[tuple[str, str]]:
    """All pairs that one letter makes different: such words share a form from which one letter is left out."""
    forms: dict[str, list[str]] = {}
    for name in sorted(named):
        for form in {name, *(name[:place] + name[place + 1 :] for place in range(len(name)))}:
            forms.setdefault(form, []).append(name)
    pairs = {
        (one, other) for alike in forms.values() for one in alike for other in alike if almost(one, other)
    }
    yield from sorted((one, other) for one, other in pairs if one != f"{other}s")
