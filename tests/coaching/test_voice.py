"""What a customer tells a friend tonight: theirs, and true."""

from pathlib import Path

import pytest

from game.coaching import Debrief, debrief, facts_of, spoken, why_sentence
from game.coaching.telling import found_out, left_for, matters_of, untrue_of
from game.coaching.voice import phrased, turned, wordings
from game.play import Session
from game.vocabulary import SILENCE, Temperament
from tests.coaching.test_variety import PLAYS, YARDSTICKS, played
from tests.making import SHIPPED, scenario_from, small

SEEDS = range(25)


def debriefed(session: Session) -> Debrief:
    return debrief(session, YARDSTICKS.of(session.scenario, int(session.state.need[0])))


def small_play(*choices: str, seed: int = 0, temperament: Temperament | None = None) -> Debrief:
    session = Session(small(), seed, temperament)
    for choice in choices:
        session.choose(choice)
    return debriefed(session)


def test_neighbouring_plays_are_told_in_other_words() -> None:
    told = [spoken(small_play("shrug", "lie", "bye", seed=seed).voice) for seed in range(12)]
    assert len(set(told)) == len(told)


def test_the_same_play_is_told_the_same_way() -> None:
    assert (
        small_play("hear", "run", "write", seed=7).voice == small_play("hear", "run", "write", seed=7).voice
    )


def test_ten_plays_in_a_row_take_ten_wordings() -> None:
    ten = "abcdefghij"
    for start in (0, 3, 1000):
        assert len({turned(ten, luck) for luck in range(start, start + 10)}) == 10


def test_a_code_without_other_wordings_is_said_as_it_is() -> None:
    assert wordings("criterion.E1") == ("criterion.E1",)
    assert phrased("criterion.E1", 17) == "Named the feeling"


@pytest.mark.parametrize("temperament", list(Temperament))
@pytest.mark.parametrize("path", [("hear", "run", "write"), ("shrug", "lie", "bye"), ("rule", "pay", "bye")])
def test_every_temper_finds_words(temperament: Temperament, path: tuple[str, ...]) -> None:
    for seed in SEEDS:
        said = spoken(small_play(*path, seed=seed, temperament=temperament).voice)
        assert said
        assert "{" not in said
        assert "“”" not in said


def test_tempers_do_not_sound_alike() -> None:
    said = {
        temperament: {code for seed in SEEDS for code in _codes(seed, temperament)}
        for temperament in (Temperament.WARM, Temperament.GUARDED)
    }
    assert not said[Temperament.WARM] & said[Temperament.GUARDED]


def _codes(seed: int, temperament: Temperament) -> tuple[str, ...]:
    voice = small_play("shrug", "lie", "bye", seed=seed, temperament=temperament).voice
    return voice.codes if voice else ()


def kinds_said(found: Debrief) -> set[str]:
    return {code.split("~")[0] for code in found.voice.codes} if found.voice else set()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_quoted_was_said(path: Path) -> None:
    for seed in SEEDS:
        session = played(path, seed).session
        facts = facts_of(session, session.moments[-1])
        start = facts["said"].rstrip("….").replace("'", '"')
        assert session.moments[-1].said.replace("'", '"').startswith(start)
        assert "(" not in facts["mine"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_somebody_who_left_says_so_and_nobody_else_does(path: Path) -> None:
    for seed in range(PLAYS):
        found = played(path, seed)
        session = found.session
        left = bool(session.state.walked_out[0])
        assert any(kind.startswith("voice.walked_out") for kind in kinds_said(found)) == left
        causes = {cause: _says(found, f"why.left.{cause}") for cause in ("temper", "patience")}
        assert causes == {cause: left and left_for(session) == cause for cause in causes}


def _says(found: Debrief, code: str) -> bool:
    return any(line in why_sentence(found) for line in _all_of(code, found.session))


def _all_of(code: str, session: Session) -> list[str]:
    return [
        phrased(code, which, **facts_of(session, session.moments[-1])) for which in range(len(wordings(code)))
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_came_out_afterwards_is_told_where_something_did_and_only_there(path: Path) -> None:
    for seed in range(PLAYS):
        found = played(path, seed)
        session, later = found.session, found_out(found.session)
        assert (later != "") == any(r.code in ("lied_to", "promise_broken") for r in session.parting)
        for code in ("lied_to", "promise_broken"):
            assert any(kind.startswith(f"voice.{code}") for kind in kinds_said(found)) == (code == later)
            assert any(line in why_sentence(found) for line in _all_of(f"why.{code}", session)) == (
                code == later
            )


def test_the_line_that_was_not_so_is_the_one_quoted() -> None:
    found = small_play("shrug", "lie", "bye")
    moment = untrue_of(found.session)
    assert moment is not None
    assert moment.choice == "lie"
    assert facts_of(found.session)["untrue"] == "It will be here in a minute."


def test_an_honest_play_has_nothing_to_come_out() -> None:
    session = small_play("hear", "run", "write").session
    assert found_out(session) == ""
    assert untrue_of(session) is None


@pytest.mark.parametrize(
    ("path", "need"),
    [
        (("hear", "run", "write"), "need.met"),
        (("hear", "pay", "bye"), "need.found"),
        (("rule", "pay", "bye"), "need.missed"),
    ],
)
def test_the_need_is_spoken_of_as_it_was_left(path: tuple[str, ...], need: str) -> None:
    _, kinds = matters_of(small_play(*path).session, good=True)
    assert [kind for kind in kinds if kind.startswith("need")] == [need]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_value_or_a_sore_point_is_named_only_where_it_was_touched(path: Path) -> None:
    for seed in range(PLAYS):
        found = played(path, seed)
        session = found.session
        felt = {reason.code for moment in session.moments for reason in moment.because}
        for kind in kinds_said(found):
            if kind.startswith(("voice.touchy", "voice.warms")):
                assert kind.split(".")[1] in felt
            if kind.startswith("voice.value.respect.bad"):
                assert "slight_respect" in felt
            if kind.startswith("voice.value.certainty.good"):
                assert felt & {"informed_certainty", "promised_certainty"}
            if kind.startswith("voice.value."):
                assert kind.split(".")[2] in session.scenario.persona.values


SILENT = """
id: silent
title: Silent
customer: {name: Ada, opens: {angry: strong}}
problem: {what: Lost}
beats:
  one:
    customer: Well?
    if_silent: {reply: Hello?}
    choices:
      - {id: no, say: No., does: [inform]}
"""


def test_nothing_is_quoted_where_nothing_was_said() -> None:
    for seed in SEEDS:
        session = Session(scenario_from(SILENT), seed)
        session.choose(SILENCE)
        assert "“" not in spoken(debriefed(session).voice)
