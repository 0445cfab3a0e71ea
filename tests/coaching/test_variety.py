"""Fifty people play one scenario, and no two debriefs need sound alike."""

import random
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from game.coaching import Debrief, Yardsticks, debrief, spoken
from game.play import Session
from game.scenario import Scenario, load
from game.stage import DebriefView
from game.stage.debriefing import debriefing
from tests.making import SHIPPED

PLAYS, MOST = 50, 5
YARDSTICKS = Yardsticks()


@cache
def shipped(path: Path) -> Scenario:
    return load(path)


@cache
def played(path: Path, seed: int) -> Debrief:
    """The debrief of a whole play, by somebody who takes any line that is offered."""
    session, drawn = Session(shipped(path), seed), random.Random(seed)
    while not session.finished:
        session.choose(drawn.choice([offer.id for offer in session.scene.offers]))
    return debrief(session, YARDSTICKS.of(session.scenario, int(session.state.need[0])))


def told(view: DebriefView) -> Iterator[str]:
    """Everything the coach and the customer say in a debrief."""
    yield from (view.voice, view.why, view.strength, view.next_step, view.chair, *view.guards)
    yield from (view.line.description, view.composure, view.another_day)
    for moment in view.moments:
        yield from (moment.felt, moment.needed)
    for traced in view.traced:
        yield from traced.reasons


def sentences(text: str) -> Iterator[str]:
    """Sentence by sentence; what is quoted belongs to the sentence around it.

    A line that is quoted and nothing more is the play's own and no sentence of the debrief.
    """
    start, depth = 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "“") - (letter == "”")
        closed = letter in ".!?…" or (letter == "”" and text[place - 1] in ".!?…")
        follows = text[place + 1 : place + 3]
        if depth == 0 and closed and (not follows or (follows[0] == " " and not follows[1].islower())):
            yield text[start : place + 1].strip()
            start = place + 1
    if text[start:].strip():
        yield text[start:].strip()


def is_only_a_quotation(sentence: str) -> bool:
    return sentence[0] == "“" and sentence.find("”") == len(sentence) - 1


def test_sentences_are_told_apart_around_quotations() -> None:
    text = "It turned at “No. Not me.” You said sorry. “Go on. I'm here.” From calm to sad. Why?"
    assert list(sentences(text)) == [
        "It turned at “No. Not me.”", "You said sorry.", "“Go on. I'm here.”", "From calm to sad.", "Why?",
    ]  # fmt: skip
    assert [one for one in sentences(text) if is_only_a_quotation(one)] == ["“Go on. I'm here.”"]


def test_the_shipped_scenarios_are_found() -> None:
    assert len(SHIPPED) >= 3


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_in_fifty_debriefs_no_sentence_stands_in_more_than_one_in_ten(path: Path) -> None:
    counted: Counter[str] = Counter()
    for seed in range(PLAYS):
        view = debriefing(played(path, seed))
        counted.update(
            {one for text in told(view) for one in sentences(text) if not is_only_a_quotation(one)}
        )
    assert len(counted) > PLAYS
    assert {one: count for one, count in counted.items() if count > MOST} == {}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_debrief_has_a_voice_of_its_own(path: Path) -> None:
    voices = Counter(spoken(played(path, seed).voice) for seed in range(PLAYS))
    assert max(voices.values()) == 1
