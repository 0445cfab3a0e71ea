"""Keys that can be changed, and those that cannot."""

from __future__ import annotations

import pygame
import pytest

from game.settings.preferences import Preferences
from game.window.app import App
from game.window.bindings import ACTIONS, FIXED, Bindings
from game.window.screens.conversation import Conversation
from tests.window.playing import STILL, backstage, click, opened, press, rehearsed, shown, tab_to, words


def test_every_action_has_a_key_of_its_own_and_none_that_is_fixed() -> None:
    assert len(set(ACTIONS.values())) == len(ACTIONS)
    assert not set(ACTIONS.values()) & FIXED


def test_an_action_that_takes_a_key_swaps_with_the_one_that_had_it(surface: pygame.Surface) -> None:
    keys, other = Bindings({}).changed("card", pygame.K_w)
    assert other == "whisper"
    now = Bindings(keys)
    assert (now.action(pygame.K_w), now.action(pygame.K_c)) == ("card", "whisper")
    assert len({now.key(action) for action in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("key", [pygame.K_TAB, pygame.K_ESCAPE, pygame.K_RETURN, pygame.K_5, pygame.K_LSHIFT])
def test_a_fixed_key_is_given_to_nothing(key: int) -> None:
    with pytest.raises(ValueError, match=str(key)):
        Bindings({}).changed("card", key)


@pytest.mark.parametrize(
    "kept",
    [{"card": "no such key"}, {"fly": "x"}, {"card": "tab"}, {"card": ""}, {"card": "w", "whisper": "w"}],
)
def test_kept_keys_that_make_no_sense_leave_every_action_with_a_key_of_its_own(
    surface: pygame.Surface, kept: dict[str, str]
) -> None:
    now = Bindings(kept)
    assert len({now.key(action) for action in ACTIONS}) == len(ACTIONS)
    assert not {now.key(action) for action in ACTIONS} & FIXED


def at_the_keys(surface: pygame.Surface) -> App:
    app = opened(surface)
    press(app, "f1")
    click(app, "keys")
    assert shown(app) == "keys"
    return app


def test_a_key_is_changed_by_pressing_it_and_kept(surface: pygame.Surface) -> None:
    app = at_the_keys(surface)
    click(app, "card")
    assert "Press a key." in words(app)
    press(app, "k")
    assert "K: What you know" in words(app)
    assert app.preferences.keys == {"card": "k"}


def test_what_had_the_key_before_is_told(surface: pygame.Surface) -> None:
    app = at_the_keys(surface)
    click(app, "card")
    press(app, "w")
    assert "“Ask Sam at the next desk” was there and is on C now." in words(app)


def test_a_fixed_key_is_refused_in_a_sentence_and_escape_leaves_all_as_it_was(
    surface: pygame.Surface,
) -> None:
    app = at_the_keys(surface)
    click(app, "card")
    press(app, "tab")
    assert "Tab always means the same" in words(app)
    click(app, "card")
    press(app, "escape")
    assert shown(app) == "keys"
    assert app.preferences.keys == {}


def test_all_keys_can_be_as_at_first(surface: pygame.Surface) -> None:
    app = at_the_keys(surface)
    click(app, "card")
    press(app, "k")
    click(app, "first")
    assert app.preferences.keys == {}


def test_a_changed_key_works_in_the_conversation_and_help_tells_it(surface: pygame.Surface) -> None:
    likes = Preferences.model_validate({**STILL.model_dump(), "keys": {"card": "k", "next": "j"}})
    app = App(surface, Conversation(backstage(likes), rehearsed()))
    press(app, "c")
    assert "Back to the conversation" not in words(app)
    press(app, "k")
    assert "Back to the conversation" in words(app)
    press(app, "k")
    before = app.page.focus
    press(app, "j")
    assert app.page.focus != before
    press(app, "f1")
    assert "K: What you know" in words(app)


def test_letters_typed_into_a_field_are_letters_whatever_their_keys_do(surface: pygame.Surface) -> None:
    app = opened(surface)
    click(app, "library")
    tab_to(app, "search")
    press(app, "v", "f1")
    assert shown(app) == "help"
