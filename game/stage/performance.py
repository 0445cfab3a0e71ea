"""A rehearsal on the real engine: the session behind the views, and going back to a moment of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.coaching import (
    MOST_WHISPERS,
    Debrief,
    Yardsticks,
    debrief,
    spoken,
    what_if,
    whisper_of,
)
from game.coaching.scoring import reading_score
from game.customer import nearest_feeling
from game.play import Session, rewound
from game.scenario import Scenario
from game.stage.debriefing import debriefing, other_temperament
from game.stage.journal import Journal, NoJournal
from game.stage.reflecting import between, compared, pondering, read, replay, what_else, you_first
from game.stage.reflections import (
    BetweenView,
    ChairView,
    ReadView,
    ReplayView,
    WhatIfQuestion,
    WhatIfView,
    YouFirstView,
)
from game.stage.showing import briefing, conversation, reading
from game.stage.views import (
    BriefingView,
    ConversationView,
    DebriefView,
    ReadingView,
)
from game.vocabulary import SILENCE, Coaching, Feeling, Onward, Strength
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
        coaching: Coaching = Coaching.AFTER,
    ) -> None:
        """Perform `session`; `another_seed` draws the luck of starting over (None keeps it)."""
        self.coaching = coaching
        self.journal: Journal = NoJournal()
        self._passed: set[int] = set()
        self._commitment = ""
        self.session = session
        self.say_first = say_first
        self._plain = plain
        self._yardsticks = yardsticks
        self._another_seed = another_seed

    def renew(self, session: Session, plain: Scenario) -> None:
        """Go on with another session, of the scenario as it is now; `plain` is the same without its house."""
        self.session, self._plain = session, plain
        self._passed.clear()

    def briefing(self) -> BriefingView:
        """What the player knows before the first word."""
        return briefing(self.session)

    def conversation(self) -> ConversationView:
        """What to show now."""
        return conversation(self.session, whispers=self.coaching is Coaching.WHISPER)

    def choose(self, choice: str) -> None:
        """Say one of the offered choices."""
        self.session.choose(choice)
        self.journal.took(self)

    def stay_silent(self) -> None:
        """Say nothing."""
        self.session.choose(SILENCE)
        self.journal.took(self)

    def answer_reading(self, feeling: Feeling | None, strength: Strength | None) -> None:
        """Say what the customer feels now, or pass."""
        self.session.read(feeling, strength)

    def reading(self) -> ReadingView | None:
        """Three feelings to choose from, once a moment."""
        return None if self.finished or self.session.read_here else reading(self.session)

    def point_reading(self, pleasure: float, arousal: float) -> None:
        """Say where on the pad the customer is."""
        feeling, strength = nearest_feeling(pleasure, arousal)
        self.session.read(feeling, strength, (pleasure, arousal))

    def how_it_was(self) -> ReadView | None:
        """How near the last reading came."""
        score = reading_score(self.session)
        last = self.session.readings[-1] if self.session.readings else None
        if score is None or last is None or last.feeling is None:
            return None
        return read(self.session, last, score.answers[-1].distance)

    def whisper(self) -> str:
        """Ask Sam."""
        heard = whisper_of(self.session)
        if heard is None:
            left = self.session.helped < MOST_WHISPERS
            return say("whisper.none" if left else "whisper.all")
        self.session.heard(heard.codes[0])
        return say("whisper.says", whisper=spoken(heard))

    def between(self) -> BetweenView | None:
        """How the customer is after the last answer."""
        return between(self.session)

    def pondering(self) -> ChairView | None:
        """The chair again."""
        found = pondering(self.session)
        return None if found and found.moment in self._passed else found

    def pick(self, place: int | None) -> None:
        """Say which line is the customer's."""
        moment = len(self.session.moments) - 1
        if place is None:
            self._passed.add(moment)
        else:
            self.session.pick(moment, place)

    def you_first(self) -> YouFirstView | None:
        """What is asked of the player before the debrief tells."""
        return you_first(self.session)

    def commit(self, words: str) -> None:
        """Keep what the player means to do next time."""
        self._commitment = " ".join(words.split())[:300]
        self.journal.meant(self._commitment)

    def judge(self, went: int | None, felt: Feeling | None) -> None:
        """Say how it went, and what the customer felt at the end."""
        self.journal.judged(went, felt.value if felt else None)

    def what_else(self, moment: int) -> WhatIfQuestion:
        """What else could have been said at that moment."""
        return what_else(self.session, moment)

    def what_if(self, moment: int, choice: str, onward: Onward = Onward.BEST) -> WhatIfView:
        """That moment with another choice."""
        found = what_if(self.session, moment, choice, onward)
        return compared(found, self._debriefed(found.was), self._debriefed(found.would_be))

    def replay(self) -> ReplayView:
        """The conversation from the customer's chair."""
        return replay(self.session)

    def another_day(self) -> None:
        """Begin again with another customer in the same place."""
        session, needs = self.session, len(self.session.script.needs)
        need = (int(session.state.need[0]) + 1) % needs if needs > 1 else None
        temperament = session.temperament if needs > 1 else other_temperament(session)
        self._passed.clear()
        self.journal.anew()
        self.session = Session(
            session.scenario, session.seed, temperament, need, session.before, known=session.relationship
        )

    @property
    def finished(self) -> bool:
        """Whether the conversation is over."""
        return self.session.finished

    def found(self) -> Debrief:
        """The debrief as data."""
        return self._debriefed(self.session)

    def _debriefed(self, session: Session) -> Debrief:
        return debrief(session, self._yardsticks.of(self._plain, int(session.state.need[0])))

    def debrief(self) -> DebriefView:
        """What there is to learn from it."""
        return replace(debriefing(self.found()), commitment=self._commitment)

    def try_again(self, moment: int) -> None:
        """Go back to just before that moment, with the same luck."""
        self.session = rewound(self.session, moment)
        self.journal.anew()
        self._passed.clear()

    def start_over(self) -> None:
        """Meet the customer again from the first word."""
        self._passed.clear()
        self.journal.anew()
        seed = self._another_seed() if self._another_seed else self.session.seed
        self.session = Session(
            self.session.scenario,
            seed,
            self.session.temperament,
            before=self.session.before,
            known=self.session.relationship,
        )
