from io import BytesIO, StringIO, TextIOWrapper

import pytest

from game.stage import Line
from game.terminal import Terminal, home, perform
from game.vocabulary import Channel, Feeling, Strength
from tests.terminal.fakes import CALM, RELIEVED, FakeLibrary, FakeRehearsal, performed

WHOLE = ("", "1", "2", "1", "", "1", "", "5", "2", "q")
"""Begin; own it; read anxious; repeat back; think; walk her across; the rest; went wonderfully; quit."""


def test_a_whole_play_by_number_keys() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, *WHOLE)
    assert rehearsal.taken == ["own", "repeat", "walk"]
    for part in (
        "Hotel front desk",
        "Margaret Okafor: Good evening.",
        "You: We don't have",
        "Debrief:",
        "One next step",
    ):
        assert part in shown


def test_two_plays_of_the_same_keys_show_the_same() -> None:
    assert performed(FakeRehearsal(), *WHOLE) == performed(FakeRehearsal(), *WHOLE)


def test_every_choice_has_a_line_with_its_number_and_price() -> None:
    lines = performed(FakeRehearsal(), *WHOLE).splitlines()
    assert "1. You're worried about tonight." in lines
    assert "2. Here's a voucher. (costs £40)" in lines


def test_the_debrief_keeps_its_order() -> None:
    shown = performed(FakeRehearsal(), *WHOLE)
    parts = (
        "First of all:", "tells a friend tonight", "It was decided at moment 2", "Why:", "You first.", "How it ended",
        "Will they come back?", "Easy: 70 of 100", "Spent, and kept", "The line", "Moments that decided it",
        "One strength", "One next step", "The empty chair\n",
    )  # fmt: skip
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)


def test_a_number_that_is_not_offered_gets_a_sentence() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", "7", "1")
    assert "'7' is not offered here. Type a number from 1 to 2" in shown
    assert rehearsal.taken == ["own"]


@pytest.mark.parametrize("typed", ["-1", "1.5", "one", "²", "9" * 5000, "\x1b[A", "1 2", "[b]"])
def test_whatever_is_typed_the_game_goes_on(typed: str) -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", typed, "1", width=80)
    assert "is not offered here" in shown
    assert "\x1b" not in shown
    assert rehearsal.taken == ["own"]


@pytest.mark.parametrize("typed", ["1.", " 1 ", "1)", "01"])
def test_a_number_may_be_typed_in_other_ways(typed: str) -> None:
    rehearsal = FakeRehearsal()
    performed(rehearsal, "", typed)
    assert rehearsal.taken == ["own"]


def test_a_choice_that_turns_out_impossible_says_what_is_offered() -> None:
    rehearsal = FakeRehearsal(taken=["own", "repeat"])
    assert "offered are: walk, bye" in performed(rehearsal, "", "", "3", "1")
    assert rehearsal.finished


@pytest.mark.parametrize("key", ["0", "s", "S"])
def test_silence_is_an_answer_where_it_is_possible(key: str) -> None:
    rehearsal = FakeRehearsal(taken=["own"], readings=[(None, None)])
    shown = performed(rehearsal, "", key)
    assert rehearsal.taken == ["own", "silence"]
    assert "\n(You said nothing.)\n" in shown


def test_silence_is_refused_with_a_sentence_elsewhere() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", "0", "1")
    assert "Saying nothing will not do here" in shown
    assert "0. (Say nothing.)" not in shown[: shown.index("You: ")]
    assert rehearsal.taken == ["own"]


def test_the_choices_are_covered_until_the_player_has_said_their_own() -> None:
    covered = performed(FakeRehearsal(say_first=True), "")
    assert "1. We don't have" not in covered
    rehearsal = FakeRehearsal(say_first=True)
    uncovered = performed(rehearsal, "", "I would say the truth.", "1")
    assert "1. We don't have" in uncovered
    assert rehearsal.taken == ["own"]


def test_what_is_said_first_is_not_shown_again() -> None:
    assert "I would say" not in performed(FakeRehearsal(say_first=True), "", "I would say the truth.", "1")


def test_a_number_said_first_is_no_choice_yet() -> None:
    rehearsal = FakeRehearsal(say_first=True)
    performed(rehearsal, "", "1")
    assert rehearsal.taken == []


