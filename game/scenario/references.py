"""What a scenario's names refer to: choices, facts, and ids that must be one of a kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.scenario.outline import Outline
from game.scenario.problem import FileProblem, did_you_mean, problem
from game.scenario.tree import Scalar, Table, scalars, tables
from game.scenario.wordings import facts_in, is_stock_line
from game.vocabulary import REFUSED, SILENCE, Feeling

OpensAllowed = Callable[[frozenset[Feeling]], bool]
_PAIR = re.compile(r"([a-z0-9_-]+)\.([a-z0-9_-]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Given:
    """What the other files give to a scenario. `complete` False: one of them could not be read."""

    facts: frozenset[str] = frozenset()
    lines_with_refusal: frozenset[str] = frozenset()
    complete: bool = True


def reference_problems(outline: Outline, given: Given) -> Iterator[FileProblem]:
    """Everything that is named and is not there, or is there twice."""
    yield from _twice(choice.id for choice in outline.choices)
    yield from _twice(_scalar(need, "id") for need in outline.needs)
    yield from _unknown_choices(outline)
    yield from _tuning(outline)
    yield from _facts(outline, given)
    yield from _refusals(outline, given)
    yield from _idle(outline)


def _twice(ids: Iterable[Scalar | None]) -> Iterator[FileProblem]:
    seen: dict[str, int] = {}
    for found in ids:
        if found is not None and found.text in seen:
            yield problem("E308", found.line, found.column, id=found.text, first=seen[found.text])
        elif found is not None:
            seen[found.text] = found.line


def _scalar(table: Table, key: str) -> Scalar | None:
    found = table.get(key)
    return found if isinstance(found, Scalar) and not found.empty else None


def _unknown_choices(outline: Outline) -> Iterator[FileProblem]:
    known = [choice.id.text for choice in outline.choices if choice.id]
    silence = [SILENCE] if any(beat.silence for beat in outline.beats) else []
    named = [(need, "met_by") for need in outline.needs]
    named += [(condition, key) for condition in outline.conditions for key in ("done", "not_done")]
    for table, key in named:
        yield from _not_among(table, key, known)
    for test in tables(outline.root.get("tests")):
        yield from _not_among(test, "choose", known + silence)
    for condition in outline.conditions:
        yield from _earlier_choices(condition, _scalar(outline.root, "id"), known)


def _not_among(table: Table, key: str, known: list[str]) -> Iterator[FileProblem]:
    for name in scalars(table.get(key)):
        if name.text not in known:
            hint = did_you_mean(name.text, known)
            yield problem("E307", name.line, name.column, choice=name.text, key=f"`{key}`", hint=hint)


def _earlier_choices(condition: Table, own: Scalar | None, known: list[str]) -> Iterator[FileProblem]:
    """`before: scenario.choice`; the choice can be looked up only where the scenario is this one."""
    for name in scalars(condition.get("before")):
        pair = _PAIR.fullmatch(name.text)
        if not pair:
            example = "hotel-no-room.walk"
            yield problem("E220", name.line, name.column, key="`before`", value=name.text, example=example)
        elif own and pair[1] == own.text and pair[2] not in known:
            hint = did_you_mean(pair[2], known)
            yield problem("E307", name.line, name.column, choice=pair[2], key="`before`", hint=hint)


def _tuning(outline: Outline) -> Iterator[FileProblem]:
    tuning = outline.root.get("tuning")
    known = [f"{choice.beat}.{choice.id.text}" for choice in outline.choices if choice.id]
    for key, _ in tuning.pairs if isinstance(tuning, Table) else ():
        place = (key.line, key.column)
        if not _PAIR.fullmatch(key.text):
            yield problem("E220", *place, key="`tuning`", value=key.text, example="beat.choice")
        elif key.text not in known:
            yield problem("E307", *place, choice=key.text, key="`tuning`", hint=did_you_mean(key.text, known))


def _facts(outline: Outline, given: Given) -> Iterator[FileProblem]:
    if not given.complete:
        return
    declared = outline.customer.get("facts")
    keys = [key for key, _ in declared.pairs] if isinstance(declared, Table) else []
    known = given.facts - {key.text for key in keys}
    names = sorted({*(key.text for key in keys), *known})
    taught = {fact.text for choice in outline.choices for fact in choice.learns}
    for choice in outline.choices:
        yield from _undeclared(choice.learns, names)
    for condition in outline.conditions:
        yield from _undeclared(scalars(condition.get("not_knows")), names)
    asked = list(_asked_facts(outline))
    for fact in asked:
        if fact.text not in taught and fact.text not in known:
            hint = "" if fact.text in names else did_you_mean(fact.text, names)
            yield problem("E305", fact.line, fact.column, fact=fact.text, hint=hint)
    idle = {key.text for key in keys} - taught - {fact.text for fact in asked}
    yield from (problem("I501", key.line, key.column, fact=key.text) for key in keys if key.text in idle)


def _undeclared(facts: list[Scalar], names: list[str]) -> Iterator[FileProblem]:
    for fact in facts:
        if fact.text not in names:
            hint = did_you_mean(fact.text, names)
            yield problem("E306", fact.line, fact.column, fact=fact.text, hint=hint)


def _asked_facts(outline: Outline) -> Iterator[Scalar]:
    """Every fact that something waits for: an `if`, a wording, a hidden need."""
    for condition in outline.conditions:
        yield from scalars(condition.get("knows"))
    for need in outline.needs:
        yield from scalars(need.get("found_by"))
    for text, _ in outline.texts():
        yield from facts_in(text)


def _refusals(outline: Outline, given: Given) -> Iterator[FileProblem]:
    """A choice that would teach what is told only to somebody trusted needs an answer for the others."""
    guarded = {
        fact.text
        for need in outline.needs
        if need.get("needs_trust") is not None
        for fact in scalars(need.get("found_by"))
    }
    for choice in outline.choices:
        fact = next((fact.text for fact in choice.learns if fact.text in guarded), None)
        if fact and not _refuses(choice.node, given):
            place = choice.node.key("reply") or choice.id or choice.node
            yield problem("E310", place.line, place.column, fact=fact)


def _refuses(choice: Table, given: Given) -> bool:
    reply = choice.get("reply")
    if reply is not None and is_stock_line(reply) and isinstance(reply, Table):
        name = reply.get("line")
        return not given.complete or (isinstance(name, Scalar) and name.text in given.lines_with_refusal)
    return isinstance(reply, Table) and reply.has(REFUSED)


def _idle(outline: Outline) -> Iterator[FileProblem]:
    """Parts that do nothing."""
    for beat in outline.beats:
        if not {"customer", "note", "choices"} & set(beat.node.keys()):
            yield problem("W402", beat.key.line, beat.key.column, beat=beat.id)
    for need in outline.needs:
        if need.get("met_by") is None:
            name = _scalar(need, "id")
            place = name or need
            yield problem("W403", place.line, place.column, need=name.text if name else "?")


def opening_problems(outline: Outline, allowed: OpensAllowed) -> Iterator[FileProblem]:
    """Feelings in `opens` that no customer can have at once, by the word of whoever knows customers."""
    opens = outline.customer.get("opens")
    key = outline.customer.key("opens")
    if not isinstance(opens, Table) or key is None:
        return
    known = {str(feeling): feeling for feeling in Feeling}
    named = frozenset(known[name.text] for name, _ in opens.pairs if name.text in known)
    if len(named) > 1 and not allowed(named):
        listed = ", ".join(sorted(named))
        yield problem("E317", key.line, key.column, feelings=listed)
