"""Making text out of files harmless to show: nothing in it can steer a terminal or turn the reading order."""

from __future__ import annotations

from typing import Final

_KEPT: Final = "\n\t"
_BIDIRECTIONAL: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_BREAKS: Final = (0x2028, 0x2029)
_ANNOTATIONS: Final = (0xFFF9, 0xFFFA, 0xFFFB)


def _placeholders() -> dict[int, str]:
    pictures = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _KEPT}
    named = (*range(0x80, 0xA0), *_BIDIRECTIONAL, *_BREAKS, *_ANNOTATIONS)
    surrogates = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    return {**pictures, 0x7F: "\u2421", **{code: f"‹U+{code:04X}›" for code in named}, **surrogates}


_PLACEHOLDERS: Final = _placeholders()


def inert(text: str) -> str:
    """`text` with every character that could do something shown as a visible placeholder.

    Control characters (C0, DEL, C1) become their pictures, such as ␛ for escape, or `‹U+009B›`; so do the
    characters that override the direction of writing (U+202A to U+202E, U+2066 to U+2069). Half characters
    (surrogates) become U+FFFD. Line ends, tabs and the marks that scripts need (joiners, left-to-right marks)
    are kept. What is inert stays as it is when made inert again.
    """
    return text.translate(_PLACEHOLDERS)
