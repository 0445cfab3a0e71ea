"""A file's own test that does not hold, as a problem of that file."""

from __future__ import annotations

from game.scenario.opened import open_file
from game.scenario.problem import FileProblem, located, problem
from game.scenario.reading import Reading
from game.scenario.tree import Items, Table


def failed_test(reading: Reading, number: int, name: str, why: str) -> FileProblem:
    """The problem of test `number` (from 0) in a file that was read: it stands at the test's first line."""
    opened = open_file(reading.path)
    tests = opened.root.get("tests") if isinstance(opened.root, Table) else None
    line, column = 0, 0
    if isinstance(tests, Items) and number < len(tests.items):
        line, column = tests.items[number].line, tests.items[number].column
    found = problem("T101", line, column, name=name or f"{number + 1}", why=why)
    return located([found], reading.path, opened.rows)[0]
