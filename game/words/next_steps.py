"""More ways of telling a player the one next step: something to do, at the moment where it was missed.

The first wording of each is in `coaching`; these are the others. Each begins with what to do.
"""

from __future__ import annotations

from typing import Final

_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "E1": (
        "Say what you see in {them} before you say what you can do. The place for it was: “{said}”",
        "Name the feeling first, in five words or fewer. There was room for it at: “{said}”",
        "Say how this must be for {name}, and stop there for a breath. It was missing at: “{said}”",
        "Begin with the person and go on to the matter. Try it that way round at: “{said}”",
        "Say the feeling you can see, even if you might be wrong: {name} will put you right.",
        "Look for the feeling under the question, and say it aloud. Go back to: “{said}”",
        "Name what it has cost {them} so far, then begin. One sentence would have done it ahead of: “{said}”",
        "Show that it is no wonder {they} felt so, before anything else. There is a place for it at: "
        "“{said}”",
        "Begin with what you notice in {name}, as you would with a friend. Try it at: “{said}”",
    ),
    "E2": (
        "Say back the two things that mattered most in what you heard. They could have gone ahead of: "
        "“{said}”",
        "Begin your answer with {their} words. The moment for it was: “{said}”",
        "Say it in your own words first, and let {name} nod. You were past it at: “{said}”",
        "Wait until the end of it, and then repeat the heart of it. Try it in place of: “{said}”",
        "Say what you have understood, and ask whether anything is missing.",
        "Take the most important word you were given, and put it into your answer. Try that with: “{said}”",
        "Say what you take it to be, and wait for a yes. The place was just ahead of: “{said}”",
        "Check what you have heard before you act on it. The moment for that was: “{said}”",
        "Say the story back as if to a colleague who knows nothing. It would have fitted at: “{said}”",
    ),
    "E3": (
        "Ask what it is for. There was a moment, and you said: “{said}”",
        "Ask one thing you really do not know, and wait for all of the answer. Try it at: “{said}”",
        "Ask about the detail that does not fit. It lay on the table when you said: “{said}”",
        "Ask what would help most, and then say nothing at all. There was room for that silence at: “{said}”",
        "Take a hint for a question: say what you noticed, and let {name} go on. Go back to: “{said}”",
        "Ask before you answer, just once. The best place for it was: “{said}”",
        "Ask what today is about. It costs a sentence, and there was room for it at: “{said}”",
        "Wonder aloud why it matters, and leave the rest to {name}. You could have at: “{said}”",
        "Ask again where an answer was short, more gently. Have another look at: “{said}”",
    ),
    "E4": (
        "Offer two ways and ask which. There was room for both at: “{said}”",
        "Say what is possible, and let {name} choose among it. The place was: “{said}”",
        "Give one decision back, however small. Look again at: “{said}”",
        "Name the second way along with the first. It was there to be offered at: “{said}”",
        "Ask which it should be, and mean it. Try it in place of: “{said}”",
        "Leave the last word on it to {name}. It might have begun at: “{said}”",
        "Say in one breath what cannot be done and what can. There was a place for it at: “{said}”",
        "Put the ways side by side, with what each would mean. There was a chance at: “{said}”",
        "Find one thing that {name} may decide, and say so. You had it at: “{said}”",
    ),
    "E5": (
        "Say whose it is now: yours. The sentence for it was due at: “{said}”",
        "Take it on in the first person, and name the first thing you will do. Try it at: “{said}”",
        "Say what you know as soon as you know it, and what you will do about it. It was missing at: “{said}”",
        "Own it before you explain it. There was an opening at: “{said}”",
        "Put a deed behind the sorry, in the same breath. Look again at: “{said}”",
        "Say what you will do about it, and then do that in front of {them}. The place was: “{said}”",
        "Pick the matter up, even where it was not you who dropped it. It lay there at: “{said}”",
        "Let {name} hear that it has found somebody. That was still open at: “{said}”",
        "Begin to put it right out loud, one step at a time. You might have begun at: “{said}”",
    ),
    "E6": (
        "Look for one thing {name} would have to do, and do it. There was one at: “{said}”",
        "Spare {them} a step, and say that you are doing so. Try it at: “{said}”",
        "Say how long it takes, or why, whenever somebody has to wait. It was missing at: “{said}”",
        "Take one errand back from {name}, even a small one. Go back to: “{said}”",
        "Offer to carry it over yourself. It was there to be carried at: “{said}”",
        "Look for what you can find out without asking {them}. Go over it again at: “{said}”",
        "Make the next step yours. There was a chance of that at: “{said}”",
        "Take the dullest part of it on yourself. It lay between the two of you at: “{said}”",
        "Think of what {name} would have to do next, and do that. Look again at: “{said}”",
    ),
    "W1": (
        "Listen for what {name} keeps coming back to, and ask about it once.",
        "Look at the notes again: something in them is there for a reason. Ask about that.",
        "Take the odd detail seriously. Behind it lies what this is really about.",
        "Ask yourself why today, and why this way. Then ask {name}.",
        "Listen to what is said twice. It is seldom said twice by chance.",
        "Slow down where {name} goes quiet. That is where it is.",
        "Follow one hint to its end, and leave the rest of the list for later.",
        "Find out what it is for before you say what there is.",
        "Ask about what surrounds the request: who, when, and what for.",
    ),
    "W2": (
        "Take something {name} has said and give it back as a kindness. The chance was at: “{said}”",
        "Think of the person before the present. The place was: “{said}”",
        "Make it fit: one detail is enough. Look again at: “{said}”",
        "Use what you know of {name}, where you would otherwise use money. Try it at: “{said}”",
        "Give something that only {name} would smile at. There was a moment for it at: “{said}”",
        "Ask yourself who this is, and let the answer show. It might have shown at: “{said}”",
        "Choose something small that has to do with {them}. You might have at: “{said}”",
        "Turn the next kindness a little more towards {name}. Go back to: “{said}”",
        "Put {name} into it, by one word. There was room for one at: “{said}”",
    ),
    "W3": (
        "Think one step ahead for {name}, and take that step unasked. Try it at: “{said}”",
        "Offer the thing nobody has thought of yet. There was a place for it at: “{said}”",
        "Do one small thing more than was asked. It would have fitted at: “{said}”",
        "Go through {name}'s next hours in your head, and smooth one of them. Look again at: “{said}”",
        "Give a little something that is not owed, when the main thing stands. You could have at: “{said}”",
        "Lead for once: suggest what you would want in that chair. The moment was: “{said}”",
        "Take a step before it is asked of you. You might have taken it at: “{said}”",
        "Look for what would go wrong tomorrow, and see to it today. Go back to: “{said}”",
        "Add a kindness that costs little and says much. There was one on the table at: “{said}”",
    ),
    "W4": (
        "End on what happens next, and with {their} name. It ended on: “{said}”",
        "Choose your last sentence: it is the one that is kept. Yours was: “{said}”",
        "Say goodbye to the person and not to the case. Try it in place of: “{said}”",
        "Take one thing {name} told you into your goodbye. Put it beside: “{said}”",
        "Close with something you will still do. Add it to: “{said}”",
        "Give the end a breath of time. It came down to: “{said}”",
        "Leave {name} with one thing to look forward to. The place was: “{said}”",
        "Finish as you would with a guest at home, at the door. Look again at: “{said}”",
        "Stay until it is really over, and say one more true thing. You stopped at: “{said}”",
    ),
    "J1": (
        "Say what is so, even where it is not what anybody wants to hear. Go back to: “{said}”",
        "Promise the effort and not the outcome. Weigh it again at: “{said}”",
        "Say it only if you would still say it tomorrow. Look again at: “{said}”",
        "Give the bad news early and gently. The place for it was: “{said}”",
        "Look for the honest line on the table: there was one at: “{said}”",
    ),
    "J2": (
        "Look at what you must never do, and find the help that is left. Go back to: “{said}”",
        "Ask for a yes before you give what is not yours to give. It was due at: “{said}”",
        "Stay on this side of the line, and say what you can do from here. Try it at: “{said}”",
        "Check what is yours to give before you give it. Weigh it again at: “{said}”",
        "Keep the boundary kindly: there was another way to help at: “{said}”",
    ),
    "J3": (
        "Weigh what it is worth to {name} against what it costs. Look again at: “{said}”",
        "Spend where the trouble is. Think of that again at: “{said}”",
        "Look for the cheaper thing that means more. There was one at: “{said}”",
        "Hear first what was lost, and only then put a sum to it. Go back to: “{said}”",
        "Leave money aside for a moment, and ask what would help. Try it at: “{said}”",
    ),
    "J4": (
        "Look for who else is touched by it before you say yes. Go back to: “{said}”",
        "Say where your limit is, once and calmly. There was a place for it at: “{said}”",
        "Find the help that takes nothing from anybody. Look again at: “{said}”",
        "Keep it fair: to {name}, to the next one, and to yourself. Try it at: “{said}”",
        "Draw the line early, and warmly. There was a place to draw it at: “{said}”",
    ),
    "none": (
        "Play it once more in fewer words, and see what is left standing.",
        "Try it with another temper: what works with one {name} need not work with the next.",
        "Go back to the moment you were least sure of, and take the other line.",
        "Keep what you did, and do it again with somebody who makes it harder.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"next.{criterion}~{which}": said
    for criterion, every in _OTHERS.items()
    for which, said in enumerate(every, start=1)
}
