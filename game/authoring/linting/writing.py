"""How a scenario reads aloud: long lines, hard words, names and money that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import numpy as np

from game.authoring.linting.fairness import HURTFUL
from game.authoring.linting.page import Page, Place, Telling, place_of, telling, texts_in
from game.authoring.linting.sampling import Sample
from game.play.conditions import feeling_row
from game.scenario.tree import Items, Scalar, Table, Tree
from game.vocabulary import STARTS_AT, UNPLEASANT, Act, Feeling, Strength

LONGEST_SAID: Final = 25
"""Words in one thing the player says (the page on scoring)."""

LONGEST_LINE: Final = 40
"""Words in one line of the customer."""

HARDEST: Final = 60.0
"""LIX from which a line is very hard to follow by ear; a newspaper has about 45."""

_LIX_FROM: Final = 12
"""Words below which one long word decides the LIX."""

_JARGON: Final = re.compile(
    r"\b(SLA|KPI|CRM|ERP|RMA|SKU|touchpoint|end[- ]user|as per|going forward|action (?:this|your|the)"
    r"|escalation path|first[- ]line|second[- ]line|leverage|synerg\w+)\b"
)
"""Words of the office that customers are seldom told the meaning of: few, and none with a plain meaning."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END: Final = re.compile(r"[.!?:;…]+")
_CAPITAL: Final = re.compile(r"(?<![\w'’])[^\W\d_]{5,}(?![\w])")
_SIGN: Final = re.compile(r"[£$€]|\{currency\}")
_AMOUNT: Final = re.compile(r"(?:[£$€]|\{currency\})\s?(\d{1,6}(?:\.\d\d?)?)")
_BRACES: Final = re.compile(r"\{([A-Za-z_]{4,12})\}")
_KNOWN_BRACES: Final = ("business", "currency")
_COACHED: Final = 0.5
"""The share of choices with a coach line from which a hurtful one without is an oversight."""

_DIFFERENT: Final = 0.3
"""The share of states on each side from which one wording cannot fit all."""


def badly_written(page: Page, sample: Sample) -> Iterator[Telling]:
    """Lines that are hard to say or to follow, and words that do not agree with the rest of the file."""
    yield from _of_choices(page)
    for beat in page.outline.beats:
        yield from _line(beat.node.get("customer"), page, LONGEST_LINE)
    yield from _names(page)
    yield from _signs(page)
    yield from _braces(page)
    yield from _uncoached(page)
    yield from _without_moods(page, sample)


def _of_choices(page: Page) -> Iterator[Telling]:
    for move in page.script.moves:
        if move.choice is None:
            continue
        node = page.choices[move.id].node
        yield from _line(node.get("say"), page, LONGEST_SAID)
        if page.scenario.language.lower().startswith("en") and Act.JARGON not in move.acts:
            yield from _jargon(node.get("say"))
        yield from _amounts(page, move.id, node)


def _line(tree: Tree | None, page: Page, most: int) -> Iterator[Telling]:
    for text in texts_in(tree):
        words = _WORD.findall(text.text)
        if len(words) > most:
            yield telling("W601", _at(text), words=len(words), most=most)
        if page.scenario.language.lower().startswith("en") and len(words) >= _LIX_FROM:
            hard = lix(text.text)
            if hard > HARDEST:
                yield telling("W602", _at(text), lix=round(hard), most=round(HARDEST))


def lix(text: str) -> float:
    """The reading level by LIX (Björnsson, 1968): words a sentence, and the percentage of words over six letters."""
    words = _WORD.findall(text)
    sentences = max(1, len([part for part in _SENTENCE_END.split(text) if _WORD.search(part)]))
    long = sum(len(word) > 6 for word in words)
    return len(words) / sentences + 100 * long / max(1, len(words))


def _jargon(tree: Tree | None) -> Iterator[Telling]:
    for text in texts_in(tree):
        if found := _JARGON.search(text.text):
            yield telling("W603", _at(text), word=found[0])


def _at(text: Scalar) -> Place:
    return (text.line, text.column)


