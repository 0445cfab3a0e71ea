"""Sounds: soft, without clicks, asked for by what happens, said in words, and never a reason to stop."""

from __future__ import annotations

import os

import numpy as np
import pygame
import pytest

from game.drawing.scenery import SCENES
from game.settings.preferences import Preferences
from game.stage import Performance
from game.window.app import App
from game.window.screens.briefing import Briefing
from game.window.screens.conversation import Conversation
from game.window.screens.debrief import Debrief
from game.window.sound import Sound, Speakers
from game.window.synthesis import (
    _ROOMS,
    PEAK,
    RATE,
    ROOM_PEAK,
    SOUNDS,
    Wave,
    base_pitch,
    blip,
    later,
    murmur,
    room,
)
from tests.window.playing import CHAT, PHONE, STILL, answered, backstage, press, rehearsed

EVERY = {
    **{name: make() for name, make in SOUNDS.items()},
    "blip": blip(200, 0.5),
    "murmur": murmur(150, -0.5),
}


class Ear:
    """A player that notes what it is asked for."""

    def __init__(self) -> None:
        self.heard: list[Sound] = []
        self.rooms: list[tuple[str, bool]] = []

    def play(self, sound: Sound, likes: Preferences) -> None:
        self.heard.append(sound)

    def room(self, place: str, likes: Preferences, quiet: bool) -> None:
        self.rooms.append((place, quiet))


def listening(surface: pygame.Surface, performance: Performance) -> tuple[App, Ear]:
    app, ear = App(surface, Conversation(backstage(STILL), performance)), Ear()
    app.outlet.player = ear
    app.listen()
    return app, ear


def names(ear: Ear) -> list[str]:
    return [sound.name for sound in ear.heard]


@pytest.mark.parametrize("name", EVERY)
def test_every_sound_is_soft_short_and_begins_and_ends_in_silence(name: str) -> None:
    wave = EVERY[name]
    assert np.isfinite(wave).all()
    assert 0.05 < float(np.abs(wave).max()) <= PEAK
    assert len(wave) <= 2 * RATE
    assert float(np.abs(wave[:4]).max()) < 0.02
    assert float(np.abs(wave[-4:]).max()) < 0.02


def loudest(wave: Wave) -> float:
    """The pitch in hertz that is strongest in a wave."""
    found = np.abs(np.fft.rfft(wave, 8 * RATE))
    return float(np.argmax(found)) / 8


@pytest.mark.parametrize("pitch", [120, 220])
def test_a_voice_rises_and_quickens_with_arousal(pitch: float) -> None:
    calm, stirred = blip(pitch, -1.0), blip(pitch, 1.0)
    assert loudest(calm) == pytest.approx(pitch * 2**-0.5, rel=0.1)
    assert loudest(stirred) == pytest.approx(pitch * 2**0.5, rel=0.1)
    assert len(stirred) < len(calm)


def test_everybody_has_a_pitch_of_their_own_and_keeps_it() -> None:
    people = [
        ("Margaret Okafor", 67, "she"),
        ("Yusuf Demir", 36, "he"),
        ("Sam", None, "they"),
        ("Ada", 20, "she"),
    ]
    pitches = [base_pitch(*person) for person in people]
    assert len(set(pitches)) == 4
    assert all(80 < pitch < 320 for pitch in pitches)
    assert pitches == [base_pitch(*person) for person in people]


def test_a_breath_is_held_for_three_tenths_of_a_second() -> None:
    assert len(EVERY["breath"]) == round(0.3 * RATE)


@pytest.mark.parametrize("place", ["hotel", "cafe", "nowhere"])
def test_a_room_goes_round_without_a_seam(place: str) -> None:
    wave = room(place)
    assert float(np.abs(wave).max()) <= ROOM_PEAK + 1e-9
    steps = np.abs(np.diff(wave))
    assert abs(wave[0] - wave[-1]) <= 3 * float(np.percentile(steps, 99))
    assert not np.array_equal(room("hotel"), room("bank"))


def test_somebody_at_the_counter_speaks_and_somebody_on_the_phone_rings_first(
    surface: pygame.Surface,
) -> None:
    assert names(listening(surface, rehearsed())[1]) == ["page", "murmur"]
    phone = listening(surface, rehearsed(PHONE))
    assert names(phone[1]) == ["page", "telephone", "murmur"]
    assert phone[0].outlet.caption == "The telephone rings."
    assert names(listening(surface, rehearsed(CHAT))[1]) == ["page", "message"]


def after(surface: pygame.Surface, performance: Performance, choice: str) -> tuple[App, list[str]]:
    app, ear = listening(surface, performance)
    ear.heard.clear()
    number = next(offered.number for offered in performance.conversation().choices if offered.id == choice)
    press(app, str(number))
    app.listen()
    return app, names(ear)


