"""Printable reports: one self-contained HTML file each, without scripts and without a network."""

from game.reports.debrief import debrief_html

__all__ = ["debrief_html"]
