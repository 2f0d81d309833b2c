"""What kind of picture some bytes are and how large, read from their head alone."""

from __future__ import annotations

import struct
from dataclasses import dataclass

MOST_JPEG_PIXELS = 250_000_000
"""JPEG is decoded at a half, a quarter or an eighth of its size: phones with 200 megapixels pass."""
MOST_PIXELS = 120_000_000
_HEAVY_PIXELS = 16_000_000
_HEAVY_BYTES = 20_000_000
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"})
_BOXES = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip"})
_FRAME_STARTS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})


@dataclass(frozen=True, slots=True)
class Head:
    """`kind`: JPEG, PNG, WEBP, GIF, BMP, TIFF, HEIF, AVIF or empty where it is none of them; size in pixels, 0 where unknown."""

    kind: str
    width: int = 0
    height: int = 0
    progressive: bool = False

    @property
    def pixels(self) -> int:
        """Width times height."""
        return self.width * self.height

    @property
    def too_large(self) -> bool:
        """Whether it has more pixels than are decoded; False where the head does not tell."""
        return self.pixels > (MOST_JPEG_PIXELS if self.kind == "JPEG" else MOST_PIXELS)


def read_head(data: bytes) -> Head:
    """The kind by what the file holds, whatever its name says. Never raises."""
    try:
        return _read(data)
    except (struct.error, IndexError):
        return Head("")


def is_cut_off(head: Head, data: bytes) -> bool:
    """Whether a HEIC or AVIF file ends before its last box does: the decoder would fill the rest with grey without a word."""
    if head.kind not in ("HEIF", "AVIF"):
        return False
    at = 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(data[at + 8 : at + 16], "big")
        if length < 8 or data[at + 4 : at + 8] not in _BOXES:
            return False  # a box that goes up to the end of the file, or what a maker put behind the picture
        at += length
    return at > len(data)


def is_heavy(head: Head, size: int) -> bool:
    """Whether decoding takes so much memory that only one such file may be decoded at a time."""
    if head.kind == "JPEG":
        return (head.progressive and head.pixels > _HEAVY_PIXELS) or size > _HEAVY_BYTES
    return head.kind in ("HEIF", "AVIF", "TIFF") or head.pixels > _HEAVY_PIXELS or size > _HEAVY_BYTES


def _read(data: bytes) -> Head:
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Head("PNG", *struct.unpack_from(">II", data, 16))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return Head("GIF", *struct.unpack_from("<HH", data, 6))
    if data.startswith(b"BM"):
        old = data[14:18] == b"\x0c\0\0\0"
        width, height = struct.unpack_from("<HH" if old else "<ii", data, 18)
        return Head("BMP", abs(width), abs(height))
    if data[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return Head("TIFF")
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        # A general brand first and the real one among the compatible brands after it is common.
        return Head("AVIF" if b"avif" in data[8:64] or b"avis" in data[8:64] else "HEIF")
    return Head("")


def _jpeg(data: bytes) -> Head:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return Head("JPEG")
        code = data[at + 1]
        if code == 0xFF or code == 0x01 or 0xD0 <= code <= 0xD8:
            at += 1 if code == 0xFF else 2
            continue
        if code in _FRAME_STARTS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Head("JPEG", width, height, code in _PROGRESSIVE)
        if code in (0xDA, 0xD9):
            break
        at += 2 + max(2, int(struct.unpack_from(">H", data, at + 2)[0]))
    return Head("JPEG")


def _webp(data: bytes) -> Head:
    chunk = data[12:16]
    if chunk == b"VP8X":
        return Head("WEBP", 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little"))
    if chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return Head("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack_from("<HH", data, 26)
    return Head("WEBP", width & 0x3FFF, height & 0x3FFF)
