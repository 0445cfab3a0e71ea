import re
from collections import Counter
from string import Formatter

import pytest

from game.vocabulary import (
    SILENCE,
    Act,
    Band,
    Criterion,
    Dimension,
    Guard,
    NeedState,
    Outcome,
    Strength,
    Value,
)
from game.words import coaching, grievance, parting, praise, results, say

ROOMS = (coaching, praise, grievance, parting, results)
EVERY = {code: text for room in ROOMS for code, text in room.SENTENCES.items()}

PERSON = {"name", "they", "them", "their", "They", "business"}
ABOUT_A_LINE = PERSON | {"said"}
"""What `facts_of` hands to a sentence without and with a moment."""

PLACES: tuple[tuple[str, set[str]], ...] = (
    (r"(criterion|label|dial|score|band|ending_word)\..*", set()),
    (r"score\.(sentence|little)", {"earned", "available"}),
    (r"(strength|guard|needed)\..*", ABOUT_A_LINE),
    (r"next\..*|(strength|next)\.none", ABOUT_A_LINE - {"said"}),
    (r"voice\.(good|bad)\..*", {"said"}),
    (r"voice\.(close|walked_out)\..*|chair\.\w+\.(good|bad)\.\d", set()),
    (r"voice\.label(\.if_asked)?|ending\..*|why\.unfinished|money\.kept", PERSON),
    (r"chair\.question", {"name"}),
    (r"why\.(end\.)?(good|bad)", ABOUT_A_LINE | {"reason", "before", "after"}),
    (r"felt\..*", ABOUT_A_LINE | {"before", "after"}),
    (r"feeling\.calm|outcome\.(remembered|told\.nobody|need\.none).*", set()),
    (r"feeling\..*", {"feeling"}),
    (r"outcome\.return\..*", {"percent"}),
    (r"outcome\.told\.(good|bad|mixed)", {"people"}),
    (r"outcome\.people", {"count"}),
    (r"outcome\.people\.one|remembered\..*", set()),
    (r"outcome\.recommend", {"value"}),
    (r"outcome\.need\.(met|found|missed|open)", PERSON | {"what"}),
    (r"line\.description.*", PERSON | {"start", "end", "high", "low", "remembered"}),
    (r"money\.(spent|worth|left)", {"amount"}),
)

HER = {"they": "she", "them": "her", "their": "her", "They": "She"}
HIM = {"they": "he", "them": "him", "their": "his", "They": "He"}
THEM = {"they": "they", "them": "them", "their": "their", "They": "They"}
FACTS: dict[str, object] = {
    "name": "Ada Byron",
    "business": "our house",
    "said": "I'm listening.",
    "reason": "You asked.",
    "before": "very anxious",
    "after": "hopeful",
    "feeling": "sad",
    "strength": "some",
    "percent": 71,
    "count": 2,
    "people": "About 2 people",
    "value": "8.4",
    "what": "To be home by six",
    "start": "calm",
    "end": "calm",
    "high": "calm",
    "low": "sad",
    "remembered": "A good memory",
    "amount": "£40",
    "earned": 6,
    "available": 9,
}

_ACTS = list(Act)
GOOD_ACTS = frozenset(_ACTS[: _ACTS.index(Act.UPSELL)])
HURTS = frozenset({*_ACTS} - GOOD_ACTS)
"""The vocabulary lists what helps before what hurts, and `upsell` is the first of the latter."""

DEPENDS = {Act.COMPENSATE, Act.BOUNDARY, Act.GESTURE, Act.FIX, Act.INFORM, Act.FAREWELL, Act.APOLOGISE}
BAD_ACTS = HURTS | DEPENDS | {SILENCE}
"""What can do harm: some of it only when it comes too soon or badly."""


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def allowed(code: str) -> set[str]:
    found = [words for pattern, words in PLACES if re.fullmatch(pattern, code)]
    assert found, f"no rule says which places {code} may have"
    return found[-1]


@pytest.mark.parametrize("code", EVERY)
def test_a_sentence_names_only_what_it_is_given(code: str) -> None:
    assert places(EVERY[code]) <= allowed(code)


def expected() -> set[str]:
    tempers, endings = range(1, 5), [*Outcome, "unfinished"]
    bands = {band.value.split()[0].lower() for band in Band}
    return {
        *(f"{kind}.{c}" for kind in ("strength", "next", "needed", "criterion") for c in Criterion),
        *("strength.none", "next.none", "voice.label", "voice.label.if_asked", "chair.question"),
        *(f"voice.good.{act}.{n}" for act in GOOD_ACTS for n in tempers),
        *(f"voice.bad.{act}.{n}" for act in BAD_ACTS for n in tempers),
        *(f"voice.close.{outcome}.{n}" for outcome in Outcome for n in tempers),
        *(f"voice.walked_out.{n}" for n in tempers),
        *(f"chair.{v}.{g}.{n}" for v in (*Value, "any") for g in ("good", "bad") for n in (1, 2)),
        *("why.good", "why.bad", "why.end.good", "why.end.bad", "why.unfinished"),
        *("felt.same", "felt.changed", "feeling.calm", "line.description"),
        *(f"feeling.{strength}" for strength in Strength),
        *(f"guard.{guard}" for guard in Guard),
        *(f"{kind}.{end}" for kind in ("ending", "ending_word") for end in endings),
        *(f"outcome.return.{word}" for word in ("likely", "maybe", "unlikely")),
        *(f"outcome.told.{word}" for word in ("good", "bad", "mixed", "nobody")),
        *(f"remembered.{word}" for word in ("good", "neutral", "bad", "open", "found_out")),
        *(f"outcome.remembered.{word}" for word in ("good", "neutral", "bad", "found_out")),
        *(f"outcome.need.{state}" for state in (*NeedState, "none", "open")),
        *("outcome.people", "outcome.people.one"),
        *("outcome.recommend", "score.sentence", "score.little", "score.nothing", "score.reading_people"),
        *(f"label.{word}" for word in ("return", "told", "recommend", "remembered", "need", "spent", "kept")),
        *("label.effort", "label.satisfaction", "dial.easy", "dial.special", "dial.felt_good"),
        *(f"score.{dimension}" for dimension in Dimension),
        *(f"band.{word}" for word in bands),
        *(f"money.{word}" for word in ("spent", "worth", "left", "kept")),
    }


