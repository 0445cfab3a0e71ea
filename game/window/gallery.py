"""The gallery: every widget in every state, and every screen, in each theme and text size, as pictures to look at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pygame

from game.settings.preferences import Preferences
from game.stage import Face, Library, LineView, Person, Rehearsal
from game.stage.learning import SkillLine
from game.window.album import framed, photograph
from game.window.app import open_window
from game.window.chart import FeelingLine
from game.window.compared import TwoLines
from game.window.controls import Slider, Tabs, Toast, Toggle
from game.window.field import Field
from game.window.findings import Beside, Fact, Meter
from game.window.lettering import ASIDE, BODY, SMALL, SPEECH, STRONG, Letters
from game.window.pad import Pad
from game.window.sayings import Bubble, Saying
from game.window.skillbar import SkillBar
from game.window.theme import THEMES, Theme
from game.window.tile import Tile
from game.window.widgets import Button, Canvas, Choice, Lit, Rule, Text, Widget, heading, title
from game.words import say

SIZES: Final = (1.0, 2.0)
_WIDE: Final = 1280
_EDGE: Final = 24
_STATES: Final = (
    ("gallery.rest", Lit()),
    ("gallery.pointed", Lit(hovered=True)),
    ("gallery.focus", Lit(focused=True)),
)
_ADA: Final = Person("Ada Byron", 36, None, "she")
_LINE: Final = LineView(-0.5, (-0.6, 0.1, 0.3, 0.7), ("a", "b", "c", "d"), 0.4, 3, 0, 1, True, "")
_OTHER: Final = LineView(-0.5, (-0.6, -0.3, -0.5), ("a", "e", "f"), -0.4, 1, 0, 1, True, "")


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A widget by its name, in one of its own states such as on or off."""

    name: str
    widget: Widget


def _still(*_: float) -> None:
    """Nothing happens in a gallery."""


def exhibits() -> Iterator[Exhibit]:
    """Every widget there is, in each of its own states."""
    short, long = say("gallery.short"), say("gallery.long")
    yield from _words(short, long)
    yield from _uses(short, long)
    yield from _found(short, long)


def _words(short: str, long: str) -> Iterator[Exhibit]:
    styles = {"strong": STRONG, "body": BODY, "speech": SPEECH, "aside": ASIDE, "small": SMALL}
    for name, style in styles.items():
        yield Exhibit(f"Text, {name}", Text(long, style))
    for tone in ("quiet", "accent", "good", "bad"):
        yield Exhibit(f"Text, {tone}", Text(short, BODY, tone))
    yield Exhibit("Title", title(short))
    yield Exhibit("Heading", heading(short))
    yield Exhibit("Rule", Rule())
    yield Exhibit("Toast", Toast(long))
    yield Exhibit(
        "SkillBar", SkillBar(SkillLine(short, 46, 9, say("due.today"), (30, 55, 20, 40, 62, 38, 51, 44, 58)))
    )


def _uses(short: str, long: str) -> Iterator[Exhibit]:
    yield Exhibit("Button", Button(short, key="1", act=_still))
    yield Exhibit("Button, primary", Button(short, True, key="1", act=_still))
    yield Exhibit("Button, long", Button(long, key="1", act=_still))
    yield Exhibit("Choice", Choice(long, "", key="1", number=1, act=_still))
    yield Exhibit("Choice, money", Choice(short, say("gallery.money"), key="1", number=2, act=_still))
    yield Exhibit("Choice, over", Choice(short, say("gallery.over"), True, key="1", number=3, act=_still))
    yield Exhibit("Toggle, on", Toggle(short, long, True, key="1", act=_still))
    yield Exhibit("Toggle, off", Toggle(short, long, False, key="1", act=_still))
    yield Exhibit("Slider", Slider(short, "150 %", long, 2, 5, choose=_still, key="1", act=_still))
    yield Exhibit("Tabs", Tabs((short, short, short), 1, choose=_still, key="1", act=_still))
    yield Exhibit("Field", Field(short, "", say("conversation.type_here"), key="1", act=_still))
    yield Exhibit("Field, filled", Field(short, long, "", key="1", act=_still))
    yield Exhibit("Pad", Pad(None, point=_still, key="1", act=_still))
    yield Exhibit("Pad, pointed", Pad((-0.4, 0.6), point=_still, key="1", act=_still))
    yield Exhibit("Tile", Tile(heading=short, setting=long, facts=short, person=_ADA, key="1", act=_still))


