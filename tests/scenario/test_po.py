"""Reading and writing `.po` files: what is written is read again, and what others wrap reads the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scenario.po import Entry, entries_of, quoted, written
from game.scenario.tree import Refused

ENTRY = 'msgctxt "start.wait.say"\nmsgid "One moment, please."\n'
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.builds(
    Entry, context=st.none() | TEXT, source=TEXT, text=TEXT, previous=st.none() | TEXT, obsolete=st.booleans(),
    flags=st.sampled_from([[], ["fuzzy"], ["fuzzy", "no-wrap"]]),
), max_size=5))  # fmt: skip
def test_what_is_written_is_read_again(entries: list[Entry]) -> None:
    text = written(entries)
    again = entries_of(text)
    assert [(e.context, e.source, e.text, e.previous, e.obsolete, e.flags) for e in again] == [
        (e.context, e.source, e.text, e.previous, e.obsolete, e.flags) for e in entries
    ]
    assert written(again) == text


def test_a_text_in_quotes_is_one_line() -> None:
    assert quoted('a\n"b"\t\\') == '"a\\n\\"b\\"\\t\\\\"'


def test_a_file_as_other_editors_wrap_it_reads_the_same() -> None:
    wrapped = 'msgctxt "a.b"\nmsgid ""\n"one "\n"two\\n"\n"three"\nmsgstr ""\n"x"\n\n\n'
    wrapped += '#~ msgid "old"\n#~ msgstr ""\n#~ "y"\n'
    entries = entries_of(wrapped)
    assert [(entry.source, entry.text, entry.obsolete) for entry in entries] == [
        ("one two\nthree", "x", False),
        ("old", "y", True),
    ]


def test_entries_without_an_empty_line_between_them_are_two() -> None:
    assert len(entries_of(ENTRY + 'msgstr "a"\n' + ENTRY + 'msgstr "b"\n# note\n' + ENTRY + 'msgstr ""')) == 3


def test_an_entry_without_its_source_is_refused() -> None:
    with pytest.raises(Refused):
        entries_of('msgctxt "a"\nmsgstr "b"\n')
