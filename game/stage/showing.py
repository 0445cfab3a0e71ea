"""From a scenario or a session to the views of the shelf, the briefing and the conversation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from game.coaching import MOST_WHISPERS, chair_question, composure_of, composure_word
from game.customer import strengths
from game.play import SETTING, SHUFFLE, Offer, Scene, Session, shuffled, worded
from game.scenario import Scenario
from game.stage.cards import person
from game.stage.views import (
    BriefingView,
    ConversationView,
    Face,
    FeelingLabel,
    Line,
    OfferedChoice,
    ReadingView,
    Row,
)
from game.vocabulary import Channel, Feeling, Strength, strength_word
from game.words import say

_FEELINGS = list(Feeling)
_TIME: Final = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")


def money(scenario: Scenario, amount: float) -> str:
    """An amount in the house's currency: "£4", "£4.50", or "12 kr"."""
    text = f"{amount:.2f}".removesuffix(".00")
    sign = scenario.currency
    return f"{sign}{text}" if len(sign) == 1 else f"{text} {sign}"


def briefing(session: Session) -> BriefingView:
    """What the player knows before the first word."""
    scenario = session.scenario
    return BriefingView(
        title=scenario.title,
        person=person(scenario),
        scene=scenario.scene,
        channel=scenario.channel,
        setting=_setting(session),
        brief=worded(scenario.brief, (session.seed, SETTING, 1)),
        content=scenario.content,
        known=tuple(scenario.facts.values()),
        you_can=_freedom(scenario),
        never=scenario.you_can.never,
        card=tuple(Row(_label(label), value) for label, value in scenario.persona.card.items()),
        began=_began(session),
    )


def _setting(session: Session) -> str:
    return worded(session.scenario.setting, (session.seed, SETTING, 0))


def _began(session: Session) -> int | None:
    """The minute of the day that the setting names, as an author writes it: "a hotel desk, 21:40"."""
    named = _TIME.search(_setting(session))
    return 60 * int(named[1]) + int(named[2]) if named else None


def _freedom(scenario: Scenario) -> tuple[str, ...]:
    can = scenario.you_can
    spend = (
        say("briefing.spend", amount=money(scenario, can.spend)) if can.spend else say("briefing.no_spend")
    )
    return (spend, say("briefing.ask", who=can.ask)) if can.ask else (spend,)


def _label(label: str) -> str:
    shown = label.replace("_", " ")
    return shown[:1].upper() + shown[1:]


def conversation(session: Session, *, whispers: bool = False) -> ConversationView:
    """What to show now; with `whispers`, Sam may be asked."""
    scenario, scene = session.scenario, session.scene
    log = spoken(session)
    return ConversationView(
        title=scenario.title,
        person=person(scenario),
        face=face(session),
        scene=scenario.scene,
        channel=scenario.channel,
        log=log,
        latest=len(log) - _lines_before(session),
        choices=offered(session, scene),
        money_left=_money_left(session),
        seconds=scene.seconds,
        silence=scene.silent,
        chair=say(chair_question(session), name=scenario.persona.called) if scene.chair else "",
        reading=reading(session) if scene.read else None,
        feelings=_feelings(session),
        clock=say("conversation.clock", minutes=f"{float(session.state.minutes[0]):g}"),
        finished=session.finished,
        minutes=float(session.state.minutes[0]),
        composure=composure_of(session)[-1],
        composed=say(f"composure.{composure_word(composure_of(session)[-1])}"),
        whispers_left=MOST_WHISPERS - session.helped if whispers else 0,
        began=_began(session),
    )


def face(session: Session) -> Face:
    """What the drawn face follows now."""
    customer = session.state.customers
    return Face(
        pleasure=float(customer.pleasure[0]),
        arousal=float(customer.arousal[0]),
        control=float(customer.control[0]),
        surprise=float(customer.surprise[0]),
        trust=float(customer.trust[0]),
        patience=float(customer.patience_share[0]),
        shame=float(customer.shame[0]),
        uncertainty=float(customer.uncertainty[0]),
    )


def spoken(session: Session) -> tuple[Line, ...]:
    """Everything said so far, oldest first, the customer's newest words last."""
    lines: list[Line] = []
    for moment in session.moments:
        lines += _lines((moment.customer_said, moment.note))
        lines.append(Line("player", moment.said or say("conversation.silence")))
        lines += [Line("customer", moment.reply)] if moment.reply else []
    scene = session.scene
    return (*lines, *_lines(("\n".join(scene.lines), scene.note)), *_gone(session))


