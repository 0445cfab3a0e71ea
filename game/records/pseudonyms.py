"""Pseudonyms: two plain words, friendly and easily told apart, that say nothing of anybody."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from typing import Final

_HOW: Final = (
    "amber", "brave", "bright", "brisk", "calm", "clear", "clever", "copper", "curious", "early", "gentle", "golden",
    "happy", "honest", "humble", "jolly", "kind", "lively", "lucky", "mellow", "merry", "misty", "nimble", "patient",
    "plucky", "polite", "proud", "quick", "quiet", "rosy", "silver", "sleepy", "smiling", "steady", "sunny", "swift",
    "tidy", "warm", "wise", "witty",
)  # fmt: skip
_WHO: Final = (
    "badger", "beaver", "blackbird", "crane", "cuckoo", "deer", "dolphin", "dove", "finch", "fox", "hare", "hedgehog",
    "heron", "jackdaw", "kestrel", "kingfisher", "lark", "lynx", "magpie", "marten", "mole", "moth", "nightjar",
    "otter", "owl", "pigeon", "plover", "puffin", "raven", "robin", "seal", "sparrow", "squirrel", "starling", "stork",
    "swallow", "swan", "thrush", "wagtail", "wren",
)  # fmt: skip


def pseudonym(taken: Collection[str], choose: Callable[[int], int] = secrets.randbelow) -> str:
    """Two words that nobody has yet, such as "quiet-heron"; with a number where all pairs are gone."""
    for _ in range(64):
        found = f"{_HOW[choose(len(_HOW))]}-{_WHO[choose(len(_WHO))]}"
        if found not in taken:
            return found
    number = 2
    while f"{found}-{number}" in taken:
        number += 1
    return f"{found}-{number}"