def _amounts(page: Page, choice: str, node: Table) -> Iterator[Telling]:
    """Money named in the words that is more than the choice costs."""
    said = [float(amount) for text in texts_in(node.get("say")) for amount in _AMOUNT.findall(text.text)]
    move = page.script.moves[page.script.move_index[choice]]
    if Act.COMPENSATE in move.acts and len(said) == 1 and 0 < move.costs < said[0]:
        place = page.choice(choice, "costs")
        yield telling("W606", place, choice=choice, said=f"{said[0]:g}", costs=f"{move.costs:g}")


def _spoken(page: Page) -> list[Scalar]:
    trees = [tree for tree, _ in page.outline.texts()]
    return [text for tree in trees for text in texts_in(tree)]


def _names(page: Page) -> Iterator[Telling]:
    """Words with a capital that differ in one letter from a name of the customer's."""
    names = [name for name in _CAPITAL.findall(page.scenario.persona.name) if name[0].isupper()]
    texts = _spoken(page)
    small = {word for text in texts for word in _CAPITAL.findall(text.text) if word[0].islower()}
    for text in texts:
        for word in _CAPITAL.findall(text.text):
            near = next((name for name in names if almost(word, name)), None)
            if near and word[0].isupper() and word.lower() not in small:
                yield telling("W604", _at(text), word=word, name=near)


def almost(word: str, name: str) -> bool:
    """One letter changed, left out, added, or two next to each other the other way round."""
    if word == name or abs(len(word) - len(name)) > 1 or word == f"{name}s":
        return False
    if len(word) == len(name):
        differing = [place for place in range(len(word)) if word[place] != name[place]]
        swapped = len(differing) == 2 and differing[1] == differing[0] + 1
        return len(differing) == 1 or (swapped and sorted(word) == sorted(name))
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))


def _signs(page: Page) -> Iterator[Telling]:
    """Money written in two ways: with one sign here and another there."""
    seen: dict[str, Scalar] = {}
    for text in _spoken(page):
        for sign in _SIGN.findall(text.text):
            seen.setdefault(sign, text)
    first = next(iter(seen), "")
    for sign, text in list(seen.items())[1:]:
        yield telling("W605", _at(text), sign=sign, first=first, line=seen[first].line)


def _braces(page: Page) -> Iterator[Telling]:
    for text in _spoken(page):
        for word in _BRACES.findall(text.text):
            meant = next((known for known in _KNOWN_BRACES if almost(word.lower(), known)), None)
            if word not in _KNOWN_BRACES and (meant or word.lower() in _KNOWN_BRACES):
                yield telling("W607", _at(text), word=word, meant=meant or word.lower())


def _uncoached(page: Page) -> Iterator[Telling]:
    """Choices that hurt and go without a word, where the others have one."""
    choices = [move.choice for move in page.script.moves if move.choice]
    if sum(choice.coach is not None for choice in choices) < _COACHED * len(choices):
        return
    for choice in choices:
        if choice.coach is None and set(choice.does) & HURTFUL:
            yield telling("I601", page.choice(choice.id), choice=choice.id)


def _without_moods(page: Page, sample: Sample) -> Iterator[Telling]:
    """Customer's lines in one wording where some come angry or hurt and others pleased."""
    good = [feeling_row(f) for f in (Feeling.DELIGHTED, Feeling.GRATEFUL, Feeling.RELIEVED)]
    bad = [feeling_row(feeling) for feeling in sorted(UNPLEASANT) if feeling is not Feeling.TIRED]
    for beat, felt in sorted(sample.felt_at.items()):
        name = page.script.beats[beat].id
        key = page.beats[name].node.get("customer")
        if not isinstance(key, Scalar | Items) or felt.shape[1] < 10:
            continue
        pleased = felt[good].max(axis=0) >= STARTS_AT[Strength.STRONG]
        hurt = felt[bad].max(axis=0) >= STARTS_AT[Strength.STRONG]
        if min(np.mean(pleased & ~hurt), np.mean(hurt & ~pleased)) >= _DIFFERENT:
            yield telling("I602", place_of(key), beat=name)
