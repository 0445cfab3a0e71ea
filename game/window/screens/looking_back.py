"""The rest of a debrief, part by part, in the order in which it helps: what stays, the line, moments, what next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.stage import ChosenMoment, DebriefView, Row, TracedMoment
from game.window.chart import FeelingLine
from game.window.field import Field
from game.window.findings import Fact, Meter
from game.window.lettering import ASIDE, BODY, SMALL, SPEECH, STRONG
from game.window.sayings import Bubble
from game.window.widgets import Button, Rule, Space, Text, Widget, heading, title
from game.words import say


@dataclass(frozen=True, slots=True)
class Doings:
    """What a player can do from here: with a moment (counted from 0), and with the whole."""

    choose: Callable[[int], None]
    go_back: Callable[[int], object]
    what_if: Callable[[int], object]
    chair: Callable[[], object]
    another_day: Callable[[], object]
    ask: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Open:
    """What is open: the chosen moment, the trainer's questions, and what the player typed so far."""

    moment: int
    questions: bool
    typed: str
    gap: tuple[str, ...]


def looking_back(view: DebriefView, now: Open, do: Doings) -> list[Widget]:
    """Every part that has something to say, with rules between."""
    parts: list[list[Widget]] = [
        [title(view.title), Text(view.ending_text, BODY), *(Text(words, ASIDE) for words in now.gap)],
        _taken_home(view),
        [
            heading(say("debrief.scores")),
            *(_score(s.name, s.band, s.score, s.sentence) for s in view.scores),
        ],
        _line(view, now, do),
        [heading(say("debrief.moments")), *(w for moment in view.moments for w in _moment(view, moment, do))],
        _coached(view),
        _chair(view, do),
        [Text(words, BODY) for words in (view.composure, view.helped) if words],
        _next_time(view, now),
        _another_day(view, do),
        _trainer(view, now, do),
    ]
    return [widget for part in parts if part for widget in (*part, Rule())][:-1]


def _taken_home(view: DebriefView) -> list[Widget]:
    dials = [Meter(dial.name, dial.value / 100, str(dial.value)) for dial in view.dials]
    return [
        heading(say("debrief.outcome")),
        *_rows(view.outcome),
        Space(size=4),
        *dials,
        Space(size=4),
        *_rows(view.money),
    ]


def _line(view: DebriefView, now: Open, do: Doings) -> list[Widget]:
    if not view.line.points:
        return [heading(say("debrief.line")), Text(view.line.description, SMALL, "quiet")]
    line = FeelingLine(
        line=view.line, chosen=now.moment, choose=do.choose, key="line", act=lambda: do.choose(now.moment)
    )
    return [
        heading(say("debrief.line")),
        Text(say("line.how"), SMALL, "quiet"),
        line,
        *_traced(view.traced[now.moment], do),
        Text(view.line.description, SMALL, "quiet"),
    ]


def _traced(traced: TracedMoment, do: Doings) -> list[Widget]:
    number = traced.moment
    earned = ", ".join(f"{row.label} {row.value}" for row in traced.earned)
    again = [say("reason.as_at", number=traced.as_at + 1)] if traced.as_at is not None else []
    reasons = [Text(f"•  {reason}", BODY) for reason in (*traced.reasons, *again)]
    points = [Text(say("debrief.earned", points=earned), SMALL, "quiet")] if earned else []
    coach = [Text(traced.coach, ASIDE)] if traced.coach else []
    said = traced.said or say("conversation.silence")
    return [
        Text(f"{number + 1}. “{said}”", STRONG),
        Text(say("debrief.felt", feeling=traced.feeling), BODY),
        *reasons,
        *points,
        *coach,
        Button(say("debrief.what_if"), key=f"what if chosen {number}", act=lambda: do.what_if(number)),
        Button(say("debrief.again"), key=f"chosen {number}", act=lambda: do.go_back(number)),
    ]


def _moment(view: DebriefView, moment: ChosenMoment, do: Doings) -> list[Widget]:
    word = say("debrief.moment.good" if moment.good else "debrief.moment.bad", number=moment.moment + 1)
    stronger: list[Widget] = []
    if moment.stronger:
        stronger = [
            Text(say("debrief.stronger"), SMALL, "quiet"),
            Bubble("player", moment.stronger, say("conversation.you")),
        ]
    number = moment.moment
    return [
        Text(word, STRONG, "good" if moment.good else "bad"),
        Bubble("customer", moment.customer_said, view.person.name),
        Bubble("player", moment.said, say("conversation.you")),
        Text(moment.felt, BODY),
        Text(say("debrief.needed", needed=moment.needed), ASIDE),
        *stronger,
        Button(say("debrief.what_if"), key=f"what if {number}", act=lambda: do.what_if(number)),
        Button(say("debrief.again"), key=f"moment {number}", act=lambda: do.go_back(number)),
        Space(size=8),
    ]


def _coached(view: DebriefView) -> list[Widget]:
    strength = [heading(say("debrief.strength")), Text(view.strength, BODY)] if view.strength else []
    return [*strength, heading(say("debrief.next_step")), Text(view.next_step, BODY)]


def _chair(view: DebriefView, do: Doings) -> list[Widget]:
    picked = [Text(view.picked, BODY)] if view.picked else []
    about = Text(view.chair_about, ASIDE)
    told = [heading(say("debrief.chair")), about, *picked, Text(view.chair, SPEECH)] if view.chair else []
    sit = Button(say("debrief.sit", name=view.person.called), key="sit", act=do.chair)
    return [*told, *([sit] if view.traced else [])]


def _next_time(view: DebriefView, now: Open) -> list[Widget]:
    return [
        Field(say("debrief.commit"), now.typed, say("conversation.type_here"), key="commit", act=_nothing)
    ]


def _nothing() -> None:
    """What is typed is kept as it is typed."""


def _another_day(view: DebriefView, do: Doings) -> list[Widget]:
    if not view.another_day:
        return []
    return [Text(view.another_day, BODY), Button(say("another.go"), key="another day", act=do.another_day)]


def _trainer(view: DebriefView, now: Open, do: Doings) -> list[Widget]:
    if not view.trainer:
        return []
    if not now.questions:
        return [Button(say("debrief.trainer"), key="trainer", act=do.ask)]
    return [heading(say("debrief.trainer")), *(Text(f"•  {question}", BODY) for question in view.trainer)]


def _rows(rows: tuple[Row, ...]) -> list[Widget]:
    return [Fact(row.label, row.value) for row in rows]


def _score(name: str, band: str | None, score: int | None, sentence: str) -> Widget:
    if score is None or band is None:
        return Text(f"{name}: {sentence}", BODY)
    return Meter(f"{name}. {sentence}", score / 100, f"{band}, {score}")
