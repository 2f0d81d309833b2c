"""The sounds of Urban East Norwegian: read from IPA, written as IPA and in espeak-ng's notation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

# IPA and what espeak-ng 1.52 calls it in its table "no". It has neither ʈ nor ɖ (an unknown name silently ends the word): r and
# t are the next best, and what half the country says.
_VOWELS = {
    "ɑ": "A", "ɛ": "E", "æ": "a", "ɪ": "I", "ɔ": "O", "ʊ": "U", "ʉ": "u-", "ʏ": "y", "œ": "W", "ə": "@",
    "ɑː": "A:", "eː": "e:", "ɛː": "E:", "æː": "a:", "iː": "i:", "oː": "o:", "uː": "u:", "ʉː": "u-:", "yː": "y:",
    "øː": "Y:", "œː": "Y:", "æɪ": "aI", "œʏ": "Yy", "æʉ": "aU", "ɑɪ": "AI", "ɔʏ": "OI", "ʉɪ": "u-I",
}  # fmt: skip
_CONSONANTS = {
    "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "ɡ": "g", "f": "f", "v": "v", "s": "s", "h": "h", "j": "j",
    "l": "l", "r": "R", "m": "m", "n": "n", "ŋ": "N", "ʃ": "S", "ç": "C", "ʈ": "Rt", "ɖ": "Rd", "ɳ": "n.", "ɭ": "l.",
}  # fmt: skip
# How people also write them.
_ALIASES = {"g": "ɡ", "ʂ": "ʃ", "a": "ɑ", "e": "ɛ", "i": "ɪ", "o": "ɔ", "u": "ʊ", "y": "ʏ", "ø": "œ", "aː": "ɑː", "å": "ɔ",
            "ɾ": "r", "ɽ": "r", "ɛɪ": "æɪ", "øʏ": "œʏ", "ʋ": "v", "oʏ": "ɔʏ"}  # fmt: skip
_LONG_STOPS = frozenset("pbtdkɡʈɖ")
PRIMARY, SECONDARY = 1, 2
_MARKS = {PRIMARY: "ˈ", SECONDARY: "ˌ"}
_RETROFLEX = {"t": "ʈ", "d": "ɖ", "n": "ɳ", "l": "ɭ", "s": "ʃ"}
_ONSETS = frozenset(
    ("pr", "br", "tr", "dr", "kr", "ɡr", "fr", "vr", "pl", "bl", "kl", "ɡl", "fl", "sp", "st", "sk", "sm", "sn", "sv", "sl",
     "ʃl", "ʃm", "ʃn", "ʃv", "ʃp", "kn", "ɡn", "kv", "tv", "dv", "fj", "bj", "pj", "mj", "nj", "vj", "sj", "tj", "spr",
     "str", "skr", "spl", "skl", "stj", "spj", "skv")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phoneme:
    """One sound in IPA; `stress` of a vowel is 0, PRIMARY or SECONDARY, `long` is said of a consonant, `opens` of the first
    sound of a part of a compound.
    """

    ipa: str
    stress: int = 0
    long: bool = False
    opens: bool = False

    @property
    def is_vowel(self) -> bool:
        """Whether it carries a syllable."""
        return self.ipa in _VOWELS


Pronunciation = tuple[Phoneme, ...]


def read_ipa(text: str) -> Pronunciation:
    """`mɑˈʃiːn` as sounds; slashes, brackets and dots are ignored. Raises ValueError with the sign that is not known."""
    known = {**{sign: sign for sign in (*_VOWELS, *_CONSONANTS)}, **_ALIASES}
    longest = max(map(len, known))
    found: list[Phoneme] = []
    stress = 0
    at = 0
    plain = text.strip(" /[]").replace(":", "ː").replace("'", "ˈ")
    while at < len(plain):
        sign = plain[at]
        if sign in "ˈˌ":
            stress = PRIMARY if sign == "ˈ" else SECONDARY
            at += 1
            continue
        if sign in ".\u0329\u032f\u0361":
            at += 1
            continue
        if sign == "ː" and found and not found[-1].is_vowel:
            found[-1] = replace(found[-1], long=True)
            at += 1
            continue
        for length in range(longest, 0, -1):
            name = known.get(plain[at : at + length])
            if name:
                vowel = name in _VOWELS
                found.append(Phoneme(name, stress if vowel else 0))
                stress = 0 if vowel else stress
                at += length
                break
        else:
            raise ValueError(sign)
    return tuple(found)


def as_ipa(sounds: Sequence[Phoneme]) -> str:
    """IPA with the stress marks before the syllable."""
    out: list[str] = []
    for at, sound in enumerate(sounds):
        if sound.stress:
            out.insert(len(out) - _onset_before(sounds, at), _MARKS[sound.stress])
        out.append(sound.ipa)
    return "".join(out)


def for_espeak(words: Iterable[Sequence[Phoneme]]) -> str:
    """Words in espeak's notation, in the double brackets that tell it so."""
    return f"[[{' '.join(_espeak_word(word) for word in words)}]]"