def _found(short: str, long: str) -> Iterator[Exhibit]:
    for share in (0.0, 0.4, 1.0):
        yield Exhibit(f"Meter, {share:.0%}", Meter(short, share, f"{share:.0%}"))
    yield Exhibit("Fact", Fact(short, long))
    yield Exhibit("Beside", Beside(short, short, long))
    for who in ("customer", "player", "note"):
        yield Exhibit(f"Bubble, {who}", Bubble(who, long, _ADA.name))
        yield Exhibit(f"Bubble, {who}, new", Bubble(who, long, _ADA.name, fresh=True))
    yield Exhibit("Saying", Saying(short, long, person=_ADA, face=Face(0.5, 0.2, 0.3)))
    yield Exhibit("FeelingLine", FeelingLine(line=_LINE, chosen=1, choose=_still, key="1", act=_still))
    yield Exhibit("TwoLines", TwoLines(was=_LINE, would_be=_OTHER, moment=1))


def hang(
    library: Library,
    begin: Callable[[], Rehearsal],
    choices: Sequence[str],
    folder: Path,
    told: Callable[[int, int], None],
) -> list[Path]:
    """Write every picture below `folder`, one folder a theme and text size; returns them in order.

    `begin` opens the conversation that is played by `choices` for the screens. `told` hears how many of how many
    folders are done. Raises CannotWrite.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    made: list[Path] = []
    looks = [(theme, text) for theme in THEMES.values() for text in SIZES]
    for count, (theme, text) in enumerate(looks):
        told(count, len(looks))
        here = folder / f"{theme.name.replace(' ', '-')}-{round(100 * text)}"
        likes = Preferences.model_validate(
            {"theme": theme.name, "text": text, "reduced_motion": True, "instant_text": True}
        )
        made += photograph(library, begin(), choices, [], here, likes)
        made.append(_widgets(theme, text, here / "widgets.png"))
    told(len(looks), len(looks))
    return made


def _widgets(theme: Theme, text: float, path: Path) -> Path:
    open_window()
    try:
        framed(sheet(theme, text), path)
    finally:
        pygame.display.quit()
    return path


def sheet(theme: Theme, text: float) -> pygame.Surface:
    """All exhibits on one sheet as wide as the window, with those that can be used in three states abreast."""
    canvas = Canvas(pygame.Surface((1, 1)), theme, Letters(text))
    rows = [(exhibit, _tall(canvas, exhibit)) for exhibit in exhibits()]
    surface = pygame.Surface((_WIDE, sum(tall for _, tall in rows) + 2 * _EDGE))
    surface.fill(theme.panel)
    canvas, top = Canvas(surface, theme, canvas.letters), _EDGE
    for exhibit, tall in rows:
        _hang(canvas, exhibit, top)
        top += tall
    return surface


def _across(exhibit: Exhibit) -> int:
    return len(_STATES) if exhibit.widget.act else 1


def _width(exhibit: Exhibit) -> int:
    return (_WIDE - _EDGE) // _across(exhibit) - _EDGE


def _tall(canvas: Canvas, exhibit: Exhibit) -> int:
    return exhibit.widget.height(canvas, _width(exhibit)) + canvas.letters.line_height(SMALL) + 2 * _EDGE


def _hang(canvas: Canvas, exhibit: Exhibit, top: int) -> None:
    wide, high = _width(exhibit), exhibit.widget.height(canvas, _width(exhibit))
    below = top + canvas.letters.line_height(SMALL) + _EDGE // 2
    for place, (code, lit) in enumerate(_STATES[: _across(exhibit)]):
        left = _EDGE + place * (wide + _EDGE)
        words = (
            say("gallery.label", name=exhibit.name, state=say(code)) if exhibit.widget.act else exhibit.name
        )
        line = canvas.letters.lines(words, SMALL, wide)[0]
        canvas.letters.draw(canvas.surface, line, SMALL, canvas.theme.quiet, (left, top))
        exhibit.widget.draw(canvas, pygame.Rect(left, below, wide, high), lit)
