"""Looking up a sentence by its code, in the player's language.

Sentences live in one module a room, as `SENTENCES: dict[code, English]` with `{named}` places. The English
text is the gettext message id, so a translation is an ordinary `.mo` file under a locale folder.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from pathlib import Path

from game.words import (
    asides,
    because_heard,
    because_helped,
    because_hurt,
    because_offered,
    because_seldom,
    because_with,
    beginning,
    campaign,
    closing,
    coaching,
    commands,
    cues,
    exports,
    graph,
    grievance,
    groups,
    handouts,
    importing,
    keys,
    lab_page,
    lab_results,
    learning,
    leaving,
    linting,
    mattering,
    needed,
    next_steps,
    packing,
    parting,
    play,
    praise,
    problems,
    quoting,
    reasons,
    records,
    reports,
    results,
    screens,
    seated,
    simulating,
    stage,
    strengths,
    terminal,
    training,
    translating,
    turning,
    valuing,
)

_ROOMS = (
    problems,
    linting,
    reasons,
    play,
    coaching,
    praise,
    grievance,
    groups,
    parting,
    because_heard,
    because_helped,
    because_offered,
    because_seldom,
    because_with,
    because_hurt,
    needed,
    strengths,
    next_steps,
    turning,
    quoting,
    valuing,
    mattering,
    closing,
    learning,
    leaving,
    seated,
    results,
    stage,
    screens,
    terminal,
    training,
    cues,
    asides,
    beginning,
    campaign,
    reports,
    handouts,
    lab_results,
    lab_page,
    simulating,
    packing,
    graph,
    importing,
    exports,
    records,
    keys,
    translating,
    commands,
)
_SENTENCES: dict[str, str] = {code: text for room in _ROOMS for code, text in room.SENTENCES.items()}
_spoken: gettext.NullTranslations = gettext.NullTranslations()


def say(code: str, /, **facts: object) -> str:
    """The sentence for `code` with its `{named}` places filled from `facts`.

    Facts are put in as they are: braces inside them are left alone. An unknown code is a KeyError, because
    it is a fault of the program and not of anybody who uses it.
    """
    return _spoken.gettext(_SENTENCES[code]).format_map(facts)


def codes() -> Mapping[str, str]:
    """Every code with its English sentence, for translators and tests."""
    return dict(_SENTENCES)


def speak_language(language: str, locales: Path) -> None:
    """Say everything in `language` from now on, where a translation exists under `locales`; else English."""
    global _spoken
    _spoken = gettext.translation("empty-chair", localedir=locales, languages=[language], fallback=True)
