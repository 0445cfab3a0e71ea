"""The wordings a debrief can choose from: whole, true to their kind, and enough of them."""

import re
from collections import Counter
from string import Formatter

import pytest

from game.coaching import (
    facts_of,
    felt_sentence,
    needed_sentence,
    next_step_sentence,
    phrased,
    spoken,
    strength_sentence,
    why_sentence,
)
from game.coaching.chair import chair_of
from game.coaching.debrief import Debrief, debrief
from game.coaching.sentences import guard_sentence, main_reason, strongest_reasons
from game.coaching.voice import wordings
from game.play import Session
from game.vocabulary import Criterion, Guard, Outcome, Value
from game.words import (
    because_heard,
    because_helped,
    because_hurt,
    because_offered,
    because_seldom,
    because_with,
    closing,
    codes,
    mattering,
    needed,
    next_steps,
    quoting,
    seated,
    strengths,
    turning,
    valuing,
)
from tests.coaching.test_variety import YARDSTICKS
from tests.making import scenario_from, small

ROOMS = (
    because_heard, because_helped, because_hurt, because_offered, because_seldom, because_with, closing, mattering,
    needed, next_steps, quoting, seated, strengths, turning, valuing,
)  # fmt: skip
EVERY = {code: text for room in ROOMS for code, text in room.SENTENCES.items()}

PERSON = {"name", "they", "them", "their", "They"}
PLACES: tuple[tuple[str, set[str]], ...] = (
    (r"(touchy|warms)~\d", PERSON | {"because"}),
    (r"(strength|next|needed|guard)\..*", PERSON | {"said"}),
    (r"why\.untrue.*", PERSON | {"said", "after"}),
    (r"why\.left\.patience.*", PERSON | {"left", "said"}),
    (r"why\.(left|lied_to|promise_broken).*", PERSON | {"left"}),
    (r"why\..*", PERSON | {"said", "reason", "before", "after"}),
    (r"felt\..*", PERSON | {"before", "after"}),
    (r"voice\.quoted\..*", {"said", "mine"}),
    (r"voice\.\w+\.quoted\..*", {"untrue"}),
    (r"voice\.walked_out.*", {"left"}),
    (r"voice\..*|chair\..*|left\..*", set()),
    (r"\w+(~\d)?", PERSON),
)

PLENTY = (
    *(f"needed.{criterion}" for criterion in Criterion),
    *(f"strength.{criterion}" for criterion in Criterion if criterion.value[0] != "J"),
    *(f"next.{criterion}" for criterion in Criterion if criterion.value[0] != "J"),
    *(f"guard.{guard}" for guard in Guard),
    *("felt.same", "felt.changed", "why.good", "why.bad", "why.same.good", "why.same.bad", "why.end.bad"),
    *(
        "why.untrue",
        "why.left.temper",
        "why.left.patience",
        "why.lied_to",
        "why.promise_broken",
        "strength.none",
    ),
    *("informed", "slight_respect", "touchy", "warms", "asked", "spared", "given_a_choice", "promise_broken"),
    *(f"voice.quoted.{verdict}.{temper}" for verdict in ("good", "bad") for temper in range(1, 5)),
    *(f"voice.{kind}.{who}" for kind in ("lied_to", "promise_broken") for who in ("weighing", "free")),
)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_a_sentence_names_only_what_it_is_given() -> None:
    for code, text in EVERY.items():
        allowed = next(words for pattern, words in PLACES if re.fullmatch(pattern, code))
        assert places(text) <= allowed, code


@pytest.mark.parametrize("code", PLENTY)
def test_there_are_ten_wordings_of_whatever_is_said_often(code: str) -> None:
    assert len(wordings(code)) >= 10


@pytest.mark.parametrize("value", [*Value, "any"])
def test_the_chair_has_a_choice_of_words_for_every_value(value: str) -> None:
    for verdict in ("good", "bad"):
        assert all(len(wordings(f"chair.{value}.{verdict}.{which}")) >= 4 for which in (1, 2))


def test_every_ending_and_every_temper_has_last_words() -> None:
    for temper in range(1, 5):
        assert all(len(wordings(f"voice.close.{outcome}.{temper}")) >= 6 for outcome in Outcome)
        assert len(wordings(f"voice.walked_out.{temper}")) >= 6


def test_no_wording_stands_without_the_sentence_it_is_another_wording_of() -> None:
    numbered = Counter(code.rpartition("~")[0] for code in EVERY if "~" in code)
    assert all(len(wordings(code)) >= count for code, count in numbered.items())


def test_no_sentence_is_there_twice() -> None:
    assert [text for text, count in Counter(EVERY.values()).items() if count > 1] == []
    rest = Counter(text for code, text in codes().items() if code not in EVERY)
    assert [text for text in EVERY.values() if rest[text]] == []


def test_nobody_has_to_read_more_than_thirty_words() -> None:
    assert [code for code, text in EVERY.items() if len(text.split()) > 32] == []


def test_a_quoted_line_brings_its_own_full_stop() -> None:
    assert [code for code, text in EVERY.items() if re.search(r"\}” [a-z]|\}”[.,;:]", text)] == []


