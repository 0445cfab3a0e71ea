"""The debrief as lines of text, in the order every carrier keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.stage import ChosenMoment, DebriefView, LineView, Row, ScoreView, TracedMoment
from game.terminal.console import Ink, Terminal, wrapped
from game.words import say


class Said(NamedTuple):
    """One line of a debrief: its words, what it is, and how far its later lines are set in."""

    text: str = ""
    ink: Ink = Ink.PLAIN
    hang: int = 0


def write_all(lines: Iterable[Said], terminal: Terminal) -> None:
    """Write these lines."""
    for line in lines:
        terminal.write(*line)


def debrief_text(view: DebriefView, width: int = 80, *, for_trainer: bool = False) -> str:
    """The whole debrief as plain text, inert, with lines of at most `width` cells.

    The author's questions stay hidden unless it is `for_trainer`.
    """
    questions = for_the_trainer(view) if for_trainer else ()
    said = (*first_screen(view), *the_rest(view), *every_moment(view), *questions)
    return "\n".join(line for text, _, hang in said for line in wrapped(text, width, hang)) + "\n"


def first_screen(view: DebriefView) -> Iterator[Said]:
    """What the customer tells a friend tonight, how it went, and one sentence why."""
    yield Said()
    yield _heading(say("terminal.debrief", title=view.title))
    for guard in view.guards:
        yield Said(say("terminal.first", sentence=guard), Ink.MISTAKE)
    if view.voice:
        yield _heading(view.voice_label)
        yield Said(view.voice, Ink.CUSTOMER)
    yield Said()
    yield Said(view.line.description)
    if view.line.decisive is not None:
        number = view.line.decisive
        yield Said(say("terminal.decided_at", number=number + 1, said=view.line.labels[number]))
    yield Said(say("terminal.why", why=view.why))


def the_rest(view: DebriefView) -> Iterator[Said]:
    """Everything behind the first screen but the single moments and the trainer's questions."""
    yield from _outcome(view)
    yield from _section(say("terminal.scores"), (_score(score) for score in view.scores))
    yield from _section(say("terminal.line"), _points(view))
    yield from _section(
        say("terminal.moments"), (said for chosen in view.moments for said in _chosen(chosen))
    )
    yield from _section(say("terminal.one_strength"), [Said(view.strength)])
    yield from _section(say("terminal.one_step"), [Said(view.next_step)])
    if view.chair:
        picked = [Said(view.picked)] if view.picked else []
        said = [Said(view.chair_about), *picked, Said(view.chair, Ink.CUSTOMER)]
        yield from _section(say("terminal.the_chair"), said)
    asides = [Said(text) for text in (view.composure, view.helped, view.another_day, _meant(view)) if text]
    yield from _section(say("terminal.asides"), asides)


def _meant(view: DebriefView) -> str:
    return say("commitment", words=view.commitment) if view.commitment else ""


def _outcome(view: DebriefView) -> Iterator[Said]:
    yield Said()
    yield _heading(say("terminal.ended", ending=view.ending_word))
    yield Said(view.ending_text)
    yield from _rows(view.outcome)
    dials = (Said(say("terminal.dial", name=dial.name, value=dial.value)) for dial in view.dials)
    yield from _section(say("terminal.dials"), dials)
    yield from _section(say("terminal.money"), _rows(view.money))


def _score(score: ScoreView) -> Said:
    if score.score is None or score.band is None:
        return Said(say("terminal.score_without", name=score.name, sentence=score.sentence), hang=4)
    facts = {"name": score.name, "band": score.band, "score": score.score, "sentence": score.sentence}
    return Said(say("terminal.score", **facts), hang=4)


def _points(view: DebriefView) -> Iterator[Said]:
    line = view.line
    yield Said(say("terminal.came_in", felt=f"{line.opening:+.1f}"))
    for place in range(len(line.points)):
        yield Said(_point(view, place), hang=4)
    yield Said(say("terminal.remembered", felt=f"{line.remembered:+.1f}"))


def _point(view: DebriefView, place: int) -> str:
    marks = ", ".join(say(f"terminal.mark.{mark}") for mark in marks_at(view.line, place))
    felt = f"{feeling_at(view, place)} ({view.line.points[place]:+.1f})".strip()
    code = "terminal.point_marked" if marks else "terminal.point"
    return say(code, number=place + 1, felt=felt, marks=marks, said=view.line.labels[place])


def feeling_at(view: DebriefView, place: int) -> str:
    """The name of the feeling after a moment, "" where that moment was not traced."""
    return next((traced.feeling for traced in view.traced if traced.moment == place), "")


def marks_at(line: LineView, place: int) -> list[str]:
    """What is special about one point of the line: highest, lowest (of several), end, decisive."""
    flat = line.highest == line.lowest
    special = {
        "highest": None if flat else line.highest,
        "lowest": None if flat else line.lowest,
        "end" if line.ended else "so_far": len(line.points) - 1,
        "decisive": line.decisive,
    }
    return [mark for mark, at in special.items() if at == place]


def _chosen(chosen: ChosenMoment) -> Iterator[Said]:
    yield Said()
    code = "terminal.moment_good" if chosen.good else "terminal.moment_bad"
    yield _heading(say(code, number=chosen.moment + 1))
    yield from _told("terminal.they_said", chosen.customer_said)
    yield from _told("terminal.you_said", chosen.said)
    yield from _told("terminal.they_felt", chosen.felt)
    yield from _told("terminal.they_needed", chosen.needed)
    yield from _told("terminal.stronger", chosen.stronger or "")


def every_moment(view: DebriefView) -> Iterator[Said]:
    """Each moment with everything that can be traced to it."""
    for traced in view.traced:
        yield from one_moment(traced)


def one_moment(traced: TracedMoment) -> Iterator[Said]:
    """One moment: what was said, what it did to the customer and why, and what it earned."""
    yield Said()
    yield _heading(say("terminal.moment", number=traced.moment + 1))
    yield from _told("terminal.they_said", traced.customer_said)
    yield from _told("terminal.you_said", traced.said)
    yield from _told("terminal.they_answered", traced.reply)
    yield from _told("terminal.they_felt", traced.feeling)
    for reason in traced.reasons:
        yield from _told("terminal.because", reason)
    if traced.as_at is not None:
        yield from _told("terminal.because", say("reason.as_at", number=traced.as_at + 1))
    yield from _rows(traced.earned)
    yield from _told("terminal.coach", traced.coach)


def for_the_trainer(view: DebriefView) -> Iterator[Said]:
    """The author's questions, for when they are asked for."""
    questions = (Said(say("terminal.item", text=question), hang=2) for question in view.trainer)
    if view.trainer:
        yield from _section(say("terminal.trainer"), questions)


def _section(heading: str, lines: Iterable[Said]) -> Iterator[Said]:
    held = list(lines)
    if held:
        yield Said()
        yield _heading(heading)
        yield from held


def _rows(rows: Iterable[Row]) -> Iterator[Said]:
    for row in rows:
        yield Said(say("terminal.row", label=row.label, value=row.value), hang=4)


def _told(code: str, text: str) -> Iterator[Said]:
    if text:
        yield Said(say(code, text=text), hang=4)


def _heading(text: str) -> Said:
    return Said(text, Ink.HEADING)
