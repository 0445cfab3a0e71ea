"""Which attempts go out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from game.exports.choosing import Chosen, NotKnown, choose
from game.exports.known import Known
from tests.exports.plays import COHORT, KNOWN, LEARNER, badly, well

OTHER = uuid4()
LATE = replace(well(), id=uuid4(), started=well().started + timedelta(days=1))
GUEST = replace(well(), id=uuid4(), learner=None, cohort=None)
STRANGER = replace(badly(), learner=OTHER)
BOTH = Known({LEARNER: "quiet-heron", OTHER: "loud-owl"}, {COHORT: "Spring, first week"})
ALL = [LATE, GUEST, STRANGER, well()]


def ids(**asked: str) -> set[object]:
    return {attempt.id for attempt in choose(ALL, BOTH, Chosen(**asked))}


def test_all_of_them_go_out_in_order_of_time() -> None:
    found = choose(ALL, BOTH, Chosen())
    assert len(found) == len(ALL)
    assert [one.started for one in found] == sorted(one.started for one in ALL)


def test_only_those_of_a_player_of_a_cohort_or_since_a_day() -> None:
    assert ids(player="quiet-heron") == {LATE.id, well().id}
    assert ids(cohort="Spring, first week") == {LATE.id, STRANGER.id, well().id}
    assert ids(since="2026-03-03") == {LATE.id}
    assert ids(player="loud-owl", since="2026-03-03") == set()


def test_a_day_begins_at_midnight() -> None:
    midnight = replace(well(), started=well().started.replace(hour=0))
    assert choose([midnight], KNOWN, Chosen(since="2026-03-02")) == [midnight]
    assert choose([midnight], KNOWN, Chosen(since="2026-03-03")) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Chosen(player="nobody"), "no player `nobody`"),
        (Chosen(player=""), "no player ``"),
        (Chosen(cohort="none"), "no cohort `none`"),
        (Chosen(since="yesterday"), "`yesterday` is none"),
        (Chosen(since="2026-02-30"), "`2026-02-30` is none"),
    ],
)
def test_what_there_is_not_is_told(asked: Chosen, said: str) -> None:
    with pytest.raises(NotKnown, match=said):
        choose(ALL, KNOWN, asked)
