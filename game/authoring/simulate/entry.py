"""What came of a simulation as plain data, in the shape of the command line's contract."""

from __future__ import annotations

from typing import Any

from game.authoring.simulate.simulation import (
    Route,
    Simulation,
    dominated,
    endings_of,
    mean_of,
    needs_of,
    spread_of,
    unreached,
)
from game.play import Move
from game.vocabulary import Dimension


def entry(found: Simulation) -> dict[str, Any]:
    """The whole, numbers to four decimals; beats and choices are those of random play."""
    beats = zip(found.script.beats, found.coverage.beats, strict=True)
    return {
        "scenario": found.script.scenario.id,
        "runs": found.asked.runs,
        "exact": found.exact,
        "seconds": _short(found.seconds),
        "playthroughs_per_second": _short(found.plays / max(found.seconds, 1e-9)),
        "policies": {name: _policy(found, name) for name in found.asked.policies},
        "beats": {beat.id: _short(float(share)) for beat, share in beats},
        "choices": {move.id: _choice(found, move) for move in found.choices},
        "best": _route(found.best),
        "worst": _route(found.worst),
        "unreached": unreached(found),
        "dominated": list(dominated(found)),
    }


def _policy(found: Simulation, name: str) -> dict[str, Any]:
    over = found.policies[name]
    needs = needs_of(found, over)
    return {
        **{dimension.value: _spread(found, name, dimension) for dimension in Dimension},
        "endings": {ending: _short(share) for ending, share in endings_of(over).items()},
        "hidden_need": {state: _short(share) for state, share in needs.items()} if needs else None,
        "walked_out": _short(float(over.weight[over.walked_out].sum())),
    }


def _spread(found: Simulation, name: str, dimension: Dimension) -> dict[str, float | None]:
    spread = spread_of(found, name, dimension)
    keys = ("mean", "se", "p10", "p50", "p90")
    return {key: _short(getattr(spread, key)) for key in keys}


def _choice(found: Simulation, move: Move) -> dict[str, float | None]:
    return {
        "offered": _short(float(found.coverage.offered[move.index])),
        "taken": _short(float(found.coverage.reached[move.index])),
        "mean_empathy": _short(mean_of(found, move, "empathy")),
        "mean_remembered": _short(mean_of(found, move, "remembered")),
    }


def _route(route: Route) -> dict[str, Any]:
    scores = dict(zip(Dimension, route.over.scores[:, 0].tolist(), strict=True))
    empathy = scores[Dimension.EMPATHY]
    return {
        "choices": list(route.choices),
        "empathy": None if empathy != empathy else _short(empathy),
        "remembered": _short(float(route.over.remembered[0])),
    }


def _short(value: float | None) -> float | None:
    # Adding 0.0 makes of -0.0 what people write.
    return None if value is None else round(value, 4) + 0.0
