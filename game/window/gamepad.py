"""Gamepads: sticks and buttons as the actions the keys do, plugged in and pulled out at any time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

import pygame

BUTTONS: Final[Mapping[int, str]] = {
    pygame.CONTROLLER_BUTTON_DPAD_UP: "previous",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "next",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
    pygame.CONTROLLER_BUTTON_A: "use",
    pygame.CONTROLLER_BUTTON_B: "back",
    pygame.CONTROLLER_BUTTON_X: "look",
    pygame.CONTROLLER_BUTTON_Y: "card",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "up",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "on",
    pygame.CONTROLLER_BUTTON_BACK: "whisper",
    pygame.CONTROLLER_BUTTON_START: "help",
}
"""What each button does, by its place on the most common gamepad."""

_AXES: Final[Mapping[int, tuple[str, str]]] = {
    pygame.CONTROLLER_AXIS_LEFTX: ("left", "right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("previous", "next"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("up", "on"),
}
_PUSHED, _CENTRED = 0.6, 0.35
"""Shares of a stick's way from which on it is pushed, and below which it has come back."""

_FULL: Final = 32_768


class _Device(Protocol):
    """What is kept of a gamepad so that it goes on sending."""

    def quit(self) -> None:
        """Let it go."""


class Gamepads:
    """Every gamepad that is plugged in. A stick does one thing each time it is pushed."""

    def __init__(self) -> None:
        """Begin with none."""
        self._devices: dict[int, _Device] = {}
        self._pushed: set[tuple[int, int]] = set()

    def action(self, event: pygame.event.Event) -> str:
        """What an event of a gamepad asks for; "" for nothing, and for every other event."""
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            return BUTTONS.get(event.button, "")
        if event.type == pygame.CONTROLLERAXISMOTION:
            return self._stick(event)
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._plugged_in(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._pulled_out(event.instance_id)
        return ""

    def _stick(self, event: pygame.event.Event) -> str:
        if event.axis not in _AXES:
            return ""
        at, key = event.value / _FULL, (event.instance_id, event.axis)
        if abs(at) < _CENTRED:
            self._pushed.discard(key)
        elif abs(at) >= _PUSHED and key not in self._pushed:
            self._pushed.add(key)
            return _AXES[event.axis][at > 0]
        return ""

    def _plugged_in(self, index: int) -> None:
        from pygame._sdl2 import controller

        # What cannot be opened is simply no gamepad; the keyboard is always there.
        try:
            found = controller.Controller(index)
        except pygame.error:
            return
        self._devices[found.as_joystick().get_instance_id()] = found

    def _pulled_out(self, instance: int) -> None:
        gone = self._devices.pop(instance, None)
        if gone:
            gone.quit()
        self._pushed = {key for key in self._pushed if key[0] != instance}


def listen() -> None:
    """Let gamepads be heard; those plugged in already send that they were added."""
    from pygame._sdl2 import controller

    controller.init()
