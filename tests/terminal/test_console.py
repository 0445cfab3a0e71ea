from io import BytesIO, StringIO, TextIOWrapper

import pytest

from game.terminal import Ink, Terminal
from game.terminal.console import HungUp, printable, wrapped


class Screen(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(text: str, width: int = 40, hang: int = 0) -> list[str]:
    shown = StringIO()
    Terminal(StringIO(), shown, width=width).write(text, hang=hang)
    return shown.getvalue().splitlines()


def on_a_screen(text: str) -> str:
    shown = Screen()
    Terminal(StringIO(), shown, width=60).write(text, Ink.HEADING)
    return shown.getvalue()


def test_a_long_text_is_broken_between_words() -> None:
    assert written("one two three four five six seven eight nine ten") == [
        "one two three four five six seven eight",
        "nine ten",
    ]


def test_later_lines_are_set_in() -> None:
    lines = written("1. " + "word " * 20, hang=3)
    assert lines[0].startswith("1. word")
    assert all(line.startswith("   word") for line in lines[1:])


@pytest.mark.parametrize("text", ["a" * 4000, "日本語" * 100, "word " * 400])
def test_no_line_is_wider_than_the_terminal(text: str) -> None:
    assert all(sum(2 if ord(letter) > 0x2E80 else 1 for letter in line) <= 40 for line in written(text))


def test_a_word_longer_than_a_line_loses_no_letter() -> None:
    assert "".join(written("x" * 1000)) == "x" * 1000


def test_a_narrow_terminal_still_gets_forty_cells() -> None:
    assert max(len(line) for line in written("word " * 40, width=10)) > 30


def test_an_empty_text_is_an_empty_line() -> None:
    assert written("") == [""]


@pytest.mark.parametrize("text", ["\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x9b2J", "a\rb", "a\x08b"])
def test_nothing_in_a_text_steers_the_terminal(text: str) -> None:
    shown = StringIO()
    Terminal(StringIO(), shown, width=80).write(text)
    assert not [letter for letter in shown.getvalue() if ord(letter) < 32 and letter != "\n"]
    assert not [letter for letter in shown.getvalue() if 0x7F <= ord(letter) < 0xA0]


@pytest.mark.parametrize(
    "text", ["[b]bold[/b]", "[/b] [link=https://x.example]here", ":smile:", "[red]", "\\["]
)
def test_markup_is_shown_as_it_is_written(text: str) -> None:
    assert written(text) == [text]


def test_colour_is_an_addition_on_a_real_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert on_a_screen("Debrief").startswith("\x1b[1m")


def test_no_color_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert on_a_screen("Debrief") == "Debrief\n"


def test_there_is_no_colour_off_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    shown = StringIO()
    Terminal(StringIO(), shown).write("Debrief", Ink.HEADING)
    assert shown.getvalue() == "Debrief\n"


@pytest.mark.parametrize(
    ("encoding", "shown"), [("ascii", "\\xa34 \\u2013 \\u65e5"), ("cp1252", "£4 – \\u65e5")]
)
def test_what_an_encoding_lacks_is_an_escape(encoding: str, shown: str) -> None:
    kept = BytesIO()
    stream = TextIOWrapper(kept, encoding=encoding, newline="\n")
    Terminal(StringIO(), stream, width=80).write("£4 – 日")
    stream.flush()
    assert kept.getvalue().decode(encoding) == f"{shown}\n"


def test_a_stream_without_an_encoding_takes_everything() -> None:
    assert printable("日", StringIO()) == "日"


def test_the_end_of_the_answers_is_told_again_and_again() -> None:
    terminal = Terminal(StringIO("yes\n"), StringIO())
    assert terminal.ask() == "yes"
    for _ in range(2):
        with pytest.raises(HungUp):
            terminal.ask()


def test_an_answer_that_is_no_text_is_no_error() -> None:
    answers = TextIOWrapper(BytesIO(b"\xff\xfe1\n2\n"), encoding="utf-8")
    terminal = Terminal(answers, StringIO())
    assert terminal.ask() == "\ufffd\ufffd1"
    assert terminal.ask() == "2"


def test_lines_of_a_text_stay_lines() -> None:
    assert wrapped("one\n\ntwo", 40, 2) == ["one", "  ", "  two"]
