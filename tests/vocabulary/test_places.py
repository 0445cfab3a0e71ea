import pytest

from game.drawing.scenery import BREAK_ROOM, SCENES
from game.vocabulary import Channel
from game.vocabulary.places import _INDUSTRIES, PLACES, place_of


@pytest.mark.parametrize(
    ("industry", "place"),
    [
        ("hotel", "hotel"),
        ("Hospitality", "hotel"),
        ("tourism", "hotel"),
        ("airline", "gate"),
        ("public transport", "gate"),
        ("railways", "gate"),
        ("bank", "bank"),
        ("Insurance", "bank"),
        ("Health care", "clinic"),
        ("hospital", "clinic"),
        ("veterinary practice", "clinic"),
        ("restaurant", "cafe"),
        ("Café", "cafe"),
        ("retail (clothes)", "shop"),
        ("telecoms", "shop"),
        ("pharmacy", "pharmacy"),
        ("school", "school"),
        ("museum", "library"),
        ("public office", "counter"),
        ("garage", "garage"),
        ("gym", "gym"),
        ("energy", "counter"),
        ("general", "counter"),
        ("", "counter"),
    ],
)
def test_face_to_face_an_industry_has_its_place(industry: str, place: str) -> None:
    assert place_of(industry, Channel.COUNTER) == place


@pytest.mark.parametrize(
    ("industry", "place"),
    [
        ("telecoms", "call-centre"),
        ("bank", "call-centre"),
        ("airline", "call-centre"),
        ("utilities", "call-centre"),
        ("hotel", "phone"),
        ("clinic", "phone"),
        ("", "phone"),
    ],
)
def test_a_telephone_is_answered_among_many_or_at_a_desk(industry: str, place: str) -> None:
    assert place_of(industry, Channel.PHONE) == place


@pytest.mark.parametrize("industry", ["hotel", "bank", ""])
def test_what_is_written_looks_alike_everywhere(industry: str) -> None:
    assert place_of(industry, Channel.CHAT) == "chat"
    assert place_of(industry, Channel.EMAIL) == "email"


def test_every_word_means_one_place_and_every_place_is_drawn() -> None:
    words = [word for written in _INDUSTRIES.values() for word in written.split()]
    assert len(words) == len(set(words))
    assert set(_INDUSTRIES) | {place_of("", channel) for channel in Channel} <= set(SCENES)


def test_a_talk_can_be_had_in_every_place_that_is_drawn_but_the_break_room() -> None:
    assert sorted(PLACES) == sorted(set(SCENES) - {BREAK_ROOM})
