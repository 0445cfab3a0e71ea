import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.inert import inert


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x00b\x07c\x7f", "a␀b␇c␡"),
        ("over\rwritten", "over␍written"),
        ("\x9b2J", "‹U+009B›2J"),
        ("exe.\u202egpj", "exe.‹U+202E›gpj"),
        ("\u2066isolated\u2069", "‹U+2066›isolated‹U+2069›"),
        ("half\ud800", "half\ufffd"),
    ],
)
def test_what_could_do_something_becomes_a_placeholder(written: str, shown: str) -> None:
    assert inert(written) == shown


@pytest.mark.parametrize(
    "text", ["£4, Zoë, Öykü, Ωμέγα, Юля, 日本", "a\nb\tc", "می\u200cخواهم", "👩\u200d⚕️", "‹x›"]
)
def test_ordinary_writing_stays_as_it_is(text: str) -> None:
    assert inert(text) == text


@given(st.text(st.characters()))
def test_what_is_inert_stays_as_it_is(text: str) -> None:
    assert inert(inert(text)) == inert(text)


@given(st.text(st.characters(categories=("Cc", "Cs", "Cf"))))
def test_no_control_character_is_left(text: str) -> None:
    left = {character for character in inert(text) if ord(character) < 32 or 0x7F <= ord(character) < 0xA0}
    assert left <= {"\n", "\t"}
