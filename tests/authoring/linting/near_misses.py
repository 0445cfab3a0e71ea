"""Changes of the good scenario that only look like faults: the code that would be wrong is not told of them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.authoring.linting.faults import COPY, GOOD, HARD


@dataclass(frozen=True)
class NearMiss:
    """Put `new` in the place of `old`: it looks like the problem `code`, and is none. `also` belongs to it."""

    name: str
    code: str
    old: str
    new: str
    also: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The good scenario, changed."""
        changed = GOOD
        for old, new in ((self.old, self.new), *self.also):
            assert changed.count(old) == 1, old
            changed = changed.replace(old, new)
        return changed


FUNERAL = "She sings at a funeral this afternoon"
SEE_HER = """\
      - id: see_her
        say: You hold it so flat.
        does: [notice, personal]
        reply: Yes.
        coach: Seen.
        go: close
"""
ROUND = "".join(f"      - {{id: r{n}, say: Well., once: yes, go: round}}\n" for n in range(8))

NEAR_MISSES = [
    NearMiss("a place that is drawn", "I518", "channel: counter\n", "channel: counter\nscene: library\n"),
    NearMiss(
        "a sore point that a wrong answer touches",
        "I517",
        "  opens: {anxious: strong, tired: some}\n",
        "  opens: {anxious: strong, tired: some}\n  touchy_about:\n    - {when: quote-policy, feels: angry}\n",
    ),
    NearMiss("a number sign without a space before it", "W401", "A form. Of course.", "A form, the C#12."),
    NearMiss(
        "a beat that is only a note",
        "W402",
        "  offer:\n    empty",
        "  pause:\n    note: Rain.\n  offer:\n    empty",
    ),
    NearMiss("a need met by one choice", "W403", "met_by: [dry_them, copy_them]", "met_by: dry_them"),
    NearMiss("a fact found out by one choice only", "I501", "learn: [choir, sheets]", "learn: sheets"),
    NearMiss(
        "the last beat keeps one answer for everybody",
        "W410",
        "        say: Would you rate me?",
        "        if: {done: dry_them}\n        say: Would you rate me?",
    ),
    NearMiss("a choice waits for an earlier beat's", "W411", "if: {done: dry_them}", "if: {done: own_it}"),
    NearMiss(
        "a fact is wanted where it can just have been learnt",
        "W412",
        "        say: Then we had",
        "        if: {knows: choir}\n        say: Then we had",
    ),
    NearMiss(
        "a beat hangs on a choice that some get",
        "W413",
        "        keeps: ready_by_ten\n        reply: I shall.\n",
        "        keeps: ready_by_ten\n        reply: I shall.\n        go: story\n",
    ),
    NearMiss(
        "a need asks for facts of two beats",
        "W414",
        "learn: [choir, sheets]",
        "learn: sheets",
    ),
    NearMiss("a need met only at the very end", "W415", "met_by: [dry_them, copy_them]", "met_by: copy_them"),
    NearMiss(
        "a promise kept by two",
        "W416",
        "        say: Would you rate me?",
        "        keeps: ready_by_ten\n        say: Would you rate me?",
    ),
    NearMiss("somebody else to ask", "W417", "ask: Hanne, the duty lead", "ask: the manager"),
    NearMiss(
        "a feeling named along the way",
        "W418",
        "does: [acknowledge, repeat-back]",
        "does: [acknowledge, own-it]",
    ),
    NearMiss(
        "pressure where something is asked",
        "W419",
        "    empty_chair: true\n",
        "    empty_chair: true\n    pressure: high\n",
    ),
    NearMiss(
        "a need met by what is done after",
        "W420",
        "met_by: [dry_them, copy_them]",
        "met_by: [dry_them, kept]",
    ),
    NearMiss(
        "money that is just there",
        "W421",
        COPY,
        COPY.replace("dry_them}", "dry_them, budget: enough}").replace("costs: 1", "costs: 50"),
    ),
    NearMiss("compensation of little", "W422", "        costs: 20\n", "        costs: 1\n"),
    NearMiss("approval of little", "W423", "        costs: 70\n", "        costs: 1\n"),
    NearMiss(
        "one fact asked for and another not",
        "W424",
        "if: {done: dry_them}",
        "if: {knows: choir, not_knows: sheets}",
    ),
    NearMiss(
        "a promise that not everybody sees kept", "W425", "if: {done: dry_them}", "if: {not_done: rules}"
    ),
    NearMiss(
        "a promise that nobody means to keep",
        "W425",
        "        does: [quote-policy, dismiss]\n",
        "        does: [quote-policy, dismiss, promise]\n        promise: write_soon\n",
    ),
    NearMiss(
        "angry and tired at once",
        "W426",
        "angry: at least strong}",
        "angry: at least strong, tired: at least strong}",
    ),
    NearMiss(
        "grateful, and at most a little sad",
        "W426",
        "if: {done: dry_them}",
        "if: {feels: {grateful: at least some, sad: at most some}}",
    ),
    NearMiss(
        "many states",
        "I510",
        "  offer:\n    empty",
        f"  round:\n    choices:\n{ROUND}      - {{id: r9, say: Come., go: offer}}\n  offer:\n    empty",
    ),
    NearMiss(
        "a fact that a wording asks for", "I511", "    found_by: [choir, sheets]", "    found_by: choir"
    ),
    NearMiss(
        "a hint in other forms of its words",
        "I512",
        "hints: [holds the bag like a child]",
        "hints: [holding her bag]",
    ),
    NearMiss(
        "a hint in what the customer says",
        "I512",
        "hints: [holds the bag like a child]",
        "hints: [only one thing]",
    ),
    NearMiss("one short wrong answer", "W501", "Would you rate me?", "Rate me?"),
    NearMiss(
        "one apology for everything",
        "W502",
        "does: [personal, own-it, inform]",
        "does: [personal, own-it, inform, apologise]",
    ),
    NearMiss("one short right answer", "W503", "You hold it flat. Is there paper in it?", "Paper?"),
    NearMiss(
        "one wrong answer is enough",
        "W504",
        "does: [quote-policy, dismiss]",
        "does: [give-control, alternative, inform, fix]",
    ),
    NearMiss(
        "one right answer is enough", "W505", "does: [acknowledge, repeat-back]", "does: [stall, interrupt]"
    ),
    NearMiss(
        "one act in two beats", "W507", "does: [personal, own-it, inform]", "does: [own-it, inform, fix]"
    ),
    NearMiss("one more answer is the longest", "W508", "Then we had better be quick.", "Quick."),
    NearMiss(
        "two good ways that lead to different places",
        "I502",
        "      - id: see_sheets\n",
        SEE_HER + "      - id: see_sheets\n",
    ),
    NearMiss(
        "twenty-five words in all",
        "W601",
        "say: Let me see.",
        "say: I will look and then I will ask and then I will ring you and then we see how it is and what is next.",
    ),
    NearMiss(
        "hard words, and few", "W602", "say: Let me see.", "say: Unfortunately additional documentation."
    ),
    NearMiss("a hard line in the coach's words", "W602", "coach: Two real ways.", f"coach: {HARD}"),
    NearMiss(
        "a word of the office, meant as one",
        "W603",
        "        say: Let me see.\n        does: [stall]",
        "        say: As the SLA says.\n        does: [jargon]",
    ),
    NearMiss("the customer's first name", "W604", "say: Mrs Lindholm,", "say: Greta Lindholm,"),
    NearMiss(
        "one sign for money throughout",
        "W605",
        "customer: This is my bag. It is dripping.\n",
        "customer: This bag was €90, and the strap €5.\n",
    ),
    NearMiss(
        "words that give what the choice costs",
        "W606",
        "Please take this card for our shop,",
        "Please take £20 for our shop,",
    ),
    NearMiss("braces that are replaced", "W607", "reply: The taxi.", 'reply: "The taxi, {currency}20."'),
    NearMiss(
        "two people with names of their own",
        "W608",
        "        reply: The taxi.\n",
        "        reply: Is it Hannes or Hans-Peter? Ask Hannes, or ask Johannes.\n",
    ),
    NearMiss(
        "two names, each said once",
        "W608",
        "        reply: The taxi.\n",
        "        reply: Is it Hannes or Hannas?\n",
    ),
    NearMiss(
        "a word that is small elsewhere",
        "W608",
        "        reply: The taxi.\n",
        "        reply: Ask Martin, only Martin. It may be a Marten, or some marten.\n",
    ),
    NearMiss(
        "the duty lead, spoken to",
        "W609",
        "say: You worry about what is inside.",
        'say: "Over to you, Ms Hanne."',
    ),
    NearMiss(
        "somebody spoken of, not to",
        "W609",
        "say: You worry about what is inside.",
        "say: You worry, and Mr Novak from the ramp does too.",
    ),
    NearMiss(
        "a name got wrong by somebody who does not listen",
        "W609",
        "say: Then we had better be quick.",
        'say: "Mrs Novak, then we had better be quick."',
    ),
    NearMiss(
        "her husband, spoken of",
        "W610",
        "say: You worry about what is inside.",
        "say: You worry, and Mr Lindholm does too.",
    ),
    NearMiss("a doctor", "W610", "say: Mrs Lindholm,", "say: Dr Lindholm,"),
    NearMiss(
        "the room next door",
        "W611",
        "otherwise: I have twenty minutes.",
        "otherwise: Room 417 or room 418, I do not mind.",
    ),
    NearMiss(
        "an amount that the file reckons with",
        "W611",
        "  facts:\n",
        "  card: {paid: £52}\n  facts:\n",
        (("        costs: 70\n", "        costs: 25\n"), ("reply: The taxi.", "reply: For £25?")),
    ),
    NearMiss(
        "two rooms in one breath",
        "W611",
        "brief: A bag",
        "brief: Both room 417 and room 471 are empty. A bag",
        (("reply: The taxi.", "reply: Room 417."),),
    ),
    NearMiss(
        "an hour that is not the fact's, and on the card",
        "W612",
        "  facts:\n    choir: She sings at a funeral this afternoon\n",
        "  card: {coach: at 16:30}\n  facts:\n    choir: She sings at a funeral at 15:30\n",
        (("otherwise: A funeral. I sing.", "otherwise: A funeral. I must be back at half past four."),),
    ),
    NearMiss(
        "an hour in a refusal",
        "W612",
        FUNERAL,
        "She sings at a funeral at 15:30",
        (("refused: That is my own affair.", "refused: At nine in the morning that is my own affair."),),
    ),
    NearMiss(
        "a fact that a beat of its own remembers",
        "I511",
        "    choir: She sings",
        "    sister: Her sister waits\n    choir: She sings",
        (
            (
                "        names: anxious\n",
                "        names: anxious\n        learn: sister\n        go: sister\n",
            ),
            ("    go: end\n", "    go: end\n  sister:\n    customer: Bring her in.\n    go: papers\n"),
        ),
    ),
    NearMiss("a fact told at its hour", "W612", FUNERAL, "She sings at a funeral at 15:30"),
    NearMiss("a kind answer without a word", "I601", "        coach: One open question.\n", ""),
    NearMiss(
        "one wording where hardly anybody is pleased",
        "I602",
        "    customer:\n      angry: What are you going to do about it?\n      otherwise: I open it",
        "    customer: I open it",
    ),
]
