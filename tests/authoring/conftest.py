"""What the tests of this room share."""

from pathlib import Path

import pytest

from tests.authoring.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)
