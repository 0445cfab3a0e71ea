"""Tests that need a program outside Python: skipped where it is missing, and named when the run ends."""

import re
import shutil
from collections import Counter

import pytest

_REASON = "needs the program {program}, which is not here"
_SKIPPED = re.compile(r"needs the program (\S+), which is not here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for marker in item.iter_markers("needs"):
            for program in marker.args:
                if not shutil.which(program):
                    item.add_marker(pytest.mark.skip(reason=_REASON.format(program=program)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Read from the reports rather than at collection, so that it holds for several workers too."""
    missing = Counter(
        found[1]
        for report in terminalreporter.stats.get("skipped", [])
        if (found := _SKIPPED.search(str(report.longrepr)))
    )
    if missing:
        terminalreporter.section("programs that are not here")
        for program, tests in sorted(missing.items()):
            terminalreporter.write_line(f"not here: {program} (tests skipped: {tests})")
