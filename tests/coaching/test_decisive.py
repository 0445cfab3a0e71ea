"""Which moments decided it, and what is worth praising."""

import pytest

from game.coaching import Yardsticks, debrief
from game.coaching.debrief import Debrief
from game.coaching.decisive import DID_GOOD
from game.play import Session
from game.vocabulary import Criterion
from tests.making import small


def looked_back_on(*choices: str) -> Debrief:
    session = Session(small())
    for choice in choices:
        session.choose(choice)
    return debrief(session, Yardsticks().of(small(), 0))


@pytest.mark.parametrize("path", [("shrug", "lie", "bye"), ("rule", "pay", "bye"), ("hear", "run", "write")])
def test_a_moment_is_called_good_only_where_it_did_good_and_no_guard_fired(path: tuple[str, ...]) -> None:
    found = looked_back_on(*path)
    lied = {fired.moment for fired in found.guards}
    for decision in found.decisions:
        number = decision.moment.number
        assert decision.good == (found.impacts[number] > DID_GOOD and number not in lied)


def test_what_hurt_is_never_the_strength() -> None:
    strength = looked_back_on("shrug", "lie", "bye").strength
    assert strength is None or strength.moment.choice == "bye"


def test_what_was_done_in_full_needs_no_advice() -> None:
    step = looked_back_on("hear", "pay", "write").next_step
    assert step is not None
    assert step.criterion not in (Criterion.E1, Criterion.E3)
