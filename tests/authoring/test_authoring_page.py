"""docs/authoring.md: the tutorial followed to the letter, and a reference that leaves nothing out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from game.scenario import authored, kinds, read
from game.vocabulary import Act, Feeling
from game.words import codes
from tests.authoring.reference import KEYS, PAGE, with_reference

ROOT = Path(__file__).parents[2]
TEXT = PAGE.read_text(encoding="utf-8")
TUTORIAL = TEXT[: TEXT.index("# The reference\n")]
STEPS = re.split(r"^## ", TUTORIAL, flags=re.MULTILINE)[1:]
BLOCK = re.compile(r"^```(yaml|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ORDER = ("format", "id", "title", "channel", "industry", "setting", "brief", "you_can", "problem", "customer", "beats",
         "tests")  # fmt: skip


class Trainer:
    """Somebody who does what the page says, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts: dict[str, str] = {}
        self.said: list[tuple[str, int, str]] = []

    def do(self, step: str) -> None:
        """Type the blocks and run the commands of one step, in order."""
        for language, block in BLOCK.findall(step):
            if language == "sh":
                for command in block.splitlines():
                    self._run(command)
            elif block.startswith("# file:"):
                (self.folder / block.split("\n", 1)[0].removeprefix("# file:").strip()).write_text(block)
            else:
                self._type(block)

    def _type(self, block: str) -> None:
        for part in re.split(r"^(?=[a-z_]+:)", block, flags=re.MULTILINE):
            if part.strip():
                self.parts[part.split(":")[0]] = part.rstrip() + "\n"
        assert set(self.parts) <= set(ORDER)
        whole = "\n".join(self.parts[name] for name in ORDER if name in self.parts)
        (self.folder / "my-library" / "the-wet-book.yaml").write_text(whole, encoding="utf-8")

    def _run(self, command: str) -> None:
        words = command.split()
        assert words[:2] == ["python", "main.py"], command
        if words[2] == "play" and "--choices" not in words:
            return
        run = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words[2:]],
            cwd=self.folder, capture_output=True, text=True, encoding="utf-8", timeout=120,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip
        self.said.append((command, run.returncode, run.stdout + run.stderr))


@pytest.fixture(scope="module")
def trainer(tmp_path_factory: pytest.TempPathFactory) -> Trainer:
    following = Trainer(tmp_path_factory.mktemp("trainer"))
    for step in STEPS:
        following.do(step)
    return following


def test_every_command_of_the_tutorial_does_what_it_should(trainer: Trainer) -> None:
    unfinished = [said for said in trainer.said if said[1] != 0]
    assert [(command, code) for command, code, _ in unfinished] == [
        ("python main.py check my-library/the-wet-book.yaml", 2)
    ]
    told = unfinished[0][2]
    assert re.findall(r"E307|other_copy|our_phone", told)
    assert "every_night" in told


def test_the_tutorial_ends_in_a_scenario_with_nothing_wrong(trainer: Trainer) -> None:
    strict = next(told for command, _, told in trainer.said if "--strict" in command)
    assert "nothing wrong" in strict
    reading = read(trainer.folder / "my-library" / "the-wet-book.yaml")
    assert reading.scenario
    assert not reading.problems


def test_the_commands_of_the_tutorial_leave_what_it_names(trainer: Trainer) -> None:
    names = {path.name for path in trainer.folder.rglob("*")}
    assert {
        "a-first-try.yaml",
        "the-wet-book.yaml",
        "the-wet-book.svg",
        "house.yaml",
        "my-library.zip",
    } <= names


def test_the_reference_is_what_the_program_says() -> None:
    assert with_reference(TEXT) == TEXT, "run: python -m tests.authoring.reference"


def test_the_reference_leaves_no_key_out() -> None:
    owners = {name for group in KEYS.values() for name in group}
    assert {code.split(".")[1] for code in codes() if code.startswith("key.")} == owners
    for room in (authored, kinds):
        for name, kind in vars(room).items():
            if isinstance(kind, type) and issubclass(kind, BaseModel) and name in owners:
                told = {code.rsplit(".", 1)[1] for code in codes() if code.startswith(f"key.{name}.")}
                inherited = {
                    field for base in kind.__mro__[1:] for field in getattr(base, "model_fields", {})
                }
                assert set(kind.model_fields) - inherited <= told


@pytest.mark.parametrize("word", [*Act, *Feeling])
def test_the_reference_has_every_act_and_feeling(word: Act | Feeling) -> None:
    assert f"| `{word}` | {word.meaning} |" in TEXT
