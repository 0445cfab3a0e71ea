"""Zips to try: sound ones, and ones that somebody made to do harm."""

import hashlib
import io
import json
import stat
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile, ZipInfo

from tests.making import SMALL

FILES: Final = Path(__file__).parent / "files"
BROKEN: Final = Path(__file__).parents[2] / "problems" / "files"
PERSONA: Final = "id: ada\nname: Ada\n"


def scenario(name: str = "small") -> bytes:
    return SMALL.replace("id: small", f"id: {name}").encode()


SOUND: Final[Mapping[str, bytes]] = {"pack.yaml": b"id: ours\ntitle: Ours\n", "hotel/small.yaml": scenario()}

HASHES: Final = {name: hashlib.sha256(raw).hexdigest() for name, raw in SOUND.items()}


def zip_of(files: Mapping[str, bytes], method: int = ZIP_DEFLATED, **attributes: int) -> bytes:
    """A zip of these files; `attributes` are set on the last entry."""
    written = io.BytesIO()
    with ZipFile(written, "w") as made:
        for name, raw in files.items():
            entry = ZipInfo(name)
            if name == list(files)[-1]:
                for attribute, value in attributes.items():
                    setattr(entry, attribute, value)
            made.writestr(entry, raw, method)
    return written.getvalue()


def with_name(name: str | bytes, *others: str) -> bytes:
    """A sound pack with one more file of any name, written as it is and said to be UTF-8 where it is text."""
    raw = name if isinstance(name, bytes) else name.encode("utf-8")
    stand_in = "é" + "x" * (len(raw) - 2) if isinstance(name, str) and not name.isascii() else "x" * len(raw)
    made = zip_of({**SOUND, **dict.fromkeys(others, b"x"), stand_in: b"x"})
    return made.replace(stand_in.encode(), raw)


def entry_of(name: str, raw: bytes, **attributes: int) -> bytes:
    return zip_of({**SOUND, name: raw}, **attributes)


def patched(raw: bytes, record: bytes, offset: int, layout: str, value: int) -> bytes:
    """The zip with one number of its last such record changed."""
    at = raw.rfind(record) + offset
    return raw[:at] + struct.pack(layout, value) + raw[at + struct.calcsize(layout) :]


def central(raw: bytes, offset: int, layout: str, value: int) -> bytes:
    return patched(raw, b"PK\x01\x02", offset, layout, value)


def at_the_end(raw: bytes, offset: int, layout: str, value: int) -> bytes:
    return patched(raw, b"PK\x05\x06", offset, layout, value)


def with_manifest(**changes: object) -> bytes:
    told = {"format": 1, "sha256": HASHES} | changes
    return zip_of({**SOUND, "manifest.json": json.dumps(told).encode()})


def _lying_size() -> bytes:
    """An entry that says it is ten bytes long and unpacks to a million."""
    made = zip_of({**SOUND, "big.yaml": b"#" * 1_000_000})
    return patched(central(made, 24, "<L", 10), b"PK\x03\x04", 22, "<L", 10)


def _overlapping() -> bytes:
    """A file that lies inside another one: the same bytes are unpacked twice."""
    inner = zip_of({"b.yaml": scenario("b")}, ZIP_STORED)
    made = zip_of({"a.png": inner[: inner.rfind(b"PK\x01\x02")], "b.yaml": scenario("b")}, ZIP_STORED)
    return central(made, 42, "<L", len(b"a.png") + 30)


def _grown_on_a_program() -> bytes:
    """A zip written behind a program, with all its offsets right."""
    written = io.BytesIO(b"MZ and so on")
    with ZipFile(written, "a") as made:
        made.writestr(ZipInfo("a.yaml"), scenario())
    return written.getvalue()


def _too_many() -> bytes:
    return zip_of({**SOUND, **{f"shared/{number}.yaml": b"" for number in range(1_999)}})


def _too_many_folders() -> bytes:
    return zip_of({**SOUND, **{f"{number}/": b"" for number in range(6_000)}})


def _too_much() -> bytes:
    return zip_of({**SOUND, **{f"{number}.png": bytes(900_000) for number in range(56)}})


def _huge_list() -> bytes:
    return at_the_end(zip_of(SOUND), 12, "<L", 2_000_001)


def _zip64() -> bytes:
    made = zip_of(SOUND)
    end = made.rfind(b"PK\x05\x06")
    return made[:end] + b"PK\x06\x07" + bytes(16) + made[end:]


def _stored(name: str, raw: bytes) -> bytes:
    return zip_of({**SOUND, name: raw}, ZIP_STORED)


def _broken_byte() -> bytes:
    return _stored("a.png", b"the picture").replace(b"the picture", b"the pictura")


def _other_name() -> bytes:
    made = _stored("a.png", b"picture")
    return made.replace(b"a.png", b"b.png", 1)


ESCAPE: Final = "shared/\x1b[31mred.yaml"

