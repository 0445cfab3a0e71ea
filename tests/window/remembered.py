"""Somebody who is known: fixed words and figures, for pictures and for what every screen must bear."""

from __future__ import annotations

from collections.abc import Callable

from game.errors import EmptyChairError
from game.stage import Person, Rehearsal
from game.stage.learning import Known, PastPlay, ProgressView, SkillLine
from game.stage.training import FileMistake, Files, GroupLine, Table
from game.stage.views import CampaignCard, CourseLine, ScenarioCard, Suggestion
from game.stage.visits import DaysView

WORDS = (
    "Margaret: Somebody walked me across the road at twenty past five, with a torch. I had not asked for the torch.",
    "Callum: they told me it was a bin. nobody ever tells you it was a bin",
)
COURSES = (CourseLine("First week", 2, 4, "The account holder can't come to the phone"),)


class Remembered:
    """A learner with some weeks behind them."""

    def __init__(self, rehearsal: Rehearsal | None = None) -> None:
        """`rehearsal` is what was left open."""
        self.awake = True
        self.who = "Ada Byron"
        self.everybody = ["Ada Byron", "honest-hare"]
        self.left = rehearsal

    def known(self, cards: tuple[ScenarioCard, ...]) -> Known:
        """A rota with reasons, words on the board, post, and a conversation left open."""
        resume = Suggestion(cards[0].id, "Go on with Margaret: 3 answers given, yesterday.")
        return (
            Known(
                who=self.who,
                rota=tuple(
                    Suggestion(card.id, "Listening: going well, and not practised for a while.")
                    for card in cards
                ),
                bands={cards[0].id: "Wow"},
                board=WORDS,
                post=(
                    "A card from Yusuf: “I listen to it on Sundays.”",
                    "Nothing from Margaret, who was here 9 days ago.",
                ),
                courses=COURSES,
                resume=resume if self.left else None,
            )
            if self.who
            else Known()
        )

    def names(self) -> tuple[str, ...]:
        """Two who are known."""
        return tuple(self.everybody)

    def play_as(self, name: str) -> str:
        """Anybody but Nemo can be remembered."""
        if name == "Nemo":
            return "The records cannot be opened; check that the folder is yours to write to."
        self.who = name
        return ""

    def progress(self, cards: tuple[ScenarioCard, ...]) -> ProgressView | None:
        """Three skills, two plays."""
        return ProgressView(
            who=self.who,
            plays=17,
            today=(Suggestion(cards[1].id, "Listening: not quite there yet, and Callum needs it."),),
            skills=(
                SkillLine("listening", 46, 9, "due today", (30, 55, 20, 40, 62, 38, 51, 44, 58)),
                SkillLine("above and beyond", 74, 17, "due in 6 days", (20, 40, 80, 100, 60, 90)),
                SkillLine("honesty", 100, 1, "due tomorrow", (100,)),
            ),
            untouched=("composure", "teamwork"),
            courses=COURSES,
            past=(
                PastPlay("2026-03-04", "No room for Mrs Okafor", "delighted", "Wow"),
                PastPlay("2026-03-02", "Two dinosaurs by Saturday", "lost", "Finding your feet"),
            ),
            words=WORDS,
            meant=("Ask before I offer",),
            reading="Reading feelings: 71 of 100 in your last 10, and 58 before that.",
            judged="You are harder on yourself than the customers were, by 1.2 of 4 steps in the last 10.",
            town="About 9 people in town have heard something good of you, and about 2 something else.",
        )

    def go_on(self) -> Rehearsal:
        """What was left open."""
        if self.left is None:
            raise EmptyChairError("That conversation has changed since; begin it anew.")
        return self.left


class Fortnight:
    """A campaign in its second week."""

    def __init__(self, rehearse: Callable[[], Rehearsal]) -> None:
        """`rehearse` is the visit that comes next."""
        self._rehearse = rehearse

    def cards(self) -> tuple[CampaignCard, ...]:
        """The one there is."""
        return (CampaignCard("mill", "A campaign: The branch", "5 people, 8 visits. They remember."),)

    def days(self, campaign: str) -> DaysView:
        """Two visits are over, and the second went wrong."""
        return DaysView(
            title="The branch",
            visits=("Day 0: Joan. Four pounds twenty: delighted.", "Day 1: Dariusz. Ten to six: lost."),
            post=("From Joan: “Somebody went along every shelf.”", "Nothing from Dariusz."),
            today="Day 9. Joan comes in.",
            next=Person("Joan Pettifer", 74, None, "she"),
            end=(),
        )

    def meet(self, campaign: str) -> Rehearsal:
        """The next visit."""
        return self._rehearse()

    def anew(self, campaign: str) -> None:
        """Nothing is kept here."""


class OnTheTable:
    """Two groups, and a file that was just broken."""

    def __init__(self) -> None:
        """No session runs yet."""
        self.running = ""
        self.groups = [
            GroupLine("Monday", "Without names; 42 conversations"),
            GroupLine("Desk", "7 people; 0 conversations"),
        ]
        self.mistakes: tuple[FileMistake, ...] = (
            FileMistake(
                "late-room.yaml, line 14",
                "E205 Unknown word `apologize` in `does`",
                "Did you mean `apologise`?",
                True,
            ),
            FileMistake(
                "late-room.yaml, line 31", "W504 Every answer at `door` is a right one", "Add another.", False
            ),
        )
        self.wrote: list[str] = []

    def table(self) -> Table:
        """As it is now."""
        return Table(tuple(self.groups), self.running)

    def files(self) -> Files:
        """Twelve files."""
        return Files(12, "my-library", self.mistakes)

    def add(self, name: str) -> str:
        """Any name but one that is there."""
        if any(one.name == name for one in self.groups):
            return f"There is a group called {name} already."
        self.groups.append(GroupLine(name, "Without names; 0 conversations"))
        return f"{name} is there."

    def begin(self, group: str) -> str:
        """Any group."""
        self.running = group
        return f"The session of {group} has begun." if group else "The session is over."

    def page(self, group: str) -> str:
        """Only what would be written."""
        self.wrote.append(f"page {group}")
        return "The page is in Documents/Empty Chair/monday-group.html."

    def worth(self, group: str) -> str:
        """Only what would be written."""
        self.wrote.append(f"worth {group}")
        return "The page is in Documents/Empty Chair/monday-worth.html."

    def sheets(self) -> str:
        """Only what would be written."""
        self.wrote.append("sheets")
        return "24 sheets are in Documents/Empty Chair/sheets."
