"""Sheets to look at: those of shipped scenarios, and ones with as much on them as anybody could write."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

from game.reports.handout import handout_html
from game.reports.observer import observer_html
from game.scenario import Scenario, load
from game.settings.folders import resource
from game.stage import BriefingView, Person
from game.stage.handouts import HandoutView, ListenedMoment, ObserverView, handout, observers_card
from game.vocabulary import Channel

SHIPPED = ("hotel/hotel-no-room", "retail/two-dinosaurs", "telecoms/the-account-holder")
QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]


@cache
def shipped(name: str) -> Scenario:
    """A shipped scenario, by folder and id."""
    return load(resource("scenarios") / f"{name}.yaml", use_house=False)


@cache
def sheets_of(name: str) -> tuple[str, str]:
    """The handout and the observer's card of a shipped scenario."""
    return handout_html(handout(shipped(name))), observer_html(observers_card(shipped(name)))


def a_handout(text: str, many: int) -> HandoutView:
    """A handout with this text in every place, and so many rules and questions."""
    person = Person(text, 67, None)
    rules = (text,) * many
    briefing = BriefingView(
        title=text, person=person, scene="", channel=Channel.COUNTER, setting=text, brief=f"{text} " * 5,
        content=rules, known=rules, you_can=rules, never=rules, card=(),
    )  # fmt: skip
    return HandoutView(briefing, text, text, rules)


def a_card(text: str, many: int) -> ObserverView:
    """An observer's card with this text in every place, all that can be ticked, and so many moments."""
    moments = (ListenedMoment(text, text, (text,)),) * many
    watch = ((text[:20], (text,) * 6), (text[:20], (text,) * 4), (text[:20], (text,) * 4))
    return ObserverView(text, Person(text, None, None), text, watch, moments, (text,) * 3)


def pages_of(html: str, paper: str, folder: Path) -> int:
    """How many pages a browser prints of this on "A4" or "Letter"."""
    page, printed = folder / "sheet.html", folder / "sheet.pdf"
    sized = html.replace("@page { ", f"@page {{ size: {paper}; ")
    assert sized != html
    page.write_text(sized, encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", *QUIET]
    command += [f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--print-to-pdf={printed}", page.as_uri()], check=True, capture_output=True, timeout=60
    )
    return len(re.findall(rb"/Type\s*/Page[^s]", printed.read_bytes()))


def one_after_another(sheets: list[str]) -> str:
    """Many sheets as one page, each beginning on paper of its own."""
    head, *_ = sheets[0].split("<body")
    bodies = [re.search(r'<body class="(\w+)">(.*)</body>', sheet, re.DOTALL) for sheet in sheets]
    shown = [f'<div class="{b[1]}" style="break-before: page">{b[2]}</div>' for b in bodies if b]
    assert len(shown) == len(sheets)
    return f"{head}<body>{''.join(shown)}</body></html>"
