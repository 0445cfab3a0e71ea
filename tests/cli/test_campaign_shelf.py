"""Campaigns on the shelf: read once, remembered while their files stay as they are."""

from pathlib import Path

import pytest

from game.cli import campaign_shelf
from game.cli.campaign_shelf import campaign_cards
from game.settings.files import Cache
from tests.campaign.campaigns import library_in


@pytest.fixture
def library(tmp_path: Path) -> Path:
    library_in(tmp_path)
    return tmp_path / "scenarios"


@pytest.fixture
def kept(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "kept")


def titles(library: Path, kept: Cache | None) -> list[str]:
    return [card.title for card in campaign_cards(library, kept)]


def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no campaign can be read; what is remembered is all there is."""
    monkeypatch.setattr(campaign_shelf, "_read", lambda path: None)


def test_a_campaign_that_was_read_before_is_not_read_again(
    library: Path, kept: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = campaign_cards(library, kept)
    unread(monkeypatch)
    assert first
    assert campaign_cards(library, kept) == first


def test_a_campaign_that_was_changed_is_read_again(library: Path, kept: Cache) -> None:
    file = library / "campaigns" / "week.yaml"
    campaign_cards(library, kept)
    file.write_text(file.read_text("utf-8").replace("A week", "Another week"), "utf-8")
    assert "A campaign: Another week" in titles(library, kept)


@pytest.mark.parametrize("text", ["", "{", "[]", '["week"]', '["week", "A week", "two", 3]', "\x00"])
def test_damage_to_what_is_remembered_is_as_good_as_nothing(library: Path, kept: Cache, text: str) -> None:
    sound = titles(library, kept)
    there = list((library.parent / "kept").iterdir())
    assert there
    for file in there:
        file.write_text(text, "utf-8")
    assert titles(library, kept) == sound


def test_without_anything_kept_every_campaign_is_read(library: Path) -> None:
    assert "A campaign: A week" in titles(library, None)


def test_a_campaign_that_cannot_be_read_has_no_card(library: Path, kept: Cache) -> None:
    file = library / "campaigns" / "week.yaml"
    file.write_text("format: 1\nid: [", "utf-8")
    assert "A campaign: A week" not in titles(library, kept)
