import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.drawing.expression import POSES, Face, expression, ingredients

ANGRY = Face(-0.6, 0.6, 0.4)
ANXIOUS = Face(-0.5, 0.6, -0.5)
SAD = Face(-0.6, -0.4, -0.4)
TIRED = Face(-0.1, -0.6, -0.1)
DISAPPOINTED = Face(-0.45, 0.0, 0.0)
DELIGHTED = Face(0.8, 0.6, 0.3)
GRATEFUL = Face(0.55, 0.05, 0.2, trust=0.9)
SURPRISED = Face(0.05, 0.5, 0.0, surprise=0.9)
EMBARRASSED = Face(-0.3, 0.3, -0.4, shame=0.8)
CONFUSED = Face(-0.1, 0.15, -0.2, uncertainty=0.8)


@pytest.mark.parametrize(
    ("face", "pose"),
    [
        (ANGRY, "anger"),
        (ANXIOUS, "fear"),
        (SAD, "sadness"),
        (TIRED, "fatigue"),
        (DISAPPOINTED, "letdown"),
        (DELIGHTED, "joy"),
        (SURPRISED, "surprise"),
        (EMBARRASSED, "shame"),
        (CONFUSED, "puzzlement"),
    ],
)
def test_each_feeling_is_mostly_its_own_pose(face: Face, pose: str) -> None:
    quiet = {"alertness", "poise", "warmth", "hope"}
    shares = {name: share for name, share in ingredients(face).items() if name not in quiet}
    assert max(shares, key=shares.__getitem__) == pose


def test_anger_draws_the_brows_down_and_together_and_fear_lifts_them() -> None:
    assert expression(ANGRY).brow_inner < -6
    assert expression(ANXIOUS).brow_inner > 6
    assert expression(ANGRY).pinch > 4


def test_shoulders_rise_with_tension_and_sink_with_sadness() -> None:
    assert expression(ANXIOUS).shoulders > 8
    assert expression(SAD).shoulders < -5
    assert expression(TIRED).shoulders < -5


def test_low_arousal_does_not_close_the_lids_of_a_pleased_face() -> None:
    pleased, weary = expression(Face(0.5, -0.9, 0.2)), expression(Face(-0.1, -0.9, 0.0))
    assert pleased.lid > -3
    assert weary.lid < -6


def test_a_tear_comes_only_at_very_low_pleasure() -> None:
    assert expression(Face(-0.5, -0.3, -0.5)).tear == 0
    assert expression(Face(-0.95, -0.3, -0.5)).tear > 0.5


def test_people_look_away_with_little_trust_or_patience() -> None:
    at_ease = expression(Face(-0.2)).gaze_x
    assert abs(expression(Face(-0.2, trust=0.0)).gaze_x - at_ease) > 2
    assert abs(expression(Face(-0.2, patience=0.0)).gaze_x - at_ease) > 2


def test_shame_shows_in_the_cheeks_and_lowers_the_eyes() -> None:
    assert expression(EMBARRASSED).blush > 0.6
    assert expression(EMBARRASSED).gaze_y > 3


def test_gratitude_tilts_the_head_and_delight_opens_the_mouth() -> None:
    assert expression(GRATEFUL).tilt > 2
    assert expression(DELIGHTED).gape > 8
    assert expression(DELIGHTED).curve > 10


SIGNED = st.floats(-1, 1)
SHARE = st.floats(0, 1)


@given(
    st.builds(
        Face, SIGNED, SIGNED, SIGNED, SHARE, patience=SHARE, trust=SHARE, shame=SHARE, uncertainty=SHARE
    )
)
def test_every_pose_has_a_share_between_nothing_and_all(face: Face) -> None:
    shares = ingredients(face)
    assert shares.keys() == POSES.keys()
    assert all(0 <= share <= 1 for share in shares.values())


@given(st.floats(-9, 9), st.floats(-9, 9))
def test_values_beyond_the_range_are_held_at_its_edge(pleasure: float, arousal: float) -> None:
    held = Face(max(-1, min(1, pleasure)), max(-1, min(1, arousal)))
    wild = expression(Face(pleasure, arousal))
    assert wild.curve == pytest.approx(expression(held).curve, abs=1.0)


def test_a_blink_closes_the_eyes() -> None:
    assert expression(Face(blink=1.0)).blink == 1
    assert expression(Face()).blink == 0
