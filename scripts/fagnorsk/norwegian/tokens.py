"""Running text into sentences and tokens: `3/4"`, `NS-EN 1092-1`, `2,5 mm`, `f.eks.` stay whole."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.lists import words


def _either(name: str) -> str:
    return "|".join(sorted(map(re.escape, words(name)), key=len, reverse=True))


_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
_TOKEN = re.compile(
    r"""
    (?P<url>https?://\S+|www\.\S+|\S+@\S+\.\w+)
  | (?P<standard>(?:NS|EN|ISO|DIN|ASME|NORSOK|IEC|NEK|API|ANSI|ASTM)(?:[-/ ](?:EN|ISO|IEC))*[ -][A-Z]?-?\d(?:[\d.:-]*\d)?)
  | (?P<mixed>[^\W_]*\d[^\W_]*(?:[-/.][^\W_]+)*-[^\W\d_]{2,})            # 3-veisventil, 90-graders, M12-bolt
  | (?P<number>[±+]?\d+(?:[.,:/x×]\d+)*(?:\s?(?:["”″]|°C?|%|‰))?)
  | (?P<abbr>(?:[^\W\d_]{1,4}\.){2,}|(?:ABBR)\.|(?:DOUBTFUL)\.(?=\s+[a-zæøå\d]))
  | (?P<word>WORD(?:-WORD)*-?|[^\W_]+(?:-[^\W_]+)*-?)
  | (?P<mark>\.\.\.|[^\w\s]|_)
    """.replace("ABBR", _either("abbreviations"))
    .replace("DOUBTFUL", _either("doubtful_abbreviations"))
    .replace("WORD", _WORD),
    re.VERBOSE,
)
_LINE_END_HYPHEN = re.compile(r"(\w+)[-\u2010\u00ad]\s*\n\s*([a-zæøå]\w*)")
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)")


@dataclass(frozen=True, slots=True)
class RawToken:
    """A token as it stands: `start` is its offset in the sentence; `kind` is word, number, abbr or mark."""

    text: str
    start: int
    kind: str


@dataclass(frozen=True, slots=True)
class RawSentence:
    """A sentence and its tokens in order."""

    text: str
    tokens: tuple[RawToken, ...]


def clean(text: str) -> str:
    """`text` in composed letters, without soft hyphens, and with words put together that a line end had broken."""
    composed = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u202f", " ")
    return _LINE_END_HYPHEN.sub(_join, composed).replace("\u00ad", "").replace("\u2011", "-")


def _join(match: re.Match[str]) -> str:
    first, second = match.groups()
    if second in ("og", "eller", "samt"):
        return f"{first}- {second}"
    whole = first + second
    lexicon = open_lexicon()
    # A word that needs its hyphen (HMS-kort) keeps it.
    return f"{first}-{second}" if first.isupper() and not lexicon.known(whole) else whole


def sentences(text: str) -> tuple[RawSentence, ...]:
    """The sentences of a text. A blank line or a list mark ends one, a single line end does not."""
    found: list[RawSentence] = []
    for piece in _BREAK.split(clean(text)):
        line = " ".join(piece.split())
        found.extend(_split(line))
    return tuple(found)


def _split(line: str) -> list[RawSentence]:
    tokens = [RawToken(m.group(), m.start(), _kind(m)) for m in _TOKEN.finditer(line)]
    found: list[RawSentence] = []
    begin = 0
    for at in range(len(tokens)):
        last = at + 1 == len(tokens)
        if last or _ends(tokens, at):
            part = tokens[begin : at + 1]
            start = part[0].start
            end = part[-1].start + len(part[-1].text)
            moved = tuple(RawToken(t.text, t.start - start, t.kind) for t in part)
            found.append(RawSentence(line[start:end], moved))
            begin = at + 1
    return found


def _kind(match: re.Match[str]) -> str:
    group = match.lastgroup or "mark"
    return {"mixed": "word", "standard": "number", "url": "number"}.get(group, group)


def _ends(tokens: list[RawToken], at: int) -> bool:
    token, following = tokens[at], tokens[at + 1]
    if token.text in ("»", "”", ")", '"') and at and tokens[at - 1].text in (".", "!", "?"):
        return following.text[:1].isupper() or following.kind == "number"
    if token.text not in (".", "!", "?", "..."):
        return False
    if following.text in ("»", "”", ")") or following.start == token.start + len(token.text):
        return False
    if token.text == "." and at and tokens[at - 1].kind == "number" and at == 1:
        return False  # "1. Steng ventilen"
    first = following.text[:1]
    if token.text == "." and at and tokens[at - 1].kind == "number":
        return first.isupper()
    return not first.islower()
