"""One exchange: what it does to money, promises, time and trust."""

import numpy as np
import pytest

from game.play import Playthroughs, Script, Session, advance
from game.play.exchange import acceptable_minutes
from game.scenario import Scenario
from tests.making import small

RULE = "does: [quote-policy]"
TITLE = "title: A small thing"


def ended(scenario: Scenario, *choices: str) -> Session:
    session = Session(scenario)
    for choice in choices:
        session.choose(choice)
    return session


def test_a_lie_sounds_well_and_is_found_out_when_they_have_left() -> None:
    honest = ended(small(), "hear", "lie", "bye")
    misled = ended(small(lie="does: [overpromise]=>does: [mislead]"), "hear", "lie", "bye")
    plain = ended(small(lie="does: [overpromise]=>does: [inform]"), "hear", "lie", "bye")
    assert misled.moments[1].state("trust") == pytest.approx(plain.moments[1].state("trust"))
    assert misled.state.customers.trust[0] < 0.6 * plain.state.customers.trust[0]
    assert honest.state.customers.trust[0] < plain.state.customers.trust[0]


def test_time_in_conversation_spends_patience_by_the_minute() -> None:
    quick, slow = (
        ended(small(), "rule"),
        ended(small(t="does: [quote-policy]=>does: [quote-policy], takes: 3 min"), "rule"),
    )
    spent = quick.state.customers.patience[0] - slow.state.customers.patience[0]
    assert spent == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("channel", "takes", "acceptable"),
    [
        ("counter", "30 s", None),
        ("counter", "2 h", 240.0),
        ("phone", "1 h", 1440.0),
        ("email", "30 s", 1440.0),
    ],
)
def test_long_waits_are_held_against_what_the_channel_allows(
    channel: str, takes: str, acceptable: float | None
) -> None:
    scenario = small(
        t=f"does: [quote-policy]=>does: [quote-policy], takes: {takes}",
        c=f"title: A small thing=>title: A\nchannel: {channel}",
    )
    script = Script(scenario)
    assert acceptable_minutes(script, script.moves[script.move_index["rule"]]) == acceptable


def test_a_wait_beyond_what_the_channel_allows_ends_it() -> None:
    scenario = small(
        t="does: [quote-policy]=>does: [quote-policy], takes: 2 d",
        c="title: A small thing=>title: A\nchannel: email",
    )
    assert ended(scenario, "rule").state.walked_out[0]


def test_promises_are_counted_as_open_kept_or_broken() -> None:
    scenario = small(
        made="does: [acknowledge, explore]=>does: [acknowledge, explore, promise], promise: ring",
        kept="does: [follow-up, personal]=>does: [follow-up, personal], keeps: ring",
        broken="does: [farewell]=>does: [farewell], breaks: ring",
    )
    assert ended(scenario, "hear").state.promises[:, 0].tolist() == [1]
    assert ended(scenario, "hear", "run", "write").state.promises[:, 0].tolist() == [2]
    assert ended(scenario, "hear", "run", "bye").state.promises[:, 0].tolist() == [3]


def test_plays_that_were_refused_and_plays_that_were_not_part_ways_in_one_group() -> None:
    scenario = small(
        trust="met_by: [run]}=>met_by: [run], needs_trust: medium}",
        reply="reply: My train goes at six.=>reply: {refused: No., otherwise: Six.}",
    )
    script = Script(scenario)
    plays = Playthroughs.begin(script, np.array([0, 0]))
    plays.customers.trust = np.array([0.7, 0.4])
    exchange = advance(script, plays, script.moves[script.move_index["hear"]])
    assert exchange.refused.tolist() == [False, True]
    assert plays.known[0].tolist() == [True, False]
    assert plays.found.tolist() == [True, False]
    assert plays.customers.pleasure[0] > plays.customers.pleasure[1]
