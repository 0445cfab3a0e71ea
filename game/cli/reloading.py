"""`play FILE --watch`: the conversation that is being played, read again whenever its file is saved."""

from __future__ import annotations

from pathlib import Path

from game.cli.meeting import go_to, read_twice
from game.cli.shelves import Opened, Wishes
from game.cli.watching import Stamp, stamps
from game.customer import can_open
from game.errors import EmptyChairError, SaveError
from game.play import Saved, Session, save
from game.play.saving import replay
from game.play.searching import way_to
from game.scenario import FileProblem, Gravity, Scenario, read
from game.stage import Performance
from game.stage.reloading import Mistake, News
from game.vocabulary import END
from game.words import say


class Watcher:
    """One scenario file with all that it takes from others."""

    def __init__(self, path: Path, wishes: Wishes, opened: Opened, performance: Performance) -> None:
        """Watch the file of this conversation."""
        self._path, self._wishes, self._opened, self._performance = path, wishes, opened, performance
        self._seen = self._stamps()

    def _stamps(self) -> dict[Path, Stamp]:
        return stamps([self._path, *([self._wishes.house] if self._wishes.house else [])])

    def news(self) -> News | None:
        """What has changed on the disk."""
        now = self._stamps()
        if now == self._seen:
            return None
        self._seen = now
        return self._read()

    def again(self) -> News:
        """From the beat that was asked for, or from the first word."""
        return self._read(anew=True)

    def _read(self, *, anew: bool = False) -> News:
        found = read(self._path, house=self._wishes.house, opens_allowed=can_open)
        mistakes = tuple(
            _mistake(problem) for problem in found.problems if problem.severity is not Gravity.HINT
        )
        if found.scenario is None:
            return News(say("watch.cannot", count=len(found.errors)), mistakes, renewed=False)
        try:
            housed, plain = read_twice(self._path, self._wishes, self._opened)
            session, sentence = self._begun(housed) if anew else self._gone_on(housed)
        except EmptyChairError as error:
            return News(str(error), mistakes, renewed=False)
        self._performance.renew(session, plain)
        return News(sentence, mistakes, renewed=True)

    def _begun(self, scenario: Scenario) -> tuple[Session, str]:
        session = self._fresh(scenario)
        if self._wishes.start_at is not None:
            go_to(session, self._wishes.start_at)
            return session, say("watch.from", beat=self._wishes.start_at)
        return session, say("watch.start")

    def _fresh(self, scenario: Scenario) -> Session:
        now = self._performance.session
        return Session(scenario, now.seed, self._wishes.temperament, before=now.before)

    def _gone_on(self, scenario: Scenario) -> tuple[Session, str]:
        """At the same beat: with the same choices if they still lead there, else by another way."""
        now = self._performance.session
        try:
            again = replay(scenario, Saved.model_validate(save(now)))
        except SaveError:
            again = None
        if again is not None and again.scene.beat == now.scene.beat:
            return again, say("watch.same")
        return self._by_another_way(scenario, now.scene.beat)

    def _by_another_way(self, scenario: Scenario, beat: str) -> tuple[Session, str]:
        session = self._fresh(scenario)
        there = {known.id for known in scenario.beats}
        way = way_to(session.script, session.state, beat, session.before) if beat in there else None
        if way is None:
            code = "watch.over" if beat == END else "watch.gone"
            return session, say(code, beat=beat)
        for choice in way:
            session.choose(choice)
        return session, say("watch.another_way", beat=beat)


def _mistake(problem: FileProblem) -> Mistake:
    where = say("watch.line", line=problem.line) if problem.line else ""
    heavy = problem.severity is Gravity.ERROR
    return Mistake(where, f"{problem.code} {problem.message}", problem.help, heavy)
