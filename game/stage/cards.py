"""From a scenario to its card on the shelf, and who is drawn on it. Needs nothing of the engine."""

from __future__ import annotations

from game.scenario import Scenario, Wording
from game.stage.views import Person, ScenarioCard


def person(scenario: Scenario) -> Person:
    """Who is drawn."""
    persona = scenario.persona
    return Person(persona.name, persona.age, persona.portrait, persona.pronoun)


def card(scenario: Scenario) -> ScenarioCard:
    """A scenario as it stands on the shelf."""
    return ScenarioCard(
        id=scenario.id,
        title=scenario.title,
        person=person(scenario),
        setting=_first_line(scenario.setting),
        industry=scenario.industry,
        scene=scenario.scene,
        channel=scenario.channel,
        difficulty=scenario.difficulty,
        minutes=scenario.minutes,
        skills=tuple(skill.value for skill in scenario.skills),
        content=scenario.content,
        stage=scenario.stage,
        after=_recalled(scenario),
    )


def _recalled(scenario: Scenario) -> tuple[str, ...]:
    """The scenarios of which something is remembered in this one, in the order of the file."""
    choices = (choice for beat in scenario.beats for choice in beat.choices)
    remembered = (one for choice in choices for one in choice.condition.before)
    return tuple(dict.fromkeys(one.rpartition(".")[0] for one in remembered))


def _first_line(wording: Wording | None) -> str:
    """The place as the shelf tells it; which of several wordings a play has is the play's own luck."""
    lines = [line for variant in wording.variants for line in variant.lines] if wording else []
    return lines[0].strip() if lines else ""
