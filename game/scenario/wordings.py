"""Texts by case: whether every key is a case, and whether something is always said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from game.scenario.diagnosis import quoted
from game.scenario.problem import FileProblem, did_you_mean, problem
from game.scenario.tree import Scalar, Table, Tree
from game.vocabulary import OTHERWISE, REFUSED, Feeling

KNOWS: Final = re.compile(r"knows ([a-z0-9_-]+)", re.ASCII)
_FEELINGS: Final = frozenset(str(feeling) for feeling in Feeling)
StockLines = Mapping[str, Tree]


def wording_problems(
    texts: Iterable[tuple[Tree, bool]], stock: StockLines | None, rows: list[str]
) -> Iterator[FileProblem]:
    """What is wrong with the texts. `stock` None: the shared files could not be read, so any line may be."""
    for text, is_reply in texts:
        if is_stock_line(text):
            yield from _unknown_line(text, stock, inside=False)
        elif isinstance(text, Table):
            yield from _sentence_taken_apart(text, rows) or _by_case(text, is_reply, stock)


def is_stock_line(text: Tree) -> bool:
    """Whether this is `{line: name}`."""
    return isinstance(text, Table) and text.keys() == ["line"]


def _sentence_taken_apart(text: Table, rows: list[str]) -> list[FileProblem]:
    """`{name}, hello` without its rest is a map to YAML, and a sentence to its author."""
    bare = all(isinstance(value, Scalar) and value.empty for _, value in text.pairs)
    if not (text.flow and text.pairs and bare):
        return []
    line = rows[text.line - 1] if text.line <= len(rows) else ""
    mended = line[: text.column - 1] + quoted(line[text.column - 1 :].strip())
    return [problem("E117", text.line, text.column, sign="{", mended=mended)]


def _by_case(text: Table, is_reply: bool, stock: StockLines | None) -> Iterator[FileProblem]:
    cases = set(text.keys())
    for key, value in text.pairs:
        yield from _case(key, is_reply)
        if is_stock_line(value):
            yield from _unknown_line(value, stock, inside=True)
    if OTHERWISE not in cases and not cases >= _FEELINGS:
        yield problem("E216", text.line, text.column)


def _case(key: Scalar, is_reply: bool) -> Iterator[FileProblem]:
    if key.text == REFUSED and not is_reply:
        yield problem("E217", key.line, key.column)
    if key.text in {REFUSED, OTHERWISE} | _FEELINGS or KNOWS.fullmatch(key.text):
        return
    words = [*_FEELINGS_IN_ORDER, OTHERWISE, "knows FACT", *([REFUSED] if is_reply else [])]
    yield problem("E215", key.line, key.column, word=key.text, hint=did_you_mean(key.text, words))


_FEELINGS_IN_ORDER: Final = tuple(str(feeling) for feeling in Feeling)


def _unknown_line(text: Tree, stock: StockLines | None, *, inside: bool) -> Iterator[FileProblem]:
    name = text.get("line") if isinstance(text, Table) else None
    if stock is None or not isinstance(name, Scalar) or name.empty:
        return
    if name.text not in stock:
        hint = did_you_mean(name.text, stock)
        yield problem("E309", name.line, name.column, line=name.text, hint=hint)
    elif inside and isinstance(stock[name.text], Table):
        yield problem("E315", name.line, name.column, line=name.text)


def facts_in(text: Tree) -> Iterator[Scalar]:
    """The keys `knows FACT` of a text by case, each as a text holding the fact at its place."""
    for key, _ in text.pairs if isinstance(text, Table) else ():
        if found := KNOWS.fullmatch(key.text):
            yield Scalar(key.line, key.column, found[1])
