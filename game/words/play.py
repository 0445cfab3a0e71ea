"""Sentences about a conversation that cannot go on as asked."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "play.not_offered": "The choice {choice!r} is not offered at {beat!r}; offered are: {offered}.",
    "play.over": "The conversation is over, so the choice {choice!r} cannot be made; leave it out.",
    "play.no_beat": "There is no beat {beat!r} to begin at. {hint}Beats are: {beats}.",
    "play.no_way": "No choices lead to the beat {beat!r} with the luck of seed {seed}; begin at another.",
    "save.unreadable": "This is not a saved session of Empty Chair, or it is damaged (at {place}); start anew.",
    "save.another": "This session is of the scenario {scenario!r}, not of {asked!r}; leave the name out to resume it.",
    "save.scenario_changed": (
        "The scenario {scenario!r} has changed since this session was saved, so it cannot be resumed; start it anew."
    ),
    "save.engine_changed": (
        "This session was saved by engine {then} and comes out differently in {now}, so it cannot be resumed; "
        "start it anew."
    ),
    "save.does_not_fit": "The saved choices do not fit the scenario {scenario!r} any more; start it anew.",
    "test.over": "the conversation is over before these choices: {left}; leave them out",
    "test.nothing": "{key} should be {wanted}, but there is nothing to measure it by in this play",
    "test.differs": "{key} should be {wanted}, and is {got}",
    "test.temperaments": "holds for {held} of {of} temperaments, and must for 27; the first that differs: {first}",
}
