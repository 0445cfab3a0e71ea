"""Sentences about a scenario that was played many thousand times."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "help.simulate": (
        "Play a scenario thousands of times. By luck, by cheap tricks, and as well as it can be played."
    ),
    "help.simulate.example": "Example: python main.py simulate hotel-no-room --runs 10000 --temperaments 20",
    "help.simulate.runs": "How many random plays, where there are too many paths to walk them all.",
    "help.simulate.policy": "Only this way of playing; may be given several times. Without it: all of them.",
    "help.simulate.temperaments": "Draw this many temperaments instead of the author's own.",
    "help.simulate.seed": "The luck of the random plays and of the temperaments: same seed, same result.",
    "help.simulate.workers": "How many processes may work at once; the result is the same for any number.",
    "help.simulate.html": "Write it as one page with pictures as well.",
    "simulate.page.written": "The page is in {path}.",
    "simulate.page.title": "{title}: played many times",
    "simulate.page.first": "What to look at first",
    "simulate.page.scores": "Ways of playing",
    "simulate.page.ranges": (
        "0 is random play, 100 the best there is. The figure and the dot are the mean; the bar goes from"
        " the worst tenth to "
        "the best tenth, the line is the middle. Dashed: the mean of random play. No cheap way should be"
        " far to its right."
    ),
    "simulate.page.endings": "How it ends",
    "simulate.page.flow": "Where random play goes",
    "simulate.page.flow.how": (
        "The wider a line, the more plays go that way. The colour of a beat is how the conversation is "
        "remembered by those "
        "who came by: blue well, red badly."
    ),
    "simulate.page.felt": "How it feels, turn by turn",
    "simulate.page.felt.how": "The band holds eight of ten random plays; the lines are the best and the worst path.",
    "simulate.page.choices": "Every choice, in random play",
    "simulate.page.choice": "choice",
    "simulate.page.taken": "taken by",
    "simulate.page.empathy": "empathy",
    "simulate.page.remembered": "remembered",
    "simulate.curve.random": "random play",
    "simulate.curve.best": "the best path",
    "simulate.curve.worst": "the worst path",
    "simulate.felt.pleasure": "Pleasure",
    "simulate.felt.pleasure.up": "pleased",
    "simulate.felt.pleasure.down": "displeased",
    "simulate.felt.arousal": "Arousal",
    "simulate.felt.arousal.up": "stirred",
    "simulate.felt.arousal.down": "quiet",
    "simulate.felt.control": "A say in things",
    "simulate.felt.control.up": "in charge",
    "simulate.felt.control.down": "at a loss",
    "simulate.first.nothing": (
        "Nothing stands out: no cheap way wins, everything is reached, and no choice loses everybody."
    ),
    "simulate.first.cheap": (
        "Whoever always plays “{way}” reaches {score} in {name}, where random play has {random}: a rule "
        "of thumb wins."
    ),
    "simulate.first.lost": "{share} % of random plays lose the customer: few of the answers on offer are forgiven.",
    "simulate.first.losing": "{share} % of the plays that say `{choice}` lose the customer in the end.",
    "simulate.progress": "Playing",
    "simulate.policy": "There is no policy `{word}`. {hint}",
    "simulate.exact": "All {paths:,} paths, each counted as often as random play takes it.",
    "simulate.drawn": "{runs:,} random plays with seed {seed}; ± is one standard error.",
    "simulate.temperaments": "{count:,} temperaments drawn; ± is how sure the mean over temperaments is.",
    "simulate.took": "{plays:,} plays in {seconds:.1f} s.",
    "simulate.ways": "Ways of playing (0 is random play, 100 the best there is; delighted, lost, walked out in %)",
    "simulate.way": "way",
    "simulate.empathy": "empathy",
    "simulate.above_and_beyond": "beyond",
    "simulate.judgement": "judgement",
    "simulate.delighted": "delighted",
    "simulate.lost": "lost",
    "simulate.left": "left",
    "simulate.none": "-",
    "simulate.random": "Random play",
    "simulate.spread": "{name}: mean {mean:.1f} ± {se:.1f}; a tenth up to {p10:.0f}, half up to {p50:.0f}, "
    "nine tenths up to {p90:.0f}",
    "simulate.unscored": "{name}: nothing to be earned",
    "simulate.need": "hidden need {state}",
    "simulate.beats": "Where random play goes (offered, taken; mean empathy and memory of plays that took it)",
    "simulate.unreached": "Never reached: {ids}.",
    "simulate.all_reached": "Every beat is reached and every choice is offered.",
    "simulate.dominated": "Beside a choice that is better in everything",
    "simulate.better": "{choice}: {better} is offered whenever it is, and better",
    "simulate.losing": "Where plays are lost (share of plays lost once this was chosen)",
    "simulate.leaving": "Where customers walk out (share of all plays)",
    "simulate.best": "The best path",
    "simulate.worst": "The worst path",
    "simulate.found": "The best and the worst path found; not all were walked",
    "simulate.route": "empathy {empathy}, remembered {remembered:+.2f}: {choices}",
    "simulate.paste": "To paste into the scenario",
    "simulate.test.best": "the best path there is",
    "simulate.test.worst": "the worst path there is",
    "simulate.test.found_best": "the best path that was found",
    "simulate.test.found_worst": "the worst path that was found",
}
