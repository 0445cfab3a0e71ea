"""Where each beat stands in the picture: in layers from the top down, so that ways cross as little as they must.

Layers by the longest way from the start, ways back left out; the order within a layer by the mean place of a
beat's neighbours, swept down and up a few times (Sugiyama, Tagawa & Toda 1981, not re-read).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

SWEEPS: Final = 8

Ways: TypeAlias = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Layers:
    """What stands in each layer, from left to right, and the ways that lead back up.

    Where a way goes past a layer, a lane for it stands among the names; `lanes` has them by way, from the top down.
    """

    rows: tuple[tuple[str, ...], ...]
    back: frozenset[tuple[str, str]]
    lanes: Mapping[tuple[str, str], tuple[str, ...]]


def layers(names: Sequence[str], ways: Ways) -> Layers:
    """Names in layers; the first name is where it begins."""
    known = [(start, to) for start, to in dict.fromkeys(ways) if start in names and to in names]
    back = _backwards(names, known)
    onwards = [way for way in known if way not in back and way[0] != way[1]]
    depth = _depths(names, onwards)
    lanes = {way: _lanes(way, depth) for way in onwards}
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=0) + 1)]
    for name in names:
        rows[depth[name]].append(name)
    for (start, _), passed in lanes.items():
        for place, lane in enumerate(passed):
            rows[depth[start] + 1 + place].append(lane)
    short = [pair for (start, to), passed in lanes.items() for pair in pairwise([start, *passed, to])]
    return Layers(tuple(tuple(row) for row in _untangled(rows, short)), frozenset(back), lanes)


def _lanes(way: tuple[str, str], depth: Mapping[str, int]) -> tuple[str, ...]:
    start, to = way
    return tuple(f"{start}>{to}@{layer}" for layer in range(depth[start] + 1, depth[to]))


def _backwards(names: Sequence[str], ways: Ways) -> set[tuple[str, str]]:
    """Ways that lead to a beat on the way here: found by walking on as far as it goes, without recursion."""
    after: dict[str, list[str]] = {name: [to for start, to in ways if start == name] for name in names}
    state: dict[str, str] = {}
    back = set()
    for first in names:
        walk = [(first, iter(after[first]))] if first not in state else []
        state.setdefault(first, "open")
        while walk:
            name, rest = walk[-1]
            to = next(rest, None)
            if to is None:
                state[name] = "done"
                walk.pop()
            elif state.get(to) == "open":
                back.add((name, to))
            elif to not in state:
                state[to] = "open"
                walk.append((to, iter(after[to])))
    return back


def _depths(names: Sequence[str], onwards: Ways) -> dict[str, int]:
    depth = dict.fromkeys(names, 0)
    for _ in names:
        moved = False
        for start, to in onwards:
            if depth[to] < depth[start] + 1:
                depth[to], moved = depth[start] + 1, True
        if not moved:
            break
    return depth


def _untangled(rows: list[list[str]], onwards: Ways) -> list[list[str]]:
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        places = {name: place / max(len(row), 1) for row in rows for place, name in enumerate(row)}
        for row in rows if down else reversed(rows):
            row.sort(key=lambda name: _mean_place(name, places, onwards, down=down))
            places |= {name: place / len(row) for place, name in enumerate(row)}
    return rows


def _mean_place(name: str, places: Mapping[str, float], onwards: Ways, *, down: bool) -> float:
    near = (
        [places[start] for start, to in onwards if to == name]
        if down
        else [places[to] for start, to in onwards if start == name]
    )
    return sum(near) / len(near) if near else places[name]