def test_keys_work_while_the_choices_are_covered() -> None:
    shown = performed(FakeRehearsal(say_first=True), "", "c", "?", "q")
    assert shown.count("Stays: 6") == 2
    assert "show the lines to choose from" in shown
    assert shown.endswith("The chair stays where it is.\n")


def test_a_reading_is_passed_on_and_then_revealed_with_its_cue() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", "1", "1")
    assert rehearsal.readings == [(Feeling.ANGRY, Strength.STRONG)]
    assert "You read very angry. It is very anxious.\nWhat gives it away: " in shown


def test_a_right_reading_is_told() -> None:
    assert "Yes: very anxious." in performed(FakeRehearsal(), "", "1", "2")


def test_enter_alone_passes_a_reading() -> None:
    rehearsal = FakeRehearsal()
    assert "It is very anxious." in performed(rehearsal, "", "1", "")
    assert rehearsal.readings == [(None, None)]


def test_a_reading_of_nothing_strong_enough_says_so() -> None:
    assert "Nothing is strong enough to have a name" in performed(FakeRehearsal(felt=()), "", "1", "3")


def test_the_empty_chair_asks_before_the_choices_and_takes_any_answer() -> None:
    rehearsal = FakeRehearsal(taken=["own", "repeat"])
    shown = performed(rehearsal, "", "She would not like it.")
    assert shown.index("The empty chair. What would she say?") < shown.index("1. I'll walk you across.")
    assert rehearsal.taken == ["own", "repeat"]


def test_feelings_are_named_only_with_training_wheels() -> None:
    assert "anxious" not in performed(FakeRehearsal(), "")
    assert "Feels: very anxious" in performed(FakeRehearsal(), "", training_wheels=True)


@pytest.mark.parametrize(
    ("channel", "cue"),
    [
        (Channel.COUNTER, "shoulders come down by an inch"),
        (Channel.PHONE, "You can hear a chair creak"),
        (Channel.CHAT, "breathe out"),
        (Channel.EMAIL, "breathe out"),
    ],
)
def test_a_feeling_shows_as_the_channel_lets_it(channel: Channel, cue: str) -> None:
    assert cue in performed(FakeRehearsal(channel=channel, felt=(RELIEVED,)), "")


def test_an_unchanged_feeling_is_said_to_be_unchanged() -> None:
    shown = performed(FakeRehearsal(), "", "1")
    assert "(Margaret looks much as before.)" in shown


def test_patience_that_runs_out_shows() -> None:
    assert "glances at the way out" in performed(FakeRehearsal(), "", "1", "", "1")


def test_card_boundaries_and_the_last_words_can_be_looked_up() -> None:
    shown = performed(FakeRehearsal(), "", "c", "b", "r", "1")
    assert shown.count("Stays: 6") == 2
    assert shown.count("- Move a guest who sleeps") == 2
    assert shown.count("Good evening. I have a booking.") == 2
    assert shown.count("1. We don't have the room we promised.") == 2


def test_help_tells_what_every_key_does() -> None:
    shown = performed(FakeRehearsal(), "", "?")
    for key in ("a number from 1 to 2:", "c:", "b:", "r:", "?:", "q:"):
        assert f"\n{key}" in shown


def test_content_notes_come_before_the_scene_with_a_way_round() -> None:
    shown = performed(FakeRehearsal(content=("illness in the family",)), "q")
    assert "touches on illness in the family" in shown
    assert "Good evening" not in shown


@pytest.mark.parametrize("typed", range(len(WHOLE)))
def test_answers_that_end_anywhere_end_the_game_with_a_goodbye(typed: int) -> None:
    assert performed(FakeRehearsal(), *WHOLE[:typed]).endswith("The chair stays where it is.\n")


@pytest.mark.parametrize("typed", range(len(WHOLE) - 1))
def test_q_leaves_from_anywhere(typed: int) -> None:
    shown = performed(FakeRehearsal(), *WHOLE[:typed], "q", "1", "1", "1")
    assert shown.endswith("> You have left. The chair stays where it is.\n")


