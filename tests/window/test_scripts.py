"""Every script: letters that are always drawn, lines that run from the right, and what no font here has."""

from __future__ import annotations

import unicodedata
from itertools import chain

import pygame
import pytest

from game.settings.folders import resource
from game.window import lettering
from game.window.fonts import family, where_else
from game.window.lettering import ASIDE, BODY, STRONG, Letters
from game.window.scripts import from_the_right, in_sight, joins, script
from game.words.catalogue import codes

ARABIC, HEBREW = "مرحبا", "שלום"
ALWAYS = {
    "Latin": (*range(0x20, 0x7F), *range(0xA1, 0x180), *range(0x218, 0x21C), *range(0x1EA0, 0x1EFA)),
    "Greek": (*range(0x386, 0x38B), *range(0x38E, 0x3A2), *range(0x3A3, 0x3CF)),
    "Cyrillic": range(0x400, 0x460),
    "signs": map(ord, "‘’“”„‚«»‹›–—…•·€£$¥№©®°±×÷½¼¾→←↑↓✓−"),
}
"""What every player can read, whatever the system has."""

OLD = {"ſ"}
"""The long s, which nobody has written for a hundred years; fonts of the system have it."""


@pytest.mark.parametrize("script_name", ALWAYS)
def test_latin_greek_and_cyrillic_are_drawn_by_the_bundled_family_alone(
    surface: pygame.Surface, monkeypatch: pytest.MonkeyPatch, script_name: str
) -> None:
    monkeypatch.setattr(lettering, "where_else", lambda letter: None)
    letters = Letters(1.0)
    text = "".join(letter for letter in map(chr, ALWAYS[script_name]) if unicodedata.name(letter, ""))
    for style in (BODY, STRONG, ASIDE):
        letters.width(text, style)
    assert family()
    assert letters.missed - OLD == set()


def test_every_character_that_is_shipped_can_be_drawn(surface: pygame.Surface) -> None:
    files = [file for end in ("yaml", "po") for file in resource("scenarios").rglob(f"*.{end}")]
    assert files
    written = set(chain(*(file.read_text(encoding="utf-8") for file in files), *codes().values())) - set(
        "\n\r"
    )
    letters = Letters(1.0)
    for style in (BODY, STRONG, ASIDE):
        letters.width("".join(sorted(written)), style)
    assert letters.missed == set()


def test_a_letter_that_no_font_has_is_a_box_and_is_remembered(surface: pygame.Surface) -> None:
    letters = Letters(1.0)
    assert letters.width("a\U0010ffff", BODY) > letters.width("a", BODY)
    assert letters.missed == {"\U0010ffff"}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (f"{ARABIC} ok", [(" ok", False), (ARABIC, True)]),
        (f"ok {ARABIC}", [("ok ", False), (ARABIC, True)]),
        (f"He said {HEBREW} {HEBREW}.", [("He said ", False), (f"{HEBREW} {HEBREW}", True), (".", False)]),
        (f"{HEBREW} 3 {HEBREW}!", [(f" {HEBREW}!", True), ("3", False), (f"{HEBREW} ", True)]),
        ("12 % ...", [("12 % ...", False)]),
        ("", []),
    ],
)
def test_parts_stand_in_the_order_in_which_they_are_seen(text: str, seen: list[tuple[str, bool]]) -> None:
    found = in_sight(text)
    assert sorted("".join(part for part, _ in found)) == sorted(text)
    assert [(part.strip(), way) for part, way in found] == [(part.strip(), way) for part, way in seen]


def test_only_letters_that_are_read_from_the_right_turn_a_line() -> None:
    assert from_the_right(f"a {HEBREW}")
    assert not from_the_right("Größe 12, Ελλάδα")


def test_accents_and_joiners_stay_with_their_letter(surface: pygame.Surface) -> None:
    assert all(joins(letter) for letter in "\u0301\u3099\u200d\ufe0f\u093e")
    assert not any(joins(letter) for letter in "aß ת日")
    letters = Letters(1.0)
    runs = letters._runs("か\u3099 e\u0301", BODY)
    assert [text for text, _ in runs if "\u3099" in text] == [text for text, _ in runs if "か" in text]


def test_fonts_are_told_the_script_of_letters_that_change_with_their_neighbours() -> None:
    assert (script("م"), script("ש"), script("न"), script("a"), script("日")) == (
        "Arab",
        "Hebr",
        "Deva",
        "",
        "",
    )


def test_arabic_letters_join_and_run_from_the_right_where_the_system_has_them(
    surface: pygame.Surface,
) -> None:
    if not where_else("م"):
        pytest.skip("no font here has Arabic letters")
    letters = Letters(1.0)
    apart = sum(letters.width(letter, BODY) for letter in ARABIC)
    assert letters.width(ARABIC, BODY) < apart
    ((_, face),) = letters._runs(ARABIC, BODY)
    from_the_left = pygame.font.Font(where_else("م"), round(BODY.size))
    from_the_left.set_script("Arab")
    pictures = {
        pygame.image.tobytes(own.render(ARABIC, True, "black"), "RGBA") for own in (face, from_the_left)
    }
    assert len(pictures) == 2


def test_a_line_is_not_broken_between_a_letter_and_its_accent(surface: pygame.Surface) -> None:
    lines = Letters(1.0).lines("e\u0301" * 300, BODY, 200)
    assert len(lines) > 1
    assert not any(joins(line[0]) for line in lines)
