"""Boards that change: departures at the gate, calls that wait, the number that is served."""

from __future__ import annotations

from typing import Final

from game.drawing.places.letters import letters, width
from game.drawing.places.marks import FRAMES_A_SECOND, Mark, drawn
from game.drawing.svg import circle, path

_AMBER: Final = "#e9cf8f"
_GREEN: Final = "#8fd0a8"
CITIES: Final = ("OSLO", "ROMA", "LISBOA", "WIEN", "PORTO", "BERN", "GENOA", "MALAGA", "TURIN", "PARIS")
_EVERY: Final = 10
_ROWS: Final = 4
_TURNS: Final = 7 * FRAMES_A_SECOND
_FLAP: Final = 3
_SERVED: Final = 40 * FRAMES_A_SECOND


def departures(step: int, minute: float) -> tuple[Mark, ...]:
    """The next departures at this minute of the day; one line after the other turns over."""
    first = int(minute) // _EVERY + 1
    turning = step // _TURNS % _ROWS if step and step % _TURNS < _FLAP else -1
    return tuple(_departure(first + row, row, row == turning) for row in range(_ROWS))


def _departure(number: int, row: int, turning: bool) -> Mark:
    shown = _flap() if turning else letters(flight(number), 1.5, 2, 10, _AMBER, 1.5)
    light = circle((137, 7), 2.6, _GREEN if row == 0 else _AMBER, 0.9)
    return Mark(drawn((142, 14), shown, light), (142, 14), (364, 188 + row * 18))


def flight(number: int) -> str:
    """A line of the board: when the departure of this number is, counted from midnight, and where it goes."""
    hour, minute = divmod(number * _EVERY, 60)
    return f"{hour % 24:02d}:{minute:02d} {CITIES[number % len(CITIES)]}"


def _flap() -> str:
    return "".join(path(f"M{1.5 + n * 10.4:.1f} 6h7v2h-7Z", _AMBER, 0.55) for n in range(12))


def waiting(step: int) -> tuple[Mark, ...]:
    """How many calls wait for each team, as bars that grow and shrink a little every few seconds."""
    turn = step // (3 * FRAMES_A_SECOND)
    return tuple(_bar(row, 30 + (turn * (7 + 4 * row) + row * 31) % 79) for row in range(4))


def _bar(row: int, long: int) -> Mark:
    colour = ("#9fc9c4", "#c9c39a", "#9fb6d0", "#c9a59c")[row]
    shapes = path(f"M0 1H{long}V9H0Z", colour, 0.9), path("M0 1H136V9H0Z", "#ffffff", 0.07)
    return Mark(drawn((136, 10), *shapes), (136, 10), (366, 190 + row * 17))


def served(step: int) -> tuple[Mark, ...]:
    """The number that is served at this counter; the next one is called now and then."""
    number = str(46 + step // _SERVED % 50)
    left = 61 - width(number, 34) / 2
    return (Mark(drawn((122, 56), letters(number, left, 11, 34, "#e8b48a", 4.2)), (122, 56), (374, 194)),)
