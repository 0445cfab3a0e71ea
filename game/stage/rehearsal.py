"""One player, one customer, one conversation, and going back to a moment of it: what a front end drives."""

from __future__ import annotations

from typing import Protocol

from game.stage.views import BriefingView, ConversationView, DebriefView, HomeView
from game.vocabulary import Feeling, Strength


class Rehearsal(Protocol):
    """A conversation being played. Front ends ask for views and pass the player's answers on."""

    say_first: bool
    """Whether the choices stay covered until the player has said their own line."""

    def briefing(self) -> BriefingView:
        """What the player knows before the first word."""

    def conversation(self) -> ConversationView:
        """What to show now."""

    def choose(self, choice: str) -> None:
        """Say one of the offered choices, by id. Raises ImpossibleChoice, naming what is offered."""

    def stay_silent(self) -> None:
        """Say nothing, where that is possible. Raises ImpossibleChoice elsewhere."""

    def answer_reading(self, feeling: Feeling | None, strength: Strength | None) -> None:
        """Say what the customer feels now (or pass, with None), where `conversation().reading` asks."""

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""

    def debrief(self) -> DebriefView:
        """What there is to learn from it, at any point."""

    def try_again(self, moment: int) -> None:
        """Go back to just before that moment (from 0), with the same luck."""

    def start_over(self) -> None:
        """Meet the customer again from the first word."""


class Library(Protocol):
    """The scenarios a front end may offer."""

    def home(self) -> HomeView:
        """Everything there is to play."""

    def open(self, scenario: str) -> Rehearsal:
        """Begin a scenario by its id. Raises UnknownScenario or ScenarioError."""
