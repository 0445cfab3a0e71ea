"""More ways of saying how it ended, what the line shows, what is at stake and what another day would be.

The first wording of each is in `results`, `stage` or `asides`; these are the others. That somebody left before the
end has no first wording elsewhere.
"""

from __future__ import annotations

from typing import Final

_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "ending.delighted": (
        "{name} goes home with a story, and tells it well.",
        "This is one that {name} will bring up years from now, when somebody says that nobody cares.",
        "{name} had not known that it could be like that.",
        "On the way {name} smiles at nobody in particular.",
        "{name} would come back for that alone.",
        "What {name} got was more than {they} came for, and {they} will say so.",
        "{name} takes it along like something in a coat pocket: small, and still warm.",
        "Somebody will ask {name} how it was. It will take a while.",
        "{name} forgets what went wrong, and keeps what came after.",
    ),
    "ending.satisfied": (
        "It is done, and {name} can turn to something else.",
        "{name} has what {they} came for, and no reason to complain.",
        "All in order. {name} will be back, unless something better comes along.",
        "{name} ticks it off, and sleeps.",
        "It went as it should, and {name} noticed.",
        "{name} would say, if asked, that it was fine. It was.",
        "Nothing is left open. {name} gives it no second thought, and that is a good sign.",
        "{name} got there. Tomorrow it will be half forgotten.",
        "It came right. {name} had hoped it would, and it did.",
    ),
    "ending.neutral": (
        "{name} goes on with the day as if nothing much had been.",
        "It is over, and {name} could not say how it was.",
        "By supper {name} is thinking of other things.",
        "There is not much to tell, and {name} will not tell it.",
        "{name} neither minds nor cares. It happened.",
        "A week from now {name} will need reminding.",
        "It did no harm that lasts, and no good that does.",
        "{name} has been a customer somewhere today. That was all.",
        "Asked about it, {name} would have to think.",
    ),
    "ending.disappointed": (
        "{name} had hoped for more, and goes with less.",
        "{name} does not make a scene. {They} will simply look around a little next time.",
        "It was not a disaster. It was one more thing that could have gone better.",
        "{name} goes, and something small stays undone.",
        "The next time somebody asks, {name} will hesitate.",
        "{name} lets it go, and lets a little of the goodwill go with it.",
        "It falls a step short, and {name} knows exactly where.",
        "{name} says it does not matter. It does a bit.",
        "One more like that, and {name} is somebody else's customer.",
    ),
    "ending.lost": (
        "That was the last of {name} for {business}.",
        "{name} is gone, and so is everything {they} might have told others.",
        "{name} will not complain. {They} will just never be seen again.",
        "Next time {name} asks somebody else.",
        "There is a place {name} used to go to. It was this one.",
        "{name} has made up {their} mind, and it is not in your favour.",
        "The door has closed, and {name} is on the other side of it.",
        "What {name} tells about this will be short, and it will be believed.",
        "{name} takes {their} custom along, and the story.",
    ),
    "ending.left": (
        "{name} {left}.",
        "It ended early: {name} {left}.",
        "{name} {left} before it was over.",
        "There was no goodbye: {name} {left}.",
        "{name} had had enough and {left}.",
        "Here it broke off, because {name} {left}.",
        "This is where {name} {left}.",
        "{name} waited for no more of it, and {left}.",
        "Nobody ended it but {name}, who {left}.",
        "{name} {left}, in the middle of things.",
    ),
    "line.description": (
        "It goes from {start} to {end} for {name}. At the highest: {high}. At the lowest: {low}. What a week leaves is "
        "this: {remembered}.",
        "{name} came in {start} and went {end}; {high} at best, and {low} at worst. Kept for a "
        "week: {remembered}.",
        "The line begins with {name} {start}. It ends {end}, with {high} at the top and {low} at the "
        "bottom. What stays: {remembered}.",
        "From the left: {name} is {start}. To the right: {end}. Between them, {high} at best and {low} "
        "at worst. Left of it: {remembered}.",
        "At its best {name} was {high}, at its worst {low}. It began {start}, it ended {end}. Later on: "
        "{remembered}.",
        "{name} set out {start}. The way led up to {high}, down to {low}, and out at {end}. What a week "
        "leaves: {remembered}.",
        "Where {name} began: {start}. Where it ended: {end}. On the way, {high} and {low}. To remember: "
        "{remembered}.",
        "First {name} is {start}, last {end}. At the peak, {high}; at the bottom, {low}. In memory: {remembered}.",
        "This is how {name} felt: {start} at first, {end} at last, {high} at most, {low} at least. A "
        "week on: {remembered}.",
    ),
    "money.lost": (
        "Everything that {name} would have bought here from now on.",
        "All of {name}'s tomorrows as a customer.",
        "What {name} will now be spending somewhere else.",
        "{name}'s custom, for as long as it would have lasted.",
        "The years that {name} might have kept coming.",
        "Whatever {name} was still going to spend, and whoever {they} might have brought.",
        "{name}, as a customer, with all that comes of one.",
        "The next visit of {name}, and every one after it.",
        "What would have come in from {name}, bit by bit, for years.",
    ),
    "money.kept": (
        "What {name} may spend here from now on, and whom {they} may send.",
        "{name}'s custom, for as long as it lasts.",
        "The next visit of {name}, and the ones that could follow.",
        "A customer: {name}, and whatever comes with one.",
        "Years of {name} coming back, if it goes on well.",
        "All that {name} has not bought yet.",
        "What comes in from {name}, bit by bit.",
        "{name}, and the people who listen to {them}.",
        "Everything {name} could still bring to this place.",
    ),
    "another.temper": (
        "Another day: the words are the same, and {name} is not. This time: {temper}.",
        "Another day: you would meet {name} in another temper. That one: {temper}.",
        "Another day: what if it were a different {name}? Say: {temper}.",
        "Another day: from the top, with {name} as somebody else might be: {temper}.",
        "Another day: nothing changes but {name}, who is now of this kind: {temper}.",
        "Another day: the scene stays, the temper goes. The next one: {temper}.",
        "Another day: {name} comes in once more, differently made: {temper}.",
        "Another day: would it work on another {name}? On this one: {temper}.",
        "Another day: begin again, with {name} in a new temper: {temper}.",
    ),
    "composure.debrief.haste": (
        "It came thick and fast. You may take a breath between two lines, and {name} will wait for it.",
        "There was a lot of hurry in that, and it was not yours. Slowing down for a second is part of "
        "the work.",
        "That pace wears on anybody. One breath before a hard answer is time well spent on {name}.",
        "You had very little time. Taking a moment is allowed, and most people thank you for it.",
        "It went quickly, and that costs you something too. Let the next pause be a pause.",
        "Haste is catching. You need not catch it from {name}.",
        "All that at such a speed: see to yourself for a second, and then to {name}.",
        "So much pressure in so few minutes. A slow sentence helps both of you.",
        "The clock was loud. It does not have to set your pace.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"{code}~{which}": said for code, every in _OTHERS.items() for which, said in enumerate(every, start=1)
}
