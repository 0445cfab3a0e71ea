"""A translation made or brought up to date: what was translated stays, what changed is marked to be looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from game.authoring.translating.notes import notes_on
from game.authoring.translating.places import Places
from game.scenario import Scenario
from game.scenario.po import Entry, written
from game.scenario.retelling import Address, context_of
from game.scenario.translation import as_written

_FUZZY: Final = "fuzzy"
_HEADER: Final = (
    "Project-Id-Version: {id}\nLanguage: {language}\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A translation as text, and how far it is: numbers of texts."""

    text: str
    texts: int
    done: int
    fuzzy: int

    @property
    def left(self) -> int:
        """Texts without any translation."""
        return self.texts - self.done - self.fuzzy


def translation_of(path: Path, language: str, before: Sequence[Entry] = ()) -> Made:
    """The translation of a scenario file, with what `before` had. Raises ScenarioError for the scenario."""
    scenario, texts = as_written(path)
    old = _by_context(before)
    now = [_updated(entry, old.get(entry.context or "")) for entry in _fresh(path, scenario, texts)]
    gone = [replace(entry, obsolete=True, hints=[], references=[]) for entry in _left_over(now, before)]
    fuzzy = sum(entry.fuzzy for entry in now)
    done = sum(entry.ready for entry in now)
    return Made(written([_header(scenario, language, before), *now, *gone]), len(now), done, fuzzy)


def _header(scenario: Scenario, language: str, before: Sequence[Entry]) -> Entry:
    for entry in before:
        if entry.context is None and not entry.source and not entry.obsolete:
            return entry
    return Entry(text=_HEADER.format(id=scenario.id, language=language))


def _by_context(before: Sequence[Entry]) -> Mapping[str, Entry]:
    """The entries by context; one in use before one that is kept aside."""
    kept = sorted(before, key=lambda entry: not entry.obsolete)
    return {entry.context: entry for entry in kept if entry.context is not None}


def _fresh(path: Path, scenario: Scenario, texts: Mapping[Address, str]) -> list[Entry]:
    """An entry without translation for each text, in the order of the file, then of the files it uses."""
    places = Places(path)
    placed = [(places.of(address), address) for address in texts]
    placed.sort(key=lambda item: item[0][0])
    return [
        Entry(
            context=context_of(address),
            source=texts[address],
            hints=notes_on(address, scenario),
            references=[reference] if reference else [],
        )
        for (_, reference), address in placed
    ]


def _updated(fresh: Entry, old: Entry | None) -> Entry:
    if old is None:
        return fresh
    kept = replace(fresh, text=old.text, notes=old.notes, flags=list(old.flags), previous=old.previous)
    if not old.text.strip():
        return replace(kept, flags=[flag for flag in old.flags if flag != _FUZZY], previous=None)
    if old.source.strip() == fresh.source:
        return kept if kept.fuzzy else replace(kept, previous=None)
    flags = old.flags if old.fuzzy else [_FUZZY, *old.flags]
    return replace(kept, flags=flags, previous=old.previous or old.source)


def _left_over(now: Sequence[Entry], before: Sequence[Entry]) -> list[Entry]:
    """What was translated and is in the scenario no more, once each; what never was is dropped."""
    known = {entry.context for entry in now}
    gone = {
        entry.context: entry
        for entry in before
        if entry.context is not None and entry.context not in known and entry.text.strip()
    }
    return list(gone.values())
