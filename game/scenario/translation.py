"""Translations of a scenario: where they lie, what is wrong with them, and the scenario in their words.

The translation of `hotel.yaml` into German is `hotel.de.po` beside it. It changes words and nothing else: the
scenario keeps its hash, so that saves and scores stay good in every language.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic_core import PydanticCustomError

from game.errors import ScenarioError
from game.scenario.decoding import text_of
from game.scenario.model import Scenario
from game.scenario.places import ENDINGS
from game.scenario.po import Entry, entries_of
from game.scenario.problem import FileProblem, Gravity, inert, located, nearest, problem
from game.scenario.reader import read
from game.scenario.reading import Reading
from game.scenario.retelling import Address, context_of, retold, texts_of
from game.scenario.tree import Refused
from game.scenario.typed import LONGEST_TEXT, language_tag
from game.words import say

ENDING: Final = ".po"
PLACEHOLDERS: Final = ("{business}", "{currency}")
_MOST_TOLD: Final = 20


@dataclass(frozen=True, slots=True)
class Translated:
    """A scenario in a language: `left` of its `texts` are still as they were written."""

    scenario: Scenario
    left: int
    texts: int


def is_language(tag: str) -> bool:
    """Whether this is a language tag such as `de` or `pt-BR`."""
    try:
        language_tag(tag)
    except PydanticCustomError:
        return False
    return True


def translation_path(scenario: Path, language: str) -> Path:
    """Where the translation of a scenario file into a language lies."""
    return scenario.with_name(f"{scenario.stem}.{language}{ENDING}")


def translations_of(scenario: Path) -> dict[str, Path]:
    """The translations there are of a scenario file, by language, in the order of the alphabet."""
    lead = f"{scenario.stem}."
    try:
        with os.scandir(scenario.parent) as entries:
            beside = sorted(entry.name for entry in entries)
    except OSError:
        return {}
    named = [name for name in beside if name.startswith(lead) and name.endswith(ENDING)]
    tags = [name[len(lead) : -len(ENDING)] for name in named]
    return {tag: translation_path(scenario, tag) for tag in tags if is_language(tag)}


def scenario_of(file: Path) -> Path | None:
    """The scenario file that lies beside a translation, if this is one."""
    stem, _, tag = file.name[: -len(ENDING)].rpartition(".")
    if file.suffix != ENDING or not stem or not is_language(tag):
        return None
    return next(
        (found for ending in sorted(ENDINGS) if (found := file.with_name(stem + ending)).is_file()), None
    )


def languages_of(scenario: Scenario) -> tuple[str, ...]:
    """The languages a scenario can be played in: its own first."""
    others = translations_of(scenario.path) if scenario.path else {}
    return (scenario.language, *(tag for tag in others if tag.lower() != scenario.language.lower()))


def load_in(path: Path, language: str, *, house: Path | None = None, use_house: bool = True) -> Translated:
    """The scenario in a language. Raises ScenarioError where it, or its translation, cannot be used."""
    own = _as_written(path)
    if language.lower() == own.language.lower():
        return _told(path, own, {}, house, use_house, 0)
    found = {tag.lower(): (tag, file) for tag, file in translations_of(path).items()}
    if language.lower() not in found:
        known = ", ".join((own.language, *translations_of(path)))
        facts = {"scenario": own.id, "language": inert(language), "languages": known}
        raise ScenarioError(say("language.missing", **facts))
    tag, file = found[language.lower()]
    ready = _usable(file, own)
    left = len(texts_of(own)) - len(ready)
    return _told(path, own.model_copy(update={"language": tag}), ready, house, use_house, left)


def _told(
    path: Path, own: Scenario, ready: Mapping[Address, Entry], house: Path | None, use_house: bool, left: int
) -> Translated:
    def tell(address: Address, text: str) -> str:
        entry = ready.get(address)
        # What a house says in a scenario's place is nobody's to translate.
        return entry.text.strip() if entry and entry.source.strip() == text.strip() else text

    def told(scenario: Scenario) -> Scenario:
        return retold(scenario, tell).model_copy(update={"language": own.language})

    reading = read(path, house=house, use_house=use_house, told=told)
    return Translated(_sound(reading), left, len(texts_of(own)))


def _as_written(path: Path) -> Scenario:
    """The scenario with `{business}` and `{currency}` still in it, without any house."""
    kept: list[Scenario] = []

    def keep(scenario: Scenario) -> Scenario:
        kept.append(scenario)
        return scenario

    _sound(read(path, use_house=False, told=keep))
    return kept[0]


def _sound(reading: Reading) -> Scenario:
    if reading.scenario:
        return reading.scenario
    errors = reading.errors or (problem("E314", value=reading.path, key="path", expected="a scenario"),)
    raise ScenarioError(errors[0].sentence, reading.problems)


def as_written(path: Path) -> tuple[Scenario, dict[Address, str]]:
    """A scenario file as it was written, and its texts. Raises ScenarioError."""
    scenario = _as_written(path)
    return scenario, texts_of(scenario)


def entries_in(path: Path) -> list[Entry]:
    """The entries of a translation. Raises ScenarioError where the file cannot be read."""
    try:
        return entries_of(text_of(path))
    except Refused as refused:
        found = located([refused.problem], path, ())
        raise ScenarioError(found[0].sentence, found) from refused


def translation_problems(reading: Reading) -> tuple[FileProblem, ...]:
    """What is wrong with the translations of a scenario that can be read, each with its own path."""
    if reading.scenario is None:
        return ()
    files = translations_of(reading.path).values()
    own = _as_written(reading.path) if files else reading.scenario
    return tuple(found for file in files for found in problems_of(file, own))


def problems_of(file: Path, own: Scenario) -> tuple[FileProblem, ...]:
    """What is wrong with one translation of this scenario."""
    try:
        text = text_of(file)
    except Refused as refused:
        return located([refused.problem], file, ())
    rows = text.split("\n")
    try:
        entries = entries_of(text)
    except Refused as refused:
        return located([refused.problem], file, rows)
    return located(_wrong(entries, _by_context(own)), file, rows)


def _by_context(own: Scenario) -> dict[str, str]:
    return {context_of(address): text for address, text in texts_of(own).items()}


def _wrong(entries: Iterable[Entry], texts: Mapping[str, str]) -> Iterator[FileProblem]:
    first: dict[str, int] = {}
    told: Counter[str] = Counter()
    for entry in entries:
        if entry.context is None or entry.obsolete:
            continue
        if entry.context in first:
            yield problem("E704", *entry.place, context=entry.context, first=first[entry.context])
        first.setdefault(entry.context, entry.place[0])
        for found in _wrong_with(entry, entry.context, texts):
            told[found.code] += 1
            if found.severity is Gravity.ERROR or told[found.code] <= _MOST_TOLD:
                yield found


def _wrong_with(entry: Entry, context: str, texts: Mapping[str, str]) -> Iterator[FileProblem]:
    if context not in texts:
        near = nearest(context, texts) if len(context) <= 60 else None
        yield problem("W701", *entry.place, context=context, hint=say("near", near=near) if near else "")
    elif entry.ready:
        yield from _wrong_words(entry, context, texts[context])


def _wrong_words(entry: Entry, context: str, source: str) -> Iterator[FileProblem]:
    if entry.source.strip() != source:
        yield problem("W702", *entry.place, context=context)
    elif lost := [word for word in PLACEHOLDERS if word in source and word not in entry.text]:
        yield problem("E702", *entry.text_place, context=context, words=", ".join(lost))
    if len(entry.text) > LONGEST_TEXT:
        length, most = f"{len(entry.text):,}", f"{LONGEST_TEXT:,}"
        yield problem("E703", *entry.text_place, context=context, length=length, most=most)


def _usable(file: Path, own: Scenario) -> dict[Address, Entry]:
    """The entries that can be shown, by address. Raises ScenarioError for the first error of the file."""
    problems = problems_of(file, own)
    errors = [found for found in problems if found.severity is Gravity.ERROR]
    if errors:
        raise ScenarioError(errors[0].sentence, problems)
    ready = {entry.context: entry for entry in entries_in(file) if entry.context and entry.ready}
    return {
        address: ready[context]
        for address, text in texts_of(own).items()
        if (context := context_of(address)) in ready and ready[context].source.strip() == text
    }
