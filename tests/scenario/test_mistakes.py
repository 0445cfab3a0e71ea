"""Slips of the kinds people make, beyond those that have a file of their own in `tests/problems`."""

from pathlib import Path

import pytest

from tests.scenario.shelf import SCENARIO, codes_of, reading_of

BEATS = "id: a\ntitle: A\ncustomer: {name: Dana}\nbeats:\n"
CHOICE = BEATS + "  start:\n    choices:\n      - id: wait\n"
SAID = CHOICE + "        say: Hello.\n"

SYNTAX = {
    "a tab before a key": (SAID + "\treply: x\n", 9, "E114"),
    "an unclosed quote in a list": (
        SAID + '        does: [listen, "explore]\n        once: yes\n',
        9,
        "E115",
    ),
    "an apostrophe that begins a text": (CHOICE + "        say: 'tis late\n        once: yes\n", 8, "E115"),
    "two unclosed quotes": (CHOICE + '        say: "Hello\n        reply: "Yes\n', 8, "E115"),
    "no space after the colon in a list": (CHOICE + "        say:Hello\n        once: yes\n", 8, "E118"),
    "no space after the only colon": ("id:a\n", 1, "E107"),
    "an item at the wrong indent": (SAID + "     - id: b\n       say: B.\n", 9, "E121"),
    "a key too deep": (SAID + "          reply: x\n", 9, "E121"),
    "a bracket and more text": (CHOICE + "        say: [sighs] Well.\n", 8, "E117"),
    "a bar and text": (CHOICE + "        say: | hello\n", 8, "E117"),
    "an angle and text": (CHOICE + "        say: > hello\n", 8, "E117"),
    "a backtick": (CHOICE + "        say: `x` y\n", 8, "E117"),
    "an at sign": (CHOICE + "        say: @you\n", 8, "E117"),
    "a per cent sign": (CHOICE + "        say: %off\n", 8, "E117"),
    "a dash": (CHOICE + "        say: - hello\n", 8, "E117"),
    "a question mark": (CHOICE + "        say: ? hello\n", 8, "E117"),
    "an ampersand": (CHOICE + "        say: &you there\n", 8, "E110"),
    "an exclamation mark": (CHOICE + "        say: !Hello there\n", 8, "E109"),
    "a colon in a list item": (
        BEATS + "  start:\n    customer:\n      - Evening: Dana\n      - Hm.\n",
        7,
        "E104",
    ),
    "a colon at the end": (CHOICE + "        say: Listen:\n        reply: x\n", 8, "E104"),
    "a mark of order in the middle": ("id: a\n\ufefftitle: A\n", 2, "E120"),
    "a NUL": ("id: a\ntitle: A\0\n", 2, "E120"),
    "a map as a key": ("? {a: b}\n: x\n", 1, "E123"),
    "nothing but a dash line": ("---\n", 0, "E106"),
    "a bare sentence": ("hello world\n", 1, "E107"),
}
SHAPE = {
    "no choices in the list": (BEATS + "  start:\n    choices: []\n", 6, "E204"),
    "no choices at all": (BEATS + "  start:\n    choices:\n", 6, "E204"),
    "no beats": (BEATS.replace("beats:", "beats: {}"), 4, "E204"),
    "beats as a list": (BEATS + "  - start:\n      customer: hi\n", 5, "E203"),
    "choices as a map": (BEATS + "  start:\n    choices:\n      wait: {say: Hi}\n", 7, "E203"),
    "acts as a map": (SAID + "        does: {listen: yes}\n", 9, "E203"),
    "acts in one text": (SAID + "        does: listen, explore\n", 9, "E205"),
    "an empty condition": (SAID + "        if:\n", 9, "E204"),
    "an empty beat": (BEATS + "  start:\n  b:\n    customer: hi\n", 5, "E204"),
    "a huge number": (SAID + "minutes: " + "9" * 400 + "\n", 9, "E206"),
    "a number with an exponent": (SAID + "you_can: {spend: 1e3}\n", 9, "E206"),
    "an infinite number": (SAID + "you_can: {spend: .inf}\n", 9, "E206"),
    "half a minute": (SAID + "minutes: 8.5\n", 9, "E206"),
    "minutes in a list": (SAID + "minutes: [8]\n", 9, "E203"),
    "too much money": (SAID + "you_can: {spend: 1000001}\n", 9, "E207"),
    "more than a year": (SAID + "        takes: 366 d\n", 9, "E207"),
    "one option": (SAID + "        options: 1\n", 9, "E207"),
    "ten options": (SAID + "        options: 10\n", 9, "E207"),
    "a one for a yes": (SAID + "        once: 1\n", 9, "E208"),
    "a feeling without its strength": (SAID.replace("Dana}", "Dana, opens: angry}"), 3, "E203"),
    "an unknown strength": (SAID.replace("Dana}", "Dana, opens: {angry: very}}"), 3, "E205"),
    "an unknown key deep inside": (
        SAID.replace("Dana}", "Dana, portrait: {hair: {color: grey}}}"), 3, "E201",
    ),
    "an unknown result of a test": (SAID + "tests:\n  - {choose: wait, then: {endng: lost}}\n", 10, "E201"),
    "an unknown ending": (SAID + "tests:\n  - {choose: wait, then: {ending: happy}}\n", 10, "E214"),
    "a list for a score": (SAID + "tests:\n  - {choose: wait, then: {empathy: [1]}}\n", 10, "E203"),
    "tuning too far": (SAID + "tuning: {start.wait: {angry: +3}}\n", 9, "E207"),
    "tuning without a beat": (SAID + "tuning: {wait: {angry: +1}}\n", 9, "E220"),
    "format nought": ("format: 0\n" + SAID, 1, "E207"),
    "a text of 2,001 letters": (CHOICE + "        say: " + "x" * 2001 + "\n", 8, "E212"),
    "501 beats": (BEATS + "".join(f"  b{n}: {{customer: hi}}\n" for n in range(501)), 5, "E213"),
}  # fmt: skip
REFERENCES = {
    "silence where nobody may be silent": (SAID + "tests: [{choose: silence}]\n", 9, "E307"),
    "an unknown beat after silence": (
        SAID + "    if_silent: {go: nowhere}\n", 9, "E301",
    ),
    "a beat before a choice of another": (SAID + "tuning: {other.wait: {angry: 1}}\n", 9, "E307"),
    "a need twice": (
        SAID.replace(
            "Dana}", "Dana, hidden_need: [{id: a, what: A, met_by: wait}, {id: a, what: A, met_by: wait}]}"
        ), 3, "E308",
    ),
    "a fact known only as absent": (SAID + "        if: {not_knows: x}\n", 9, "E306"),
    "a fact in a wording": (SAID + "        reply: {knows x: A, otherwise: B}\n", 9, "E305"),
    "an earlier visit to this scenario": (SAID + "        if: {before: a.wiat}\n", 9, "E307"),
    "a path with a drive": (SAID + "uses: ['C:\\x.yaml']\n", 9, "E311"),
    "a path with backslashes": (SAID + "uses: ['..\\..\\..\\x.yaml']\n", 9, "E311"),
    "a path at home": (SAID + "uses: [~/x.yaml]\n", 9, "E311"),
    "an address": (SAID + "uses: ['http://x/y.yaml']\n", 9, "E311"),
    "a path with a NUL": (SAID + 'uses: ["a\\0.yaml"]\n', 9, "E313"),
    "a folder": (SAID + "uses: [../hotel]\n", 9, "E313"),
    "itself": (SAID + "uses: [late-room.yaml]\n", 9, "E314"),
}  # fmt: skip
TABLE = {**SYNTAX, **SHAPE, **REFERENCES}


