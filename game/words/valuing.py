"""What a customer tells a friend tonight of what they set store by: honoured or hurt.

Every saying is written twice, by people who weigh their words and by people who speak freely.
"""

from __future__ import annotations

from typing import Final

_VALUES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "price.good": (
        (
            "It was worth what it cost. I checked.",
            "Nobody threw money about. I noticed that.",
            "I got my money's worth, which is all I ever ask.",
            "They did not spend for show. I respect that.",
        ),
        (
            "And not a penny wasted, I'd have minded that!",
            "They thought of my purse, imagine!",
            "It was worth it, and I don't say that about my bus fare.",
            "You know I count, and it came out right!",
        ),
    ),
    "price.bad": (
        (
            "Somebody pays for that sort of thing. I know who.",
            "I had done my sums. They had not done theirs.",
            "It was dear, in the end. Not in money.",
            "I count what things cost. This cost something.",
        ),
        (
            "And I'm the one that ends up paying, aren't I always!",
            "I do watch the pennies, and then this.",
            "It'll have cost me, you'll see, these things always do.",
            "You wouldn't believe what that took out of me!",
        ),
    ),
    "time.good": (
        (
            "They treated my time as if it ran out. It does.",
            "They took something off my hands, and I have the time for it back.",
            "Nobody wasted a minute of mine.",
            "I had set time aside for that part. They did it.",
        ),
        (
            "And they didn't dawdle, bless them!",
            "I've the rest of my evening, what shall I do with it?",
            "For once it didn't eat up the whole day!",
            "They must have known I'd no time to spare, they were that careful with it!",
        ),
    ),
    "time.bad": (
        (
            "They had no business spending my minutes like that.",
            "That is time I will not be given back.",
            "I was looking at the clock for most of it.",
            "They have all day, evidently. I had not.",
        ),
        (
            "And the time it took out of me, I'd have been round the world and back!",
            "I kept looking at the clock, I couldn't help it!",
            "As if I'd nothing else on!",
            "There's an hour I could have had with my feet up.",
        ),
    ),
    "respect.good": (
        (
            "I was taken seriously. It does not take much, and it is rare.",
            "They spoke to me as an equal. I am one.",
            "At no point was I made to feel small.",
            "I was addressed as somebody who can think.",
        ),
        (
            "They took me seriously, me, in this state!",
            "Nobody talked down to me, not once!",
            "I felt like somebody, you know?",
            "You'd have thought I was worth listening to, the way they went about it!",
        ),
    ),
    "respect.bad": (
        (
            "I can bear a good deal. Not being taken lightly.",
            "I do not ask to be liked. I ask to be taken seriously.",
            "It is not what I lost. It is how I was spoken to.",
            "There are ways of speaking to people. I was brought up with some of them.",
            "I expect very little. A little respect is most of it.",
        ),
        (
            "I'm a grown person! I've been about a bit!",
            "It's the way I was spoken to, that's what I can't get past.",
            "I don't ask for a red carpet, I ask to be talked to properly!",
            "A bit of respect, is that such a lot?",
            "You'd talk better to a lamp post, I said to myself.",
        ),
    ),
    "certainty.good": (
        (
            "I know where I stand. I can work with that.",
            "There were no perhapses in it.",
            "I know what happens next, and I like knowing.",
            "It was definite. I do well with definite.",
        ),
        (
            "At least I know what's happening, you've no idea what that does for me!",
            "No maybes, I can't be doing with maybes!",
            "I know where I am, for once!",
            "I could plan round it, that's all I ever want!",
        ),
    ),
    "certainty.bad": (
        (
            "I still do not know where I stand.",
            "A plain no would have done me more good.",
            "I wanted one thing I could rely on. I am still looking.",
            "I can take bad news. I cannot take fog.",
            "There was nothing in it I could put my weight on.",
        ),
        (
            "And I still don't know what's happening, I could scream!",
            "Just tell me, I thought, good or bad, just tell me!",
            "It's the not knowing, it's always been the not knowing with me.",
            "I've nothing to hold on to, nothing!",
            "How am I meant to plan round that?",
        ),
    ),
    "belonging.good": (
        (
            "For a moment I was not a stranger there.",
            "They spoke as if I belonged to them a little.",
            "I have felt less at home with relations.",
            "I was one of the people in it, not one of the cases.",
        ),
        (
            "I felt like one of the family, I really did!",
            "They talked to me like a neighbour!",
            "I wasn't just anybody, you could tell!",
            "It was like coming in out of the rain.",
        ),
    ),
    "belonging.bad": (
        (
            "I had thought I belonged there. I was corrected.",
            "I might have been anybody, and I was treated as anybody.",
            "I was on the outside of it from start to finish.",
            "I have been a stranger in better places.",
        ),
        (
            "I'm a customer of theirs, and I might have been a stray dog!",
            "I felt like a stranger, that's what got me.",
            "You'd think we'd never met, me and that lot!",
            "It's like standing outside with the lights on indoors.",
            "I thought we were on the same side, daft of me.",
        ),
    ),
    "status.good": (
        (
            "They knew whom they were talking to.",
            "I was somebody. One likes to be, now and then.",
            "It was not what everybody gets, and I could tell.",
            "They remembered who I am. I had begun to wonder.",
        ),
        (
            "I felt like the queen, for about a minute!",
            "They treated me like somebody special, and I let them!",
            "You'd have thought I was famous!",
            "They knew who I was, would you credit it!",
        ),
    ),
    "status.bad": (
        (
            "I might have been the next in line. I was the next in line.",
            "I do not expect trumpets. I expected to be known.",
            "Nobody there had the faintest idea who I am.",
            "I was given what everybody is given.",
        ),
        (
            "I'm nobody to them, that's what it comes to!",
            "They hadn't a clue who I was!",
            "You'd think I'd wandered in by mistake!",
            "Nobody so much as looked up who I am.",
        ),
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"voice.value.{kind}.{people}~{which}": said
    for kind, both in _VALUES.items()
    for people, every in zip(("weighing", "free"), both, strict=True)
    for which, said in enumerate(every)
}
