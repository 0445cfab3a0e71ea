"""Sam at the next desk knows what is so, and never gives the answer away."""

import pytest

from game.coaching import MOST_WHISPERS, spoken, whisper_of
from game.play import Session, resume, rewound, save
from game.play.saving import parse_save
from game.words import codes
from tests.making import small


def whispered(session: Session) -> str:
    found = whisper_of(session)
    assert found
    session.heard(found.codes[0])
    return found.codes[0]


def test_three_whispers_differ_and_then_there_is_nothing_more() -> None:
    session = Session(small(), need=0)
    heard = [whispered(session) for _ in range(MOST_WHISPERS)]
    assert len(set(heard)) == MOST_WHISPERS
    assert whisper_of(session) is None
    assert session.helped == MOST_WHISPERS


def test_what_this_customer_is_touchy_about_comes_first_where_it_lies_on_the_tongue() -> None:
    touchy = small(
        touchy="  opens: {anxious: some}=>"
        "  opens: {anxious: some}\n  touchy_about: [{when: quote-policy, feels: angry}]"
    )
    assert whispered(Session(touchy, need=0)) == "whisper.hurts.quote-policy"


def test_nothing_is_whispered_of_a_question_once_the_need_is_found() -> None:
    session = Session(small(), need=0)
    assert whispered(session) == "whisper.ask"
    again = Session(small(), need=0)
    again.choose("hear")
    assert whispered(again) != "whisper.ask"


def test_the_feeling_is_never_named_nor_the_choice() -> None:
    session = Session(small(), need=0)
    while (found := whisper_of(session)) is not None:
        session.heard(found.codes[0])
        said = spoken(found).casefold()
        assert "anxious" not in said
        assert "worried" not in said
        assert not any(offer.said.casefold() in said for offer in session.scene.offers)


def test_help_is_kept_with_the_play_and_changes_nothing_else() -> None:
    session, alone = Session(small(), need=0), Session(small(), need=0)
    whispered(session)
    for one in (session, alone):
        one.choose("hear")
    assert session.state.fingerprint() == alone.state.fingerprint()
    assert resume(small(), parse_save(save(session))).helped == 1
    assert rewound(session, 0).helped == 1


@pytest.mark.parametrize("code", sorted(code for code in codes() if code.startswith("whisper.hurts.")))
def test_what_would_hurt_is_whispered_only_where_it_can_be_said(code: str) -> None:
    session = Session(small(), need=0)
    offered = {act.value for move in session.script.moves_at(0) for act in move.acts}
    heard = {whispered(session) for _ in range(MOST_WHISPERS)}
    assert code not in heard or code.removesuffix(".they").removeprefix("whisper.hurts.") in offered
