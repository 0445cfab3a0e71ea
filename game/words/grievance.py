"""What a customer tells a friend tonight about something that hurt.

Spoken aloud, in the first person, about what was done and said. `inform` also stands for every act
that has no sentences of its own here.
"""

from __future__ import annotations

from typing import Final

from game.vocabulary import SILENCE, Act

_TOLD: Final[dict[str, tuple[str, str, str, str]]] = {
    Act.COMPENSATE: (
        "They offered me money before I'd got to the middle of it. I didn't know where to look.",
        "“{said}” I hadn't asked for money. I'd asked for help.",
        "A price was put on it by somebody who had not yet asked what it was.",
        "They thought they could pay me off, like a parking fine! I only wanted somebody to understand.",
    ),
    Act.UPSELL: (
        "There was I in bits, and they tried to sell me something. I had to laugh, or I'd have wept.",
        "I came with one problem. They had another one on offer.",
        "With the first matter unsettled I was offered a second, at a price.",
        "Now, of all moments! “{said}” I ask you, do I look as if I'm shopping?",
    ),
    Act.MOVE_ON: (
        "They carried on, ever so brisk, and I was still three sentences back with my mouth open.",
        "They went on to the next thing. I hadn't finished with the first.",
        "The point I had made was stepped over, as one steps over a puddle.",
        "I'd said the most important thing there was, and they went straight past it! Did they not hear?",
    ),
    Act.STALL: (
        "It was all bear-with-me and one-little-moment, and I thought, my dear, just tell me.",
        "“{said}” That isn't an answer. That's hold music.",
        "They were playing for time, and it was my time they were playing with.",
        "They left me hanging, and every second I thought, it's bad, it's bad, they don't dare say it!",
    ),
    Act.TRANSFER: (
        "I got passed along like the parcel at a birthday party, only nobody unwrapped anything.",
        "They gave me to somebody else. Nobody asked either of us.",
        "I was forwarded, without a word of introduction, like something delivered to the wrong address.",
        "They got rid of me! I finally had hold of a person, and they pushed me on to the next one.",
    ),
    Act.MAKE_REPEAT: (
        "I had to tell it all over again, and it doesn't get any nicer the second time, you know.",
        "They asked me what I'd just told them. So I told them what I'd just told them.",
        "I gave the details once, in order. I was then asked for the details.",
        "Again! From the start! I'd only just managed it the first time without shaking.",
    ),
    Act.QUOTE_POLICY: (
        "They came out with a rule, and I thought, it's not the rule I came for, it's what happened.",
        "“{said}” I asked what now. I got page nine.",
        "I put my question to a person and was answered by a paragraph.",
        "I'm telling them what it's like for me, and up goes a rule, like an umbrella!",
    ),
    Act.DISMISS: (
        "It was a fuss about nothing, it seems. Well, I felt about as big as a teaspoon.",
        "“{said}” And that was me dealt with.",
        "I raised it seriously. It was put down lightly.",
        "They brushed it off like crumbs! As if I'd made it up to pass the time!",
    ),
    Act.INTERRUPT: (
        "I never got to the end of a sentence, and you know mine, the good bit's always at the end.",
        "They talked across me. So they'll never know what I was going to say.",
        "I had prepared three points. I was permitted one and a half.",
        "They cut in just as I'd got up the nerve to say it! I couldn't find it again after that.",
    ),
    Act.BLAME: (
        "First thing they did was look round for whose fault it was, and I thought, is it going to be mine?",
        "“{said}” So there's a culprit. There still isn't a solution.",
        "With great care they established who was to blame. Nothing else was established.",
        "I don't care whose fault it is! I never asked whose fault it is! I wanted it to stop.",
    ),
    Act.PATRONISE: (
        "They talked to me as if I'd got lost on the way to nursery. I half expected a sticker.",
        "“{said}” I've been doing my own thinking for some years now.",
        "I asked as one asks an equal, and was told as one tells a child.",
        "They talked down to me, and the worst of it is, I felt myself go small! And then I was furious.",
    ),
    Act.JARGON: (
        "Half of it was words I'd never heard in my life, so I nodded, and heaven knows what I agreed to.",
        "“{said}” If you know what that means, do tell me.",
        "I asked in plain words and was handed the inside of their filing cabinet.",
        "I didn't follow any of it and was ashamed to say so, so now I'm up looking things up!",
    ),
    Act.OVERPROMISE: (
        "Oh, it was going to be wonderful, to hear them tell it, and I so wanted it to be true.",
        "“{said}” I'll believe it when I'm holding it.",
        "I was promised more than any one person can deliver. I can count.",
        "They promised! And here I am working out what I do if it doesn't happen. It won't, will it?",
    ),
    Act.MISLEAD: (
        "They told me something that wasn't so, and you know, I'd sooner have had the bad news.",
        "“{said}” It isn't true. I know it, and they knew it.",
        "I was told an untruth, quite smoothly. I now have to go back and check the rest.",
        "How am I to believe any of it now? I keep picking it over, word by word!",
    ),
    Act.BREAK_BOUNDARY: (
        "They did a thing they never should have, nicely, too, and I've had a funny feeling ever since.",
        "There's a rule about that. It was there for people like me.",
        "What was done was not theirs to do. I keep asking myself where else they do it.",
        "They can't do that! There's a reason nobody's meant to do that! So what else goes, then?",
    ),
    Act.BOUNDARY: (
        "They said no, and I dare say they had to, but it came down like a shutter.",
        "“{said}” I can take a no. That one came without a because.",
        "I was refused. The refusal I could accept. The manner of it I have kept.",
        "No, just no, and there I was with nothing, and nobody telling me what else I could do!",
    ),
    SILENCE: (
        "I said my piece, and then nothing came, not a word! I nearly started on the weather.",
        "I asked. Nothing came back. I've had more from a letterbox.",
        "I had allowed for a yes and I had allowed for a no. I got silence.",
        "They said nothing at all! I thought, have I done something wrong, are they even there?",
    ),
    Act.GESTURE: (
        "They gave me a little something, and it was sweet of them, but it was flowers for a flat tyre.",
        "It was a nice touch. I'd needed the other thing.",
        "It was the sort of kindness that comes in boxes of a hundred.",
        "I'm worried sick, and they come along with a treat! As if I were five!",
    ),
    Act.FIX: (
        "They got on with mending it, but nobody asked what it had been like, and that bit's left.",
        "They solved something. I'm still working out whose problem it was.",
        "They had the answer before they had the question. It very nearly fitted.",
        "They were in such a hurry to be done with it! And what's left over is the part that keeps me awake.",
    ),
    Act.INFORM: (
        "It's how it came across, you know? I went in with a question and came out feeling like one.",
        "“{said}” That was it. That was all there was.",
        "What was said may well be correct. It was said to nobody in particular.",
        "So there I was with that! What am I supposed to do with it, frame it?",
    ),
    Act.FAREWELL: (
        "It was bye-bye before I'd got my coat on, so to speak. I still had a question in my hand.",
        "“{said}” They were done. I wasn't.",
        "As a goodbye it was faultless. It came too early.",
        "They said goodbye as though it were settled! It isn't settled, I've still got it, all of it.",
    ),
    Act.APOLOGISE: (
        "They were ever so sorry, sorry for this and sorry for that, and I ended up comforting them.",
        "“{said}” Sorry isn't a thing that happens. I was after a thing that happens.",
        "I received an apology addressed to whom it may concern.",
        "I didn't want sorry, I wanted to know what happens now! And I'm none the wiser.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"voice.bad.{act}.{temper}": told
    for act, every in _TOLD.items()
    for temper, told in enumerate(every, start=1)
}
