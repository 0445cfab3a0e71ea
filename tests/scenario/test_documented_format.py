"""Every example of docs/scenario-format.md loads, and every word of the format is explained there."""

import re
from pathlib import Path

import pytest

from game.scenario.authored import (
    AuthoredBeat,
    AuthoredChoice,
    AuthoredCondition,
    AuthoredCustomer,
    AuthoredScenario,
    AuthoredThen,
)
from game.vocabulary import Act, Feeling, Manner, Skill, Strength, Temperament
from tests.problems.shelf import make_library, read_part

PAGE = (Path(__file__).parents[2] / "docs" / "scenario-format.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
MODELS = (
    AuthoredScenario, AuthoredCustomer, AuthoredBeat, AuthoredChoice, AuthoredCondition, AuthoredThen,
)  # fmt: skip


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_every_example_loads_without_a_remark(block: str, tmp_path: Path) -> None:
    assert [str(problem) for problem in read_part(make_library(tmp_path), block).problems] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_key_is_explained(model: type[AuthoredScenario]) -> None:
    keys = [field.alias or name for name, field in model.model_fields.items()]
    assert [key for key in keys if not re.search(rf"\b{key}\b", PAGE)] == []


@pytest.mark.parametrize("words", [Act, Feeling, Manner, Skill, Strength, Temperament])
def test_every_word_is_listed(words: type[Act]) -> None:
    assert [word for word in words if not re.search(rf"\b{word}\b", PAGE)] == []
