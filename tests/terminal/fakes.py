"""A rehearsal made of three moments, without an engine behind it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from io import StringIO

from game.errors import ImpossibleChoice, UnknownScenario
from game.stage import (
    BriefingView,
    ChosenMoment,
    ConversationView,
    DebriefView,
    Dial,
    Face,
    FeelingLabel,
    HomeView,
    Line,
    LineView,
    OfferedChoice,
    Person,
    ReadingView,
    Rehearsal,
    Row,
    ScenarioCard,
    ScoreView,
    TracedMoment,
)
from game.stage.learning import Guest, Learning
from game.stage.reflections import (
    BetweenView,
    ChairView,
    Compared,
    ReadView,
    ReplayFrame,
    ReplayView,
    WhatIfQuestion,
    WhatIfView,
    YouFirstView,
)
from game.stage.training import NoTraining, Training
from game.stage.visits import Campaigns, NoCampaigns
from game.terminal import Terminal, perform
from game.vocabulary import Band, Channel, Coaching, Difficulty, Feeling, Onward, Outcome, Strength

ANXIOUS = FeelingLabel(Feeling.ANXIOUS, Strength.STRONG, "very anxious")
ANGRY = FeelingLabel(Feeling.ANGRY, Strength.STRONG, "very angry")
CALM = FeelingLabel(Feeling.CALM, Strength.STRONG, "calm")
RELIEVED = FeelingLabel(Feeling.RELIEVED, Strength.SOME, "relieved")

OPENING = Line("customer", "Good evening. I have a booking.")
NOTE = Line("note", "She looks at the clock.")
SILENT = "(You said nothing.)"


def offer(choice: str, number: int, text: str, money: str = "") -> OfferedChoice:
    return OfferedChoice(choice, number, text, money, over=False, approval=False)


CHOICES = (
    (offer("own", 1, "We don't have the room we promised."), offer("check", 2, "Let me just see...")),
    (
        offer("repeat", 1, "You're worried about tonight."),
        offer("voucher", 2, "Here's a voucher.", "costs £40"),
    ),
    (
        offer("walk", 1, "I'll walk you across.", "costs £4"),
        offer("bye", 2, "Good night."),
        offer("x", 3, "Next!"),
    ),
)
REPLIES = ("You don't have it?", "Yes. Yes, exactly.", "I would like that.")


@dataclass
class FakeRehearsal:
    """Three moments, each with a reply; the second asks for a reading, the third is a weighty decision."""

    name: str = "Margaret Okafor"
    channel: Channel = Channel.COUNTER
    say_first: bool = False
    felt: tuple[FeelingLabel, ...] = (ANXIOUS,)
    content: tuple[str, ...] = ()
    opening: Line = OPENING
    taken: list[str] = field(default_factory=list)
    readings: list[tuple[Feeling | None, Strength | None]] = field(default_factory=list)
    attempts: list[list[str]] = field(default_factory=list)
    restarts: int = 0
    coaching: Coaching = Coaching.AFTER
    whispered: int = 0
    asks_the_chair: bool = False
    picks: list[int | None] = field(default_factory=list)
    days: int = 0
    commitments: list[str] = field(default_factory=list)

    def briefing(self) -> BriefingView:
        return BriefingView(
            title="No room for Mrs Okafor",
            person=Person(self.name, 71, None),
            scene="hotel",
            channel=self.channel,
            setting="Hotel front desk, 21:40.",
            brief="The hotel is overbooked by one room.",
            content=self.content,
            known=("Asked for the main doors.",),
            you_can=("You may give away up to £120 without asking anybody.",),
            never=("Move a guest who sleeps",),
            card=(Row("Stays", "6"),),
        )

    def conversation(self) -> ConversationView:
        number = len(self.taken)
        log, latest = self._log()
        reads = number == 1 and not self.readings
        return ConversationView(
            title="No room for Mrs Okafor",
            person=Person(self.name, 71, None),
            face=Face(patience=0.9 if number < 2 else 0.2),
            scene="hotel",
            channel=self.channel,
            log=log,
            latest=latest,
            choices=() if self.finished else CHOICES[number],
            money_left="£120 left to give",
            seconds=15 if number == 2 else None,
            silence=number == 1,
            chair="What would she say?" if number == 2 else "",
            reading=ReadingView("What is the feeling just now?", (ANGRY, ANXIOUS, CALM)) if reads else None,
            feelings=self.felt,
            clock=f"{number} min",
            finished=self.finished,
        )

    def _log(self) -> tuple[tuple[Line, ...], int]:
        lines = [self.opening, NOTE]
        for number, choice in enumerate(self.taken):
            said = {offered.id: offered.text for offered in CHOICES[number]}
            lines += [Line("player", said.get(choice, SILENT)), Line("customer", REPLIES[number])]
        return tuple(lines), 1 if self.taken else 2

    def choose(self, choice: str) -> None:
        if choice == "x":
            raise ImpossibleChoice("The choice 'x' is not offered; offered are: walk, bye.")
        assert choice in [offered.id for offered in CHOICES[len(self.taken)]]
        self.taken.append(choice)

    def stay_silent(self) -> None:
        self.taken.append("silence")

    def answer_reading(self, feeling: Feeling | None, strength: Strength | None) -> None:
        self.readings.append((feeling, strength))

    @property
    def finished(self) -> bool:
        return len(self.taken) == len(CHOICES)

    def debrief(self) -> DebriefView:
        self.attempts.append(list(self.taken))
        ends_well = "walk" in self.taken
        return replace(a_debrief(self.name), ending_word="Delighted" if ends_well else "Satisfied")

    def reading(self) -> ReadingView | None:
        return ReadingView("What is the feeling just now?", (ANGRY, ANXIOUS, CALM))

    def point_reading(self, pleasure: float, arousal: float) -> None:
        self.readings.append((Feeling.ANXIOUS, Strength.SOME))

    def how_it_was(self) -> ReadView | None:
        return ReadView("That is how it was: very anxious.", "The knuckles are white.", 0.0)

    def whisper(self) -> str:
        self.whispered += 1
        return "Sam: “Ask.”"

    def between(self) -> BetweenView | None:
        return (
            BetweenView("Margaret Okafor now: anxious", ("She was heard.",), "Well asked.")
            if self.taken
            else None
        )

    def pondering(self) -> ChairView | None:
        decided = self.asks_the_chair and len(self.taken) == 3 and not self.picks
        return (
            ChairView(2, "Which would she say?", ("I was asked.", "I was told.", "It cost me."))
            if decided
            else None
        )

    def pick(self, place: int | None) -> None:
        self.picks.append(place)

    def you_first(self) -> YouFirstView | None:
        return YouFirstView("And what did she feel?", (ANGRY, ANXIOUS, CALM), ANXIOUS) if self.taken else None

    def commit(self, words: str) -> None:
        self.commitments.append(words)

    def judge(self, went: int | None, felt: Feeling | None) -> None:
        self.judged = (went, felt)

    def what_else(self, moment: int) -> WhatIfQuestion:
        return WhatIfQuestion(moment, "What else could you have said?", "own_it", CHOICES[moment])

    def what_if(self, moment: int, choice: str, onward: Onward = Onward.BEST) -> WhatIfView:
        line = a_debrief(self.name).line
        rows = (Compared("Ending", "satisfied", "delighted"), Compared("Remembered", "+0.10", "+0.40"))
        said = "I'll walk you across."
        return WhatIfView(
            "What if", moment, choice, said, "and from there the best way on", line, line, rows,
            "She would have left delighted.", "Two lines that part.", (Line("player", said),),
        )  # fmt: skip

    def replay(self) -> ReplayView:
        frames = tuple(
            ReplayFrame(number, f"You hear: “{text}”", "Yes.", (ANGRY, ANXIOUS, CALM), ANXIOUS,
                        "She felt anxious.", ("She was heard.",))
            for number, text in enumerate(("We don't have the room.", "You're worried."))
        )  # fmt: skip
        return ReplayView("In her chair", Person(self.name, 71, None), "She felt anxious.", frames)

    def another_day(self) -> None:
        self.days += 1
        self.start_over()

    def try_again(self, moment: int) -> None:
        self.taken = self.taken[:moment]

    def start_over(self) -> None:
        self.restarts += 1
        self.taken, self.readings = [], []


def a_debrief(
    name: str = "Margaret Okafor", said: str = "We don't have the room we promised."
) -> DebriefView:
    """A debrief with something in every part of it."""
    return DebriefView(
        scenario_id="hotel-no-room",
        title="No room for Mrs Okafor",
        person=Person(name, 71, None),
        face=Face(0.5, 0.1, 0.2, 0.1, 0.8, 0.9),
        ending=Outcome.DELIGHTED,
        ending_word="Delighted",
        ending_text="Three weeks later a card arrives.",
        guards=("Something was promised that cannot be kept.",),
        voice_label=f"What {name} tells a friend tonight",
        voice="They had no room for me, and then somebody walked me across the road at twenty past five.",
        line=LineView(
            opening=-0.5,
            points=(-0.6, -0.1, 0.7),
            labels=(said, "You're worried about tonight.", "I'll walk you across."),
            remembered=0.4,
            highest=2,
            lowest=0,
            decisive=1,
            ended=True,
            description=f"{name} came in anxious and left delighted; the worst was at the first moment.",
        ),
        why="It turned when somebody repeated what she had said, and got it right.",
        try_again=1,
        dials=(Dial("Easy", 70), Dial("Special", 82), Dial("Felt good", 77)),
        outcome=(Row("Will they come back?", "Likely (78 %)"), Row("Would they tell friends?", "8.1 of 10")),
        money=(Row("Spent", "£4"), Row("Worth to them", "£60"), Row("Kept", "A guest for years to come.")),
        scores=(
            ScoreView("Empathy", Band.CONFIDENT, 84, "15 of 18 on the way you took"),
            ScoreView("Judgement", None, None, "Nothing to judge"),
        ),
        moments=(
            ChosenMoment(1, True, "I need this room.", "You're worried about tonight.",
                         "From anxious to relieved: she was heard.", "To be heard out.", None),
            ChosenMoment(0, False, "Good evening.", said, "From calm to anxious: bad news.",
                         "The feeling named.", "I'm sorry. Let me stay with you on this."),
        ),
        traced=tuple(
            TracedMoment(number, "Please.", text, REPLIES[number], feeling, ("She was heard.",),
                         (Row("Understands", "3 of 3"),), "Her own facts, in your words.")
            for number, text, feeling in (
                (0, said, "very anxious"),
                (1, "You're worried about tonight.", "relieved"),
                (2, "I'll walk you across.", "very delighted"),
            )
        ),
        strength="You said the bad news early and owned it.",
        next_step="Name the feeling before you solve anything.",
        chair_about="Of “You're worried about tonight.”",
        chair="You asked me what I needed before you told me what you had.",
        trainer=("Who else was waiting, and what did they see?",),
    )  # fmt: skip


def a_card(number: int, industry: str = "hotel") -> ScenarioCard:
    return ScenarioCard(
        id=f"scene-{number}", title=f"Scene {number}", person=Person(f"Guest {number}", None, None),
        setting="A desk.", industry=industry, scene="hotel", channel=Channel.COUNTER,
        difficulty=Difficulty.EASY, minutes=8, skills=("empathy",), content=(),
    )  # fmt: skip


@dataclass
class FakeLibrary:
    """Two scenarios on the shelf; the second cannot be opened."""

    rehearsal: Rehearsal
    problems: tuple[tuple[str, str], ...] = ()

    learning: Learning = field(default_factory=Guest)
    campaigns: Campaigns = field(default_factory=NoCampaigns)
    training: Training = field(default_factory=NoTraining)

    def home(self, *, wake: bool = False) -> HomeView:
        cards = (a_card(1), a_card(2, "bank"))
        known = self.learning.known(cards)
        return HomeView(
            "Empty Chair", "Who would you like to meet?", cards, self.problems, known.rota, known.board, known.post,
            known.who, known.courses, known.resume,
        )  # fmt: skip

    def open(self, scenario: str) -> Rehearsal:
        if scenario != "scene-1":
            raise UnknownScenario(f"The scenario {scenario} is gone; choose another.")
        return self.rehearsal


def performed(rehearsal: FakeRehearsal, *typed: str, width: int = 80, **settings: bool) -> str:
    """All that the terminal shows when a player types these lines, and then hangs up."""
    shown = StringIO()
    answers = StringIO("".join(f"{line}\n" for line in typed))
    perform(rehearsal, Terminal(answers, shown, width=width), **settings)
    return shown.getvalue()
