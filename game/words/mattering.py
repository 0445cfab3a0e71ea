"""What a customer tells a friend tonight of what lay behind it, what touched them, and what came out later.

Every saying is written twice, by people who weigh their words and by people who speak freely.
"""

from __future__ import annotations

from typing import Final

_BEHIND_IT: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "need.missed": (
        (
            "There was more to it. I took the rest home again.",
            "What it was really about never came up.",
            "I never got to the important part.",
            "I had come about something else as well. It did not get that far.",
            "They dealt with the top of it. I know what is underneath.",
            "What I did not say, nobody wondered about.",
            "I kept the rest of it to myself in the end.",
        ),
        (
            "And the real thing, the thing it's all about, never even came up!",
            "I never got to the bit that matters.",
            "I'd so much more to say, and I took it all home with me.",
            "They only saw the half of it, and I'm left with the other half!",
            "What it's really about, they still don't know.",
        ),
    ),
    "need.found": (
        (
            "They knew what it was really about. It is still where it was.",
            "I told them more than I meant to. I had hoped for more in return.",
            "They had the whole story, and I have it still.",
            "I said what it was for. That was the hard part, and it changed little.",
            "They got to the bottom of it, and left it there.",
        ),
        (
            "They knew, they knew what it was for, and still!",
            "I'd told them, I'd actually told them, and it's all still with me!",
            "I said it out loud, the real reason, and I don't do that, and here I am.",
            "They heard the worst of it, and it's still my worst of it.",
            "All that telling, and what it's about is still there.",
        ),
    ),
    "need.met": (
        (
            "I never asked for the thing I got. It was the thing I needed.",
            "They got to what it was about, and did something about it.",
            "I came for one thing and was helped with another. It was the right other.",
            "The part I had not mentioned is the part they saw to.",
            "It was looked after, all of it. Even what I had kept to myself.",
        ),
        (
            "They saw to the real thing, the one underneath, can you believe it!",
            "I never even asked for it, and it was all I wanted!",
            "They got right down to what it was about, and they helped!",
            "That thing I'd been carrying about, they took care of it!",
            "I'd come about one thing, and they went and fixed the other one, the one that hurts!",
        ),
    ),
    "touchy": (
        (
            "Of all the places to press, they pressed that one.",
            "They could not know. It hurt as if they had.",
            "There is one thing I cannot hear said. It was said.",
            "I have an old bruise there. They found it.",
        ),
        (
            "And it had to be that, of all things!",
            "They weren't to know, but that's my sore spot, that is!",
            "If there's one thing that sets me off, and they found it!",
            "That one goes right back, you know it does.",
        ),
    ),
    "warms": (
        (
            "I had been waiting all day for somebody to do just that.",
            "They did the one thing that works on me. I suppose that is allowed.",
            "I have a weakness for that, as it happens.",
            "It was precisely what I had been missing.",
        ),
        (
            "It's all I'd wanted, the whole time!",
            "That's the way to get round me, and they don't even know it!",
            "I'd been longing for somebody to do that!",
            "Do that with me and I'm butter, you know I am.",
        ),
    ),
    "lied_to": (
        (
            "And it was not so. I found that out by myself, later.",
            "Afterwards I looked into it. It was not true.",
            "It sounded well at the time. At home it turned out otherwise.",
            "I believed it as far as the next door.",
            "I have since learnt how it really is.",
            "It was not so. I should have liked to hear that from them.",
            "Then I found out. One always does.",
            "It fell apart as soon as I looked at it.",
            "I relied on it, and it was not there to be relied on.",
            "The truth was different, and it came without an apology.",
        ),
        (
            "And it wasn't even true, I found out after!",
            "And then it turns out it wasn't so, and me believing it!",
            "I only found out later, and I felt such a fool!",
            "It was all made up, as it turned out, every word of that!",
            "Later on I hear how it really is, and not from them!",
            "I'd believed it, that's the worst, I'd gone home happy!",
            "And it comes out, of course it comes out, and it wasn't so!",
            "I sat there afterwards and thought, they told me that, and it isn't true!",
            "You should have seen my face when I found out it wasn't so.",
            "I'd told everybody, too, and then it wasn't true!",
        ),
    ),
    "promise_broken": (
        (
            "I was given a promise. I have it still, there is nothing in it.",
            "What they promised did not happen.",
            "I had their word for it. That was all I had.",
            "The promise was very fine. Then it was due.",
            "I waited for it. You can guess.",
            "It had been promised. Nothing came.",
            "It could not be kept, and somebody must have known that.",
            "I took it for an arrangement. It was a manner of speaking.",
            "It looked like a promise as long as nobody leant on it.",
            "They said it would be so. It was not so, and I had planned for it.",
        ),
        (
            "And they'd promised! And nothing came of it!",
            "I'd counted on it, and there I was, counting!",
            "They gave me their word, and it never happened!",
            "I waited and I waited, and that promise just wasn't there!",
            "You shouldn't promise a thing like that, not to somebody who's hanging on to it!",
            "And then it doesn't happen, and who's left holding it? Me!",
            "I went home happy on a promise, and it went off like milk.",
            "It was never going to happen, was it, and I fell for it!",
            "I'd built the whole thing on that promise, and down it came!",
            "They promised it so nicely, and it came to nothing.",
        ),
    ),
}

_PEOPLE: Final = ("weighing", "free")

_FOUND_OUT: Final = ("lied_to", "promise_broken")

SENTENCES: Final[dict[str, str]] = {
    f"voice.{kind}.{people}~{which}": said
    for kind, both in _BEHIND_IT.items()
    for people, every in zip(_PEOPLE, both, strict=True)
    for which, said in enumerate(every)
} | {
    f"voice.{kind}.quoted.{people}~{which}": f"“{{untrue}}” {said}"
    for kind in _FOUND_OUT
    for people, every in zip(_PEOPLE, _BEHIND_IT[kind], strict=True)
    for which, said in enumerate(every)
}
"""What came out later is said with the line that was not so, unless that line has been quoted already."""
