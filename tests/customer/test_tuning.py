import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import game.customer
from game.customer.effects import COEFFICIENTS, EFFECTS
from game.customer.tuning import COEFFICIENTS as MAIN
from game.customer.tuning import Coefficient, Kind

ROOM = Path(next(iter(game.customer.__path__)))
MODULES = sorted(ROOM.glob("*.py"))
SHAPES = {"feelings.py"}
"""Where numbers draw the regions of names; the tests of feelings hold every one of them."""
PLAIN = {0.0, 0.5, 1.0, 2.0}
"""Arithmetic and no claim: nothing, half, all, double."""


def bare(path: Path) -> Iterator[tuple[int, float]]:
    """Numbers that claim a size inside a function, by line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    bodies = (part for function in functions for line in function.body for part in ast.walk(line))
    for node in bodies:
        if isinstance(node, ast.Constant) and type(node.value) is float and _claims(node.value):
            yield node.lineno, node.value


def _claims(number: float) -> bool:
    return number not in PLAIN and number > 1e-6


def tables(path: Path) -> Iterator[tuple[str, str]]:
    """Constants outside functions that hold floats, with the text that follows them."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and any(
            isinstance(part, ast.Constant) and type(part.value) is float and part.value not in PLAIN
            for part in ast.walk(node)
        ):
            said = following.value if isinstance(following, ast.Expr) else None
            yield ast.unparse(node.target), str(getattr(said, "value", ""))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_every_table_of_numbers_says_where_it_comes_from(path: Path) -> None:
    kinds = tuple(kind.value for kind in Kind)
    assert [name for name, said in tables(path) if not any(kind in said.lower() for kind in kinds)] == []


def test_every_coefficient_has_a_source_of_one_of_three_kinds() -> None:
    assert len(COEFFICIENTS) > 300
    for name, coefficient in COEFFICIENTS.items():
        assert isinstance(coefficient, Coefficient), name
        assert coefficient.kind in Kind, name
        assert len(coefficient.source) >= 8, name


def test_a_published_size_was_read_where_it_was_published() -> None:
    for name, coefficient in COEFFICIENTS.items():
        if coefficient.kind is Kind.PUBLISHED:
            assert not any(word in coefficient.source for word in ("not re-read", "only")), name


def test_every_test_that_a_coefficient_points_to_is_there() -> None:
    root = ROOM.parent.parent
    for name, coefficient in COEFFICIENTS.items():
        for word in coefficient.source.replace(";", " ").replace(":", " ").split():
            if word.startswith("tests/"):
                assert (root / word.rstrip(",.")).exists(), name


def test_every_coefficient_is_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in MODULES if path.name != "effects.py")
    assert [name for name in MAIN if code.count(name) < 2] == []
    unused = [f"{name}.{part}" for name, found in EFFECTS.items() for part in found.sizes
              if f"fx.{name}.{part}" not in code]  # fmt: skip
    assert unused == []


def test_asking_for_a_size_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = EFFECTS["OWNED"].nothing
