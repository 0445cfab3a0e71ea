"""From a zip file to the files in it, in memory: nothing is believed that the zip says of itself."""

from __future__ import annotations

import io
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from game.authoring.packing.limits import (
    MOST_DIRECTORY,
    MOST_ENTRIES,
    MOST_FILES,
    MOST_PACKED,
    MOST_RATIO,
    SMALL,
    in_bytes,
    refusal,
    refuse,
    too_much,
)
from game.authoring.packing.manifest import MANIFEST
from game.authoring.packing.names import clashes, name_problem
from game.scenario import FileProblem
from game.scenario.problem import problem
from game.words import say

_END: Final = b"PK\x05\x06"
_END_LENGTH: Final = 22
_END_OF_ZIP64: Final = b"PK\x06\x07"
_LONGEST_COMMENT: Final = 65_535
_HEADER: Final = 30
_ENCRYPTED: Final = 0x0001 | 0x0040 | 0x2000
_IS_UTF8: Final = 0x0800
_REPARSE_POINT: Final = 0x0400
_DAMAGES: Final = (
    BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError,
    OverflowError, IndexError,
)  # fmt: skip
"""What `zipfile` raises for damage, found by cutting and flipping bytes of whole packs: the zip lies in memory, so
that no fault of the disk is among them."""


def unpacked(pack: Path) -> dict[str, bytes]:
    """The files of a zip by their path, folders left out. Nothing is written.

    Raises ScenarioError with everything that is wrong with the zip itself: damage, paths that lead outside,
    links, sizes, names that some computer cannot have.
    """
    raw = _bytes_of(pack)
    _check_end(pack, raw)
    with _opened(pack, raw) as zipped:
        entries = [(_name(pack, info), info) for info in zipped.infolist()]
        refuse(pack, _too_much(entries))
        refuse(pack, _wrong(entries))
        refuse(pack, _overlapping(entries))
        return {name: _read(pack, zipped, name, info) for name, info in entries if not name.endswith("/")}


def _bytes_of(pack: Path) -> bytes:
    try:
        if not pack.exists():
            raise refusal(pack, "E100", name=pack)
        if not pack.is_file():
            raise refusal(pack, "E101", name=pack, why=say("pack.no_file"))
        with pack.open("rb") as file:
            raw = file.read(MOST_PACKED + 1)
    except (OSError, ValueError) as fault:
        raise refusal(pack, "E101", name=pack, why=getattr(fault, "strerror", None) or fault) from fault
    if len(raw) > MOST_PACKED:
        raise refusal(
            pack, "E504", what=say("pack.what.zip"), found=in_bytes(len(raw)), most=in_bytes(MOST_PACKED)
        )
    return raw


def _check_end(pack: Path, raw: bytes) -> None:
    """Refuses a zip that is cut off, that something stands before or behind, or whose list of files is huge.

    The record at its end is looked for as `zipfile` does it, so that both mean the same one.
    """
    start = len(raw) - _END_LENGTH
    if start < 0 or not raw.startswith((b"PK\x03\x04", _END)):
        raise refusal(pack, "E501", name=pack.name, why=say("pack.no_zip"))
    if raw[start:].startswith(_END) and raw.endswith(b"\0\0"):
        end = start
    else:
        end = raw.rfind(_END, max(0, start - _LONGEST_COMMENT))
    if end < 0 or len(raw) < end + _END_LENGTH:
        raise refusal(pack, "E501", name=pack.name, why=say("pack.cut_off"))
    size, offset, comment = struct.unpack("<LLH", raw[end + 12 : end + _END_LENGTH])
    if size > MOST_DIRECTORY or raw[max(0, end - 20) : end].startswith(_END_OF_ZIP64):
        raise refusal(
            pack, "E504", what=say("pack.what.count"), found=say("pack.more"), most=f"{MOST_FILES:,}"
        )
    if offset + size != end or end + _END_LENGTH + comment != len(raw):
        raise refusal(pack, "E501", name=pack.name, why=say("pack.not_only_zip"))


def _opened(pack: Path, raw: bytes) -> ZipFile:
    try:
        return ZipFile(io.BytesIO(raw))
    except UnicodeDecodeError as fault:
        entry = bytes(fault.object).decode("utf-8", "backslashreplace")
        raise refusal(pack, "E506", entry=entry, why=say("pack.name.encoding")) from fault
    except _DAMAGES as fault:
        raise refusal(pack, "E501", name=pack.name, why=say("pack.unreadable")) from fault


def _name(pack: Path, info: ZipInfo) -> str:
    """The path as it stands in the zip; some programs write UTF-8 and do not say so."""
    if info.flag_bits & _IS_UTF8 or info.orig_filename.isascii():
        return info.orig_filename
    try:
        return info.orig_filename.encode("cp437").decode("utf-8")
    except UnicodeError as fault:
        raise refusal(pack, "E506", entry=info.orig_filename, why=say("pack.name.encoding")) from fault


def _too_much(entries: list[tuple[str, ZipInfo]]) -> Iterator[FileProblem]:
    yield from too_much([info.file_size for name, info in entries if not name.endswith(("/", MANIFEST))])
    if len(entries) > MOST_ENTRIES:
        most, what = f"{MOST_ENTRIES:,}", say("pack.what.entries")
        yield problem("E504", what=what, found=f"{len(entries):,}", most=most)
    for name, info in entries:
        if info.file_size > max(SMALL, MOST_RATIO * info.compress_size):
            what = say("pack.what.ratio", entry=name, size=in_bytes(info.compress_size))
            most = in_bytes(max(SMALL, MOST_RATIO * info.compress_size))
            yield problem("E504", what=what, found=in_bytes(info.file_size), most=most)


def _wrong(entries: list[tuple[str, ZipInfo]]) -> Iterator[FileProblem]:
    sound = []
    for name, info in entries:
        found = name_problem(name) or _odd(name, info)
        if found:
            yield found
        else:
            sound.append(name)
    yield from clashes(sound)


def _odd(name: str, info: ZipInfo) -> FileProblem | None:
    mode = info.external_attr >> 16
    expected = stat.S_IFDIR if name.endswith("/") else stat.S_IFREG
    if stat.S_ISLNK(mode) or info.external_attr & _REPARSE_POINT:
        return problem("E503", entry=name, what=say("pack.link"))
    if stat.S_IFMT(mode) not in {0, expected}:
        return problem("E503", entry=name, what=say("pack.device"))
    if info.flag_bits & _ENCRYPTED:
        return problem("E505", entry=name, how=say("pack.encrypted"))
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return problem("E505", entry=name, how=say("pack.compressed"))
    return None


def _overlapping(entries: list[tuple[str, ZipInfo]]) -> Iterator[FileProblem]:
    """Entries that lie over one another, as in zips made to unpack to more than they are."""
    end, before = 0, ""
    for name, info in sorted(entries, key=lambda entry: entry[1].header_offset):
        if info.header_offset < end:
            yield problem("E501", name=name, why=say("pack.overlaps", other=before))
        end, before = info.header_offset + _HEADER + info.compress_size, name


def _read(pack: Path, zipped: ZipFile, name: str, info: ZipInfo) -> bytes:
    try:
        with zipped.open(info) as file:
            raw = file.read(info.file_size + 1)
    except _DAMAGES as fault:
        raise refusal(pack, "E501", name=name, why=say("pack.unreadable")) from fault
    if len(raw) != info.file_size:
        raise refusal(pack, "E501", name=name, why=say("pack.unreadable"))
    return raw
