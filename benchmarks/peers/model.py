"""One story of 30 beats x 3 choices, written for every engine: the third choice of most beats skips three beats.

Every choice says its own number (1 to 90), so that each engine's way can be read off what it showed, and changes
two of eight whole numbers. For our engine the customer is patient and nothing offends: with no more than a story to
tell, other engines know nobody who walks out.
"""

from __future__ import annotations

from collections.abc import Iterator

BEATS = 30
CHOICES = 3
VARIABLES = 8
SKIPS = 4
ROWS = 1 << 20
ACTS = (
    "listen, acknowledge", "explain", "fix", "apologise", "explore", "inform", "gesture", "promise", "reassure",
)  # fmt: skip


def onward(beat: int, choice: int) -> int:
    """The beat a choice leads to; BEATS is the end."""
    return beat + SKIPS if choice == CHOICES - 1 and beat + SKIPS < BEATS else beat + 1


def changes(beat: int, choice: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Which two variables a choice changes, and by how much."""
    return ((beat + choice) % VARIABLES, choice + 1), ((3 * beat + choice + 1) % VARIABLES, -1)


def number(beat: int, choice: int) -> int:
    """What the choice says."""
    return CHOICES * beat + choice + 1


def ink() -> str:
    """The story in ink."""
    lines = [f"VAR v{variable} = 0" for variable in range(VARIABLES)] + ["-> b0"]
    for beat in range(BEATS):
        lines += [f"=== b{beat} ===", "And now?"]
        for choice in range(CHOICES):
            to = onward(beat, choice)
            lines.append(f"+ [{number(beat, choice)}]")
            lines += [f"  ~ v{variable} = v{variable} + {by}" for variable, by in changes(beat, choice)]
            lines += ["  Oh.", f"  -> {f'b{to}' if to < BEATS else 'END'}"]
    return "\n".join(lines) + "\n"


def yarn() -> str:
    """The story in Yarn."""
    return "\n".join(_yarn_lines()) + "\n"


def _yarn_lines() -> Iterator[str]:
    yield from ["title: Start", "---"]
    yield from [f"<<set $v{variable} to 0>>" for variable in range(VARIABLES)]
    yield from ["<<jump b0>>", "==="]
    for beat in range(BEATS):
        yield from [f"title: b{beat}", "---", "And now?"]
        for choice in range(CHOICES):
            to = onward(beat, choice)
            yield f"-> {number(beat, choice)}"
            yield from [f"    <<set $v{of} to $v{of} + {by}>>" for of, by in changes(beat, choice)]
            yield from ["    Oh.", *([f"    <<jump b{to}>>"] if to < BEATS else [])]
        yield "==="


def ours() -> str:
    """The story as a scenario of ours."""
    lines = ["id: thirty", "title: Thirty beats", "customer: {name: Ada, patience: high}"]
    lines += ["problem: {what: It is late, worth: 40}", "beats:"]
    for beat in range(BEATS):
        lines += [f"  b{beat}:", "    customer: And now?", "    choices:"]
        for choice in range(CHOICES):
            said, to = number(beat, choice), onward(beat, choice)
            does = ACTS[(beat + 2 * choice) % len(ACTS)]
            go = f", go: b{to}" if to != beat + 1 else ""
            lines.append(f'      - {{id: c{said}, say: "{said}", does: [{does}], reply: Oh.{go}}}')
    return "\n".join(lines) + "\n"


def mixed(h: int) -> int:
    """The finaliser of MurmurHash3 (Appleby 2011) on 32 bits."""
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return h ^ (h >> 16)


def luck(play: int, turn: int, among: int) -> int:
    """Which of so many choices a play takes at a turn: the same in every engine."""
    inner = mixed(((ROWS + play) * 0x9E3779B1 + turn * 0x85EBCA77) & 0xFFFFFFFF)
    return (mixed(inner) * among) >> 32
