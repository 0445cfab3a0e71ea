"""Where things are: what is shipped with the program, and the player's own folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_ROOM = Path(__file__).resolve().parent.parent
_SHIPPED = _ROOM / "shipped"


def resource(name: str) -> Path:
    """The shipped folder or file of that name (`scenarios`, `assets/scenes`), from a checkout or a wheel."""
    home = _SHIPPED if _SHIPPED.is_dir() else _ROOM.parent
    return home / name


def data_folder() -> Path:
    """Where what a player makes is kept: the platform's data folder (may not exist)."""
    return Path(platformdirs.user_data_dir("empty-chair", appauthor=False))


def personal_library() -> Path:
    """Where a player's own scenarios live: `scenarios` in the data folder (may not exist)."""
    return data_folder() / "scenarios"


def documents_folder() -> Path:
    """Where pages and sheets are put that a person asked for in the window (may not exist)."""
    return Path(platformdirs.user_documents_dir()) / "Empty Chair"


def settings_file() -> Path:
    """Where preferences are kept."""
    return Path(platformdirs.user_config_dir("empty-chair", appauthor=False)) / "settings.json"


def cache_folder() -> Path:
    """Where what can be worked out again is kept."""
    return Path(platformdirs.user_cache_dir("empty-chair", appauthor=False))
