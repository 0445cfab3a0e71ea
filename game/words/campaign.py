"""Sentences of campaigns: what lies in the pigeonhole between visits, and the end."""

from __future__ import annotations

from typing import Final

_LETTERS: Final[dict[str, tuple[str, ...]]] = {
    "letter.card": (
        "A card from {name}: “You will have forgotten it. You said: {said} I have not.”",
        "{name} has left a jar of something at the desk. On the lid, in biro: “{said}”",
        "A postcard, second class. “{said} Told my sister. She says such places are not real.” It is {name}'s hand.",
        "A note from {name}, folded very small: “Thank you. Not for the thing. For this: {said}”",
        "On the back of a shopping list: “{said}” And below it: “That. {name}.”",
        "A card with a cat on it. Inside, {name} has written only what you said: “{said}”",
        "{name} has written to your manager, in ink, and quoted you: “{said}” The letter is pinned up by the kettle.",
        "A drawing on squared paper, of a desk and two very long arms. “For the one who said: {said}” From {name}.",
        "{name} has sent a stamp, unused, stuck to a card. “For the next letter somebody needs. You said: {said}”",
        "A message on the machine, half of it breathing. It is {name}, and it ends: “You said: {said} So. That's all.”",
    ),
    "letter.word": (
        "{name} nodded to you in the street, from across the road.",
        "Somebody says {name} spoke well of the place, in the queue at the baker's.",
        "{name}'s slip is in the box: all the middle boxes are ticked, and one of the good ones.",
        "{name} has put a coin into the box for the Christmas do. Nobody saw it but the coin.",
        "A form from {name}, filled in completely. Under “anything else”: “No. It was fine.”",
        "{name} was in the window for a moment, waved at nobody in particular, and went on.",
        "{name} has told the caretaker that it works, at your place. He passed it on in those words.",
        "The local paper has a line from {name}, about opening hours. You are the part after “at least”.",
    ),
    "letter.review": (
        "A review, two stars, signed {name}: “They said: {said} I suppose they had to.”",
        "{name} has filled in the form. Under “how did we do”: “{said}” In quotation marks.",
        "Two stars from {name}, and a sentence: “I had thought it would be different there.”",
        "A note in the box, not signed, in {name}'s hand: “You are all very busy.”",
        "{name} wrote to the council about the heating. The second paragraph is not about the heating.",
        "“It was all right,” says {name}'s review, and then two lines with your words in them: “{said}”",
        "Somebody asked {name} about you. “They do their job,” was the answer, they say.",
        "{name}'s slip is in the box. The pencil went through the paper once.",
    ),
    "letter.complaint": (
        "A review, one star, signed {name}: ““{said}” That is what you get there.”",
        "A letter from {name}, addressed to whoever is in charge. It is short, and it is right.",
        "{name}'s card lies on the desk, cut in two, very neatly.",
        "One star from {name}. No text.",
        "{name} has told the whole queue at the chemist's. They know your sentence by heart now: “{said}”",
        "In the town's group somebody asks where to go instead. {name} has answered.",
        "A form from {name}: all boxes empty, and across them, in capitals: “{said}”",
        "{name}'s neighbour came by, to see the person who said: “{said}”",
    ),
    "silence.lost": (
        "Day {day}. {name} would have come today. The chair by the window stays free.",
        "Day {day}. Nobody rings for {name}. Somebody has seen them at the other place.",
        "Day {day}. You look up when the door goes, out of habit. It is not {name}.",
        "Day {day}. {name}'s things have been asked for, by letter. Nobody came with it.",
        "Day {day}. The day {name} always came. It is quiet.",
        "Day {day}. Not a word from {name}, and there will be none.",
    ),
    "silence.stayed_away": (
        "Day {day}. {name} has not come. As things went, there was no need, or no wish.",
        "Day {day}. You had half expected {name} today.",
        "Day {day}. No {name}. Whatever it was will have been sorted out elsewhere, or not at all.",
        "Day {day}. {name} has stayed away. It may mean nothing.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    **{
        code if which == 0 else f"{code}~{which}": said
        for code, every in _LETTERS.items()
        for which, said in enumerate(every)
    },
    "help.campaign": "Play the same customers over several visits: what you did comes back with them.",
    "help.campaign.id": "A campaign's id, or a file. Without it, the campaigns there are.",
    "help.campaign.example": "main.py campaign mill-street --save mill.json",
    "help.campaign.choices": "Choices of each visit, visits apart by semicolons; plays them and stops.",
    "help.campaign.save": "Keep the campaign in this file after each visit, and go on from it where it is there.",
    "campaign.list": "{id:<16} {title}: {people} people, {visits} visits",
    "campaign.none": "There are no campaigns here.",
    "campaign.unknown": "There is no campaign {campaign}. Possible: {names}.",
    "campaign.no_scenario": "The campaign {campaign} needs the scenario {scenario}, and it is not in the library.",
    "campaign.changed": (
        "The campaign {campaign} has changed since it was saved, and cannot be gone on with. Begin it anew."
    ),
    "campaign.another": "{path} is of the campaign {other}, not of {campaign}; give another file.",
    "campaign.left_over": "The campaign was over before the choices of visit {visit}; leave them out.",
    "campaign.unfinished": "Visit {visit} is not over after these choices; its conversation goes on at `{beat}`.",
    "campaign.title": "{title}. {people} people, {visits} visits.",
    "campaign.day": "Day {day}. {name} comes in.",
    "campaign.day.again": "Day {day}. {name} is back.",
    "campaign.post": "The pigeonhole",
    "campaign.post.empty": "The pigeonhole is empty.",
    "campaign.onwards": "Enter for the next visit, q to stop for today. Everything is kept.",
    "campaign.onwards.unsaved": "Enter for the next visit, q to stop. Nothing is kept: there is no --save FILE.",
    "campaign.over": "That was {title}.",
    "campaign.nobody_yet": "No visit is over yet.",
    "campaign.stayed": "{stayed} of {people} are still customers.",
    "campaign.person": "{name}, {visits} of {planned} visits: {ending}. {told} Coming back: {chance} %.",
    "campaign.person.once": "{name}, one visit: {ending}. {told} Coming back: {chance} %.",
    "campaign.told.good": "Has told about {count} people, with a good word.",
    "campaign.told.bad": "Has told about {count} people, as a warning.",
    "campaign.told.mixed": "Has told about {count} people, for better and for worse.",
    "campaign.told.good.one": "Has told one person, with a good word.",
    "campaign.told.bad.one": "Has told one person, as a warning.",
    "campaign.told.mixed.one": "Has told one person, for better and for worse.",
    "campaign.told.nobody": "Has told hardly anybody.",
    "campaign.worth": (
        "What those who stay may be worth over the years looked at: {low} to {high}. That is no forecast: it takes for "
        "granted {value_least} to {value_most} a visit and {often_least} to {often_most} visits a year "
        "(assets/assumptions.yaml)."
    ),
    "campaign.kept": "Kept in {path}.",
    "campaign.button": "A campaign: {title}",
    "campaign.button.note": "{people} people, {visits} visits. They remember.",
    "campaign.button.on": "{done} of {visits} visits played. Next: {name}.",
    "campaign.button.over": "Played to its end: {stayed} of {people} are still customers.",
    "campaign.begin": "Meet {name}",
    "campaign.back": "Back to the break room",
    "campaign.anew": "Begin it anew",
    "campaign.so_far": "So far",
    "campaign.visit": "Day {day}. {name}, “{title}”: {ending}",
}
