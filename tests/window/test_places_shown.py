import pygame
import pytest

from game.drawing.places.marks import Mark, drawn
from game.drawing.svg import path
from game.settings.preferences import Preferences
from game.vocabulary import Channel
from game.window import paint
from game.window.app import App
from game.window.screens.conversation import Conversation
from game.window.theme import CONTRAST, LIGHT
from tests.window.playing import CHAT, HOTEL, PHONE, STILL, backstage, opened, press, rehearsed

LIVELY = Preferences(instant_text=True)


def talk(likes: Preferences, place: str = "phone", surface: pygame.Surface | None = None) -> App:
    screen = Conversation(backstage(likes), rehearsed(PHONE if place == "phone" else HOTEL))
    screen.place = place
    app = App(surface or pygame.Surface((1280, 720)), screen)
    app.draw()
    return app


def picture(app: App) -> bytes:
    app.draw()
    return pygame.image.tobytes(app.surface, "RGB")


def passed(app: App, tenths: int) -> int:
    """Let time pass, and say how often it looked different."""
    different = 0
    for _ in range(10 * tenths):
        app.dirty = False
        app.tick(10)
        different += app.dirty
    return different


@pytest.mark.parametrize("place", ["phone", "gate", "clinic", "cafe", "library"])
def test_life_stands_still_under_reduced_motion(place: str) -> None:
    app = talk(STILL, place)
    before = picture(app)
    assert passed(app, 30) == 0
    assert app.screen is not None
    assert not any(app.screen.tick(100) for _ in range(30))
    assert picture(app) == before


def test_life_goes_on_at_most_ten_times_a_second() -> None:
    app = talk(LIVELY, "clinic")
    assert isinstance(app.screen, Conversation)
    app.screen._living.still = True
    before = picture(app)
    assert 5 < passed(app, 10) <= 10
    assert picture(app) != before


def test_life_is_seen_through_its_pane_only() -> None:
    surface = pygame.Surface((640, 360))
    pane = (100, 100, 40, 60)
    shape = drawn((80, 80), path("M0 0H80V80H0Z", "#ffffff"))
    paint.stir(surface, (Mark(shape, (80, 80), (80, 80), pane=pane),), LIGHT)
    seen = pygame.mask.from_threshold(surface, (255, 255, 255), (9, 9, 9, 255)).get_bounding_rects()
    assert seen == [pygame.Rect(50, 50, 20, 30)]
    assert surface.get_clip() == surface.get_rect()


def test_rain_falls_behind_the_window() -> None:
    app = talk(LIVELY, "phone")
    before = pygame.surfarray.array3d(app.surface).copy()
    passed(app, 7)
    app.draw()
    moved = (pygame.surfarray.array3d(app.surface) != before).any(axis=2)
    assert moved[60:100, 180:330].any()


def test_nothing_moves_where_no_place_is_drawn() -> None:
    likes = Preferences(instant_text=True, theme="contrast")
    app = talk(likes, "clinic")
    assert isinstance(app.screen, Conversation)
    app.screen._living.still = True
    assert passed(app, 20) == 0


def test_the_clock_follows_the_modelled_minutes() -> None:
    surfaces = [pygame.Surface((1280, 720)) for _ in range(2)]
    for surface, minutes in zip(surfaces, (0.0, 40.0), strict=True):
        paint.clock(surface, "hotel", LIGHT, minutes)
    assert all(pygame.mask.from_threshold(s, (43, 39, 35), (9, 9, 9, 255)).count() > 60 for s in surfaces)
    assert pygame.image.tobytes(surfaces[0], "RGB") != pygame.image.tobytes(surfaces[1], "RGB")


@pytest.mark.parametrize("place", ["break-room", "hotel"])
def test_no_hands_are_drawn_where_no_clock_is(place: str) -> None:
    surface = pygame.Surface((640, 480))
    paint.clock(surface, place, CONTRAST if place == "hotel" else LIGHT, 0)
    assert pygame.transform.average_color(surface)[:3] == (0, 0, 0)


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (1920, 800), (480, 800)])
def test_a_place_fills_every_window_and_the_desk_its_lower_edge(size: tuple[int, int]) -> None:
    surface = pygame.Surface(size)
    surface.fill((255, 0, 255))
    surface.blit(paint.place("bank", LIGHT, size), (0, 0))
    whole = surface.copy()
    surface.fill((255, 0, 255), (0, size[1] - 8, *size))
    paint.desk(surface, "bank", LIGHT, size[0])
    edges = [(x, y) for x in (0, size[0] - 1) for y in (0, size[1] // 2, size[1] - 1)]
    assert all(surface.get_at(edge)[:3] != (255, 0, 255) for edge in edges)
    inside = (size[0] - 2, size[1] - 3)
    shift = max(abs(a - b) for a, b in zip(surface.get_at(inside), whole.get_at(inside), strict=True))
    assert shift <= 12


def test_the_break_room_lies_behind_home() -> None:
    app = opened(pygame.Surface((1280, 720)))
    assert app.screen is not None
    assert app.screen.place == "break-room"
    press(app, "return")
    assert app.screen.place == "hotel"


def test_letters_have_a_look_of_their_own() -> None:
    pictures = set()
    for channel in Channel:
        written = CHAT.model_copy(update={"channel": channel})
        screen = Conversation(backstage(), rehearsed(written))
        screen.place = "email"
        pictures.add(picture(App(pygame.Surface((640, 480)), screen)))
    assert len(pictures) == len(Channel)
