"""What is shown beside and after a conversation."""

import pytest

from game.coaching import Yardsticks
from game.play import Session
from game.stage import Performance
from game.vocabulary import Coaching, Feeling, Onward, Strength, Temperament
from tests.making import small

READ = small(
    read="    customer: What now?=>    customer: What now?\n    read: yes\n    empty_chair: yes",
)


def performance(*choices: str, coaching: Coaching = Coaching.AFTER) -> Performance:
    shown = Performance(Session(READ, 0, need=0), READ, Yardsticks(), coaching=coaching)
    for choice in choices:
        shown.choose(choice)
    return shown


def test_another_choice_is_shown_beside_the_one_that_was_made() -> None:
    view = performance("shrug", "pay", "bye").what_if(0, "hear")
    assert view.said == "You sound worried. What is it for?"
    assert view.was.points[0] < view.would_be.points[0]
    assert {row.label for row in view.rows} >= {"Ending", "Remembered", "Chance of coming back"}
    assert "would" in view.sentence
    assert view.log[0].text == view.said


def test_what_else_could_have_been_said_is_asked_in_the_order_it_was_shown() -> None:
    shown = performance()
    order = [choice.id for choice in shown.conversation().choices]
    shown.choose("shrug")
    asked = shown.what_else(0)
    assert [choice.id for choice in asked.choices] == order
    assert asked.taken == "shrug"


def test_going_on_as_before_is_said_to_be_that() -> None:
    shown = performance("shrug", "pay", "bye")
    assert shown.what_if(1, "run", Onward.SAME).way == "and from there what you said"
    assert shown.what_if(1, "run").way == "and from there the best way on"


def test_after_a_weighty_decision_the_chair_asks_once() -> None:
    shown = performance("hear", "run")
    found = shown.pondering()
    assert found
    assert len(found.lines) == 3
    shown.pick(1)
    assert shown.pondering() is None
    shown.choose("bye")
    assert shown.debrief().picked


def test_a_pick_that_is_passed_is_not_asked_again_nor_told() -> None:
    shown = performance("hear", "run")
    shown.pick(None)
    assert shown.pondering() is None
    shown.choose("bye")
    assert shown.debrief().picked == ""


def test_a_reading_is_answered_with_how_it_was_and_what_gave_it_away() -> None:
    shown = performance("hear")
    assert shown.how_it_was() is None
    felt = shown.session.feeling
    shown.answer_reading(felt.feeling, felt.strength)
    answer = shown.how_it_was()
    assert answer
    assert answer.distance == 0
    assert answer.cue.startswith("What gave it away")


@pytest.mark.parametrize(
    ("pleasure", "arousal", "word"), [(-0.9, 0.7, Feeling.ANGRY), (0.15, 0.0, Feeling.CALM)]
)
def test_a_point_on_the_pad_is_kept_with_the_nearest_name(
    pleasure: float, arousal: float, word: Feeling
) -> None:
    shown = performance("hear")
    shown.point_reading(pleasure, arousal)
    reading = shown.session.readings[-1]
    assert reading.point == (pleasure, arousal)
    assert reading.feeling in {word, Feeling.ANXIOUS} if word is Feeling.ANGRY else reading.feeling is word


def test_the_nearer_the_point_the_smaller_the_distance() -> None:
    near, far = performance("hear"), performance("hear")
    customer = near.session.state.customers
    there = float(customer.pleasure[0]), float(customer.arousal[0])
    near.point_reading(*there)
    far.point_reading(-there[0], -0.9)
    assert near.how_it_was().distance < 1e-9 < far.how_it_was().distance  # type: ignore[union-attr]


def test_sam_whispers_only_where_it_is_wanted_and_each_time_is_counted() -> None:
    assert performance().conversation().whispers_left == 0
    shown = performance(coaching=Coaching.WHISPER)
    assert shown.conversation().whispers_left == 3
    said = [shown.whisper() for _ in range(5)]
    assert len(set(said)) == 4
    assert shown.conversation().whispers_left == 0
    assert shown.debrief().helped == "Sam helped 3 times."


def test_from_the_customers_chair_only_what_is_heard_is_told() -> None:
    shown = performance("hear", "run", "bye")
    view = shown.replay()
    assert [frame.felt.feeling for frame in view.frames] == [m.felt.feeling for m in shown.session.moments]
    for frame in view.frames:
        assert frame.felt.feeling in {option.feeling for option in frame.options}
        assert len({option.feeling for option in frame.options}) == 3


def test_another_day_is_the_same_scene_with_another_temperament() -> None:
    shown = performance("hear")
    shown.another_day()
    assert shown.session.temperament is not Temperament.EASYGOING
    assert not shown.session.moments
    assert "Another day" in shown.debrief().another_day


def test_between_beats_the_last_answer_is_explained() -> None:
    shown = performance(coaching=Coaching.BETWEEN)
    assert shown.between() is None
    shown.choose("hear")
    found = shown.between()
    assert found
    assert found.reasons
    assert "Ada" in found.felt


def test_a_reading_at_any_time_is_possible_and_passing_tells_nothing() -> None:
    shown = performance("hear")
    shown.answer_reading(None, None)
    assert shown.how_it_was() is None
    shown.answer_reading(Feeling.SAD, Strength.SOME)
    assert shown.how_it_was() is not None


def test_the_player_is_asked_first_what_was_felt_at_the_end() -> None:
    shown = performance("hear", "run", "bye")
    asked = shown.you_first()
    assert asked
    assert asked.felt.feeling is shown.session.moments[-1].felt.feeling
    assert asked.felt.feeling in {option.feeling for option in asked.options}
    assert performance().you_first() is None


def test_what_the_player_means_to_do_stands_in_the_debrief_in_their_own_words() -> None:
    shown = performance("hear", "run", "bye")
    shown.commit("  Ask \n before I pay. ")
    assert shown.debrief().commitment == "Ask before I pay."
    shown.commit("")
    assert shown.debrief().commitment == ""
