"""The engines that run in Python: `python play_python.py ENGINE STORY PLAYS [PLAYS ...]`, one line of JSON each."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import model  # noqa: E402 - the folders have to be on the path first


def timed(engine: str, plays: int, work: Callable[[], list[int]]) -> None:
    """Do the work, and print what it took; the work returns the checksum after each number of plays."""
    wall, cpu = time.perf_counter(), time.process_time()
    checksums = work()
    took = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    print(
        json.dumps({"engine": engine, "plays": plays, **took, "checksum": checksums[-1], "each": checksums})
    )


def ours(story: Path, plays: list[int]) -> None:
    """Our engine as `simulate` uses it: every playthrough with the whole customer, scores and endings."""
    import numpy as np

    from game.authoring.simulate import Asked
    from game.authoring.simulate.asked import Cast
    from game.authoring.simulate.coverage import cover
    from game.authoring.simulate.ended import ended
    from game.coaching import judge, measure
    from game.play import Script, at_random, play_out
    from game.scenario import load

    scenario = load(story, use_house=False)
    script, yardsticks = Script(scenario), [measure(scenario)]
    cast = Cast(script, Asked())
    said = np.array([int(move.id[1:]) for move in script.moves])
    most = max(plays)

    def work() -> list[int]:
        sums = np.zeros(most, dtype=np.int64)
        for first in range(0, most, 10_000):
            rows = np.arange(first, min(first + 10_000, most))
            paths = play_out(script, cast.meet(rows), at_random(0), judge, rows)
            over = ended(paths, rows, np.full(rows.size, 1 / most), cast, yardsticks)
            cover(paths, over)
            turns = np.arange(1, paths.routes.shape[1] + 1)
            sums[rows] = (np.where(paths.routes >= 0, said[paths.routes], 0) * turns).sum(axis=1)
        return [int(sums[:count].sum()) for count in plays]

    timed("ours", most, work)


def plain(_story: Path, plays: list[int]) -> None:
    """A loop over plain Python numbers, for scale: no text, no feelings, eight integers."""

    def work() -> list[int]:
        total = 0
        for play in range(plays[0]):
            variables, beat, turn = [0] * model.VARIABLES, 0, 0
            while beat < model.BEATS:
                choice = model.luck(play, turn, model.CHOICES)
                turn += 1
                total += model.number(beat, choice) * turn
                for variable, by in model.changes(beat, choice):
                    variables[variable] += by
                beat = model.onward(beat, choice)
        return [total]

    timed("plain Python", plays[0], work)


def bink(story: Path, plays: list[int]) -> None:
    """bink, from ink that is compiled already."""
    sys.path.insert(0, str(HERE / "build"))
    from bink.story import Story

    told = Story(story.read_text(encoding="utf-8"))

    def work() -> list[int]:
        total = 0
        for play in range(plays[0]):
            told.reset_state()
            turn = 0
            while True:
                while told.can_continue():
                    told.cont()
                choices = list(told.get_current_choices())
                if not choices:
                    break
                taken = model.luck(play, turn, len(choices))
                turn += 1
                total += int(choices[taken]) * turn
                told.choose_choice_index(taken)
        return [total]

    timed("bink", plays[0], work)


if __name__ == "__main__":
    engine = {"ours": ours, "plain": plain, "bink": bink}[sys.argv[1]]
    engine(Path(sys.argv[2]), [int(count) for count in sys.argv[3:]])
