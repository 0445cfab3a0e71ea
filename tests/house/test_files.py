"""Every file is small enough to read, and says what it is for."""

import ast
import re
from pathlib import Path
from typing import Any, TypeGuard

from tests.house.repository import GAME, ROOT, files, modules, name

MOST_LINES = 350
SHORT = 25
SENTENCES = GAME / "words"
"""Files that hold sentences and nothing else are as long as there is to say."""


def test_every_module_says_what_it_is_for() -> None:
    said = {name(path): ast.get_docstring(_tree(path)) or "" for path in files(GAME, ".py")}
    assert [path for path, text in said.items() if not re.match(r"[^\n]+[.:?](\n|$)", text)] == []


def test_a_file_can_be_read_at_one_sitting() -> None:
    lines = {name(path): _text(path).count("\n") for path in modules() if SENTENCES not in path.parents}
    assert {path: count for path, count in lines.items() if count > MOST_LINES} == {}


def test_nine_functions_in_ten_are_short() -> None:
    functions = [node for path in files(GAME, ".py") for node in ast.walk(_tree(path)) if _is_function(node)]
    lengths = sorted(node.end_lineno - node.lineno + 1 for node in functions)
    assert lengths[int(len(lengths) * 0.9)] < SHORT


def test_a_module_is_named_for_what_it_does() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
    assert [name(path) for path in modules() if path.stem in empty] == []


def test_main_only_starts_the_program() -> None:
    tree = _tree(ROOT / "main.py")
    assert [node for node in tree.body if _is_function(node) or isinstance(node, ast.ClassDef)] == []
    imported = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
    assert all(module and module.startswith("game.cli") for module in imported)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _tree(path: Path) -> ast.Module:
    return ast.parse(_text(path))


def _is_function(node: ast.AST) -> TypeGuard[Any]:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
