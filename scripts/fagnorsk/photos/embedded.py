"""Words that a picture program wrote into the file: title and keywords in XMP (any format) or IPTC (JPEG).

Read by walking bytes, without a picture library: nothing is decoded, and every step is bounded by the file's length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from fagnorsk.model.photo import Photo

MOST_BYTES = 64_000_000  # of a file; the packets stand near its beginning
_MOST_PACKET = 1_000_000
_MOST_TEXTS = 50
_LONGEST = 200  # characters of a title; more is a story
_PACKET = (b"<x:xmpmeta", b"</x:xmpmeta>")
_DC = "{http://purl.org/dc/elements/1.1/}"
_LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
_IPTC_RESOURCE = 0x0404
_IPTC_TITLE, _IPTC_KEYWORD, _IPTC_CODING = (2, 5), (2, 25), (1, 90)


@dataclass(frozen=True, slots=True)
class EmbeddedWords:
    """Texts as written, without doubles. `titles` are running text, `keywords` a term each."""

    titles: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()


def embedded_words(photo: Photo) -> EmbeddedWords:
    """What the photo's file says of itself; nothing for films, pictures inside Word files and files that cannot be read."""
    if photo.member or photo.second is not None:
        return EmbeddedWords()
    try:
        with photo.path.open("rb") as file:
            return read_embedded(file.read(MOST_BYTES))
    except OSError:
        return EmbeddedWords()


def read_embedded(data: bytes) -> EmbeddedWords:
    """Title and keywords found in the bytes of a picture file. Never raises."""
    titles, keywords = _xmp(data)
    try:
        for record, text in _iptc(data):
            (titles if record == _IPTC_TITLE else keywords).append(text)
    except (struct.error, IndexError):
        pass  # broken off in the middle: what was read so far stands
    return EmbeddedWords(_clean(titles), _clean(keywords))


def _clean(texts: list[str]) -> tuple[str, ...]:
    single = (" ".join(text.split()) for text in texts)
    return tuple(dict.fromkeys(text for text in single if text and len(text) <= _LONGEST))[:_MOST_TEXTS]


def _xmp(data: bytes) -> tuple[list[str], list[str]]:
    start = data.find(_PACKET[0])
    end = data.find(_PACKET[1], start, start + _MOST_PACKET) if start >= 0 else -1
    packet = data[start : end + len(_PACKET[1])]
    # A declaration of entities has no business in XMP, and is how XML is made to explode.
    if end < 0 or b"<!" in packet:
        return [], []
    from xml.etree import ElementTree

    try:
        tree = ElementTree.fromstring(packet)
    except (ElementTree.ParseError, ValueError):
        return [], []
    found: list[list[str]] = []
    for name in ("title", "subject"):
        found.append([item.text or "" for element in tree.iter(_DC + name) for item in element.iter(_LI)])
    return found[0], found[1]


def _iptc(data: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    coding = "latin-1"
    for block in _photoshop_blocks(data):
        at = 0
        while at + 5 <= len(block) and block[at] == 0x1C:
            record = block[at + 1], block[at + 2]
            length = struct.unpack_from(">H", block, at + 3)[0]
            if length & 0x8000:
                break  # longer than 32 kB: no keyword
            value = block[at + 5 : at + 5 + length]
            at += 5 + length
            if record == _IPTC_CODING:
                coding = "utf-8" if value == b"\x1b%G" else coding
            elif record in (_IPTC_TITLE, _IPTC_KEYWORD):
                yield record, _text(value, coding)


def _text(value: bytes, coding: str) -> str:
    try:
        # Many programs write UTF-8 without saying so; what is valid UTF-8 with letters beyond ASCII is hardly ever Latin-1.
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode(coding, errors="replace")


def _photoshop_blocks(data: bytes) -> Iterator[bytes]:
    """The IPTC resources of the APP13 segments of a JPEG."""
    if not data.startswith(b"\xff\xd8"):
        return
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] not in (0xDA, 0xD9):
        length = max(2, int(struct.unpack_from(">H", data, at + 2)[0]))
        segment = data[at + 4 : at + 2 + length]
        if data[at + 1] == 0xED and segment.startswith(b"Photoshop 3.0\0"):
            yield from _resources(segment[14:])
        at += 2 + length


def _resources(segment: bytes) -> Iterator[bytes]:
    at = 0
    while segment[at : at + 4] == b"8BIM":
        number = struct.unpack_from(">H", segment, at + 4)[0]
        name = segment[at + 6]
        at += 6 + (name + 2 if name % 2 == 0 else name + 1)
        length = struct.unpack_from(">I", segment, at)[0]
        if number == _IPTC_RESOURCE:
            yield segment[at + 4 : at + 4 + length]
        at += 4 + length + length % 2
