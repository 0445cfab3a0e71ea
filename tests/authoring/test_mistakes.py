"""Everything that is wrong with a lab file, each with its place and its mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.lab.parameters import KINDS
from game.authoring.lab.reader import read_lab
from tests.authoring.desk import Desk


def test_a_file_that_is_not_there_raises_nothing(tmp_path: Path) -> None:
    reading = read_lab(tmp_path / "no.yaml")
    assert (reading.lab, [problem.code for problem in reading.problems]) == (None, ["E100"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("E106", 0, 0)]),
        ("- a\n", [("E107", 1, 1)]),
        ("conditions: {a: []}\n", [("E401", 1, 1)]),
        ("id: hotel\nbeats: {}\n", [("E401", 1, 1)]),
        ("lab: 2\nconditions: {a: []}\n", [("E402", 1, 6)]),
        ("lab: yes\nconditions: {a: []}\n", [("E402", 1, 6)]),
        ("lab:\nconditions: {a: []}\n", [("E402", 1, 5)]),
        ("lab: [1]\nconditions: {a: []}\n", [("E402", 1, 6)]),
        ("lab: 1\n", [("E202", 1, 1)]),
        ("lab: 1\nconditions: {}\n", [("E204", 2, 13)]),
        ("lab: 1\nconditions: []\n", [("E203", 2, 13)]),
        ("lab: 1\nconditions:\n", [("E204", 2, 12)]),
        ("lab: 1\nconditions: {a: []}\ntitel: x\n", [("E201", 3, 1)]),
        ("lab: 1\nconditions: {a: []}\ntitle: [x]\n", [("E203", 3, 8)]),
        ("lab: 1\nconditions: {a: [], a: []}\n", [("E113", 2, 21)]),
        ("lab: 1\nconditions: {a: &x [], b: *x}\n", [("E110", 2, 17)]),
        ("lab: 1\nconditions:\n\ta: []\n", [("E114", 3, 1)]),
        ("lab: 1\nconditions: {a: {customer: {}}}\n", [("E202", 2, 14)]),
        ("lab: 1\nconditions: {a: {do: [], dos: []}}\n", [("E201", 2, 26)]),
        ("lab: 1\nconditions: {a: all}\n", [("E203", 2, 17)]),
        ("lab: 1\nconditions:\n  a:\n", [("E204", 3, 5)]),
        ("lab: 1\nconditions: {a: {do: }}\n", [("E204", 2, 22)]),
        ("lab: 1\ncustomer: kind\nconditions: {a: []}\n", [("E203", 2, 11)]),
        ("lab: 1\nconditions: {a: []}\nexpect: a.trust > 1\n", [("E203", 3, 9)]),
        ("lab: 1\nconditions: {a: []}\nexpect: [[a.trust > 1]]\n", [("E203", 3, 10)]),
    ],
)
def test_a_file_of_the_wrong_shape_is_told_with_its_place(
    desk: Desk, text: str, found: list[tuple[str, int, int]]
) -> None:
    assert desk.wrong(text) == found


@pytest.mark.parametrize(
    "name", ["Imposed", "2x", "a-b", "visit2", "visit10", "abs", "max", "_a", "é", "a.b", '""']
)
def test_a_name_that_would_be_taken_for_something_else_is_refused(desk: Desk, name: str) -> None:
    assert desk.wrong(f"lab: 1\nconditions: {{ok: [], {name}: []}}\n") == [("E403", 2, 22)]


@pytest.mark.parametrize("name", ["a", "visit", "visit_2", "a2", "absolute", "no_failure"])
def test_other_names_are_names(desk: Desk, name: str) -> None:
    assert desk.lab(f"lab: 1\nconditions: {{{name}: []}}\nexpect: [{name}.trust > 0]\n").expect


@pytest.mark.parametrize(
    ("item", "code", "column"),
    [
        ("farewell", "E404", 1),
        ("[leave]", "E404", 1),
        ("{}", "E404", 1),
        ("{fix: {}, explain: {}}", "E404", 1),
        ("wiat: {minutes: 3}", "E405", 1),
        ("wait:{minutes: 3}", "E405", 1),
        ("wait: 3", "E203", 7),
        ("wait: [3]", "E203", 7),
        ("wait: {}", "E202", 1),
        ("wait: {minutes: 3, minuts: 4}", "E201", 20),
        ("wait: {minutes: }", "E204", 17),
        ("wait: {minutes: soon}", "E206", 17),
        ("wait: {minutes: .inf}", "E206", 17),
        ("wait: {minutes: .nan}", "E206", 17),
        ("wait: {minutes: -1}", "E207", 17),
        ("wait: {minutes: {a: 1}}", "E203", 17),
        ("wait: {minutes: 3, occupied: maybe}", "E208", 30),
        ("failure: {severity: 1.5}", "E207", 21),
        ("failure: {kind: outcom}", "E205", 17),
        ("failure: {about: }", "E204", 18),
        ("offer_choice: {options: 0}", "E207", 25),
        ("offer_choice: {options: 1.5}", "E206", 25),
        ("empathise: {accuracy: 1}", "E202", 1),
        ("feel: {pleasure: 0.2}", "E202", 1),
        ("feel: {pleasure: -1.1, arousal: 0, control: 0}", "E207", 18),
        ("act: {does: dance}", "E205", 13),
        ("act: {does: []}", "E204", 13),
        ("act: {does: [fix, dance]}", "E205", 19),
        ("act: {does: fix, manner: odd}", "E205", 26),
        ("leave: {days: 1}", "E201", 9),
        ("repeat: {times: 2}", "E202", 1),
        ("repeat: {times: 0, do: []}", "E207", 17),
        ("repeat: {times: 1001, do: []}", "E207", 17),
        ("repeat: {times: 2.5, do: []}", "E206", 17),
        ("repeat: {times: 2, do: fix}", "E203", 24),
        ("repeat: {times: 2, do: [{fixx: {}}]}", "E405", 26),
    ],
)
def test_an_experience_that_cannot_be_is_told_with_its_place(
    desk: Desk, item: str, code: str, column: int
) -> None:
    assert {(code, 2, column)} <= set(desk.wrong_items("explain: {}", item))
    assert {found for found, _, _ in desk.wrong_items(item)} == {code}


def test_everything_wrong_is_told_at_once_in_the_order_of_the_file(desk: Desk) -> None:
    found = desk.wrong(
        """\
        lab: 1
        customer: {trust: 2}
        conditions:
          Imposed:
            - wiat: {minutes: 3}
            - fix: {qualty: 1}
          other:
            - failure: {severity: high}
          whole:
            - fix: {}
        expect:
          - other.visit9.joy > 1
          - whole.visit2.trust > whole.trust
          - whole.trust >
        """
    )
    assert found == [
        ("E207", 2, 19),
        ("E403", 4, 3),
        ("E405", 5, 7),
        ("E201", 6, 13),
        ("E206", 8, 27),
        ("E408", 12, 5),
        ("E409", 13, 5),
        ("E407", 14, 18),
    ]


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("wiat: {minutes: 3}", "Did you mean `wait`?"),
        ("wait:{minutes: 3}", "Did you mean `wait`?"),
        ("wait: {minutes: 1, estimat: 2}", "Did you mean `estimate`? Possible: minutes, occupied, explained"),
        ("failure: {kind: proces}", "Did you mean `process`?"),
        ("act: {does: exlore}", "Did you mean `explore`?"),
        ("farewell", "`- farewell: {}`"),
        ("{wait: , minutes: 5}", "`- wait: {minutes: ...}`"),
        ("{fix: {}, explain: {}}", "Give `explain` a line and a dash of its own."),
        ("offer_choice: {options: 2000000}", "from 1 to"),
    ],
)
def test_the_mend_is_told(desk: Desk, item: str, said: str) -> None:
    assert said in desk.told_of(item)


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        ("a.joy > 1", 5, "no reading `joy`"),
        ("a.trust > a.satisfacton", 15, "Did you mean `satisfaction`?"),
        ("imposd.trust > 1", 5, "Did you mean `imposed`?"),
        ("Imposed.trust > 1", 5, "Did you mean `imposed`?"),
        ("a.visit2.trust > 1", 5, "`a` has no visit 2: it has 1"),
        ("a.trust ≥ 1", 13, "`≥` means nothing here"),
        ("sqrt(a.trust) > 1", 5, "abs, exp, log, max, min"),
        ("abs(a.trust, 1) > 1", 5, "takes one value"),
        ("'a.trust'", 5, "it compares nothing"),
    ],
)
def test_a_line_that_cannot_be_judged_is_told_at_its_place(
    desk: Desk, line: str, column: int, said: str
) -> None:
    text = f"lab: 1\nconditions: {{a: [], imposed: []}}\nexpect:\n  - {line}\n"
    assert [(where, at) for _, where, at in desk.wrong(text)] == [(4, column)]
    assert said in desk.told(text)


def test_the_last_visit_there_is_may_be_named(desk: Desk) -> None:
    items = "[explain: {}, visit: {}]"
    assert desk.lab(f"lab: 1\nconditions: {{a: {items}}}\nexpect: [a.visit2.trust > 0]\n").expect
    assert desk.wrong(f"lab: 1\nconditions: {{a: {items}}}\nexpect: [a.visit3.trust > 0]\n") == [
        ("E409", 3, 10)
    ]


def repeated(times: int, inner: str) -> str:
    return f"[{{repeat: {{times: {times}, do: {inner}}}}}]"


def test_a_hundred_thousand_experiences_are_a_file_and_one_more_is_not(desk: Desk) -> None:
    most = repeated(1000, repeated(100, "[{explain: {}}]"))
    assert len(desk.lab(f"lab: 1\nconditions: {{a: {most}}}\n").conditions[0].steps) == 100_002
    found = desk.read(f"lab: 1\nconditions:\n  a: {most}\n  b: [{{explain: {{}}}}]\n  c: {most}\n")
    assert [(problem.code, problem.line) for problem in found.problems] == [("E406", 4)]


def test_a_repeat_is_counted_before_it_is_unrolled(desk: Desk) -> None:
    endless = "[{explain: {}}]"
    for _ in range(9):
        endless = repeated(1000, endless)
    assert [code for code, _, _ in desk.wrong(f"lab: 1\nconditions: {{a: {endless}}}\n")] == ["E406"]


def test_nothing_repeated_for_ever_is_still_nothing(desk: Desk) -> None:
    endless = "[]"
    for _ in range(9):
        endless = repeated(1000, endless)
    assert desk.lab(f"lab: 1\nconditions: {{a: {endless}}}\n").conditions[0].steps == ()


def test_repeats_in_repeats_have_an_end(desk: Desk) -> None:
    endless = "[]"
    for _ in range(11):
        endless = repeated(1, endless)
    assert [code for code, _, _ in desk.wrong(f"lab: 1\nconditions: {{a: {endless}}}\n")] == ["E112"]


def test_many_mistakes_are_told_up_to_a_number_that_can_be_read(desk: Desk) -> None:
    found = desk.wrong_items(*["wiat: {}"] * 3000)
    assert len(found) == 200


@pytest.mark.parametrize("name", KINDS)
def test_every_experience_says_where_it_has_no_such_parameter(desk: Desk, name: str) -> None:
    known = ", ".join(KINDS[name].parameters)
    told = desk.told_of(f"{name}: {{nonsense: 1}}")
    assert f"Unknown key `nonsense` in `{name}`" in told
    assert known in told
