"""Sentences about how it came out: endings, what stays, scores and money."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # The ending, where the author wrote none
    "ending.delighted": (
        "{name} goes away lighter than {they} came. Somebody is going to hear about this tonight."
    ),
    "ending.satisfied": (
        "{name} got what {they} came for. By tomorrow there will be other things to think about."
    ),
    "ending.neutral": (
        "{name} is gone, and most of it is gone with {them}. It neither hurt nor helped for long."
    ),
    "ending.disappointed": (
        "{name} leaves with less than {they} had hoped for. Nothing loud, just one reason fewer."
    ),
    "ending.lost": (
        "{name} will not come back to {business}. What {they} needed, {they} will look for elsewhere."
    ),
    "ending.unfinished": "The conversation is not over. {name} is still there, and it can go either way.",
    "ending_word.delighted": "delighted",
    "ending_word.satisfied": "satisfied",
    "ending_word.neutral": "neutral",
    "ending_word.disappointed": "disappointed",
    "ending_word.lost": "lost",
    "ending_word.unfinished": "still open",
    # What comes of it
    "label.return": "Coming back",
    "outcome.return.likely": "Likely: {percent} %",
    "outcome.return.maybe": "It could go either way: {percent} %",
    "outcome.return.unlikely": "Hardly: {percent} %",
    "label.told": "Telling others",
    "outcome.told.good": "{people}, with a good word",
    "outcome.told.bad": "{people}, as a warning",
    "outcome.told.mixed": "{people}, for better and for worse",
    "outcome.told.nobody": "Hardly anybody",
    "outcome.people.one": "One or two people",
    "outcome.people": "About {count} people",
    "label.recommend": "Would recommend",
    "outcome.recommend": "{value} of 10",
    "label.remembered": "Left with",
    "outcome.remembered.good": "A good memory",
    "outcome.remembered.neutral": "Hardly a memory at all",
    "outcome.remembered.bad": "A sore memory",
    "remembered.good": "A week on, it is a good memory.",
    "remembered.neutral": "A week on, it is hardly a memory at all.",
    "remembered.bad": "A week on, it is a sore memory.",
    "remembered.found_out": "It was good while it lasted, and it did not last.",
    "outcome.remembered.found_out": "How it came out, and little else",
    "remembered.open": "It is not over yet.",
    "outcome.need.open": "Not found so far: {what}",
    "label.need": "The hidden need",
    "outcome.need.met": "Found, and met: {what}",
    "outcome.need.found": "Found, and not met: {what}",
    "outcome.need.missed": "Never found: {what}",
    "outcome.need.none": "Nothing lay hidden this time",
    "label.effort": "Effort it took",
    "label.satisfaction": "Satisfaction",
    "dial.easy": "Easy",
    "dial.special": "Special",
    "dial.felt_good": "Felt good",
    "line.description": (
        "At first {name} was {start}; at the end, {end}. At best, {high}; at worst, {low}. {remembered}"
    ),
    # Spent beside kept
    "label.spent": "Spent",
    "label.kept": "At stake",
    "money.spent": "{amount} of the house's money",
    "money.worth": "{amount}, going by what it changed",
    "money.left": "{amount} not used",
    "money.kept": "All that {name} may yet spend here, and everybody {they} may yet bring along.",
    # Scores
    "score.empathy": "Empathy",
    "score.above_and_beyond": "Above and beyond",
    "score.judgement": "Judgement",
    "score.reading_people": "Reading people",
    "score.sentence": "{earned} of {available} points that were there to earn",
    "score.little": "{earned} of {available}: too little came up to say much",
    "score.nothing": "Nothing to earn here on the way you took",
    "band.finding": "Finding your feet",
    "band.practising": "Practising",
    "band.confident": "Confident",
    "band.wow": "Wow",
}
