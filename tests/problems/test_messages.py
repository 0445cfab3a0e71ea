"""For every code that a page can show, the whole message as a person reads it, in `codes/CODE.txt`."""

from pathlib import Path

import pytest

from tests.problems.shelf import make_library, read_part
from tests.problems.test_documented_problems import SHOWN, Section

MESSAGES = Path(__file__).parent / "codes"


def message_of(section: Section, root: Path) -> str:
    told = "\n".join(str(problem) for problem in read_part(root, section.wrong).problems)
    return told.replace(f"{root}/", "").replace(f"{root}\\", "").replace("\\", "/") + "\n"


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.code)
def test_the_message_reads_as_agreed(section: Section, tmp_path: Path) -> None:
    agreed = (MESSAGES / f"{section.code}.txt").read_text(encoding="utf-8")
    assert message_of(section, make_library(tmp_path)) == agreed.replace("\\", "/")


def test_no_message_is_kept_for_a_code_that_is_gone() -> None:
    assert {path.stem for path in MESSAGES.glob("*.txt")} == {section.code for section in SHOWN}
