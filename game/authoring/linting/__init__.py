"""Advice on a scenario that can be played: what is proved by walking it, what its scoring shows, how it reads."""

from __future__ import annotations

from game.authoring.linting.agreeing import disagreeing
from game.authoring.linting.fairness import unfair
from game.authoring.linting.library import unused_files
from game.authoring.linting.names import names
from game.authoring.linting.page import Page
from game.authoring.linting.sampling import Sample
from game.authoring.linting.settings import idle_settings
from game.authoring.linting.structure import unreachable
from game.authoring.linting.unused import unused
from game.authoring.linting.writing import badly_written
from game.scenario import FileProblem, Reading

__all__ = ["lint", "unused_files"]


def lint(reading: Reading) -> tuple[FileProblem, ...]:
    """Warnings and hints on a scenario read without any house, in the order of its file; none for other files.

    The same file gets the same advice, whoever checks it: all luck is that of seed 0.
    """
    if reading.scenario is None:
        return ()
    page = Page(reading, reading.scenario)
    sample = Sample(page.script)
    told = [*unreachable(page), *idle_settings(page), *unused(page), *unfair(page, sample)]
    told += [*badly_written(page, sample), *names(page), *disagreeing(page)]
    return page.problems(told)
