"""Making and updating translations of scenarios: what a translator works on."""

from game.authoring.translating.updating import Made, translation_of

__all__ = ["Made", "translation_of"]
