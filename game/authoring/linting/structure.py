"""What can never happen, though it was written: proved by going through every state."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.linting.moods import MOST_COMPARED, satisfiable, unknowns
from game.authoring.linting.page import Page, Telling, telling
from game.authoring.linting.together import feelable
from game.authoring.linting.walking import MOST_STATES, Walk, walk
from game.play import Move
from game.words import say


def unreachable(page: Page, most: int = MOST_STATES) -> Iterator[Telling]:
    """Dead ends, and beats, choices, needs and promises that come to nothing on every path."""
    found = walk(page.script, most)
    yield from _dead_ends(page, found)
    if not found.complete:
        limit = {"states": most, "ifs": MOST_COMPARED}[found.beyond]
        yield telling("I510", page.beats_key, most=limit, what=say(f"I510.{found.beyond}"))
        return
    yield from _never_reached(page, found)
    yield from _never_offered(page, found)
    yield from _needs(page, found)
    yield from _promises(page, found)


def _dead_ends(page: Page, found: Walk) -> Iterator[Telling]:
    for beat in sorted(found.stuck):
        name = page.script.beats[beat].id
        yield telling("W410", page.beat(name), beat=name)


def _never_reached(page: Page, found: Walk) -> Iterator[Telling]:
    for place, beat in enumerate(page.script.beats):
        if place not in found.reached:
            yield telling("W413", page.beat(beat.id), beat=beat.id)


def _never_offered(page: Page, found: Walk) -> Iterator[Telling]:
    for move in page.script.moves:
        if move.choice and move.beat in found.reached and move.index not in found.offered:
            yield _why_not(page, found, move)


def _why_not(page: Page, found: Walk, move: Move) -> Telling:
    assert move.choice is not None
    condition = move.choice.condition
    for key, other in (("knows", "not_knows"), ("done", "not_done")):
        for name in sorted(set(getattr(condition, key)) & set(getattr(condition, other))):
            at = page.named(move.id, other, name)
            return telling("W424", at, choice=move.id, name=name, key=key, other=other)
    if not feelable(condition.feels):
        feelings = ", ".join(str(bound.feeling) for bound in condition.feels if bound.at_least)
        return telling("W426", page.choice(move.id, "if"), choice=move.id, feelings=feelings)
    known = found.known_at.get(move.beat, 0)
    for fact in condition.knows:
        if not known >> page.script.fact_index[fact] & 1:
            return telling("W412", page.named(move.id, "knows", fact), choice=move.id, fact=fact)
    code = "W411" if satisfiable(unknowns(page.script, move)) else "W421"
    return telling(code, page.choice(move.id, "if"), choice=move.id)


def _needs(page: Page, found: Walk) -> Iterator[Telling]:
    for index, need in enumerate(page.script.needs):
        if index not in found.found:
            yield telling("W414", page.need(need.id, "found_by"), need=need.id)
        elif need.met_by:
            yield from _met(page, found, index)


def _met(page: Page, found: Walk, index: int) -> Iterator[Telling]:
    need = page.script.needs[index]
    meeting = {page.script.moves[move].id for which, move in found.met if which == index}
    if not meeting:
        yield telling("W415", page.need(need.id, "met_by"), need=need.id)
        return
    for choice in need.met_by:
        move = page.script.move_index[choice]
        if choice not in meeting and move in found.offered:
            yield telling("W420", page.need(need.id, "met_by", choice), need=need.id, choice=choice)


def _promises(page: Page, found: Walk) -> Iterator[Telling]:
    settled = {name for move in found.settled for name in _settles(page.script.moves[move])}
    for move in page.script.moves:
        made = move.choice.promise if move.choice else None
        if made in settled and move.index in found.offered and move.index not in found.fulfilled:
            yield telling("W425", page.choice(move.id, "promise"), choice=move.id, promise=made)
        if move.choice and move.index in found.offered and move.index not in found.settled:
            for key in ("keeps", "breaks"):
                if name := getattr(move.choice, key):
                    yield telling("W416", page.choice(move.id, key), promise=name, choice=move.id, key=key)


def _settles(move: Move) -> tuple[str, ...]:
    assert move.choice is not None
    return tuple(name for name in (move.choice.keeps, move.choice.breaks) if name)
