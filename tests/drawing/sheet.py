"""The sheet of faces by which the portraits are judged: `python -m tests.drawing.sheet FOLDER [--quiz SEED [--some]]`.

Twelve people of many kinds, each with all thirteen feelings, strong, as a customer of the engine has them who opens
so: written as `faces.png`, with names below. With `--quiz` the names are left out, every person has nine of the
thirteen, the faces are shuffled and numbered, and the answers written to `answers.txt`, for somebody to name them who
has not seen the sheet. `python -m tests.drawing.score` counts. With `--some` they feel it only somewhat.
"""

from __future__ import annotations

import io
import os
import random
import sys
from pathlib import Path
from typing import Final

import numpy as np
import pygame

from game.customer import Customers, Profile
from game.drawing.expression import Face
from game.drawing.look import Look
from game.drawing.portrait import portrait
from game.vocabulary import Feeling, Strength
from game.window.lettering import SMALL, Letters
from tests.drawing.people import people

EACH: Final = 9
"""How many feelings a person has in the quiz."""

SIZE: Final = 150
PAPER, INK = (250, 247, 240), (40, 38, 34)
Cell = tuple[str, Look, Feeling]


def as_felt(feeling: Feeling, strength: Strength = Strength.STRONG) -> Face:
    """The face of a customer who comes in feeling this."""
    opens: dict[Feeling, Strength] = {} if feeling is Feeling.CALM else {feeling: strength}
    who = Customers.meet(Profile(opens=opens))
    shown = {
        name: float(np.asarray(getattr(who, name))[0])
        for name in ("pleasure", "arousal", "control", "surprise", "trust", "shame", "uncertainty")
    }
    return Face(**shown)


def whole_sheet() -> list[Cell]:
    """Everybody with every feeling, a person a row."""
    return [(name, look, feeling) for name, look in people().items() for feeling in Feeling]


def quiz(seed: int) -> list[Cell]:
    """Everybody with nine feelings, so that every feeling comes up about as often, shuffled."""
    feelings, cells = list(Feeling), []
    for row, (name, look) in enumerate(people().items()):
        chosen = [feelings[(row * EACH + step) % len(feelings)] for step in range(EACH)]
        cells += [(name, look, feeling) for feeling in chosen]
    random.Random(seed).shuffle(cells)
    return cells


def drawn(
    cells: list[Cell], across: int, size: int, *, numbered: bool, strength: Strength = Strength.STRONG
) -> pygame.Surface:
    """The faces on paper, so many in a row, each with its number or the feeling's name below."""
    letters = Letters(1.0 if numbered else 0.75)
    high = size + 26
    paper = pygame.Surface((across * size, -(-len(cells) // across) * high))
    paper.fill(PAPER)
    for place, (_, look, feeling) in enumerate(cells):
        at = (place % across * size, place // across * high)
        face = io.BytesIO(portrait(look, as_felt(feeling, strength)).encode("utf-8"))
        paper.blit(pygame.image.load_sized_svg(face, (size, size)), at)
        words = str(place + 1) if numbered else feeling.value
        left = at[0] + size // 2 - letters.width(words, SMALL) // 2
        letters.draw(paper, words, SMALL, INK, (left, at[1] + size))
    return paper


def main(folder: Path, seed: int | None, strength: Strength) -> None:
    """Draw and write."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    folder.mkdir(parents=True, exist_ok=True)
    if seed is None:
        sheet = drawn(whole_sheet(), len(Feeling), 78, numbered=False)
        pygame.image.save(sheet, folder / "faces.png")
        return
    cells = quiz(seed)
    pygame.image.save(drawn(cells, EACH, SIZE, numbered=True, strength=strength), folder / "quiz.png")
    answers = [f"{number}: {feeling.value}" for number, (_, _, feeling) in enumerate(cells, start=1)]
    (folder / "answers.txt").write_text("\n".join(answers) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asked = "--quiz" in sys.argv
    after = [one for one in sys.argv[sys.argv.index("--quiz") + 1 :] if one.isdecimal()] if asked else []
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else Path("faces"),
        int(after[0] if after else 7) if asked else None,
        Strength.SOME if "--some" in sys.argv else Strength.STRONG,
    )
