"""What a customer tells a friend tonight about something done well.

Spoken aloud, in the first person, by somebody who may have stood at a counter or typed into a chat window: no
sentence names the place, and none names the house, whose own "our" would be wrong in a customer's mouth.
"""

from __future__ import annotations

from typing import Final

from game.vocabulary import Act

_TOLD: Final[dict[Act, tuple[str, str, str, str]]] = {
    Act.LISTEN: (
        "You know how I go on? They let me, right to the end, and then they answered what I'd really said.",
        "They kept quiet until I was done. Only then did they start on an answer.",
        "I was allowed to finish, and then answered on the point I had made, not on the one before it.",
        "I'd rehearsed it all day, waiting to be cut off, and nobody cut me off! I nearly lost my thread.",
    ),
    Act.ACKNOWLEDGE: (
        "They saw how I was taking it and they said so, and my shoulders came down by themselves.",
        "“{said}” Nobody had put it that plainly. I had nothing to add.",
        "Before anything was settled, they said what it had meant for me. I noticed the order.",
        "I was about to burst, I was, and they got there first: “{said}”",
    ),
    Act.REPEAT_BACK: (
        "They told me my own story back, and I thought, oh good, I can stop explaining now.",
        "They said it back to me in one go. I've had worse from people who know me.",
        "My own facts came back to me, in order. After that I was prepared to believe the rest.",
        "I was sure it had all come out wrong. Then they said it back to me, and it was what I'd meant!",
    ),
    Act.EXPLORE: (
        "They asked what it was all about, and do you know, I'd been hoping somebody would.",
        "I got a proper question: “{said}” Those are harder than answers.",
        "I was asked what I needed before I was told what they had. That is the right way round.",
        "Somebody finally wanted to know why it matters! I'd almost stopped knowing it myself.",
    ),
    Act.NOTICE: (
        "I never mentioned it, you know me, and they picked it up all the same.",
        "They noticed something I hadn't said. I found I didn't mind.",
        "I had let one small hint fall and expected nobody to pick it up. It was picked up.",
        "They'd seen it! The one thing I was trying so hard not to make a fuss about, they'd seen it.",
    ),
    Act.PERSONAL: (
        "It was me they were talking to, me with all my bits and pieces, not the next in line.",
        "It was meant for me. It wouldn't have fitted anybody else.",
        "They dealt with my case, and not with the nearest thing to it on a list.",
        "I'd felt like one more in the pile, and then: “{said}” That was to me!",
    ),
    Act.THANK: (
        "They thanked me, and for something I'd really done. I went quite pink.",
        "I got a thank you with a reason attached: “{said}”",
        "What I had contributed was mentioned, and thanked for. It took one sentence.",
        "I'd felt such a nuisance, and there they were thanking me. Me! I had to swallow.",
    ),
    Act.WELCOME: (
        "They greeted me as if they'd been wondering when I'd come, and I hadn't even said a word yet.",
        "They said hello and meant it. You'd be surprised how far that gets you with me.",
        "I was greeted as a person with a name, before anything was asked of me.",
        "I always dread that first second. And then: “{said}” I could breathe.",
    ),
    Act.INFORM: (
        "They told me how things stood, nice and plain, and I thought, right, now I know where I am.",
        "“{said}” No fog. I can live with that.",
        "I was given the facts without a mood around them. I can work with facts.",
        "At least I know! I'd been going round and round with it, and now I know.",
    ),
    Act.EXPLAIN: (
        "They told me why, in ordinary words, and once I could see it I didn't mind half so much.",
        "There was a reason. They gave it to me, and it was one.",
        "I do not always like reasons. I like being thought able to follow them.",
        "Once they'd told me why, I could stop inventing things, and I'd invented some terrible ones.",
    ),
    Act.APOLOGISE: (
        "They said sorry for the actual thing, and well, you can't stay cross at that, I tried.",
        "They said sorry once, for the right thing. Once was enough.",
        "The apology named what had gone wrong: “{said}” I accepted it.",
        "I'd come ready for a fight, and they said sorry as if they meant it. What do you do then?",
    ),
    Act.OWN_IT: (
        "They said it was theirs to sort out now, and I thought, lovely, then I needn't carry it home.",
        "“{said}” No colleague in it, no computer, no weather.",
        "One person took it on, in the first person singular. I approve of grammar like that.",
        "I was certain I'd be passed round. And this one kept hold of it! I can't tell you what that does.",
    ),
    Act.FIX: (
        "And now it's sorted! I keep looking, and it's still sorted. I've a whole evening left over.",
        "I had a problem. They did something about it. I've put the kettle on since.",
        "They did what needed doing, there and then, and not at a later date to be confirmed.",
        "I'd worked out five ways it could go wrong, and it went right!",
    ),
    Act.ALTERNATIVE: (
        "It couldn't be done the way I'd wanted, and what did they do, they thought up another way in.",
        "My way was shut. They had another one worth hearing: “{said}”",
        "They did not stop at no. There was a second road to the same place, and they had looked for it.",
        "I thought that was the end of it! And then they said, what about this, and there was a way.",
    ),
    Act.GIVE_CONTROL: (
        "They laid it all out and let me pick, properly pick, and it felt like my own day again.",
        "They gave me the choice, and then they waited for the answer. So I chose.",
        "The decision was put to me, where it belonged, and nobody leaned on it.",
        "Things had just been happening to me, and then somebody asked which way I wanted it!",
    ),
    Act.SUGGEST: (
        "They came up with something I'd never have thought of, and I've been turning it over ever since.",
        "I hadn't asked. They said it anyway: “{said}” I was glad of it.",
        "They saw one move further than I had, and had the manners to offer it and not to insist.",
        "It hadn't crossed my mind! Imagine they'd kept it to themselves. I'd never have known.",
    ),
    Act.COMPENSATE: (
        "They gave me something for my trouble, and I never had to ask for it with my hat in my hand.",
        "They made good what it cost me. We're square.",
        "What I was offered bore some relation to what I had lost. Somebody had done the sum.",
        "I'd come armed to argue over money, I had the whole speech, and they'd got there before me!",
    ),
    Act.GESTURE: (
        "It was such a little thing they did, and I've told three people already. You're the fourth.",
        "They did something kind. Not big. I'll remember it, which annoys me slightly.",
        "It was small, well judged, and nobody had asked for it. That is how such things are done.",
        "They didn't have to do that! I keep coming back to it. Nobody made them.",
    ),
    Act.REASSURE: (
        "They put my mind at rest, and not with there-there. They gave me something to hold on to.",
        "One true sentence, that's all it took: “{said}”",
        "I was given grounds for confidence, not just confidence. I prefer the grounds.",
        "My heart was going like mad. Then it came: “{said}” And it slowed down, it really did.",
    ),
    Act.ESTIMATE_WAIT: (
        "They told me how long it would be, so I left the clock alone and thought about supper.",
        "They said how long. I could put my watch away.",
        "“Shortly” is not a length of time. I was given a length of time.",
        "I can stand the waiting. It's the how-long that eats me up, and this time I knew!",
    ),
    Act.EXPLAIN_WAIT: (
        "They told me what was taking so long, so I could sort of wait along with them, if that makes sense.",
        "It took a while. They said why. Fair enough.",
        "The delay had a cause, and I was told of it without having to enquire.",
        "I'd begun to think they'd forgotten me! But there was a reason for it, and they told me.",
    ),
    Act.OCCUPY_WAIT: (
        "They found me something to do in the meantime, and I'll be honest, I never saw the time go.",
        "There was a wait. They gave me a use for it.",
        "They treated the time I spent waiting as mine, and saw to it that I got something for it.",
        "If I'd had to sit and stare I'd have gone up the wall! They gave me something to get on with.",
    ),
    Act.REDUCE_EFFORT: (
        "They took the whole fiddly part off my hands, and there I was with nothing to do. Heaven.",
        "They did the legwork. I kept my legs up.",
        "I had set aside an hour for it. Most of that hour was handed back to me.",
        "I was dreading all the back and forth, and they took it off me. I hardly dared let go!",
    ),
    Act.HANDOFF: (
        "They brought somebody in, and told them everything first, so I could just say hello and sit back.",
        "The second one knew the story already. We carried on from there.",
        "I was introduced to a colleague with my facts in order. I had nothing to correct.",
        "When I heard “colleague” I thought, here we go, from the top. But they'd told it all for me!",
    ),
    Act.FOLLOW_UP: (
        "And it doesn't stop there, they'd thought of afterwards too, when I'd be long gone.",
        "They're seeing it through. I haven't got to remind anybody.",
        "It was agreed what happens afterwards, and who does it. It is not me.",
        "I always lie awake wondering whether it's really done. Tonight that's somebody else's job!",
    ),
    Act.PROMISE: (
        "They told me what's going to happen now, and I believed it. I sat there and just believed it.",
        "I've got one thing in my hand: “{said}” It'll do.",
        "They said what would happen, in words I can hold them to. They knew that, and said it.",
        "I keep saying it over to myself: “{said}” I think I might sleep.",
    ),
    Act.BOUNDARY: (
        "They told me no, if you please, and so nicely that I ended up thanking them for it.",
        "It was a no. A clean one. I've lost whole days to people who couldn't say it.",
        "I was refused, and I was not made small. I had not known one could do both.",
        "I pushed, I know I did, and they stayed kind and didn't budge. I'd have said no to me too!",
    ),
    Act.FAREWELL: (
        "And the way they said goodbye! As if they'd be wondering how it all turned out.",
        "It had an ending: “{said}” Then they stopped. I like that in an ending.",
        "They finished with the care one ought to begin with. I notice such things.",
        "I thought they'd be glad to see the back of me. They weren't! They wished me well, and meant it.",
    ),
}

SENTENCES: Final[dict[str, str]] = {
    f"voice.good.{act}.{temper}": told
    for act, every in _TOLD.items()
    for temper, told in enumerate(every, start=1)
}
