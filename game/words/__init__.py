"""Every sentence the program says, by code: `say("code", name="Ada")`."""

from game.words.catalogue import codes, say, speak_language

__all__ = ["codes", "say", "speak_language"]
