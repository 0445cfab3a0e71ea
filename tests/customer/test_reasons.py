import ast
import re
from pathlib import Path

import numpy as np
import pytest

import game.customer
from game.customer import Customers, Log, appraise, begin_turn, close_turn, leave, new_visit
from game.customer import experience as e
from game.customer.being_hurt import SLIGHTS
from game.words import say
from game.words.reasons import SENTENCES
from tests.customer.living import ORDINARY, anything, turn

_JARGON = re.compile(
    r"\b(pleasure|arousal|impulse|distributive|interactional|procedural|coefficient|user)\b", re.I
)


def written(done: list[e.Experience]) -> list[str]:
    log, who = Log(), Customers.meet(ORDINARY)
    for experience in done:
        turn(who, experience, log=log)
    return [reason.code for reason in log.reasons]


@pytest.mark.parametrize("seed", range(4))
def test_every_reason_that_random_lives_leave_has_a_sentence(seed: int) -> None:
    log, rng = Log(), np.random.default_rng(seed)
    who = Customers.meet(ORDINARY)
    for _ in range(150):
        begin_turn(who)
        appraise(who, anything(rng), log)
        close_turn(who)
        if rng.random() < 0.1:
            leave(who, log)
            new_visit(who, 10)
    assert len(log.reasons) > 100
    for reason in log.reasons:
        assert say(reason.code, name="Ada", **reason.facts), reason.code


def codes_in_the_room() -> set[str]:
    """Every text in the room's code that is the code of a sentence."""
    room = Path(next(iter(game.customer.__path__)))
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(room.glob("*.py"))]
    return {node.value for tree in trees for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)}  # fmt: skip


def test_no_sentence_is_left_without_something_that_says_it() -> None:
    made = {f"slight_{kind.replace('-', '_')}" for kind in SLIGHTS}
    made |= {f"justice_{kind}" for kind in ("distributive", "interactional", "procedural")}
    made |= {"warms", "tuned"}
    assert set(SENTENCES) <= codes_in_the_room() | made


def test_sentences_are_said_in_the_customers_terms() -> None:
    for code, sentence in SENTENCES.items():
        assert not _JARGON.search(sentence), code
        assert sentence[0].isupper() or sentence.startswith("{"), code
        assert sentence.endswith("."), code


def test_reasons_carry_the_change_for_every_row_and_add_up_to_what_was_felt() -> None:
    log, who = Log(), Customers.meet(ORDINARY, 3)
    before = who.pleasure.copy()
    appraise(who, e.Compensate(1.0), log)
    assert all(reason.pleasure.shape == (3,) for reason in log.reasons)
    assert np.allclose(sum(reason.pleasure for reason in log.reasons), who.pleasure - before)
    assert {reason.experience for reason in log.reasons} == {"Compensate"}


def test_what_moves_nothing_leaves_no_reason() -> None:
    assert written([e.OfferChoice(1)]) == []


def test_money_before_any_question_is_told_apart_from_money_after_listening() -> None:
    assert written([e.Compensate()]) == ["money_first", "not_about_money"]
    assert written([e.Empathise("attentive"), e.Asked(), e.Compensate()])[-1] == "compensated"


def test_solving_before_and_after_listening_are_told_apart() -> None:
    assert written([e.Fix()]) == ["fixed_unheard"]
    assert written([e.Empathise("cognitive"), e.Fix()])[-1] == "fixed"
    assert written([e.Empathise("cognitive"), e.Fix(0.5)])[-1] == "half_fixed"


def test_a_gesture_that_wears_out_says_so() -> None:
    assert written([e.Gesture(0.6, 0.2)] * 3)[-1] == "worn_gesture"
    assert written([e.Gesture(0.6, 0.9)])[-1] == "personal_gesture"


def test_reasons_say_in_which_turn_they_were_felt() -> None:
    log, who = Log(), Customers.meet(ORDINARY)
    for _ in range(3):
        turn(who, e.Informed(), log=log)
    assert [reason.turn for reason in log.reasons] == [0, 1, 2]


def test_a_missed_gesture_is_written_down_as_they_leave() -> None:
    log, who = Log(), Customers.meet(ORDINARY)
    who.expected_gesture = 0.6
    turn(who, e.Informed())
    leave(who, log)
    assert [reason.code for reason in log.reasons] == ["no_gesture"]