HOSTILE: Final[dict[str, tuple[str, Callable[[], bytes]]]] = {
    # Out of the pack
    "up one folder": ("E502", lambda: with_name("../EC_SLIPPED.yaml")),
    "up in the middle": ("E502", lambda: with_name("hotel/../../EC_SLIPPED.yaml")),
    "up at the end": ("E502", lambda: with_name("hotel/..")),
    "from the root": ("E502", lambda: with_name("/EC_SLIPPED.yaml")),
    "from another machine": ("E502", lambda: with_name("//server/share/EC_SLIPPED.yaml")),
    "a drive": ("E502", lambda: with_name("C:/EC_SLIPPED.yaml")),
    "a drive without a slash": ("E502", lambda: with_name("c:EC_SLIPPED.yaml")),
    "backslashes up": ("E502", lambda: with_name("..\\EC_SLIPPED.yaml")),
    "a backslash inside": ("E502", lambda: with_name("hotel\\b.yaml")),
    "the folder of whoever installs": ("E502", lambda: with_name("~/EC_SLIPPED.yaml")),
    "an empty part": ("E502", lambda: with_name("hotel//b.yaml")),
    "this folder": ("E502", lambda: with_name("./b.yaml")),
    # No plain files
    "a link": (
        "E503",
        lambda: entry_of("a.yaml", b"/etc/passwd", external_attr=(stat.S_IFLNK | 0o777) << 16),
    ),
    "a link to a folder": (
        "E503",
        lambda: entry_of("a/", b"/etc", external_attr=(stat.S_IFLNK | 0o777) << 16),
    ),
    "a link of Windows": ("E503", lambda: entry_of("a.yaml", b"x", create_system=0, external_attr=0x0400)),
    "a pipe": ("E503", lambda: entry_of("a.yaml", b"", external_attr=(stat.S_IFIFO | 0o644) << 16)),
    "a device": ("E503", lambda: entry_of("a.yaml", b"", external_attr=(stat.S_IFCHR | 0o644) << 16)),
    "a file that says it is a folder": (
        "E503",
        lambda: entry_of("a.yaml", b"", external_attr=(stat.S_IFDIR | 0o755) << 16),
    ),
    # Bombs
    "a file that grows a thousandfold": ("E504", lambda: zip_of({**SOUND, "a.png": bytes(3_000_000)})),
    "too much in all": ("E504", _too_much),
    "too many files": ("E504", _too_many),
    "too many folders": ("E504", _too_many_folders),
    "a list of files that is huge": ("E504", _huge_list),
    "a zip for more than four gigabytes": ("E504", _zip64),
    "a size that lies": ("E501", _lying_size),
    "files that lie over one another": ("E501", _overlapping),
    # Damage
    "nothing at all": ("E501", lambda: b""),
    "a text": ("E501", lambda: scenario()),
    "half of it": ("E501", lambda: zip_of(SOUND)[:300]),
    "the end missing": ("E501", lambda: zip_of(SOUND)[:-1]),
    "the start missing": ("E501", lambda: zip_of(SOUND)[1:]),
    "a program before it": ("E501", lambda: b"#!/bin/sh\nexit\n" + zip_of(SOUND)),
    "a program it has grown on": ("E501", _grown_on_a_program),
    "another zip before it": ("E501", lambda: zip_of({"a.yaml": scenario("a")}) + zip_of(SOUND)),
    "something behind it": ("E501", lambda: zip_of(SOUND) + b"more"),
    "a byte that fell over": ("E501", _broken_byte),
    "one name in the list and another at the file": ("E501", _other_name),
    "an offset beyond the end": ("E501", lambda: central(zip_of(SOUND), 42, "<L", 0x7FFFFFFF)),
    # Not to be read
    "encrypted": ("E505", lambda: central(zip_of(SOUND), 8, "<H", 1)),
    "strongly encrypted": ("E505", lambda: central(zip_of(SOUND), 8, "<H", 0x41)),
    "compressed with bzip2": ("E505", lambda: zip_of(SOUND, ZIP_BZIP2)),
    "compressed with lzma": ("E505", lambda: zip_of(SOUND, ZIP_LZMA)),
    "compressed in no known way": ("E505", lambda: central(zip_of(SOUND), 10, "<H", 77)),
    # Names that not every computer can have
    "a device of Windows": ("E506", lambda: with_name("CON.yaml")),
    "a device of Windows as a folder": ("E506", lambda: with_name("hotel/aux/b.yaml")),
    "a device of Windows with two endings": ("E506", lambda: with_name("lpt1.tar.yaml")),
    "a dot at the end": ("E506", lambda: with_name("hotel./b.yaml")),
    "a space at the end": ("E506", lambda: with_name("b.yaml ")),
    "a space at the start": ("E506", lambda: with_name(" b.yaml")),
    "a colon": ("E506", lambda: with_name("hotel/b.yaml:hidden")),
    "a question mark": ("E506", lambda: with_name("why?.yaml")),
    "a star": ("E506", lambda: with_name("*.yaml")),
    "a bracket": ("E506", lambda: with_name("a<b.yaml")),
    "a NUL": ("E506", lambda: with_name("b.yaml\0.png")),
    "an escape": ("E506", lambda: with_name(ESCAPE)),
    "a new line": ("E506", lambda: with_name("b\nE000.yaml")),
    "letters that turn the reading order": ("E506", lambda: with_name("b\u202elmay.png")),
    "too deep": ("E506", lambda: with_name("a/" * 8 + "b.yaml")),
    "too long": ("E506", lambda: with_name("b" * 200 + ".yaml")),
    "not UTF-8": ("E506", lambda: with_name("caf\xe9.yaml".encode("latin-1"))),
    "not UTF-8, and says it is": (
        "E506",
        lambda: zip_of({**SOUND, "é.yaml": b"x"}).replace("é".encode(), b"\xff\xfe"),
    ),
    # The same name twice
    "capital letters": ("E507", lambda: with_name("hotel/SMALL.yaml")),
    "capital letters of a folder": ("E507", lambda: with_name("Hotel/b.yaml")),
    "the same name": ("E507", lambda: with_name("hotel/small.yaml")),
    "a file that is a folder as well": ("E507", lambda: with_name("hotel/small.yaml/b.yaml")),
    "an accent written in two ways": ("E507", lambda: with_name("cafe\u0301.yaml", "caf\u00e9.yaml")),
    # Other than its manifest says
    "a hash of something else": ("E508", lambda: with_manifest(sha256=dict.fromkeys(SOUND, "0" * 64))),
    "a file that the manifest does not know": ("E508", lambda: with_manifest(sha256={})),
    "a file that only the manifest knows": (
        "E508",
        lambda: with_manifest(sha256=HASHES | {"a.yaml": "0" * 64}),
    ),
    "a manifest without hashes": ("E510", lambda: with_manifest(sha256=[])),
    "a hash that is a number": ("E510", lambda: with_manifest(sha256=dict.fromkeys(SOUND, 7))),
    "a manifest of a newer format": ("E510", lambda: with_manifest(format=2)),
    "a manifest of brackets": ("E510", lambda: zip_of({**SOUND, "manifest.json": b"[" * 100_000})),
    "a manifest in no language": ("E510", lambda: zip_of({**SOUND, "manifest.json": b"\xff{}"})),
    # What is in it
    "nothing in it": ("E509", lambda: zip_of({})),
    "only a house": ("E509", lambda: zip_of({"house.yaml": scenario()})),
    "only what is hidden": ("E509", lambda: zip_of({".hidden/a.yaml": scenario()})),
    "only personas": ("E509", lambda: zip_of({"personas/ada.yaml": PERSONA.encode()})),
    "a name that makes its scenarios personas": (
        "E201",
        lambda: zip_of({**SOUND, "pack.yaml": b"id: personas\ntitle: P\n"}),
    ),
    "two scenarios of one id": ("E512", lambda: zip_of({**SOUND, "hotel/b.yaml": scenario()})),
    "an id that is a path": ("E210", lambda: zip_of({**SOUND, "pack.yaml": b"id: ../x\ntitle: X\n"})),
    "an id that is a device": ("E506", lambda: zip_of({**SOUND, "pack.yaml": b"id: nul\ntitle: X\n"})),
    "a pack.yaml of a newer format": ("E218", lambda: zip_of({**SOUND, "pack.yaml": b"format: 9\nid: x\n"})),
    "a scenario with mistakes": (
        "E205",
        lambda: zip_of({**SOUND, "b.yaml": (BROKEN / "19_unknown_act.yaml").read_bytes()}),
    ),
    "a picture outside": (
        "E311",
        lambda: zip_of({**SOUND, "b.yaml": (BROKEN / "25_asset_traversal.yaml").read_bytes()}),
    ),
    "a picture of the system": (
        "E311",
        lambda: zip_of({**SOUND, "b.yaml": (BROKEN / "26_asset_absolute.yaml").read_bytes()}),
    ),
    "a shared file outside": (
        "E311",
        lambda: zip_of({"a.yaml": b"uses: ../../secret.yaml\n" + scenario()}),
    ),
    "a bomb of aliases": (
        "E110",
        lambda: zip_of({**SOUND, "b.yaml": (BROKEN / "11_alias_bomb.yaml").read_bytes()}),
    ),
    "brackets without end": ("E112", lambda: zip_of({**SOUND, "b.yaml": b"[" * 40_000})),
    "a scenario of two megabytes": ("E105", lambda: _stored("b.yaml", b"#" * 2_000_000)),
    "a persona that is a program": (
        "E102",
        lambda: zip_of({**SOUND, "personas/b.yaml": bytes(range(1, 32)) * 9}),
    ),
}
