"""How one speaks of somebody."""

import pytest

from game.vocabulary import called


@pytest.mark.parametrize(
    ("name", "spoken_of"),
    [
        ("Margaret Okafor", "Margaret"),
        ("Mrs Okafor", "Mrs Okafor"),
        ("Mrs. M. J. Okafor", "Mrs. Okafor"),
        ("Dr Adler", "Dr Adler"),
        ("Cher", "Cher"),
        ("Dr", "Dr"),
        ("", ""),
    ],
)
def test_somebody_is_called_by_the_first_name_or_by_title_and_last_name(name: str, spoken_of: str) -> None:
    assert called(name) == spoken_of
