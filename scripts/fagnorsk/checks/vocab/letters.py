"""The rule about writing: a translation is written in the letters of its language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import LANGUAGES, name_for_user
from fagnorsk.model.word import Translation, Vocabulary, Word

_ASCII = frozenset("abcdefghijklmnopqrstuvwxyz")
# From the alphabets as Unicode CLDR lists them (exemplar characters); the other languages are judged by their script.
_ALPHABETS = {
    "pl": _ASCII | frozenset("ąćęłńóśźż"),
    "lt": _ASCII | frozenset("ąčęėįšųūž"),
    "lv": _ASCII | frozenset("āčēģīķļņšūž"),
    "ro": _ASCII | frozenset("ăâîșț"),
    "en": _ASCII | frozenset("é"),
    "es": _ASCII | frozenset("áéíñóúü"),
    "so": _ASCII,
    "uk": frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    "ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "bg": frozenset("абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
}
_RUN = re.compile(r"[^\W\d_]+")
_LONGEST_ABBREVIATION = 5


def check_letters(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about letters of another script or another language, such as a Latin i in a Ukrainian word."""
    for word in vocabulary.words:
        for translation in word.translations:
            finding = _finding(word, translation)
            if finding is not None:
                yield Doubt(vocabulary.trade, "", finding)


def _finding(word: Word, translation: Translation) -> Finding | None:
    wrong: dict[str, None] = {}
    for run in _RUN.findall(translation.text):
        if _abbreviation(run, word, translation.language):
            continue
        letters = [letter for letter in run if not _belongs(letter.lower(), translation.language)]
        if len(letters) == len(run) > 1:
            wrong[run] = None
        else:
            # Letters of two scripts look alike; the number tells them apart.
            wrong |= dict.fromkeys(f"{letter} (U+{ord(letter):04X})" for letter in letters)
    if not wrong:
        return None
    return Finding(
        "VOCAB-TRANSLATION-LETTERS",
        Severity.ERROR,
        tr(
            "“{text}” holds letters that {language} does not have: {letters}.",
            text=translation.text,
            language=name_for_user(translation.language),
            letters=", ".join(wrong),
        ),
        tr("Type the word again with a keyboard of that language."),
        translation.place,
    )


def _abbreviation(run: str, word: Word, language: str) -> bool:
    """Whether Latin letters stand there on purpose: *HMS*, *U-*, or what the Norwegian term has too."""
    if LANGUAGES[language].script == "Latin" or not set(run.lower()) <= _ASCII:
        return False
    return (run.isupper() and len(run) <= _LONGEST_ABBREVIATION) or run.lower() in _RUN.findall(word.term.lower())


def _belongs(letter: str, language: str) -> bool:
    alphabet = _ALPHABETS.get(language)
    if alphabet is not None:
        return letter in alphabet
    return unicodedata.name(letter, "").startswith(LANGUAGES[language].script.upper())
