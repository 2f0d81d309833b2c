"""List marks typed by hand: `1.`, `2)`, `3.1`, `Trinn 4:`, `a)`, bullets."""

from __future__ import annotations

import re

from fagnorsk.sources.operation_block import Mark

LETTER_DEPTH = 5
_STEP_WORD = re.compile(
    r"(?:trinn|steg|punkt|pkt\.?)\s*(\d{1,3})(?:\s*[.:)–-]+\s*|\s+(?=[A-ZÆØÅ])|\s*$)(.*)", re.IGNORECASE | re.DOTALL
)
_DOTTED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=[^\W\d_])(.*)", re.DOTALL)
# "17. mai" begins a sentence; it is no seventeenth item.
DATE = r"\d{1,2}\.\s+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b"
_NUMBER = re.compile(rf"(?!{DATE})\(?(\d{{1,3}})(?:\s?\)|\s?\.(?!\d)|\s?:(?=\s))\s*(.*)", re.DOTALL)
_LETTER = re.compile(r"\(?([a-hæøå])(?:\)\s*|\.\s+(?=[A-ZÆØÅ]))(.*)", re.DOTALL)
_BULLET = re.compile(r"(?:[-*+–—•‣▪▫●○◦·■□☐☑✓✔➢➤►▶\uf0b7\uf0a7\uf0d8\uf02d\uf0fc\uf06f]|o(?=\s\s))\s+(.*)", re.DOTALL)
_BARE_NUMBER = re.compile(r"(\d{1,2})\s+(?=[A-ZÆØÅ])(.*)", re.DOTALL)
_BOX = re.compile(r"\[[ xX]\]\s+")


def typed_mark(text: str) -> tuple[Mark, int, int, str] | None:
    """(NUMBER or BULLET, depth, number, text after the mark), or None where no mark is typed.

    `3.1` has depth 1, `3.1.2` depth 2; letters count from 1 and lie under any number.
    """
    stripped = text.strip()
    if found := _STEP_WORD.fullmatch(stripped):
        return Mark.NUMBER, 0, int(found[1]), found[2].strip()
    if found := _DOTTED.fullmatch(stripped):
        numbers = found[1].split(".")
        return Mark.NUMBER, len(numbers) - 1, int(numbers[-1]), found[2].strip()
    if found := _NUMBER.fullmatch(stripped):
        return Mark.NUMBER, 0, int(found[1]), found[2].strip()
    if found := _LETTER.fullmatch(stripped):
        return Mark.NUMBER, LETTER_DEPTH, "abcdefghæøå".index(found[1]) + 1, found[2].strip()
    if found := _BULLET.fullmatch(stripped):
        return Mark.BULLET, 0, 0, _BOX.sub("", found[1].strip(), count=1)
    return None


def bare_number(text: str) -> tuple[int, str] | None:
    """`3 Steng ventilen` as (3, `Steng ventilen`): a step only where its neighbours are numbered alike."""
    found = _BARE_NUMBER.fullmatch(text.strip())
    return (int(found[1]), found[2].strip()) if found else None
