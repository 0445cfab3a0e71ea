"""The observer's card: one page to print, with boxes to tick, moments to listen for and questions for the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.reports.handout_paper import WRITING, clipped, paragraph, size_that_fits, stack
from game.reports.page import filled
from game.stage.handouts import ListenedMoment, ObserverView
from game.words import say

_TITLE: Final = 80
_NAME: Final = 24
_TASK: Final = 200
_WATCHED: Final = 90
_SAID: Final = 78
_LISTENED: Final = 100
_MOST: Final = 10
"""The longest texts, in common letters, and the most moments there are on a card."""


@dataclass(frozen=True, slots=True)
class _Card:
    title: str
    name: str
    task: str
    watch: list[tuple[str, list[str]]]
    moments: list[ListenedMoment]
    talk: list[str]

    def height(self, points: float) -> float:
        """How high it is in this size, in points."""
        head = paragraph(self.title, 1.75 * points, around=-0.15) + stack(("", self.task), points, around=0.1)
        groups = [stack((name, *lines), points, share=0.45, around=0.32) for name, lines in self.watch]
        left = sum(groups[:1]) + 2 * points + WRITING
        listened = sum(self._listened(moment, points) for moment in self.moments)
        talk = stack(self.talk, points, share=0.95, around=0.45) + len(self.talk) * WRITING
        # Three headings, a line below one of them, and the foot.
        return head + max(left, sum(groups[1:]) + points) + listened + talk + 12.5 * points

    def _listened(self, moment: ListenedMoment, points: float) -> float:
        said = f"{say('observer.when', name=self.name)} “{moment.said}”"
        listen = " ".join((*moment.asides, moment.listen_for))
        return stack((said, listen), points, around=0.28)


def observer_html(view: ObserverView, *, language: str = "en") -> str:
    """The card as an HTML page that prints on one sheet, without scripts, links or a network.

    What does not fit is cut with an ellipsis, and of too many moments the first ones are shown. `language` is the tag
    of the language it is in.
    """
    many = _MOST
    while True:
        card = _card(view, many)
        size = size_that_fits(card.height)
        if size or many == 0:
            break
        many -= 1
    return filled("observer.html", card=card, size=size or "small", language=language)


def _card(view: ObserverView, many: int) -> _Card:
    return _Card(
        title=clipped(view.title, _TITLE),
        name=clipped(view.person.called, _NAME),
        task=clipped(view.task, _TASK),
        watch=[
            (clipped(name, _NAME), [clipped(line, _WATCHED) for line in lines]) for name, lines in view.watch
        ],
        moments=[_moment(moment) for moment in view.moments[:many]],
        talk=[clipped(question, _LISTENED) for question in view.talk],
    )


def _moment(moment: ListenedMoment) -> ListenedMoment:
    asides = tuple(clipped(aside, _LISTENED) for aside in moment.asides)
    return ListenedMoment(clipped(moment.said, _SAID), clipped(moment.listen_for, _LISTENED), asides)
