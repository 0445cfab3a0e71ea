"""For every code that a page can show, the whole message as a person reads it, in `codes/CODE.txt`."""

from pathlib import Path

import pytest

from tests.problems.shelf import make_library
from tests.problems.test_documented_problems import ADVICE, EVERY, Section, problems_in

MESSAGES = Path(__file__).parent / "codes"


def message_of(section: Section, root: Path) -> str:
    """All that is told of the wrong example; of advice, which seldom comes alone, that piece only."""
    found = problems_in(root, section.code, section.wrong)
    told = "\n".join(str(one) for one in found if section.code not in ADVICE or one.code == section.code)
    return told.replace(f"{root}/", "").replace(f"{root}\\", "").replace("\\", "/") + "\n"


@pytest.mark.parametrize("section", EVERY, ids=lambda section: section.code)
def test_the_message_reads_as_agreed(section: Section, tmp_path: Path) -> None:
    agreed = (MESSAGES / f"{section.code}.txt").read_text(encoding="utf-8")
    assert message_of(section, make_library(tmp_path)) == agreed.replace("\\", "/")


def test_no_message_is_kept_for_a_code_that_is_gone() -> None:
    assert {path.stem for path in MESSAGES.glob("*.txt")} == {section.code for section in EVERY}
