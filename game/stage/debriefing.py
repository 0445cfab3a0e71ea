"""From a debrief to its view: the one layout that every carrier follows."""

from __future__ import annotations

from game.coaching import (
    Debrief,
    Decision,
    Points,
    Score,
    facts_of,
    feeling_words,
    felt_sentence,
    guard_sentence,
    kind_word,
    needed_sentence,
    next_step_sentence,
    phrased,
    shortened,
    spoken,
    strength_sentence,
    strongest_reasons,
    why_sentence,
)
from game.play import Moment, Session, worded
from game.stage.cards import person
from game.stage.showing import face, money
from game.stage.views import ChosenMoment, DebriefView, Dial, LineView, Row, ScoreView, TracedMoment
from game.vocabulary import Criterion, Dimension, Outcome, Temperament
from game.words import say

LIKELY, UNLIKELY = 0.65, 0.35
"""Chances of coming back that are spoken of as likely and as unlikely (the thresholds of endings)."""

_ENDING = 34
"""Name of luck for the wording of an ending."""


def debriefing(debrief: Debrief) -> DebriefView:
    """Lay a debrief out: the first screen, then the rest in order."""
    session, scenario = debrief.session, debrief.session.scenario
    outcome = debrief.ending
    return DebriefView(
        scenario_id=scenario.id,
        title=scenario.title,
        person=person(scenario),
        face=face(session),
        ending=outcome,
        ending_word=say(f"ending_word.{outcome}") if outcome else say("ending_word.unfinished"),
        ending_text=_ending_text(debrief),
        guards=tuple(guard_sentence(debrief, fired) for fired in debrief.guards),
        voice_label=say("voice.label", **facts_of(session)),
        voice=spoken(debrief.voice),
        line=line(debrief),
        why=why_sentence(debrief),
        try_again=debrief.decisive,
        dials=_dials(debrief),
        outcome=_outcome(debrief),
        money=_money(debrief),
        scores=_scores(debrief),
        moments=tuple(_chosen(debrief, decision) for decision in debrief.decisions),
        traced=tuple(_traced(debrief, moment) for moment in session.moments),
        strength=strength_sentence(debrief),
        next_step=next_step_sentence(debrief),
        chair=spoken(debrief.chair),
        picked=_picked(debrief),
        another_day=another_day(session),
        composure=_composure(debrief),
        helped=_helped(debrief),
        trainer=scenario.trainer.ask_after,
    )


def _picked(debrief: Debrief) -> str:
    if not debrief.picked:
        return ""
    facts = facts_of(debrief.session)
    if debrief.picked == debrief.chair:
        return say("chair.picked.hers", **facts)
    return say("chair.picked.other", **facts, line=spoken(debrief.picked))


def other_temperament(session: Session) -> Temperament:
    """The temperament of another day: the next one round."""
    every = list(Temperament)
    return every[(every.index(session.temperament) + 1) % len(every)]


def another_day(session: Session) -> str:
    """What another day would be."""
    if len(session.script.needs) > 1:
        return say("another.need", **facts_of(session))
    meaning = other_temperament(session).meaning
    return phrased("another.temper", session.seed, **facts_of(session), temper=meaning)


def _composure(debrief: Debrief) -> str:
    word = kind_word(debrief.session)
    session = debrief.session
    return phrased(word[0], session.seed, **facts_of(session, word[1])) if word else ""


def _helped(debrief: Debrief) -> str:
    count = debrief.session.helped
    return say("whisper.counted.one" if count == 1 else "whisper.counted", count=count) if count else ""


def _ending_text(debrief: Debrief) -> str:
    session, outcome = debrief.session, debrief.ending
    if outcome is None:
        return say("ending.unfinished", **facts_of(session))
    authored = worded(session.scenario.endings.get(outcome), (session.seed, _ENDING, 0), session.known())
    told = authored or phrased(f"ending.{outcome}", session.seed, **facts_of(session))
    if not session.state.walked_out[0]:
        return told
    return f"{phrased('ending.left', session.seed, **facts_of(session))} {told}"


def line(debrief: Debrief) -> LineView:
    """The feeling line, with its peaks, its end and what is remembered."""
    session = debrief.session
    points = tuple(moment.state("pleasure") for moment in session.moments)
    numbers = range(len(points))
    highest = max(numbers, key=lambda n: points[n], default=None)
    lowest = min(numbers, key=lambda n: points[n], default=None)
    return LineView(
        opening=float(session.opening.customers.pleasure[0]),
        points=points,
        labels=tuple(shortened(moment.said) or say("conversation.silence") for moment in session.moments),
        remembered=debrief.happiness.readings["remembered"],
        highest=highest,
        lowest=lowest,
        decisive=debrief.decisive,
        description=_described(debrief, highest, lowest),
    )


