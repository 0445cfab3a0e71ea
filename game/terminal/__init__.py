"""The text front end: the whole game by number keys and Enter, made for screen readers too."""

from game.terminal.console import Ink, Terminal, standard_terminal
from game.terminal.debrief import debrief_text
from game.terminal.performing import home, perform

__all__ = ["Ink", "Terminal", "debrief_text", "home", "perform", "standard_terminal"]
