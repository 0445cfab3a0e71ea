"""A small library on disk to put an example in, and parts of scenarios made whole."""

import re
from collections.abc import Collection
from pathlib import Path

from game.scenario import Reading, read
from game.vocabulary import Feeling

DESK = """\
lines:
  thanks: Thank you for waiting.
  by_mood: {angry: At last., otherwise: Thank you.}
"""

MISSING = {
    "id": "id: example\n",
    "title": "title: An example\n",
    "customer": "customer: {name: Dana}\n",
    "beats": "beats:\n  start:\n    choices:\n      - id: wait\n        say: One moment, please.\n",
}
PLACED = re.compile(r"# file: (\S+)")
TOP_LEVEL_KEY = re.compile(r"^([a-z_]+):", re.MULTILINE)


def make_library(folder: Path) -> Path:
    """A library with a persona, a broken persona, a shared file and a picture."""
    root = folder / "scenarios"
    for name in ("hotel", "personas", "shared", "campaigns"):
        (root / name).mkdir(parents=True)
    (root / "personas" / "ada.yaml").write_text("id: ada\nname: Ada\nage: 40\n", encoding="utf-8")
    (root / "personas" / "broken.yaml").write_text("id: broken\nname: Bo\nage: forty\n", encoding="utf-8")
    (root / "personas" / "ada.png").write_bytes(b"\x89PNG")
    (root / "shared" / "desk.yaml").write_text(DESK, encoding="utf-8")
    return root


def whole(part: str) -> str:
    """The part of a scenario with the required keys it does not show behind it."""
    keys = set(TOP_LEVEL_KEY.findall(part))
    if not keys or PLACED.match(part):
        return part
    return part + "".join(text for key, text in MISSING.items() if key not in keys)


def place(root: Path, part: str) -> Path:
    """The part, made whole and written where it belongs."""
    placed = PLACED.match(part)
    path = root / (placed[1] if placed else "hotel/example.yaml")
    path.parent.mkdir(exist_ok=True)
    path.write_text(whole(part), encoding="utf-8", newline="")
    return path


def not_both_angry_and_delighted(feelings: Collection[Feeling]) -> bool:
    return not {Feeling.ANGRY, Feeling.DELIGHTED} <= set(feelings)


def read_part(root: Path, part: str) -> Reading:
    return read(place(root, part), opens_allowed=not_both_angry_and_delighted)
