"""`list`, `demo`, `--version`, and help."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.making import SMALL


def test_the_library_is_listed_as_the_contract_says(run: Run) -> None:
    scenarios = run("list", "--json").json()["scenarios"]
    assert {"hotel-no-room", "the-account-holder", "two-dinosaurs"} <= {s["id"] for s in scenarios}
    assert all(
        set(s) == {"id", "title", "path", "industry", "channel", "skills", "minutes", "languages"}
        for s in scenarios
    )
    assert {s["channel"] for s in scenarios} >= {"counter", "phone", "chat"}


def test_a_file_that_cannot_be_read_is_told_and_the_rest_listed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("id: [", encoding="utf-8")
    listed = run("list", "--library", tmp_path)
    assert listed.code == 0
    assert "small" in listed.out
    assert "bad.yaml" in listed.err


def test_the_demo_leaves_a_report(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "demo.html"
    shown = run("demo", "--headless", "--report", report)
    assert shown.code == 0
    assert "delighted" in shown.out
    assert report.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("Empty Chair 1.")


@pytest.mark.parametrize("command", [(), ("play",), ("demo",), ("list",), ("check",)])
def test_every_command_has_help_with_an_example(run: Run, command: tuple[str, ...]) -> None:
    helped = run(*command, "--help")
    assert helped.code == 0
    assert "Example: python main.py" in " ".join(helped.out.split())
