"""More ways of saying how a feeling moved at a moment, why a moment decided it, and what must be said first.

The first wording of each is in `coaching`; these are the others. The reason comes last, since a moment may
have none. What customers find out only once they have left, and that they left, is said here too.
"""

from __future__ import annotations

from typing import Final

_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "felt.same": (
        "{name} was {before} when you spoke, and still {after} when you had spoken.",
        "On the face of it nothing moved: {after}, as before.",
        "{name} was {after}, and remained so.",
        "It left {name} as it had found {them}: {after}.",
        "{name} had been {before}, and it stayed so.",
        "Still {after}: {name} did not shift.",
        "No change to be seen in {name}: {after}.",
        "Before and after, {name} was {after}.",
        "{name} went on being {after}.",
        "Nothing changed that one could see: {name} was {after}.",
        "It did not show yet: {name} was {after}, before it and after it.",
        "{name} had been {before}, and stayed {after}.",
        "As far as one could tell, {name} was {after} throughout.",
        "{name} began {before} and ended the same.",
        "{name} kept the same face: {after}.",
        "It moved {name} neither up nor down: {after}.",
        "It met {name} {before}. It changed nothing one could put a name to.",
        "{name} kept to the same feeling: {after}.",
        "Whatever it did, it did below the surface: {name} was {after} still.",
    ),
    "felt.changed": (
        "{name} was {before}, and then {after}.",
        "It found {name} {before}, and left {them} {after}.",
        "Here {name} went from {before} to {after}.",
        "{name} had been {before}, and was {after} now.",
        "Before it {name} was {before}; after it, {after}.",
        "First {before}, then {after}: one line did that to {name}.",
        "{name} had been {before} a moment ago, and was {after} now.",
        "{name} came into it {before} and went out of it {after}.",
        "For {name} it went from {before} to {after}.",
        "You met {name} {before}. A sentence later {name} was {after}.",
        "It took {name} from {before} to {after}.",
        "{name} was {before} to begin with, and {after} by the end of it.",
        "With that {name} went from {before} to {after}.",
        "Before your line {name} was {before}; after it, {after}.",
        "{name} had come to it {before}, and was {after} when you had finished.",
        "It moved {name} on, from {before} to {after}.",
        "From being {before}, {name} came to be {after}.",
        "You found {name} {before}. You left {them} {after}.",
        "See how it changed: {name} was {before} first, and {after} next.",
    ),
    "why.good": (
        "It turned at “{said}” {name} was {before} until then, and {after} from there on. {reason}",
        "If one moment made it, it was this: “{said}” {name} went from {before} to {after}. {reason}",
        "“{said}” That is where {name}, {before} until then, became {after}. {reason}",
        "Of everything you said, this did most: “{said}” It found {name} {before} and left {them} "
        "{after}. {reason}",
        "Here it was won: “{said}” {name} had come to it {before}, and left it {after}. {reason}",
        "The whole conversation rests on one line: “{said}” Before it {name} was {before}; after it, {after}. {reason}",
        "Look at this one again: “{said}” It took {name} from {before} to {after}. {reason}",
        "Nothing else moved {name} as far: “{said}” {They} had been {before}, and became {after}. {reason}",
        "“{said}” The rest of it grew out of that: {name} went from {before} to {after}. {reason}",
    ),
    "why.bad": (
        "This is the moment that weighed most: “{said}” It took {name} from {before} to {after}. {reason}",
        "“{said}” After that it was uphill: {name}, {before} until then, was {after}. {reason}",
        "Nothing cost more than this: “{said}” {name} was {before} before it, and {after} after it. {reason}",
        "It went another way at “{said}” {name} had come to it {before}, and left it {after}. {reason}",
        "If there is one line to take back, it is this: “{said}” {name} was {before}, and then {after}. "
        "{reason}",
        "Here {name} was lost hold of: “{said}” It found {them} {before} and left {them} {after}. {reason}",
        "The heaviest line of it: “{said}” {name} went from {before} to {after}. {reason}",
        "“{said}” That is where it tipped: {name} had been {before}, and became {after}. {reason}",
        "One line stayed with {name}: “{said}” {They} had been {before}, and from there on {after}. {reason}",
    ),
    "why.same.good": (
        "It did not show at once, and it counted most: “{said}” {name} stayed {after}, and thought "
        "better of you. {reason}",
        "Quietly, this one did most: “{said}” On the face of it {name} was {after} as before. {reason}",
        "“{said}” {name} was {after} before and after, and from there on it went more easily. {reason}",
        "The line that helped most hardly showed: “{said}” {name} stayed {after}. {reason}",
        "The good of this one lay under the surface: “{said}” {name} went on being {after}. {reason}",
        "If one moment carried it, it was this: “{said}” To look at, {name} was still {after}. {reason}",
        "Most good was done here: “{said}” {name}, still {after}, took it in. {reason}",
        "“{said}” Nothing else did as much, though {name} stayed {after} for the time being. {reason}",
        "This is the one to keep: “{said}” {name} remained {after}, and had heard it. {reason}",
        "It worked without showing: “{said}” {name} was {after}, as before. {reason}",
    ),
    "why.same.bad": (
        "It did not show at once, and it weighed most: “{said}” {name} stayed {after}. {reason}",
        "Quietly, this one cost most: “{said}” On the face of it {name} was {after} as before. {reason}",
        "“{said}” {name} was {after}, as before, and it sank in all the same. {reason}",
        "The line that cost most hardly showed: “{said}” {name} stayed {after}. {reason}",
        "To look at, nothing changed, and this was the one: “{said}” {name} went on being {after}. {reason}",
        "The one to take back is this: “{said}” To look at, {name} was still {after}. {reason}",
        "Nothing weighed more: “{said}” {name}, {after} already, had that on top of it. {reason}",
        "“{said}” It only added to what was there: {name} was {after}, and stayed so. {reason}",
        "The heaviest line made no noise: “{said}” {name} remained {after}. {reason}",
        "It hurt without showing: “{said}” {name} was {after}, as before. {reason}",
    ),
    "why.end.good": (
        "What {name} takes along is the end, and the end was good: “{said}” On leaving {name} was "
        "{after}. {reason}",
        "The last line did most: “{said}” {name} went {after}. {reason}",
        "It was decided at the door: “{said}” {name} left {after}. {reason}",
        "“{said}” That was the last of it and the best of it: {name} left {after}. {reason}",
        "Your close carried it: “{said}” It sent {name} off {after}. {reason}",
    ),
    "why.end.bad": (
        "The last line is the one that is kept: “{said}” {name} went {after}. {reason}",
        "It was still open, right up to “{said}” {name} left {after}. {reason}",
        "The end weighs most, and it was this: “{said}” It left {name} {after}. {reason}",
        "“{said}” With that it ended, and {name} went {after}. {reason}",
        "What stays is how it closed: “{said}” {name} was {after} on going. {reason}",
        "Nothing came after this to soften it: “{said}” {name} left {after}. {reason}",
        "The door closed on “{said}” {name} was {after} by then. {reason}",
        "It was the last thing said that counted: “{said}” {name} went away {after}. {reason}",
        "So it ended, and endings are long: “{said}” {name} left {after}. {reason}",
    ),
    "guard.lie": (
        "“{said}” That is not so, or is not yours to promise, so no score goes above 40. {name} will find out, and "
        "then look at all the rest again.",
        "“{said}” It will not hold. However kind the rest was, scores stop at 40 for that.",
        "“{said}” It was said to comfort, and it is not true enough to comfort for long. Every score stops at 40.",
        "“{said}” Tomorrow it turns out otherwise, and somebody else will have to say so. No score passes 40.",
        "“{said}” It cannot be relied on, and {name} did. Because of that, scores end at 40.",
        "“{said}” There was a true line on the table. Where a hollow one is taken, 40 is the most.",
        "“{said}” When it does not come true, the kindness around it will look like part of it. Scores stop at 40.",
        "“{said}” You could not know it or keep it, and so the scores are held at 40.",
        "“{said}” Read that one again with me: it was meant well, and it could not be promised. It holds every score "
        "at 40.",
    ),
    "guard.boundary": (
        "“{said}” That line is there for somebody, and it was crossed. No score goes above 40.",
        "“{said}” It is on the list of things never to do, so the scores stop at 40.",
        "“{said}” Help of that kind costs a person who is not asked. Scores end at 40.",
        "“{said}” It is never yours to do, however good the reason, and so no score passes 40.",
        "“{said}” It was kindly meant, and it must not happen. Every score is held at 40.",
        "“{said}” Whoever that boundary protects was not there to object. Scores stop at 40.",
        "“{said}” The rule behind that one is a person. For that, 40 is the most.",
        "“{said}” There were ways to help on this side of the line. No score goes past 40.",
        "“{said}” It is one of the few nevers: somebody relies on it, and so every score stops at 40.",
    ),
    "guard.overspent": (
        "“{said}” It was beyond what you may give without a yes, so no score goes above 40.",
        "“{said}” The money was not yours to promise. Scores stop at 40.",
        "“{said}” There was less left to give than that. Every score is held at 40.",
        "“{said}” It was more than your share to give, and so no score passes 40.",
        "“{said}” What is given without a yes can be taken back from {name}. Scores end at 40.",
        "“{said}” Somebody had to be asked for that, and was not. For that, 40 is the most.",
        "“{said}” It went past what you may spend, and so the scores stop at 40.",
        "“{said}” It was kind, and too much to give alone. No score goes past 40.",
        "“{said}” One call would have made it yours to give. Without it, every score stops at 40.",
    ),
}

