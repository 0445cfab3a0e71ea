"""Writing with the window open: every save is shown, at the same place, and nothing is lost by a mistake."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.cli.meeting import begin
from game.cli.reloading import Watcher
from game.cli.shelves import Opened, Wishes
from game.settings.preferences import Preferences
from game.stage import Performance, Shelf
from game.window.app import App
from game.window.screens.briefing import Briefing
from game.window.screens.conversation import Conversation
from game.window.screens.debrief import Debrief
from game.window.screens.pause import Pause
from game.window.screens.screen import Backstage, Screen
from game.window.watching import Watched, Watching

TEXT = """id: draft
title: A draft
customer: {name: Ada}
beats:
  start:
    customer: Good morning.
    choices:
      - {id: ask, say: What can I do?, reply: Listen.}
      - {id: nod, say: Mm.}
  middle:
    customer: It is broken.
    choices: [{id: fix, say: I will mend it., does: [fix]}, {id: shrug, say: It happens.}]
  end_of_it:
    customer: Well.
    choices: [{id: bye, say: Goodbye., does: [farewell]}]
"""


class Desk:
    """A file, the window that shows it, and somebody who writes."""

    def __init__(self, folder: Path, wishes: Wishes | None = None) -> None:
        self.path, self.saves = folder / "draft.yaml", 0
        self.save(TEXT)
        opened = Opened()
        wishes = wishes or Wishes(seed=1)
        self.performance: Performance = begin(self.path, wishes, opened)
        backstage = Backstage(Shelf({}, lambda _: self.performance), Preferences(reduced_motion=True))
        self.backstage = backstage
        self.watching = Watching(Watcher(self.path, wishes, opened, self.performance), "draft.yaml")
        self.app = App(pygame.display.set_mode((1280, 720)), Conversation(backstage, self.performance))
        self.look()

    def save(self, text: str) -> None:
        self.saves += 1
        self.path.write_text(text, encoding="utf-8")
        os.utime(self.path, ns=(self.saves * 10**9, self.saves * 10**9))

    def look(self) -> None:
        self.watching.look(self.app)
        self.app.draw()

    @property
    def beat(self) -> str:
        return self.performance.session.scene.beat

    @property
    def inner(self) -> Screen:
        assert isinstance(self.app.screen, Watched)
        return self.app.screen.inner

    def show(self, screen: Screen) -> None:
        self.app.go(screen)
        self.look()

    def press(self, key: int) -> None:
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.app.take(pygame.event.Event(kind, key=key, mod=0, unicode="", scancode=key))
        self.app.draw()

    def words(self) -> str:
        return "\n".join(placed.widget.spoken for placed in self.app.page.placed)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    for kind in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    pygame.display.init()
    pygame.font.init()
    yield Desk(tmp_path)
    pygame.display.quit()


def test_a_line_that_is_mended_is_seen_at_the_same_place_with_the_same_choices(desk: Desk) -> None:
    desk.performance.choose("ask")
    desk.show(Conversation(desk.backstage, desk.performance))
    desk.save(TEXT.replace("It is broken.", "It came in two halves."))
    desk.look()
    assert desk.beat == "middle"
    assert [moment.choice for moment in desk.performance.session.moments] == ["ask"]
    assert "It came in two halves." in desk.words()
    assert "at the same place" in desk.words()


def test_where_a_choice_is_gone_another_way_leads_to_the_same_beat(desk: Desk) -> None:
    desk.performance.choose("ask")
    desk.save(TEXT.replace("      - {id: ask, say: What can I do?, reply: Listen.}\n", ""))
    desk.look()
    assert desk.beat == "middle"
    assert [moment.choice for moment in desk.performance.session.moments] == ["nod"]
    assert "by another way" in desk.words()


def test_where_the_beat_is_gone_it_begins_again(desk: Desk) -> None:
    desk.performance.choose("ask")
    cut = TEXT[: TEXT.index("  middle:")] + TEXT[TEXT.index("  end_of_it:") :]
    desk.save(cut)
    desk.look()
    assert desk.beat == "start"
    assert "no way to “middle”" in desk.words()


@pytest.mark.parametrize("broken", ["", "id: [", TEXT + "colour: red\n", TEXT[:150], "\x00"])
def test_a_mistake_leaves_the_last_good_version_to_be_played_and_says_what_to_mend(
    desk: Desk, broken: str
) -> None:
    desk.performance.choose("ask")
    desk.save(broken)
    desk.look()
    assert desk.beat == "middle"
    assert "last version" in desk.words()
    assert any(mistake.heavy and mistake.what in desk.words() for mistake in desk.watching.mistakes)
    desk.performance.choose("fix")
    desk.save(TEXT)
    desk.look()
    assert desk.beat == "end_of_it"
    assert not desk.watching.mistakes


def test_a_file_that_is_gone_and_comes_back_is_no_end(desk: Desk) -> None:
    desk.path.unlink()
    desk.look()
    assert "last version" in desk.words()
    desk.save(TEXT.replace("Good morning.", "Good evening."))
    desk.look()
    assert "Good evening." in desk.words()


def test_the_list_of_mistakes_opens_by_itself_and_is_put_away_by_a_key(desk: Desk) -> None:
    desk.save(TEXT + "colour: red\n")
    desk.look()
    assert "Unknown key `colour`" in desk.words()
    desk.press(pygame.K_F8)
    assert "Unknown key `colour`" not in desk.words()
    assert "One thing to look at" in desk.words()
    desk.press(pygame.K_F8)
    assert "Unknown key `colour`" in desk.words()


def test_the_list_is_reached_with_tab_and_the_way_back_too(desk: Desk) -> None:
    desk.save(TEXT + "colour: red\n")
    desk.look()
    seen = set()
    for _ in range(12):
        desk.press(pygame.K_TAB)
        seen.add(desk.app.page.focus)
    assert {"mistakes", "choice ask", "choice nod", "pause"} <= seen


def test_f5_begins_again(desk: Desk) -> None:
    desk.performance.choose("ask")
    desk.press(pygame.K_F5)
    assert desk.beat == "start"
    assert "Good morning." in desk.words()


def test_f5_begins_at_the_beat_that_was_asked_for(desk: Desk) -> None:
    there = Watcher(desk.path, Wishes(seed=1, start_at="middle"), Opened(), desk.performance)
    desk.watching = Watching(there, "draft.yaml")
    desk.show(Conversation(desk.backstage, desk.performance))
    desk.press(pygame.K_F5)
    assert desk.beat == "middle"


def test_every_screen_can_be_shown_anew(desk: Desk) -> None:
    talk = Conversation(desk.backstage, desk.performance)
    for number, screen in enumerate(
        [Briefing(desk.backstage, desk.performance), Pause(desk.backstage, talk, desk.performance), talk]
    ):
        desk.show(screen)
        desk.save(TEXT.replace("A draft", f"Draft {number}"))
        desk.look()
        assert type(desk.inner) is type(screen)
        assert desk.performance.session.scenario.title == f"Draft {number}"


def test_a_debrief_stays_a_debrief(desk: Desk) -> None:
    for choice in ("ask", "fix", "bye"):
        desk.performance.choose(choice)
    desk.show(Debrief(desk.backstage, desk.performance))
    desk.save(TEXT.replace("A draft", "Another title"))
    desk.look()
    assert isinstance(desk.inner, Debrief)
    assert "Another title" in desk.words()


def test_what_was_typed_stays(desk: Desk) -> None:
    desk.performance.say_first = True
    desk.show(Conversation(desk.backstage, desk.performance))
    for letter in "Hello":
        desk.app.take(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    desk.save(TEXT.replace("Good morning.", "Morning."))
    desk.look()
    assert "Hello" in desk.words()


def test_nothing_is_drawn_while_nothing_is_saved(desk: Desk) -> None:
    drawn = desk.app.drawn
    for _ in range(5):
        desk.watching.look(desk.app)
    assert not desk.app.dirty
    assert desk.app.drawn == drawn


@pytest.mark.parametrize("size", [(480, 360), (1280, 720), (2000, 1200)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_line_never_lies_over_the_screen(desk: Desk, size: tuple[int, int], text: float) -> None:
    desk.backstage.preferences = Preferences(reduced_motion=True, text=text)
    desk.app.surface = pygame.display.set_mode(size)
    desk.save(TEXT + "colour: red\n" * 3)
    desk.look()
    *inner, told = desk.app.page.regions
    assert all(region.rect.bottom <= told.rect.top for region in inner)
    assert told.rect.bottom <= size[1]
