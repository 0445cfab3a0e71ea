"""What a learner's plays come to: in the break room, and on the page of progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from game.practice.eye import own_eye, reading_eye
from game.practice.progress import Book, ago, known_of, progress_of
from game.records.attempt import Attempt
from game.records.people import Reflection, Unfinished
from game.scenario.kinds import CourseFile
from game.stage import Person, ScenarioCard
from game.vocabulary import Channel, Difficulty
from tests.practice.attempts import MONDAY, attempt


def card(scenario: str, skills: tuple[str, ...], name: str = "Margaret Okafor") -> ScenarioCard:
    return ScenarioCard(
        scenario, f"The {scenario}", Person(name, 67, None), "A desk.", "hotel", "hotel", Channel.COUNTER,
        Difficulty.EASY, 8, skills, (),
    )  # fmt: skip


CARDS = (card("hotel", ("empathy", "above-and-beyond")), card("clinic", ("listening",), "Yusuf Demir"))
WEEK = CourseFile.model_validate(
    {"id": "week", "title": "First week", "scenarios": [{"id": "hotel"}, {"id": "clinic", "band": "Wow"}]}
)


def told(
    one: Attempt,
    *,
    ending: str = "satisfied",
    wow: bool = False,
    felt_good: int = 50,
    distances: Sequence[float] = (),
) -> Attempt:
    answers = [{"feeling": "sad", "distance": distance} for distance in distances]
    reading = {"score": 1, "band": "Wow", "answers": answers} if answers else None
    result = {
        **one.result,
        "ending": ending,
        "wow": wow,
        "customer": {"felt_good": felt_good, "told_positive": 1.5, "told_negative": 0.5},
        "scores": {**one.result["scores"], "reading_people": reading},
        "debrief": {"voice": "They stayed with me.", "decisive": 0},
        "moments": [{"said": "I'll stay with you. Until it's solved."}],
    }
    return replace(one, result=result)


def book(*attempts: Attempt, day: float = 30, **more: object) -> Book:
    return Book(MONDAY + timedelta(days=day), "Ada", attempts, courses=(WEEK,), **more)  # type: ignore[arg-type]


def test_before_the_first_play_nothing_is_suggested_and_nothing_hangs_on_the_board() -> None:
    known = known_of(book(), CARDS)
    assert (known.rota, known.board, known.post, known.bands) == ((), (), (), {})
    assert progress_of(book(), CARDS).plays == 0


def test_every_suggestion_says_why_in_words() -> None:
    rota = known_of(book(told(attempt("hotel", 0, 30))), CARDS).rota
    assert [(one.scenario, one.reason) for one in rota] == [
        ("clinic", "Listening: not practised yet. Yusuf is a good one to try it with."),
        ("hotel", "Above and beyond and empathy: not quite there yet, and Margaret needs it."),
    ]


def test_who_comes_back_is_suggested_once_they_have_been_met() -> None:
    again = (*CARDS, replace(card("again", ("composure",)), after=("hotel", "not-here")))
    once = known_of(book(told(attempt("clinic", 0, 30))), again).rota
    assert "again" not in {one.scenario for one in once}
    met = known_of(book(told(attempt("hotel", 0, 30))), again).rota
    assert "again" in {one.scenario for one in met}


def test_the_best_band_of_each_scenario_is_known() -> None:
    known = known_of(book(told(attempt("hotel", 0, 90)), told(attempt("hotel", 1, 20))), CARDS)
    assert known.bands == {"hotel": "Wow"}


def test_words_of_wonder_are_those_of_customers_who_were_delighted_by_more_than_they_asked_for() -> None:
    plays = [
        told(attempt("hotel", 0), ending="delighted", wow=True),
        told(attempt("clinic", 1), ending="delighted", wow=False),
        told(attempt("clinic", 2), ending="satisfied", wow=True),
    ]
    assert known_of(book(*plays), CARDS).board == ("Margaret: They stayed with me.",)


def test_cards_come_a_day_later_and_the_lost_are_silent() -> None:
    delighted = told(attempt("hotel", 0), ending="delighted", wow=True)
    lost = told(attempt("clinic", 0), ending="lost")
    assert known_of(book(delighted, lost, day=0.5), CARDS).post == ()
    silence, letter = known_of(book(delighted, lost, day=9), CARDS).post
    assert silence == "Nothing from Yusuf, who was here 9 days ago."
    assert "Margaret" in letter
    assert "I'll stay with you." in letter
    assert "Until" not in letter


def test_what_a_player_meant_to_do_is_asked_about_after_a_week_and_let_go_of_once_they_have_played_on() -> (
    None
):
    plays = [told(attempt("hotel", day)) for day in range(3)]
    said = {plays[0].id: Reflection(meant="Ask before I offer")}

    def post(count: int, day: float) -> tuple[str, ...]:
        return known_of(book(*plays[:count], day=day, said=said), CARDS).post

    assert post(1, 6) == ()
    assert post(1, 8) == ("A note in your own hand, 8 days ago: “Ask before I offer” How is it going?",)
    assert len(post(2, 8)) == 1
    assert post(3, 9) == ()


def test_what_was_left_open_can_be_gone_on_with_where_its_scenario_is_still_there() -> None:
    left = [Unfinished(UUID(int=n), one, MONDAY, 3, "{}") for n, one in enumerate(("gone", "hotel"))]
    resume = known_of(book(unfinished=left), CARDS).resume
    assert resume is not None
    assert resume.scenario == "hotel"
    assert resume.reason == "Go on with Margaret: 3 answers given, 30 days ago."
    assert known_of(book(unfinished=left[:1]), CARDS).resume is None


def test_a_course_tells_how_far_it_is_and_what_comes_next() -> None:
    (line,) = known_of(book(told(attempt("hotel", 0, 90))), CARDS).courses
    assert (line.title, line.done, line.steps, line.next) == ("First week", 1, 2, "The clinic")


def test_skills_have_their_figures_and_those_never_practised_are_named() -> None:
    view = progress_of(book(told(attempt("hotel", 0, 40)), told(attempt("hotel", 1, 80))), CARDS)
    empathy = next(skill for skill in view.skills if skill.name == "empathy")
    assert empathy.history == (40, 80)
    assert 60 < empathy.mastery < 80
    assert empathy.attempts == 2
    assert empathy.due == "due today"
    assert view.untouched == ("listening",)
    assert view.plays == 2
    assert view.town == "About 3 people in town have heard something good of you, and about 1 something else."


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "yesterday"), (12, "12 days ago")])
def test_how_long_ago_is_told_in_days(days: int, words: str) -> None:
    assert ago(MONDAY + timedelta(days=days), MONDAY) == words


# The player's own eye


def test_too_few_readings_say_nothing() -> None:
    assert reading_eye([told(attempt(), distances=(0.1, 0.2))]) is None


def test_readings_come_near_and_are_set_beside_those_before() -> None:
    early = [told(attempt("hotel", n), distances=(1.0,) * 3) for n in range(2)]
    late = [told(attempt("hotel", 5 + n), distances=(0.0,) * 5) for n in range(2)]
    eye = reading_eye([*early, *late])
    assert eye is not None
    assert (eye.n, eye.near, eye.before) == (10, 1.0, 0.5)


@pytest.mark.parametrize(
    ("went", "leaning", "words"), [(5, 2.0, "better"), (1, -2.0, "harder"), (3, 0.0, "as the")]
)
def test_a_player_s_word_is_set_beside_what_the_customer_felt(went: int, leaning: float, words: str) -> None:
    plays = [told(attempt("hotel", n), felt_good=50) for n in range(4)]
    said = {one.id: Reflection(went=went) for one in plays}
    eye = own_eye(plays, said)
    assert eye is not None
    assert eye.leaning == leaning
    assert words in progress_of(book(*plays, said=said), CARDS).judged


def test_plays_the_player_did_not_judge_do_not_count() -> None:
    plays = [told(attempt("hotel", n)) for n in range(4)]
    assert own_eye(plays, {}) is None
    assert own_eye(plays, {one.id: Reflection(meant="x") for one in plays}) is None