_AFTERWARDS: Final[dict[str, tuple[str, ...]]] = {
    "why.untrue": (
        "It turned on one line, and that line did not hold: “{said}” To hear it was good: {name} was {after}.",
        "“{said}” It felt good for as long as it was believed. It left {name} {after}, and it was not so.",
        "One line undid the rest, though it did not look like it: “{said}” {name} was {after} for it, and wrongly.",
        "The line that lost it was the pleasant one: “{said}” {name} came out of it {after}.",
        "Nothing seemed wrong with it then: “{said}” {name} was {after}. It had to come out later.",
        "“{said}” That bought a good moment, with {name} {after}, and it was paid for afterwards.",
        "It was decided by something that sounded fine: “{said}” {name} was {after}, on the strength of it.",
        "All that came after stood on this: “{said}” It left {name} {after}, and there was nothing under it.",
        "Look at this one again: “{said}” {name} was {after}, because {they} had believed it.",
        "The comfort in it was borrowed: “{said}” It made {name} {after} for an evening.",
    ),
    "why.left.temper": (
        "{name} had had enough by then.",
        "Twice running it was more than {name} would take.",
        "After that there was nothing left to be calm with.",
        "{name} was too angry to hear another sentence.",
        "What you would have said next, nobody heard.",
        "The anger had been there before that line, and it had nowhere to go.",
        "Nobody leaves over one line alone: {name} had been that angry for two.",
        "By then {name} only wanted to be out of it.",
        "You did not get to finish.",
        "It had been too much for too long.",
    ),
    "why.left.patience": (
        "The minutes ran out: {name} had none left when you said “{said}”",
        "In the end it was the time that did it. {name} had no more to give when you said “{said}”",
        "What ended it was the clock. {name}'s patience was used up at “{said}”",
        "“{said}” That was one minute more than {name} had.",
        "{name} went because it had taken so long, and the last straw was “{said}”",
        "Patience is measured in minutes too, and they were gone by the time of “{said}”",
        "It was not the anger, it was the waiting. There was no patience left for “{said}”",
        "{name} had waited as long as {they} could, and then came “{said}”",
        "{name} had been counting, and the time was up with “{said}”",
        "“{said}” By then {name} had stayed as long as anybody could ask.",
    ),
    "why.lied_to": (
        "Later {name} found out that what you had said was not so.",
        "And it came out, after the goodbye: it was not as you had told it.",
        "Once {name} was gone, the truth turned up, and it was another one.",
        "Afterwards {name} learnt how it really was.",
        "What you had said did not last beyond the conversation: it was not so, and {name} knows it now.",
        "The rest happened without you: {name} discovered that it was not true.",
        "When {name} looked into it later, it was not so.",
        "After it was over {name} came upon the truth alone.",
        "It felt well enough until later, when it proved untrue.",
        "Only afterwards did {name} see that it had not been true.",
    ),
    "why.promise_broken": (
        "Later the promise fell due, and nothing came of it.",
        "And afterwards what you had promised did not happen.",
        "Once {name} was gone, the promise turned out to be hollow.",
        "It looked settled until the promise was put to the test.",
        "What had been promised did not outlast the goodbye.",
        "{name} waited for what you had promised. It did not come.",
        "The rest happened without you: the promise did not hold.",
        "After it was over, {name} was left with a promise and nothing in it.",
        "Only afterwards did {name} see that it could not be kept.",
        "The promise was due later, and later it broke.",
    ),
}

_LEFT: Final = {
    "left.counter": "walked out",
    "left.phone": "hung up",
    "left.chat": "left the chat",
    "left.email": "stopped writing",
}
"""What somebody who has had enough did, by channel."""

SENTENCES: Final[dict[str, str]] = {
    **{
        f"{code}~{which}": said
        for code, every in _OTHERS.items()
        for which, said in enumerate(every, start=1)
    },
    **{
        code if which == 0 else f"{code}~{which}": said
        for code, every in _AFTERWARDS.items()
        for which, said in enumerate(every)
    },
    **_LEFT,
}
