"""`report`: the pages, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.groups.groups import group_in


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "records.db"
    group_in(path, 5, 3, shares=1)
    return path


@pytest.mark.parametrize(
    ("what", "says"),
    [("learner", "Your own page"), ("cohort", "Those who share"), ("business", "does not prove")],
)
def test_a_page_is_written_whole(run: Run, kept: Path, tmp_path: Path, what: str, says: str) -> None:
    page = tmp_path / "page.html"
    name = "Learner 2" if what == "learner" else "Monday"
    written = run("report", what, name, "-o", str(page), "--database", str(kept))
    assert (written.code, written.out) == (0, "")
    assert str(page) in written.err
    assert says in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("learner", "Nobody"), "Nobody here is called"),
        (("cohort", "Tuesday"), "no group called"),
        (("business", "Monday", "--assumptions", "/no/such.yaml"), "/no/such.yaml"),
        (("cohort", "Small"), "5 people or more"),
        (("learner", "Fresh"), "nothing yet"),
    ],
)
def test_what_cannot_be_reported_is_one_sentence_and_no_file(
    run: Run, kept: Path, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    run("cohort", "add", "Small", "--database", str(kept))
    run("learners", "add", "Fresh", "--database", str(kept))
    page = tmp_path / "page.html"
    refused = run("report", *arguments, "-o", str(page), "--database", str(kept))
    assert refused.code == 2
    assert says in refused.err
    assert len(refused.err.strip().splitlines()) == 1
    assert not page.exists()
