"""What is said beside the conversation: whispers, the chair's questions, the player's own composure, what if."""

from __future__ import annotations

from typing import Final

_WHISPERS: Final = {
    "whisper.ask": "Ask. There's something {they} came in with that isn't on the form.",
    "whisper.needs.E1": "There's a feeling on the counter between you, and nobody has said what it is.",
    "whisper.needs.E2": "{They} doesn't know yet that it arrived. Say it back?",
    "whisper.needs.E4": "Everything has been decided for {them} so far. Leave {them} something to decide.",
    "whisper.needs.E5": "Just now it's nobody's. It could be yours.",
    "whisper.needs.E6": "One more errand and {they}'ll fold. Take one off {them} if you can.",
    "whisper.hurts.blame": "Whoever did it, {they} only ever met the one of us.",
    "whisper.hurts.patronise": "Mind how it sounds from below. {They} has been a grown-up for a while.",
    "whisper.hurts.dismiss": "Small to us. Have a look at {their} face before you say so.",
    "whisper.hurts.quote-policy": "I'd leave the rule book in the drawer. Nobody was ever hugged by one.",
    "whisper.hurts.make-repeat": "{They} has told that once already. I heard it from here.",
    "whisper.hurts.transfer": "Passed on is how {they} got to you, I think.",
    "whisper.hurts.stall": "Long silences get filled, and {they} isn't filling it with anything nice.",
    "whisper.hurts.jargon": "In {their} words, not in ours. I had to look half of ours up.",
    "whisper.hurts.upsell": "Not now. Nobody buys a hat while the house is on fire.",
    "whisper.hurts.interrupt": "{They} hasn't finished. The best bit's usually at the end.",
    "whisper.hurts.mislead": "It'll come out. It came out when I did it.",
    "whisper.hurts.overpromise": "Only say it if you'd bet your own lunch on it.",
    "whisper.hurts.break-boundary": "That line's there for somebody who isn't in the room. I'd stay this side of it.",
}
_THEY: Final = {
    "whisper.needs.E2": "{They} don't know yet that it arrived. Say it back?",
    "whisper.hurts.patronise": "Mind how it sounds from below. {They} have been grown-up for a while.",
    "whisper.hurts.make-repeat": "{They} have told that once already. I heard it from here.",
    "whisper.hurts.stall": "Long silences get filled, and {they} aren't filling it with anything nice.",
    "whisper.hurts.interrupt": "{They} haven't finished. The best bit's usually at the end.",
}
"""The same where somebody is "they": the verb follows."""

