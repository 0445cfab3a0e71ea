"""Starting the program: one way in, and one clear sentence for everything that goes wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from typer import Abort, Exit
from typer.exceptions import TyperException

from game import __version__
from game.cli.output import complain, speak_utf8
from game.errors import EmptyChairError, ScenarioError
from game.words import say

FINE: Final = 0
FAILED: Final = 1
BAD_INPUT: Final = 2
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; the console script and `main.py` exit with it."""
    from game.cli import commands, office, workbench  # noqa: F401  (each puts its commands into the program)
    from game.cli.program import app

    speak_utf8()
    try:
        code = app(list(sys.argv[1:] if arguments is None else arguments), standalone_mode=False)
        sys.stdout.flush()
    except (Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exit as done:
        return done.exit_code
    except TyperException as error:
        told = error.format_message().replace("Value error, ", "")
        complain(f"{told} {_try_help(error)}".strip())
        return BAD_INPUT
    except ScenarioError as error:
        complain(*([str(problem) for problem in error.problems] or [str(error)]))
        return BAD_INPUT
    except EmptyChairError as error:
        complain(str(error))
        return BAD_INPUT
    except BrokenPipeError:
        return _nobody_reads()
    except OSError as error:
        complain(say("cannot_write", path=say("the_result"), why=(error.strerror or str(error)).lower()))
        return BAD_INPUT
    except Exception as error:
        complain(crash_sentence(error))
        return BAD_INPUT
    return code if isinstance(code, int) else FINE


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
