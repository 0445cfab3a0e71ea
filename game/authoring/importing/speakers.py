"""Who is who in a role play: the employee, whom the player will be, and the customer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark, words
from game.authoring.importing.talk import Event, Said, Scene
from game.errors import ScenarioError
from game.words import say

PLAYER: Final = frozenset({"me", "you", "us", "i", "we", "player", "trainee", "learner"})
EMPLOYEE: Final = words(
    "agent employee staff clerk receptionist reception advisor adviser rep representative associate "
    "assistant cashier barista waiter waitress server host hostess concierge teller operator support "
    "service services desk helpdesk manager supervisor attendant salesperson salesman saleswoman "
    "seller shopkeeper csr nurse pharmacist librarian consultant specialist technician bartender "
    "steward stewardess worker team company banker planner professional mitarbeiter mitarbeiterin berater beraterin "
    "verkäufer verkäuferin rezeption empleado empleada agente dependiente recepcionista employé employée "
    "conseiller conseillère vendeur vendeuse réceptionniste"
)
CUSTOMER: Final = words(
    "customer client guest caller patient passenger visitor buyer shopper member tenant resident "
    "traveller traveler consumer user diner patron applicant parent kunde kundin gast anrufer "
    "patientin cliente huésped paciente clienta cliente invité passager"
)
_MANNERS = re.compile(
    r"how (?:can|may) (?:i|we) help|help you|assist you|thank you for (?:calling|choosing|contacting|waiting)"
    r"|welcome to|let me (?:check|see|look)|may i have your|on our end|our (?:policy|system|team)|i can offer"
    r"|for the inconvenience|right away|is there anything else",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_YOURS: Final = frozenset({"your answer", "your reply", "your response"})
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_SEEN: Final = 400


@dataclass(frozen=True, slots=True)
class Roles:
    """The names, as `key` makes them, of the player and of the main customer; the customer's as written."""

    player: str
    customer: str
    customer_name: str


def key(name: str) -> str:
    """What makes two ways to write a speaker the same speaker."""
    return " ".join(name.casefold().split())


def is_role(name: str) -> bool:
    """Whether this is a part in any role play rather than somebody's own name."""
    return any(word in EMPLOYEE | CUSTOMER | PLAYER for word in _WORD.findall(key(name)))


def is_player(name: str) -> bool:
    """Whether this means whoever plays: `You`, or `Teller (you)`."""
    return any(_words_of_player(part) for part in (name, *_BRACKETED.findall(name)))


def _words_of_player(name: str) -> bool:
    words = _WORD.findall(key(name))
    return " ".join(words) in _YOURS or (bool(words) and all(word in PLAYER for word in words))


def roles(said: Iterable[Said], path: Path) -> tuple[Roles, list[Remark]]:
    """Who the player is and who the customer. Raises ScenarioError where fewer than two people speak."""
    lines = list(said)
    counted = Counter(key(line.who) for line in lines)
    if len(counted) < 2:
        raise ScenarioError(say("import.one_speaker", path=path))
    player, sure = _player(lines, counted)
    customer = max((name for name in counted if name != player), key=lambda name: _as_customer(name, counted))
    shown = {key(line.who): line.who for line in reversed(lines)}
    remarks = (
        [] if sure else [Remark(0, say("import.guessed", player=shown[player], customer=shown[customer]))]
    )
    return Roles(player, customer, _own_name(shown[customer])), remarks


def others(said: Iterable[Said], cast: Roles) -> list[Remark]:
    """A word about those who speak and have no part."""
    names = dict.fromkeys(
        line.who
        for line in said
        if key(line.who) not in {cast.player, cast.customer} and not _also_player(line.who, cast)
    )
    return [Remark(0, say("import.others", names=", ".join(list(names)[:9])))] if names else []


def recast(events: Iterable[Event], cast: Roles) -> Iterator[Event]:
    """The same, where a scene is played by others: its employee and its customer take the parts.

    A file may hold several role plays; a scene without the player has others to play them.
    """
    scene: list[Event] = []
    for event in (_as_player(event, cast) for event in events):
        if isinstance(event, Scene):
            yield from _recast(scene, cast)
            scene = []
        scene.append(event)
    yield from _recast(scene, cast)


def _as_player(event: Event, cast: Roles) -> Event:
    """Whoever is called you is the player, whatever else they are called."""
    if isinstance(event, Said) and _also_player(event.who, cast):
        return replace(event, who=cast.player)
    return event


def _also_player(name: str, cast: Roles) -> bool:
    return is_player(name) and is_player(cast.player)


def _recast(scene: list[Event], cast: Roles) -> list[Event]:
    said = [event for event in scene if isinstance(event, Said)]
    counted = Counter(key(line.who) for line in said)
    if cast.player in counted or len(counted) < 2:
        return scene
    player, _ = _player(said, counted)
    customer = max((name for name in counted if name != player), key=lambda name: _as_customer(name, counted))
    parts = {player: cast.player, customer: cast.customer}
    return [
        replace(event, who=parts.get(key(event.who), event.who)) if isinstance(event, Said) else event
        for event in scene
    ]


def _as_customer(name: str, counted: Counter[str]) -> tuple[bool, int]:
    return _rank(name) < 0, counted[name]


def _own_name(name: str) -> str:
    """What somebody is called themselves; "" where only the part they play is told."""
    bare = name.partition("(")[0].partition("[")[0].strip()
    return "" if is_role(bare) else bare


def _rank(name: str) -> int:
    """3: the player by name, 2: an employee, 0: anybody, -1: a customer."""
    if is_player(name):
        return 3
    words = _WORD.findall(name)
    if any(word in EMPLOYEE for word in words):
        return 2
    return -1 if any(word in CUSTOMER for word in words) else 0


def _player(lines: list[Said], counted: Counter[str]) -> tuple[str, bool]:
    ranked = {name: _rank(name) for name in counted}
    best = max(counted, key=lambda name: (ranked[name], counted[name]))
    if ranked[best] > 0 or (len(counted) == 2 and min(ranked.values()) < 0):
        return best, True
    strangers = [name for name in counted if ranked[name] == 0] or list(counted)
    manners: Counter[str] = Counter()
    for line in lines[:_SEEN]:
        manners[key(line.who)] += bool(_MANNERS.search(line.text[:500]))
    often = [name for name, _ in counted.most_common(2)]
    found = [name for name in strangers if name in often] or strangers
    return max(found, key=lambda name: manners[name]), False
