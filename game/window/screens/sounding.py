"""What is heard in a conversation: a voice, a breath held, a telephone, a message, a receipt, the chair's quiet."""

from __future__ import annotations

from game.stage import ConversationView
from game.vocabulary import Channel
from game.window.sound import Sound
from game.words import say

TURN = 0.25
"""How far pleasure moves at least, for a feeling to have turned and a breath to be held (calibrated by ear)."""


def first_words(view: ConversationView) -> list[Sound]:
    """How somebody arrives: on the phone it rings, a message comes in, and at a counter they speak."""
    if view.channel is Channel.PHONE:
        return [Sound("telephone", say("sound.telephone")), _voice(view)]
    if view.channel in (Channel.CHAT, Channel.EMAIL):
        return [Sound("message", say("sound.message"))]
    return [_voice(view)]


def after_an_answer(before: ConversationView, view: ConversationView) -> list[Sound]:
    """What an answer makes heard."""
    heard: list[Sound] = []
    if view.money_left != before.money_left:
        heard.append(Sound("receipt", say("sound.receipt", left=view.money_left)))
    if abs(view.face.pleasure - before.face.pleasure) >= TURN:
        heard.append(Sound("breath", say("sound.breath", name=view.person.called)))
    if view.chair and not before.chair:
        heard.append(Sound("page", say("sound.quiet")))
    return [*heard, *_answered(view)]


def _answered(view: ConversationView) -> list[Sound]:
    spoke = any(line.who == "customer" for line in view.log[len(view.log) - view.latest :])
    if not spoke:
        return []
    written = view.channel in (Channel.CHAT, Channel.EMAIL)
    return [Sound("message", say("sound.message")) if written else _voice(view)]


def _voice(view: ConversationView) -> Sound:
    person = view.person
    return Sound(
        "murmur", pitch=own_pitch(person.name, person.age, person.pronoun), arousal=view.face.arousal
    )


def own_pitch(name: str, age: int | None, pronoun: str) -> float:
    """Somebody's own pitch in hertz; the numbers are fetched only when somebody speaks."""
    from game.window.synthesis import base_pitch

    return base_pitch(name, age, pronoun)
