"""How reasons are told: by what came with them, and no reason twice in the same words."""

import pytest

from game.coaching import Yardsticks, debrief, decisive_reasons, reasons_told
from game.coaching.retold import retold
from game.coaching.sentences import ranked_reasons, strongest_reasons
from game.play import Session
from tests.making import small


def played(*choices: str, **changes: str) -> Session:
    session = Session(small(**changes))
    for choice in choices:
        session.choose(choice)
    return session


def codes(session: Session, number: int) -> set[str]:
    moment = session.moments[number]
    return {retold(session, reason, moment) for reason in moment.because}


def with_acts(acts: str) -> dict[str, str]:
    return {"hear": f"does: [acknowledge, explore], names: anxious=>does: [{acts}]"}


@pytest.mark.parametrize(
    ("acts", "told", "not_told"),
    [
        ("reassure", "reassured", "believed"),
        ("reassure, mislead", "believed", "reassured"),
        ("explore", "asked", "asked_again"),
        ("explore, make-repeat", "asked_again", "asked"),
        ("explore, interrupt", "asked_across", "asked"),
        ("listen", "listened_to", "noticed"),
        ("notice", "noticed", "listened_to"),
        ("listen, notice", "listened_to", "noticed"),
    ],
)
def test_a_reason_is_told_by_what_came_with_it(acts: str, told: str, not_told: str) -> None:
    found = codes(played("hear", **with_acts(acts)), 0)
    assert told in found
    assert not_told not in found


def test_a_reason_is_told_in_full_once_and_pointed_to_afterwards() -> None:
    session = played(
        "shrug",
        "dodge",
        "bye",
        pay="does: [compensate], costs: 20=>does: [dismiss]",
        name="id: pay=>id: dodge",
    )
    told = reasons_told(session)
    assert told[0].reasons
    assert told[0].as_at is None
    every = [reason for because in told for reason in because.reasons]
    assert len(every) == len(set(every))


def test_what_pulled_the_other_way_is_told_as_such() -> None:
    session = played("hear", **with_acts("inform, dismiss"))
    first, second = strongest_reasons(session, session.moments[0])
    assert second.startswith("And yet: ")
    assert not first.startswith("And yet: ")


def test_the_three_moments_do_not_give_one_reason_twice() -> None:
    session = played("hear", "run", "write")
    found = decisive_reasons(debrief(session, Yardsticks().of(session.scenario, 0)))
    said = [reason for reason in found.values() if reason]
    assert len(said) == len(set(said))
    assert all(ranked_reasons(session, moment) for moment in session.moments)
