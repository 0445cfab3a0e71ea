from pathlib import Path

import pytest

from game.errors import ScenarioError
from game.scenario import Condition, FeelingBound, Gravity, Kind, Portrait, TrustBound, load, read
from game.vocabulary import Channel, Feeling, Level, Skill, Strength
from tests.scenario.shelf import CHOICES, SCENARIO, codes_of, reading_of, scenario_of, write


def test_what_is_not_written_has_its_default(tmp_path: Path) -> None:
    scenario = scenario_of(tmp_path, SCENARIO)
    choice = scenario.beats[0].choices[0]
    assert (scenario.language, scenario.industry, scenario.channel) == ("en", "general", Channel.COUNTER)
    assert (choice.takes, choice.options, choice.does, choice.go) == (0.5, 2, (), None)
    assert (scenario.problem, scenario.persona.history.trust) == (None, Level.MEDIUM)


def test_a_choice_is_worth_what_it_costs_unless_it_says_otherwise(tmp_path: Path) -> None:
    text = SCENARIO + "        costs: 4\n      - {id: tea, say: Tea?, costs: 4, worth: 60}\n"
    assert [choice.worth for choice in scenario_of(tmp_path, text).beats[0].choices] == [4.0, 60.0]


def test_scalars_stay_what_the_author_typed(tmp_path: Path) -> None:
    text = SCENARIO.replace("name: Dana", "name: 0412, pronoun: no, card: {at: 1:30, ok: yes}")
    persona = scenario_of(tmp_path, "language: no\n" + text).persona
    assert (persona.name, persona.pronoun, persona.card) == ("0412", "no", {"at": "1:30", "ok": "yes"})


@pytest.mark.parametrize("word", ["yes", "Yes", "true", "TRUE"])
def test_yes_may_be_written_in_several_ways(word: str, tmp_path: Path) -> None:
    assert scenario_of(tmp_path, SCENARIO + f"        once: {word}\n").beats[0].choices[0].once


@pytest.mark.parametrize(
    ("typed", "minutes"), [("30 s", 0.5), ("2 min", 2), ("1 h", 60), ("3 d", 4320), ("365 d", 525_600)]
)
def test_durations_are_read_in_minutes(typed: str, minutes: float, tmp_path: Path) -> None:
    assert scenario_of(tmp_path, SCENARIO + f"        takes: {typed}\n").beats[0].choices[0].takes == minutes


def test_a_condition_is_read_with_all_its_parts(tmp_path: Path) -> None:
    text = SCENARIO + (
        "        if: {not_done: wait, feels: {angry: at most some, sad: at least none}, "
        "trust: at least medium, budget: enough, before: other.walk}\n"
    )
    assert scenario_of(tmp_path, text).beats[0].choices[0].condition == Condition(
        not_done=("wait",),
        feels=(
            FeelingBound(feeling=Feeling.ANGRY, at_least=False, strength=Strength.SOME),
            FeelingBound(feeling=Feeling.SAD, at_least=True, strength=None),
        ),
        trust=TrustBound(at_least=True, level=Level.MEDIUM),
        budget_enough=True,
        before=("other.walk",),
    )


def test_cases_of_a_text_stand_in_the_order_in_which_they_are_tried(tmp_path: Path) -> None:
    text = SCENARIO.replace("{name: Dana}", "{name: Dana, facts: {b: B, a: A}}") + (
        "        learn: [a, b]\n"
        "        reply: {otherwise: O, angry: [A1, A2], knows b: B, sad: S, refused: R, knows a: A}\n"
    )
    reply = scenario_of(tmp_path, text).beats[0].choices[0].reply
    assert reply is not None
    assert [variant.when for variant in reply.variants] == [
        "refused", "knows b", "knows a", "angry", "sad", "otherwise",
    ]  # fmt: skip
    assert reply.variants[3].lines == ("A1", "A2")


def test_a_stock_line_is_said_in_its_place(tmp_path: Path) -> None:
    write(tmp_path, "scenarios/shared/desk.yaml", "lines: {thanks: Thank you.}\n")
    text = "uses: ../shared/desk.yaml\n" + SCENARIO + "        reply: {line: thanks}\n"
    reply = scenario_of(tmp_path, text).beats[0].choices[0].reply
    assert reply is not None
    assert reply.variants[0].lines == ("Thank you.",)


