"""A course in one language becomes a deck."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import SLOTS
from fagnorsk.model.language import Language
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.photo import Picture
from fagnorsk.outputs.anki.note_type import FIELDS, NOTE_TYPE, note_type
from fagnorsk.outputs.anki.package import DeckContent, NoteContent, write_package

DECK_ROOT = "Norsk på jobb"


@dataclass(frozen=True, slots=True)
class DeckMade:
    """A finished deck: its bytes, what the ledger must remember of it, and how much is in it."""

    data: bytes
    rows: tuple[LedgerRow, ...]
    notes: int
    cards: int
    findings: tuple[Finding, ...]


def make_deck(plan: CoursePlan, language: Language | None, ledger: Ledger, clock: int) -> DeckMade:
    """The deck of a course for learners of one mother tongue (None: word to definition).

    `clock` (epoch seconds) dates what is new or changed since the ledger's last build. A word that has neither picture nor
    translation nor definition gives no note, since its card would have no answer; it is a finding.
    """
    code = language.code if language else "nb"
    notes: list[NoteContent] = []
    media: dict[str, Path] = {}
    rows: list[LedgerRow] = []
    findings: list[Finding] = []
    remembered = ledger.of_kind("note")
    titles = {lesson.number: lesson.title for lesson in plan.lessons}
    stems = {lesson.number: lesson.file_stem for lesson in plan.lessons}
    for entry in plan.entries:
        fields = _fields(plan, entry, language, titles[entry.lesson])
        if not (fields["Bilde"] or fields["Oversettelse"] or fields["Forklaring"]):
            findings.append(
                Finding(
                    "CARD-NO-ANSWER",
                    Severity.REVIEW,
                    tr("“{word}” gives no card: it has no picture, translation or definition.", word=entry.headword),
                    tr("Add one of them."),
                    entry.evidence.place if entry.evidence else entry.word.place,
                )
            )
            continue
        tags = _tags(entry, stems[entry.lesson])
        content = NoteContent(fields, tags, 0)
        row = _dated("note", content.key, content.fingerprint(), remembered.get(content.key), clock)
        rows.append(row)
        notes.append(NoteContent(fields, tags, row.changed))
        if entry.picture:
            media[_media_name(entry.picture)] = entry.picture.card.path
    kind = note_type()
    style = _dated("model", NOTE_TYPE, kind.fingerprint, ledger.find("model", NOTE_TYPE), clock)
    known = ledger.find("deck", code)
    name = known.value if known else _deck_name(plan, language)
    rows += [style, LedgerRow("deck", code, name)]
    description = escape(f"{plan.title}. Laget med Fagnorsk {plan.version}.")
    data, cards = write_package(DeckContent(name, description, notes, media, style.changed), kind)
    return DeckMade(data, tuple(rows), len(notes), cards, tuple(findings))


def _deck_name(plan: CoursePlan, language: Language | None) -> str:
    # `::` would make a deck of its own out of half a title.
    title = plan.title.replace("::", ":").strip() or plan.id
    return f"{DECK_ROOT}::{title}::{language.norwegian if language else 'norsk'}"


def _dated(kind: str, key: str, value: str, known: LedgerRow | None, clock: int) -> LedgerRow:
    if known and known.value == value:
        return known
    # Anki takes over only what is newer than what the learner has, also when a clock was set back.
    return LedgerRow(kind, key, value, max(known.changed + 1, clock) if known else clock)


def _fields(plan: CoursePlan, entry: Entry, language: Language | None, lesson_title: str) -> Mapping[str, str]:
    fields = dict.fromkeys((name for name, _ in FIELDS), "")
    code = language.code if language else "nb"
    word = entry.word
    translation = word.translation(code) if language else None
    forms = [form for slot in SLOTS[word.pos][1:] if (form := entry.inflection.form(slot))]
    fields["Id"] = f"{plan.id}/{word.id}/{code}"
    fields["Norsk"] = escape(entry.headword)
    fields["Norsk_bøyning"] = escape(" · ".join(forms))
    fields["Norsk_fasit"] = escape(entry.headword, quote=False)
    if language and translation:
        fields["Oversettelse"] = escape(translation.text)
        fields["Språk"] = language.tag
        fields["Retning"] = "rtl" if language.right_to_left else "ltr"
    if entry.picture:
        # No alt text: on the front it would give the word away.
        fields["Bilde"] = f'<img src="{_media_name(entry.picture)}" alt="">'
    if entry.evidence:
        fields["Setning"] = _marked(entry.evidence.sentence, entry.evidence.surface, "<b>{}</b>")
        gap = _marked(entry.evidence.sentence, entry.evidence.surface, '<span class="hull">&nbsp;</span>')
        if gap != fields["Setning"] and entry.evidence.surface:
            fields["Setning_cloze"] = gap
    fields["Forklaring"] = escape(word.definition)
    fields["HMS"] = "1" if word.safety else ""
    fields["Fag"] = escape(word.topic)
    fields["Kilde"] = escape(lesson_title)
    return fields


def _marked(sentence: str, surface: str, mark: str) -> str:
    found = re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", sentence, re.IGNORECASE) if surface else None
    if not found:
        return escape(sentence)
    before, inside, after = sentence[: found.start()], found.group(), sentence[found.end() :]
    return escape(before) + mark.format(escape(inside)) + escape(after)


def _tags(entry: Entry, stem: str) -> tuple[str, ...]:
    tags = [f"leksjon::{stem}"]
    if entry.word.topic:
        tags.append("fag::" + re.sub(r"\s+", "-", entry.word.topic.strip()))
    if entry.word.safety:
        tags.append("hms")
    return tuple(sorted(tags))


def _media_name(picture: Picture) -> str:
    return f"fagnorsk-{picture.card.name}"
