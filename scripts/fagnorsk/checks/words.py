"""Rules about the words that are taught: picture, translation, forms, definition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fagnorsk.errors import Place
from fagnorsk.lessons.things import is_thing
from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.language import name_for_user
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.text import FoundWord, WordStatus
from fagnorsk.model.word import COURSE_ORIGIN, Pos, Status

MOST_NAMED = 12
"""So many words without translation are named one by one."""


def check_words(plan: CoursePlan, found: Sequence[Sequence[FoundWord]]) -> tuple[Finding, ...]:
    """Findings about every word on a list and about doubtful words in the texts, in the order of the course."""
    return (
        *_pictures(plan),
        *_translations(plan),
        *_forms(plan),
        *_uncertain(found),
    )


def _pictures(plan: CoursePlan) -> Iterator[Finding]:
    for entry in plan.entries:
        if entry.picture is None and is_thing(entry):
            yield Finding(
                "WORD-NO-PICTURE",
                Severity.INFO,
                tr("“{word}” has no picture.", word=entry.headword),
                tr("Take a photo and name it {file}.jpg.", file=entry.word.term),
                _where(entry),
            )


def _translations(plan: CoursePlan) -> Iterator[Finding]:
    for code in plan.languages:
        lacking = [entry for entry in plan.entries if not entry.word.translation(code)]
        if len(lacking) > MOST_NAMED:
            yield Finding(
                "WORD-NO-TRANSLATION",
                Severity.REVIEW,
                tr(
                    "{n} of {all} words have no translation into {language}.",
                    n=len(lacking),
                    all=len(plan.entries),
                    language=name_for_user(code),
                ),
                tr("Write them in the sheet of “fagnorsk words --xlsx”, or leave them to the learners."),
            )
            continue
        for entry in lacking:
            yield Finding(
                "WORD-NO-TRANSLATION",
                Severity.REVIEW,
                tr("“{word}” has no translation into {language}.", word=entry.headword, language=name_for_user(code)),
                tr("Write it in the sheet of “fagnorsk words --xlsx”, or leave it to the learner."),
                _where(entry),
            )
    for code in plan.languages:
        translations = [translation for entry in plan.entries if (translation := entry.word.translation(code))]
        unchecked = sum(translation.status is Status.UNCHECKED for translation in translations)
        if unchecked:
            yield Finding(
                "TRANSLATION-UNCHECKED",
                Severity.REVIEW,
                trn(
                    "{n} translation into {language} has been checked by nobody.",
                    "{n} translations into {language} have been checked by nobody.",
                    unchecked,
                    language=name_for_user(code),
                ),
                tr("Let a colleague who speaks the language read the list."),
            )


def _forms(plan: CoursePlan) -> Iterator[Finding]:
    for entry in plan.entries:
        if entry.inflection.source is FormSource.NONE and entry.word.pos in (Pos.NOUN, Pos.VERB, Pos.ADJ):
            yield Finding(
                "WORD-NO-FORMS",
                Severity.REVIEW,
                tr("The forms of “{word}” are not known.", word=entry.word.term),
                tr("Write gender and forms in words.csv."),
                _where(entry),
            )


def _uncertain(found: Sequence[Sequence[FoundWord]]) -> Iterator[Finding]:
    told: set[str] = set()
    for word in (word for lesson in found for word in lesson):
        if word.status is not WordStatus.UNCERTAIN or word.lemma in told:
            continue
        told.add(word.lemma)
        if word.suggestions:
            cure = tr("Did you mean {suggestions}?", suggestions=", ".join(word.suggestions))
        else:
            cure = tr("If it is right, put it into words.csv.")
        surface = word.surfaces[0] if word.surfaces else word.lemma
        yield Finding(
            "WORD-UNCERTAIN",
            Severity.REVIEW,
            tr("“{word}” is not known.", word=surface),
            cure,
            word.evidence[0].place,
        )


def _where(entry: Entry) -> Place:
    place = entry.evidence.place if entry.evidence else entry.word.place
    # A vocabulary's own row helps nobody who builds a course.
    return Place() if place == entry.word.place and entry.word.origin != COURSE_ORIGIN else place
