"""From a debrief to its view: the one layout that every carrier follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat

from game.coaching import (
    FOR_NOTHING,
    Because,
    Debrief,
    Decision,
    Points,
    Score,
    chair_moments,
    decisive_reasons,
    facts_of,
    feeling_words,
    felt_sentence,
    found_out,
    guard_sentence,
    kind_word,
    needed_sentence,
    next_step_sentence,
    phrased,
    reasons_told,
    shortened,
    spoken,
    strength_sentence,
    why_sentence,
)
from game.play import Moment, Session, worded
from game.stage.cards import person
from game.stage.showing import face, money
from game.stage.views import ChosenMoment, DebriefView, Dial, LineView, Row, ScoreView, TracedMoment
from game.vocabulary import Criterion, Dimension, NeedState, Outcome, Temperament
from game.words import say

LIKELY, UNLIKELY = 0.65, 0.35
"""Chances of coming back that are spoken of as likely and as unlikely (the thresholds of endings)."""

ENOUGH_TO_JUDGE = 6
"""Points of judgement below which too little came up to say much."""

TELLS = 0.5
"""Friends told from which on somebody is said to tell anybody."""

_ENDING = 34
"""Name of luck for the wording of an ending."""


def debriefing(debrief: Debrief) -> DebriefView:
    """Lay a debrief out: the first screen, then the rest in order."""
    session, scenario = debrief.session, debrief.session.scenario
    outcome = debrief.ending
    why = decisive_reasons(debrief)
    return DebriefView(
        scenario_id=scenario.id,
        title=scenario.title,
        person=person(scenario),
        face=face(session),
        ending=outcome,
        ending_word=say(f"ending_word.{outcome}") if outcome else say("ending_word.unfinished"),
        ending_text=_ending_text(debrief),
        guards=tuple(guard_sentence(debrief, fired) for fired in debrief.guards),
        voice_label=_voice_label(debrief),
        voice=spoken(debrief.voice) if session.finished else "",
        line=line(debrief),
        why=why_sentence(debrief),
        try_again=debrief.decisive,
        dials=_dials(debrief),
        outcome=_outcome(debrief),
        money=_money(debrief),
        scores=_scores(debrief),
        moments=tuple(_chosen(debrief, one, why[one.moment.number]) for one in debrief.decisions),
        traced=tuple(map(_traced, repeat(debrief), session.moments, reasons_told(session))),
        strength=strength_sentence(debrief),
        next_step=next_step_sentence(debrief),
        chair=spoken(debrief.chair),
        chair_about=_chair_about(session),
        picked=_picked(debrief),
        another_day=another_day(session),
        composure=_composure(debrief),
        helped=_helped(debrief),
        trainer=scenario.trainer.ask_after,
    )


def _voice_label(debrief: Debrief) -> str:
    read = debrief.happiness.readings
    code = "voice.label" if read["told_positive"] + read["told_negative"] >= TELLS else "voice.label.if_asked"
    return say(code, **facts_of(debrief.session))


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
    opening = float(session.opening.customers.pleasure[0])
    highest, lowest = _peaks(opening, points)
    return LineView(
        opening=opening,
        points=points,
        labels=tuple(shortened(moment.said) or say("conversation.silence") for moment in session.moments),
        remembered=debrief.happiness.readings["remembered"],
        highest=highest,
        lowest=lowest,
        decisive=debrief.decisive,
        ended=session.finished,
        description=_described(debrief),
    )


def _peaks(opening: float, points: Sequence[float]) -> tuple[int | None, int | None]:
    """The best and the worst moment; None for either that was before the first word."""
    levels = (opening, *points)
    best, worst = levels.index(max(levels)), levels.index(min(levels))
    return (best - 1 if best else None), (worst - 1 if worst else None)


def _described(debrief: Debrief) -> str:
    session = debrief.session
    if not session.moments:
        return say("line.empty", **facts_of(session))
    words = [feeling_words(session.moments[0].felt_before), *(feeling_words(m.felt) for m in session.moments)]
    levels = [float(session.opening.customers.pleasure[0]), *(m.state("pleasure") for m in session.moments)]
    numbers = range(len(levels))
    high, low = max(numbers, key=lambda n: levels[n]), min(numbers, key=lambda n: levels[n])
    return phrased(
        f"line.description{_shape(high, low, numbers[-1])}",
        session.seed,
        **facts_of(session),
        start=words[0],
        end=words[-1],
        high=words[high],
        low=words[low],
        remembered=phrased(f"remembered.{_tone(debrief)}", session.seed)
        if session.finished
        else say("remembered.open"),
    )


def _shape(high: int, low: int, end: int) -> str:
    """Whether a line only fell, only rose, or did both; places count from the opening."""
    if high == 0 and low == end:
        return ".fell"
    return ".rose" if low == 0 and high == end else ""


def _tone(debrief: Debrief) -> str:
    remembered = debrief.happiness.readings["remembered"]
    if found_out(debrief.session):
        return "found_out"
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
        state = debrief.need if debrief.session.finished or debrief.need is not NeedState.MISSED else "open"
        rows.append(Row(say("label.need"), say(f"outcome.need.{state}", **facts, what=need.what)))
    return tuple(rows)


def _returns(chance: float) -> str:
    word = "likely" if chance >= LIKELY else "unlikely" if chance < UNLIKELY else "maybe"
    return say(f"outcome.return.{word}", percent=round(100 * chance))


def told_words(good: float, bad: float) -> str:
    """How many friends are told, and in what tone."""
    if good + bad < TELLS:
        return say("outcome.told.nobody")
    word = "good" if bad < 0.25 * good else "bad" if good < 0.25 * bad else "mixed"
    return say(f"outcome.told.{word}", people=_people(good + bad))


def _people(told: float) -> str:
    whole = round(told)
    return say("outcome.people.one") if whole <= 1 else say("outcome.people", count=whole)


def _chair_about(session: Session) -> str:
    """The decision the chair speaks of, as a label; "" where there was none."""
    decided = chair_moments(session)
    return say("chair.about", **facts_of(session, decided[-1])) if decided else ""


def _money(debrief: Debrief) -> tuple[Row, ...]:
    session = debrief.session
    worth = sum(moment.money[1] for moment in session.moments if _worth_is_known(moment))
    spent = money(session.scenario, float(session.state.spent[0]))
    rows = [Row(say("label.spent"), say("money.spent", amount=spent))]
    if worth:
        rows.append(Row(say("label.worth"), say("money.worth", amount=money(session.scenario, worth))))
    return (*rows, Row(say("label.kept"), _kept(debrief)))


def _worth_is_known(moment: Moment) -> bool:
    # Where the author names no worth, the cost stands for it: too little to go by in a sentence.
    choice = moment.exchange.move.choice
    return choice is not None and choice.worth != choice.costs


def _kept(debrief: Debrief) -> str:
    gone = debrief.ending is Outcome.LOST
    session = debrief.session
    return phrased("money.lost" if gone else "money.kept", session.seed, **facts_of(session))


def _scores(debrief: Debrief) -> tuple[ScoreView, ...]:
    views = [_score(dimension, debrief.scores[dimension]) for dimension in Dimension]
    if debrief.reading:
        read = debrief.reading
        count = len(read.answers)
        sentence = say("score.reading.sentence.one" if count == 1 else "score.reading.sentence", count=count)
        views.append(ScoreView(say("score.reading_people"), read.band, read.score, sentence))
    return tuple(views)


def _score(dimension: Dimension, score: Score) -> ScoreView:
    points = score.points
    code = "score.sentence" if score.score is not None else "score.nothing"
    if dimension is Dimension.JUDGEMENT and 0 < points.available < ENOUGH_TO_JUDGE:
        code = "score.little"
    sentence = say(code, earned=points.earned, available=points.available)
    return ScoreView(say(f"score.{dimension}"), score.band, score.score, sentence)


def _chosen(debrief: Debrief, decision: Decision, reason: str) -> ChosenMoment:
    moment = decision.moment
    return ChosenMoment(
        moment=moment.number,
        good=decision.good,
        customer_said=moment.customer_said.replace("\n", " "),
        said=moment.said or say("conversation.silence"),
        felt=felt_sentence(debrief.session, moment, reason),
        needed=needed_sentence(debrief.session, decision),
        stronger=decision.stronger.said if decision.stronger else None,
        stronger_choice=decision.stronger.choice if decision.stronger else None,
    )


def _traced(debrief: Debrief, moment: Moment, because: Because) -> TracedMoment:
    earned = debrief.points[moment.number]
    return TracedMoment(
        moment=moment.number,
        customer_said=moment.customer_said.replace("\n", " "),
        said=moment.said or say("conversation.silence"),
        reply=moment.reply,
        feeling=feeling_words(moment.felt),
        reasons=because.reasons if because.as_at is None else (),
        as_at=because.as_at,
        earned=tuple(_points(moment, criterion, points) for criterion, points in earned.items()),
        coach=moment.coach,
    )


def _points(moment: Moment, criterion: Criterion, points: Points) -> Row:
    free = points.earned == FOR_NOTHING.get(criterion) or (
        criterion is Criterion.J3 and not moment.exchange.move.costs
    )
    code = "score.of.nothing_lost" if free else "score.of"
    return Row(say(f"criterion.{criterion}"), say(code, earned=points.earned, available=points.available))
