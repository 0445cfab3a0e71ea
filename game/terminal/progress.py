"""Progress at the terminal: the same as in the window, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from game.stage.learning import ProgressView, course_line, skill_line
from game.terminal.console import Ink
from game.terminal.debrief import Said
from game.words import say


def progress_lines(view: ProgressView | None) -> Iterator[Said]:
    """What has been learnt so far; for a guest, that nothing is kept."""
    yield Said()
    yield Said(say("progress.title"), Ink.HEADING)
    if view is None or not view.plays:
        yield Said(say("progress.none"))
        return
    yield Said(say("progress.plays.one") if view.plays == 1 else say("progress.plays", count=view.plays))
    for heading, lines in _parts(view):
        if lines:
            yield Said()
            yield Said(say(f"progress.{heading}"), Ink.HEADING)
            yield from (Said(line, hang=4) for line in lines)


def _parts(view: ProgressView) -> Iterator[tuple[str, list[str]]]:
    yield "skills", [skill_line(one) for one in sorted(view.skills, key=lambda skill: skill.mastery)]
    yield "eye", [line for line in (view.reading, view.judged, view.town) if line]
    yield "courses", [course_line(one) for one in view.courses]
    yield "words", list(view.words)
    yield "meant", list(view.meant)
    past = view.past
    yield (
        "past",
        [say("progress.row", when=p.when, title=p.title, ending=p.ending, band=p.band) for p in past],
    )
