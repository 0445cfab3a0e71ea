"""Ways to break the good scenario: each in one place, with the code and the line by which it is found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

GOOD = (Path(__file__).parent / "good.yaml").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Fault:
    """Put `new` in the place of `old`; the line that then begins with `line` has the problem `code`.

    `also` are further replacements that belong to the same fault.
    """

    name: str
    code: str
    old: str
    new: str
    line: str
    also: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The good scenario, broken."""
        broken = GOOD
        for old, new in ((self.old, self.new), *self.also):
            assert broken.count(old) == 1, old
            broken = broken.replace(old, new)
        return broken


LONG = (
    "I will look and then I will ask and then I will write and then I will ring you"
    " and then we see how it is and what is next."
)
HARD = (
    "Unfortunately additional documentation regarding reimbursement procedures requires departmental authorisation"
    " beforehand, notwithstanding circumstances."
)
BETTER = """\
      - id: hear_and_own
        say: You worry about what is inside. It is ours to mend.
        does: [acknowledge, repeat-back, own-it]
        names: anxious
        reply: Yes. I do.
        coach: Her worry, in her own words.
      - id: what_for
"""
WITHOUT_WRONG = GOOD[GOOD.index("      - id: rules\n") : GOOD.index("  close:\n")]
COPY = GOOD[GOOD.index("      - id: copy_them\n") : GOOD.index("      - id: kept\n")]
OTHER_ENDS = GOOD[GOOD.index("      - id: kept\n") : GOOD.index("    go: end\n")]

