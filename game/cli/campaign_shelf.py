"""Campaigns on the shelf: where they lie, and a card for each that is remembered while its file stays as it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.scenario.keeping import Kept, rules
from game.scenario.places import Kind
from game.settings.folders import personal_library, resource
from game.stage.views import CampaignCard
from game.words import say

if TYPE_CHECKING:
    from game.scenario.kinds import CampaignFile


def campaign_files(folder: Path | None = None) -> dict[str, tuple[Path, CampaignFile]]:
    """Every campaign that can be read, by id: of the given library, the player's own, and the shipped one.

    What is wrong with the others, `check` says.
    """
    found: dict[str, tuple[Path, CampaignFile]] = {}
    for path in _paths(folder):
        if shape := _read(path):
            found.setdefault(shape.id, (path, shape))
    return found


def campaign_cards(folder: Path | None, kept: Kept | None) -> tuple[CampaignCard, ...]:
    """What the shelf shows of each campaign that can be read; read only where `kept` does not know its content."""
    found: dict[str, CampaignCard] = {}
    for path in _paths(folder):
        if card := _card(path, kept):
            found.setdefault(card.id, card)
    return tuple(found.values())


def _paths(folder: Path | None) -> Iterator[Path]:
    for root in (folder, personal_library(), resource("scenarios")):
        yield from sorted((root / "campaigns").glob("*.yaml")) if root else []


def _read(path: Path) -> CampaignFile | None:
    from game.scenario.kinds import CampaignFile
    from game.scenario.opened import open_file

    shape = open_file(path, Kind.CAMPAIGN).shape
    return shape if isinstance(shape, CampaignFile) else None


def _card(path: Path, kept: Kept | None) -> CampaignCard | None:
    key = _key(path) if kept else ""
    if kept and key and (known := _remembered(kept.get(key))):
        return known
    shape = _read(path)
    if shape is None:
        return None
    card = _worded(shape.id, shape.title, len(shape.people), len(shape.visits))
    if kept and key:
        kept.put(key, json.dumps([shape.id, shape.title, len(shape.people), len(shape.visits)]))
    return card


def _key(path: Path) -> str:
    """A word for what the file says and the rules it is read by; "" where it cannot be opened."""
    try:
        content = path.read_bytes()
    except OSError:
        return ""
    return hashlib.sha256(rules().encode() + content).hexdigest()[:40] + ".campaign.json"


def _remembered(text: str | None) -> CampaignCard | None:
    try:
        id_, title, people, visits = json.loads(text or "")
        return _worded(str(id_), str(title), int(people), int(visits))
    except (ValueError, TypeError):
        return None


def _worded(id_: str, title: str, people: int, visits: int) -> CampaignCard:
    note = say("campaign.button.note", people=people, visits=visits)
    return CampaignCard(id_, say("campaign.button", title=title), note)
