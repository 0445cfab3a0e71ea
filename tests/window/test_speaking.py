"""Reading aloud: what is said, to which program, and that it stops."""

from __future__ import annotations

import stat
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pygame
import pytest

from game.window.app import App
from game.window.reading_aloud import Reader, in_focus
from game.window.sayings import Unseen
from game.window.screens.conversation import Conversation
from game.window.screens.debrief import Debrief
from game.window.speaking import LONGEST, SYSTEMS, System, Voice, found_system
from tests.window.playing import STILL, answered, backstage, click, opened, press, tab_to, words

ALOUD = STILL.model_copy(update={"self_voicing": True})


class Listener(Voice):
    """A voice that only notes what it would say."""

    def __init__(self) -> None:
        super().__init__((SYSTEMS["linux"][0], "nowhere"))
        self.said: list[list[str]] = []
        self.hushed = 0

    def say(self, words: Sequence[str]) -> None:
        self.said.append(list(words))

    def hush(self) -> None:
        self.hushed += 1


def listening(app: App) -> Listener:
    voice = Listener()
    app.outlet.reader = Reader(voice)
    app.read_aloud()
    return voice


@pytest.mark.parametrize(
    ("platform", "there", "program"),
    [
        ("linux", {"espeak-ng", "spd-say"}, "espeak-ng"), ("linux", {"spd-say"}, "spd-say"), ("linux", set(), None),
        ("darwin", {"say"}, "say"), ("win32", {"powershell"}, "powershell"), ("freebsd14", {"espeak-ng"}, "espeak-ng"),
    ],
)  # fmt: skip
def test_the_clearest_voice_of_the_platform_is_taken(
    platform: str, there: set[str], program: str | None
) -> None:
    found = found_system(platform, lambda name: f"/bin/{name}" if name in there else None)
    assert (found[0].program if found else None) == program


@pytest.mark.parametrize("system", [system for systems in SYSTEMS.values() for system in systems])
def test_what_looks_like_an_option_is_never_one(system: System) -> None:
    call, written = system.call("/bin/x", "--version; rm -rf $(HOME)")
    if written is None:
        assert call[-2:] == ["--", "--version; rm -rf $(HOME)"]
    else:
        assert written == b"--version; rm -rf $(HOME)"
        assert not any("rm -rf" in part for part in call)


def spoken_into(tmp_path: Path, code: str) -> tuple[System, str]:
    program = tmp_path / "voice.py"
    program.write_text(code, encoding="utf-8")
    return System("python", (str(program), str(tmp_path / "heard")), True), sys.executable


def waited_for(path: Path) -> str:
    for _ in range(500):
        if path.is_file() and (text := path.read_text(encoding="utf-8")):
            return text
        time.sleep(0.01)
    raise AssertionError("nothing was heard")


def test_a_program_hears_the_words_and_not_too_many(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path\nPath(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
    voice = Voice(spoken_into(tmp_path, code))
    voice.say(["Grüße,", "Ελένη\x1b[2J", "x" * 5000])
    heard = waited_for(tmp_path / "heard")
    voice.hush()
    assert heard.startswith("Grüße,\nΕλένη")
    assert "\x1b" not in heard
    assert len(heard) <= LONGEST


def test_what_comes_next_interrupts_what_is_being_said(tmp_path: Path) -> None:
    voice = Voice(spoken_into(tmp_path, "import time; time.sleep(60)"))
    began = time.monotonic()
    voice.say(["first"])
    voice.say(["second"])
    voice.hush()
    voice.hush()
    assert time.monotonic() - began < 30


def test_a_voice_that_cannot_be_started_is_not_asked_again(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("", encoding="utf-8")
    broken.chmod(stat.S_IRUSR)
    voice = Voice((SYSTEMS["linux"][0], str(broken)))
    voice.say(["hello"])
    assert not voice.voice_found


def test_nothing_is_said_until_v_is_pressed_and_nothing_after_it_is_pressed_again(
    surface: pygame.Surface,
) -> None:
    app = opened(surface)
    voice = listening(app)
    assert voice.said == []
    press(app, "v")
    app.read_aloud()
    assert "Who would you like to meet?" in voice.said[-1]
    assert voice.said[-1][-1].startswith("No room for Mrs Okafor")
    press(app, "v")
    app.read_aloud()
    assert voice.hushed
    press(app, "tab")
    app.read_aloud()
    assert len(voice.said) == 1


def test_only_what_is_new_is_said_and_then_what_has_the_focus(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(), answered("own_it")))
    app.preferences.self_voicing = True
    voice = listening(app)
    press(app, "tab")
    app.read_aloud()
    assert len(voice.said[-1]) == 1
    assert voice.said[-1][0].endswith(("2 of 8.", "2 of 7.", "2 of 9."))
    press(app, "1")
    app.read_aloud()
    talk = "\n".join(voice.said[-1])
    assert "Margaret Okafor: " in talk
    assert "I have a reservation" not in talk
    app.read_aloud()
    assert len(voice.said) == 3


def test_without_a_voice_the_settings_say_so_in_a_sentence(
    surface: pygame.Surface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.window.screens.settings.found_system", lambda: None)
    app = opened(surface)
    press(app, "v")
    for key in ("settings", "parts", "parts"):
        placed = next(placed for placed in app.page.placed if placed.widget.key == key)
        app.use(placed.widget.act)
    assert "No voice was found" in words(app)


def test_the_talk_is_read_before_what_stands_beside_it_and_how_they_look_is_said(
    surface: pygame.Surface,
) -> None:
    app = App(surface, Conversation(backstage(ALOUD), answered("own_it")))
    said = listening(app).said[-1]
    talk = next(place for place, line in enumerate(said) if line.startswith("Margaret Okafor: "))
    assert talk < next(place for place, line in enumerate(said) if line.startswith("Waiting for "))
    assert any("Margaret" in line and not line.startswith("Margaret Okafor: ") for line in said)


def test_eyes_are_not_told_in_words_what_they_see() -> None:
    talk = Conversation(backstage(), answered("own_it"))
    assert not any(isinstance(widget, Unseen) for widget in talk._log())


def test_a_count_of_seconds_is_read_when_it_comes_and_not_again_every_second(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(ALOUD), answered("own_it")))
    voice = listening(app)
    assert any("25 s" in line for line in voice.said[-1])
    before = len(voice.said)
    for _ in range(12):
        app.tick(250)
        app.read_aloud()
    assert any("22 s" in line for line in app.page.spoken())
    assert len(voice.said) == before


def test_a_label_and_its_place_are_two_sentences(surface: pygame.Surface) -> None:
    app = opened(surface)
    click(app, "settings")
    tab_to(app, "done")
    assert in_focus(app.page)[0].startswith("Done. ")


def test_a_voice_that_takes_commands_in_brackets_gets_none(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path\nPath(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
    voice = Voice(spoken_into(tmp_path, code))
    voice.say(["[[slnc 90000]] hello"])
    assert "[[" not in waited_for(tmp_path / "heard")
    voice.hush()


def test_things_of_the_same_name_are_told_apart_by_what_stands_above_them(surface: pygame.Surface) -> None:
    over = answered("own_it", "repeat", None, "ask_why", "suite", "walk", "follow_up")
    app = App(surface, Debrief(backstage(ALOUD), over, whole=True))
    said = set()
    for _ in [placed for placed in app.page.placed if placed.widget.act]:
        press(app, "tab")
        (words,) = in_focus(app.page)
        said.add(words.rsplit(" ", 3)[0])
    assert len(said) == len([placed for placed in app.page.placed if placed.widget.act])
