from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.dial import dial


@given(st.floats(-2, 3))
def test_any_share_is_a_well_formed_dial(share: float) -> None:
    root = ElementTree.fromstring(dial(share))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "path", "ellipse"}


def test_the_needle_points_left_at_nothing_and_right_at_all() -> None:
    assert "M60.00 62.00L24.00 62.00" in dial(0.0)
    assert "M60.00 62.00L96.00 62.00" in dial(1.0)
    assert dial(1.0) == dial(7.0)
