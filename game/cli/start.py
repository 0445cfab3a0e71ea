"""Starting the program: one way in, and one clear sentence for everything that goes wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from typer import Abort, Exit
from typer.exceptions import TyperException

from game.cli.output import complain, speak_utf8
from game.errors import EmptyChairError, ScenarioError

FINE: Final = 0
FAILED: Final = 1
BAD_INPUT: Final = 2
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; the console script and `main.py` exit with it."""
    from game.cli.commands import app

    speak_utf8()
    try:
        code = app(list(sys.argv[1:] if arguments is None else arguments), standalone_mode=False)
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
        sys.stderr.close()
        return FINE
    return code if isinstance(code, int) else FINE


def _try_help(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    return f"Try: {context.command_path} --help" if context else ""


def run() -> None:
    """Exit with the code of `main`."""
    sys.exit(main())
