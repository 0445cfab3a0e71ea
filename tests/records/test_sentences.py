"""Whatever is wrong with the store, a person reads one sentence and plays on, and the play is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("resource", reason="limits are of POSIX systems")

from tests.records.sentences import Fault, faults, told

OPENS = ("an attempt changed",)
"""Faults with which a store can be used: what is changed is left out, and said in its figures."""


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.name)
def test_every_fault_of_the_store_is_one_sentence_and_the_play_waits(fault: Fault, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    found = told(fault, tmp_path)
    said = found.asked.stderr + found.played.stderr
    assert "Traceback" not in said
    assert "secret" not in said
    assert found.played.returncode == 0
    if fault.name in OPENS:
        assert "1 of them damaged" in found.asked.stdout
        return
    assert (found.asked.returncode, found.asked.stderr.count("\n")) == (2, 1)
    assert found.played.stderr == found.asked.stderr + (
        "The play goes on; what can be kept is kept on this computer and goes into the store later.\n"
    )
    assert len(found.left) == 1