def _gone(session: Session) -> list[Line]:
    """That they have had enough is said, and not only to be seen."""
    if not session.state.walked_out[0]:
        return []
    return [Line("note", say(f"walked_out.{session.scenario.channel}", name=session.scenario.persona.called))]


def _lines(said_and_note: tuple[str, str]) -> list[Line]:
    said, note = said_and_note
    lines = [Line("customer", line) for line in said.split("\n") if line]
    return lines + ([Line("note", note)] if note else [])


def _lines_before(session: Session) -> int:
    count = 0
    for moment in session.moments:
        count += len(_lines((moment.customer_said, moment.note))) + 1
    replies = sum(1 for moment in session.moments[:-1] if moment.reply)
    return count + replies


def offered(session: Session, scene: Scene) -> tuple[OfferedChoice, ...]:
    """The choices in the order they are shown: shuffled by luck, so that no place is the right one."""
    order = shuffled(session.seed, SHUFFLE, len(session.moments), len(scene.offers))
    shown: Sequence[Offer] = [scene.offers[place] for place in order]
    return tuple(_choice(session.scenario, offer, number) for number, offer in enumerate(shown, start=1))


def _choice(scenario: Scenario, offer: Offer, number: int) -> OfferedChoice:
    costs = say("conversation.costs", amount=money(scenario, offer.costs)) if offer.costs else ""
    if offer.approved:
        costs = say("conversation.approved", costs=costs, who=scenario.you_can.ask).strip(" ,")
    elif offer.over:
        costs = say("conversation.over", costs=costs)
    return OfferedChoice(offer.id, number, offer.said, costs, offer.over, offer.approved)


def _money_left(session: Session) -> str:
    if not session.scenario.you_can.spend:
        return ""
    return say("conversation.money_left", amount=money(session.scenario, max(0.0, session.money_left)))


def _feelings(session: Session) -> tuple[FeelingLabel, ...]:
    amounts = strengths(session.state.customers)[:, 0]
    ranked = sorted(zip(_FEELINGS, amounts.tolist(), strict=True), key=lambda pair: -pair[1])
    named = ((feeling, strength_word(amount)) for feeling, amount in ranked)
    return tuple(feeling_label(feeling, word) for feeling, word in named if word)


def feeling_label(feeling: Feeling, strength: Strength) -> FeelingLabel:
    """A feeling as it is shown: "very anxious"."""
    text = say(f"feeling.{strength.value}", feeling=feeling.value)
    return FeelingLabel(feeling, strength, text)


_ASKED = {
    Channel.COUNTER: "reading.look",
    Channel.PHONE: "reading.listen",
    Channel.CHAT: "reading.words",
    Channel.EMAIL: "reading.words",
}
_OFTEN_CONFUSED = {
    Feeling.CALM: (Feeling.TIRED, Feeling.HOPEFUL),
    Feeling.ANXIOUS: (Feeling.ANGRY, Feeling.CONFUSED),
    Feeling.ANGRY: (Feeling.ANXIOUS, Feeling.DISAPPOINTED),
    Feeling.TIRED: (Feeling.SAD, Feeling.CALM),
    Feeling.SAD: (Feeling.TIRED, Feeling.ANXIOUS),
    Feeling.CONFUSED: (Feeling.ANXIOUS, Feeling.CALM),
    Feeling.EMBARRASSED: (Feeling.ANXIOUS, Feeling.ANGRY),
    Feeling.DISAPPOINTED: (Feeling.ANGRY, Feeling.CALM),
    Feeling.HOPEFUL: (Feeling.RELIEVED, Feeling.ANXIOUS),
    Feeling.RELIEVED: (Feeling.HOPEFUL, Feeling.TIRED),
    Feeling.GRATEFUL: (Feeling.RELIEVED, Feeling.CALM),
    Feeling.DELIGHTED: (Feeling.GRATEFUL, Feeling.SURPRISED),
    Feeling.SURPRISED: (Feeling.CONFUSED, Feeling.DELIGHTED),
}


def reading(session: Session) -> ReadingView:
    """Three feelings to choose from: the true one and two it is taken for, in an order of luck."""
    felt = session.feeling
    strength = felt.strength or Strength.SOME
    three = three_feelings(session.seed, len(session.moments), felt.feeling)
    options = tuple(feeling_label(feeling, strength) for feeling in three)
    return ReadingView(say(_ASKED[session.scenario.channel], name=session.scenario.persona.called), options)


def three_feelings(seed: int, moment: int, felt: Feeling) -> tuple[Feeling, ...]:
    """The true feeling and two it is taken for, in an order of luck."""
    three = (felt, *_OFTEN_CONFUSED[felt])
    return tuple(three[place] for place in shuffled(seed, SHUFFLE, moment + 32, 3))
