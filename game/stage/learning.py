"""What is known of the player from one evening to the next: front ends and the stage know no records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from game.stage.rehearsal import Rehearsal
from game.stage.views import CourseLine, ScenarioCard, Suggestion
from game.words import say


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill: how well it is mastered, from 0 to 100, over how many attempts, when it is due, and how it went.

    `history` are the attempts in order, each from 0 to 100.
    """

    name: str
    mastery: int
    attempts: int
    due: str
    history: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PastPlay:
    """One conversation that is over, in words: when, with whom, how it ended, and the band in empathy."""

    when: str
    title: str
    ending: str
    band: str


@dataclass(frozen=True, slots=True)
class ProgressView:
    """What has been learnt: skills, what was played, what was said of it, and how near the player's own eye comes.

    `today` is what to practise and why. `untouched` are skills not practised yet. `words` are what delighted
    customers said, newest first. `reading`, `judged` and `town` are one sentence each, "" where there is nothing yet.
    """

    who: str
    plays: int
    today: tuple[Suggestion, ...]
    skills: tuple[SkillLine, ...]
    untouched: tuple[str, ...]
    courses: tuple[CourseLine, ...]
    past: tuple[PastPlay, ...]
    words: tuple[str, ...]
    meant: tuple[str, ...]
    reading: str
    judged: str
    town: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the break room shows of a player: every part empty for a guest."""

    who: str = ""
    rota: tuple[Suggestion, ...] = ()
    bands: Mapping[str, str] | None = None
    board: tuple[str, ...] = ()
    post: tuple[str, ...] = ()
    courses: tuple[CourseLine, ...] = ()
    resume: Suggestion | None = None
    trouble: str = ""


def skill_line(skill: SkillLine) -> str:
    """A skill as one line."""
    one = skill.attempts == 1
    attempts = say("progress.attempts.one") if one else say("progress.attempts", count=skill.attempts)
    name = skill.name[:1].upper() + skill.name[1:]
    return say("progress.skill", name=name, mastery=skill.mastery, attempts=attempts, due=skill.due)


def course_line(course: CourseLine) -> str:
    """A course as one line."""
    code = "progress.course" if course.next else "progress.course.done"
    return say(code, title=course.title, done=course.done, steps=course.steps, next=course.next)


class Learning(Protocol):
    """What is kept of who plays. It never raises: where the records cannot be used, it says so and knows nobody."""

    @property
    def awake(self) -> bool:
        """Whether asking is quick; before, the first question opens the records."""

    def known(self, cards: tuple[ScenarioCard, ...]) -> Known:
        """What the break room shows, with the shelf as it is."""

    def names(self) -> tuple[str, ...]:
        """Who could be playing."""

    def play_as(self, name: str) -> str:
        """Play as somebody, "" a guest, and keep what has just been played; a sentence where that cannot be."""

    def progress(self, cards: tuple[ScenarioCard, ...]) -> ProgressView | None:
        """What has been learnt; None for a guest."""

    def go_on(self) -> Rehearsal:
        """Go on with what was left unfinished. Raises EmptyChairError where that is not possible any more."""


class Guest:
    """Nobody in particular: nothing is known, and nothing kept."""

    awake = True

    def known(self, cards: tuple[ScenarioCard, ...]) -> Known:
        """Nothing."""
        return Known()

    def names(self) -> tuple[str, ...]:
        """Nobody."""
        return ()

    def play_as(self, name: str) -> str:
        """Nobody can be remembered here."""
        return say("who.no_records") if name else ""

    def progress(self, cards: tuple[ScenarioCard, ...]) -> ProgressView | None:
        """Nothing."""
        return None

    def go_on(self) -> Rehearsal:
        """Never asked: nothing is unfinished."""
        raise LookupError
