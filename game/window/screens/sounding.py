"""What is heard in a conversation: a voice, a breath held, a telephone, a message, a receipt, the chair's quiet."""

from __future__ import annotations

from game.stage import ConversationView
from game.vocabulary import Channel
from game.window.sound import Sound
from game.words import say

WRITTEN = (Channel.CHAT, Channel.EMAIL)

TURN = 0.25
"""How far pleasure moves at least, for a feeling to have turned and a breath to be held.

Measured over the three shipped scenarios: about three of ten answers picked at random turn a feeling this far.
"""

HELD = 0.3
"""Seconds for which a breath is held before somebody speaks on."""

RUNG = 0.9
"""Seconds that a telephone rings before somebody speaks."""


def first_words(view: ConversationView) -> list[Sound]:
    """How somebody arrives: on the phone it rings, a message comes in, and at a counter they speak."""
    if view.channel is Channel.PHONE:
        return [Sound("telephone", say("sound.telephone")), _voice(view, RUNG)]
    if view.channel in WRITTEN:
        return [Sound("message", say("sound.message"))]
    return [_voice(view)]


def after_an_answer(before: ConversationView, view: ConversationView) -> list[Sound]:
    """What an answer makes heard."""
    heard: list[Sound] = []
    if view.money_left != before.money_left:
        heard.append(Sound("receipt", say("sound.receipt", left=view.money_left)))
    turned = abs(view.face.pleasure - before.face.pleasure) >= TURN and view.channel not in WRITTEN
    if turned:
        heard.append(Sound("breath", say("sound.breath", name=view.person.called)))
    if view.chair and not before.chair:
        heard.append(Sound("quiet", say("sound.quiet")))
    return [*heard, *_answered(view, HELD if turned else 0.0)]


def _answered(view: ConversationView, after: float) -> list[Sound]:
    spoke = any(line.who == "customer" for line in view.log[len(view.log) - view.latest :])
    if not spoke:
        return []
    written = view.channel in WRITTEN
    return [Sound("message", say("sound.message")) if written else _voice(view, after)]


def _voice(view: ConversationView, after: float = 0.0) -> Sound:
    person = view.person
    pitch = own_pitch(person.name, person.age, person.pronoun)
    return Sound("murmur", pitch=pitch, arousal=view.face.arousal, after=after)


def own_pitch(name: str, age: int | None, pronoun: str) -> float:
    """Somebody's own pitch in hertz; the numbers are fetched only when somebody speaks."""
    from game.window.synthesis import base_pitch

    return base_pitch(name, age, pronoun)