SENTENCES: Final[dict[str, str]] = {
    **_WHISPERS,
    **{f"{code}.they": said for code, said in _THEY.items()},
    "whisper.says": "Sam, at the next desk, without looking up: “{whisper}”",
    "whisper.none": "Sam is on the phone, and shrugs: nothing to add just now.",
    "whisper.all": "Sam has said all there was to say. This one is yours.",
    "whisper.left": "{count} whispers left",
    "whisper.left.one": "one whisper left",
    "whisper.counted": "Sam helped {count} times.",
    "whisper.counted.one": "Sam helped once.",
    # Somebody has had enough
    "walked_out.counter": "{name} turns round, and is gone before you have drawn breath.",
    "walked_out.phone": "A click. The line is dead: {name} has hung up.",
    "walked_out.chat": "{name} has left the chat.",
    "walked_out.email": "No answer comes. {name} has stopped writing.",
    # The empty chair
    "need.met": "met",
    "need.found": "found",
    "need.missed": "missed",
    "chair.question.1": "Before you decide: does it fit what matters to {name}?",
    "chair.question.2": "Before you decide: what would {name} say about each way?",
    "chair.question.3": "Before you decide: why are we doing it this way, and could you tell {name} so?",
    "chair.pick": "The chair again. Which of these would {name} say about what you just decided?",
    "chair.picked.hers": "You said {name} would put it just so.",
    "chair.picked.other": "You thought {name} would say: “{line}”",
    # The player's own composure
    "composure.steady": "",
    "composure.worn": "You: a little worn",
    "composure.thin": "You: worn thin",
    "composure.debrief.abuse": (
        "That was said to you as well, and it was not yours to carry. A boundary, a breath or a colleague is part of "
        "the job, and not a way out of it."
    ),
    "composure.debrief.haste": (
        "That was a lot, at speed. A breath costs {name} a second and gives you back a minute: it is allowed."
    ),
    "composure.debrief.held": (
        "It wore on you, and you looked after yourself: “{said}” That keeps you here next year too."
    ),
    # You first, and what the player means to do
    "you_first.title": "You first",
    "you_first.went": "How do you think it went for {name}?",
    "you_first.skip": "I'd rather just see.",
    "you_first.felt": "And what did {name} feel at the end?",
    "you_first.right": "You saw it: {felt}.",
    "you_first.gap": "You thought: {guess}. It was: {felt}.",
    "commitment": "Next time, in your own words: “{words}”",
    # Between beats
    "between.felt": "{name} now: {feeling}",
    # What if
    "whatif.title": "What if",
    "whatif.question": "At “{said}”: what else could you have said?",
    "whatif.best": "and from there the best way on",
    "whatif.same": "and from there what you said",
    "whatif.same.part": "and from there what you said, as long as it was offered",
    "whatif.was": "What was",
    "whatif.would_be": "What would have been",
    "whatif.parting": "here",
    "whatif.ending": "Ending",
    "whatif.remembered": "Remembered",
    "whatif.return": "Chance of coming back",
    "whatif.recommend": "Would recommend",
    "whatif.told": "Friends told",
    "whatif.need": "Hidden need",
    "whatif.spent": "Spent",
    "whatif.better": (
        "The ending would have been “{ending}” instead of “{before}”, and {name} would remember it better."
    ),
    "whatif.worse": "The ending would have been “{ending}” instead of “{before}”, and {name} would remember it worse.",
    "whatif.same_better": "The ending would still have been “{ending}”, and {name} would remember it better.",
    "whatif.same_worse": "The ending would still have been “{ending}”, and {name} would remember it worse.",
    "whatif.no_matter": "It would have come out much the same: “{ending}”. This was not the moment that decided it.",
    "whatif.description": (
        "Two lines that part at moment {moment}. What was ends at {was}, what would have been at {would_be}, "
        "on a scale from −1 to 1."
    ),
    "whatif.both": "{was}; would have been: {would_be}",
    "whatif.go.same": "And with what I said afterwards?",
    "whatif.go.best": "And as well as can be?",
    "whatif.another": "Another line",
    "whatif.play": "Play it from here",
    "whatif.back": "Back to the debrief",
    "whatif.luck": "Same luck, everything else equal.",
    # Another day
    "another.temper": "Another day, the same scene: {name} as somebody who {temper}.",
    "another.need": "Another day: the same scene, and {name} has come for another reason.",
    "another.go": "Play another day",
    # Reading people
    "reading.close": "That is how it was: {was}.",
    "reading.near": "Near. It was {was}.",
    "reading.far": "It was {was}.",
    "reading.cue": "What gave it away: {cue}",
    "reading.pad": "Where is {name} just now? Left is unpleasant, right is pleasant; up is stirred, down is quiet.",
    # A replay
    "replay.title": "In {name}'s chair",
    "replay.hears": "{name} hears: “{said}”",
    "replay.silence": "Nobody says anything.",
    "replay.count": "{number} of {count}",
    "replay.marked": "You marked: {feeling}.",
    "replay.next": "Go on",
    "replay.end": "Out of the chair, back to the debrief",
    "replay.ask": "In that chair, what would you feel?",
    "replay.felt": "{name} felt {feeling}.",
    "replay.because": "Because {reason}",
}
