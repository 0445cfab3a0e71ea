"""Sentences that stand in views, the same on every front end."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "home.title": "Empty Chair",
    "rota.first.easy": "A good one to begin with: {minutes} minutes with {name}.",
    "rota.first.medium": "{minutes} minutes with {name}, for somebody who knows the job a little.",
    "rota.first.hard": "{minutes} minutes with {name}. Hard for anybody, and worth it.",
    "home.welcome": "Who would you like to meet?",
    "home.unknown": "There is no scenario {scenario!r} in the library.",
    "briefing.spend": "You may give away up to {amount} without asking anybody.",
    "briefing.no_spend": "You may not give any money away on your own.",
    "briefing.ask": "For more, ask {who}.",
    "conversation.clock": "{minutes} min",
    "conversation.costs": "costs {amount}",
    "conversation.approved": "{costs}, with a yes from {who}",
    "conversation.over": "{costs}: more than you have left",
    "conversation.money_left": "{amount} left to give",
    "conversation.silence": "(You said nothing.)",
    "quoted.silence": "…",
    "reading.look": "Look at {name}. What is the feeling just now?",
    "reading.listen": "Listen to {name}'s voice. What is the feeling just now?",
    "reading.words": "Read {name}'s words again. What is the feeling just now?",
    "line.empty": "{name} has come in, and nothing has been said yet.",
    "label.worth": "Worth to them",
    "money.lost": "The whole of what {name} would have spent here in the years to come.",
    "score.reading.sentence": "{count} readings of how the customer felt",
    "score.reading.sentence.one": "One reading of how the customer felt",
    "chair.about": "Of “{said}”",
    "reason.as_at": "as at moment {number}",
    "reason.yet": "And yet: {reason}",
    "score.of": "{earned} of {available}",
    "score.of.nothing_lost": "{earned} of {available} (nothing was lost here)",
}
