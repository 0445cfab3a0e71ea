import pygame
import pytest

from game.drawing.places.marks import Mark, drawn
from game.drawing.svg import path
from game.scenario import Variant, Wording
from game.settings.preferences import Preferences
from game.vocabulary import Channel
from game.window import paint
from game.window.app import App
from game.window.screens.conversation import Conversation
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
    paint.stir(surface, (Mark(shape, (80, 80), (80, 80), pane=pane),))
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
    for surface, minute in zip(surfaces, (590.0, 630.0), strict=True):
        paint.clock(surface, "hotel", minute)
    assert all(pygame.mask.from_threshold(s, (43, 39, 35), (9, 9, 9, 255)).count() > 60 for s in surfaces)
    assert pygame.image.tobytes(surfaces[0], "RGB") != pygame.image.tobytes(surfaces[1], "RGB")


def test_no_hands_are_drawn_where_no_clock_is() -> None:
    surface = pygame.Surface((640, 480))
    paint.clock(surface, "break-room", 0)
    assert pygame.transform.average_color(surface)[:3] == (0, 0, 0)


def test_high_contrast_has_no_clock_and_no_place_behind_it() -> None:
    app = talk(Preferences(instant_text=True, theme="contrast"), "hotel")
    assert app.screen is not None
    app.screen.backdrop(app.page.canvas)
    assert len({app.surface.get_at((x, 318))[:3] for x in range(420, 505)}) == 1


def at(setting: str, likes: Preferences = STILL) -> Conversation:
    told = Wording(variants=(Variant(when="otherwise", lines=(setting,)),))
    return Conversation(backstage(likes), rehearsed(HOTEL.model_copy(update={"setting": told})))


def shown_dark(screen: Conversation) -> bool:
    app = App(pygame.Surface((640, 480)), screen)
    return screen.dark(app.page.canvas)


@pytest.mark.parametrize(
    ("setting", "hour"),
    [("A desk, 21:40.", 21 + 40 / 60), ("7:05 at the gate", 7 + 5 / 60), ("A desk, Monday", 9 + 50 / 60)],
)
def test_the_clock_begins_at_the_hour_of_the_setting_and_at_ten_to_ten_without_one(
    setting: str, hour: float
) -> None:
    assert at(setting).began / 60 == pytest.approx(hour)


@pytest.mark.parametrize(
    ("setting", "dark"), [("22:15", True), ("05:50", True), ("17:50", False), ("Noon", False)]
)
def test_the_lamps_are_lit_in_the_evening(setting: str, dark: bool) -> None:
    assert shown_dark(at(setting)) is dark


def test_who_likes_it_dark_has_the_lamps_lit_all_day() -> None:
    assert shown_dark(at("10:00", Preferences(instant_text=True, theme="dark")))


def test_the_clock_neither_stops_nor_goes_back_while_the_talk_pauses_or_is_over() -> None:
    app = App(pygame.Surface((1280, 720)), at("21:40"))
    press(app, "1")
    assert app.screen is not None
    now = app.screen.began + app.screen.lasted
    assert now > 21 * 60 + 40
    press(app, "escape")
    assert app.screen.name == "pause"
    assert app.screen.began + app.screen.lasted == now


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (1920, 800), (480, 800)])
def test_a_place_fills_every_window_and_the_desk_its_lower_edge(size: tuple[int, int]) -> None:
    surface = pygame.Surface(size)
    surface.fill((255, 0, 255))
    surface.blit(paint.place("bank", False, size), (0, 0))
    whole = surface.copy()
    surface.fill((255, 0, 255), (0, size[1] - 8, *size))
    paint.desk(surface, "bank", False, size[0])
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