def test_the_decisive_moment_can_be_tried_again_and_is_compared() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, "", "1", "2", "1", "", "2", "a", "1", "", "1")
    assert rehearsal.attempts == [["own", "repeat", "bye"], ["own", "repeat", "walk"]]
    assert "Back at moment 2, with the same luck." in shown
    assert "Last time: Satisfied, remembered +0.4. This time: Delighted, remembered +0.4." in shown


def test_any_moment_can_be_looked_at_and_tried_again() -> None:
    rehearsal = FakeRehearsal()
    shown = performed(rehearsal, *WHOLE[:-1], "1", "a")
    assert "Understands: 3 of 3" in shown
    assert "Back at moment 1, with the same luck." in shown
    assert rehearsal.taken == []


def test_the_player_can_start_over() -> None:
    rehearsal = FakeRehearsal()
    performed(rehearsal, *WHOLE[:6], "n")
    assert (rehearsal.restarts, rehearsal.taken) == (1, [])


def test_the_player_judges_first_and_sees_the_gap() -> None:
    shown = performed(FakeRehearsal(), *WHOLE[:7], "1", "1")
    assert "You thought: Badly: they will not come back. For Margaret it was:" in shown
    assert "You thought: very angry. It was: very anxious." in shown


def test_the_player_is_not_asked_to_judge_a_second_attempt() -> None:
    assert "You first." not in performed(FakeRehearsal(), *WHOLE[:7], first_attempt=False)


def test_the_trainers_questions_are_hidden_until_asked_for() -> None:
    question = "Who else was waiting"
    assert question not in performed(FakeRehearsal(), *WHOLE)
    assert question in performed(FakeRehearsal(), *WHOLE[:-1], "t")


def test_a_resumed_conversation_is_told_from_its_beginning() -> None:
    shown = performed(FakeRehearsal(taken=["own"], readings=[(None, None)]), "")
    assert "Good evening. I have a booking." in shown
    assert "You: We don't have the room we promised." in shown


def test_nothing_an_author_writes_reaches_the_terminal_as_more_than_text() -> None:
    hostile = "\x1b[2J[/b] [link=https://x.example]\u202e"
    rehearsal = FakeRehearsal(name=hostile, opening=Line("customer", f"{hostile} good evening"))
    shown = performed(rehearsal, *WHOLE, width=88)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "␛[2J[/b] [link=https://x.example]‹U+202E›" in shown


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_whole_play_on_a_poor_terminal(encoding: str) -> None:
    stream = TextIOWrapper(BytesIO(), encoding=encoding, newline="\n")
    rehearsal = FakeRehearsal(name="Ōkafor 日", felt=(CALM,))
    perform(rehearsal, Terminal(StringIO("".join(f"{line}\n" for line in WHOLE)), stream, width=80))
    assert rehearsal.finished


def at_home(*typed: str, problems: tuple[tuple[str, str], ...] = ()) -> str:
    shown = StringIO()
    answers = StringIO("".join(f"{line}\n" for line in typed))
    home(FakeLibrary(FakeRehearsal(), problems), Terminal(answers, shown, width=80))
    return shown.getvalue()


def test_a_scenario_is_chosen_from_the_library_by_number() -> None:
    assert "Hotel front desk, 21:40." in at_home("1")


def test_a_word_narrows_the_library() -> None:
    shown = at_home("bank", "q")
    assert "1. Scene 2, with Guest 2." in shown


def test_a_word_that_is_nowhere_gets_a_sentence() -> None:
    assert "No scenario has 'submarine' in it." in at_home("submarine", "q")


def test_a_scenario_that_cannot_be_opened_gets_its_sentence() -> None:
    assert "The scenario scene-2 is gone; choose another." in at_home("2", "q")


def test_files_that_could_not_be_read_are_named() -> None:
    shown = at_home("q", problems=(("bad.yaml", "There is a tab in the indent."),))
    assert "Could not be read: bad.yaml: There is a tab in the indent." in shown


def test_leaving_a_scenario_leads_back_to_the_library() -> None:
    assert at_home("1", "q", "q").count("Who would you like to meet?") == 2


def test_the_end_of_the_answers_ends_the_library_too() -> None:
    assert at_home("1").endswith("The chair stays where it is.\n")
