import itertools
import string

import pytest

from game.vocabulary import Feeling, Strength
from game.words import codes, say

WAYS = ("seen", "heard", "read")
CODES = [
    f"cue.{way}.{feeling}.{strength}" for way, feeling, strength in itertools.product(WAYS, Feeling, Strength)
]


@pytest.mark.parametrize("code", CODES)
def test_every_feeling_shows_at_every_strength_in_every_way_of_meeting(code: str) -> None:
    assert "{" not in say(code, name="Ada")


@pytest.mark.parametrize("code", CODES)
def test_a_cue_shows_a_feeling_and_names_none(code: str) -> None:
    words = say(code, name="Ada").casefold().translate(str.maketrans("", "", string.punctuation)).split()
    assert not {feeling.value for feeling in Feeling} & set(words)


def test_no_two_cues_are_the_same() -> None:
    assert len({say(code, name="Ada") for code in CODES}) == len(CODES)


@pytest.mark.parametrize("way", WAYS)
def test_a_cue_speaks_of_nobody_as_he_or_she(way: str) -> None:
    cues = [text for code, text in codes().items() if code.startswith(f"cue.{way}.")]
    words = {word.strip(".,:;!?\"'").casefold() for cue in cues for word in cue.split()}
    assert not words & {"he", "she", "him", "her", "his", "hers"}
