"""More ways to break the good scenario: what can be won by a rule, what contradicts itself, what does not agree."""

from __future__ import annotations

from typing import Final

from tests.authoring.linting.faults import GOOD, Fault

SHORT_WRONG: Final = (
    (
        "There is a form for damaged bags. Did you keep the tag, the ticket and the number?",
        "There is a form.",
    ),
    ("I am so terribly sorry, what a shame, these things do happen now and then, I am afraid.", "So sorry."),
    (
        "Please take this card for our shop, it is worth a good bit and you can use it the whole year.",
        "A card?",
    ),
    (
        "Wet is not broken. By our terms nothing is due for water, and the terms are the same for everybody.",
        "No.",
    ),
    ("It will all be dry by tonight, I promise you.", "By tonight."),
    ("Goodbye, and thank you so much for your patience with all of us on this very wet day.", "Goodbye."),
)
LONG_RIGHT: Final = (
    (
        "You hold it flat. Is there paper in it?",
        "You hold it flat the whole time you stand here. Is there paper in it?",
    ),
    ("You worry about what is inside.", "You worry about what is inside, and about the afternoon."),
)

TWO_MOODS: Final = """\
problem: {what: The bag is wet, worth: 40}
customer: {name: Greta Lindholm, opens: {anxious: strong}}
beats:
  start:
    choices:
      - id: save
        say: Here is the warm suite.
        does: [own-it, fix, gesture, personal, acknowledge, reduce-effort]
        names: anxious
        worth: 200
      - {id: rule, say: No., does: [dismiss, blame, mislead, patronise]}
  close:
    customer: Well. That is that.
    choices:
      - {id: bye, say: Goodbye., does: [farewell]}
"""

