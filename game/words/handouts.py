"""Sentences on the sheets that a trainer prints: the player's handout and the observer's card."""

from __future__ import annotations

from typing import Final

_WATCH: Final = {
    "handout.watch.E1": "Said aloud what {name} seemed to feel",
    "handout.watch.E2": "Gave {name}'s story back, and had it right",
    "handout.watch.E3": "Asked, and wanted to know the answer",
    "handout.watch.E4": "Left something real for {name} to decide",
    "handout.watch.E5": "Took it on, and said what happens next",
    "handout.watch.E6": "Took work off {name} instead of adding some",
    "handout.watch.W1": "Came upon what {name} had not asked for",
    "handout.watch.W2": "Did something that would fit nobody else",
    "handout.watch.W3": "Was kind without being asked",
    "handout.watch.W4": "Closed with a sentence worth keeping",
    "handout.watch.J1": "Told the truth, also where it was harder",
    "handout.watch.J2": "Stayed inside what may be done",
    "handout.watch.J3": "Spent money only where {name} gained by it",
    "handout.watch.J4": "Was fair to others, and to themselves",
}
"""What can be seen and ticked: something done, never what somebody is like."""

_LISTEN: Final = {
    "handout.listen.E1": "a feeling said aloud",
    "handout.listen.E2": "the story said back",
    "handout.listen.E3": "a question that wants to know",
    "handout.listen.E4": "who gets to decide",
    "handout.listen.E5": "whose it is from now on",
    "handout.listen.E6": "who does the work",
    "handout.listen.W2": "something meant for one person only",
    "handout.listen.W3": "a kindness nobody asked for",
    "handout.listen.W4": "the last sentence",
    "handout.listen.J1": "what is so and what is only hoped",
    "handout.listen.J2": "what may be done and what may not",
    "handout.listen.J3": "what it costs and what it is worth",
    "handout.listen.J4": "who else would pay for it",
}

SENTENCES: Final[dict[str, str]] = {
    **_WATCH,
    **_LISTEN,
    "help.handout": (
        "Print a sheet for the room: the player's handout, or with --observer the card of somebody who watches. "
        "One page each, without answers."
    ),
    "help.handout.example": "Example: python main.py handout hotel-no-room -o handout.html",
    "help.handout.output": "Where to write the page.",
    "help.handout.observer": "Write the observer's card instead of the handout.",
    "help.handout.all": "Write both sheets of every scenario into this folder.",
    "handout.which": "Say which scenario and where to write it (handout ID -o FILE.html), or --all DIR for every one.",
    "handout.only_all": "--all writes every sheet there is: leave the scenario, -o and --observer out.",
    "handout.written": "Wrote {path}: open it in a browser and print it, one page.",
    "handout.written.all": "Wrote {count} sheets to {path}.",
    "handout.none": "There is no scenario to make a sheet of.",
    # The player's handout
    "handout.kind": "Empty Chair: handout",
    "handout.title": "{title}: handout",
    "handout.before": "Before you play",
    "handout.who": "You meet {name}",
    "handout.who_of_age": "You meet {name}, {age}",
    "handout.content": "It touches on {notes}. You may sit this one out, and nobody asks why.",
    "handout.you_can": "What you may do",
    "handout.never": "What you never do",
    "handout.more": "And {count} more, which the game shows you.",
    "handout.first_question": "What would you want to know before you offer anything?",
    "handout.fold": "Fold here. The lower half is for afterwards.",
    "handout.after": "After you have played",
    "handout.needed": "What did {name} need?",
    "handout.your_words": "The moment that mattered came. What would you say, in your own words?",
    "handout.yours": "This sheet is yours. No name on it, and nobody collects it.",
    "handout.ask.1": "When did something change in {name}, and what had just been said?",
    "handout.ask.2": "What would {name} say about it tonight?",
    # The observer's card
    "observer.kind": "Empty Chair: observer's card",
    "observer.title": "{title}: observer's card",
    "observer.task": (
        "Watch what is said and what it does to {name}. Tick what you hear, and write down the words. "
        "You mark sentences, never people."
    ),
    "observer.watch": "What to watch for",
    "observer.words": "Words I heard",
    "observer.moments": "Moments to listen for",
    "observer.moments.all": "Not every conversation comes to all of these.",
    "observer.when": "When {name} says",
    "observer.listen": "Listen for {what}.",
    "observer.and": "{one}, and for {other}",
    "observer.reads": "First, what do you think {name} feels?",
    "observer.chair": "The game pauses. What do they weigh?",
    "observer.hurry": "The clock is running: listen to the pace.",
    "observer.talk": "Three questions for the talk afterwards",
    "observer.talk.1": "Which sentence did most for {name}? Read it out.",
    "observer.talk.2": "What did {name} say or hint that nobody took up?",
    "observer.talk.3": "Which sentence would you like to borrow for your own work?",
    "observer.footer": "Begin with something that worked. Say what you heard, then what it did.",
}
