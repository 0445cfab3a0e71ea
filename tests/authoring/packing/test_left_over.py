"""An install that is killed leaves nothing that matters, and what it leaves is taken away later."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from game.authoring.packing.making import gather, zipped
from game.authoring.packing.reading import read_pack
from game.authoring.packing.shelving import LEFT_OVER, install
from tests.making import SMALL

KILLED = """
import os, signal, sys
from pathlib import Path
from game.authoring.packing import shelving
from game.authoring.packing.reading import read_pack, write_all

def killed(files, folder):
    write_all(dict(list(files.items())[:1]), folder)
    os.kill(os.getpid(), signal.SIGKILL)

shelving.write_all = killed
pack = Path(sys.argv[1])
shelving.install(read_pack(pack), Path(sys.argv[2]), pack)
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "small.yaml").write_text(SMALL, encoding="utf-8")
    path = tmp_path / "ours.zip"
    path.write_bytes(zipped(gather(folder)))
    return path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process so")
def test_a_killed_install_leaves_the_library_as_it_was_and_the_next_takes_the_rest_away(
    pack: Path, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    done = subprocess.run([sys.executable, "-c", KILLED, str(pack), str(library)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    left = list(library.iterdir())
    assert [path.name.startswith(".") for path in left] == [True]
    long_ago = left[0].stat().st_mtime - 2 * LEFT_OVER
    os.utime(left[0], (long_ago, long_ago))
    install(read_pack(pack), library, pack)
    assert [path.name for path in library.iterdir()] == ["ours"]


def test_what_another_install_is_writing_stays(pack: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / ".theirs.1.part").mkdir(parents=True)
    install(read_pack(pack), library, pack)
    assert (library / ".theirs.1.part").is_dir()
