"""One playthrough, choice by choice; many at once; and ways of playing that need no player."""

from game.play.batch import Policy, Turn, play_out
from game.play.conditions import feeling_row
from game.play.exchange import Exchange, advance
from game.play.front import Judge, Path, Paths, Rank
from game.play.luck import SETTING, SHUFFLE, pick_one, shuffled
from game.play.moment import Moment, Named, Offer, Reading, Scene
from game.play.playthroughs import NO_NEED, Flags, Playthroughs, Real, Whole
from game.play.policies import TASTES, at_random, best_path, by_taste, estimate_paths
from game.play.saving import Saved, parse_save, resume, rewound, save
from game.play.script import Move, Script
from game.play.session import Session
from game.play.walks import TooManyPaths, walk_all, walk_every
from game.play.wording import worded

__all__ = [
    "NO_NEED", "SETTING", "SHUFFLE", "TASTES", "Exchange", "Flags", "Judge", "Moment", "Move", "Named", "Offer",
    "Path", "Paths", "Playthroughs", "Policy", "Rank", "Reading", "Real", "Saved", "Scene", "Script", "Session",
    "TooManyPaths", "Turn", "Whole", "advance", "at_random", "best_path", "by_taste", "estimate_paths",
    "feeling_row", "parse_save", "pick_one", "play_out", "resume", "rewound", "save", "shuffled", "walk_all",
    "walk_every", "worded",
]  # fmt: skip
