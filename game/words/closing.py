"""More last sentences of a customer to a friend, by how it ended and by temper; and how they say that they left.

The first of each is in `parting`; these are the others.
"""

from __future__ import annotations

from typing import Final

_OTHERS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "close.lost": (
        (
            "There are others, thank goodness, and I shall go and find one.",
            "I wouldn't send you there, I wouldn't send anybody.",
            "So that's the last they'll see of me, poor things, they don't know what they're missing.",
            "It's a shame, it was so handy, but there we are.",
            "I've wiped my feet of them, as my aunt used to say.",
            "We're finished, them and me, and I was ever so civil about it.",
        ),
        (
            "I'll go elsewhere. There's plenty of elsewhere.",
            "Don't go. You can have that for nothing.",
            "That's that, then.",
            "Next time I'll try the other lot.",
            "I won't miss them. I doubt it's mutual, they'd have to notice.",
            "We're done. No hard feelings. Some.",
        ),
        (
            "I shall take my custom where it is wanted.",
            "I do not intend to give them a second opportunity.",
            "You will understand if I do not recommend them.",
            "There are other houses, and I have the address of one.",
            "I have made a note of the name, so as to avoid it.",
            "I consider the matter closed, and the door with it.",
        ),
        (
            "I'm not setting foot there again, I don't care if it's raining!",
            "That's it with them, that's really it!",
            "And I'm telling everyone, you're only the first!",
            "They've lost me, and good luck to them!",
            "I'd sooner walk, I'd sooner swim, than go back!",
            "I'm through with them, and I feel better for saying it!",
        ),
    ),
    "close.disappointed": (
        (
            "I'd so wanted to tell you something nicer.",
            "You take what you get, I suppose, and I did.",
            "I'm not one to grumble, so let's say I'm sighing.",
            "It wasn't terrible, it was just rather little.",
            "Maybe I'll give them another go, and maybe I won't.",
        ),
        (
            "I've been let down by better.",
            "It'll do. It didn't, but it'll do.",
            "Not a disaster. Just a bit less than that.",
            "I wouldn't cross the road for it.",
            "Ask me again when I've eaten.",
        ),
        (
            "I had expected a little more, and I think with reason.",
            "I am not angry. It would be simpler if I were.",
            "It fell short, and not by accident.",
            "I shall think twice, and then probably a third time.",
            "It was less than was promised, and I do not mean in writing.",
        ),
        (
            "I'm so tired of being let down, I can't tell you!",
            "It could have gone so well, that's what gets me!",
            "And now I've got it all to do again, haven't I?",
            "I'd got my hopes up, I always do!",
            "I ought to be used to it, and I'm not!",
        ),
    ),
    "close.neutral": (
        (
            "That's all there is to tell, and I've told it badly.",
            "So, nothing lost, nothing gained, pass the biscuits.",
            "I'd forgotten it by the time I found my keys.",
            "It was all right, you know, it was just all right.",
            "There, I've bored you, and I've bored myself.",
        ),
        (
            "Anyway. Moving on.",
            "Six out of ten. Five on a wet day.",
            "I've had worse, and I've had dinner.",
            "You've heard it now. So have I.",
            "It was a thing, and it's over.",
        ),
        (
            "I have no complaint to make, and no compliment.",
            "It was done, and that is all that can be said.",
            "Neither of us will remember it, I should think.",
            "One would not call it service. One would not call it anything else.",
            "It answered the purpose, more or less.",
        ),
        (
            "I don't know what I feel about it, isn't that odd?",
            "It's over, that's the main thing, it's over!",
            "I could have been cross, but I hadn't the strength!",
            "It's neither here nor there, and I hate that!",
            "Well, at least nobody died!",
        ),
    ),
    "close.satisfied": (
        (
            "They did right by me, and I'll say so to anybody.",
            "It came out all right, things do, sometimes.",
            "I'd send you there, if you ever had the bother I had.",
            "So that's one thing off my list, and it stays off.",
            "I was quite happy, really, and I'd only gone in to be cross.",
        ),
        (
            "It worked. I'd use them again.",
            "No complaints. I looked.",
            "They did the job. That's rarer than you'd think.",
            "Fine. I mean it as praise.",
            "I'd go back. Don't tell them I said so.",
        ),
        (
            "It was properly done, and I said so.",
            "I have nothing to correct.",
            "I should use them again, other things being equal.",
            "It was in order. I do not use the words lightly.",
            "They may count on me, for the time being.",
        ),
        (
            "It's sorted, it's actually sorted, listen to me breathing!",
            "I'd go back tomorrow, if I'd anything to go back with!",
            "I can stop thinking about it, do you know what that's like?",
            "I was all ready to shout, and there was no need!",
            "It came right, and I never thought it would!",
        ),
    ),
    "close.delighted": (
        (
            "I'm telling everybody, so you may as well sit down.",
            "I could have kissed them, and you know I don't.",
            "I'll be dining out on it for a month.",
            "If everything were like that I'd never be in a bad mood.",
            "I keep wanting to go back just to tell them so.",
        ),
        (
            "I'd go out of my way. I did, actually, to tell you.",
            "You'd like them. You don't like anybody.",
            "I said thank you twice. Write that down.",
            "I can't find the catch, and I'm good at catches.",
            "It's annoying. I've nothing to moan about.",
        ),
        (
            "I shall be a customer of theirs for as long as they will have me.",
            "I was moved, and I do not move easily.",
            "You must go, and you must mention me.",
            "I have told the neighbours, which is as good as printing it.",
            "I had forgotten that it can be done like that.",
        ),
        (
            "I'm still smiling, look at me, I can't get it off!",
            "I want everybody to have what I had today!",
            "I cried, but it was the good sort!",
            "I'd walk there barefoot to thank them!",
            "I rang you before I'd even got my coat off!",
        ),
    ),
    "walked_out": (
        (
            "I {left}, you know, I, who always stay for the pudding.",
            "And then I'd had enough and I {left}, with my heart going like a drum.",
            "I'm ashamed to say I {left}, and I'd do it again.",
            "So I {left}, ever so quietly, I don't think they'd expected it.",
            "I just {left}, in the middle, I'd never have thought it of myself.",
        ),
        (
            "I {left}. Saved us both some time.",
            "I'd heard enough, so I {left}.",
            "Then I {left}. Best decision of the day.",
            "I {left}. It seemed the only button left to press.",
            "It ended when I {left}.",
        ),
        (
            "I {left}. I have done so twice in my life.",
            "I thought it best not to say any more, and {left}.",
            "I did not stay to hear the rest: I {left}.",
            "I {left}, since there was nothing to stay for.",
            "At that point I considered the conversation over, and I {left}.",
        ),
        (
            "I {left}, I couldn't, I just couldn't any more!",
            "So I {left}, and I'm still shaking!",
            "I {left}! Right in the middle! I've never done such a thing!",
            "It was leave or burst, so I {left}!",
            "I {left}, and don't you tell me I shouldn't have!",
        ),
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"voice.{kind}.{temper}~{which}": said
    for kind, tempers in _OTHERS.items()
    for temper, every in enumerate(tempers, start=1)
    for which, said in enumerate(every, start=1)
}
