"""Any text gives a scenario that loads, or one sentence; nothing is ever raised that is not meant."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from game.errors import ScenarioError
from tests.authoring.importing.shelf import Shelf

ENDINGS = ["txt", "csv", "twee", "html"]
calm = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)


def tried(shelf: Shelf, name: str, written: str | bytes) -> None:
    """The shelf asserts that what is made has no error."""
    refused = ""
    try:
        shelf.bring(name, written)
    except ScenarioError as fault:
        refused = f"{fault}"
    assert "\n" not in refused


def woven(words: list[str], most: int = 40) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words) | st.text(max_size=12), max_size=most).map("".join)


@pytest.mark.parametrize("ending", ENDINGS)
@calm
@given(raw=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_raise_anything(shelf: Shelf, ending: str, raw: bytes) -> None:
    tried(shelf, f"file.{ending}", raw)


SCRIPT = [
    "Customer: ", "Agent: ", "\nYou: ", "\nCUSTOMER\n", "\nAnna - ", "\n\n", "\n", "(", ")", "[sighs]", "*", "_",
    "# ", "---\n", "Scene 2\n", "Title: ", "Coach: ", "Note:", "“", "”", "'", '"', ": ", " #", "- ", "{", "}", "|",
    "> ",
    "&a", "*a", "!x", "%", "@", "`", "\t", "\u00a0", "\u2028", "\x1b[31m", "\u202e", "\ufeff", "silence", "end",
    "null", "yes", "~", "0412", "\\n", "\\", "é", "\U0001f600", "\u200b", "\x85", "x" * 1900, "So. " * 600,
]  # fmt: skip


@calm
@given(body=woven(SCRIPT), ending=st.sampled_from(["Customer: Hello", ""]))
def test_no_script_raises_anything(shelf: Shelf, body: str, ending: str) -> None:
    tried(shelf, "file.txt", f"{ending}\nAgent: Yes\n{body}\n")


TABLE = [
    "Customer",
    "Agent",
    "Anna",
    ",",
    ",",
    ",",
    "\n",
    "\n",
    '"',
    "a",
    "b",
    "=1+1",
    "'",
    "é",
    "x" * 1900,
    ": ",
    "#",
]


@calm
@given(body=woven(TABLE))
@example(body='Customer,Hi,,,\nAgent,"' + "x" * 140_000)
def test_no_table_raises_anything(shelf: Shelf, body: str) -> None:
    tried(shelf, "file.csv", f"Speaker,Text,Scene,Choice,Coach\nAgent,Hello\n{body}\n")


STORY = [
    "\n:: A\n", "\n:: B [tag]\n", "\n:: Ä\n", "\n:: end {\"position\":1}\n", "\n:: StoryData\n{\"start\":\"B\"}\n",
    "[[", "]]", "->", "<-", "|", "][", "[[A]]", "[[B]]", "[[go->A]]", "[[end]]", "[[x|Ä][$x to 1]]", "<<", ">>",
    "<<if $x>>", "<</if>>", "<<link \"t\" \"A\">>", "<</link>>", "<<link [[t|B]]>>", "<<goto \"A\">>", "<<print $x>>",
    "(if: $x)", "(link: \"t\")[(goto: \"B\")]", "(link-goto: \"t\", \"A\")", "(goto: \"A\")",
    "(set: $x to (1))", "(",
    ")", "[", "]", "{", "}", "$x", "$", "<", ">", "<br>", "<a data-passage=\"A\">t</a>", "<img src=x>", "<script>",
    "<!--", "-->",
    "/%", "%/", "/*", "<%", "%>", "[img[x]]", "[img[x][A]]", "''", "//", "@@", "\n--\n", "&lt;", "&#0;", "x" * 1900,
    "Say it. " * 300, "[[A]][[B]][[1->A]][[2->A]][[3->A]][[4->A]][[5->A]][[6->A]][[7->A]][[8->A]]",
]  # fmt: skip


@calm
@given(body=woven(STORY, 60), told=st.sampled_from(["", "SugarCube", "Harlowe", "Chapbook", "Snowman"]))
def test_no_twee_raises_anything(shelf: Shelf, body: str, told: str) -> None:
    tried(shelf, "file.twee", f':: StoryData\n{{"format": "{told}"}}\n:: Start\n[[A]]{body}')


@calm
@given(
    body=woven(
        [
            *STORY,
            '<tw-passagedata pid="1" name="A">',
            "<tw-passagedata",
            "</tw-passagedata>",
            "<tw-storydata ",
        ]
    )
)
def test_no_page_raises_anything(shelf: Shelf, body: str) -> None:
    start = '<tw-storydata startnode="1"><tw-passagedata pid="1" name="A">[[B]]'
    tried(shelf, "file.html", start + body)
