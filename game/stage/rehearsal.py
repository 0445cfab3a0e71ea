"""One player, one customer, one conversation, and going back to a moment of it: what a front end drives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.stage.reflections import (
    BetweenView,
    ChairView,
    ReadView,
    ReplayView,
    WhatIfQuestion,
    WhatIfView,
    YouFirstView,
)
from game.stage.views import BriefingView, ConversationView, DebriefView, HomeView, ReadingView
from game.vocabulary import Coaching, Feeling, Onward, Strength

if TYPE_CHECKING:
    from game.stage.learning import Learning
    from game.stage.training import Training
    from game.stage.visits import Campaigns


class Rehearsal(Protocol):
    """A conversation being played. Front ends ask for views and pass the player's answers on."""

    say_first: bool
    """Whether the choices stay covered until the player has said their own line."""

    coaching: Coaching
    """When the player is coached: by whispers, between beats, or after."""

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

    def reading(self) -> ReadingView | None:
        """Three feelings to choose from, whenever the player wants to say what they see; None where they have."""

    def point_reading(self, pleasure: float, arousal: float) -> None:
        """The same by a point on the pad: pleasant and stirred, each in [-1, 1]."""

    def how_it_was(self) -> ReadView | None:
        """How near the last reading came and what gave it away; None where nothing was read yet."""

    def whisper(self) -> str:
        """Ask Sam at the next desk: what he says, or that he has nothing to say. Only what helps is counted."""

    def between(self) -> BetweenView | None:
        """How the customer is after the last answer, and why, for coaching between beats; None before the first."""

    def pondering(self) -> ChairView | None:
        """The chair again, where a weighty decision was just made and nothing was picked yet; else None."""

    def pick(self, place: int | None) -> None:
        """Say which of its lines the customer would say, by place; None passes."""

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""

    def debrief(self) -> DebriefView:
        """What there is to learn from it, at any point."""

    def you_first(self) -> YouFirstView | None:
        """What is asked of the player before the debrief tells; None before anything was said."""

    def commit(self, words: str) -> None:
        """Keep what the player means to do next time, in their own words; "" takes it back."""

    def judge(self, went: int | None, felt: Feeling | None) -> None:
        """Say how it went, from 1 (badly) to 5, and what the customer felt at the end; None passes."""

    def what_else(self, moment: int) -> WhatIfQuestion:
        """What else could have been said at that moment."""

    def what_if(self, moment: int, choice: str, onward: Onward = Onward.BEST) -> WhatIfView:
        """That moment with another choice, same luck, both conversations side by side. Raises ImpossibleChoice."""

    def replay(self) -> ReplayView:
        """The conversation from the customer's chair."""

    def another_day(self) -> None:
        """Begin the same scene with a customer of another temperament, or who has come for another reason."""

    def try_again(self, moment: int) -> None:
        """Go back to just before that moment (from 0), with the same luck."""

    def start_over(self) -> None:
        """Meet the customer again from the first word."""


class Library(Protocol):
    """The scenarios a front end may offer."""

    def home(self, *, wake: bool = False) -> HomeView:
        """Everything there is to play; what is known of the player where asking is quick, or to `wake` it."""

    learning: Learning
    """What is known of who plays."""

    campaigns: Campaigns
    """What is played over several visits."""

    training: Training
    """What a trainer finds on their table."""

    def open(self, scenario: str) -> Rehearsal:
        """Begin a scenario by its id. Raises UnknownScenario or ScenarioError."""
