"""The whole game by gamepad, and gamepads that come and go."""

from __future__ import annotations

import pygame
import pytest

from game.window.app import App
from game.window.gamepad import BUTTONS, Gamepads
from game.window.screens.conversation import Conversation
from tests.window.playing import answered, backstage, opened, shown, tab_to, words

BUTTON = {action: button for button, action in BUTTONS.items()}


def push(app: App, action: str) -> None:
    app.take(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=BUTTON[action], instance_id=0))
    app.take(pygame.event.Event(pygame.CONTROLLERBUTTONUP, button=BUTTON[action], instance_id=0))


def stick(axis: int, value: float, instance: int = 0) -> pygame.event.Event:
    return pygame.event.Event(
        pygame.CONTROLLERAXISMOTION, axis=axis, value=round(value * 32_767), instance_id=instance
    )


def test_a_conversation_is_played_from_the_break_room_to_the_debrief(surface: pygame.Surface) -> None:
    app = opened(surface)
    push(app, "use")
    assert shown(app) == "briefing"
    push(app, "use")
    for _ in range(40):
        if shown(app) == "debrief":
            break
        push(app, "use")
    assert shown(app) == "debrief"
    push(app, "next")
    push(app, "use")
    assert shown(app) == "you first"


def test_b_goes_back_and_start_shows_the_keys(surface: pygame.Surface) -> None:
    app = opened(surface)
    push(app, "help")
    assert shown(app) == "help"
    push(app, "back")
    assert shown(app) == "home"


def test_the_cross_moves_the_point_on_a_pad_and_a_says_it(surface: pygame.Surface) -> None:
    performance = answered("own_it", "repeat")
    app = App(surface, Conversation(backstage(), performance))
    tab_to(app, "pad")
    for action in ("left", "left", "previous"):
        push(app, action)
    push(app, "use")
    assert performance.session.readings[-1].point == (-0.4, 0.2)


def test_x_and_y_do_what_their_letters_do_whatever_keys_they_have(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(), answered("own_it")))
    app.preferences.keys = {"card": "k"}
    push(app, "card")
    assert "Back to the conversation" in words(app)
    push(app, "card")
    push(app, "look")
    assert "What is the feeling just now?" in words(app)


def test_a_stick_does_one_thing_each_time_it_is_pushed() -> None:
    pads, axis = Gamepads(), pygame.CONTROLLER_AXIS_LEFTY
    moves = [0.2, 0.7, 0.9, 1.0, 0.5, 0.8, 0.1, 0.9, -0.9, 0.0, -0.7]
    assert [pads.action(stick(axis, at)) for at in moves] == [
        "", "next", "", "", "", "", "", "next", "", "", "previous",
    ]  # fmt: skip


def test_a_gamepad_pulled_out_with_its_stick_pushed_leaves_nothing_behind() -> None:
    pads, axis = Gamepads(), pygame.CONTROLLER_AXIS_LEFTX
    assert pads.action(stick(axis, 1.0)) == "right"
    assert pads.action(pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0)) == ""
    assert pads.action(stick(axis, 1.0)) == "right"


def test_a_gamepad_that_cannot_be_opened_is_no_trouble(surface: pygame.Surface) -> None:
    assert Gamepads().action(pygame.event.Event(pygame.CONTROLLERDEVICEADDED, device_index=99)) == ""


@pytest.mark.parametrize("axis", [2, 4, 5, 77])
def test_axes_that_mean_nothing_do_nothing(axis: int) -> None:
    assert Gamepads().action(stick(axis, 1.0)) == ""
