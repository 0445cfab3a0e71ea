"""Sentences about the printable reports."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "report.kind": "Empty Chair: debrief",
    "report.title": "{title}: debrief",
    "report.with": "A conversation with {name}",
    "report.with_of_age": "A conversation with {name}, {age}",
    "report.portrait": "{name}, at the end of the conversation",
    "report.ended": "How it ended: {ending}",
    "report.first": "First of all",
    "report.line": "How it felt",
    "report.pleasant": "pleasant",
    "report.unpleasant": "unpleasant",
    "report.highest": "highest",
    "report.lowest": "lowest",
    "report.end": "the end",
    "report.decisive": "decided it",
    "report.remembered": "remembered",
    "report.what_if": "with another choice",
    "report.what_came": "What came of it",
    "report.easy_special_good": "Easy, special, feels good",
    "report.of_100": "{value} of 100",
    "report.money": "Spent, and kept",
    "report.scores": "Scores",
    "report.score": "{score} of 100",
    "report.felt_and_remembered": "Felt, and remembered",
    "report.number": "No.",
    "report.you_said": "You said",
    "report.felt": "They felt",
    "report.pleasure": "Line",
    "report.mark": "Mark",
    "report.came_in": "(as they came in)",
    "report.kept": "(what is remembered)",
    "report.moments": "Moments that decided it",
    "report.moment": "Moment {number}",
    "report.helped": "this one helped",
    "report.cost": "this one cost something",
    "report.they_said": "They said",
    "report.they_answered": "They answered",
    "report.they_needed": "They needed",
    "report.what_they_felt": "What they felt, and why",
    "report.stronger": "A stronger line",
    "report.strength": "One strength",
    "report.next_step": "One next step",
    "report.chair": "The empty chair",
    "report.trace": "Every moment, and where each point comes from",
    "report.why": "Why it moved them",
    "report.earned": "Earned",
    "report.coach": "Coach",
    "report.trainer": "Questions to talk about",
    "report.footer": (
        "Made by Empty Chair. It is about moments and lines, never about what kind of person anybody is."
    ),
    "report.no_folder": (
        "The report cannot be written: there is no folder {folder}; make it, or choose another place."
    ),
    "report.is_folder": (
        "The report cannot be written: {path} is a folder; add a file name, such as debrief.html."
    ),
    "report.cannot_write": "The report cannot be written to {path}: {why}; choose another place.",
}
