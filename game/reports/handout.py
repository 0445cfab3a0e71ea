"""The player's handout: one page to print, what may be known before, and room to write before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.reports.handout_paper import WRITING, clipped, paragraph, size_that_fits, stack
from game.reports.page import filled
from game.reports.portrait import portrait_of
from game.stage import Face, Person
from game.stage.handouts import HandoutView
from game.words import say

_TITLE: Final = 80
_LINE: Final = 180
_BRIEF: Final = 480
_RULE: Final = 100
_QUESTION: Final = 140
_MOST: Final = 6
"""The longest texts, in common letters, and the most rules and questions there are on a handout."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    title: str
    who: str
    setting: str
    brief: str
    content: str
    before: str
    needed: str
    you_can: list[str]
    never: list[str]
    after: list[str]

    def height(self, points: float) -> float:
        """How high it is in this size, in points."""
        head = paragraph(self.title, 1.75 * points, share=0.85) + stack(("", self.who), points)
        told = stack(filter(None, (self.setting, self.brief, self.content)), points)
        rules = max(stack(one, points, share=0.45, around=0.0) for one in (self.you_can, self.never))
        asked = (self.before, self.needed, *self.after, say("handout.your_words"))
        writing = stack(asked, points, share=0.95, around=0.45) + len(asked) * WRITING
        # Two headings, two small ones, the fold and the foot.
        return head + told + rules + writing + 11.5 * points


def handout_html(view: HandoutView, *, language: str = "en") -> str:
    """The handout as an HTML page that prints on one sheet, without scripts, links or a network.

    What does not fit is cut with an ellipsis; of rules that are left out it says how many. `language` is the tag of
    the language it is in.
    """
    many = _MOST
    while True:
        sheet = _sheet(view, many)
        size = size_that_fits(sheet.height)
        if size or many == 1:
            break
        many -= 1
    portrait = portrait_of(view.briefing.person, Face())
    return filled("handout.html", sheet=sheet, size=size or "small", portrait=portrait, language=language)


def _sheet(view: HandoutView, many: int) -> _Sheet:
    told = view.briefing
    content = clipped(", ".join(told.content), _RULE)
    return _Sheet(
        title=clipped(told.title, _TITLE),
        who=_who(told.person),
        setting=clipped(told.setting, _LINE),
        brief=clipped(told.brief, _BRIEF),
        content=say("handout.content", notes=content) if content else "",
        before=clipped(view.before, _QUESTION),
        needed=clipped(view.needed, _QUESTION),
        you_can=_rules(told.you_can, many),
        never=_rules(told.never, many),
        after=[clipped(question, _QUESTION) for question in view.after[:many]],
    )


def _who(person: Person) -> str:
    name = clipped(person.name, _TITLE)
    code = "handout.who" if person.age is None else "handout.who_of_age"
    return say(code, name=name, age=person.age)


def _rules(rules: tuple[str, ...], many: int) -> list[str]:
    shown = [clipped(rule, _RULE) for rule in rules[:many]]
    left = len(rules) - len(shown)
    return [*shown, say("handout.more", count=left)] if left else shown
