"""The shelf: scenarios to be opened by id, and what to play first. Needs nothing of the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from game.errors import UnknownScenario
from game.scenario import Scenario
from game.stage.cards import card
from game.stage.learning import Guest, Known, Learning
from game.stage.rehearsal import Rehearsal
from game.stage.training import NoTraining, Training
from game.stage.views import HomeView, ScenarioCard, Suggestion
from game.stage.visits import Campaigns, NoCampaigns
from game.vocabulary import Difficulty
from game.words import say

ROTA: Final = 3
"""How many conversations are suggested at once: enough to choose, few enough to begin."""


def first_rota(cards: tuple[ScenarioCard, ...]) -> tuple[Suggestion, ...]:
    """What to play where nothing is known of the player.

    Nobody who comes back; then the easy ones, those that need no warning, and the short ones first; and one of each
    trade before a second of any.
    """
    ranked = sorted(cards, key=_how_soon)
    first_of = {card.industry: card.id for card in reversed(ranked)}
    varied = sorted(ranked, key=lambda card: (bool(card.after), first_of[card.industry] != card.id))
    return tuple(Suggestion(card.id, _why_first(card)) for card in varied[:ROTA])


def _how_soon(card: ScenarioCard) -> tuple[bool, int, bool, int]:
    return bool(card.after), list(Difficulty).index(card.difficulty), bool(card.content), card.minutes


def _why_first(card: ScenarioCard) -> str:
    return say(f"rota.first.{card.difficulty}", minutes=card.minutes, name=card.person.called)


class Shelf:
    """Scenarios to be opened by id, each as a rehearsal."""

    def __init__(
        self,
        scenarios: Mapping[str, Scenario],
        open_scenario: Callable[[Scenario], Rehearsal],
        problems: tuple[tuple[str, str], ...] = (),
        learning: Learning | None = None,
        campaigns: Campaigns | None = None,
        training: Training | None = None,
    ) -> None:
        """Offer `scenarios` by id; `problems` are (path, sentence) of files that could not be read."""
        self.learning: Learning = learning or Guest()
        self.campaigns: Campaigns = campaigns or NoCampaigns()
        self.training: Training = training or NoTraining()
        self._scenarios = scenarios
        self._open = open_scenario
        self._problems = problems

    def home(self, *, wake: bool = False) -> HomeView:
        """Everything there is to play; what is known of the player where asking is quick, or to `wake` it."""
        cards = tuple(sorted(map(card, self._scenarios.values()), key=lambda card: bool(card.after)))
        quick = wake or self.learning.awake
        known = self.learning.known(cards) if quick else Known()
        best = known.bands or {}
        return HomeView(
            title=say("home.title"),
            welcome=say("home.welcome"),
            scenarios=tuple(replace(one, band=best.get(one.id, "")) for one in cards),
            problems=self._problems,
            rota=known.rota or first_rota(cards),
            board=known.board,
            post=known.post,
            who=known.who,
            courses=known.courses,
            resume=known.resume,
            waiting=not quick,
            trouble=known.trouble,
            campaigns=self.campaigns.cards(),
            session=self.training.running,
        )

    def open(self, scenario: str) -> Rehearsal:
        """Begin a scenario by its id."""
        if scenario not in self._scenarios:
            raise UnknownScenario(say("home.unknown", scenario=scenario))
        return self._open(self._scenarios[scenario])