MORE_FAULTS: Final = [
    Fault(
        "a place nobody has drawn",
        "I518",
        "channel: counter\n",
        "channel: counter\nscene: libary\n",
        "scene: libary",
    ),
    Fault(
        "a sore point that nobody can touch",
        "I517",
        "  opens: {anxious: strong, tired: some}\n",
        "  opens: {anxious: strong, tired: some}\n  touchy_about:\n    - {when: upsell, feels: angry}\n",
        "    - {when: upsell",
    ),
    Fault(
        "a number sign cuts a line off",
        "W401",
        "        reply: A form. Of course.\n",
        "        reply: A form. Form #12.\n",
        "        reply: A form.",
    ),
    Fault(
        "a beat of nothing",
        "W402",
        "  offer:\n    empty",
        "  pause:\n    go: offer\n  offer:\n    empty",
        "  pause:",
    ),
    Fault("nothing meets the need", "W403", "    met_by: [dry_them, copy_them]\n", "", "    id: dry_sheets"),
    Fault(
        "a fact nobody finds out",
        "I501",
        "    choir: She sings",
        "    sister: Her sister waits\n    choir: She sings",
        "    sister:",
    ),
    Fault(
        "a fact asked for and not",
        "W424",
        "if: {done: dry_them}",
        "if: {knows: sheets, not_knows: sheets}",
        "        if: {knows: sheets, not_knows",
    ),
    Fault(
        "a choice done and not done",
        "W424",
        "if: {done: dry_them}",
        "if: {done: rules, not_done: rules}",
        "        if: {done: rules",
    ),
    Fault(
        "a promise from which no way leads to its keeping",
        "W425",
        "        does: [quote-policy, dismiss]\n",
        "        does: [quote-policy, dismiss, promise]\n        promise: ready_by_ten\n        go: end\n",
        "        promise: ready_by_ten",
    ),
    Fault(
        "angry and grateful at once",
        "W426",
        "if: {feels: {angry: at least strong}}",
        "if: {feels: {angry: at least strong, grateful: at least some}}",
        "        if: {feels: {angry: at least strong, g",
    ),
    Fault(
        "sad and delighted at once",
        "W426",
        "if: {done: dry_them}",
        "if: {feels: {sad: at least faint, delighted: at least faint}}",
        "        if: {feels: {sad",
    ),
    Fault(
        "more states than are gone through",
        "I510",
        "  offer:\n    empty",
        "  round:\n    customer: Well?\n    choices:\n"
        + "".join(f"      - {{id: r{n}, say: Well., once: yes, go: round}}\n" for n in range(8))
        + "      - {id: r9, say: Well., go: again}\n  again:\n    customer: And?\n    choices:\n"
        + "".join(f"      - {{id: s{n}, say: And., once: yes, go: round}}\n" for n in range(8))
        + "      - {id: s9, say: Come., go: offer}\n  offer:\n    empty",
        "beats:",
    ),
    Fault(
        "a fact nobody asks for",
        "I511",
        "    choir: She sings",
        "    sister: Her sister waits\n    choir: She sings",
        "        learn: [sister",
        (
            (
                "        does: [acknowledge, repeat-back]\n",
                "        does: [acknowledge, repeat-back]\n        learn: [sister]\n",
            ),
        ),
    ),
    Fault(
        "a hint nobody meets",
        "I512",
        "hints: [holds the bag like a child]",
        "hints: [hums a hymn]",
        "    hints:",
    ),
    Fault(
        "a hint that only the answer gives",
        "I512",
        "hints: [holds the bag like a child]",
        "hints: ['music, the only copy']",
        "    hints:",
    ),
    Fault(
        "a hint that comes with its answer",
        "I512",
        "    note: She holds the bag like a child.\n",
        "",
        "    hints:",
    ),
    Fault(
        "the longest answer wins",
        "W501",
        SHORT_WRONG[0][0],
        SHORT_WRONG[0][1],
        "beats:",
        SHORT_WRONG[1:] + LONG_RIGHT,
    ),
    Fault(
        "the longest answer is the best",
        "W508",
        SHORT_WRONG[0][0],
        SHORT_WRONG[0][1],
        "beats:",
        SHORT_WRONG[1:] + LONG_RIGHT,
    ),
    Fault(
        "sorry wins",
        "W502",
        "does: [personal, own-it, inform]",
        "does: [personal, own-it, inform, apologise]",
        "beats:",
        (
            ("does: [acknowledge, repeat-back]", "does: [acknowledge, repeat-back, apologise]"),
            ("does: [notice, explore, personal]", "does: [notice, explore, personal, apologise]"),
            (
                "does: [fix, own-it, estimate-wait, gesture, promise]",
                "does: [fix, own-it, estimate-wait, gesture, promise, apologise]",
            ),
            ("does: [apologise, dismiss]", "does: [dismiss]"),
            ("does: [gesture, personal, follow-up]", "does: [gesture, personal, follow-up, apologise]"),
        ),
    ),
    Fault(
        "the shortest answer wins",
        "W503",
        "Mrs Lindholm, that happened on our ramp. I will see it through with you.",
        "Ours.",
        "beats:",
        (
            ("You worry about what is inside.", "You worry."),
            ("What was it packed for?", "What for?"),
            ("You hold it flat. Is there paper in it?", "Paper?"),
            ("Our kitchen has a warm rack. Ten minutes, and I stand by it.", "Warm rack."),
            ("I copied them for you, dry.", "Copied."),
            ("Then we had better be quick.", "Then we had better be very quick, I think."),
            ("Let me see.", "Let me see and have a look."),
            ("Ten minutes, as I said. Sing well.", "Sing well."),
            ("Would you rate me?", "Would you rate me on our page?"),
        ),
    ),
    Fault(
        "no right answer",
        "W505",
        "does: [personal, own-it, inform]",
        "does: [interrupt, make-repeat]",
        "  arrival:",
        (("does: [stall]", "does: [transfer, make-repeat]"),),
    ),
    Fault(
        "one act is always right",
        "W507",
        "does: [personal, own-it, inform]",
        "does: [personal, own-it, inform, listen]",
        "beats:",
        (
            ("does: [acknowledge, repeat-back]", "does: [acknowledge, repeat-back, listen]"),
            ("does: [notice, explore, personal]", "does: [notice, explore, personal, listen]"),
            (
                "does: [fix, own-it, estimate-wait, gesture, promise]",
                "does: [fix, own-it, estimate-wait, gesture, promise, listen]",
            ),
            ("does: [gesture, personal, follow-up]", "does: [gesture, personal, follow-up, listen]"),
            ("does: [farewell, personal, follow-up]", "does: [farewell, personal, follow-up, listen]"),
        ),
    ),
    Fault(
        "one wording for the hurt and the pleased",
        "I602",
        GOOD[GOOD.index("problem:") :],
        TWO_MOODS,
        "    customer: Well. That",
    ),
    Fault(
        "another person's name spelt in two ways",
        "W608",
        "        reply: You would?",
        "        reply: You would? With Hannes, the cook?",
        "        reply: Is Hannis",
        (
            ("        reply: The taxi.", "        reply: Is Hannis the cook?"),
            ("        reply: Then keep your terms.", "        reply: Ask Hannes, the cook."),
        ),
    ),
    Fault(
        "a name that is nobody's",
        "W609",
        "Mrs Lindholm, that happened",
        "Mrs Bergström, that happened",
        "        say: Mrs Berg",
    ),
    Fault(
        "a name that is nobody's at the end",
        "W609",
        "say: You worry about what is inside.",
        'say: "You worry, Mrs Novak."',
        '        say: "You worry',
    ),
    Fault(
        "a title of somebody else",
        "W610",
        "Mrs Lindholm, that happened",
        "Mr Lindholm, that happened",
        "        say: Mr L",
    ),
    Fault(
        "two digits of a flight the other way round",
        "W611",
        "brief: A bag",
        "brief: A bag of flight SK417",
        "        reply: Flight SK471",
        (("        reply: A form. Of course.", "        reply: Flight SK471. Of course."),),
    ),
    Fault(
        "a room on the card and another in the brief",
        "W611",
        "brief: A bag",
        "brief: The lady of room 417. A bag",
        "    room: room 418",
        (("  facts:\n", "  card:\n    room: room 418\n  facts:\n"),),
    ),
    Fault(
        "an amount of money with one other digit",
        "W611",
        "  facts:\n",
        "  card: {paid: 'Excess baggage £43.50'}\n  facts:\n",
        "        reply: I paid",
        (("        reply: I do not want to shop.", "        reply: I paid £48.50 for it."),),
    ),
    Fault(
        "a bus at two times",
        "W611",
        "The next bus to town goes in twenty minutes.",
        "The next bus goes at 14:35.",
        "        reply: Is it",
        (("        reply: The taxi.", "        reply: Is it at 14:53?"),),
    ),
    Fault(
        "a date with its digits the other way round",
        "W611",
        "  facts:\n",
        "  card: {flew: 12 March}\n  facts:\n",
        "        reply: Since the",
        (
            (
                "        reply: I do not want to shop.",
                "        reply: Since the 21st of March I shop no more.",
            ),
        ),
    ),
    Fault(
        "a reply that puts the hour of a fact wrong",
        "W612",
        "She sings at a funeral this afternoon",
        "She sings at a funeral at 15:30",
        "          otherwise: A funeral",
        (("otherwise: A funeral. I sing.", "otherwise: A funeral. I sing at half past four."),),
    ),
    Fault(
        "a wording for who knows, on another day",
        "W612",
        "She sings at a funeral this afternoon",
        "She sings at a funeral on Friday",
        "      knows choir: It is on",
        (("knows choir: I only need one thing out of it.", "knows choir: It is on Thursday."),),
    ),
]
