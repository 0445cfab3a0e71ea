"""Whatever is in a file, reading it says something and raises nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.scenario import Gravity, read
from tests.problems.shelf import make_library

SEEDS = sorted((Path(__file__).parents[1] / "problems" / "files").glob("*.yaml"))
TEXTS = [path.read_bytes() for path in SEEDS if path.stat().st_size < 5000]
PIECES = [
    b"\t", b"  ", b": ", b"- ", b'"', b"'", b"[", b"]", b"{", b"}", b"&a ", b"*a", b"!x ", b"<<: ", b"? ",
    b"| ", b"\n", b"\n\n---\n", b"#", b" #", b"null", b"\xc2\xa0", b"\xff", b"\x00", b"go: start\n",
    b"if: {knows: x}", b"otherwise", b"refused", b"end", b"silence", b"{line: x}", b"1e400", b"knows x: y",
]  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A file with some lines lost, doubled or swapped, and some pieces put in anywhere."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 60)))
        text = (
            text[:start]
            + draw(st.sampled_from(PIECES) | st.just(text[start:end]) | st.binary(max_size=4))
            + (text[draw(st.sampled_from([start, end])) :])
        )
    return text


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_library(tmp_path_factory.mktemp("fuzz")) / "hotel" / "example.yaml"


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=spoilt())
def test_a_spoilt_file_gives_a_scenario_or_its_errors(place: Path, raw: bytes) -> None:
    place.write_bytes(raw)
    reading = read(place)
    errors = [problem for problem in reading.problems if problem.severity is Gravity.ERROR]
    assert bool(reading.scenario) != bool(errors)
    assert all("\x1b" not in str(problem) for problem in reading.problems)


@settings(max_examples=200, deadline=None)
@given(raw=st.binary(max_size=300))
def test_any_bytes_at_all_are_answered_with_an_error(place: Path, raw: bytes) -> None:
    place.write_bytes(raw)
    assert read(place).errors