def test_inline_keys_win_over_the_persona_and_maps_are_merged(tmp_path: Path) -> None:
    persona = "id: ada\nname: Ada\nage: 40\nportrait: {skin: deep, hair: {shape: bun, colour: grey}}\n"
    write(tmp_path, "scenarios/personas/ada.yaml", persona)
    customer = "{from: ../personas/ada.yaml, age: 41, portrait: {glasses: yes, hair: {colour: red}}}"
    found = scenario_of(tmp_path, SCENARIO.replace("{name: Dana}", customer)).persona
    assert (found.name, found.age) == ("Ada", 41)
    assert isinstance(found.portrait, Portrait)
    assert (found.portrait.skin, found.portrait.glasses) == ("deep", True)
    assert (found.portrait.hair.shape, found.portrait.hair.colour) == ("bun", "red")


def test_a_picture_of_a_persona_is_found_beside_the_persona(tmp_path: Path) -> None:
    write(tmp_path, "scenarios/personas/ada.png", "picture")
    write(tmp_path, "scenarios/personas/ada.yaml", "id: ada\nname: Ada\nportrait: ada.png\n")
    found = scenario_of(tmp_path, SCENARIO.replace("{name: Dana}", "{from: ../personas/ada.yaml}")).persona
    assert found.portrait == (tmp_path / "scenarios/personas/ada.png").resolve()


def test_uses_then_scenario_then_house_say_what_the_player_may_do(tmp_path: Path) -> None:
    shared = "you_can: {spend: 10, ask: the boss, never: [lie]}\nfacts: {full: The house is full}\n"
    write(tmp_path, "scenarios/shared/desk.yaml", shared)
    write(tmp_path, "scenarios/house.yaml", "you_can: {never: [shout]}\nfacts: {bar: The bar is open}\n")
    text = "uses: [../shared/desk.yaml]\nyou_can: {spend: 120}\n" + SCENARIO
    scenario = scenario_of(tmp_path, text)
    assert (scenario.you_can.spend, scenario.you_can.ask, scenario.you_can.never) == (
        120, "the boss", ("shout",),
    )  # fmt: skip
    assert set(scenario.facts) == {"full", "bar"}


def test_the_house_speaks_its_own_name_and_other_braces_stay(tmp_path: Path) -> None:
    text = SCENARIO.replace("I am waiting.", "Is this {business}? It is 5 {currency} {or} more.")
    path = write(tmp_path, "scenarios/hotel/a.yaml", text)
    write(tmp_path, "scenarios/house.yaml", "business: The Swan\ncurrency: kr\n")
    spoken = [load(path), load(path, use_house=False)]
    lines = [s.beats[0].customer.variants[0].lines[0] for s in spoken if s.beats[0].customer]
    assert lines == ["Is this The Swan? It is 5 kr {or} more.", "Is this our house? It is 5 £ {or} more."]


def test_the_hash_is_of_what_the_author_wrote_without_the_house(tmp_path: Path) -> None:
    plain = scenario_of(tmp_path, SCENARIO).content_hash
    house = write(tmp_path, "elsewhere/ours.yaml", "business: The Swan\n")
    assert scenario_of(tmp_path, SCENARIO, house).content_hash == plain
    assert scenario_of(tmp_path, "# a comment\n" + SCENARIO).content_hash == plain
    assert scenario_of(tmp_path, SCENARIO.replace("One moment", "Wait")).content_hash != plain


def test_the_hash_follows_the_persona_and_the_shared_files(tmp_path: Path) -> None:
    text = "uses: ../shared/desk.yaml\n" + SCENARIO.replace("{name: Dana}", "{from: ../personas/ada.yaml}")
    seen = set()
    for age, line in ((40, "Hm."), (41, "Hm."), (41, "Oh.")):
        write(tmp_path, "scenarios/personas/ada.yaml", f"id: ada\nname: Ada\nage: {age}\n")
        write(tmp_path, "scenarios/shared/desk.yaml", f"lines: {{hm: {line}}}\n")
        seen.add(scenario_of(tmp_path, text).content_hash)
    assert len(seen) == 3


def test_skills_minutes_and_scene_follow_from_the_scenario(tmp_path: Path) -> None:
    text = "industry: Bank\nchannel: phone\n" + SCENARIO + "        does: [repeat-back, fix, listen]\n"
    scenario = scenario_of(tmp_path, text)
    assert scenario.skills == (Skill.LISTENING, Skill.PROBLEM_SOLVING)
    assert scenario.minutes == 1
    assert scenario.scene == "call-centre"
    assert scenario_of(tmp_path, "industry: Bank\n" + SCENARIO).scene == "bank"
    assert scenario_of(tmp_path, "channel: phone\n" + SCENARIO).scene == "phone"


def test_more_words_take_more_minutes(tmp_path: Path) -> None:
    long = SCENARIO.replace("I am waiting.", "word " * 399 + "end.")
    assert scenario_of(tmp_path, long).minutes == 3


