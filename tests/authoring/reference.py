"""The reference of docs/authoring.md, out of what the program itself says: `python -m tests.authoring.reference`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from game.scenario import authored, kinds, model
from game.vocabulary import (
    Accuracy,
    Act,
    Channel,
    Feeling,
    Level,
    Manner,
    Meaning,
    Outcome,
    Quality,
    Skill,
    Stage,
    Strength,
    Style,
    Temperament,
    Value,
)
from game.words import codes

DOCS: Final = Path(__file__).parents[2] / "docs"
PAGE: Final = DOCS / "authoring.md"
PROBLEMS: Final = DOCS / "problems.md"
MARK: Final = "# The reference\n"

KEYS: Final[dict[str, tuple[str, ...]]] = {
    "A scenario file": ("AuthoredScenario",),
    "`you_can`": ("Authority",),
    "`problem`": ("Problem",),
    "`customer`": ("WhoTheyAre", "AuthoredCustomer"),
    "`portrait`, where it is a description": ("Portrait",),
    "`hair`": ("Hair",),
    "`history`": ("History",),
    "`hidden_need`": ("HiddenNeed",),
    "`touchy_about`": ("TouchyPoint",),
    "`warms_to`": ("WarmPoint",),
    "A beat": ("AuthoredBeat",),
    "`if_silent`": ("AuthoredSilence",),
    "A choice": ("AuthoredChoice",),
    "Conditions: `if`": ("AuthoredCondition",),
    "A stock line": ("StockLine",),
    "`trainer`": ("TrainerNotes",),
    "`tests`": ("AuthoredTest",),
    "`then`": ("AuthoredThen",),
    "`house.yaml`, or `--house FILE`": ("HouseFile",),
    "A persona file": ("PersonaFile",),
    "A shared file": ("SharedFile",),
    "`pack.yaml`": ("PackFile",),
    "A campaign file": ("CampaignFile",),
    "`visits` of a campaign": ("Visit",),
    "A course file": ("CourseFile",),
    "`scenarios` of a course": ("CourseScenario",),
}
"""Every kind of thing that has keys, in the order in which an author meets them."""

WORDS: Final[dict[str, Iterable[Meaning]]] = {
    "Acts: `does`": Act,
    "Feelings": Feeling,
    "Strengths of a feeling": Strength,
    "`manner`": Manner,
    "`accuracy`, for repeat-back": Accuracy,
    "`quality`, for fix": Quality,
    "`temperament`": Temperament,
    "`style`": Style,
    "`values`": Value,
    "Low, medium, high": Level,
    "`channel`": Channel,
    "`stage`": Stage,
    "`skills`": Skill,
    "Endings": Outcome,
}
"""Every list of words an author chooses from."""


def reference() -> str:
    """The whole reference, below its heading."""
    return "\n".join([*_keys(), *_words(), *_problems()])


def _keys() -> Iterator[str]:
    for title, owners in KEYS.items():
        yield from (f"\n## {title}\n", "| key | meaning |", "|---|---|")
        for owner in owners:
            yield from (_key(owner, code, told) for code, told in codes().items() if _is_of(owner, code))


def _is_of(owner: str, code: str) -> bool:
    return code.startswith(f"key.{owner}.")


def _key(owner: str, code: str, told: str) -> str:
    name = code.rsplit(".", 1)[1].removesuffix("_")
    return f"| {f'**`{name}`**' if name in _required(owner) else f'`{name}`'} | {_cell(told)} |"


def _required(owner: str) -> set[str]:
    found: type[BaseModel] | None = next(
        (kind for room in (authored, kinds, model) if (kind := getattr(room, owner, None))), None
    )
    fields = found.model_fields if found else {}
    return {field.alias or name for name, field in fields.items() if field.is_required()}


def _words() -> Iterator[str]:
    for title, words in WORDS.items():
        yield from (f"\n## {title}\n", "| word | meaning |", "|---|---|")
        yield from (f"| `{word}` | {_cell(word.meaning)} |" for word in words)


def _problems() -> Iterator[str]:
    text = PROBLEMS.read_text(encoding="utf-8")
    yield "\n## What `check` says\n\nE is an error, W a warning, I a hint. Each has a bad and a mended example.\n"
    yield from ("| code | what it is |", "|---|---|")
    for code, name in re.findall(r"^### ([EWIT]\d+): (.+)$", text, re.MULTILINE):
        anchor = re.sub(r"[^a-z0-9 -]", "", f"{code}: {name}".lower()).replace(" ", "-")
        yield f"| [{code}](problems.md#{anchor}) | {_cell(name)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def with_reference(page: str) -> str:
    """The page with the reference as it is now."""
    before = page[: page.index(MARK) + len(MARK)]
    intro = (
        "\nWords in bold must be there. [The format](scenario-format.md) explains all of it, with examples.\n"
    )
    return f"{before}{intro}{reference()}\n"


if __name__ == "__main__":
    PAGE.write_text(with_reference(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
