"""The debrief as every carrier shows it."""

from game.coaching import Yardsticks
from game.play import Session
from game.stage import DebriefView, Performance
from game.words import say
from tests.making import small


def debriefed(*choices: str) -> DebriefView:
    playing = Performance(Session(small()), small(), Yardsticks())
    for choice in choices:
        playing.choose(choice)
    return playing.debrief()


def test_every_moment_can_be_traced_to_points_and_reasons() -> None:
    view = debriefed("hear", "run", "write")
    assert view.traced[0].said == "You sound worried. What is it for?"
    assert all(traced.reasons for traced in view.traced)
    assert view.traced[0].earned


def test_the_line_has_a_point_for_every_moment_and_the_best_one_marked() -> None:
    line = debriefed("hear", "run", "write").line
    assert len(line.points) == len(line.labels) == 3
    assert line.highest is not None
    assert line.points[line.highest] == max(line.points)


def test_no_moment_is_the_worst_that_was_better_than_coming_in_nor_the_best_that_was_worse() -> None:
    rising, falling = debriefed("hear", "run", "write").line, debriefed("shrug").line
    assert (rising.lowest, falling.highest) == (None, None)
    assert falling.lowest is not None
    assert falling.points[falling.lowest] == min(falling.points) < falling.opening


def test_three_moments_are_chosen_and_one_is_good_where_any_did_good() -> None:
    for path, helped in ((("hear", "run", "write"), True), (("shrug", "lie", "bye"), False)):
        view = debriefed(*path)
        assert len(view.moments) == 3
        assert any(moment.good for moment in view.moments) == helped


def test_a_stronger_line_is_one_that_was_offered_and_honest() -> None:
    view = debriefed("shrug", "lie", "bye")
    stronger = [moment.stronger for moment in view.moments]
    assert stronger[0] == "You sound worried. What is it for?"
    assert stronger[1] == "I will run and fetch it for you."


def test_where_the_best_was_said_nothing_stronger_is_held_up() -> None:
    assert debriefed("hear", "run", "write").moments[0].stronger is None


def test_a_guard_is_said_first() -> None:
    assert len(debriefed("hear", "lie", "bye").guards) == 1
    assert debriefed("hear", "run", "bye").guards == ()


def test_a_conversation_broken_off_has_a_debrief_too() -> None:
    view = debriefed()
    assert view.ending is None
    assert view.try_again is None
    assert view.line.points == ()
    assert debriefed("hear").ending is None


def test_a_moment_shows_the_two_strongest_reasons_and_nothing_that_only_wore_off() -> None:
    session = Session(small())
    playing = Performance(session, small(), Yardsticks())
    for choice in ("hear", "run", "write"):
        playing.choose(choice)
    shown = playing.debrief().traced
    assert any(len(moment.because) > 2 for moment in session.moments)
    assert any(reason.code == "faded" for reason in session.moments[1].reasons)
    for traced, moment in zip(shown, session.moments, strict=True):
        strongest = max(moment.because, key=lambda reason: abs(float(reason.pleasure[0])))
        assert len(traced.reasons) <= 2
        told = say(strongest.code, name=session.scenario.persona.name, **strongest.facts)
        assert told in traced.reasons or (traced.as_at is not None and told in shown[traced.as_at].reasons)
        assert say("faded") not in traced.reasons