def test_load_says_the_first_error_and_carries_all(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", SCENARIO + "        does: lisen\n        costs: -1\n")
    with pytest.raises(ScenarioError) as refused:
        load(path)
    assert str(refused.value).startswith(f"{path}:10:15: E205 ")
    assert "\n" not in str(refused.value)
    assert len(refused.value.problems) == 2


def test_a_persona_is_no_scenario_to_load(tmp_path: Path) -> None:
    path = write(tmp_path, "personas/ada.yaml", "id: ada\nname: Ada\n")
    assert not read(path).problems
    with pytest.raises(ScenarioError, match="is not a scenario"):
        load(path)


def test_all_mistakes_are_told_together_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = SCENARIO + (
        "        does: [lisen]\n        go: strat\n        costs: -1\n        repply: x\n"
        "  close:\n    customer: {angry: A}\n    choices:\n      - {id: wait, say: '', if: {knows: x}}\n"
    )
    assert codes_of(reading_of(tmp_path, text)) == [
        (5, "E303"), (10, "E205"), (11, "E301"), (12, "E207"), (13, "E201"), (14, "E302"), (15, "E216"),
        (17, "E308"), (17, "E204"), (17, "E305"),
    ]  # fmt: skip


def test_mistakes_of_a_used_file_are_told_with_its_own_path(tmp_path: Path) -> None:
    write(tmp_path, "scenarios/personas/ada.yaml", "id: ada\nname: Ada\nage: old\n")
    text = SCENARIO.replace("{name: Dana}", "{from: ../personas/ada.yaml}")
    own, theirs = reading_of(tmp_path, text).problems
    assert (own.line, own.code, theirs.line, theirs.code) == (3, "E312", 3, "E206")
    assert theirs.path is not None
    assert theirs.path.name == "ada.yaml"


def test_a_broken_house_keeps_a_scenario_from_loading_unless_it_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, "scenarios/house.yaml", "busines: The Swan\n")
    path = write(tmp_path, "scenarios/a.yaml", SCENARIO)
    assert [problem.code for problem in read(path).errors] == ["E201"]
    assert read(path, use_house=False).scenario


def test_the_same_feelings_may_be_refused_by_whoever_knows_customers(tmp_path: Path) -> None:
    text = SCENARIO.replace("name: Dana", "name: Dana, opens: {angry: some, sad: some}")
    path = write(tmp_path, "a.yaml", text)
    assert codes_of(read(path, opens_allowed=lambda _: False)) == [(3, "E317")]
    assert read(path, opens_allowed=lambda _: True).scenario


def test_a_warning_does_not_keep_a_scenario_from_being_played(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, SCENARIO + "        reply: You are #1 to us.\n")
    assert reading.scenario
    assert [problem.severity for problem in reading.problems] == [Gravity.WARNING]


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("scenarios/house.yaml", Kind.HOUSE, "business: The Swan\nlogo: logo.png\n"),
        ("scenarios/pack.yaml", Kind.PACK, "format: 1\nid: mine\ntitle: Mine\nversion: 1.2\n"),
        ("scenarios/shared/a.yaml", Kind.SHARED, "facts: {a: A}\nlines: {a: {refused: R, otherwise: O}}\n"),
        ("scenarios/personas/hotel/a.yaml", Kind.PERSONA, "id: a\nname: A\n"),
        ("scenarios/courses/a.yml", Kind.COURSE, "id: a\ntitle: A\nscenarios: [{id: b, band: Practising}]\n"),
        (
            "scenarios/campaigns/a.yaml",
            Kind.CAMPAIGN,
            "id: a\ntitle: A\npeople: {ada: ../personas/ada.yaml}\nvisits: [{who: ada, scenario: b}]\n",
        ),
    ],
)
def test_every_kind_of_file_is_checked_by_its_own_shape(
    name: str, kind: Kind, text: str, tmp_path: Path
) -> None:
    write(tmp_path, "scenarios/logo.png", "picture")
    write(tmp_path, "scenarios/personas/ada.yaml", "id: ada\nname: Ada\n")
    path = write(tmp_path, name, text)
    assert (read(path).kind, read(path).problems) == (kind, ())
    path.write_text(text + "unknown: x\n", encoding="utf-8")
    assert [problem.code for problem in read(path).problems] == ["E201"]


def test_beats_that_offer_nothing_may_stand_between_others(tmp_path: Path) -> None:
    text = SCENARIO + f"  pause:\n    note: A long silence.\n  close:\n{CHOICES.replace('wait', 'bye')}"
    assert [beat.id for beat in scenario_of(tmp_path, text).beats] == ["start", "pause", "close"]
