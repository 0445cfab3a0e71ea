"""How a feeling shows where there is no face on the screen: seen, heard, or read between the lines.

One sentence for every feeling, strength and way of meeting: `cue.seen.anxious.strong`. A cue shows a feeling
and never names it, so that reading people stays the player's work.
"""

from __future__ import annotations

from typing import Final

_STRENGTHS: Final = ("faint", "some", "strong", "overwhelming")

_SEEN: Final[dict[str, tuple[str, str, str, str]]] = {
    "calm": (
        "{name} waits, hands at rest.",
        "{name} stands easily and looks at you.",
        "{name} leans on the counter as if there were all the time in the world.",
        "{name} could be waiting for a bus on a summer evening.",
    ),
    "anxious": (
        "A quick look at the door, and back to you.",
        "{name}'s fingers keep finding the edge of the sleeve.",
        "{name} looks at the clock, at you, at the clock. The knuckles are white.",
        "{name} has stopped blinking. The breath is high and short.",
    ),
    "angry": (
        "{name}'s lips are pressed together for a moment.",
        "{name}'s jaw is set.",
        "{name} leans in, one flat hand on the counter, chin forward.",
        "{name}'s neck is red. Every word comes with a jab of the finger.",
    ),
    "tired": (
        "{name} shifts from one foot to the other.",
        "{name}'s shoulders have come down. The eyes close a little too long.",
        "{name} is leaning on the counter with both arms.",
        "{name} is looking straight through you. Nothing is left to stand on.",
    ),
    "sad": (
        "The smile comes late, and goes early.",
        "{name} looks down at nothing in particular.",
        "{name}'s eyes are wet. A swallow, before the words.",
        "{name} has turned away a little, one hand over the mouth.",
    ),
    "confused": (
        "{name}'s head tilts slightly.",
        "A frown, and a look from you to the paper and back.",
        "{name} begins to say something, stops, and begins again.",
        "{name} looks around, as if somebody else might explain it.",
    ),
    "embarrassed": (
        "{name} smiles at the counter rather than at you.",
        "A hand goes to the neck. {name} looks aside.",
        "{name}'s cheeks are burning, and the voice has dropped so that nobody else can hear.",
        "{name} cannot look at you, and is edging away from the counter.",
    ),
    "disappointed": (
        "One eyebrow, a small breath out.",
        "{name} nods slowly, like somebody who had thought as much.",
        "The corners of the mouth are down. {name} is already half turned to the door.",
        "{name} looks at you for a long moment, and shakes the head.",
    ),
    "hopeful": (
        "{name} looks up.",
        "{name}'s eyebrows rise, and stay up.",
        "{name} has come half a step closer, and does not take both eyes off you.",
        "{name} is holding the breath.",
    ),
    "relieved": (
        "A slow breath out.",
        "{name}'s shoulders come down by an inch.",
        "{name} breathes out for a long time, and very nearly laughs.",
        "{name} closes both eyes and holds on to the counter, and all of it goes.",
    ),
    "grateful": (
        "A small nod, just for you.",
        "{name} looks at your name badge, and smiles.",
        "A hand on the heart. {name} is looking right at you.",
        "{name} has to look away for a second before the thank-you will come.",
    ),
    "delighted": (
        "The corner of the mouth goes up.",
        "A real smile: it gets as far as the eyes.",
        "{name} laughs out loud and shakes the head.",
        "{name} is beaming, both hands in the air, and everybody around can see it.",
    ),
    "surprised": (
        "A blink.",
        "{name}'s eyebrows shoot up.",
        "{name}'s mouth is open, and nothing comes out of it.",
        "{name} takes a step back and stares.",
    ),
}

