"""`translate`: a scenario's texts for a translator, and what has become of them since."""

from __future__ import annotations

from pathlib import Path

from game.authoring.translating import Made, translation_of
from game.cli.output import complain, tell
from game.cli.shelves import library
from game.cli.start import BAD_INPUT, FINE
from game.scenario import load
from game.scenario.translation import ENDING, entries_in, is_language, translation_path
from game.settings.files import write_whole
from game.words import say


def translate_scenario(scenario: str, language: str, output: Path | None, *, folder: Path | None) -> int:
    """Make or update a translation, say what came of it, and return the exit code."""
    path = library(folder).find(scenario)
    own = load(path, use_house=False)
    if refused := _refused(own.id, own.language, language, output):
        complain(refused)
        return BAD_INPUT
    target = output or translation_path(path, language)
    there = target.exists()
    made = translation_of(path, language, entries_in(target) if there else ())
    write_whole(target, made.text)
    tell(_what_came(target, made) if there else say("translate.made", path=target, texts=made.texts))
    complain(say("translate.play", scenario=scenario, language=language))
    return FINE


def _refused(scenario: str, own: str, language: str, output: Path | None) -> str:
    if not is_language(language):
        return say("translate.language", language=language)
    if language.lower() == own.lower():
        return say("translate.same", scenario=scenario, language=own)
    wrong = output is not None and output.suffix.lower() != ENDING
    return say("translate.ending", path=output) if wrong else ""


def _what_came(target: Path, made: Made) -> str:
    facts = {"texts": made.texts, "done": made.done, "fuzzy": made.fuzzy, "left": made.left}
    return say("translate.updated", path=target, **facts)
