"""Rules about gender and forms: what a row says against what the dictionary says."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.checks.vocab.doubt import Doubt, cell
from fagnorsk.checks.vocab.forms import forms_in_text
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import FormSource, Inflection, Slot
from fagnorsk.model.word import Gender, Pos, Vocabulary, Word
from fagnorsk.norwegian import open_lexicon, split_compound
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.tags import Kind, Tag

_OVERRIDDEN = {
    Pos.NOUN: (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF),
    Pos.VERB: (Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE),
    Pos.ADJ: (Slot.NEUTER, Slot.PLURAL, Slot.COMPARATIVE, Slot.SUPERLATIVE),
    Pos.ADV: (Slot.COMPARATIVE, Slot.SUPERLATIVE),
}
_NOUN_TAGS = {Slot.SG_DEF: Tag.SG_DEF, Slot.PL_INDEF: Tag.PL_INDEF, Slot.PL_DEF: Tag.PL_DEF}
_EITHER = frozenset({Gender.M, Gender.F})


def check_inflection(vocabulary: Vocabulary) -> Iterator[Doubt]:
    """Findings about genders and forms that the dictionary does not have, and words without any."""
    for word in vocabulary.words:
        if word.pos is Pos.PHRASE:
            continue
        for finding in (*_unknown(word), *_gender(word), *_forms(word)):
            name = word.id if finding.severity is Severity.REVIEW else ""
            yield Doubt(vocabulary.trade, name, finding)


def _unknown(word: Word) -> Iterator[Finding]:
    found = forms_in_text(word)
    if word.pos is Pos.NOUN and found.source is not FormSource.NONE and found.form(Slot.SG_INDEF) and not found.genders:
        yield Finding(
            "VOCAB-NO-GENDER",
            Severity.ERROR,
            tr("The gender of “{term}” is not known.", term=word.term),
            tr("Write m, f, n or m/f."),
            cell(word, "gender"),
        )
    if found.source is FormSource.NONE and word.pos in (Pos.NOUN, Pos.VERB, Pos.ADJ):
        yield Finding(
            "VOCAB-NO-FORMS",
            Severity.ERROR,
            tr("The dictionary and the rules have no forms of “{term}”.", term=word.term),
            tr("Write them in “forms”, and look at the spelling of the word."),
            cell(word, "forms"),
        )


def _gender(word: Word) -> Iterator[Finding]:
    free = inflect(word.term, word.pos)
    if word.pos is not Pos.NOUN or not word.gender or free.source is FormSource.NONE:
        return
    wrong = [g for g in word.gender if inflect(word.term, word.pos, (g,)).source is FormSource.NONE]
    if wrong:
        known = "/".join(open_lexicon().genders(word.term) or free.genders)
        yield Finding(
            "VOCAB-GENDER",
            Severity.REVIEW,
            tr(
                "“{term}” is {gender} here, but {known} in the dictionary.",
                term=word.term,
                gender="/".join(word.gender),
                known=known,
            ),
            tr("Look it up in Bokmålsordboka."),
            cell(word, "gender"),
        )
    elif len(_EITHER & set(word.gender)) == 1 and _both(word, free):
        yield Finding(
            "VOCAB-GENDER-HALF",
            Severity.REVIEW,
            tr(
                "“{term}” is only {gender} here; the dictionary has both m and f.",
                term=word.term,
                gender="/".join(word.gender),
            ),
            tr("Write m/f."),
            cell(word, "gender"),
        )


def _both(word: Word, free: Inflection) -> bool:
    """Whether every meaning that has the row's gender has its twin too; homographs may differ (*en rot*, *et rot*)."""
    paradigms = open_lexicon().paradigms(word.term, Kind.NOUN)
    if not paradigms:
        return set(free.genders) >= _EITHER
    genders: dict[int, set[Gender | None]] = {}
    for paradigm in paradigms:
        genders.setdefault(paradigm.article, set()).add(paradigm.gender)
    fitting = [found for found in genders.values() if found & set(word.gender)]
    return bool(fitting) and all(found >= _EITHER for found in fitting)


def _forms(word: Word) -> Iterator[Finding]:
    known = inflect(word.term, word.pos, word.gender)
    if known.source not in (FormSource.DICTIONARY, FormSource.COMPOUND):
        return
    if known.source is FormSource.COMPOUND and open_lexicon().known(word.term):
        return  # known as something else (the participle *besøkende*): its parts say nothing
    for slot, text in zip(_OVERRIDDEN.get(word.pos, ()), word.forms, strict=False):
        right = {form.casefold() for form in (*known.accepted(slot), *_of_paradigms(word, known, slot))}
        given = [form.strip() for form in text.split("/") if form.strip()]
        wrong = [form for form in given if right and form.casefold() not in right]
        if wrong:
            yield Finding(
                "VOCAB-FORMS",
                Severity.REVIEW,
                tr(
                    "The dictionary has {known} of “{term}”, not {given}.",
                    known="/".join(known.accepted(slot)),
                    term=word.term,
                    given="/".join(wrong),
                ),
                tr("Correct the forms, or empty the cell where the dictionary is right."),
                cell(word, "forms"),
            )


def _of_paradigms(word: Word, known: Inflection, slot: Slot) -> Iterator[str]:
    """What any paradigm of the word, or of the last part of a compound, has in this place."""
    if word.pos is not Pos.NOUN:
        return
    compound = split_compound(word.term) if known.source is FormSource.COMPOUND else None
    last = compound.parts[-1] if compound else known.like or word.term
    front = word.term.removesuffix(last)
    if front + last != word.term:
        return
    for paradigm in open_lexicon().paradigms(last, Kind.NOUN):
        if front or paradigm.gender is None or not word.gender or paradigm.gender in word.gender:
            yield from (front + form for form in paradigm.all(_NOUN_TAGS[slot]))
