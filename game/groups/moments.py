"""The hardest moments of a group: what there was to earn, what was said there, first and later.

A moment is shown only where people enough have lived it, however often one of them came back to it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple
from uuid import UUID

from game.groups.intervals import Interval, share_between
from game.groups.privacy import LEAST, person_of
from game.records.attempt import Attempt

HARDEST: Final = 5
"""Moments that are listed."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line at a moment, the share of conversations in which it was taken, and what it earned there on average.

    `first` and `later` are that share in people's first attempts at the scenario and in later ones; both or neither
    is known, since one of them and the whole would give the other away.
    """

    said: str
    share: Interval
    earned: float
    first: Interval | None = None
    later: Interval | None = None


@dataclass(frozen=True, slots=True)
class HardMoment:
    """A moment: what the customer said, how much of what there was to earn was earned, and the lines taken.

    `n` are the times it was lived, `n_first` in first attempts and `n_later` in later ones; these two are 0 where
    either is of too few people to be told apart.
    """

    scenario: str
    beat: str
    customer_said: str
    n: int
    earned: float
    lines: tuple[Said, ...]
    n_first: int = 0
    n_later: int = 0


class _Lived(NamedTuple):
    """One time a moment was lived: by whom, whether in a later attempt, and what came of it."""

    person: UUID
    later: bool
    moment: Mapping[str, object]


def hardest_moments(attempts: Sequence[Attempt]) -> tuple[HardMoment, ...]:
    """The moments at which least was earned of what there was, the hardest first; attempts are oldest first."""
    lived: dict[tuple[str, str], list[_Lived]] = defaultdict(list)
    met: set[tuple[UUID, str]] = set()
    for attempt in attempts:
        place = (person_of(attempt), attempt.scenario)
        for moment in attempt.result["moments"]:
            if moment["earned"]:
                lived[attempt.scenario, moment["beat"]].append(_Lived(place[0], place in met, moment))
        met.add(place)
    moments = (_hard(*where, times) for where, times in lived.items() if _enough(times))
    return tuple(sorted(moments, key=lambda one: one.earned)[:HARDEST])


def _enough(times: Iterable[_Lived]) -> bool:
    return len({one.person for one in times}) >= LEAST


def _hard(scenario: str, beat: str, times: Sequence[_Lived]) -> HardMoment:
    customer = Counter(str(one.moment["customer_said"]) for one in times).most_common(1)[0][0]
    first, later = _told_apart(times)
    said = Counter(_line(one) for one in times)
    lines = tuple(_said(line, times, first, later) for line, _ in said.most_common())
    return HardMoment(scenario, beat, customer, len(times), _mean_share(times), lines, len(first), len(later))


def _told_apart(times: Sequence[_Lived]) -> tuple[list[_Lived], list[_Lived]]:
    """Those of first attempts and those of later ones; nothing of either where one is of too few people."""
    first, later = [one for one in times if not one.later], [one for one in times if one.later]
    return (first, later) if _enough(first) and _enough(later) else ([], [])


def _said(line: str, times: Sequence[_Lived], first: Sequence[_Lived], later: Sequence[_Lived]) -> Said:
    taken = [one for one in times if _line(one) == line]
    share = share_between(len(taken), len(times))
    return Said(line, share, _mean_share(taken), _share(line, first), _share(line, later))


def _share(line: str, times: Sequence[_Lived]) -> Interval | None:
    return share_between(sum(_line(one) == line for one in times), len(times)) if times else None


def _line(one: _Lived) -> str:
    return str(one.moment["said"])


def _mean_share(times: Iterable[_Lived]) -> float:
    """The share of the points there were that were earned, over all of these times."""
    pairs = [pair for one in times for pair in _earned(one.moment)]
    return sum(earned for earned, _ in pairs) / max(1, sum(available for _, available in pairs))


def _earned(moment: Mapping[str, object]) -> list[tuple[int, int]]:
    earned = moment["earned"]
    assert isinstance(earned, Mapping)
    return [(int(got), int(there)) for got, there in earned.values()]
