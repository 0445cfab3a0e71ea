"""Words in passing about the game itself: no voice, damaged settings, letters that cannot be drawn."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

import game.window
from game.window.app import App
from game.window.reading_aloud import Reader
from game.window.screens.conversation import Conversation
from game.window.speaking import Voice
from tests.window.playing import YARDSTICKS, backstage, click, opened, press, rehearsed
from tests.window.test_letters import Strange


def voiceless(surface: pygame.Surface) -> App:
    app = opened(surface)
    app.outlet.reader = Reader(Voice(None))
    app.listen()
    return app


def test_whoever_wants_a_voice_where_there_is_none_reads_one_sentence(surface: pygame.Surface) -> None:
    app = voiceless(surface)
    assert app.outlet.notice == ""
    press(app, "v")
    app.listen()
    assert app.dirty
    assert app.outlet.notice.startswith("No voice was found")
    app.draw()


def test_a_notice_goes_with_the_next_screen_and_comes_again_only_when_asked(surface: pygame.Surface) -> None:
    app = voiceless(surface)
    press(app, "v")
    app.listen()
    click(app, "library")
    app.listen()
    assert app.outlet.notice == ""
    press(app, "escape")
    for again in (False, True):
        press(app, "v")
        app.listen()
        assert bool(app.outlet.notice) is again


def test_letters_that_no_font_has_are_named_once(surface: pygame.Surface) -> None:
    session = rehearsed().session
    strange = Strange(session, session.scenario, YARDSTICKS)
    strange.text = "I paid \U0010ffff twelve."
    app = App(surface, Conversation(backstage(), strange))
    app.listen()
    app.draw()
    assert "U+10FFFF" in app.outlet.notice
    app.outlet.notice = ""
    app.draw()
    assert app.outlet.notice == ""


def test_damaged_settings_are_replaced_and_the_window_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, notices = tmp_path / "settings.json", list[str]()

    def once(app: App, _: object = None) -> None:
        notices.append(app.outlet.notice)

    monkeypatch.setattr(game.window, "perform", once)
    for text in ("{", '{"text": 9}', "null", "{}"):
        settings.write_text(text, encoding="utf-8")
        game.window.run(backstage().library, None, settings)
    assert [notice != "" for notice in notices] == [True, True, True, False]
