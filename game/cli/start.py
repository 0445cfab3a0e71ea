"""Starting the program: one way in, and one clear sentence for everything that goes wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game import __version__
from game.cli.output import complain, speak_utf8
from game.errors import EmptyChairError, ScenarioError
from game.words import say

if TYPE_CHECKING:
    from typer.exceptions import TyperException

FINE: Final = 0
FAILED: Final = 1
BAD_INPUT: Final = 2
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; the console script and `main.py` exit with it."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    speak_utf8()
    try:
        code = _command(given) if given else _game()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as error:
        return _failed(error)
    return code if isinstance(code, int) else FINE


def _game() -> object:
    # Without a word of command nothing is to be parsed, and the first picture need not wait for the parser.
    from game.cli.playing import open_game

    return open_game(None)


def _command(given: list[str]) -> object:
    from game.cli import commands, office, workbench  # noqa: F401  (each puts its commands into the program)
    from game.cli.program import app

    return app(given, standalone_mode=False)


def _failed(error: Exception) -> int:
    """Say in one sentence what went wrong, and the exit code for it."""
    if isinstance(error, ScenarioError):
        complain(*([str(problem) for problem in error.problems] or [str(error)]))
    elif isinstance(error, EmptyChairError):
        complain(str(error))
    elif isinstance(error, OSError):
        complain(say("cannot_write", path=say("the_result"), why=(error.strerror or str(error)).lower()))
    else:
        return _stopped(error)
    return BAD_INPUT


def _stopped(error: Exception) -> int:
    """What the parser of the command line raises, and what nobody foresaw."""
    from typer import Abort, Exit
    from typer.exceptions import TyperException

    if isinstance(error, Exit):
        return error.exit_code
    if isinstance(error, Abort):
        return INTERRUPTED
    if isinstance(error, TyperException):
        told = error.format_message().replace("Value error, ", "")
        complain(f"{told} {_try_help(error)}".strip())
    else:
        complain(crash_sentence(error))
    return BAD_INPUT


def _nobody_reads() -> int:
    # What reads our results has gone; Python must not complain of it again while it closes stdout.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FINE


def crash_sentence(error: Exception) -> str:
    """Log what nobody foresaw: where in the program it happened, and nothing of what anybody said."""
    from game.settings.files import write_whole
    from game.settings.folders import cache_folder

    log = cache_folder() / "crash.txt"
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        write_whole(log, "\n".join([f"{__version__} {type(error).__name__}", *where]) + "\n")
    except (OSError, EmptyChairError):
        return say("crash.unlogged", kind=type(error).__name__)
    return say("crash", log=log)


def _try_help(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    return f"Try: {context.command_path} --help" if context else ""


def run() -> None:
    """Exit with the code of `main`."""
    sys.exit(main())
