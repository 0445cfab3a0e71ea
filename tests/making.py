"""Scenarios for tests, written as an author would write them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from textwrap import dedent

from game.scenario import Scenario, load

SHIPPED = sorted(
    path
    for path in (Path(__file__).parents[1] / "scenarios").rglob("*.yaml")
    if "\nbeats:" in path.read_text(encoding="utf-8")
)
"""The scenarios that come with the game."""

SMALL = """
id: small
title: A small thing
customer:
  name: Ada
  opens: {anxious: some}
  facts: {train: Her train leaves at six}
  hidden_need: {id: train, what: To catch her train, found_by: train, met_by: [run]}
problem: {what: The parcel is not here, worth: 40}
you_can: {spend: 10, ask: the manager}
beats:
  start:
    customer: {anxious: Is it here?, otherwise: Good morning.}
    choices:
      - {id: shrug, say: No., does: [dismiss], reply: Oh.}
      - {id: hear, say: You sound worried. What is it for?, does: [acknowledge, explore], names: anxious,
         learn: train, reply: My train goes at six.}
      - {id: rule, say: Those are the rules., does: [quote-policy], reply: Rules.}
  offer:
    customer: What now?
    choices:
      - {id: run, say: I will run and fetch it for you., does: [own-it, fix, gesture, personal], worth: 15,
         reply: You would?}
      - {id: pay, say: Here are twenty pounds., does: [compensate], costs: 20, reply: Keep it.}
      - {id: lie, say: It will be here in a minute., does: [overpromise], reply: Good.}
  close:
    customer: Well.
    choices:
      - {id: bye, say: Goodbye., does: [farewell]}
      - {id: write, say: "I will write to you tonight, Ada.", does: [follow-up, personal]}
"""


def scenario_from(text: str) -> Scenario:
    """The scenario that this YAML describes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.yaml"
        path.write_text(dedent(text), encoding="utf-8")
        return load(path)


def small(**replaced: str) -> Scenario:
    """The small scenario; each `old="new"` pair is given as a list of two in `replaced` values split by '=>'."""
    text = SMALL
    for change in replaced.values():
        old, new = change.split("=>")
        assert old in text, old
        text = text.replace(old, new)
    return scenario_from(text)
