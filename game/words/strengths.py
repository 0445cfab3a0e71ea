"""More ways of telling a player the one strength of a play: about the act, at the moment it shows in.

The first wording of each is in `coaching`; these are the others.
"""

from __future__ import annotations

from typing import Final

_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "E1": (
        "You went to the feeling before the fact: “{said}” That order is what did it.",
        "“{said}” It named what {name} felt, and named things are easier to carry.",
        "Here you saw the person behind the matter: “{said}”",
        "“{said}” That is what being seen sounds like.",
        "The feeling got a sentence of its own: “{said}”",
        "“{said}” It cost one breath, and {name} could draw one.",
        "You looked up and said what you saw: “{said}”",
        "“{said}” No remedy in it yet, and it helped all the same.",
        "What you said there was about {name} and not about the case: “{said}”",
    ),
    "E2": (
        "You gave the story back in one piece: “{said}”",
        "“{said}” Said like that, it was clear how much had gone in.",
        "It had arrived, and you showed it: “{said}”",
        "“{said}” After that neither of you had to begin at the beginning.",
        "You built on what {name} had said, and it could be heard: “{said}”",
        "“{said}” That is listening one can hear.",
        "Here the hearing came before the helping: “{said}”",
        "“{said}” {name} was no longer alone with the facts of it.",
        "You made sure of what you had heard: “{said}”",
    ),
    "E3": (
        "“{said}” That went looking for the reason, and reasons are where help begins.",
        "You wanted to know, and it showed: “{said}”",
        "“{said}” It is the sort of line that opens something.",
        "Here you looked behind the request: “{said}”",
        "“{said}” There was room in it for an answer.",
        "You went one layer down: “{said}”",
        "“{said}” It took up what no form has a box for.",
        "That brought out what mattered: “{said}”",
        "“{said}” Half of the answer came out with that.",
    ),
    "E4": (
        "You put something into {name}'s hands there: “{said}”",
        "“{said}” That turned being told into being asked.",
        "There was a way on, and you showed it: “{said}”",
        "“{said}” With that the next step was {name}'s to take.",
        "You gave back a piece of the say in it: “{said}”",
        "“{said}” It left a decision where it belongs.",
        "Where one way was shut, you opened another: “{said}”",
        "“{said}” {name} could do something again, and that is no small thing.",
        "You offered ways and not walls: “{said}”",
    ),
    "E5": (
        "“{said}” From then on the matter had somebody.",
        "You took hold of it: “{said}”",
        "“{said}” There is an owner in that sentence.",
        "You stood in front of it and not behind it: “{said}”",
        "“{said}” That was a shoulder under the thing itself.",
        "It stopped being nobody's at this line: “{said}”",
        "“{said}” It went straight to what can be done.",
        "Here the putting right began: “{said}”",
        "“{said}” {name} could loosen the grip a little, because yours was there.",
    ),
    "E6": (
        "“{said}” That was a step {name} did not have to take.",
        "You made it lighter: “{said}”",
        "“{said}” What {name} was spared there is easily overlooked, and was felt.",
        "You took over the tiresome part: “{said}”",
        "“{said}” One thing fewer to see to.",
        "You looked after {name}'s time as if it were yours: “{said}”",
        "“{said}” Easy is a kindness too, and you made it easy.",
        "Here you did the carrying: “{said}”",
        "“{said}” That saved steps, and steps are what people count.",
    ),
    "W1": (
        "You got through to the thing behind the thing: “{said}”",
        "“{said}” By then you knew what it was really about.",
        "The need had no name on it, and you found it: “{said}”",
        "“{said}” That answered something that had not been asked aloud.",
        "What lay hidden did not stay hidden from you: “{said}”",
        "“{said}” You had listened for what was missing.",
        "You met {name} below the surface of it: “{said}”",
        "“{said}” That is where the matter had been all along.",
        "You came upon it by paying attention: “{said}”",
    ),
    "W2": (
        "You made it fit one person: “{said}”",
        "“{said}” Nobody else could have been given just that.",
        "It was a thought before it was a thing: “{said}”",
        "“{said}” {name} was in it, and could tell.",
        "You gave what suited, and not what was in the drawer: “{said}”",
        "“{said}” Money could not have said it.",
        "Something {name} had told you came back as a kindness: “{said}”",
        "“{said}” It was chosen, and chosen things stay.",
        "You had one person in mind there: “{said}”",
    ),
    "W3": (
        "“{said}” It was on nobody's list, and that is why it counts.",
        "You did more than was asked, by just enough: “{said}”",
        "“{said}” It was not owed.",
        "You thought of it first: “{said}”",
        "“{said}” The small unasked thing is the one that travels.",
        "Here you led, and {name} was glad to follow: “{said}”",
        "“{said}” It came before anybody could have asked for it.",
        "You gave something away that nobody had put on the list: “{said}”",
        "“{said}” That is the part that gets told.",
    ),
    "W4": (
        "You ended on purpose: “{said}”",
        "“{said}” It was a last line worth having.",
        "The end did not just happen, you made it: “{said}”",
        "“{said}” The end is what stays, and this one can.",
        "You closed it with care: “{said}”",
        "“{said}” A good goodbye lasts longer than the conversation.",
        "Your last word had somebody in it: “{said}”",
        "“{said}” That is how one lets a person go.",
        "You left {name} with something: “{said}”",
    ),
    "none": (
        "No single moment stands out this time. {name} comes back as often as you like.",
        "There is no one line to point at yet. The next try is a fresh start, and {name} will know "
        "nothing of this one.",
        "It is early to name a strength. Begin again, and give yourself one moment to slow down in.",
        "Nothing carries it yet. Sometimes it takes one question, in one place.",
        "This one was mostly learning. {name} bears no grudge, and begins anew each time.",
        "A strength may still show. The scene is patient, and so is the empty chair.",
        "Nothing to hang on the wall this time. There is a next time, one key away.",
        "What works with {name} has not come up yet. There were other lines on the table.",
        "It did not come together yet, and that is what a rehearsal is for.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"strength.{criterion}~{which}": said
    for criterion, every in _OTHERS.items()
    for which, said in enumerate(every, start=1)
}