def _described(debrief: Debrief, highest: int | None, lowest: int | None) -> str:
    session = debrief.session
    if highest is None or lowest is None:
        return say("line.empty", **facts_of(session))
    at = session.moments
    return phrased(
        "line.description",
        session.seed,
        **facts_of(session),
        start=feeling_words(at[0].felt_before),
        end=feeling_words(at[-1].felt),
        high=feeling_words(at[highest].felt),
        low=feeling_words(at[lowest].felt),
        remembered=say(f"outcome.remembered.{_tone(debrief)}"),
    )


def _tone(debrief: Debrief) -> str:
    remembered = debrief.happiness.readings["remembered"]
    return "neutral" if abs(remembered) <= 0.1 else "good" if remembered > 0 else "bad"


def _dials(debrief: Debrief) -> tuple[Dial, ...]:
    happiness = debrief.happiness
    named = (("easy", happiness.easy), ("special", happiness.special), ("felt_good", happiness.felt_good))
    return tuple(Dial(say(f"dial.{name}"), value) for name, value in named)


def _outcome(debrief: Debrief) -> tuple[Row, ...]:
    read, facts = debrief.happiness.readings, facts_of(debrief.session)
    rows = [
        Row(say("label.return"), _returns(read["return_chance"])),
        Row(say("label.recommend"), say("outcome.recommend", value=f"{read['recommend']:.1f}")),
        Row(say("label.told"), told_words(read["told_positive"], read["told_negative"])),
        Row(say("label.remembered"), say(f"outcome.remembered.{_tone(debrief)}")),
    ]
    if debrief.need:
        need = debrief.session.script.needs[int(debrief.session.state.need[0])]
        rows.append(Row(say("label.need"), say(f"outcome.need.{debrief.need}", **facts, what=need.what)))
    return tuple(rows)


def _returns(chance: float) -> str:
    word = "likely" if chance >= LIKELY else "unlikely" if chance < UNLIKELY else "maybe"
    return say(f"outcome.return.{word}", percent=round(100 * chance))


def told_words(good: float, bad: float) -> str:
    """How many friends are told, and in what tone."""
    count = f"{good + bad:.1f}"
    if good + bad < 0.5:
        return say("outcome.told.nobody", count=count)
    word = "good" if bad < 0.25 * good else "bad" if good < 0.25 * bad else "mixed"
    return say(f"outcome.told.{word}", count=count)


def _money(debrief: Debrief) -> tuple[Row, ...]:
    session = debrief.session
    worth = sum(moment.money[1] for moment in session.moments)
    spent = money(session.scenario, float(session.state.spent[0]))
    rows = [Row(say("label.spent"), say("money.spent", amount=spent))]
    if worth:
        rows.append(Row(say("label.worth"), say("money.worth", amount=money(session.scenario, worth))))
    return (*rows, Row(say("label.kept"), _kept(debrief)))


def _kept(debrief: Debrief) -> str:
    gone = debrief.ending is Outcome.LOST
    session = debrief.session
    return phrased("money.lost" if gone else "money.kept", session.seed, **facts_of(session))


def _scores(debrief: Debrief) -> tuple[ScoreView, ...]:
    views = [_score(dimension, debrief.scores[dimension]) for dimension in Dimension]
    if debrief.reading:
        read = debrief.reading
        sentence = say("score.reading.sentence", count=len(read.answers))
        views.append(ScoreView(say("score.reading_people"), read.band, read.score, sentence))
    return tuple(views)


def _score(dimension: Dimension, score: Score) -> ScoreView:
    points = score.points
    code = "score.sentence" if score.score is not None else "score.nothing"
    sentence = say(code, earned=points.earned, available=points.available)
    return ScoreView(say(f"score.{dimension}"), score.band, score.score, sentence)


def _chosen(debrief: Debrief, decision: Decision) -> ChosenMoment:
    moment = decision.moment
    return ChosenMoment(
        moment=moment.number,
        good=decision.good,
        customer_said=moment.customer_said.replace("\n", " "),
        said=moment.said or say("conversation.silence"),
        felt=felt_sentence(debrief.session, moment),
        needed=needed_sentence(debrief.session, decision),
        stronger=decision.stronger.said if decision.stronger else None,
        stronger_choice=decision.stronger.choice if decision.stronger else None,
    )


def _traced(debrief: Debrief, moment: Moment) -> TracedMoment:
    earned = debrief.points[moment.number]
    return TracedMoment(
        moment=moment.number,
        customer_said=moment.customer_said.replace("\n", " "),
        said=moment.said or say("conversation.silence"),
        reply=moment.reply,
        feeling=feeling_words(moment.felt),
        reasons=strongest_reasons(debrief.session, moment),
        earned=tuple(_points(criterion, points) for criterion, points in earned.items()),
        coach=moment.coach,
    )


def _points(criterion: Criterion, points: Points) -> Row:
    return Row(
        say(f"criterion.{criterion}"), say("score.of", earned=points.earned, available=points.available)
    )