@pytest.mark.parametrize("name", TABLE)
def test_the_slip_is_named_with_its_line(name: str, tmp_path: Path) -> None:
    text, line, code = TABLE[name]
    reading = reading_of(tmp_path, text)
    assert (line, code) in codes_of(reading)
    assert reading.scenario is None


@pytest.mark.parametrize(
    "text",
    [
        "Hello\tthere",
        "50% off",
        "See http://x.y/z at 21:40",
        '"He said \\"no\\""',
        "'{name}: hello'",
        "🙂 “smart” – quotes",
        "Room 12  # a note of the author",
        "42",
        "{line: thanks}",
    ],
)
def test_what_looks_odd_and_is_fine_is_left_alone(text: str, tmp_path: Path) -> None:
    shared = tmp_path / "scenarios" / "shared" / "desk.yaml"
    shared.parent.mkdir(parents=True)
    shared.write_text("lines: {thanks: Thank you.}\n", encoding="utf-8")
    reading = reading_of(tmp_path, "uses: ../shared/desk.yaml\n" + SCENARIO + f"        reply: {text}\n")
    assert reading.problems == ()


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_any_line_ends_will_do_and_lines_are_counted_the_same(ends: str, tmp_path: Path) -> None:
    reading = reading_of(tmp_path, (SAID + "        does: lisen\n").replace("\n", ends))
    assert codes_of(reading) == [(9, "E205")]


def test_a_line_separator_does_not_shift_the_lines(tmp_path: Path) -> None:
    text = SAID.replace("Hello.", "Hello\u2028there.") + "        does: lisen\n"
    assert codes_of(reading_of(tmp_path, text)) == [(9, "E205")]


@pytest.mark.parametrize("key", ["<b>", "<<", "<line>", "<text>"])
def test_an_unknown_key_is_named_whatever_it_looks_like(key: str, tmp_path: Path) -> None:
    found = reading_of(tmp_path, f"'{key}': 1\n{SCENARIO}").problems
    assert [(one.code, one.line) for one in found] == [("E201", 1)]
    assert f"`{key}`" in found[0].message
