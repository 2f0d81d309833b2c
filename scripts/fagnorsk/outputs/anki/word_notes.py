"""A word becomes a note of the type *Fagord*."""

from __future__ import annotations

import re
from html import escape

from fagnorsk.model.deck import CardKind, DeckChoice, Directions
from fagnorsk.model.inflection import SLOTS
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.sound import Spoken
from fagnorsk.model.text import Evidence
from fagnorsk.outputs.anki.content import NoteContent, Part
from fagnorsk.outputs.anki.draft import (
    Draft,
    Reference,
    empty_fields,
    markup,
    picture_reference,
    sound_reference,
)
from fagnorsk.outputs.anki.frozen import WORDS
from fagnorsk.outputs.entry_cells import unsure

REVERSE_CARD = 5
UNCHECKED = "Oversettelsen er ikke kontrollert."
FLAGS = {CardKind.LISTEN: "Kort_lytt", CardKind.TYPE: "Kort_skriv", CardKind.SENTENCE: "Kort_setning"}


def has_answer(draft: Draft) -> bool:
    """Whether a learner can find out what the word means."""
    return any(draft.note.fields[name] for name in ("Bilde", "Oversettelse", "Forklaring"))


def word_draft(
    plan: CoursePlan,
    entry: Entry,
    language: Language | None,
    choice: DeckChoice,
    sounds: Spoken,
    *,
    lesson: str,
    tag: str,
) -> Draft:
    """The note of a word; `lesson` and `tag` are title and file stem of the lesson where it is new, or empty."""
    fields = empty_fields(WORDS)
    code = language.code if language else "nb"
    word = entry.word
    translation = word.translation(code) if language else None
    forms = [form for slot in SLOTS[word.pos][1:] if (form := entry.inflection.form(slot))]
    references: dict[str, Reference] = {}
    spoken = {"Lyd": entry.headword}
    fields["Id"] = f"{plan.id}/{word.id}/{code}"
    fields["Norsk"] = escape(entry.headword)
    fields["Norsk_bøyning"] = escape(" · ".join(forms))
    fields["Norsk_fasit"] = escape(entry.headword, quote=False)
    if language and translation:
        fields["Oversettelse"] = escape(translation.text)
        fields["Språk"] = language.tag
        fields["Retning"] = "rtl" if language.right_to_left else "ltr"
    if entry.picture:
        references["Bilde"] = picture_reference(entry.picture)
    if word.id in sounds.words:
        references["Lyd"] = sound_reference(sounds.words[word.id], entry.headword)
    if entry.evidence:
        fields["Setning"] = _marked(entry.evidence, "<b>{}</b>")
        gap = _marked(entry.evidence, '<span class="hull">&nbsp;</span>')
        if gap != fields["Setning"] and entry.evidence.surface:
            fields["Setning_cloze"] = gap
        spoken["Setning_lyd"] = entry.evidence.sentence
        if entry.evidence.sentence in sounds.texts:
            references["Setning_lyd"] = sound_reference(sounds.texts[entry.evidence.sentence], entry.evidence.sentence)
    fields["Forklaring"] = escape(word.definition)
    fields["HMS"] = "1" if word.safety else ""
    fields["Fag"] = escape(word.topic)
    doubt = UNCHECKED if language and translation and unsure(entry, language) else ""
    fields["Kilde"] = escape(" · ".join(part for part in (lesson, doubt) if part))
    kinds = choice.kinds(word, plan.level)
    for kind, flag in FLAGS.items():
        fields[flag] = "1" if kind in kinds else ""
    fields["Kort_motsatt"] = "1" if choice.directions is not Directions.ONE else ""
    fields.update({name: markup(reference) for name, reference in references.items()})
    note = NoteContent(
        fields,
        _tags(entry, tag),
        kind=WORDS.name,
        apart={REVERSE_CARD: Part.REVERSE} if choice.directions is Directions.CHOOSE else {},
    )
    place = entry.evidence.place if entry.evidence else word.place
    return Draft(note, word.id, entry.headword, references, spoken, place=place)


def _marked(evidence: Evidence, mark: str) -> str:
    parts = evidence.around()
    if not parts:
        return escape(evidence.sentence)
    before, inside, after = parts
    return escape(before) + mark.format(escape(inside)) + escape(after)


def _tags(entry: Entry, stem: str) -> tuple[str, ...]:
    tags = [f"leksjon::{stem}"] if stem else []
    if entry.word.topic:
        tags.append("fag::" + re.sub(r"\s+", "-", entry.word.topic.strip()))
    if entry.word.safety:
        tags.append("hms")
    return tuple(sorted(tags))