FAULTS = [
    Fault("the last beat waits for a fact", "W410", OTHER_ENDS + "    go: end\n", "", "  close:"),
    Fault(
        "every answer of a round waits for a mood",
        "W410",
        GOOD[GOOD.index("  arrival:\n") :],
        "  arrival:\n    customer: Well?\n    go: arrival\n    choices:\n      - {id: dry_them, say: Wait., "
        "if: {feels: {angry: at most none}}, learn: [choir, sheets], reply: {refused: No., otherwise: Yes.}}\n"
        "      - {id: copy_them, say: Go., if: {feels: {angry: at least strong}}, go: end}\n",
        "  arrival:",
    ),
    Fault(
        "a choice waits for a later choice",
        "W411",
        "if: {done: dry_them}",
        "if: {done: rate}",
        "        if: {done: rate}",
    ),
    Fault(
        "a choice waits for itself",
        "W411",
        "if: {done: dry_them}",
        "if: {done: kept}",
        "        if: {done: kept}",
    ),
    Fault(
        "a choice asks yes and no of one fact",
        "W424",
        "if: {done: dry_them}",
        "if: {knows: choir, not_knows: choir}",
        "        if: {knows: choir, not",
    ),
    Fault(
        "a choice waits until everything was done",
        "W411",
        "if: {done: dry_them}",
        "if: {done: [dry_them, rules]}",
        "        if: {done: [dry_them, rules]}",
    ),
    Fault(
        "a choice waits that a first beat's answers were left out",
        "W411",
        "if: {done: dry_them}",
        "if: {not_done: [own_it, form, look]}",
        "        if: {not_done: [own",
    ),
    Fault(
        "a fact is wanted in the beat before",
        "W412",
        "        names: anxious\n",
        "        names: anxious\n        if: {knows: sheets}\n",
        "        if: {knows: sheets}",
    ),
    Fault(
        "a fact is wanted at the first beat",
        "W412",
        "        manner: forced\n        reply: They",
        "        if: {knows: sheets}\n        reply: They",
        "        if: {knows: sheets}",
    ),
    Fault(
        "a beat hangs on a choice nobody gets",
        "W413",
        OTHER_ENDS + "    go: end\n",
        OTHER_ENDS.replace("{done: dry_them}", "{done: kept}\n        go: extra")
        + "    go: end\n  extra:\n    customer: More?\n",
        "  extra:",
    ),
    Fault(
        "a need asks for two facts that exclude each other",
        "W414",
        "learn: [choir, sheets]",
        "learn: sheets\n        if: {not_knows: choir}",
        "    found_by",
    ),
    Fault(
        "a need is met before it can be found",
        "W415",
        "met_by: [dry_them, copy_them]",
        "met_by: own_it",
        "    met_by",
    ),
    Fault(
        "a need is met by what was there at the start",
        "W420",
        "met_by: [dry_them, copy_them]",
        "met_by: [dry_them, own_it]",
        "    met_by",
    ),
    Fault(
        "a promise is kept under another name",
        "W416",
        "keeps: ready_by_ten",
        "keeps: redy_by_ten",
        "        keeps",
    ),
    Fault(
        "a promise is kept before it is made",
        "W416",
        "        coach: Two real ways.",
        "        keeps: ready_by_ten\n        coach: Two real ways.",
        "        keeps: ready_by_ten",
    ),
    Fault(
        "a promise is broken that nobody made",
        "W416",
        "        coach: A rule where",
        "        breaks: dry_at_once\n        coach: A rule where",
        "        breaks: dry_at_once",
    ),
    Fault("there is nobody to ask", "W417", "  ask: Hanne, the duty lead\n", "", "        needs: approval"),
    Fault(
        "a feeling is named without acknowledging",
        "W418",
        "does: [acknowledge, repeat-back]",
        "does: [repeat-back]",
        "        names: anxious",
    ),
    Fault(
        "accuracy without repeating",
        "W418",
        "        learn: choir\n",
        "        learn: choir\n        accuracy: partly\n",
        "        accuracy",
    ),
    Fault(
        "quality without a fix",
        "W418",
        "        learn: choir\n",
        "        learn: choir\n        quality: partly\n",
        "        quality",
    ),
    Fault(
        "options without a choice given",
        "W418",
        "does: [give-control, alternative, inform, fix]",
        "does: [alternative, inform, fix]",
        "        options",
    ),
    Fault(
        "a promise without promising",
        "W418",
        "does: [overpromise]",
        "does: [reassure]",
        "        promise: dry_tonight",
    ),
    Fault(
        "pressure where nothing is asked",
        "W419",
        "  offer:\n",
        "  pause:\n    customer: She waits.\n    pressure: high\n  offer:\n",
        "    pressure: high",
    ),
    Fault(
        "a face to read where nothing is asked",
        "W419",
        "  offer:\n",
        "  pause:\n    customer: She waits.\n    read: yes\n  offer:\n",
        "    read: yes",
    ),
    Fault(
        "silence where nothing is asked",
        "W419",
        "  offer:\n",
        "  pause:\n    customer: She waits.\n    if_silent: {reply: Hm.}\n  offer:\n",
        "    if_silent: {reply: Hm",
    ),
    Fault(
        "an empty chair where nothing is asked",
        "W419",
        "  offer:\n",
        "  pause:\n    customer: She waits.\n    empty_chair: yes\n  offer:\n",
        "    empty_chair: yes",
    ),
    Fault(
        "a kindness nobody can pay for",
        "W421",
        COPY,
        COPY.replace("dry_them}", "dry_them, budget: enough}").replace("costs: 1", "costs: 51"),
        "        if: {knows: sheets, not_done: dry_them, budget",
    ),
    Fault(
        "money that is never there",
        "W421",
        "        costs: 20\n",
        "        costs: 200\n        if: {budget: enough}\n",
        "        if: {budget: enough}",
    ),
    Fault(
        "compensation of nothing",
        "W422",
        "        costs: 20\n        worth: 5\n",
        "",
        "        does: [compensate]",
    ),
    Fault("approval of nothing", "W423", "        costs: 70\n", "", "        needs: approval"),
    Fault("no wrong answer", "W504", WITHOUT_WRONG, "", "  offer:"),
    Fault("one answer is always second", "I502", "      - id: what_for\n", BETTER, "      - id: hear"),
    Fault(
        "a choice too long to say", "W601", "say: Let me see.", f"say: {LONG}", "        say: I will look and"
    ),
    Fault(
        "a customer's line too long to say",
        "W601",
        "customer: This is my bag. It is dripping.",
        f"customer: {LONG} {LONG}",
        "    customer: I will look and",
    ),
    Fault(
        "a choice hard to follow", "W602", "say: Let me see.", f"say: {HARD}", "        say: Unfortunately"
    ),
    Fault(
        "a customer's line hard to follow",
        "W602",
        "customer: This is my bag. It is dripping.",
        f"customer: {HARD}",
        "    customer: Unfortunately",
    ),
    Fault(
        "a word of the office", "W603", "say: Let me see.", "say: As the SLA says.", "        say: As the SLA"
    ),
    Fault(
        "going forward",
        "W603",
        "say: Let me see.",
        "say: We look at it going forward.",
        "        say: We look",
    ),
    Fault(
        "a letter too few in the name",
        "W604",
        "say: Mrs Lindholm,",
        "say: Mrs Lindhom,",
        "        say: Mrs Lindhom",
    ),
    Fault(
        "a letter wrong in the name",
        "W604",
        "say: Let me see.",
        "say: Let me see, Grete.",
        "        say: Let me see, G",
    ),
    Fault(
        "two letters swapped in the name",
        "W604",
        "coach: Bad news,",
        "coach: Mrs Lindhlom hears it,",
        "        coach: Mrs Lind",
    ),
    Fault(
        "two signs for money",
        "W605",
        "customer: This is my bag. It is dripping.\n",
        "customer: This bag was €90, and the strap £5.\n",
        "    customer: This bag",
    ),
    Fault(
        "a sign beside the house's own",
        "W605",
        "coach: Two real ways.",
        'coach: "{currency}70 well spent, not $90."',
        '        coach: "{currency}',
    ),
    Fault(
        "words that give more than the choice costs",
        "W606",
        "Please take this card for our shop,",
        "Please take £50 for our shop,",
        "        costs: 20",
    ),
    Fault(
        "currency misspelt",
        "W607",
        "reply: The taxi.",
        'reply: "The taxi, {curency}20."',
        '        reply: "The taxi,',
    ),
    Fault(
        "business with a capital",
        "W607",
        "reply: The taxi.",
        'reply: "From {Business}?"',
        '        reply: "From',
    ),
    Fault(
        "a mistake nobody speaks of",
        "I601",
        "        coach: Paper before a person.\n",
        "",
        "      - id: form",
    ),
    Fault(
        "a lie nobody speaks of", "I601", "        coach: Nobody can know that.\n", "", "      - id: tomorrow"
    ),
]
