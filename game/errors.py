"""Every exception raised on purpose, as one tree.

    EmptyChairError                 something a person can mend; its text is the sentence they read
    ├── ScenarioError               a file of the library cannot be used (carries its problems)
    ├── UnknownScenario             no scenario of that name or path
    ├── ImpossibleChoice            a choice that is not offered now; names what is
    ├── SaveError                   a saved session that cannot be resumed
    ├── CannotWrite                 a file that cannot be written, and why
    └── NoDisplay                   a window was asked for, and none can be opened

The text of each is one clear sentence: what is wrong, where, and how to mend it.
"""

from __future__ import annotations

from collections.abc import Sequence


class EmptyChairError(Exception):
    """Base of everything raised on purpose; the message is a sentence for a person."""


class ScenarioError(EmptyChairError):
    """A scenario, persona or shared file cannot be used."""

    def __init__(self, message: str, problems: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class UnknownScenario(EmptyChairError):
    """No scenario of that id in the library, and no file of that name."""


class ImpossibleChoice(EmptyChairError):
    """A choice that is not offered at this moment."""


class SaveError(EmptyChairError):
    """A saved session cannot be resumed."""


class CannotWrite(EmptyChairError):
    """A file cannot be written."""


class NoDisplay(EmptyChairError):
    """A window was asked for where none can be opened."""
