"""How a Norwegian word that is no compound is pronounced, from its spelling. Written for Urban East Norwegian."""

from __future__ import annotations

import re
from collections.abc import Callable

from fagnorsk.model.word import Pos
from fagnorsk.speech.phonemes import PRIMARY, Phoneme, Pronunciation, joined_retroflex

_LETTERS = "aeiouyæøåé"
_VOWEL = re.compile(r"øy|ei|au|ai|oi|eu|aa|[aeiouyæøåé]")
_DIPHTHONGS = {"øy": "œʏ", "ei": "æɪ", "au": "æʉ", "ai": "ɑɪ", "oi": "ɔʏ", "eu": "æʉ"}
_LONG = {"a": "ɑː", "e": "eː", "i": "iː", "o": "uː", "u": "ʉː", "y": "yː", "æ": "æː", "ø": "øː", "å": "oː", "é": "eː",
         "aa": "oː"}  # fmt: skip
_SHORT = {
    "a": "ɑ",
    "e": "ɛ",
    "i": "ɪ",
    "o": "ɔ",
    "u": "ʉ",
    "y": "ʏ",
    "æ": "æ",
    "ø": "œ",
    "å": "ɔ",
    "é": "eː",
    "aa": "ɔ",
}

# Endings that draw the stress, and on which vowel counted from the end of the word it then lies; the least number of
# vowels that the word must have.
_STRESS: tuple[tuple[re.Pattern[str], int, int], ...] = tuple(
    (re.compile(f"(?:{pattern})$"), place, least)
    for pattern, place, least in (
        ("iker|ikere|ium|ier|ie|ia|ien", 3, 3),
        ("ator|sor|ktor", 2, 2),
        ("ering|isk|iske", 2, 3),
        ("asje|age|yse|ode|ine|esse|ette|elle|inne|ale|ive|ose|øse|ane|ie", 2, 3),
        ("sjon|tion|itet|ment|ent|ant|ist|ell|all|oll|ikk|itt|utt|akt|ekt|ukt|iv|ur|al|an|in|on|ong|tør|sør|ør|em|id|at|ar"
         "|ær|ir|ol|ul|ak|isme|ofon|graf|port", 1, 2),
        ("i|gen|ett|att", 1, 3),
    )
)  # fmt: skip
_FOREIGN_VERB = re.compile(r"(?:ere|erer|erte|ert)$")
# Begin a verb or what is made of it, and leave the stress to what follows.
_LIGHT = re.compile(
    r"(be|for|er)(?=(?:[bdfghjklmnprstv]|s[tkpl]r?|[tdbgfkp]r|[bfgkp]l|sk?j|kj|tj|gj|kv|sv|sn|sm|kn)[aeiouyæøå])"
)
_LIGHT_NOUN = re.compile(r"be[^aeiouyæøå]+[aeiouyæøå][^aeiouyæøå]+\Z(?<!er)(?<!el)(?<!en)(?<!et)(?<!ig)(?<!ing)")
_VERBAL = re.compile(r"(?:else|ing|ning|sel|t|et|er|ende)$")
_ONE_SOUND = (
    ("skj", "ʃ"), ("stj", "stj"), ("sch", "ʃ"), ("ngg", "ŋɡ"), ("sj", "ʃ"), ("sh", "ʃ"), ("kj", "ç"), ("tj", "ç"),
    ("gj", "j"), ("hj", "j"), ("hv", "v"), ("ng", "ŋ"), ("nk", "ŋk"), ("ck", "k"), ("ch", "ʃ"), ("ph", "f"),
    ("th", "t"), ("qu", "kv"), ("x", "ks"), ("z", "s"), ("w", "v"), ("q", "k"),
)  # fmt: skip
_PLAIN = {"g": "ɡ"}
Known = Callable[[str], bool]


def by_rules(word: str, pos: Pos | None, known: Known) -> Pronunciation:
    """The sounds of a word in small letters, with one stressed syllable. `known` tells whether a form is in the dictionary."""
    vowels = list(_VOWEL.finditer(word))
    if not vowels:
        return joined_retroflex(_consonants(word, at_start=True, at_end=True, before="", after=""))
    stressed = _stressed(word, pos, len(vowels))
    out: list[Phoneme] = []
    at = 0
    for number, vowel in enumerate(vowels):
        run = word[at : vowel.start()]
        before = vowels[number - 1][0] if number else ""
        starts = number == 0 or (number == stressed and number == 1 and bool(_LIGHT.match(word)))
        rest = word[vowel.start() :]
        out += _consonants(run, at_start=starts, at_end=False, before=before, after=rest)
        end = vowels[number + 1].start() if number + 1 < len(vowels) else len(word)
        following = word[vowel.end() : end]
        out.append(_vowel(word, vowel, following, number, stressed, known))
        at = vowel.end()
    out += _consonants(word[at:], at_start=False, at_end=True, before=vowels[-1][0], after="")
    return joined_retroflex(out)


def _stressed(word: str, pos: Pos | None, count: int) -> int:
    """The number of the vowel with the main stress."""
    if count == 1:
        return 0
    if "é" in word:
        return len(_VOWEL.findall(word[: word.index("é")]))
    foreign = _FOREIGN_VERB.search(word)
    if foreign and count >= 3 and pos in (Pos.VERB, Pos.ADJ, None) and not re.search(r"(?:er|ær|ør)ere$", word):
        return count - (1 if foreign[0] == "ert" else 2)
    for pattern, place, least in _STRESS:
        if count >= max(place, least) and pattern.search(word):
            return count - place
    light = _LIGHT.match(word)
    if light and light[1] != "for" and (count >= 3 or _LIGHT_NOUN.match(word)):
        return 1
    if light and light[1] == "for" and count >= 3 and (pos is Pos.VERB or _VERBAL.search(word)):
        return 1
    return 0


