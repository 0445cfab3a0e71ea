"""How many faces of the quiz were named rightly: `python -m tests.drawing.score ANSWERS GUESSES`.

Both files have one `number: feeling` a line. Printed: the hit rate, that of each feeling, and every confusion.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Final

GLAD: Final = frozenset({"calm", "hopeful", "relieved", "grateful", "delighted"})
UNHAPPY: Final = frozenset({"anxious", "angry", "sad", "disappointed"})
"""Names of these two families are apart in meaning, and must never be taken for each other."""


def read(path: Path) -> dict[int, str]:
    """The feeling of each number in a file."""
    lines = [line.partition(":") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return {int(number): feeling.strip() for number, _, feeling in lines}


def confusions(answers: dict[int, str], guesses: dict[int, str]) -> Counter[tuple[str, str]]:
    """How often (what it was, what it was taken for), where the two differ; no guess is a `-`."""
    pairs = ((was, guesses.get(number, "-")) for number, was in answers.items())
    return Counter(pair for pair in pairs if pair[0] != pair[1])


def apart(was: str, taken: str) -> bool:
    """Whether one of the two is glad and the other unhappy."""
    return (was in GLAD and taken in UNHAPPY) or (was in UNHAPPY and taken in GLAD)


def report(answers: dict[int, str], guesses: dict[int, str]) -> list[str]:
    """The hit rate, feeling by feeling, and the confusions, the most frequent first."""
    wrong, asked = confusions(answers, guesses), Counter(answers.values())
    right = len(answers) - wrong.total()
    lines = [f"{right} of {len(answers)} named rightly, {right / max(1, len(answers)):.0%}"]
    for feeling, times in sorted(asked.items()):
        missed = sum(count for (was, _), count in wrong.items() if was == feeling)
        lines.append(f"  {feeling}: {times - missed} of {times}")
    lines += [
        f"{was} taken for {taken}: {count}{' (far apart)' if apart(was, taken) else ''}"
        for (was, taken), count in wrong.most_common()
    ]
    return lines


if __name__ == "__main__":
    print("\n".join(report(read(Path(sys.argv[1])), read(Path(sys.argv[2])))))
