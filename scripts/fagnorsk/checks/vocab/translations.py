"""Rules about translations: missing, not translated, several in one cell, stray marks, one for two words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import LANGUAGES, name_for_user
from fagnorsk.model.word import Pos, Translation, Vocabulary, Word

_BRACKETS = re.compile(r"[()\[\]{}<>]")
_STRAY = re.compile(r"^[\s,;:./|–-]|[\s,;:/|–-]$")
_SEPARATOR = re.compile(r"[;|؛]|\s/\s|[^\W\d_]{3,}/[^\W\d_]{3,}")
_COMMA = re.compile(r"[,،]")
_OR = {
    "en": "or", "pl": "lub|albo", "lt": "arba", "ro": "sau", "uk": "або|чи", "ru": "или", "bg": "или", "lv": "vai",
    "es": "o", "ar": "أو",
}  # fmt: skip
# zipf: log10 of the occurrences in a thousand million words. Below it, what looks Norwegian is hardly the language's own.
_OWN_WORD = 2.0


def check_translations(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about the translations of one list, in every language that it has."""
    for language in languages_of(vocabulary):
        seen: dict[tuple[str, str], Word] = {}
        for word in vocabulary.words:
            translation = word.translation(language)
            if translation is None:
                yield _missing(vocabulary, word, language)
                continue
            for finding in (*_marks(word, translation), *_senses(word, translation), *_same(word, translation)):
                name = name_of(word, translation) if finding.severity is Severity.REVIEW else ""
                yield Doubt(vocabulary.trade, name, finding)
            first = seen.setdefault((translation.text.casefold(), word.pos), word)
            if first is not word:
                yield _twice(vocabulary, first, word, translation)


def languages_of(vocabulary: Vocabulary) -> tuple[str, ...]:
    """The languages into which at least one word of the list is translated, in the toolkit's order."""
    present = {translation.language for word in vocabulary.words for translation in word.translations}
    return tuple(code for code in LANGUAGES if code in present)


def name_of(word: Word, translation: Translation) -> str:
    """The name under which a finding about a translation is accepted."""
    return f"{translation.language}/{word.id}"


def _missing(vocabulary: Vocabulary, word: Word, language: str) -> Doubt:
    row = next((t.place for t in word.translations if t.language == language), None)
    finding = Finding(
        "VOCAB-TRANSLATION-MISSING",
        Severity.REVIEW,
        tr(
            "“{term}” ({id}) has no translation into {language}.",
            term=word.term,
            id=word.id,
            language=name_for_user(language),
        ),
        tr("Add it, or ask somebody who speaks the language."),
        row or Place(f"vocab/{vocabulary.trade}/{language}.csv"),
    )
    return Doubt(vocabulary.trade, f"{language}/{word.id}", finding)


def _marks(word: Word, translation: Translation) -> Iterator[Finding]:
    text = translation.text
    stop = text.endswith(".") and word.pos is not Pos.PHRASE and not word.term.endswith(".")
    if _BRACKETS.search(text) or _STRAY.search(text) or stop:
        yield Finding(
            "VOCAB-TRANSLATION-MARK",
            Severity.ERROR,
            tr("The translation “{text}” of “{term}” holds a bracket or a stray mark.", text=text, term=word.term),
            tr("Write the translation alone; what is to be said about it goes into “note”."),
            translation.place,
        )


def _senses(word: Word, translation: Translation) -> Iterator[Finding]:
    text, term = translation.text.strip(" ,;/|"), word.term
    either = rf"\b({_OR.get(translation.language, '$^')})\b"
    several = (
        (_SEPARATOR.search(text) and "/" not in term)
        or (_COMMA.search(text) and "," not in term and word.pos is not Pos.PHRASE)
        or (re.search(either, text) and not re.search(r"\beller\b", term) and word.pos is not Pos.PHRASE)
    )
    if several:
        yield Finding(
            "VOCAB-TRANSLATION-SENSES",
            Severity.REVIEW,
            tr("The translation “{text}” of “{term}” seems to be several in one cell.", text=text, term=term),
            tr("Keep the one that is said at work; the other one goes into “note”."),
            translation.place,
        )


def _same(word: Word, translation: Translation) -> Iterator[Finding]:
    if translation.text.casefold() != word.term.casefold() or _own_word(translation):
        return
    yield Finding(
        "VOCAB-TRANSLATION-SAME",
        Severity.REVIEW,
        tr(
            "The translation into {language} is the Norwegian “{term}”.",
            language=name_for_user(translation.language),
            term=word.term,
        ),
        tr("Translate it; where the language has the same word, accept it in trade.yaml."),
        translation.place,
    )


def _own_word(translation: Translation) -> bool:
    from wordfreq import zipf_frequency

    try:
        return bool(zipf_frequency(translation.text, translation.language) >= _OWN_WORD)
    except LookupError:
        return False  # no frequencies of this language


def _twice(vocabulary: Vocabulary, first: Word, word: Word, translation: Translation) -> Doubt:
    finding = Finding(
        "VOCAB-TRANSLATION-TWICE",
        Severity.REVIEW,
        tr("“{text}” translates both “{first}” and “{term}”.", text=translation.text, first=first.term, term=word.term),
        tr("Tell the two apart, so that a learner knows which one is meant."),
        translation.place,
    )
    return Doubt(vocabulary.trade, name_of(word, translation), finding)
