"""A screen laid out: regions of widgets, what the keyboard is on, what scrolls, what the pointer hits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import pygame

from game.window import paint
from game.window.widgets import Canvas, Lit, Widget

_WHEEL: Final = 60


@dataclass(slots=True)
class Region:
    """A column of widgets in a place of the screen, scrolled where they do not fit.

    `fill` names the panel's colour ("" for none). `bottom` starts scrolled to the end, as a conversation does.
    `snug` makes the panel no higher than what it holds: at the "top" of its place, in the "middle" or at the
    "bottom".
    """

    name: str
    rect: pygame.Rect
    widgets: list[Widget] = field(default_factory=list)
    fill: str = ""
    pad: int = 20
    gap: int = 10
    bottom: bool = False
    snug: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A widget where it lies: its place inside the region, before scrolling."""

    widget: Widget
    region: Region
    rect: pygame.Rect


class Page:
    """Regions with their widgets in their places. Scroll and focus are kept by name from page to page."""

    def __init__(self, canvas: Canvas, regions: list[Region], focus: str, scrolls: dict[str, int]) -> None:
        """Lay the regions out; `focus` is the key of the widget that has the focus, if it is there."""
        self.canvas = canvas
        self.regions = regions
        self.scrolls = scrolls
        self.heights: dict[str, int] = {}
        self.placed = [placed for region in regions for placed in self._column(region)]
        able = [placed.widget.key for placed in self.placed if placed.widget.act]
        self.focus = focus if focus in able else (able[0] if able else "")
        self.hovered = ""
        for region in regions:
            self._hold(region, self._start(region))

    def _column(self, region: Region) -> list[Placed]:
        pad, gap = self.canvas.px(region.pad), self.canvas.px(region.gap)
        width = region.rect.width - 2 * pad
        self._shrink(region, width, pad, gap)
        top, placed = region.rect.y + pad, []
        for widget in region.widgets:
            height = widget.height(self.canvas, width)
            placed.append(Placed(widget, region, pygame.Rect(region.rect.x + pad, top, width, height)))
            top += height + (gap if height else 0)
        self.heights[region.name] = top - gap + pad - region.rect.y
        return placed

    def _shrink(self, region: Region, width: int, pad: int, gap: int) -> None:
        heights = [widget.height(self.canvas, width) for widget in region.widgets]
        wanted = sum(heights) + gap * max(0, sum(1 for high in heights if high) - 1) + 2 * pad
        if region.snug and wanted < region.rect.height:
            spare = region.rect.height - wanted
            down = {"top": 0, "middle": spare // 2, "bottom": spare}[region.snug]
            region.rect = pygame.Rect(region.rect.x, region.rect.y + down, region.rect.width, wanted)

    def _start(self, region: Region) -> int:
        if region.name in self.scrolls:
            return self.scrolls[region.name]
        return self._most(region) if region.bottom else 0

    def _most(self, region: Region) -> int:
        return max(0, self.heights[region.name] - region.rect.height)

    def _hold(self, region: Region, scroll: int) -> None:
        self.scrolls[region.name] = min(max(scroll, 0), self._most(region))

    def at(self, placed: Placed) -> pygame.Rect:
        """Where a widget is on the screen now."""
        return placed.rect.move(0, -self.scrolls[placed.region.name])

    def draw(self) -> None:
        """Draw everything that can be seen."""
        surface, theme = self.canvas.surface, self.canvas.theme
        for region in self.regions:
            if region.fill:
                paint.panel(
                    surface, region.rect, getattr(theme, region.fill), 16, theme.line, shadow=theme.shadow
                )
            surface.set_clip(region.rect.inflate(-4, -4))
            for placed in self.placed:
                if placed.region is region and self.at(placed).colliderect(region.rect):
                    key = placed.widget.key
                    lit = Lit(bool(key) and key == self.focus, bool(key) and key == self.hovered)
                    placed.widget.draw(self.canvas, self.at(placed), lit)
            surface.set_clip(None)
            self._thumb(region)

    def _thumb(self, region: Region) -> None:
        most = self._most(region)
        if not most:
            return
        track = region.rect.height - 16
        size = max(28, round(track * region.rect.height / self.heights[region.name]))
        top = region.rect.y + 8 + round((track - size) * self.scrolls[region.name] / most)
        bar = pygame.Rect(region.rect.right - 11, top, 6, size)
        paint.panel(self.canvas.surface, bar, self.canvas.theme.quiet, 3)

    # What the keyboard does

    def move_focus(self, step: int) -> bool:
        """On to the next thing that can be used, or back; round the end. False where there is none."""
        able = [placed for placed in self.placed if placed.widget.act]
        if not able:
            return False
        keys = [placed.widget.key for placed in able]
        here = keys.index(self.focus) if self.focus in keys else -step
        placed = able[(here + step) % len(able)]
        self.focus = placed.widget.key
        self._show(placed)
        return True

    def _show(self, placed: Placed) -> None:
        region, here = placed.region, self.at(placed)
        if here.top < region.rect.top + 8:
            self._hold(region, self.scrolls[region.name] - (region.rect.top + 8 - here.top))
        elif here.bottom > region.rect.bottom - 8:
            over = min(here.bottom - region.rect.bottom + 8, here.top - region.rect.top - 8)
            self._hold(region, self.scrolls[region.name] + over)

    def read_on(self, step: int) -> bool:
        """Scroll on inside a widget of the focus that is higher than its region; False at its end."""
        placed = self._focused()
        if placed is None:
            return False
        region, here = placed.region, self.at(placed)
        beyond = here.bottom - region.rect.bottom + 8 if step > 0 else region.rect.top + 8 - here.top
        return beyond > 0 and self._scroll(region, step * min(beyond, round(region.rect.height * 0.8)))

    def reveal(self) -> None:
        """Scroll what has the focus into sight, after letters or the window have changed their size."""
        placed = self._focused()
        if placed is not None:
            self._show(placed)

    def _focused(self) -> Placed | None:
        return next((p for p in self.placed if p.widget.act and p.widget.key == self.focus), None)

    def focused(self) -> Widget | None:
        """The widget the keyboard is on."""
        placed = self._focused()
        return placed.widget if placed else None

    def numbered(self, number: int) -> Widget | None:
        """The widget with that number."""
        return next((p.widget for p in self.placed if p.widget.act and p.widget.number == number), None)

    def turn(self, share: float) -> bool:
        """Scroll by a share of a region's height; False where nothing moves.

        What holds nothing to be used comes first, since the focus never gets there; then where the focus is.
        """
        region = self._turning()
        return region is not None and self._scroll(region, round(region.rect.height * share))

    def _turning(self) -> Region | None:
        longer = [region for region in self.regions if self._most(region)]
        plain = [region for region in longer if not any(widget.act for widget in region.widgets)]
        placed = self._focused()
        here = [region for region in longer if placed and region is placed.region]
        return next(iter((*plain, *here, *longer)), None)

    def _scroll(self, region: Region, by: int) -> bool:
        before = self.scrolls[region.name]
        self._hold(region, before + by)
        return self.scrolls[region.name] != before

    # What the pointer does

    def hit(self, place: tuple[int, int]) -> Widget | None:
        """What can be used at a place."""
        for placed in self.placed:
            inside = placed.region.rect.collidepoint(place) and self.at(placed).collidepoint(place)
            if placed.widget.act and inside:
                return placed.widget
        return None

    def share(self, widget: Widget, place: tuple[int, int]) -> tuple[float, float]:
        """Where a place lies in a widget: shares of its width and height from its top left corner."""
        here = next(self.at(placed) for placed in self.placed if placed.widget is widget)
        return (place[0] - here.x) / max(1, here.width), (place[1] - here.y) / max(1, here.height)

    def hover(self, place: tuple[int, int]) -> bool:
        """The pointer moved; True where something looks different now."""
        found = self.hit(place)
        key = found.key if found else ""
        changed, self.hovered = key != self.hovered, key
        return changed

    def wheel(self, place: tuple[int, int], steps: int) -> bool:
        """Scroll what the pointer is over."""
        region = next(
            (r for r in reversed(self.regions) if r.rect.collidepoint(place) and self._most(r)), None
        )
        return region is not None and self._scroll(region, -steps * _WHEEL)

    def spoken(self) -> list[str]:
        """Everything on the page as it is read aloud, in order."""
        return [placed.widget.spoken for placed in self.placed if placed.widget.spoken]
