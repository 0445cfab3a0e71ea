"""The sheet of faces by which the portraits are judged: `python -m tests.drawing.sheet FOLDER [--quiz]`.

Twelve people of many kinds, each with nine feelings, strong, as a customer of the engine has them who opens so: written
as `faces.png`, with names below. With `--quiz` the names are left out and the faces shuffled, numbered, and the answers
written to `answers.txt`, for somebody to name them who has not seen the sheet.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import Final

import numpy as np
import pygame

from game.customer import Customers, Profile
from game.stage import Face, Person
from game.vocabulary import Feeling, Strength
from game.window.lettering import SMALL, Letters
from game.window.paint import face

PEOPLE: Final = (
    ("Margaret Okafor", 67, "she"), ("Tom Birch", 24, "he"), ("Aiko Tanaka", 41, "she"), ("Yusuf Demir", 36, "he"),
    ("Priya Nair", 29, "she"), ("Lars Holm", 73, "he"), ("Amara Diallo", 19, "she"), ("Sam Reyes", 33, "they"),
    ("Ruth Adler", 82, "she"), ("Callum Reid", 52, "he"), ("Leila Haddad", 45, "she"), ("Bruno Silva", 61, "he"),
)  # fmt: skip
FEELINGS: Final = (
    Feeling.CALM, Feeling.ANXIOUS, Feeling.ANGRY, Feeling.TIRED, Feeling.SAD, Feeling.EMBARRASSED, Feeling.RELIEVED,
    Feeling.DELIGHTED, Feeling.SURPRISED,
)  # fmt: skip
SIZE: Final = 150
PAPER, INK = (250, 247, 240), (40, 38, 34)


def as_felt(feeling: Feeling) -> Face:
    """The face of a customer who comes in feeling this, strong."""
    opens: dict[Feeling, Strength] = {} if feeling is Feeling.CALM else {feeling: Strength.STRONG}
    who = Customers.meet(Profile(opens=opens))
    shown = {
        name: float(np.asarray(getattr(who, name))[0])
        for name in ("pleasure", "arousal", "control", "surprise", "trust", "shame", "uncertainty")
    }
    return Face(**shown)


def sheet(quiz: bool) -> tuple[pygame.Surface, list[str]]:
    """The faces on paper, and what each shows, in the order of their numbers."""
    letters = Letters(1.0)
    cells = [(person, feeling) for person in PEOPLE for feeling in FEELINGS]
    if quiz:
        random.Random(7).shuffle(cells)
    across, high = len(FEELINGS), SIZE + 26
    paper = pygame.Surface((across * SIZE, len(PEOPLE) * high))
    paper.fill(PAPER)
    for number, ((name, age, pronoun), feeling) in enumerate(cells):
        at = (number % across * SIZE, number // across * high)
        paper.blit(face(Person(name, age, None, pronoun), as_felt(feeling), SIZE), at)
        words = str(number + 1) if quiz else feeling.value
        letters.draw(
            paper, words, SMALL, INK, (at[0] + SIZE // 2 - letters.width(words, SMALL) // 2, at[1] + SIZE)
        )
    return paper, [f"{number}: {feeling.value}" for number, (_, feeling) in enumerate(cells, start=1)]


def main(folder: Path, *, quiz: bool) -> None:
    """Draw and write."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    folder.mkdir(parents=True, exist_ok=True)
    paper, answers = sheet(quiz)
    pygame.image.save(paper, folder / ("quiz.png" if quiz else "faces.png"))
    if quiz:
        (folder / "answers.txt").write_text("\n".join(answers) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("faces"), quiz="--quiz" in sys.argv)
