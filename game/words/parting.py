"""The customer's last sentence to a friend, and what the customer says from the empty chair."""

from __future__ import annotations

from typing import Final

from game.vocabulary import Outcome, Value

_CLOSES: Final[dict[Outcome, tuple[str, str, str, str]]] = {
    Outcome.LOST: (
        "I shan't go again. Pity, I'd wanted to like them.",
        "That's them off the list.",
        "They will not be asked twice.",
        "Never again, and I wonder if they'll even notice!",
    ),
    Outcome.DISAPPOINTED: (
        "Oh, I don't know, I'd just hoped for a bit more, that's all.",
        "Could have been worse, and isn't that a sad thing to say.",
        "What I had asked for was, I thought, quite ordinary.",
        "And where does that leave me, can you tell me that?",
    ),
    Outcome.NEUTRAL: (
        "Anyway, it's done, and how was your day?",
        "Not much of a story, really.",
        "It was adequate, a word I choose with care.",
        "I'm not cross! I'm just not anything.",
    ),
    Outcome.SATISFIED: (
        "So yes, I'd go back, why ever not?",
        "Got what I came for.",
        "I looked for something to complain of and had to give up.",
        "For once I'm not going over it in my head!",
    ),
    Outcome.DELIGHTED: (
        "You must go there, promise me, and tell them I sent you.",
        "I might write them a letter. I don't write letters.",
        "I am recommending them to you, and you know how often I do that.",
        "I was so worked up, and look at me now, I'm grinning!",
    ),
}

_CHAIR: Final[dict[str, dict[str, tuple[str, str]]]] = {
    Value.PRICE: {
        "good": (
            "I know what things cost. What you chose there was worth it to me.",
            "You thought about my purse before you decided. I do that every week, so I notice.",
        ),
        "bad": (
            "Whatever that was meant to be, I'm the one who ends up paying for it.",
            "You've just spent something of mine. Did you look at the price?",
        ),
    },
    Value.TIME: {
        "good": (
            "That gives me back some time I had already written off.",
            "You decided as if my clock were running too. It is.",
        ),
        "bad": (
            "It may be right. It is also another piece of my day, and I had plans for that piece.",
            "You're paid for your time. Mine comes out of something else.",
        ),
    },
    Value.RESPECT: {
        "good": (
            "You decided that as if I could hear you. I can.",
            "You took me at my word. I sit up straighter for that.",
        ),
        "bad": (
            "That was decided about me, with me sitting right here.",
            "I would have told you what I thought of it. It would have taken one question.",
        ),
    },
    Value.CERTAINTY: {
        "good": (
            "Now I know what comes next, and I can put my bag down.",
            "It needn't be perfect. I know where it begins and where it ends, and I can build on that.",
        ),
        "bad": (
            "I know less now than I did before you decided.",
            "Perhaps it works out, perhaps it doesn't. I came here to be rid of a perhaps.",
        ),
    },
    Value.BELONGING: {
        "good": (
            "That's what you would have done for one of your own. I felt it.",
            "For a moment there I wasn't on the other side of anything.",
        ),
        "bad": (
            "You looked after the house just now. I had thought I was part of it.",
            "That is how one treats a stranger: politely, and from a distance.",
        ),
    },
    Value.STATUS: {
        "good": (
            "You remembered who sits in this chair, and you let it show.",
            "That wasn't the answer for everybody, and I am not everybody. Thank you.",
        ),
        "bad": (
            "I'm sure it's what everyone gets. I had hoped to be someone.",
            "You knew who I was. I waited for it to make a difference.",
        ),
    },
    "any": {
        "good": (
            "If you had asked me what would help, I'd have got round to saying that.",
            "I'd have done the same in your place, and told them about it at home.",
        ),
        "bad": (
            "I can see why you'd do that. I can't see what it does for me.",
            "You were thinking of the problem. I'm the one who has it.",
        ),
    },
}

SENTENCES: Final[dict[str, str]] = {
    "voice.label": "What {name} tells a friend tonight",
    "voice.label.if_asked": "What {name} would say, if somebody asked",
    "voice.walked_out.1": "So in the end I left. I just couldn't be in it any longer.",
    "voice.walked_out.2": "I left them to it.",
    "voice.walked_out.3": "I ended the conversation myself, since nobody else was going to.",
    "voice.walked_out.4": "I couldn't bear it another second, I was gone! My hands are still shaking.",
    **{
        f"voice.close.{outcome}.{temper}": close
        for outcome, every in _CLOSES.items()
        for temper, close in enumerate(every, start=1)
    },
    "chair.question": "Before you decide: what would {name} say about each way?",
    **{
        f"chair.{value}.{verdict}.{which}": said
        for value, verdicts in _CHAIR.items()
        for verdict, every in verdicts.items()
        for which, said in enumerate(every, start=1)
    },
}
