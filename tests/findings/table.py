"""The findings with their results, as the pages of docs show them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.findings.suite import DRAWS, WITHIN, Finding, Line, fails_without, findings, lines

DOCS = Path(__file__).resolve().parents[2] / "docs"
MODEL, DETAILS = DOCS / "model.md", DOCS / "findings.md"
_PLACE = re.compile(r"(?<=<!-- findings -->\n).*?(?=<!-- end of findings -->)", re.DOTALL)


def summary() -> str:
    """The table of docs/model.md: a row for each finding."""
    rows = [
        f"| {found.id} | [{found.title}](findings.md#{anchor(found)}) | {found.grade} | {_held(lines(found))} "
        f"| {_lowest(lines(found))} | {_without(found)} |"
        for found in findings()
    ]
    head = (
        "| | finding | evidence | holds | lowest share of draws | without its mechanism |\n"
        "|---|---|---|---|---|---|\n"
    )
    return f"\n{head}" + "\n".join(rows) + "\n\n"


def anchor(found: Finding) -> str:
    """What a heading of the details is called in a link."""
    return re.sub(r"[^a-z0-9 -]", "", f"{found.id}: {found.title}".lower()).replace(" ", "-")


def details() -> str:
    """docs/findings.md: every line of every finding with its figures."""
    return "\n".join([*_lead(), *(line for found in findings() for line in _chapter(found))]) + "\n"


def _lead() -> Iterator[str]:
    yield "# The findings, line by line\n"
    yield (
        f"Written by `python -m tests.findings`. Each finding is an experiment in `tests/findings/`, run with the one\n"
        f"set of coefficients that is shipped: `python main.py lab tests/findings/G01.yaml` shows one. *Share* is how\n"
        f"many of {DRAWS} draws of all coefficients, each within {WITHIN:.0%} of what it is, keep the line.\n"
    )


def _chapter(found: Finding) -> Iterator[str]:
    yield f"## {found.id}: {found.title}\n"
    yield f"Evidence: {found.grade}. {found.cite}.\n"
    if found.caveat:
        yield f"Caveat: {found.caveat}\n"
    yield "| expected | left | right | share |\n|---|---|---|---|"
    yield from (
        f"| `{line.text}` | {line.left:.3f} | {line.right:.3f} | {line.share:.0%} |" for line in lines(found)
    )
    off = ", ".join(f"`{name}` {value:g}" for name, value in found.without.items())
    yield f"\nWithout its mechanism ({off}), {_without(found)}.\n"


def _held(shown: Sequence[Line]) -> str:
    return f"{sum(line.holds for line in shown)} of {len(shown)}"


def _lowest(shown: Sequence[Line]) -> str:
    return f"{min(line.share for line in shown):.0%}"


def _without(found: Finding) -> str:
    return f"{fails_without(found)} of {len(found.lab.expect)} fail"


def with_summary(page: str) -> str:
    """The page with its table of findings put in anew."""
    return _PLACE.sub(lambda _: summary(), page)
