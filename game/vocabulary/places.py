"""Which place a talk happens in, where its author does not say: by the words of its industry, and its channel."""

from __future__ import annotations

import re
from typing import Final

from game.vocabulary.scenes import Channel

_INDUSTRIES: Final = {
    "pharmacy": "pharmacy chemist drugstore apothecary optician optics",
    "library": "library bookshop bookstore books museum archive gallery culture church",
    "school": "school education university college training kindergarten nursery tutoring teaching student childcare",
    "garage": "garage workshop repair car automotive vehicle motor tyre bicycle bike mechanic",
    "gym": "gym fitness sport swimming yoga pool athletics",
    "gate": "airport airline aviation flight transport transit train rail railway station bus coach ferry"
    " port metro cruise taxi mobility",
    "clinic": "clinic hospital health healthcare medicine medical dental dentist doctor surgery nursing care"
    " physiotherapy therapy vet veterinary rehabilitation maternity wellbeing",
    "hotel": "hotel hostel motel hospitality travel tourism accommodation resort guesthouse lodging spa"
    " holiday campsite leisure wellness casino",
    "cafe": "cafe café restaurant food catering bar pub bakery bistro canteen coffee diner dining kitchen"
    " takeaway brewery",
    "bank": "bank banking finance financial insurance credit mortgage pension accounting investment tax loan"
    " law legal notary solicitor broker",
    "shop": "shop retail store fashion clothing clothes grocery groceries supermarket market furniture"
    " electronics telecom telecommunications mobile broadband phone florist jeweller beauty cosmetics salon"
    " hairdresser barber toy ecommerce commerce boutique garden",
    "call-centre": "call helpdesk",
    "counter": "office government council municipal municipality administration authority police post postal"
    " courier delivery logistics parcel rental hire energy utility utilities water electricity gas housing"
    " property estate charity ticket tickets cinema theatre event embassy immigration customs parking recycling",
}
"""The place of each industry, by the single words an author may use for it."""

_ANSWERED_BY_MANY: Final = frozenset({"bank", "gate", "call-centre"})
_MANY: Final = (
    "telecom telecommunications mobile broadband energy utility utilities water electricity gas"
    " ecommerce commerce logistics courier delivery parcel helpdesk support technology software it"
)
"""More words of industries whose telephone is answered in a call centre."""

_PLACE_OF: Final = {word: place for place, words in _INDUSTRIES.items() for word in words.split()}
_WRITTEN: Final = {Channel.CHAT: "chat", Channel.EMAIL: "email"}
_ELSEWHERE: Final = "counter"

PLACES: Final = (*sorted(_INDUSTRIES), "phone", *_WRITTEN.values())
"""The names of all backdrops that a talk can have."""


def place_of(industry: str, channel: Channel) -> str:
    """The name of a backdrop: letters and chats look alike in every industry, and so do telephones.

    Face to face it is the industry's place, by the first word that is known, else a service counter.
    """
    if channel in _WRITTEN:
        return _WRITTEN[channel]
    words = _words(industry)
    place = next((_PLACE_OF[word] for word in words if word in _PLACE_OF), _ELSEWHERE)
    if channel is Channel.PHONE:
        return "call-centre" if place in _ANSWERED_BY_MANY or set(_MANY.split()) & set(words) else "phone"
    return place


def _words(industry: str) -> list[str]:
    """The words of an industry, each as it is and without the s of a plural."""
    written = re.findall(r"\w+", industry.casefold())
    return [form for word in written for form in dict.fromkeys((word, word.removesuffix("s")))]
