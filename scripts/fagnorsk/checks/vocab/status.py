"""Rules about checks of translations: who made them, and whether they still stand."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt
from fagnorsk.checks.vocab.translations import name_of
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import name_for_user
from fagnorsk.model.word import Status, Translation, Vocabulary, Word
from fagnorsk.sources.translations import fingerprint


def check_status(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about checks that fell, checks by nobody, and sources that are not named."""
    for word in vocabulary.words:
        for translation in word.translations:
            for finding in (*_fallen(word, translation), *_nameless(word, translation)):
                name = name_of(word, translation) if finding.severity is Severity.REVIEW else ""
                yield Doubt(vocabulary.trade, name, finding)


def _fallen(word: Word, translation: Translation) -> Iterator[Finding]:
    if translation.of and translation.of != fingerprint(word.term, word.definition):
        yield Finding(
            "VOCAB-CHECK-FELL",
            Severity.REVIEW,
            tr(
                "The check of “{term}” in {language} fell: term or definition changed since {date}.",
                term=word.term,
                language=name_for_user(translation.language),
                date=translation.checked_on or "?",
            ),
            tr("Let somebody check the translation again, or empty its check."),
            translation.place,
        )


def _nameless(word: Word, translation: Translation) -> Iterator[Finding]:
    who = translation.checked_by and translation.checked_on and translation.of
    if translation.status is Status.CHECKED and not who:
        yield Finding(
            "VOCAB-CHECK-NAMELESS",
            Severity.ERROR,
            tr("The translation of “{term}” is called checked without person, date or checksum.", term=word.term),
            tr("Bring the check in with “fagnorsk vocab --read”, or write unchecked."),
            translation.place,
        )
    if translation.status is Status.SOURCE and not translation.note:
        yield Finding(
            "VOCAB-SOURCE-NAMELESS",
            Severity.ERROR,
            tr("The translation of “{term}” is said to come from a source that is not named.", term=word.term),
            tr("Name the source in “note”, or write unchecked."),
            translation.place,
        )
