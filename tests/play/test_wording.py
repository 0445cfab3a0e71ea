"""Which wording is said."""

import pytest

from game.play.wording import worded
from game.scenario import Variant, Wording

LUCK = (0, 1, 0)


def wording(**cases: str) -> Wording:
    named = {"knows_bus": "knows bus"}
    return Wording(variants=tuple(Variant(when=named.get(c, c), lines=(line,)) for c, line in cases.items()))


FULL = wording(refused="No.", knows_bus="The bus!", angry="Grr.", sad="Oh.", otherwise="Well.")


@pytest.mark.parametrize(
    ("knows", "felt", "refused", "said"),
    [
        ({"bus"}, {"angry": 0.9}, True, "No."),
        ({"bus"}, {"angry": 0.9}, False, "The bus!"),
        (set(), {"angry": 0.4, "sad": 0.3}, False, "Grr."),
        (set(), {"angry": 0.2, "sad": 0.3}, False, "Oh."),
        (set(), {"angry": 0.05, "sad": 0.09}, False, "Well."),
        (set(), {"calm": 0.9}, False, "Well."),
    ],
)
def test_the_first_case_that_fits_is_said(
    knows: set[str], felt: dict[str, float], refused: bool, said: str
) -> None:
    assert worded(FULL, LUCK, frozenset(knows), felt, refused) == said


def test_without_otherwise_the_strongest_counts_even_when_it_is_weak() -> None:
    assert worded(wording(angry="Grr.", sad="Oh."), LUCK, felt={"angry": 0.01, "sad": 0.02}) == "Oh."


def test_the_seed_draws_among_several_lines() -> None:
    several = Wording(variants=(Variant(when="otherwise", lines=("a", "b", "c")),))
    assert {worded(several, (seed, 1, 0)) for seed in range(40)} == {"a", "b", "c"}


def test_nothing_authored_is_nothing_said() -> None:
    assert worded(None, LUCK) == ""
