"""Colours: everything can be read, computed and not judged by eye."""

import pytest

from game.window.theme import CONTRAST, THEMES, Theme, contrast

GROUNDS = ("panel", "raised", "chosen", "own")
TEXTS = [("text", ground) for ground in GROUNDS]
TEXTS += [("quiet", ground) for ground in ("panel", "raised", "chosen")]
TEXTS += [(tone, ground) for tone in ("accent", "good", "bad") for ground in ("panel", "raised", "chosen")]
TEXTS += [("on_accent", "accent")]
MARKS = [("focus", ground) for ground in ("panel", "ground", "raised", "chosen")]
MARKS += [("accent", "line")]
MARKS += [(tone, "panel") for tone in ("good", "bad", "quiet")]


def test_contrast_is_the_published_measure() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("tone", "ground"), TEXTS)
def test_text_can_be_read_on_what_it_stands_on(theme: Theme, tone: str, ground: str) -> None:
    assert contrast(getattr(theme, tone), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_told_from_their_ground(theme: Theme, mark: str, ground: str) -> None:
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3


@pytest.mark.parametrize(("tone", "ground"), TEXTS)
def test_in_high_contrast_text_stands_out_seven_to_one(tone: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, tone), getattr(CONTRAST, ground)) >= 7


@pytest.mark.parametrize("ground", ["panel", "raised"])
def test_in_high_contrast_edges_are_marks_too(ground: str) -> None:
    assert contrast(CONTRAST.line, getattr(CONTRAST, ground)) >= 3
