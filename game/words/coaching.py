"""Sentences the coach says in the debrief: about what was done, never about who did it.

A player's own line comes with its own full stop, so `{said}` is never followed by another:
it ends the sentence or begins it.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # Names of the criteria, for tables
    "criterion.E1": "Named the feeling",
    "criterion.E2": "Showed it was understood",
    "criterion.E3": "Asked what was behind it",
    "criterion.E4": "Gave back a say",
    "criterion.E5": "Owned it and put it right",
    "criterion.E6": "Spared time and effort",
    "criterion.W1": "Found the hidden need",
    "criterion.W2": "Made it personal",
    "criterion.W3": "Was kind without being asked",
    "criterion.W4": "Closed in a way worth telling",
    "criterion.J1": "Stayed honest",
    "criterion.J2": "Stayed inside the boundaries",
    "criterion.J3": "Spent money well",
    "criterion.J4": "Was fair, to others and to oneself",
    # One strength
    "strength.E1": (
        "“{said}” That met the feeling first. Once it had been said, {name} no longer had to prove it."
    ),
    "strength.E2": "“{said}” With that {name} could stop explaining: {their} story had arrived.",
    "strength.E3": (
        "“{said}” That brought out what lay behind the request, and it seldom comes out by itself."
    ),
    "strength.E4": "“{said}” From there on {name} was deciding too, and no longer just waiting to be told.",
    "strength.E5": "“{said}” You picked it up without looking round for somebody else to hold it.",
    "strength.E6": "You gave {name} no errands and no second telling. Nobody mentions that, and it is felt.",
    "strength.W1": "What {name} had not come to ask for, you knew by the time you said: “{said}”",
    "strength.W2": "“{said}” That had {name} in it, and could not have been sent to the next in line.",
    "strength.W3": "Nobody had asked you for this: “{said}” Unasked things are the ones told at supper.",
    "strength.W4": "You did not let it simply run out. The last thing {name} took along was: “{said}”",
    "strength.J1": "A smoother answer was there to be had, and you gave the true one: “{said}”",
    "strength.J2": "You stayed within what you may do and still had something to offer: “{said}”",
    "strength.J3": "“{said}” That weighed what a thing is worth to {name}, and not only what it costs.",
    "strength.J4": "“{said}” That was fair to everybody it touched, and you are one of them.",
    "strength.none": (
        "Nothing stands out yet, and after one try that is quite usual. {name} will gladly start again."
    ),
    # One next step
    "next.E1": (
        "Say the feeling before you solve anything. A few words will do: “That must have been a shock.”"
    ),
    "next.E2": "Say the matter back in one sentence, and end it with: “Have I got that right?”",
    "next.E3": (
        "Ask one question that begins with “what” before you offer anything. Then count to three in silence."
    ),
    "next.E4": "Name two ways you can really do it, say what each one means, and let the other person pick.",
    "next.E5": "Say “I'll see to this” early, and follow it with the first thing you are going to do.",
    "next.E6": (
        "Pick one step that you can take over, a form, a call, a search, and say that it is yours now."
    ),
    "next.W1": "Listen for the one detail that the request does not need, and ask about that.",
    "next.W2": "Take one thing this person has told you, and build your next kindness on it.",
    "next.W3": "Add one small thing nobody asked for, once the main thing is solved.",
    "next.W4": "End with what happens next and when, and then one line that fits only this person.",
    "next.J1": (
        "Say the true thing first, in the gentlest words you have, and put what you can do right behind it."
    ),
    "next.J2": "Read what you may do and must never do before the first word, and keep it open beside you.",
    "next.J3": (
        "Ask yourself what it is worth to this person before you spend. Something cheaper may weigh more."
    ),
    "next.J4": "Ask who else pays before you grant a favour. Where a line is crossed, say so once, calmly.",
    "next.none": "Meet {name} on another day and in another temper, and see which of your lines still hold.",
    # What was needed
    "needed.E1": "To hear somebody say what this was like for {them}.",
    "needed.E2": "To know that {their} words had arrived, all of them.",
    "needed.E3": "To be asked what was behind it.",
    "needed.E4": "To have a say in what happened next.",
    "needed.E5": "To see one person pick it up and keep hold of it.",
    "needed.E6": "To be spared one more thing to do.",
    "needed.W1": "To have somebody come upon what {they} could not quite ask for.",
    "needed.W2": "To be met as {name}, and not as the next one.",
    "needed.W3": "To be given some small thing that {they} had not had to ask for.",
    "needed.W4": "To go away with a last word worth keeping.",
    "needed.J1": "To be told the truth, gently, and while it was still of use.",
    "needed.J2": "To be helped in a way that would still be all right tomorrow.",
    "needed.J3": "To get something that counted for {them}, whatever its price.",
    "needed.J4": "To get a fair answer, clear and kind, even if it was a no.",
    # Why it was decided; the reason comes last, since a moment may have none
    "felt.same": "{name} stayed {after}.",
    "felt.changed": "{name} went from {before} to {after}.",
    "feeling.faint": "a little {feeling}",
    "feeling.some": "{feeling}",
    "feeling.strong": "very {feeling}",
    "feeling.overwhelming": "deeply {feeling}",
    "feeling.calm": "calm",
    "why.good": "One line carried it: “{said}” Before it {name} was {before}; after it, {after}. {reason}",
    "why.bad": (
        "It came undone at one line: “{said}” {name} had been {before}, and then was {after}. {reason}"
    ),
    "why.end.good": (
        "The ending did it, and endings are what people keep: “{said}” {name} left {after}. {reason}"
    ),
    "why.end.bad": (
        "It slipped at the very end, and the end is what people keep: “{said}” {name} left {after}. {reason}"
    ),
    "why.unfinished": "Nothing has decided it yet: {name} is waiting for your first word.",
    # Said first
    "guard.lie": (
        "“{said}” It is not so, or cannot be kept, and so every score stops at 40. "
        "When it comes out, {name} will doubt the rest."
    ),
    "guard.boundary": (
        "“{said}” It must never be done, however kindly meant, and so every score "
        "stops at 40. Somebody was relying on that line."
    ),
    "guard.overspent": (
        "“{said}” It was more than you may give alone, and so every score stops at 40. "
        "Without a yes behind it, it may be taken back."
    ),
}