def test_there_is_a_sentence_for_every_act_criterion_and_outcome_and_no_other() -> None:
    assert set(EVERY) == expected()


def test_the_acts_that_help_and_the_acts_that_hurt_are_told_apart() -> None:
    assert (len(GOOD_ACTS), len(HURTS)) == (28, 14)
    assert Act.FAREWELL in GOOD_ACTS
    assert Act.BREAK_BOUNDARY in HURTS


def test_no_two_modules_have_the_same_code() -> None:
    assert sum(len(room.SENTENCES) for room in ROOMS) == len(EVERY)


def test_no_sentence_is_there_twice() -> None:
    assert [text for text, count in Counter(EVERY.values()).items() if count > 1] == []


def test_no_two_of_a_customer_s_sentences_begin_or_end_alike() -> None:
    voices = [text for code, text in EVERY.items() if re.match(r"voice\.(good|bad|close|walked_out)", code)]
    for part in (slice(None, 5), slice(-5, None)):
        cut = Counter(" ".join(text.split()[part]) for text in voices if len(text.split()) >= 5)
        assert [words for words, count in cut.items() if count > 1] == []


@pytest.mark.parametrize("code", EVERY)
def test_nobody_has_to_read_more_than_thirty_words(code: str) -> None:
    assert len(EVERY[code].split()) <= 30


FORBIDDEN = (
    r"\busers?\b",
    r"customer journey",
    r"\bdelight\b",
    r"\bexceed",
    r"extra mile",
    r"made my day",
    r"\bawesome",
    r"well done",
    r"great job",
    r"good job",
    r"end of the day",
    r"breath of fresh air",
    r"keep it up",
    r"\bproud of",
    r"\bamazing",
    r"you are (a|an) ",
    r"you're (a|an) ",
    r"than (other|most) ",
    r"\bcolor",
    r"apologiz",
    r"—",
)


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_sentence_has_a_word_that_is_not_ours(word: str) -> None:
    assert [text for text in EVERY.values() if re.search(word, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("pronouns", [HER, HIM, THEM], ids=["she", "he", "they"])
@pytest.mark.parametrize("code", EVERY)
def test_a_sentence_is_whole_for_every_pronoun(code: str, pronouns: dict[str, str]) -> None:
    said = say(code, **{**FACTS, **pronouns})
    assert not re.search(r"[{}]|  ", said)
    assert said == said.strip()
    assert not re.search(r"[.!?…]” [a-z]|[.!?]”[.,;:]", said), "a quoted line brings its own full stop"


ALIKE = "had|could|would|will|may|came|needed|hoped|wanted|got"
"""Verbs that are the same after he, she and they."""


@pytest.mark.parametrize("code", [code for code, text in EVERY.items() if "they}" in text.lower()])
def test_no_verb_gives_away_which_pronoun_it_was_written_for(code: str) -> None:
    after = re.findall(r"\{[Tt]hey\} (\w+)", EVERY[code])
    assert after
    assert all(re.fullmatch(ALIKE, verb) for verb in after)


def test_a_customer_quotes_the_player_in_at_most_half_of_an_act_s_sentences() -> None:
    quoting = Counter(code.rpartition(".")[0] for code, text in EVERY.items() if "{said}" in text)
    voices = {code: count for code, count in quoting.items() if code.startswith("voice.")}
    assert voices
    assert max(voices.values()) <= 2


def test_nothing_is_quoted_where_nothing_was_said() -> None:
    assert not any("said" in places(EVERY[f"voice.bad.{SILENCE}.{n}"]) for n in range(1, 5))


def test_a_guard_says_first_that_scores_stop_at_40() -> None:
    for guard in Guard:
        text = EVERY[f"guard.{guard}"]
        assert text.startswith("“{said}”")
        assert "every score stops at 40" in text


def test_a_next_step_begins_with_what_to_do() -> None:
    steps = {code: text.split()[0] for code, text in EVERY.items() if code.startswith("next.")}
    verbs = {"Say", "Ask", "Name", "Pick", "Listen", "Take", "Add", "End", "Read", "Meet"}
    assert set(steps.values()) <= verbs
