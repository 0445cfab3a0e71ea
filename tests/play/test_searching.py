"""The way to a beat: real choices, the fewest there are."""

from pathlib import Path

import pytest

from game.play import Session
from game.play.searching import way_to
from game.scenario import Scenario, load
from tests.making import scenario_from, small

ROOT = Path(__file__).parents[2] / "scenarios"
SHIPPED = [
    ROOT / "hotel/hotel-no-room.yaml",
    ROOT / "telecoms/the-account-holder.yaml",
    ROOT / "retail/two-dinosaurs.yaml",
]
LOCKED = """
id: locked
title: A door that opens with a fact
customer: {name: Ada, facts: {train: Her train leaves at six}}
beats:
  start:
    choices:
      - {id: ask, say: What is it for?, does: [explore], learn: train, go: start, once: yes}
      - {id: on, say: Next., does: [inform]}
  fork:
    choices:
      - {id: run, say: I will run., does: [fix], if: {knows: train}, go: far}
      - {id: walk, say: I will walk., does: [fix]}
  near:
    choices:
      - {id: bye, say: Bye., does: [farewell], go: end}
  far:
    choices:
      - {id: wave, say: Bye!, does: [farewell]}
"""


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_beat_of_a_shipped_scenario_can_be_gone_to(path: Path) -> None:
    scenario = load(path, use_house=False)
    for beat in scenario.beats:
        session = Session(scenario, seed=0)
        for choice in gone_to(session, beat.id):
            session.choose(choice)
        assert session.scene.beat == beat.id


def gone_to(session: Session, beat: str) -> tuple[str, ...]:
    way = way_to(session.script, session.state, beat)
    assert way is not None
    return way


def way(scenario: Scenario, beat: str) -> tuple[str, ...] | None:
    session = Session(scenario, seed=0)
    return way_to(session.script, session.state, beat)


def test_the_beginning_takes_no_choice_and_the_way_is_the_shortest() -> None:
    assert way(small(), "start") == ()
    assert way(small(), "close") == ("shrug", "run")


def test_what_has_to_be_known_is_found_out_on_the_way() -> None:
    assert way(scenario_from(LOCKED), "far") == ("ask", "on", "run")


def test_where_nothing_leads_there_is_no_way() -> None:
    never = LOCKED.replace("if: {knows: train}", "if: {feels: {delighted: at least overwhelming}}")
    assert way(scenario_from(never), "far") is None


def test_the_session_it_starts_from_stays_as_it_is() -> None:
    session = Session(small(), seed=0)
    way_to(session.script, session.state, "close")
    assert session.scene.beat == "start"
    assert session.moments == ()
