"""Where a conversation can go, whatever its conditions: every beat is reached, and every way ends."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.outline import BeatOutline, Outline
from game.scenario.problem import FileProblem, did_you_mean, nearest, problem
from game.scenario.tree import Scalar
from game.vocabulary import END

Ways = dict[str, set[str]]


def flow_problems(outline: Outline) -> Iterator[FileProblem]:
    """Wrong `go`s; and where all beats can be made out: loops, unreached beats, and ways without an end."""
    names = [beat.id for beat in outline.beats]
    gos = list(_gos(outline))
    for go in gos:
        if go.text not in names and go.text != END:
            yield _leads_nowhere(go, names)
    if names and outline.whole:
        yield from _whole_flow(outline, names)


def _gos(outline: Outline) -> Iterator[Scalar]:
    for beat in outline.beats:
        silent = beat.silence.get("go") if beat.silence else None
        found = [choice.go for choice in beat.choices] + [silent, beat.go]
        yield from (go for go in found if isinstance(go, Scalar) and not go.empty)


def _leads_nowhere(go: Scalar, names: list[str]) -> FileProblem:
    return problem("E301", go.line, go.column, value=go.text, hint=did_you_mean(go.text, [*names, END]))


def _whole_flow(outline: Outline, names: list[str]) -> Iterator[FileProblem]:
    following = dict(zip(names, [*names[1:], END], strict=True))
    onward = {beat.id: _meant(beat.go, names) or following[beat.id] for beat in outline.beats}
    ways = {beat.id: _ways(beat, onward[beat.id], names) for beat in outline.beats}
    reached = _reached(names[0], ways)
    loops = list(_silent_loops(outline, onward))
    yield from loops
    for beat in outline.beats:
        if beat.id not in reached:
            yield problem("E302", beat.key.line, beat.key.column, beat=beat.id)
    if not loops:
        yield from _trapped([beat for beat in outline.beats if beat.id in reached], ways)


def _meant(go: Scalar | None, names: list[str]) -> str | None:
    """Where a `go` leads; a misspelt one leads where it was most likely meant to, if that is clear."""
    if go is None or go.text in names or go.text == END:
        return go.text if go else None
    return nearest(go.text, names)


def _ways(beat: BeatOutline, onward: str, names: list[str]) -> set[str]:
    """All beats that may come next. A `go` to nowhere might be meant to end, so nobody is trapped by it."""
    gos = [choice.go for choice in beat.choices]
    if beat.choices and beat.silence:
        silent = beat.silence.get("go")
        gos.append(silent if isinstance(silent, Scalar) else None)
    ways = {_meant(go, names) or (END if go else onward) for go in gos}
    if beat.go and not _meant(beat.go, names):
        ways.add(END)
    return ways or {onward}


def _reached(start: str, ways: Ways) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        new = ways.get(waiting.pop(), set()) - seen
        seen |= new
        waiting.extend(new)
    return seen


def _trapped(beats: list[BeatOutline], ways: Ways) -> Iterator[FileProblem]:
    """The first beat without a way to the end, naming all of them."""
    back: Ways = {}
    for beat in beats:
        for way in ways[beat.id]:
            back.setdefault(way, set()).add(beat.id)
    ending = _reached(END, back)
    trapped = [beat for beat in beats if beat.id not in ending]
    if trapped:
        key, listed = trapped[0].key, ", ".join(beat.id for beat in trapped)
        yield problem("E303", key.line, key.column, beat=trapped[0].id, beats=listed)


def _silent_loops(outline: Outline, onward: dict[str, str]) -> Iterator[FileProblem]:
    """Rounds of beats that offer no choice, each told once at its first beat."""
    silent = {beat.id: beat for beat in outline.beats if not beat.choices}
    told: set[str] = set()
    for start in silent:
        walked: list[str] = []
        at = start
        while at in silent and at not in walked and at not in told:
            walked.append(at)
            at = onward[at]
        if at in walked:
            around = walked[walked.index(at) :]
            key = silent[around[0]].key
            yield problem("E304", key.line, key.column, beats=", ".join(around))
        told.update(walked)