def in_text(sounds: Sequence[Phoneme]) -> str:
    """One word in espeak's notation amid a text; a small word stays without stress."""
    said = _espeak_word(sounds)
    return f"[[{said}]]" if any(sound.stress for sound in sounds) else f"[[%{said}]]"


def joined_retroflex(sounds: Sequence[Phoneme]) -> Pronunciation:
    """With r and a following t, d, n, l or s drawn together, as in speech, also where parts of a compound meet."""
    out: list[Phoneme] = []
    for sound in sounds:
        before = out[-1] if out else None
        if sound.ipa in _RETROFLEX and before is not None and before.ipa == "r":
            out[-1] = replace(sound, ipa=_RETROFLEX[sound.ipa], opens=sound.opens or before.opens)
        elif sound.ipa == "ʃ" and before is not None and before.ipa == "r":
            out[-1] = sound
        elif sound.ipa == "s" and before is not None and before.ipa in ("ʈ", "ɳ", "ɭ"):
            out.append(replace(sound, ipa="ʃ"))
        elif before is not None and sound.ipa == before.ipa and not sound.is_vowel:
            out[-1] = replace(before, long=True, opens=sound.opens or before.opens)
        else:
            out.append(sound)
    return tuple(out)


def stressed_as(sounds: Sequence[Phoneme], stress: int) -> Pronunciation:
    """The word as a part of a compound: its strongest syllable gets `stress`, the others keep at most a weak one."""
    return tuple(
        replace(sound, stress=stress if sound.stress == PRIMARY else sound.stress, opens=sound.opens or at == 0)
        for at, sound in enumerate(sounds)
    )


def _onset_before(sounds: Sequence[Phoneme], at: int) -> int:
    """How many consonants before the vowel at `at` begin its syllable."""
    first = at
    while first > 0 and not sounds[first - 1].is_vowel and not sounds[first].opens:
        first -= 1
    if first == 0 or sounds[first].opens:
        return at - first
    run = [sound.ipa for sound in sounds[first:at]]
    for start in range(len(run)):
        if (len(run) - start == 1 and run[start] != "ŋ") or "".join(run[start:]) in _ONSETS:
            return len(run) - start
    return 0


def _espeak_word(sounds: Sequence[Phoneme]) -> str:
    out = []
    for at, sound in enumerate(sounds):
        if sound.is_vowel:
            out.append({0: "", PRIMARY: "'", SECONDARY: ","}[sound.stress] + _VOWELS[sound.ipa])
            continue
        name = _CONSONANTS[sound.ipa]
        held = sound.long and at > 0 and sounds[at - 1].stress
        out.append(name + (":" if sound.ipa in _LONG_STOPS else name) if held else name)
    # Two names side by side must not read as a third: a bar keeps them apart.
    text = ""
    for name in out:
        text += ("|" if text and (text[-1] + name[0]) in ("tS", "dZ") else "") + name
    return text
