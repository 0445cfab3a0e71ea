"""`play` and the bare command: a conversation in the window, in the terminal, or by a list of choices."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.output import complain, tell, tell_json
from game.cli.recording import Records
from game.cli.shelves import Opened, Wishes, library, shelf
from game.errors import EmptyChairError, NoDisplay, SaveError
from game.scenario import nearest
from game.settings.files import reason, write_whole
from game.settings.folders import settings_file
from game.settings.preferences import load_preferences, save_preferences
from game.stage import ConversationView, Rehearsal
from game.stage.reloading import Reloader
from game.vocabulary import Feeling, Strength
from game.words import say

if TYPE_CHECKING:
    from game.play import Saved
    from game.stage import Performance


@dataclass(frozen=True, slots=True)
class Request:
    """What `play` was asked to do."""

    scenario: str | None = None
    terminal: bool = False
    choices: str | None = None
    readings: str | None = None
    as_json: bool = False
    screenshots: Path | None = None
    report: Path | None = None
    save: Path | None = None
    resume: Path | None = None
    library: Path | None = None
    watch: bool = False
    player: str | None = None
    cohort: str | None = None
    go_on: bool = False
    database: str | None = None


class BadRequest(EmptyChairError):
    """Options that do not go together."""


def open_game(folder: Path | None) -> int:
    """Open the game at its library."""
    return play_scenario(Request(library=folder), Wishes())


def play_scenario(request: Request, wishes: Wishes) -> int:
    """Play as asked, then print, save and report what came of it."""
    _fits_together(request, wishes.start_at)
    if request.choices is not None:
        return _scripted(request, wishes)
    opened = Opened()
    opened.records = _records(request)
    try:
        performance = _beginning(request, wishes, opened)
        _perform(request, wishes, opened, performance)
        if opened.performance:
            _leave_behind(opened.performance, request)
            _met_somebody(opened.performance)
    finally:
        opened.records.close()
    return 0


def _records(request: Request) -> Records:
    """Who is recorded: whoever is named, else whoever plays here usually; a guest is not."""
    scripted = request.choices is not None
    mode = "scripted" if scripted else "terminal" if request.terminal or request.as_json else "window"
    records = Records(mode, request.database, request.cohort)
    usual = "" if scripted or request.cohort else load_preferences(settings_file())[0].player
    if request.player or usual:
        records.play_as(request.player or usual)
    elif request.cohort:
        records.play_in(request.cohort)
    return records


def _met_somebody(performance: Performance) -> None:
    """The first conversation is the one with whispers, unless the player likes it otherwise."""
    likes = load_preferences(settings_file())[0]
    if performance.finished and not likes.debriefed:
        save_preferences(likes.model_copy(update={"debriefed": True}), settings_file())


def _fits_together(request: Request, start_at: str | None) -> None:
    if request.choices is None and request.readings is not None:
        raise BadRequest(say("play.needs_choices", option="--readings"))
    if request.choices is None and request.screenshots is not None:
        raise BadRequest(say("play.needs_choices", option="--screenshots"))
    if request.choices is not None and not (request.scenario or request.resume or request.go_on):
        raise BadRequest(say("play.which"))
    if request.watch and (request.terminal or request.as_json or request.choices is not None):
        raise BadRequest(say("watch.window"))
    if request.watch and request.scenario is None:
        raise BadRequest(say("watch.which"))
    if start_at is not None and (request.resume is not None or request.scenario is None):
        raise BadRequest(say("play.from"))


def _scripted(request: Request, wishes: Wishes) -> int:
    opened = Opened()
    opened.records = _records(request)
    seeded = replace(wishes, seed=wishes.seed or 0)
    try:
        performance = _beginning(request, seeded, opened)
        assert performance is not None
        choices, readings = _listed(request.choices or ""), _readings(request.readings or "")
        if request.screenshots:
            _photograph(request, seeded, opened, choices, readings)
        play_choices(performance, choices, readings)
    finally:
        opened.records.close()
    if not request.as_json:
        tell(_transcript(performance))
    _leave_behind(performance, request)
    return 0


def _beginning(request: Request, wishes: Wishes, opened: Opened) -> Performance | None:
    shelved = library(request.library)
    if request.resume:
        return _resumed(request, wishes, opened)
    if request.go_on:
        return _gone_on_with(request, wishes, opened)
    if request.scenario is None:
        return None
    from game.cli.meeting import begin

    return begin(shelved.find(request.scenario), wishes, opened)


def _resumed(request: Request, wishes: Wishes, opened: Opened) -> Performance:
    from game.cli.meeting import perform, read_twice
    from game.play import resume

    assert request.resume is not None
    saved = _saved(request.resume)
    path = library(request.library).find(request.scenario or saved.scenario)
    housed, plain = read_twice(path, wishes, opened)
    return perform(resume(housed, saved), plain, wishes, opened)


def _gone_on_with(request: Request, wishes: Wishes, opened: Opened) -> Performance:
    """What the player left unfinished. Raises BadRequest where there is nothing."""
    from game.cli.meeting import go_on

    records = opened.records
    left = records.left_open(request.scenario or "") if records else None
    if left is None or records is None:
        called = records.learner.called if records and records.learner else say("resume.guest")
        raise BadRequest(say("resume.none", name=called))
    return go_on(left, library(request.library), wishes, opened)


def _saved(path: Path) -> Saved:
    from game.play import parse_save

    try:
        return parse_save(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise SaveError(say("cannot_read", path=path, why=reason(error))) from error
    except ValueError as error:
        raise SaveError(say("save.unreadable", place=path)) from error


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _readings(text: str) -> list[tuple[Feeling, Strength] | None]:
    return [_reading(part) for part in _listed(text)]


def _reading(text: str) -> tuple[Feeling, Strength] | None:
    if text == "-":
        return None
    feeling, _, strength = text.partition(":")
    return Feeling(_one_of(feeling, list(Feeling))), Strength(_one_of(strength, list(Strength)))


def _one_of(word: str, words: list[Feeling] | list[Strength]) -> str:
    known = [str(one) for one in words]
    if word in known:
        return word
    near = nearest(word, known)
    hint = say("near", near=near) if near else ""
    raise BadRequest(say("play.reading", word=word, words=", ".join(known), hint=hint).strip())


def play_choices(
    performance: Performance, choices: list[str], readings: list[tuple[Feeling, Strength] | None]
) -> None:
    """Play a list of choices, answering each pause for a reading with the next of `readings`.

    Choices left over are refused, unless the customer has walked out.
    """
    answers = iter(readings)
    for choice in choices:
        session = performance.session
        if session.finished and session.state.walked_out[0]:
            break
        if session.scene.read:
            _answer(performance, answers)
        performance.choose(choice)
    _answer_last(performance, answers)


def _answer_last(performance: Performance, answers: Iterator[tuple[Feeling, Strength] | None]) -> None:
    if performance.session.scene.read:
        _answer(performance, answers)
    if next(answers, "none left") != "none left" and not performance.session.state.walked_out[0]:
        raise BadRequest(say("play.readings_left"))


def _answer(performance: Performance, answers: Iterator[tuple[Feeling, Strength] | None]) -> None:
    given = next(answers, "none left")
    if given == "none left":
        return
    feeling, strength = given if isinstance(given, tuple) else (None, None)
    performance.answer_reading(feeling, strength)


def _perform(request: Request, wishes: Wishes, opened: Opened, performance: Performance | None) -> None:
    if wishes.seed is None and performance and not request.resume:
        complain(say("play.seed", seed=performance.session.seed))
    if request.terminal or request.as_json:
        _in_terminal(request, wishes, opened, performance)
        return
    try:
        _in_window(request, wishes, opened, performance)
    except NoDisplay as error:
        if not somebody_types():
            raise
        complain(str(error), say("play.terminal_instead"))
        _in_terminal(request, wishes, opened, performance)


def somebody_types() -> bool:
    """Whether a person sits at the standard input."""
    return sys.stdin is not None and sys.stdin.isatty()


def _in_terminal(request: Request, wishes: Wishes, opened: Opened, performance: Rehearsal | None) -> None:
    from game.terminal import Terminal, home, perform

    # A program started without any standard input has none at all; then there are simply no answers.
    terminal = Terminal(sys.stdin or io.StringIO(), sys.stderr if request.as_json else sys.stdout)
    if performance:
        perform(performance, terminal)
    else:
        home(shelf(library(request.library), wishes, opened), terminal)


def _in_window(request: Request, wishes: Wishes, opened: Opened, performance: Rehearsal | None) -> None:
    from game.window import run

    shelved = library(request.library)
    reloader: Reloader | None = None
    name = ""
    if request.watch and opened.performance and request.scenario:
        from game.cli.reloading import Watcher

        path = shelved.find(request.scenario)
        reloader, name = Watcher(path, wishes, opened, opened.performance), path.name
    if not run(shelf(shelved, wishes, opened), performance, settings_file(), reloader, name):
        complain(say("window.settings_damaged"))


def _photograph(
    request: Request,
    wishes: Wishes,
    opened: Opened,
    choices: list[str],
    readings: list[tuple[Feeling, Strength] | None],
) -> None:
    from game.window.album import photograph

    assert request.screenshots is not None
    rehearsal = _beginning(request, wishes, Opened(noted=opened.noted))
    assert rehearsal is not None
    photograph(
        shelf(library(request.library), wishes, Opened()), rehearsal, choices, readings, request.screenshots
    )


def _transcript(performance: Performance) -> str:
    from game.terminal import debrief_text

    return f"{transcript(performance.conversation())}\n\n{debrief_text(performance.debrief())}"


def transcript(view: ConversationView) -> str:
    """Everything said so far, a line each."""
    lines = (say(f"transcript.{line.who}", name=view.person.name, text=line.text) for line in view.log)
    return "\n".join(lines)


def _leave_behind(performance: Performance, request: Request) -> None:
    """Everything asked for that outlives the conversation: a report, a save, the record."""
    if request.report:
        report_to(performance, request.report)
    from game.coaching import record
    from game.play import save

    if request.save:
        write_whole(request.save, json.dumps(save(performance.session), indent=2) + "\n")
        complain(say("play.saved", path=request.save))
    if request.as_json:
        tell_json(record(performance.found()))


def report_to(performance: Performance, path: Path) -> None:
    """Write the debrief as one HTML file."""
    from game.reports import debrief_html

    view = performance.debrief()
    what_ifs = [
        performance.what_if(chosen.moment, chosen.stronger_choice)
        for chosen in view.moments
        if chosen.stronger_choice
    ]
    write_whole(path, debrief_html(view, what_ifs=what_ifs))
    complain(say("play.reported", path=path))
