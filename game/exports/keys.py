"""Where a learning record store is, and the key to it: from the environment, else from the system's keyring.

Nowhere else: a key is never written into a database, an export, a log or a sentence.
"""

from __future__ import annotations

import base64
import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from game.errors import EmptyChairError
from game.words import say

ADDRESS: Final = "EMPTY_CHAIR_LRS_URL"
KEY: Final = "EMPTY_CHAIR_LRS_KEY"
SERVICE: Final = "empty-chair"
"""The name in the keyring; what is kept under it is called as in the environment."""

_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})

Ring = Callable[[str, str], str | None]
"""Takes a service and a name, and gives what the keyring keeps there."""


class NotConfigured(EmptyChairError):
    """The address or the key of the learning record store is missing or cannot be used."""


@dataclass(frozen=True, slots=True)
class Store:
    """A learning record store: the address statements are posted to, and the header that lets us in."""

    address: str
    authorization: str = field(repr=False)


def find_store(environment: Mapping[str, str], ring: Ring | None = None) -> Store:
    """The store that is configured. Raises NotConfigured, which never repeats what was configured."""
    ask = ring or _keyring
    address = environment.get(ADDRESS) or ask(SERVICE, ADDRESS)
    key = environment.get(KEY) or ask(SERVICE, KEY)
    if not address:
        raise NotConfigured(say("lrs.missing", name=ADDRESS))
    if not key:
        raise NotConfigured(say("lrs.missing", name=KEY))
    return Store(_statements_of(address.strip()), _authorization(key.strip()))


def _statements_of(address: str) -> str:
    if not address.isprintable() or " " in address:
        raise NotConfigured(say("lrs.no_address", name=ADDRESS))
    try:
        parts = urlsplit(address)
        host, safe = parts.hostname, parts.scheme == "https"
        parts.port  # noqa: B018  (asking for it is what finds a port that is none)
    except ValueError:
        raise NotConfigured(say("lrs.no_address", name=ADDRESS)) from None
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
        raise NotConfigured(say("lrs.no_address", name=ADDRESS))
    if "@" in parts.netloc:
        raise NotConfigured(say("lrs.key_in_address", name=ADDRESS, key=KEY))
    if not safe and host not in _HERE:
        raise NotConfigured(say("lrs.unsafe", name=ADDRESS))
    plain = address.rstrip("/")
    return plain if plain.endswith("/statements") else f"{plain}/statements"


def _authorization(key: str) -> str:
    """`name:secret` is what xAPI calls basic; anything else is a token."""
    if not key.isascii() or not key.isprintable():
        raise NotConfigured(say("lrs.no_key", name=KEY))
    if ":" in key:
        return "Basic " + base64.b64encode(key.encode("ascii")).decode("ascii")
    return f"Bearer {key}"


def _keyring(service: str, name: str) -> str | None:
    """What the system's keyring keeps; nothing where the package `keyring` is not installed or has no keyring."""
    try:
        ring = importlib.import_module("keyring")
    except ModuleNotFoundError:
        return None
    try:
        found = ring.get_password(service, name)
    except ring.errors.KeyringError:
        return None
    return found if isinstance(found, str) else None
