"""What came of a simulation, as text with bars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.authoring.lines import Lines
from game.authoring.simulate.asked import RANDOM
from game.authoring.simulate.pasteable import pasteable
from game.authoring.simulate.simulation import (
    Route,
    Simulation,
    dominated,
    endings_of,
    losing,
    mean_of,
    needs_of,
    spread_of,
    unreached,
)
from game.play import Move
from game.vocabulary import Dimension, Outcome
from game.words import say

_BAR: Final = 8
_MOST: Final = 8
"""How many choices are named where plays are lost."""


def sheet(found: Simulation, width: int = 80, encoding: str = "utf-8") -> str:
    """Everything that came of it; bars are of `#` where the encoding has no others."""
    return "\n".join(_Sheet(found, width, encoding).lines())


class _Sheet(Lines):
    """The parts of a sheet, laid out for one width."""

    def __init__(self, found: Simulation, width: int, encoding: str) -> None:
        super().__init__(width, encoding)
        self.found = found

    def lines(self) -> Iterator[str]:
        yield from self.head()
        yield from self.ways()
        yield from self.random()
        yield from self.beats()
        yield from self.faults()
        yield from self.lost()
        yield from self.routes()

    def head(self) -> Iterator[str]:
        found, asked = self.found, self.found.asked
        yield from self.wrapped(found.script.scenario.title)
        if found.exact:
            yield say("simulate.exact", paths=found.policies[RANDOM].size)
        else:
            yield self.plain(say("simulate.drawn", runs=asked.runs, seed=asked.seed))
        if asked.temperaments:
            yield self.plain(say("simulate.temperaments", count=asked.temperaments))
        yield say("simulate.took", plays=found.plays, seconds=found.seconds)
        yield ""

    def ways(self) -> Iterator[str]:
        yield from self.wrapped(say("simulate.ways"))
        heads = [f"{say(f'simulate.{dimension.value}'):<{_BAR + 6}}" for dimension in Dimension]
        shares = [f"{say(f'simulate.{key}'):>10}" for key in ("delighted", "lost", "left")]
        yield f"  {say('simulate.way'):<10}" + "".join(heads) + "".join(shares)
        for name in self.found.asked.policies:
            yield self.way(name)
        yield ""

    def way(self, name: str) -> str:
        over = self.found.policies[name]
        means = [spread_of(self.found, name, dimension).mean for dimension in Dimension]
        endings = endings_of(over)
        left = float(over.weight[over.walked_out].sum())
        shares = (endings[Outcome.DELIGHTED.value], endings[Outcome.LOST.value], left)
        cells = "".join(self.scored(mean) for mean in means)
        return f"  {name:<10}{cells}" + "".join(f"{100 * share:>10.1f}" for share in shares)

    def scored(self, mean: float | None) -> str:
        if mean is None:
            return f"{say('simulate.none'):<{_BAR + 6}}"
        return f"{self.bar(mean / 100, _BAR)} {mean:>3.0f}  "

    def random(self) -> Iterator[str]:
        yield say("simulate.random")
        for dimension in Dimension:
            spread, name = spread_of(self.found, RANDOM, dimension), say(f"simulate.{dimension.value}")
            known = {key: getattr(spread, key) for key in ("mean", "se", "p10", "p50", "p90")}
            code = "simulate.spread" if spread.mean is not None else "simulate.unscored"
            yield from self.wrapped(self.plain(say(code, name=name, **known)), "  ")
        over = self.found.policies[RANDOM]
        needs = needs_of(self.found, over) or {}
        shown = endings_of(over) | {say("simulate.need", state=key): share for key, share in needs.items()}
        for name, share in shown.items():
            yield f"  {self.bar(share, _BAR)} {100 * share:>5.1f} %  {name}"
        yield ""

    def beats(self) -> Iterator[str]:
        yield from self.wrapped(say("simulate.beats"))
        for place, beat in enumerate(self.found.script.beats):
            share = float(self.found.coverage.beats[place])
            yield f"  {self.bar(share, _BAR)} {100 * share:>5.1f} %  {beat.id}"
            for move in self.found.script.moves_at(place):
                yield self.choice(move)
        yield ""

    def choice(self, move: Move) -> str:
        cover = self.found.coverage
        offered, taken = 100 * cover.offered[move.index], 100 * cover.reached[move.index]
        empathy, kept = (mean_of(self.found, move, measure) for measure in ("empathy", "remembered"))
        none = say("simulate.none")
        shown = none if empathy is None else f"{empathy:.0f}"
        left = none if kept is None else f"{kept:+.2f}"
        room = self.width - 40
        name = move.id if len(move.id) <= room else move.id[: room - 3] + "..."
        name += " " * max(0, min(24, room) - len(name))
        return f"      {name} {offered:>5.1f} {taken:>5.1f} %  {shown:>4}  {left:>6}"

    def faults(self) -> Iterator[str]:
        never = unreached(self.found)
        code = "simulate.unreached" if never else "simulate.all_reached"
        yield from self.wrapped(say(code, ids=", ".join(never)))
        worse = dominated(self.found)
        if worse:
            yield say("simulate.dominated")
            for choice, better in worse.items():
                yield from self.wrapped(say("simulate.better", choice=choice, better=better), "  ", "    ")
        yield ""

    def lost(self) -> Iterator[str]:
        hard = losing(self.found)[:_MOST]
        if hard:
            yield say("simulate.losing")
            for move, share in hard:
                beat = self.found.script.beats[move.beat].id
                yield f"  {self.bar(share, _BAR)} {100 * share:>5.1f} %  {beat}: {move.id}"
        gone = zip(self.found.script.beats, self.found.coverage.left.tolist(), strict=True)
        leaving = sorted(((share, beat.id) for beat, share in gone if share > 0), reverse=True)
        if leaving:
            yield say("simulate.leaving")
            for share, name in leaving:
                yield f"  {self.bar(share, _BAR)} {100 * share:>5.1f} %  {name}"
        if hard or leaving:
            yield ""

    def routes(self) -> Iterator[str]:
        if not self.found.exact:
            yield say("simulate.found")
        for code, route in (("best", self.found.best), ("worst", self.found.worst)):
            yield say(f"simulate.{code}")
            yield from self.wrapped(_told(route), "  ", "    ")
        yield ""
        yield say("simulate.paste")
        yield ""
        yield pasteable(self.found)

    def plain(self, text: str) -> str:
        return text if self.blocks else text.replace("±", "+-")


def _told(route: Route) -> str:
    score = float(route.over.scores[0, 0])
    empathy = say("simulate.none") if score != score else f"{score:.0f}"
    kept = float(route.over.remembered[0])
    return say("simulate.route", empathy=empathy, remembered=kept, choices=", ".join(route.choices))
