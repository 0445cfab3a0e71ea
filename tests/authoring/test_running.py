"""Experiments as they are lived: one customer, many, alike and different."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.authoring.lab import running
from game.authoring.lab.crowd import crowd
from game.authoring.lab.experiment import Lab
from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import live, run, turns_of
from game.customer import Customers

VISITS = """
lab: 1
customer: {trust: 0.5}
conditions:
  let_down:
    - failure: {severity: 0.6, about: bill}
    - act: {does: [listen, apologise], manner: warm}
    - leave
    - fix: {quality: 0.5}
    - visit: {days: 100}
    - failure: {severity: 0.6, about: bill}
    - gesture: {value: 0.5}
  left_alone: {do: [], customer: {trust: 0.9}}
expect:
  - let_down.visit2.trust < left_alone.trust
"""


def lab(folder: Path, text: str = VISITS) -> Lab:
    path = folder / "lab.yaml"
    path.write_text(text, encoding="utf-8")
    reading = read_lab(path)
    assert reading.lab is not None, [str(problem) for problem in reading.problems]
    return reading.lab


def test_visits_open_and_close_where_the_file_does_not_say_so(tmp_path: Path) -> None:
    outcome = run(lab(tmp_path))
    assert [len(course.visits) for course in outcome.courses.values()] == [3, 1]
    assert outcome.verdicts[0].holds


def test_the_same_word_again_is_the_same_failure_again(tmp_path: Path) -> None:
    codes = {because.code for because in run(lab(tmp_path)).courses["let_down"].reasons if because.visit == 3}
    other = VISITS.replace("about: bill}\n    - gesture", "about: parcel}\n    - gesture")
    others = run(lab(tmp_path, other)).courses["let_down"]
    assert "failed_again" in codes
    assert "failed_again" not in {because.code for because in others.reasons}


def test_many_who_are_alike_read_as_one_to_the_last_bit(tmp_path: Path) -> None:
    one, many = run(lab(tmp_path)), run(lab(tmp_path), customers=37)
    for name, course in one.courses.items():
        assert many.courses[name].visits == course.visits
        assert all(set(spread.values()) == {0.0} for spread in many.courses[name].spreads)
        assert [because.code for because in many.courses[name].reasons] == [b.code for b in course.reasons]


def test_groups_add_up_to_what_all_at_once_would_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run(lab(tmp_path), customers=101, vary=0.2, seed=4)
    monkeypatch.setattr(running, "AT_ONCE", 7)
    parts = run(lab(tmp_path), customers=101, vary=0.2, seed=4)
    for name, course in whole.courses.items():
        for key in ("visits", "spreads"):
            for a, b in zip(getattr(course, key), getattr(parts.courses[name], key), strict=True):
                assert a == pytest.approx(b, abs=1e-12)
        assert len(parts.courses[name].curve) == len(course.curve)


def test_a_customer_of_a_crowd_is_the_same_whoever_else_is_there(tmp_path: Path) -> None:
    profile = lab(tmp_path).conditions[0].customer
    many = crowd(profile, 0, 100, 0.2, seed=9)
    alone = crowd(profile, 63, 1, 0.2, seed=9)
    assert np.array_equal(many.take(np.array([63])).values, alone.values)


def test_they_differ_by_no_more_than_the_share(tmp_path: Path) -> None:
    profile = lab(tmp_path).conditions[0].customer
    many = crowd(profile, 0, 2_000, 0.2, seed=1)
    usual = Customers.meet(profile)
    for name in ("trust", "patience_full", "acceptable_full", "gains", "touchiness", "expects_care"):
        shares = getattr(many, name) / getattr(usual, name)
        assert 0.8 <= shares.min() < 0.83, name
        assert 1.17 < shares.max() <= 1.2, name


def test_every_turn_is_counted_for_the_progress(tmp_path: Path) -> None:
    ticks: list[None] = []
    run(lab(tmp_path), customers=3, progress=lambda: ticks.append(None))
    assert len(ticks) == turns_of(lab(tmp_path), 3)


def test_the_curve_has_a_point_for_every_turn_and_the_leaving(tmp_path: Path) -> None:
    curve = run(lab(tmp_path)).courses["let_down"].curve
    assert [(point.visit, point.turn) for point in curve] == [
        (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (3, 0), (3, 1), (3, 2)
    ]  # fmt: skip


def test_what_was_not_so_is_found_out_when_they_leave(tmp_path: Path) -> None:
    told = "lab: 1\nconditions:\n  lied_to: [act: {does: mislead}]\n  told: [act: {does: inform}]\n"
    courses = run(lab(tmp_path, told)).courses
    assert courses["lied_to"].visits[0]["trust"] < 0.5 * courses["told"].visits[0]["trust"]
    assert [b.code for b in courses["lied_to"].reasons if b.turn == 1] == ["lied_to"]


def test_customers_live_with_coefficients_of_their_own(tmp_path: Path) -> None:
    from game.customer.altering import altered

    condition = lab(tmp_path).conditions[0]
    with altered({"FAILURE_PLEASURE": np.array([0.0, 0.7])}):
        read = live(condition, Customers.meet(condition.customer, 2))
    assert read[0]["lowest"][0] > read[0]["lowest"][1] + 0.2


def test_what_is_beyond_all_bearing_is_read_without_a_murmur(tmp_path: Path) -> None:
    text = "lab: 1\nconditions:\n  far_too_much: [effort: {steps: 1000000}, wait: {minutes: 1000000}]\n"
    (read,) = run(lab(tmp_path, text), customers=3, vary=1.0).courses["far_too_much"].visits
    assert read["return_chance"] == 0.0
    assert all(np.isfinite(value) for value in read.values())
