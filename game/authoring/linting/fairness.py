"""Whether the scoring can be played by a simple rule, and whether every beat is a real choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from game.authoring.linting.page import Page, Telling, telling
from game.authoring.linting.sampling import MOST_STEPS, MOST_TRIED, Mean, Sample, Tried, usual_words
from game.vocabulary import Act, Dimension

MARGIN: Final = 15.0
"""How far above random play a simple rule may come, in points (the page on scoring)."""

ENOUGH_BEATS: Final = 4
"""Beats with a real choice below which nothing is said about the conversation as a whole."""

LONGEST_BEST: Final = 0.4
"""In what share of the beats the longest answer may be the best (the page on scoring)."""

RIGHT: Final = 0.7
"""The share of what the best answer of the beat earns from which another is a right one too."""

_WORTH_MAKING: Final = 0.4
"""The share of what could be earned below which not even the best answer of a beat is a right one."""

WRONG: Final = 0.15
"""The share below which an answer is a wrong one."""

_BOTS: Final = {
    "longest": "W501", "sorry": "W502", "pays": "W503", "questions": "W503", "shortest": "W503", "stingy": "W503",
}  # fmt: skip
"""Simple rules that must not pay, and what is said where one does; the order written is shuffled in play."""

HURTFUL: Final = frozenset(
    {
        Act.QUOTE_POLICY, Act.DISMISS, Act.INTERRUPT, Act.BLAME, Act.PATRONISE, Act.JARGON, Act.OVERPROMISE,
        Act.MISLEAD, Act.BREAK_BOUNDARY, Act.MAKE_REPEAT, Act.TRANSFER, Act.STALL,
    }
)  # fmt: skip
"""Acts that are always a mistake to learn from."""


def unfair(page: Page, sample: Sample) -> Iterator[Telling]:
    """Rules that win, beats without a real choice, and one style that is always right."""
    real = [beat for beat, tried in sample.tried.items() if len(tried) > 1]
    yield from _not_looked_at(page, sample, real)
    for beat in real:
        yield from _of_beat(page, sample, beat)
    if len(real) >= ENOUGH_BEATS:
        yield from _bots(page, sample)
        yield from _one_style(page, sample, real)
        yield from _longest(page, sample, real)


def _not_looked_at(page: Page, sample: Sample, real: list[int]) -> Iterator[Telling]:
    """What was left out because it would take too long."""
    if len(sample.tried) < len(sample.beats):
        yield telling("I515", page.beats_key, most=MOST_TRIED, beats=len(sample.tried), of=len(sample.beats))
    if len(real) >= ENOUGH_BEATS and sample.best is None:
        yield telling("I516", page.beats_key, most=MOST_STEPS)


def share(tried: Tried) -> float | None:
    """What a choice earns of what it could, in empathy and above-and-beyond; None where nothing could be earned."""
    earned, available = tried.earned[tried.offered].sum(), tried.available[tried.offered].sum()
    return float(earned / available) if available > 0 else None


def _wrong(tried: Tried) -> bool:
    return bool(tried.guarded[tried.offered].all()) or bool(tried.move.acts & HURTFUL)


def _useless(tried: Tried) -> bool:
    """Whether it earns next to nothing; where nothing could be earned, whether it is a mistake besides."""
    earns = share(tried)
    return _wrong(tried) if earns is None else earns <= WRONG


def _of_beat(page: Page, sample: Sample, beat: int) -> Iterator[Telling]:
    offered = [tried for tried in sample.tried[beat] if tried.offered.any()]
    if len(offered) < 2:
        return
    name, right = page.script.beats[beat].id, _right(offered)
    if len(right) == len(offered):
        yield telling("W504", page.beat(name), beat=name)
    elif all(_useless(tried) for tried in offered):
        yield telling("W505", page.beat(name), beat=name)
    for weaker, better in _dominated(right):
        yield telling("I502", page.choice(weaker), choice=weaker, better=better)


def _right(offered: list[Tried]) -> list[Tried]:
    """Those that earn almost as much as the best of the beat, and are no mistake."""
    best = max(share(tried) or 0.0 for tried in offered)
    least = RIGHT * best if best >= _WORTH_MAKING else 1.0
    return [tried for tried in offered if (share(tried) or 0.0) >= least and not _wrong(tried)]


def _dominated(good: list[Tried]) -> Iterator[tuple[str, str]]:
    """Right choices that another right one of the beat beats in every state they share."""
    for weaker in good:
        better = next((other for other in good if other is not weaker and _beats(other, weaker)), None)
        if better:
            yield weaker.move.id, better.move.id


def _beats(better: Tried, weaker: Tried) -> bool:
    """At least as good in every criterion, clearly better in one, no dearer, and on the same way."""
    both = better.offered & weaker.offered
    if not np.array_equal(both, weaker.offered) or better.move.then != weaker.move.then:
        return False
    if better.move.costs > weaker.move.costs or better.move.minutes > weaker.move.minutes:
        return False
    if not weaker.move.acts < better.move.acts or set(weaker.move.learns) - set(better.move.learns):
        return False
    ahead = better.points[:, both] - weaker.points[:, both]
    return bool((ahead >= 0).all() and (ahead > 0).any(axis=0).all())


def _bots(page: Page, sample: Sample) -> Iterator[Telling]:
    if sample.best is None:
        return
    for dimension in (Dimension.EMPATHY, Dimension.ABOVE_AND_BEYOND):
        random = sample.scores(dimension, sample.plays)
        for bot, code in _BOTS.items():
            reached = sample.bot_score(bot, dimension)
            if random and reached and _clearly_above(reached, random):
                facts = {"bot": bot, "dimension": str(dimension).replace("_", " ").replace("-", " ")}
                yield telling(
                    code, page.beats_key, score=round(reached.score), random=round(random.score), **facts
                )


def _clearly_above(reached: Mean, random: Mean) -> bool:
    """Above the margin by more than the luck of the plays drawn explains (two standard errors of each)."""
    return reached.score - 2 * reached.error > random.score + 2 * random.error + MARGIN


def _best(sample: Sample, beat: int) -> Tried | None:
    """The choice of a beat that earns most, where it earns clearly more than the least."""
    ranked = sorted(
        ((share(t) or 0.0, -t.move.place, t) for t in sample.tried[beat] if t.offered.any()),
        key=lambda one: one[:2],
    )
    if len(ranked) < 2 or ranked[-1][0] - ranked[0][0] < WRONG:
        return None
    return ranked[-1][2]


def _one_style(page: Page, sample: Sample, real: list[int]) -> Iterator[Telling]:
    best = [found for beat in real if (found := _best(sample, beat))]
    if len(best) < ENOUGH_BEATS:
        return
    shared = frozenset.intersection(*(tried.move.acts for tried in best))
    for act in sorted(shared):
        if not all(_everywhere(sample, tried, act) for tried in best):
            yield telling("W507", page.beats_key, act=act, beats=len(best))


def _everywhere(sample: Sample, best: Tried, act: Act) -> bool:
    """Whether every choice of the beat does this act: then it tells nobody which is right."""
    return all(act in tried.move.acts for tried in sample.tried[best.move.beat])


def _longest(page: Page, sample: Sample, real: list[int]) -> Iterator[Telling]:
    best = [found for beat in real if (found := _best(sample, beat))]
    longest = [tried for tried in best if _is_longest(tried, sample.tried[tried.move.beat])]
    if len(best) >= ENOUGH_BEATS and len(longest) > LONGEST_BEST * len(best):
        yield telling("W508", page.beats_key, beats=len(longest), of=len(best))


def _is_longest(one: Tried, beat: list[Tried]) -> bool:
    """Whether it is longer than every other answer of the beat."""
    return all(_words(other) < _words(one) for other in beat if other is not one)


def _words(tried: Tried) -> int:
    return len(usual_words(tried.move).split())