def _vowel(word: str, vowel: re.Match[str], following: str, number: int, stressed: int, known: Known) -> Phoneme:
    letters = vowel[0]
    stress = PRIMARY if number == stressed else 0
    last = vowel.end() + len(following) == len(word)
    if letters in _DIPHTHONGS:
        return Phoneme(_DIPHTHONGS[letters], stress)
    if letters == "e" and re.match(r"gn(?!i?[ae]?t)", following) and stress:
        return Phoneme("æɪ", stress)
    if letters == "ø" and following.startswith("gn") and stress:
        return Phoneme("œʏ", stress)
    if not stress:
        return Phoneme(_weak(letters, following, number, stressed, word, last=last))
    if letters == "e" and following == "rt" and last and number:
        return Phoneme("eː", stress)  # participles: isolert
    if _is_long(word, vowel, following, known, last=last):
        if letters == "o" and following.startswith("v"):
            return Phoneme("oː", stress)
        if letters == "e" and following.startswith("r") and len(following) > 1:
            return Phoneme("æː", stress)
        if letters == "æ" and not following.startswith("r"):
            return Phoneme("ɛː", stress)
        return Phoneme(_LONG[letters], stress)
    return Phoneme(_short(letters, following), stress)


def _is_long(word: str, vowel: re.Match[str], following: str, known: Known, *, last: bool) -> bool:
    if not following:
        return True
    if len(following) == 1:
        return following != "x" and not (last and following == "m")
    if last and following == "rd":
        return True
    if following in ("rn", "rl"):
        return True
    # "lås-ning", "far-lig": a suffix begins after the stem's single consonant.
    suffix = re.match(r"(.)(lig|ning|ling|sel|som|sle|nad|nende|lende)", word[vowel.end() :])
    if suffix and vowel.end() + suffix.end() >= len(word) - 3 and len(following) == 2:
        stem = word[: vowel.end()] + suffix[1]
        return suffix[1] != "m" and (known(stem + "e") or known(stem)) and not known(stem + suffix[1] + "e")
    return following == "sj" and word.endswith("asje")


def _short(letters: str, following: str) -> str:
    if letters == "e" and following.startswith("r"):
        return "æ"
    if letters == "æ" and not following.startswith("r"):
        return "ɛ"
    if letters == "o" and re.match(r"nd|rt(?!s)|st|m(?!p)", following):
        return "ʊ"
    if letters == "u" and re.match(r"kk|kt|ks|m|ng|nk", following):
        return "ʊ"
    return _SHORT[letters]


def _weak(letters: str, following: str, number: int, stressed: int, word: str, *, last: bool) -> str:
    """The vowel of a syllable without stress."""
    before_stress = number < stressed
    if letters == "e":
        if not before_stress:
            return "ɛ" if re.match(r"(?:kt|nt|ss|st|lt|ks)", following) else "ə"
        if number == 0 and re.match(r"be", word) and _LIGHT.match(word):
            return "ə"
        if following.startswith("r") and len(following) > 1:
            return "æ"
        return "ɛ" if number == 0 or len(following) > 1 else "ə"
    if letters == "o":
        if before_stress and re.match(r"(?:kon|kom)(?=[^aeiouyæøå])", word) and number == 0:
            return "ʊ"
        if len(following) > 1 or (
            before_stress and following.startswith("r") and word.startswith("for") and number == 0
        ):
            return "ɔ"
        return "ʊ"
    return _short(letters, following) if letters != "é" else "eː"


def _consonants(run: str, *, at_start: bool, at_end: bool, before: str, after: str) -> list[Phoneme]:
    """The sounds of the consonant letters between two vowels, or at an edge of the word."""
    out: list[Phoneme] = []
    if before == "i" and at_end and run == "g":
        return out
    if before in ("e", "ø") and run.startswith("gn"):
        run = run[1:]
    if run.endswith(("nd", "ld")) and (at_end or re.match(r"e(?:$|r$|n$|t$|s$|nde)|ing", after)) and len(run) == 2:
        run = run[:-1] * 2
    elif run == "rd" and at_end:
        run = "r"
    elif run in ("ndt", "ldt"):
        run = run[0] + "t"
    soft = bool(re.match(r"i|y|ei|øy", after))
    at = 0
    while at < len(run):
        rest = run[at:]
        first = at == 0 and at_start
        if rest == "sk" and soft and not after.startswith("ing"):
            out.append(Phoneme("ʃ"))
            break
        if rest == "k" and soft and first:
            out.append(Phoneme("ç"))
            break
        if rest == "g" and soft and first:
            out.append(Phoneme("j"))
            break
        if first and rest in ("lj", "dj"):
            out.append(Phoneme("j"))
            break
        if first and rest.startswith("sl"):
            out.append(Phoneme("ʃ"))
            at += 1
            continue
        for letters, sounds in _ONE_SOUND:
            if rest.startswith(letters) and not (letters == "ng" and before == "" and first):
                out += [Phoneme(sound) for sound in sounds]
                at += len(letters)
                break
        else:
            letter = rest[0]
            if letter == "c":
                out.append(Phoneme("s" if re.match(r"[eiyæ]", (rest[1:] + after)[:1] or "-") else "k"))
            elif letter == "g" and rest.startswith("gn") and not first:
                out.append(Phoneme("ŋ"))
            elif rest[1:2] == letter:
                out.append(Phoneme(_PLAIN.get(letter, letter), long=True))
                at += 1
            elif letter.isalpha() and letter.isascii():
                out.append(Phoneme(_PLAIN.get(letter, letter)))
            at += 1
    return out
