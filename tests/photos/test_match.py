"""Which words a photo shows."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from photo_files import quarters, saved
from PIL.PngImagePlugin import PngInfo

from fagnorsk.errors import Place
from fagnorsk.model.photo import Dot, Photo
from fagnorsk.model.word import Pos, Word
from fagnorsk.norwegian.resolve import WordIndex
from fagnorsk.photos.embedded import EmbeddedWords, read_embedded
from fagnorsk.photos.match import match_photos

WORDS = (
    Word("flens", "flens", Pos.NOUN),
    Word("pakning", "pakning", Pos.NOUN),
    Word("skrue-1", "skrue", Pos.NOUN),
    Word("skrue-2", "skrue", Pos.VERB),
)
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">'
    "{title}</rdf:li></rdf:Alt></dc:title><dc:subject><rdf:Bag><rdf:li>{keyword}</rdf:li></rdf:Bag></dc:subject>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def with_xmp(title: str, keyword: str, kind: str = "JPEG") -> bytes:
    packet = XMP.format(title=title, keyword=keyword)
    if kind == "PNG":
        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet)
        return saved(quarters(), kind, pnginfo=info)
    return saved(quarters(), kind, xmp=packet.encode())


def with_iptc(*records: tuple[int, int, bytes]) -> bytes:
    body = b"".join(struct.pack(">BBBH", 0x1C, record, number, len(value)) + value for record, number, value in records)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(body)) + body + b"\0" * (len(body) % 2)
    segment = b"Photoshop 3.0\0" + b"8BIM\x04\x25\x03abc" + struct.pack(">I", 2) + b"xx" + resource
    data = saved(quarters(), "JPEG")
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + data[2:]


def shown(photo: Photo) -> tuple[list[str], list[str]]:
    matches, findings = match_photos([photo], WordIndex(WORDS), {})
    return [word.id for word in matches.words.get(photo.name, ())], [finding.code for finding in findings]


def photo(tmp_path: Path, name: str, data: bytes = b"", **more: object) -> Photo:
    (tmp_path / name).write_bytes(data)
    return Photo(name, tmp_path / name, place=Place(f"photos/{name}"), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("flens.jpg", ["flens"]),
        ("IMG_2041 flensene (2).JPG", ["flens"]),
        ("flens_og_pakninger.png", ["flens", "pakning"]),
        ("IMG_2041.JPG", []),
    ],
)
def test_file_name_in_any_form(tmp_path: Path, name: str, expected: list[str]) -> None:
    assert shown(photo(tmp_path, name)) == (expected, [] if expected else ["PHOTO-NO-WORD"])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_title_and_keywords_in_xmp(tmp_path: Path, kind: str) -> None:
    assert read_embedded(with_xmp("En flens på benken", "pakninger", kind)) == EmbeddedWords(
        ("En flens på benken",), ("pakninger",)
    )
    assert shown(photo(tmp_path, "IMG_1.jpg", with_xmp("En flens på benken", "pakninger", kind)))[0] == [
        "pakning",
        "flens",
    ]


def test_title_and_keywords_in_iptc(tmp_path: Path) -> None:
    data = with_iptc(
        (1, 90, b"\x1b%G"), (2, 5, b"Flensen"), (2, 25, "rør".encode()), (2, 25, b"pakning"), (2, 120, b"Per")
    )
    assert read_embedded(data) == EmbeddedWords(("Flensen",), ("rør", "pakning"))
    assert read_embedded(with_iptc((2, 25, "rør".encode("latin-1")))) == EmbeddedWords((), ("rør",))
    assert shown(photo(tmp_path, "IMG_1.jpg", data))[0] == ["pakning", "flens"]


def test_what_the_course_says_comes_before_the_name_and_that_before_the_inside(tmp_path: Path) -> None:
    data = with_xmp("flens", "flens")
    assert shown(photo(tmp_path, "pakning.jpg", data))[0] == ["pakning"]
    assert shown(photo(tmp_path, "flens.jpg", data, words=("pakning",)))[0] == ["pakning"]
    assert shown(photo(tmp_path, "flens2.jpg", data, dots=(Dot("pakning", 1, 1),))) == ([], [])


def test_homographs_are_listed_not_guessed(tmp_path: Path) -> None:
    item = photo(tmp_path, "skrue 2.jpg")
    _, (finding,) = match_photos([item], WordIndex(WORDS), {})
    assert finding.code == "PHOTO-AMBIGUOUS"
    assert finding.what == "The photo skrue 2.jpg: “skrue” may be skrue-1 (noun), skrue-2 (verb)."
    assert shown(photo(tmp_path, "IMG_2.jpg", with_xmp("", "skrue")))[1] == ["PHOTO-AMBIGUOUS"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff\xed\xff\xffPhotoshop 3.0\x008BIM\x04\x04\0\0\xff\xff\xff\xff\x1c\x02\x19\xff\xff",
        with_iptc((2, 25, b"flens"))[:60],
        b'<x:xmpmeta xmlns:x="a"><!DOCTYPE a [<!ENTITY b "bb">]>&b;</x:xmpmeta>',
        b"<x:xmpmeta><unclosed></x:xmpmeta>",
        b"<x:xmpmeta>" + b"<a>" * 100_000,
    ],
)
def test_broken_packets_say_nothing(data: bytes) -> None:
    assert read_embedded(data).titles == ()


def test_flipped_bytes_never_raise() -> None:
    import random

    dice = random.Random(7)
    for source in (with_xmp("flens", "flens"), with_iptc((2, 25, b"flens"), (2, 5, b"rust"))):
        for _ in range(300):
            data = bytearray(source[:1500])
            for _ in range(6):
                data[dice.randrange(len(data))] = dice.randrange(256)
            read_embedded(bytes(data))
