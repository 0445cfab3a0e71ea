"""Whispers, the chair, what if, the customer's chair and another day, at the terminal."""

import pytest

from game.vocabulary import Coaching
from tests.terminal.fakes import FakeRehearsal, performed

WHOLE = ("", "1", "1", "1", "", "1")
"""Begin; the first line; a reading; the second line; the chair; the third line."""


def test_sam_is_asked_with_a_key_and_only_where_whispers_are_wanted() -> None:
    whispering = FakeRehearsal(coaching=Coaching.WHISPER)
    assert "Sam: “Ask.”" in performed(whispering, "", "w")
    silent = FakeRehearsal()
    assert "--coaching whisper" in performed(silent, "", "w")
    assert (whispering.whispered, silent.whispered) == (1, 0)


def test_what_the_customer_feels_can_be_said_at_any_time() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", "f", "2")
    assert "What is the feeling just now?" in shown
    assert len(rehearsal.readings) == 1


def test_after_a_weighty_decision_the_player_picks_what_the_customer_would_say() -> None:
    rehearsal = FakeRehearsal(asks_the_chair=True)
    shown = performed(rehearsal, *WHOLE, "2")
    assert "Which would she say?" in shown
    assert "2. I was told." in shown
    assert rehearsal.picks == [1]


def test_enter_alone_passes_the_chairs_question() -> None:
    rehearsal = FakeRehearsal(asks_the_chair=True)
    performed(rehearsal, *WHOLE, "")
    assert rehearsal.picks == [None]


@pytest.mark.parametrize("coaching", [Coaching.AFTER, Coaching.BETWEEN])
def test_between_beats_the_coach_speaks_only_where_it_was_asked_for(coaching: Coaching) -> None:
    shown = performed(FakeRehearsal(coaching=coaching), "", "1", "1", "1")
    assert ("(Well asked.)" in shown) == (coaching is Coaching.BETWEEN)


def test_another_line_is_shown_beside_what_was() -> None:
    shown = performed(FakeRehearsal(), *WHOLE, "", "", "", "1", "i", "1", "s", "")
    assert "What else could you have said?" in shown
    assert "What if you had said: I'll walk you across." in shown
    assert "Ending: satisfied, and then: delighted" in shown
    assert "Same luck" in shown


def test_the_customers_chair_asks_for_a_feeling_before_it_is_told() -> None:
    shown = performed(FakeRehearsal(), *WHOLE, "", "", "", "v", "1", "")
    asked = shown.index("In that chair, what would you feel?")
    assert asked < shown.index("She felt anxious.", asked)
    assert shown.count("In that chair, what would you feel?") == 2


def test_another_day_begins_again_with_somebody_else() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, *WHOLE, "", "", "", "d", "1")
    assert rehearsal.days == 1
    assert "Last time:" not in shown


def test_the_player_says_what_was_felt_at_the_end_before_it_is_told() -> None:
    shown = performed(FakeRehearsal(), *WHOLE, "", "5", "2")
    assert shown.index("And what did she feel?") < shown.index("You saw it: very anxious.")


def test_what_the_player_means_to_do_is_kept_only_where_it_is_wanted() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, *WHOLE, "", "", "", "c", "Ask before I pay.")
    assert rehearsal.commitments == ["Ask before I pay."]
    assert "Next time, in your own words: “Ask before I pay.”" in shown
    silent = FakeRehearsal()
    performed(silent, *WHOLE, "", "", "", "q")
    assert silent.commitments == []
