"""The report as a browser shows it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pygame
import pytest

from game.reports import debrief_html
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
