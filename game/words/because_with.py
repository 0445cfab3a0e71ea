"""Why a customer felt better for something that was spoilt by what came with it: said of both together."""

from __future__ import annotations

from typing import Final

_EVERY: Final[dict[str, tuple[str, ...]]] = {
    "believed": (
        "It calmed {name}, for as long as it was believed.",
        "It sounded like firm ground, and {name} stepped onto it.",
        "{name} believed it, and breathed out.",
        "It was good to hear. It was not good to rely on.",
        "{name} felt better for it, then and there.",
        "What {name} wanted to hear had been said.",
        "It helped at once, and only at once.",
        "For the moment it took the weight off.",
        "{name} took you at your word.",
        "It bought a little peace, on credit.",
    ),
    "asked_again": (
        "You wanted to know, though it had been told already.",
        "It was a question, and {name} had answered it once before.",
        "You asked, and {name} heard that nobody had written it down.",
        "A question is better than none; this one had an answer on file.",
        "You showed an interest, at the price of one more telling.",
        "Asking was right. Asking this again was less so.",
        "You left room for the story, and {name} had told it before.",
        "There was an interest in it, and a repeat.",
        "It was asked openly, and it had to be gone through again.",
        "You asked {name} to begin at the beginning, once more.",
    ),
    "asked_across": (
        "It was a question, and it came across another sentence.",
        "You asked, before the last answer was finished.",
        "The interest was there, and so was the hurry.",
        "It was asked into the middle of something.",
        "You wanted to know, faster than {name} could tell.",
        "One question at a time would have been enough.",
        "There was curiosity in it, and little room to answer.",
        "You asked, and then you asked on.",
        "A good question needs a pause behind it, and this one had none.",
        "The asking was right; the timing cut across {name}.",
    ),
    "named_late": (
        "That feeling had gone down by then, so naming it came a little late.",
        "You named what {name} had felt a moment ago. It was passing already.",
        "The feeling had been there, and was on its way out when you said it.",
        "Right, and a moment late: {name} had come down from it.",
        "You saw it rightly, after it had begun to settle.",
        "It had been so. By now {name} was somewhere else.",
        "It was the right feeling, for the sentence before.",
        "You named it when it had cooled. It did not do much.",
        "What you named had been there, and {name} had just put it down.",
        "It was true a minute earlier.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    code if which == 0 else f"{code}~{which}": said
    for code, every in _EVERY.items()
    for which, said in enumerate(every)
}
