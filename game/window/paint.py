"""Panels, shadows and pictures: drawn once, kept, and blitted ever after."""

from __future__ import annotations

import io
import math
from collections import OrderedDict
from collections.abc import Callable

import pygame

from game.drawing.expression import Face as DrawnFace
from game.drawing.places.clock import CLOCK_REACH, CLOCKS, hands
from game.drawing.places.marks import Mark
from game.drawing.portrait import portrait
from game.drawing.scenery import FRONT_TOP, front, known, scene
from game.drawing.wording import look_of
from game.settings.folders import resource
from game.stage import Face, Person
from game.window.theme import Colour
from game.words.inert import inert

_STEPS = 20
"""Quantities of a face are drawn in this many steps to each side, so that faces can be kept."""


class Kept:
    """The newest so many surfaces, by what they show."""

    def __init__(self, most: int) -> None:
        """Keep at most `most`."""
        self._most = most
        self._surfaces: OrderedDict[object, pygame.Surface] = OrderedDict()

    def get(self, key: object, draw: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface of this key, drawn now if it is not kept."""
        if key not in self._surfaces:
            self._surfaces[key] = draw()
            if len(self._surfaces) > self._most:
                self._surfaces.popitem(last=False)
        self._surfaces.move_to_end(key)
        return self._surfaces[key]


_panels = Kept(160)
_faces = Kept(96)
_places = Kept(8)
_marks = Kept(120)

_HANDS = (43, 39, 35)
"""Every clock has a pale face, in the evening too."""


def panel(
    surface: pygame.Surface,
    rect: pygame.Rect,
    fill: Colour,
    radius: int = 12,
    edge: Colour | None = None,
    thick: int = 1,
    shadow: int = 0,
) -> None:
    """A rounded panel with smooth corners, an edge if wanted, and a soft shadow of that strength."""
    if rect.width < 1 or rect.height < 1:
        return
    rect = _seen(surface, rect, radius)
    if not rect.height:
        return
    key = (rect.size, fill, radius, edge, thick, shadow)
    drawn = _panels.get(key, lambda: _panel(rect.size, fill, radius, edge, thick, shadow))
    surface.blit(drawn, (rect.x - 8, rect.y - 8))


def _seen(surface: pygame.Surface, rect: pygame.Rect, radius: int) -> pygame.Rect:
    # Nobody sees both ends of it, and the whole of it would be a giant picture.
    if rect.height <= 3 * surface.get_height():
        return rect
    return rect.clip(surface.get_rect().inflate(2 * rect.width, 2 * (radius + 16)))


def _panel(
    size: tuple[int, int], fill: Colour, radius: int, edge: Colour | None, thick: int, shadow: int
) -> pygame.Surface:
    width, height = size
    whole = pygame.Surface((width + 16, height + 16), pygame.SRCALPHA)
    for step in range(6 if shadow else 0):
        soft = pygame.Rect(8 - step, 10 - step // 2, width + 2 * step, height + step)
        layer = pygame.Surface(whole.size, pygame.SRCALPHA)
        pygame.draw.rect(layer, (30, 20, 10, shadow // 6), soft, border_radius=radius + step)
        whole.blit(layer, (0, 0))
    body = _rounded(size, edge or fill, radius)
    if edge:
        inner = _rounded(
            (max(1, width - 2 * thick), max(1, height - 2 * thick)), fill, max(0, radius - thick)
        )
        body.blit(inner, (thick, thick))
    whole.blit(body, (8, 8))
    return whole


def _rounded(size: tuple[int, int], fill: Colour, radius: int) -> pygame.Surface:
    # Drawn three times as large and shrunk: the library's own corners are jagged.
    width, height = size
    radius = min(radius, width // 2, height // 2)
    if radius <= 0:
        flat = pygame.Surface(size, pygame.SRCALPHA)
        flat.fill(fill)
        return flat
    body = pygame.Surface(size, pygame.SRCALPHA)
    body.fill(fill, (radius, 0, width - 2 * radius, height))
    body.fill(fill, (0, radius, width, height - 2 * radius))
    corner = pygame.Surface((radius * 6, radius * 6), pygame.SRCALPHA)
    corner.fill((*fill, 0))
    pygame.draw.circle(corner, fill, (radius * 3, radius * 3), radius * 3)
    small = pygame.transform.smoothscale(corner, (radius * 2, radius * 2))
    for left in (0, width - radius):
        for top in (0, height - radius):
            part = pygame.Rect(radius if left else 0, radius if top else 0, radius, radius)
            body.blit(small, (left, top), part)
    return body


def ring(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, radius: int, thick: int) -> None:
    """A rounded ring with smooth corners."""
    rect = _seen(surface, rect, radius)
    if not rect.height:
        return
    surface.blit(
        _panels.get(("ring", rect.size, colour, radius), lambda: _ring(rect.size, colour, radius, thick)),
        rect,
    )


def _ring(size: tuple[int, int], colour: Colour, radius: int, thick: int) -> pygame.Surface:
    whole = _rounded(size, colour, radius)
    hole = (max(0, size[0] - 2 * thick), max(0, size[1] - 2 * thick))
    inner = _rounded(hole, (0, 0, 0), radius - thick)
    whole.blit(inner, (thick, thick), special_flags=pygame.BLEND_RGBA_SUB)
    return whole


def svg(text: str, size: tuple[int, int]) -> pygame.Surface:
    """An SVG text as a picture of this size."""
    drawn = pygame.image.load_sized_svg(io.BytesIO(text.encode("utf-8")), size)
    # Blitting is twenty times as fast in the window's own order of colours, where there is a window.
    return drawn.convert_alpha() if pygame.display.get_surface() else drawn


def place(name: str, dark: bool, size: tuple[int, int]) -> pygame.Surface:
    """The backdrop of a place by day or after `dark`, filling `size`; what does not fit is cut off at the sides."""
    return _places.get((name, dark, size), lambda: _place(name, dark, size))


def _place(name: str, dark: bool, size: tuple[int, int]) -> pygame.Surface:
    (across, down), (left, top) = _spread(size)
    drawn = svg(scene(resource("assets/scenes"), name, dark=dark), (across, down))
    return drawn.subsurface(((-left, -top), size)).convert()


def _spread(size: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """How large a whole backdrop is that fills `size`, and where its left top lies: cut at the sides or above."""
    width, height = size
    across = max(width, round(height * 16 / 9), 1)
    down = max(height, round(across * 9 / 16), 1)
    return (across, down), ((width - across) // 2, height - down)


def desk(surface: pygame.Surface, name: str, dark: bool, width: int) -> None:
    """What the customer stands behind, drawn over them, as far as `width` from the left."""
    (across, down), (left, _) = _spread(surface.get_size())
    high = math.ceil(down * (720 - FRONT_TOP) / 720)
    drawn = _places.get(("desk", name, dark, across), lambda: _desk(name, dark, (across, high)))
    surface.blit(drawn, (0, surface.get_height() - high), (-left, 0, width, high))


def _desk(name: str, dark: bool, size: tuple[int, int]) -> pygame.Surface:
    return svg(front(resource("assets/scenes"), name, dark=dark), size)


def stir(surface: pygame.Surface, marks: tuple[Mark, ...]) -> None:
    """What moves in a place, where it is now."""
    (across, _), corner = _spread(surface.get_size())
    before = surface.get_clip()
    for mark in marks:
        _put(surface, mark, across / 1280, corner)
        surface.set_clip(before)


def _put(surface: pygame.Surface, mark: Mark, scale: float, corner: tuple[int, int]) -> None:
    size = max(1, round(mark.size[0] * scale)), max(1, round(mark.size[1] * scale))
    shape = _marks.get((mark.svg, size), lambda: svg(mark.svg, size))
    if mark.pane:
        left, top, wide, high = (side * scale for side in mark.pane)
        pane = pygame.Rect(round(corner[0] + left), round(corner[1] + top), round(wide), round(high))
        surface.set_clip(pane.clip(surface.get_clip()))
    shape.set_alpha(round(255 * mark.seen))
    surface.blit(shape, (round(corner[0] + mark.at[0] * scale), round(corner[1] + mark.at[1] * scale)))


def clock(surface: pygame.Surface, name: str, minute: float) -> None:
    """The hands of a place's clock at this minute of the day."""
    if known(name) not in CLOCKS:
        return
    (across, _), (left, top) = _spread(surface.get_size())
    scale, (x, y) = across / 1280, CLOCKS[known(name)]
    middle = (left + x * scale, top + y * scale)
    for (right, below), thick in zip(hands(minute), (5, 3), strict=True):
        tip = (middle[0] + right * scale, middle[1] + below * scale)
        pygame.draw.aaline(surface, _HANDS, middle, tip, max(1, round(thick * scale)))
    pygame.draw.aacircle(surface, _HANDS, middle, max(2, CLOCK_REACH * scale / 9))


def face(person: Person, now: Face, size: int, blink: float = 0.0) -> pygame.Surface:
    """A customer's portrait, following what they feel."""
    quantised = DrawnFace(
        pleasure=_step(now.pleasure),
        arousal=_step(now.arousal),
        control=_step(now.control),
        surprise=_step(now.surprise),
        patience=_step(now.patience),
        trust=_step(now.trust),
        shame=_step(now.shame),
        uncertainty=_step(now.uncertainty),
        blink=blink,
    )
    look = look_of(inert(person.name), person.age, person.pronoun, person.drawn_as)
    key = (look, quantised, size)
    return _faces.get(key, lambda: svg(portrait(look, quantised), (size, size)))


def _step(quantity: float) -> float:
    return round(quantity * _STEPS) / _STEPS
