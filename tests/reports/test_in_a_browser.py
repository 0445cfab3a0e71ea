"""The report as a browser shows it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pygame
import pytest

from game.coaching import Yardsticks
from game.play import Session
from game.reports import debrief_html
from game.scenario import load
from game.settings.folders import resource
from game.stage import Performance
from tests.terminal.fakes import a_debrief

QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]


@pytest.mark.needs("chromium")
def test_a_browser_draws_the_report(tmp_path: Path) -> None:
    page, picture = tmp_path / "report.html", tmp_path / "report.png"
    page.write_text(debrief_html(a_debrief()), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", *QUIET]
    command += [f"--user-data-dir={tmp_path / 'profile'}"]
    command += [f"--screenshot={picture}", "--window-size=900,1600", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    drawn = pygame.image.load(picture)
    assert drawn.get_size() == (900, 1600)
    colours = {tuple(drawn.get_at((x, y)))[:3] for x in range(0, 900, 7) for y in range(0, 1600, 7)}
    assert len(colours) > 20


@pytest.mark.needs("chromium")
def test_a_report_with_everything_in_it_prints_on_two_pages(tmp_path: Path) -> None:
    page, printed = tmp_path / "report.html", tmp_path / "report.pdf"
    plain = load(resource("scenarios") / "hotel" / "hotel-no-room.yaml", use_house=False)
    shown = Performance(Session(plain, 0), plain, Yardsticks())
    for choice in ("straight", "policy", "partner", "bye"):
        shown.choose(choice)
    view = shown.debrief()
    what_ifs = [shown.what_if(one.moment, one.stronger_choice) for one in view.moments if one.stronger_choice]
    assert len(what_ifs) >= 2
    page.write_text(debrief_html(view, what_ifs=what_ifs), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", *QUIET]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--print-to-pdf={printed}", page.as_uri()], check=True, capture_output=True, timeout=60
    )
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed.read_bytes())) == 2
