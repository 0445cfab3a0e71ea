"""What a front end shows of a conversation."""

import pytest

from game.coaching import Yardsticks
from game.play import Session
from game.stage import Performance
from game.stage.showing import briefing, conversation, money
from tests.making import small


def performance(seed: int = 0) -> Performance:
    return Performance(Session(small(), seed), small(), Yardsticks())


def test_choices_are_shown_in_an_order_of_luck_and_numbered_from_one() -> None:
    orders = {tuple(choice.id for choice in performance(seed).conversation().choices) for seed in range(40)}
    assert len(orders) == 6
    assert [choice.number for choice in performance().conversation().choices] == [1, 2, 3]


def test_the_log_holds_everything_said_and_tells_what_is_new() -> None:
    playing = performance()
    playing.choose("hear")
    view = playing.conversation()
    assert [line.who for line in view.log] == ["customer", "player", "customer", "customer"]
    assert [line.text for line in view.log][-2:] == ["My train goes at six.", "What now?"]
    assert view.latest == 2


def test_money_beyond_what_is_left_is_said_in_words() -> None:
    playing = performance()
    playing.choose("rule")
    pay = next(choice for choice in playing.conversation().choices if choice.id == "pay")
    assert pay.over
    assert pay.money == "costs £20: more than you have left"
    assert playing.conversation().money_left == "£10 left to give"


def test_amounts_read_as_people_write_them() -> None:
    assert [money(small(), amount) for amount in (4, 4.5, 1200)] == ["£4", "£4.50", "£1200"]


def test_the_briefing_says_what_may_be_done() -> None:
    view = briefing(Session(small()))
    assert view.you_can == (
        "You may give away up to £10 without asking anybody.",
        "For more, ask the manager.",
    )


def test_going_back_shows_the_moment_as_it_was() -> None:
    playing = performance(seed=4)
    playing.choose("hear")
    before = playing.conversation()
    playing.choose("run")
    playing.try_again(1)
    assert playing.conversation() == before


def test_starting_over_meets_the_customer_from_the_first_word() -> None:
    playing = performance()
    first = playing.conversation()
    playing.choose("hear")
    playing.start_over()
    assert playing.conversation() == first


def test_nothing_is_asked_where_the_author_asks_nothing() -> None:
    view = conversation(Session(small()))
    assert view.reading is None
    assert view.chair == ""
    assert not view.silence


GONE = {"counter": "turns round", "phone": "hung up", "chat": "left the chat"}


@pytest.mark.parametrize("channel", sorted(GONE))
def test_that_the_customer_has_had_enough_is_said_in_words(channel: str) -> None:
    titled = f"title: A small thing=>title: A small thing\nchannel: {channel}"
    session = Session(small(where=titled, slow="say: No.,=>say: No., takes: 50 min,"), need=0)
    session.choose("shrug")
    assert session.state.walked_out[0]
    assert GONE[channel] in conversation(session).log[-1].text
    assert conversation(session).log[-1].who == "note"
