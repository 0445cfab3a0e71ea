"""Settings without what they belong to: they read as if they did something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.authoring.linting.page import Page, Telling, place_of, telling
from game.scenario import Beat, Choice
from game.scenario.problem import did_you_mean
from game.vocabulary import Act
from game.vocabulary.places import PLACES

_BELONGS_TO: Final[dict[str, tuple[Act, ...]]] = {
    "names": (Act.ACKNOWLEDGE,),
    "accuracy": (Act.REPEAT_BACK,),
    "quality": (Act.FIX,),
    "options": (Act.GIVE_CONTROL,),
    "promise": (Act.PROMISE, Act.OVERPROMISE),
}
"""Keys of a choice, and the acts of which it needs one for the key to mean anything."""

_ASKING: Final = ("pressure", "if_silent", "read", "empty_chair", "abuse")
"""Keys of a beat that mean something only where something can be answered."""


def idle_settings(page: Page) -> Iterator[Telling]:
    """Keys that change nothing as they stand."""
    yield from _of_scene(page)
    for beat in page.scenario.beats:
        yield from _of_beat(page, beat)
        for choice in beat.choices:
            yield from _of_choice(page, choice)


def _of_scene(page: Page) -> Iterator[Telling]:
    name = page.scenario.scene
    if name not in PLACES:
        at = place_of(page.outline.root.get("scene"))
        yield telling("I518", at, scene=name, hint=did_you_mean(name, PLACES))


def _of_beat(page: Page, beat: Beat) -> Iterator[Telling]:
    if beat.choices:
        return
    node = page.beats[beat.id].node
    for key in _ASKING:
        if node.has(key):
            yield telling("W419", page.beat(beat.id, key), beat=beat.id, key=key)


def _of_choice(page: Page, choice: Choice) -> Iterator[Telling]:
    node = page.choices[choice.id].node
    for key, acts in _BELONGS_TO.items():
        if node.has(key) and not set(acts) & set(choice.does):
            listed = " or ".join(f"`{act}`" for act in acts)
            yield telling("W418", page.choice(choice.id, key), choice=choice.id, key=key, acts=listed)
    if choice.needs_approval and not page.scenario.you_can.ask:
        yield telling("W417", page.choice(choice.id, "needs"), choice=choice.id)
    if Act.COMPENSATE in choice.does and choice.costs <= 0 and choice.worth <= 0:
        yield telling("W422", page.choice(choice.id, "does"), choice=choice.id)
    if choice.needs_approval and choice.costs <= 0:
        yield telling("W423", page.choice(choice.id, "needs"), choice=choice.id)
