from game.drawing.places.life import life
from game.drawing.scenery import SCENES
from game.vocabulary import Channel
from game.vocabulary.places import place_of
from tests.house.repository import DOCS, table

PAGE = (DOCS / "places.md").read_text(encoding="utf-8")


def test_the_page_tells_of_every_place_in_order() -> None:
    assert [row[0].strip("`") for row in table(PAGE, "place")] == list(SCENES)


def test_the_page_knows_where_nothing_moves() -> None:
    still = {row[0].strip("`") for row in table(PAGE, "place") if row[2].startswith("nothing")}
    assert still == {name for name in SCENES if not life(name, 40)}


def test_every_word_of_the_page_leads_to_its_place() -> None:
    for words, place in table(PAGE, "words"):
        for word in words.replace(";", ",").split(","):
            assert f"`{place_of(word, Channel.COUNTER)}`" == place, word
