"""Nothing that a file can hold raises anything."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.authoring.lab.parameters import KINDS
from tests.authoring.desk import Desk


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_raise_anything(desk: Desk, raw: bytes) -> None:
    reading = desk.read(raw)
    assert (reading.lab is None) == bool(reading.problems)


pieces = st.recursive(
    st.sampled_from(
        ["leave", "1", "-1", ".nan", "yes", "fix", "", "a.trust > 1", "*a", "!x", "'", "[", "1001", "é", "\t"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.lists(
            st.tuples(
                st.sampled_from([*KINDS, "a", "b", "times", "do", "customer", "does", "days", "kind", "x"]),
                inner,
            ),
            max_size=3,
        ).map(lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}")
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pieces, pieces, pieces)
def test_no_shape_raises_anything(desk: Desk, customer: str, conditions: str, expect: str) -> None:
    text = f"lab: 1\ncustomer: {customer}\nconditions: {conditions}\nexpect: {expect}\n"
    reading = desk.read(text)
    assert (reading.lab is None) == any(problem.code.startswith("E") for problem in reading.problems)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pieces)
def test_no_list_of_experiences_raises_anything(desk: Desk, items: str) -> None:
    reading = desk.read(f"lab: 1\nconditions: {{a: [{items}]}}\n")
    assert (reading.lab is None) == any(problem.code.startswith("E") for problem in reading.problems)
