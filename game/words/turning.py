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
        "Where {name} was, {name} remained: {after}.",
        "It left {name} {after}, the same as it had found {them}.",
        "{name} had been {before}, and it stayed so.",
        "Still {after}: {name} did not shift.",
        "No change to be seen in {name}: {after}.",
        "Before and after, {name} was {after}.",
        "{name} went on feeling the same: {after}.",
        "The name for it stayed the same with {name}: {after}.",
        "It did not show yet: {name} was {after} on either side of it.",
        "{name} had been {before} ahead of it, and was no different behind it: {after}.",
        "As far as one could tell, {name} was {after} throughout.",
        "{name} began {before} and ended the same.",
        "The face of it held still: {name} was {after}.",
        "{name} neither rose nor sank with it: {after}.",
        "It met {name} {before}. It changed nothing one could put a name to.",
        "{name} kept to the same feeling: {after}.",
        "Whatever it did, it did below the surface: {name} was {after} still.",
    ),
    "felt.changed": (
        "{name} was {before}, and then {after}.",
        "It found {name} {before}, and left {them} {after}.",
        "From {before} to {after}: that is the step {name} took here.",
        "{name} had been {before}. Now: {after}.",
        "Before it {name} was {before}; after it, {after}.",
        "First {before}, then {after}: one line did that to {name}.",
        "{name}, {before} a moment ago, was {after} now.",
        "{name} came into it {before} and went out of it {after}.",
        "For {name} it went from {before} to {after}.",
        "You met {name} {before}. A sentence later: {after}.",
        "It took {name} from {before} to {after}.",
        "{name} had begun {before}. By the end of it, {after}.",
        "{name} turned on it, from {before} to {after}.",
        "Before your line {name} was {before}. After it: {after}.",
        "{name} changed under it: {before}, then {after}.",
        "{name} crossed over, from {before} to {after}.",
        "{name} moved, from {before} to {after}.",
        "You found {name} {before}. You left {them} {after}.",
        "Look how {name} shifted: {before} first, {after} next.",
    ),
    "why.good": (
        "It turned at “{said}” {name} was {before} until then, and {after} from there on. {reason}",
        "If one moment made it, it was this: “{said}” From {before} to {after}. {reason}",
        "“{said}” That is where {name}, {before} until then, became {after}. {reason}",
        "Of everything you said, this did most: “{said}” It found {name} {before} and left {them} "
        "{after}. {reason}",
        "Here it was won: “{said}” {name} had come to it {before}, and left it {after}. {reason}",
        "The whole conversation rests on one line: “{said}” Before: {before}. After: {after}. {reason}",
        "Look at this one again: “{said}” It took {name} from {before} to {after}. {reason}",
        "Nothing else moved {name} as far: “{said}” Until then {before}, then {after}. {reason}",
        "“{said}” The rest of it grew out of that: {name} went from {before} to {after}. {reason}",
    ),
    "why.bad": (
        "This is the moment that weighed most: “{said}” It took {name} from {before} to {after}. {reason}",
        "“{said}” After that it was uphill: {name}, {before} until then, was {after}. {reason}",
        "Nothing cost more than this: “{said}” Before it, {before}; after it, {after}. {reason}",
        "It went another way at “{said}” {name} had come to it {before}, and left it {after}. {reason}",
        "If there is one line to take back, it is this: “{said}” {name}: {before}, and then {after}. "
        "{reason}",
        "Here {name} was lost hold of: “{said}” It found {them} {before} and left {them} {after}. {reason}",
        "The heaviest line of it: “{said}” From {before} to {after}. {reason}",
        "“{said}” That is where it tipped: {name} had been {before}, and became {after}. {reason}",
        "One line stayed with {name}: “{said}” Until then {before}, from there on {after}. {reason}",
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
        "“{said}” {name} was {after} before it and after it, and it sank in all the same. {reason}",
        "The line that cost most hardly showed: “{said}” {name} stayed {after}. {reason}",
        "Under the surface, this was the one: “{said}” {name} went on being {after}. {reason}",
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
        "What stays is how it closed: “{said}” {name}, on going: {after}. {reason}",
        "Nothing came after this to soften it: “{said}” {name} left {after}. {reason}",
        "The door closed on “{said}” {name} was {after} by then. {reason}",
        "It was the last thing said that counted: “{said}” {name} went away {after}. {reason}",
        "So it ended, and endings are long: “{said}” {name} left {after}. {reason}",
    ),
    "guard.lie": (
        "Before anything else: “{said}” That is not so, or is not yours to promise, so no score goes above 40. "
        "{name} will find out, and then look at all the rest again.",
        "First of all: “{said}” It will not hold. Scores stop at 40 for that, however kind the rest was.",
        "Honesty first: “{said}” It was said to comfort, and it is not true enough to comfort for long. "
        "Every score stops at 40.",
        "One thing stands above the rest: “{said}” Tomorrow it turns out otherwise, and somebody else will have "
        "to say so. No score passes 40.",
        "“{said}” This has to come first: it cannot be relied on, and {name} did. Scores end at 40.",
        "To begin with: “{said}” There was a true line on the table. Where a hollow one is taken, 40 is "
        "the most.",
        "What weighs most: “{said}” When it does not come true, the kindness around it will look like part of it. "
        "Scores stop at 40.",
        "Ahead of everything: “{said}” You could not know it or keep it, and so the scores are held at 40.",
        "Say it to yourself once more: “{said}” It is more than is so. That holds every score at 40.",
    ),
    "guard.boundary": (
        "Before anything else: “{said}” That line is there for somebody, and it was crossed. No score "
        "goes above 40.",
        "First of all: “{said}” It is on the list of things never to do, so the scores stop at 40.",
        "One thing stands above the rest: “{said}” Help of that kind costs a person who is not asked. "
        "Scores end at 40.",
        "“{said}” This has to come first: it is never yours to do, and so no score passes 40.",
        "To begin with: “{said}” It was kindly meant, and it must not happen. Every score is held at 40.",
        "What weighs most: “{said}” Whoever that boundary protects was not there to object. Scores stop "
        "at 40.",
        "Ahead of everything: “{said}” The rule behind that one is a person. For that, 40 is the most.",
        "Safety first: “{said}” There were ways to help on this side of the line. No score goes past 40.",
        "Look at this before the rest: “{said}” It is one of the few nevers, and it caps every score at 40.",
    ),
    "guard.overspent": (
        "Before anything else: “{said}” It was beyond what you may give without a yes, so no score goes "
        "above 40.",
        "First of all: “{said}” The money was not yours to promise. Scores stop at 40.",
        "One thing stands above the rest: “{said}” There was less left to give than that. Every score is "
        "held at 40.",
        "“{said}” This has to come first: it was more than your share to give, and so no score passes 40.",
        "To begin with: “{said}” What is given without a yes can be taken back from {name}. Scores end "
        "at 40.",
        "What weighs most: “{said}” Somebody had to be asked for that, and was not. For that, 40 is the "
        "most.",
        "Ahead of everything: “{said}” It went past what you may spend, and so the scores stop at 40.",
        "Money first: “{said}” It was too much to give alone. No score goes past 40.",
        "Look at this before the rest: “{said}” A call would have made it yours to give. It caps every "
        "score at 40.",
    ),
}

_AFTERWARDS: Final[dict[str, tuple[str, ...]]] = {
    "why.left": (
        "{name} did not stay to the end: {they} {left}.",
        "And then {name} {left}, with the matter where it was.",
        "It did not come to an ending: {name} {left}.",
        "{name} had had enough, and {left}.",
        "You did not get to finish, because {name} {left}.",
        "That was more than {name} would take: {they} {left}.",
        "Nobody closed this conversation but {name}, who {left}.",
        "{name} {left} before there was a goodbye.",
        "What you would have said next, nobody heard: {name} {left}.",
        "In the end {name} {left}, and that was the last of it.",
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