FORBIDDEN = (
    r"\busers?\b", r"customer journey", r"\bdelight\b", r"\bexceed", r"extra mile", r"made my day", r"\bawesome",
    r"well done", r"(great|good) job", r"valued customer", r"above and beyond", r"\bproud of", r"\bamazing",
    r"you are (a|an) ", r"you're (a|an) ", r"than (other|most) ", r"\bcolor", r"apologiz", r"—",
)  # fmt: skip


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_sentence_has_a_word_that_is_not_ours(word: str) -> None:
    assert [text for text in EVERY.values() if re.search(word, text, re.IGNORECASE)] == []


ALIKE = "had|could|would|will|may|came|needed|hoped|wanted|got|felt|lost"
"""Verbs that are the same after he, she and they."""


def test_no_verb_gives_away_which_pronoun_it_was_written_for() -> None:
    for code, text in EVERY.items():
        for verb in re.findall(r"\{[Tt]hey\} (\w+)", text):
            assert re.fullmatch(ALIKE, verb), code


def test_a_sentence_does_not_begin_with_the_name_of_a_feeling() -> None:
    assert [code for code, text in EVERY.items() if re.search(r"(^|[.!?] )\{(before|after)\}", text)] == []


STEPS = {
    "Say",
    "Ask",
    "Name",
    "Pick",
    "Listen",
    "Take",
    "Add",
    "End",
    "Read",
    "Meet",
    "Begin",
    "Look",
    "Wait",
    "Check",
}
STEPS |= {
    "Wonder",
    "Offer",
    "Give",
    "Leave",
    "Put",
    "Find",
    "Own",
    "Let",
    "Spare",
    "Make",
    "Think",
    "Slow",
    "Follow",
}
STEPS |= {
    "Use",
    "Choose",
    "Do",
    "Go",
    "Lead",
    "Close",
    "Finish",
    "Stay",
    "Promise",
    "Keep",
    "Weigh",
    "Spend",
    "Hear",
}
STEPS |= {"Draw", "Play", "Try", "Show", "Turn"}


def test_a_next_step_begins_with_what_to_do() -> None:
    assert {text.split()[0] for text in next_steps.SENTENCES.values()} <= STEPS


def test_a_guard_quotes_the_line_and_says_that_scores_stop_at_40() -> None:
    for code, text in EVERY.items():
        if code.startswith("guard."):
            assert "“{said}”" in text
            assert "40" in text


def play(*choices: str, seed: int = 0) -> Debrief:
    session = Session(small(), seed)
    for choice in choices:
        session.choose(choice)
    return debrief(session, YARDSTICKS.of(session.scenario, int(session.state.need[0])))


@pytest.mark.parametrize("path", [("hear", "run", "write"), ("shrug", "lie", "bye"), ("rule", "pay", "bye")])
def test_every_wording_is_whole(path: tuple[str, ...]) -> None:
    for seed in range(20):
        found = play(*path, seed=seed)
        said = [why_sentence(found), strength_sentence(found), next_step_sentence(found), spoken(found.voice)]
        said += [guard_sentence(found, fired) for fired in found.guards]
        for decision in found.decisions:
            _, reason = main_reason(found.session, decision.moment, decision.good)
            said += [felt_sentence(found.session, decision.moment, reason)]
            said += [needed_sentence(found.session, decision)]
        for moment in found.session.moments:
            said += strongest_reasons(found.session, moment)
        assert not [one for one in said if re.search(r"[{}]|  |“”", one) or one != one.strip()]


def test_moments_of_one_debrief_are_told_in_different_words() -> None:
    for seed in range(20):
        found = play("shrug", "lie", "bye", seed=seed)
        needs = [needed_sentence(found.session, decision) for decision in found.decisions]
        assert len(set(needs)) == len(needs)


def test_the_decisive_line_is_quoted_in_the_why() -> None:
    for seed in range(20):
        assert "“I will run and fetch it for you.”" in why_sentence(play("hear", "run", "write", seed=seed))


def test_the_chair_says_the_same_at_the_pause_and_afterwards() -> None:
    scenario = small(change="  offer:\n=>  offer:\n    empty_chair: true\n")
    for seed in range(10):
        session = Session(scenario, seed)
        session.choose("hear")
        session.choose("run")
        at_the_pause = spoken(chair_of(session))
        session.choose("write")
        assert at_the_pause
        assert spoken(chair_of(session)) == at_the_pause


RUDE = """
id: rude
title: Rude
customer: {name: Ada, opens: {angry: strong}, patience: low}
problem: {what: Lost, severity: severe}
beats:
""" + "\n".join(
    f"  b{n}: {{customer: Well?, choices: [{{id: no{n}, say: Go away., does: [dismiss, patronise], manner: cold}}]}}"
    for n in range(12)
)


def test_that_they_left_is_said_in_words() -> None:
    session = Session(scenario_from(RUDE))
    while not session.finished:
        session.choose(session.scene.offers[0].id)
    assert session.state.walked_out[0]
    found = debrief(session, YARDSTICKS.of(session.scenario, int(session.state.need[0])))
    assert any(said in why_sentence(found) for said in _wordings("why.left.temper", found))


def _wordings(code: str, found: Debrief) -> list[str]:
    facts = facts_of(found.session, found.session.moments[-1])
    return [phrased(code, which, **facts) for which in range(len(wordings(code)))]
