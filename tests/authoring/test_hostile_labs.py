"""Lab files that nobody would write on purpose, or somebody would: refused in a sentence with its place."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.lab import reader as lab_reader
from game.authoring.lab.reader import LabReading, read_lab
from game.scenario import Gravity, read
from tests.making import SMALL

GOOD: Final = """\
lab: 1
title: "Two ways: one of them slow"
source: a colleague
customer: {trust: .6, temperament: proud, values: [time, respect], expectations: {care: 0.8}}
conditions:
  slow:
    customer: {acceptable_wait: 3}
    do:
      - wait: {minutes: 12.5, explained: yes, estimate: 10}
      - repeat:
          times: 3
          do:
            - visit: {days: 7}
            - act: {does: [listen, apologise], manner: warm}
            - gesture: {value: 0.3, kind: tea}
            - leave
  quick:
    - failure: {severity: 0.5, kind: process, about: parcel}
    - fix:
expect:
  - quick.remembered > slow.visit2.remembered + 1e-3
  - abs(quick.trust - slow.trust) / 2 < max(.5, 0.1)
"""
WHOLE_FILE: Final = {"E100", "E101", "E102", "E105", "E106"}
"""What is said of a file as a whole, without a line."""


def reading_of(raw: bytes) -> LabReading:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lab.yaml"
        path.write_bytes(raw)
        return read_lab(path)


def codes_of(text: str) -> set[str]:
    return {problem.code for problem in reading_of(text.encode()).problems}


def with_item(item: str) -> str:
    return f"lab: 1\nconditions:\n  a:\n    - {item}\n"


def holds_together(reading: LabReading, raw: bytes) -> None:
    """A lab or an error, and every error at a place that is in the file."""
    errors = [found for found in reading.problems if found.severity is Gravity.ERROR]
    assert (reading.lab is None) == bool(errors)
    rows = raw.count(b"\n") + raw.count(b"\r") + 2
    for found in errors:
        assert found.code in WHOLE_FILE or (1 <= found.line <= rows and found.column >= 1), found
        assert found.message
        assert "\x1b" not in str(found)


def test_the_good_file_is_good() -> None:
    assert reading_of(GOOD.encode()).problems == ()


SIGNS: Final = st.sampled_from(
    [*"\n\t :-,[]{}#&*!|>'\"%@`0a", "- ", ": ", "  ", "<<: ", "~", "null", "1e999", ".inf", "\u2028", "\x85",
     "\x00", "\x1b", "\ufeff", "\r", "visit9", "!!python/object:os.system", "do:", "lab:", "repeat: {", "leave"]
)  # fmt: skip
CHANGES: Final = st.lists(
    st.tuples(st.integers(0, len(GOOD)), st.integers(0, 12), SIGNS | st.just("")), min_size=1, max_size=4
)


@given(CHANGES)
def test_a_good_file_changed_anyhow_is_read_or_told_what_is_wrong_with_it(
    changes: list[tuple[int, int, str]],
) -> None:
    text = GOOD
    for place, gone, sign in changes:
        text = text[:place] + sign + text[place + gone :]
    raw = text.encode("utf-8")
    holds_together(reading_of(raw), raw)


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=5))
def test_flipped_bytes_are_told_or_change_nothing_that_matters(flips: list[tuple[int, int]]) -> None:
    raw = bytearray(GOOD.encode())
    for place, byte in flips:
        raw[place] = byte
    holds_together(reading_of(bytes(raw)), bytes(raw))


@given(st.permutations(GOOD.splitlines()))
def test_lines_in_any_order_are_told_or_read(rows: list[str]) -> None:
    raw = "\n".join(rows).encode()
    holds_together(reading_of(raw), raw)


@given(st.integers(0, len(GOOD)))
def test_a_file_cut_off_anywhere_is_told_or_read(length: int) -> None:
    raw = GOOD[:length].encode()
    holds_together(reading_of(raw), raw)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (with_item("wait: {minutes: 1e999}"), "E206"),
        (with_item("wait: {minutes: 1e3}"), "E206"),
        (with_item("wait: {minutes: -.inf}"), "E206"),
        (with_item("wait: {minutes: 999999999999999}"), "E207"),
        (with_item("wait: {minutes: 9999999999999999999999}"), "E206"),
        (with_item("wait: {minutes: ٣}"), "E206"),
        (with_item("wait: {minutes: !!float 3}"), "E109"),
        (with_item("wait: !!python/object/apply:os.system [id]"), "E109"),
        (with_item("wait: {minutes: 1, minutes: 2}"), "E113"),
        (with_item("wait: {minutes: 1, <<: {}}"), "E111"),
        (with_item("wait: {minutes: 1, ? [a] : b}"), "E123"),
        (with_item("failure: {about: " + "x" * 61 + "}"), "E212"),
        (with_item("fix: {}").replace("lab: 1", "lab: 1\ntitle: " + "x" * 2_001), "E212"),
        (with_item("fix: {}") + "---\nlab: 1\n", "E108"),
        ("lab: 1\nconditions: {" + "x" * 61 + ": []}\n", "E403"),
        ("lab: 1\nconditions: " + "[" * 60 + "]" * 60 + "\n", "E112"),
        ("lab: 1\nconditions: {a: [], b: []\n", "E125"),
        ("lab: 1\nconditions: {a: []}\nexpect: ['" + "1+" * 1_000 + "1 > 0']\n", "E407"),
        ("lab: 1\nconditions: {a: [" + "leave, " * 100_001 + "]}\n", "E124"),
        ("[" * 100_000, "E112"),
        ("just a text", "E107"),
        ("- lab: 1\n- conditions: {}\n", "E107"),
    ],
    ids=range(22),
)
def test_what_no_experiment_needs_is_refused(text: str, code: str) -> None:
    assert codes_of(text) == {code}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "E106"),
        (b"# nothing yet\n", "E106"),
        (b"lab: 1\n#" + b"x" * 2_000_000, "E105"),
        (GOOD.replace("colleague", "collègue").encode("latin-1"), "E103"),
        (b"PK\x03\x04" + bytes(range(32)) * 20, "E102"),
        (GOOD.encode().replace(b"a colleague", b"a \x1b[2J colleague"), "E120"),
    ],
    ids=["empty", "a comment", "two megabytes", "latin-1", "a zip", "an escape"],
)
def test_bytes_that_are_no_experiment_are_refused(raw: bytes, code: str) -> None:
    assert [problem.code for problem in reading_of(raw).problems] == [code]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_any_editors_file_is_read(encoding: str, end: str) -> None:
    assert reading_of(GOOD.replace("\n", end).encode(encoding)).problems == ()


@pytest.mark.parametrize("name", ["no.yaml", ".", "a\0b.yaml", "no/such/folder.yaml"])
def test_a_path_that_leads_to_no_file_raises_nothing(tmp_path: Path, name: str) -> None:
    reading = read_lab(tmp_path / name)
    assert reading.lab is None
    assert len(reading.problems) == 1


def test_a_scenario_given_to_the_lab_is_told_as_one_thing() -> None:
    (found,) = reading_of(SMALL.encode()).problems
    assert (found.code, found.line) == ("E401", 2)
    assert "`check`" in found.help


def test_an_experiment_read_as_a_scenario_is_told_as_one_thing(tmp_path: Path) -> None:
    path = tmp_path / "lab.yaml"
    path.write_text("# what if?\n" + GOOD, encoding="utf-8")
    found = read(path)
    assert found.scenario is None
    assert [(problem.code, problem.line, problem.column) for problem in found.problems] == [("E410", 2, 1)]
    assert "`lab`" in found.problems[0].help


def test_a_scenario_with_a_stray_key_lab_is_still_a_scenario(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL + "lab: 1\n", encoding="utf-8")
    assert [problem.code for problem in read(path).errors] == ["E201"]


HUGE: Final[dict[str, Callable[[], str]]] = {
    "unknown keys": lambda: "".join(f"k{n}: x\n" for n in range(40_000)),
    "unknown conditions": lambda: (
        "conditions:\n"
        + "".join(f" cond_{n}: []\n" for n in range(15_000))
        + "expect:\n"
        + "".join(f" - cand_{n}.trust > 1\n" for n in range(15_000))
    ),
    "unknown experiences": lambda: "conditions:\n a: [" + "{wiat: }, " * 30_000 + "]\n",
    "bad names": lambda: "conditions:\n" + "".join(f" A{n}: []\n" for n in range(40_000)),
}


@pytest.mark.parametrize("huge", HUGE)
def test_a_file_full_of_mistakes_names_no_more_than_anybody_reads(huge: str) -> None:
    found = reading_of(("lab: 1\n" + HUGE[huge]()).encode())
    assert found.lab is None
    assert len(found.problems) == 200


def test_a_repeat_that_is_too_long_is_never_unrolled(monkeypatch: pytest.MonkeyPatch) -> None:
    def unrolled(_: object) -> None:
        pytest.fail("it was unrolled")

    monkeypatch.setattr(lab_reader, "steps_of", unrolled)
    inner = "{explain: {}}"
    for _ in range(9):
        inner = f"{{repeat: {{times: 1000, do: [{inner}]}}}}"
    assert codes_of(with_item(inner)) == {"E406"}
