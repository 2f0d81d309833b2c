"""Words that a person named (on a photo, in course.yaml) or that stand in the text, but that no vocabulary has."""

from __future__ import annotations

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.text import FoundWord
from fagnorsk.model.word import Pos, Word
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.resolve import WordIndex


def named_words(course: Course, index: WordIndex) -> tuple[tuple[Word, ...], tuple[Finding, ...]]:
    """A word without id for each name in photos.yaml or course.yaml that no vocabulary knows, once each, and a finding
    for those whose forms are not known either. A name that fits several words is a finding and no new word.
    """
    words: dict[str, Word] = {}
    findings: list[Finding] = []
    for name, place in _names(course):
        term = " ".join(name.split())
        if not term or term.lower() in words or index.resolve(term):
            continue
        candidates = index.candidates(term)
        if candidates:
            ids = ", ".join(word.id for word in candidates)
            findings.append(
                Finding(
                    "WORD-AMBIGUOUS",
                    Severity.REVIEW,
                    tr("“{name}” fits several words: {ids}.", name=term, ids=ids),
                    tr("Write the id of the one you mean."),
                    place,
                )
            )
            continue
        word = word_from(term, place)
        words[term.lower()] = word
        if inflect(word.term, word.pos, feminine=course.settings.feminine).source is FormSource.NONE:
            findings.append(
                Finding(
                    "WORD-UNKNOWN",
                    Severity.REVIEW,
                    tr(
                        "“{name}” stands in no vocabulary and not in the dictionary; it is printed without article.",
                        name=term,
                    ),
                    tr("Check the spelling, or give gender and forms in words.csv."),
                    place,
                )
            )
    return tuple(words.values()), tuple(findings)


def word_from(term: str, place: Place) -> Word:
    """A course word for a name that a person gave: a verb for an infinitive with *å*, a phrase for several words, else a noun."""
    if term.lower().startswith("å "):
        return Word("", term[2:].strip(), Pos.VERB, place=place)
    known = term if term.isupper() or not term[:1].isupper() else term[:1].lower() + term[1:]
    return Word("", known, Pos.PHRASE if " " in term else Pos.NOUN, place=place)


def word_of(found: FoundWord) -> Word:
    """A course word without id for a word that the text holds and no vocabulary knows. It has no translation yet."""
    return Word("", found.lemma, found.pos, found.inflection.genders, place=found.evidence[0].place)


def _names(course: Course) -> list[tuple[str, Place]]:
    names = [(name, photo.place) for photo in course.photos for name in photo.words]
    names += [(dot.word, dot.place) for photo in course.photos for dot in photo.dots]
    names += [(name, spec.place) for spec, _ in course.lessons for name in spec.words]
    return names
