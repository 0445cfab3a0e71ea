"""How lines read: the reading level, and what counts as almost the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.linting import lint
from game.authoring.linting.writing import almost, lix
from game.scenario import read

PART = (
    "id: made\ntitle: Made\n{language}customer: {{name: {name}}}\n"
    "beats:\n  start:\n    choices:\n      - id: a\n        say: {say}\n"
)


def codes(folder: Path, say: str, *, name: str = "Greta Lindholm", language: str = "") -> set[str]:
    path = folder / "made.yaml"
    path.write_text(PART.format(name=name, say=say, language=language), encoding="utf-8")
    return {problem.code for problem in lint(read(path, use_house=False))}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("I see it.", 3),
        ("I see it. You do not.", 3),
        ("Seventeen elephants waited.", 3 + 200 / 3),
        ("The elephant sat on a mat, and we went out.", 10 + 10),
        ("", 0),
    ],
)
def test_lix_is_words_a_sentence_and_the_percentage_of_long_words(text: str, level: float) -> None:
    assert lix(text) == pytest.approx(level)


@pytest.mark.parametrize("word", ["Lindhom", "Lindhholm", "Lindhelm", "Lindhlom"])
def test_one_letter_makes_a_word_almost_the_name(word: str) -> None:
    assert almost(word, "Lindholm")


@pytest.mark.parametrize("word", ["Lindholm", "Lindholms", "Lundberg", "Lind", "Lindholmen"])
def test_the_name_itself_its_plural_and_other_names_are_not(word: str) -> None:
    assert not almost(word, "Lindholm")


def test_a_name_whose_possessive_is_written_is_spelt_well(tmp_path: Path) -> None:
    assert "W604" not in codes(tmp_path, "That is Mrs Lindholm's bag.")


def test_a_word_that_is_also_written_small_is_no_name(tmp_path: Path) -> None:
    assert "W604" not in codes(tmp_path, "Range after range. The range is long.", name="Mrs Grange")


@pytest.mark.parametrize("language", ["", "language: en-GB\n"])
def test_reading_level_and_office_words_are_about_english(tmp_path: Path, language: str) -> None:
    hard = (
        "Additional documentation regarding reimbursement procedures requires departmental authorisation"
        " from headquarters beforehand as per contract."
    )
    assert {"W602", "W603"} <= codes(tmp_path, hard, language=language)
    assert not {"W602", "W603"} & codes(tmp_path, hard, language="language: de\n")
