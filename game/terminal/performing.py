"""The whole game at the terminal: choosing a scenario, and playing it as often as the player likes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.errors import EmptyChairError
from game.stage import HomeView, Library, Rehearsal, ScenarioCard
from game.stage.learning import course_line
from game.terminal.afterwards import Afterwards, GoBack
from game.terminal.asking import LEAVE, Left, Question, explain, mistaken
from game.terminal.briefing import introduce
from game.terminal.console import HungUp, Ink, Terminal
from game.terminal.conversation import Conversation
from game.terminal.debrief import write_all
from game.terminal.progress import progress_lines
from game.words import say


def perform(
    rehearsal: Rehearsal, terminal: Terminal, *, training_wheels: bool = False, first_attempt: bool = True
) -> None:
    """Play one scenario from its briefing to its debrief, again and again until the player leaves.

    `training_wheels` names the customer's feelings all along; on a `first_attempt` the player judges the
    conversation before the debrief does. Ends, with a word of goodbye, on `q` and where the answers end;
    KeyboardInterrupt is the caller's.
    """
    try:
        introduce(rehearsal.briefing(), terminal)
        terminal.write(say("terminal.first_keys"))
        _rehearse(rehearsal, terminal, training_wheels=training_wheels, you_first=first_attempt)
    except (Left, HungUp):
        terminal.write(say("terminal.goodbye"))


def _rehearse(rehearsal: Rehearsal, terminal: Terminal, *, training_wheels: bool, you_first: bool) -> None:
    before = None
    while True:
        Conversation(rehearsal, terminal, training_wheels=training_wheels).hold()
        afterwards = Afterwards(rehearsal, terminal, before)
        back = afterwards.talk(you_first=you_first)
        _go_back(rehearsal, back, terminal)
        before, you_first = None if back.another_day else afterwards.view, False


def _go_back(rehearsal: Rehearsal, back: GoBack, terminal: Terminal) -> None:
    if back.another_day:
        terminal.write(rehearsal.debrief().another_day, Ink.HEADING)
        rehearsal.another_day()
    elif back.moment is None:
        rehearsal.start_over()
    else:
        rehearsal.try_again(back.moment)
        terminal.write(say("terminal.back_at", number=back.moment + 1), Ink.HEADING)


def home(library: Library, terminal: Terminal, *, training_wheels: bool = False) -> None:
    """Let the player choose scenarios from the library and play them, until they leave."""
    view = library.home(wake=True)
    terminal.write(view.title, Ink.HEADING)
    for path, sentence in view.problems:
        terminal.write(say("terminal.unreadable", path=path, sentence=sentence), Ink.MISTAKE)
    try:
        _choose(library, view, terminal, training_wheels=training_wheels)
    except (Left, HungUp):
        terminal.write(say("terminal.goodbye"))


PROGRESS, GO_ON = "p", "g"


def _choose(library: Library, view: HomeView, terminal: Terminal, *, training_wheels: bool) -> None:
    shown = view.scenarios
    while True:
        _show(view, shown, terminal)
        typed = _picked(terminal, len(shown), _own_keys(view))
        if typed == PROGRESS:
            write_all(progress_lines(library.learning.progress(view.scenarios)), terminal)
        elif typed.isdecimal() or typed == GO_ON:
            opening = (
                library.learning.go_on if typed == GO_ON else partial(library.open, shown[int(typed) - 1].id)
            )
            _begin(opening, terminal, training_wheels=training_wheels)
            view = library.home(wake=True)
            shown = view.scenarios
        else:
            shown = _with_word(view.scenarios, typed)
            if not shown:
                terminal.write(say("terminal.found_none", word=typed), Ink.MISTAKE)


def _own_keys(view: HomeView) -> dict[str, str]:
    progress = {PROGRESS: "terminal.key.progress"} if view.who else {}
    return progress | ({GO_ON: "terminal.key.go_on"} if view.resume else {})


def _show(view: HomeView, shown: tuple[ScenarioCard, ...], terminal: Terminal) -> None:
    terminal.write()
    _show_who(view, terminal)
    terminal.write(view.welcome if view.scenarios else say("terminal.empty_library"))
    for number, card in enumerate(shown, start=1):
        terminal.write(say("terminal.numbered", number=number, text=_about(card)), hang=4)
    terminal.write(say("terminal.pick"))


def _show_who(view: HomeView, terminal: Terminal) -> None:
    if view.trouble:
        terminal.write(view.trouble, Ink.MISTAKE)
    if not view.who:
        return
    terminal.write(say("home.who", name=view.who), Ink.HEADING)
    for words in (*view.post[:2], *(course_line(course) for course in view.courses)):
        terminal.write(words)
    if view.resume:
        terminal.write(say("terminal.go_on", reason=view.resume.reason))
    for suggestion in view.rota[:1]:
        title = next(card.title for card in view.scenarios if card.id == suggestion.scenario)
        terminal.write(say("terminal.today", title=title, reason=suggestion.reason))
    terminal.write(say("terminal.see_progress"))
    terminal.write()


def _picked(terminal: Terminal, last: int, own: dict[str, str]) -> str:
    """A number in range, a key of the player's own, a word to search for, or "" for everything."""
    search = {**own, say("terminal.a_word"): "terminal.key.find"}
    question = Question(search, last, "terminal.key.scenario", "terminal.key.all", "terminal.key.quit")
    while True:
        typed = terminal.ask()
        key = Question(own, last, enter="terminal.key.all").understood(typed)
        if key == LEAVE:
            raise Left
        if key == "?":
            explain(terminal, question)
        elif key is None and typed.isdecimal():
            mistaken(terminal, question, typed)
        else:
            return typed if key is None else key


def _begin(opening: Callable[[], Rehearsal], terminal: Terminal, *, training_wheels: bool) -> None:
    try:
        rehearsal = opening()
    except EmptyChairError as problem:
        terminal.write(str(problem), Ink.MISTAKE)
        return
    perform(rehearsal, terminal, training_wheels=training_wheels)


def _with_word(cards: tuple[ScenarioCard, ...], word: str) -> tuple[ScenarioCard, ...]:
    return tuple(
        card for card in cards if word.casefold() in f"{_about(card)} {' '.join(card.skills)}".casefold()
    )


def _about(card: ScenarioCard) -> str:
    named = say("terminal.card", title=card.title, name=card.person.name)
    facts = {"channel": card.channel.meaning, "minutes": card.minutes, "difficulty": card.difficulty.value}
    code = "terminal.facts" if card.industry else "terminal.facts_anywhere"
    again = [say("terminal.again", name=card.person.called)] if card.after else []
    return " ".join([f"{named}. {say(code, industry=card.industry, **facts)}.", *again, card.setting]).strip()