def test_a_feeling_that_turns_is_a_breath(surface: pygame.Surface) -> None:
    app, heard = after(surface, answered("own_it", "repeat", None, "ask_why"), "suite")
    assert heard == ["breath", "murmur"]
    assert app.outlet.caption == "Margaret draws a breath."


def test_money_given_away_is_a_receipt_that_says_what_is_left(surface: pygame.Surface) -> None:
    app, heard = after(surface, answered("own_it"), "voucher")
    assert "receipt" in heard
    assert app.outlet.caption.startswith("A receipt prints: £")


def test_the_room_drops_at_the_empty_chair(surface: pygame.Surface) -> None:
    app, ear = listening(surface, answered("own_it", "repeat", None, "ask_why"))
    assert ear.rooms[-1] == ("hotel", True)
    app.go(Briefing(backstage(), rehearsed()))
    app.listen()
    assert ear.rooms[-1] == ("hotel", False)


def test_a_delighted_customer_is_a_warm_chord_said_in_words_where_captions_are_on(
    surface: pygame.Surface,
) -> None:
    over = answered("own_it", "repeat", None, "ask_why", "suite", "walk", "follow_up")
    for captions in (True, False):
        app, ear = (
            App(surface, Debrief(backstage(STILL.model_copy(update={"captions": captions})), over)),
            Ear(),
        )
        app.outlet.player = ear
        app.listen()
        assert "chord" in names(ear)
        assert (app.outlet.caption == "A warm chord.") is captions


def test_a_sound_is_asked_for_once(surface: pygame.Surface) -> None:
    app, ear = listening(surface, rehearsed())
    before = len(ear.heard)
    app.listen()
    assert len(ear.heard) == before


def test_without_a_device_one_sentence_is_said_and_the_game_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    told: list[str] = []
    speakers = Speakers(told.append)
    for _ in range(3):
        speakers.play(Sound("page"), Preferences())
        speakers.room("hotel", Preferences(), False)
    assert len(told) == 1
    assert "goes on without" in told[0]


def test_with_every_volume_at_nothing_no_device_is_opened() -> None:
    told: list[str] = []
    speakers, silent = Speakers(told.append), Preferences(voices=0.0, room=0.0, signals=0.0)
    for name in SOUNDS:
        speakers.play(Sound(name), silent)
    speakers.room("hotel", silent, False)
    assert pygame.mixer.get_init() is None


def test_every_sound_plays_on_a_device_that_nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "SDL_AUDIODRIVER", "dummy")
    told: list[str] = []
    speakers = Speakers(told.append)
    try:
        for name in SOUNDS:
            speakers.play(Sound(name), Preferences())
        speakers.play(Sound("murmur", "", 200.0, 0.333), Preferences())
        for place, quiet in (("hotel", False), ("hotel", True), ("bank", False)):
            speakers.room(place, Preferences(), quiet)
        speakers.room("bank", Preferences(room=0.0), False)
        assert pygame.mixer.get_init()
    finally:
        pygame.mixer.quit()
    assert told == []


def test_a_breath_is_held_before_somebody_speaks_on(surface: pygame.Surface) -> None:
    app, ear = listening(surface, answered("own_it", "repeat", None, "ask_why"))
    assert ear.heard[-1].after == 0
    ear.heard.clear()
    press(app, str(_number(app, "suite")))
    app.listen()
    assert [(sound.name, sound.after) for sound in ear.heard] == [("breath", 0.0), ("murmur", 0.3)]
    wave = later(EVERY["murmur"], 0.3)
    assert not wave[: round(0.3 * RATE)].any()
    assert len(wave) == len(EVERY["murmur"]) + round(0.3 * RATE)


def _number(app: App, choice: str) -> int:
    return next(placed.widget.number for placed in app.page.placed if placed.widget.key == f"choice {choice}")


def test_nobody_is_heard_breathing_in_a_chat(surface: pygame.Surface) -> None:
    app, ear = listening(surface, rehearsed(CHAT))
    for _ in range(4):
        press(app, "1", "return")
        app.listen()
    assert not {"breath", "murmur"} & set(names(ear))


def test_the_card_rustles_when_it_is_turned(surface: pygame.Surface) -> None:
    app, ear = listening(surface, rehearsed())
    ear.heard.clear()
    press(app, "c")
    app.listen()
    assert names(ear) == ["page"]


@pytest.mark.parametrize("place", [*SCENES, "nowhere"])
def test_a_room_lies_where_small_loudspeakers_can_play_it_and_does_not_hiss(place: str) -> None:
    power = np.abs(np.fft.rfft(room(place))) ** 2
    share = np.cumsum(power) / power.sum()
    pitches = np.fft.rfftfreq(4 * RATE, 1 / RATE)
    assert pitches[np.searchsorted(share, 0.05)] > 50
    assert pitches[np.searchsorted(share, 0.9)] < 1500


def test_every_place_has_a_murmur_of_its_own() -> None:
    assert set(_ROOMS) == set(SCENES)
    assert len(set(_ROOMS.values())) == len(_ROOMS)
