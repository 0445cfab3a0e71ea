"""The best and the worst path as an author's own tests, to be pasted into the scenario."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.authoring.simulate.ended import UNFINISHED
from game.authoring.simulate.simulation import ENDINGS, Route, Simulation
from game.vocabulary import Dimension, NeedState
from game.words import say

_HELD: Final = (Dimension.EMPATHY, Dimension.ABOVE_AND_BEYOND)


def pasteable(found: Simulation) -> str:
    """A `tests:` block that holds as long as the scenario plays as it does now."""
    names = ("best", "worst") if found.exact else ("found_best", "found_worst")
    lines = ["tests:"]
    for name, route, bound in zip(names, (found.best, found.worst), ("at least", "at most"), strict=True):
        then = ", ".join(f"{key}: {value}" for key, value in _then(found, route, bound))
        lines.append(f"  - name: {say(f'simulate.test.{name}')}")
        lines.append(f"    choose: [{', '.join(route.choices)}]")
        lines.append(f"    then: {{{then}}}")
    return "\n".join(lines)


def _then(found: Simulation, route: Route, bound: str) -> Iterator[tuple[str, str]]:
    over = route.over
    if over.ending[0] != UNFINISHED:
        yield "ending", ENDINGS[int(over.ending[0])]
    if found.script.needs:
        yield "hidden_need", list(NeedState)[int(over.need[0])].value
    for place, dimension in enumerate(Dimension):
        score = float(over.scores[place, 0])
        if dimension in _HELD and score == score:
            yield dimension.value, f"{bound} {score:.0f}"
