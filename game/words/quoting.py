"""What a customer tells a friend tonight, quoting what was said: for every temper.

Each is true of any line, since it says what hearing it was like. `{mine}` is what the customer answered.
"""

from __future__ import annotations

from typing import Final

_GOOD: Final = (
    (
        "So they say to me, “{said}” And I thought, well, there's somebody in after all.",
        "You won't believe what did it. “{said}” Just that! I could have sat down on the floor.",
        "I keep telling people this bit: “{said}” They all go quiet, and then they tell me theirs.",
        "There I was, all wound up like a clock, and then comes “{said}” And I ran down, just like that.",
        "“{said}” I know it doesn't look like much, you had to be me.",
        "I'd have settled for half of it, honestly: “{said}” And there was the whole of it.",
        "Listen to this, I've got it by heart: “{said}” I said it to the kettle when I got in.",
        "What I'll remember is “{said}” The rest I've forgotten already, you know what I'm like.",
        "I was going to be cross, I'd been looking forward to it, and then: “{said}”",
        "They said “{said}” And all I could get out was “{mine}”",
        "I said “{mine}” And I only say a thing like that when I mean it.",
    ),
    (
        "“{said}” I'd have paid for that sentence. It was free.",
        "I went in expecting nothing. Then: “{said}” That isn't nothing.",
        "Somebody said “{said}” I looked for the catch. There wasn't one.",
        "Best line I've had from anyone all week: “{said}” It's been that sort of week.",
        "“{said}” I'm not easily impressed. I'm just reporting it.",
        "It came down to one line. “{said}” I've thought of worse ones since, never a better.",
        "They could have said anything. They said “{said}” Fine by me.",
        "“{said}” I checked it over afterwards. It held.",
        "I'd got my answer ready. Then they said “{said}” Didn't need it.",
        "They said “{said}” I said “{mine}” For me that's a speech.",
        "My end of it was “{mine}” You know I don't hand those out.",
    ),
    (
        "I was told: “{said}” One could hear that it had been thought about.",
        "The sentence was “{said}” I should not have changed a word.",
        "At one point I put down what I was holding. The words were: “{said}”",
        "“{said}” I mention it because it is so seldom done.",
        "I had allowed for several answers. Not for this: “{said}” I was glad to be wrong.",
        "I shall quote it exactly, as it deserves: “{said}”",
        "“{said}” That is how I should like to be spoken to in general.",
        "It was correct, and it was more than correct: “{said}” One notices the difference.",
        "I wrote it down afterwards: “{said}” I am not sure why, except that I wished to keep it.",
        "They said “{said}” I replied “{mine}” It was not a conversation I had expected to have.",
        "I heard myself say “{mine}” I do not believe I had planned to.",
    ),
    (
        "And then, out of nowhere: “{said}” I nearly cried, I did, over that!",
        "I'd been at it all day with the world, and they go “{said}” And the world was all right again!",
        "“{said}” Say that again, I thought, just say that again!",
        "You know how I get. And they just said “{said}” And I stopped. Me!",
        "It was one sentence! “{said}” Where has that sentence been all this time?",
        "I'd a whole speech ready, and what comes? “{said}” What do you say after that!",
        "I couldn't believe my ears: “{said}” I made them repeat it in my head all the way through supper.",
        "“{said}” And everything in me that was running about just sat down.",
        "If somebody had said it an hour before, I'd have ten fewer grey hairs: “{said}”",
        "They said “{said}” And what did I say? “{mine}” That's all that came out!",
        "I said “{mine}” I could have kicked myself, I sounded so pleased!",
    ),
)

_BAD: Final = (
    (
        "So I'm standing there, in a manner of speaking, and what do I hear? “{said}” Well, I ask you.",
        "“{said}” I laughed, you know, the way one does, and then I didn't.",
        "You'll think I'm making it up: “{said}” I haven't the imagination.",
        "I do try to like people, and then they come out with “{said}” One has to start all over.",
        "I told myself, they don't mean it like that. “{said}” But how else does one mean it?",
        "And in the middle of it all: “{said}” It's still going round in my head like a jingle.",
        "I'd only wanted a bit of help, and what I got was “{said}” Put that in your tea.",
        "There was one thing they said, and I can do the voice: “{said}” It got a bit better from there, "
        "and it didn't.",
        "“{said}” My mother would have had something to say to that. I hadn't, I was too surprised.",
        "They said “{said}” And I said “{mine}” And there we both were.",
        "I said “{mine}” You should have heard what I was thinking.",
    ),
    (
        "“{said}” Somebody opened their mouth and that came out.",
        "The line was “{said}” I've had it in my shoe all day.",
        "I asked for help. I got “{said}” You tell me.",
        "“{said}” I read things like that on tins.",
        "They went with “{said}” Of all the ones they had.",
        "“{said}” I've heard better from a parking meter. It gives a receipt.",
        "I wasn't expecting much. “{said}” It came in under that.",
        "“{said}” I didn't answer straight off. I was counting.",
        "One line did for it: “{said}” The rest was paperwork.",
        "They said “{said}” I said “{mine}” Nobody won.",
        "I said “{mine}” That was me being nice.",
    ),
    (
        "The words were “{said}” I have been over them for something to admire.",
        "I was offered this: “{said}” I did not take it further, since it went nowhere.",
        "“{said}” I waited for the second half. There was none.",
        "I repeat it without comment: “{said}” You may comment.",
        "It is a curious thing to say to a grown person: “{said}”",
        "I had made myself quite clear. The reply was “{said}” So I had not been heard, or I had.",
        "“{said}” One can be civil in every word and still not in the sentence.",
        "I believe it was meant as an answer: “{said}” It had the shape of one.",
        "There is a way of saying such things. It was not this way: “{said}”",
        "I was told “{said}” I answered “{mine}” It seemed to me that covered it.",
        "I confined myself to “{mine}” You will appreciate what that cost me.",
    ),
    (
        "“{said}” To my face! Well, as good as!",
        "I'm in the worst of it, and I get “{said}” Can you imagine?",
        "And what do they say? “{said}” I thought I'd go through the roof!",
        "All day I've been hearing it: “{said}” All day! I was hearing it in the bath!",
        "“{said}” And I'm supposed to say what to that? Thank you?",
        "It only takes one! “{said}” And that was that, everything I'd been holding in.",
        "I'd been holding myself together with string, and then: “{said}” Gone!",
        "You tell me whether I'm mad: “{said}” Is that a thing to say?",
        "They must say it to everybody! “{said}” They must, nobody could think that up for me.",
        "They said “{said}” And I said “{mine}” And I'd say it again!",
        "“{mine}” That's what I said, out loud! I don't know where I got the nerve.",
    ),
)

_TEMPERS: Final = {"good": _GOOD, "bad": _BAD}

SENTENCES: Final[dict[str, str]] = {
    f"voice.quoted.{verdict}.{temper}~{which}": said
    for verdict, tempers in _TEMPERS.items()
    for temper, every in enumerate(tempers, start=1)
    for which, said in enumerate(every)
}
"""Numbered from 0; the last two of each temper quote the customer's own answer."""
