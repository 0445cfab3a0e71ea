"""`check`: everything that is wrong with files of a library, and whether their own tests hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from rich.console import Console
from rich.progress import track

from game.authoring.linting import lint, unused_files
from game.authoring.packing.reading import check_pack
from game.cli.output import tell, tell_json
from game.cli.shelves import Opened
from game.cli.watching import watch
from game.coaching import Yardsticks, unmet
from game.customer import can_open
from game.scenario import FileProblem, Gravity, Reading, Scenario, failed_test, files_under, read
from game.scenario.translation import scenario_of, translation_problems
from game.words import say

Checked = tuple[Reading, tuple[FileProblem, ...]]
_WORST_FIRST: Final = (Gravity.ERROR, Gravity.TEST, Gravity.WARNING, Gravity.HINT)


def check_paths(paths: Sequence[Path], *, as_json: bool, strict: bool) -> int:
    """Read and replay everything under the paths, print what is wrong, and return the exit code."""
    yardsticks = Opened().yardsticks
    packs = [path for path in paths if path.suffix.lower() == ".zip" and path.is_file()]
    others = [path for path in paths if path not in packs]
    files = [file for path in others for file in files_under(scenario_of(path) or path)]
    shown = track(files, say("check.progress"), console=Console(stderr=True), transient=True)
    results = [checked(file, yardsticks) for file in (shown if Console(stderr=True).is_terminal else files)]
    results += [one for pack in packs for one in _in_pack(pack, yardsticks)]
    if any(path.is_dir() for path in paths):
        results = _with_unused(results)
    if as_json:
        tell_json({"files": [_entry(reading, problems, strict) for reading, problems in results]})
    else:
        _print(results)
    return exit_code((problem for _, problems in results for problem in problems), strict)


def _in_pack(pack: Path, yardsticks: Yardsticks) -> list[Checked]:
    """The same of every file in a pack."""
    found = check_pack(pack, lambda file: checked(file, yardsticks))
    return [(reading, tuple(problems)) for reading, problems in found]


def watch_paths(paths: Sequence[Path], *, as_json: bool, strict: bool) -> NoReturn:
    """The same, again after every save, until it is interrupted: that is exit code 130."""
    watch(paths, lambda: check_paths(paths, as_json=as_json, strict=strict))


def checked(file: Path, yardsticks: Yardsticks) -> tuple[Reading, tuple[FileProblem, ...]]:
    """One file's problems, the failures of its own tests and advice among them, in the order of the file."""
    reading = read(file, use_house=False, opens_allowed=can_open)
    failed = _failed_tests(reading, yardsticks) if reading.scenario else ()
    found = (*reading.problems, *failed, *lint(reading), *translation_problems(reading))
    return reading, tuple(sorted(found, key=lambda p: (p.line, p.column, p.code)))


def _with_unused(results: Sequence[Checked]) -> list[Checked]:
    """The same, and what nothing in the library uses; asked only of folders, where the rest is at hand."""
    unused = unused_files(reading.path for reading, _ in results)
    return [(reading, (*problems, *unused.get(reading.path, ()))) for reading, problems in results]


def _failed_tests(reading: Reading, yardsticks: Yardsticks) -> tuple[FileProblem, ...]:
    scenario: Scenario | None = reading.scenario
    if scenario is None or not scenario.tests:
        return ()
    yardstick = yardsticks.of(scenario, 0 if scenario.persona.hidden_need else -1)
    return tuple(
        failed_test(reading, number, problem.test, problem.sentence)
        for number, test in enumerate(scenario.tests)
        for problem in unmet(scenario, test, yardstick)
    )


def exit_code(problems: Iterable[FileProblem], strict: bool) -> int:
    """2 for any error, else 1 for a failed test (or a warning, where strict), else 0."""
    found = {problem.severity for problem in problems}
    if Gravity.ERROR in found:
        return 2
    return 1 if Gravity.TEST in found or (strict and Gravity.WARNING in found) else 0


def _entry(reading: Reading, problems: Sequence[FileProblem], strict: bool) -> dict[str, Any]:
    return {
        "path": str(reading.path),
        "ok": exit_code(problems, strict) == 0,
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity.value,
                "line": problem.line,
                "column": problem.column,
                "message": problem.message,
                "help": problem.help,
            }
            for problem in problems
        ],
    }


def _print(results: Sequence[tuple[Reading, Sequence[FileProblem]]]) -> None:
    found = [problem for _, problems in results for problem in problems]
    for problem in found:
        tell(str(problem))
    tell(_summary(len(results), found))


def _summary(files: int, found: Sequence[FileProblem]) -> str:
    counted = Counter(problem.severity for problem in found)
    parts = [say(f"check.count.{kind}", count=counted[kind]) for kind in _WORST_FIRST if counted[kind]]
    what = ", ".join(parts) or say("check.clean")
    return say("check.summary" if files != 1 else "check.summary.one", files=files, what=what)
