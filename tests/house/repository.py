"""What lies in the checkout, as the tests over the whole read it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
GAME: Final = ROOT / "game"
TESTS: Final = ROOT / "tests"
DOCS: Final = ROOT / "docs"

TEXT_ENDINGS: Final = {".md", ".py", ".toml", ".yaml", ".yml", ".html", ".css", ".svg", ".json", ".txt", ""}
OTHERS_FOLDERS: Final = {"__pycache__", "node_modules", "build", "dist", "shipped"}

_FENCE: Final = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE: Final = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)


def files(folder: Path, ending: str = "") -> list[Path]:
    """The files of this ending under a folder in order, without caches, hidden ones and what was built."""
    return sorted(path for path in folder.rglob(f"*{ending}") if path.is_file() and _ours(path))


def modules() -> list[Path]:
    """Every Python file of the project."""
    return [ROOT / "main.py", *files(GAME, ".py"), *files(TESTS, ".py"), *files(ROOT / "benchmarks", ".py")]


def pages() -> list[Path]:
    """Every page people read: those at the top and those in `docs`."""
    return [*sorted(ROOT.glob("*.md")), *files(DOCS, ".md")]


def texts() -> list[Path]:
    """Every file of the project that a person could read, the fixtures of broken files aside."""
    return [
        path
        for path in files(ROOT)
        if path.suffix in TEXT_ENDINGS and not path.is_relative_to(TESTS / "problems")
    ]


def name(path: Path) -> str:
    """A file as people call it: its path from the top, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def fenced(page: str, language: str) -> Iterator[tuple[int, str]]:
    """Each fenced block of this language in a page, with the line its text begins in."""
    for block in _FENCE.finditer(page):
        if block["language"] == language:
            yield page.count("\n", 0, block.start("text")) + 1, block["text"]


def prose(page: str) -> str:
    """A page without its code."""
    return _CODE.sub("", page)


def table(page: str, first_heading: str) -> list[list[str]]:
    """The rows of the Markdown table whose first heading is this, without heading and rule; "" if empty."""
    lines = page.splitlines()
    top = next(number for number, line in enumerate(lines) if _cells(line)[:1] == [first_heading])
    rows = []
    for line in lines[top + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(_cells(line))
    return rows


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []


def _ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    hidden = any(part.startswith(".") for part in parts[:-1]) and parts[0] != ".ci"
    return not hidden and not OTHERS_FOLDERS & set(parts)
