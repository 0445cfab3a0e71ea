"""Letters: broken to a width, drawn whatever they are, and never as a giant picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest

from game.stage import ConversationView, Face, Line, OfferedChoice, Performance, Person
from game.window import paint
from game.window.app import App
from game.window.findings import Fact, Meter
from game.window.lettering import BODY, SPEECH, TITLE, Letters, Style
from game.window.sayings import Bubble, Saying
from game.window.screens.conversation import Conversation
from game.window.theme import DARK, Colour
from game.window.tile import Tile
from game.window.widgets import Button, Canvas, Choice, Lit, Text, Widget
from tests.window.playing import STILL, YARDSTICKS, backstage, press, rehearsed

SOMEBODY = Person("Ada", 40, None)
HOSTILE = {
    "nothing": "", "null": "a\x00b", "half a letter": "\ud800", "both halves": "\ud83d\ude00", "escape": "\x1b[2J",
    "endless": "x" * 40_000, "endless beyond ASCII": "ß" * 5_000, "arabic": "مرحبا بالعالم", "hebrew": "שלום",
    "chinese": "日本語" * 300, "emoji": "😀👩‍👩‍👧🏳️‍🌈" * 20, "combining": "e\u0301" * 200, "piled": "a" + "\u0300" * 300,
    "turned": "\u202eabc", "joiners": "\u200b\u200d\ufeff\ufe0f", "lines": "\n\n\r\n\t", "spaces": " " * 5_000,
    "no such letter": "\uffff\U0010ffff", "astral": "𝔘𝔫𝔦",
}  # fmt: skip
WIDGETS: dict[str, Callable[[str], Widget]] = {
    "text": Text,
    "button": Button,
    "choice": lambda text: Choice(text, text, number=1),
    "bubble": lambda text: Bubble("customer", text, text, fresh=True, shown=3),
    "own bubble": lambda text: Bubble("player", text),
    "note": lambda text: Bubble("note", text),
    "tile": lambda text: Tile(text, text, text, SOMEBODY),
    "meter": lambda text: Meter(text, 0.5, text),
    "fact": lambda text: Fact(text, text),
    "saying": lambda text: Saying(text, text, person=SOMEBODY, face=Face()),
}


@pytest.fixture
def canvas(surface: pygame.Surface) -> Canvas:
    return Canvas(surface, DARK, Letters(2.0))


@pytest.mark.parametrize("widget", WIDGETS)
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_can_break_a_widget(canvas: Canvas, widget: str, text: str) -> None:
    made = WIDGETS[widget](HOSTILE[text])
    for width in (60, 480):
        high = made.height(canvas, width)
        made.draw(canvas, pygame.Rect(10, 10, width, high), Lit(focused=True))
        assert high >= 0


def test_no_picture_is_kept_of_what_reaches_far_beyond_the_window(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[int, int]] = []
    whole = paint._rounded

    def noted(size: tuple[int, int], fill: Colour, radius: int) -> pygame.Surface:
        drawn.append(size)
        return whole(size, fill, radius)

    monkeypatch.setattr(paint, "_rounded", noted)
    endless = Choice("z" * 40_000)
    endless.draw(canvas, pygame.Rect(10, -500, 487, endless.height(canvas, 487)), Lit(focused=True))
    assert drawn
    assert max(high for _, high in drawn) < 3 * canvas.surface.get_height()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("style", [BODY, TITLE], ids=["body", "title"])
def test_no_line_is_wider_than_its_room(canvas: Canvas, text: str, style: Style) -> None:
    for line in canvas.letters.lines(HOSTILE[text], style, 300):
        assert canvas.letters.width(line, style) <= 300


def test_nothing_is_lost_where_a_line_is_broken(canvas: Canvas) -> None:
    text = "We do not have the room that was promised, " + "W" * 300 + " and I will stay with you."
    lines = canvas.letters.lines(text, SPEECH, 400)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_meter_puts_its_value_below_where_there_is_no_room_beside_it(canvas: Canvas) -> None:
    meter = Meter("Empathy. 15 of 18 on the way you took", 0.8, "confident, 84")
    assert meter.height(canvas, 300) > meter.height(canvas, 1200)


class Strange(Performance):
    """A customer of this name who says this, and nine answers of two thousand letters."""

    text = ""

    def conversation(self) -> ConversationView:
        view, sentence = super().conversation(), (self.text * 2000 or "Nothing. " * 200)[:2000]
        choices = tuple(OfferedChoice(f"c{n}", n, sentence, self.text, True, False) for n in range(1, 10))
        person = replace(view.person, name=self.text[:200])
        return replace(
            view, title=self.text, person=person, log=(Line("customer", self.text),), choices=choices
        )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_conversation_of_such_words_can_be_played(text: str) -> None:
    session = rehearsed().session
    for likes in (STILL, STILL.model_copy(update={"text": 2.0, "training_wheels": True})):
        strange = Strange(session, session.scenario, YARDSTICKS)
        strange.text = HOSTILE[text]
        app = App(pygame.Surface((800, 600)), Conversation(backstage(likes), strange))
        app.draw()
        press(app, "up", "end", "c")
        app.draw()
