"""Where everything of a feeling line lies, for a front end that draws with its own lines and letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.drawing.svg import Point


@dataclass(frozen=True, slots=True)
class Marks:
    """Which points are marked, as positions in the list of points from 0; None marks nothing."""

    high: int | None = None
    low: int | None = None
    decisive: int | None = None


@dataclass(frozen=True, slots=True)
class LineGeometry:
    """Where everything of a feeling line lies, in pixels from the chart's top left corner.

    `points` has one place a moment; `zero`, `top` and `bottom` are heights, `left` and `right` the ends of
    the field. `remembered` is the height of the dashed line. `high`, `low`, `end`, `decisive` are the marked
    places, None where nothing is marked.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    zero: float
    points: tuple[Point, ...]
    remembered: float | None = None
    high: Point | None = None
    low: Point | None = None
    end: Point | None = None
    decisive: Point | None = None

    def nearest(self, x: float) -> int | None:
        """The position of the moment nearest to a place on the chart, None without moments."""
        places = range(len(self.points))
        return min(places, key=lambda place: abs(self.points[place][0] - x), default=None)


def line_geometry(
    points: Sequence[float],
    width: float,
    height: float,
    *,
    remembered: float | None = None,
    marks: Marks | None = None,
    margin: float = 18.0,
    moments: int = 0,
) -> LineGeometry:
    """Lay out points in [-1, 1] in a field of this size; values beyond are held at its edge.

    The field is as wide as the points, or as `moments` where that is more, so that two lines can be compared
    moment by moment.
    """
    left, right, top, bottom = margin, width - margin, margin, height - margin
    wanted, placed = (
        marks or Marks(),
        _places(points, max(moments, len(points)), (left, right), (top, bottom)),
    )
    return LineGeometry(
        width=width, height=height, left=left, right=right, top=top, bottom=bottom,
        zero=_height(0.0, top, bottom),
        points=placed,
        remembered=None if remembered is None else _height(remembered, top, bottom),
        high=_marked(placed, wanted.high), low=_marked(placed, wanted.low),
        end=placed[-1] if placed else None, decisive=_marked(placed, wanted.decisive),
    )  # fmt: skip


def _places(
    points: Sequence[float], moments: int, across: tuple[float, float], down: tuple[float, float]
) -> tuple[Point, ...]:
    if moments == 1:
        return tuple(((across[0] + across[1]) / 2, _height(felt, *down)) for felt in points)
    gap = (across[1] - across[0]) / max(1, moments - 1)
    return tuple((across[0] + place * gap, _height(felt, *down)) for place, felt in enumerate(points))


def _height(felt: float, top: float, bottom: float) -> float:
    held = min(1.0, max(-1.0, felt))
    return bottom - (held + 1) / 2 * (bottom - top)


def _marked(placed: tuple[Point, ...], place: int | None) -> Point | None:
    return placed[place] if place is not None and 0 <= place < len(placed) else None