_HEARD: Final[dict[str, tuple[str, str, str, str]]] = {
    "calm": (
        "An even voice, no hurry in it.",
        "The voice is level. Somewhere behind it a kettle is going.",
        "Slow, easy words, with room between them.",
        "{name} sounds as if this were the nicest call of the day.",
    ),
    "anxious": (
        "A small catch before the first word.",
        "The words come a little too fast.",
        "{name} starts the next sentence before the last is over. The pitch is climbing.",
        "Short breaths, close to the receiver. The words trip over each other.",
    ),
    "angry": (
        "The consonants have turned crisp.",
        "Shorter sentences now, each one put down hard.",
        "The voice is loud, and it leans on every other word.",
        "{name} is shouting. The line crackles with it.",
    ),
    "tired": (
        "The end of the sentence sinks.",
        "A long breath, away from the receiver.",
        "The voice has gone flat. The pauses grow.",
        "{name} has to start the sentence three times to get to the end of it.",
    ),
    "sad": (
        "The voice is a shade lower than before.",
        "Quiet words, and a silence after them.",
        "The voice gives way in the middle of a word.",
        "For a while there is only breathing.",
    ),
    "confused": (
        'A short "hm".',
        "Paper rustles. The sentence ends like a question.",
        '"Wait." A long pause. "Wait."',
        "{name} starts over, and loses the thread again.",
    ),
    "embarrassed": (
        "A little laugh with no fun in it.",
        "{name} has begun to speak more quietly.",
        "Half sentences, and a cleared throat between them.",
        "{name} is almost whispering, and wants to be off the line.",
    ),
    "disappointed": (
        "A small sigh.",
        '"Right," on a falling note.',
        "The voice has cooled. The answers are one word long.",
        "A long silence, and then a very polite voice.",
    ),
    "hopeful": (
        "The voice lifts at the end.",
        "There is a little more air in the voice.",
        "{name} has stopped whatever made that noise, to listen.",
        "{name} is so quiet that you can hear the clock at the other end.",
    ),
    "relieved": (
        "A breath out.",
        "The pace drops. You can hear a chair creak.",
        "A long breath, and the first laugh of the call.",
        '{name} says "oh", and then nothing for a while. It is a good nothing.',
    ),
    "grateful": (
        "The thank-you is warmer than it had to be.",
        "{name} says your name, and means it.",
        "The voice is thick, and slow, and warm.",
        "It takes {name} two tries to get the words out.",
    ),
    "delighted": (
        "You can hear a smile.",
        "The voice has gone up, and skips a little.",
        "{name} laughs right into the receiver.",
        "{name} is calling it out to somebody in the next room.",
    ),
    "surprised": (
        "A beat of silence.",
        '"Oh!"',
        "The voice jumps up by half an octave.",
        "Something drops at the other end of the line.",
    ),
}

_READ: Final[dict[str, tuple[str, str, str, str]]] = {
    "calm": (
        "It reads as if it had been written with a cup of tea at hand.",
        "It reads evenly, from the first word to the last.",
        "There is no hurry anywhere in these words.",
        "It could be a note to a good neighbour.",
    ),
    "anxious": (
        "Somewhere between the words there is a question that is not asked.",
        "Read aloud, it would come out a little too fast.",
        "You can tell that {name} is sitting by the screen and waiting for the next line.",
        "It reads like somebody typing with shaking hands.",
    ),
    "angry": (
        "There is an edge on one of these words.",
        "Read aloud, every full stop would be a door.",
        "You can almost hear the keys being hit.",
        "It is as loud as writing can be.",
    ),
    "tired": (
        "The answer took its time.",
        "It reads like the last thing done before the light goes out.",
        "You can see how much work it was to write even this.",
        "There is hardly anybody left behind these words.",
    ),
    "sad": (
        "Something in it is a little too quiet.",
        "Read aloud, it would need a pause in the middle.",
        "There is more in what {name} leaves out than in what is written.",
        "You would like to put the chair closer, if there were a chair.",
    ),
    "confused": (
        "It sounds not quite sure of what it answers.",
        "You can see {name} scroll up and read all of it again.",
        "It reads like two thoughts that have not met.",
        "Nothing you wrote so far can have arrived as it was meant.",
    ),
    "embarrassed": (
        "It tiptoes a little.",
        "You can tell that {name} wrote it twice before sending it.",
        "It reads as if {name} would rather not have had to write it.",
        "Between the lines somebody is looking for the way out of the room.",
    ),
    "disappointed": (
        "It is a shade cooler than before.",
        "You can hear the sigh in it.",
        "Polite, and already half gone.",
        "It reads like the last line of a long correspondence.",
    ),
    "hopeful": (
        "It came a little faster than the others.",
        "Read aloud, it would go up at the end.",
        "You can tell that {name} is leaning in to the screen.",
        "It reads with crossed fingers.",
    ),
    "relieved": (
        "A little air has come into it.",
        "You can hear somebody breathe out.",
        "It reads like shoes coming off at the end of the day.",
        "Read aloud, it would be half a laugh.",
    ),
    "grateful": (
        "It is warmer than it had to be.",
        "It is written to you, not to the company.",
        "{name} took time over these words, and they are for you.",
        "You will want to keep this one.",
    ),
    "delighted": (
        "There is a smile in it.",
        "It has a skip in its step.",
        "You can hear the laugh from here.",
        "It fairly dances off the screen.",
    ),
    "surprised": (
        "It stops short for a moment.",
        "You can see the eyebrows from here.",
        "It reads as if {name} had looked twice.",
        "You can tell that it was written standing up.",
    ),
}


def _sentences(way: str, cues: dict[str, tuple[str, str, str, str]]) -> dict[str, str]:
    return {
        f"cue.{way}.{feeling}.{strength}": cue
        for feeling, shown in cues.items()
        for strength, cue in zip(_STRENGTHS, shown, strict=True)
    }


SENTENCES: Final[dict[str, str]] = {
    **_sentences("seen", _SEEN),
    **_sentences("heard", _HEARD),
    **_sentences("read", _READ),
    "cue.seen.same": "{name} looks much as before.",
    "cue.heard.same": "{name} sounds much as before.",
    "cue.read.same": "The tone of it is much as before.",
    "cue.seen.impatient": "{name} glances at the way out.",
    "cue.heard.impatient": "Fingers are drumming at the other end of the line.",
    "cue.read.impatient": "{name} has other things open by now.",
}
