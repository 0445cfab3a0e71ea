"""The few pieces of SVG that the drawings are made of, as text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
"""A place on the drawing: x to the right, y downwards, in the drawing's own units."""

NAMESPACE = "http://www.w3.org/2000/svg"


def sheet(width: float, height: float, *drawn: str) -> str:
    """A complete SVG document of this size around what is drawn."""
    return (
        f'<svg xmlns="{NAMESPACE}" width="{width:g}" height="{height:g}"'
        f' viewBox="0 0 {width:g} {height:g}">{"".join(drawn)}</svg>'
    )


def group(transform: str, *drawn: str) -> str:
    """What is drawn, moved or turned together."""
    return f'<g transform="{transform}">{"".join(drawn)}</g>'


def path(steps: str, fill: str, opacity: float = 1.0) -> str:
    """A filled shape; `steps` in SVG's path language."""
    return f'<path d="{steps}" fill="{fill}"{_see_through(opacity)}/>'


def ring(steps: str, fill: str) -> str:
    """A filled shape with a hole: the second outline in `steps` is cut out of the first."""
    return f'<path d="{steps}" fill="{fill}" fill-rule="evenodd"/>'


def stroke(steps: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """A line with round ends along `steps`."""
    return (
        f'<path d="{steps}" fill="none" stroke="{colour}" stroke-width="{width:.2f}"'
        f' stroke-linecap="round" stroke-linejoin="round"{_see_through(opacity)}/>'
    )


def ellipse(at: Point, rx: float, ry: float, fill: str, opacity: float = 1.0) -> str:
    """A filled ellipse around a point."""
    return (
        f'<ellipse cx="{at[0]:.2f}" cy="{at[1]:.2f}" rx="{max(0.01, rx):.2f}" ry="{max(0.01, ry):.2f}"'
        f' fill="{fill}"{_see_through(opacity)}/>'
    )


def circle(at: Point, r: float, fill: str, opacity: float = 1.0) -> str:
    """A filled circle around a point."""
    return ellipse(at, r, r, fill, opacity)


def polygon(points: Iterable[Point]) -> str:
    """The steps of a closed outline through these points."""
    return f"{polyline(points)}Z"


def polyline(points: Iterable[Point]) -> str:
    """The steps of an open line through these points."""
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points)


def _see_through(opacity: float) -> str:
    return "" if opacity >= 1.0 else f' opacity="{max(0.0, opacity):.3f}"'
