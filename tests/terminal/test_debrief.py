from dataclasses import replace

import pytest

from game.terminal import debrief_text
from tests.terminal.fakes import a_debrief


def test_everything_of_a_debrief_is_in_its_text() -> None:
    view = a_debrief()
    text = " ".join(debrief_text(view, for_trainer=True).split())
    parts = [
        *view.guards, view.voice, view.why, view.ending_text, view.strength, view.next_step, view.chair, *view.trainer,
        *(row.value for row in (*view.outcome, *view.money)), *(moment.felt for moment in view.moments),
        *(traced.coach for traced in view.traced),
    ]  # fmt: skip
    assert [part for part in parts if part not in text] == []


def test_peaks_end_and_the_decisive_moment_are_marked_in_words() -> None:
    text = debrief_text(a_debrief(), width=200)
    assert "Moment 1: very anxious (-0.6), the lowest." in text
    assert "Moment 2: relieved (-0.1), the one that decided it." in text
    assert "Moment 3: very delighted (+0.7), the highest, the end." in text


@pytest.mark.parametrize("width", [40, 60, 88])
def test_a_debrief_keeps_to_its_width(width: int) -> None:
    assert max(len(line) for line in debrief_text(a_debrief(), width).splitlines()) <= width


def test_a_debrief_without_moments_has_no_empty_headings() -> None:
    view = a_debrief()
    line = replace(view.line, points=(), labels=(), highest=None, lowest=None, decisive=None)
    bare = replace(
        view, line=line, moments=(), traced=(), chair="", voice="", guards=(), trainer=(), try_again=None
    )
    text = debrief_text(bare)
    for heading in (
        "Moments that decided it",
        "The empty chair",
        "Questions",
        "First of all",
        "friend tonight",
    ):
        assert heading not in text


def test_a_name_of_escapes_is_inert() -> None:
    assert "\x1b" not in debrief_text(a_debrief("\x1b[31mAda"))


def test_the_trainers_questions_are_left_out_of_a_players_debrief() -> None:
    assert "Who else was waiting" not in debrief_text(a_debrief())


def test_a_single_moment_is_neither_the_highest_nor_the_lowest() -> None:
    view = a_debrief()
    line = replace(view.line, points=(0.2,), labels=("Good evening.",), highest=0, lowest=0, decisive=None)
    assert "Moment 1: very anxious (+0.2), the end. Good evening." in debrief_text(replace(view, line=line))
