"""A rehearsal on the real engine: the session behind the views, and going back to a moment of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.coaching import Debrief, Yardsticks, debrief
from game.errors import UnknownScenario
from game.play import Session, rewound
from game.scenario import Scenario
from game.stage.debriefing import debriefing
from game.stage.rehearsal import Rehearsal
from game.stage.showing import briefing, card, conversation
from game.stage.views import BriefingView, ConversationView, DebriefView, HomeView
from game.vocabulary import SILENCE, Feeling, Strength
from game.words import say


class Performance:
    """One scenario being played, from its first word or from any moment gone back to.

    `plain` is the same scenario read without any house: the yardstick of a score ignores the house.
    """

    def __init__(
        self,
        session: Session,
        plain: Scenario,
        yardsticks: Yardsticks,
        say_first: bool = False,
        another_seed: Callable[[], int] | None = None,
    ) -> None:
        """Perform `session`; `another_seed` draws the luck of starting over (None keeps it)."""
        self.session = session
        self.say_first = say_first
        self._plain = plain
        self._yardsticks = yardsticks
        self._another_seed = another_seed

    def briefing(self) -> BriefingView:
        """What the player knows before the first word."""
        return briefing(self.session)

    def conversation(self) -> ConversationView:
        """What to show now."""
        return conversation(self.session)

    def choose(self, choice: str) -> None:
        """Say one of the offered choices."""
        self.session.choose(choice)

    def stay_silent(self) -> None:
        """Say nothing."""
        self.session.choose(SILENCE)

    def answer_reading(self, feeling: Feeling | None, strength: Strength | None) -> None:
        """Say what the customer feels now, or pass."""
        self.session.read(feeling, strength)

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""
        return self.session.finished

    def found(self) -> Debrief:
        """The debrief as data."""
        need = int(self.session.state.need[0])
        return debrief(self.session, self._yardsticks.of(self._plain, need))

    def debrief(self) -> DebriefView:
        """What there is to learn from it."""
        return debriefing(self.found())

    def try_again(self, moment: int) -> None:
        """Go back to just before that moment, with the same luck."""
        self.session = rewound(self.session, moment)

    def start_over(self) -> None:
        """Meet the customer again from the first word."""
        seed = self._another_seed() if self._another_seed else self.session.seed
        self.session = Session(
            self.session.scenario, seed, self.session.temperament, before=self.session.before
        )


class Shelf:
    """Scenarios to be opened by id, each as a rehearsal."""

    def __init__(
        self,
        scenarios: Mapping[str, Scenario],
        open_scenario: Callable[[Scenario], Rehearsal],
        problems: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Offer `scenarios` by id; `problems` are (path, sentence) of files that could not be read."""
        self._scenarios = scenarios
        self._open = open_scenario
        self._problems = problems

    def home(self) -> HomeView:
        """Everything there is to play."""
        cards = tuple(card(scenario) for scenario in self._scenarios.values())
        return HomeView(say("home.title"), say("home.welcome"), cards, self._problems)

    def open(self, scenario: str) -> Rehearsal:
        """Begin a scenario by its id."""
        if scenario not in self._scenarios:
            raise UnknownScenario(say("home.unknown", scenario=scenario))
        return self._open(self._scenarios[scenario])
