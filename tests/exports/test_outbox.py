"""The outbox's file: whatever is cut off or strange in it, what was settled stays settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.exports.outbox import DamagedOutbox, Fate, FileOutbox


def test_what_is_settled_is_known_to_the_next_run(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "outbox.jsonl"
    outbox = FileOutbox(file)
    outbox.settle(["a", "b"], Fate.SENT)
    outbox.settle(["c"], Fate.ASIDE)
    outbox.tried(["d"])
    outbox.tried(["d"])
    again = FileOutbox(file)
    assert again.fates(["a", "b", "c", "d"]) == {"a": Fate.SENT, "b": Fate.SENT, "c": Fate.ASIDE}
    assert again.tries("d") == 2


def test_cut_off_anywhere_it_knows_what_was_whole_and_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "outbox.jsonl"
    for one in "abc":
        FileOutbox(file).settle([one], Fate.SENT)
    whole = file.read_bytes()
    for end in range(len(whole)):
        file.write_bytes(whole[:end])
        cut = FileOutbox(file)
        known = set(cut.fates("abc"))
        assert known == set("abc"[: len(known)])
        cut.settle(["d"], Fate.SENT)
        assert set(FileOutbox(file).fates("abcd")) == known | {"d"}


@pytest.mark.parametrize(
    "line", [b"\xff\xfe", b"[]", b"3", b'{"sent": 3}', b'{"sent"', b'{"gone": ["a"]}', b"\0" * 99]
)
def test_a_strange_line_says_nothing(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "outbox.jsonl"
    file.write_bytes(b'{"sent": ["a"]}\n' + line + b'\n{"sent": ["b"]}\n')
    assert FileOutbox(file).fates(["a", "b", "c"]) == {"a": Fate.SENT, "b": Fate.SENT}


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(DamagedOutbox, match="cannot be read"):
        FileOutbox(tmp_path)
