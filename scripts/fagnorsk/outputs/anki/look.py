"""What to look at in a finished deck: cards that show nothing, ask alike or run long, files that are missing, its size."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from fagnorsk.messages import quoted, tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.outputs.anki.content import DeckContent, NoteContent, Part
from fagnorsk.outputs.anki.draft import Draft
from fagnorsk.outputs.anki.frozen import OPERATIONS, WORDS
from fagnorsk.outputs.anki.memory import MOST_NAMED, media_names

LONGEST_WORD = 60
LONGEST_SENTENCE = 200
LONGEST_STEP = 220
"""Characters that a phone still shows without scrolling, question and all."""
HEAVY = 100_000_000
"""Bytes of a deck that people hesitate to send or load on a phone."""
_TAG = re.compile(r"<[^>]*>")


def deck_findings(
    deck: DeckContent, drafts: Sequence[Draft], code: str, empty: Sequence[NoteContent] = ()
) -> tuple[Finding, ...]:
    """CARD-NONE, CARD-LONG, CARD-DOUBLE, CARD-MEDIA and DECK-HEAVY. `code` is the deck's language, `empty` are the notes left
    out because none of their cards has a front.
    """
    by_key = {draft.note.key: draft for draft in drafts}
    return (
        *_empty([by_key[note.key] for note in empty]),
        *_cards(deck, by_key),
        *_doubles(deck, by_key),
        *_media(deck, by_key),
        *_size(deck, code),
    )


def plain(value: str) -> str:
    """What a learner reads of a field."""
    return html.unescape(_TAG.sub(" ", value)).strip()


def _empty(drafts: Sequence[Draft]) -> Iterator[Finding]:
    if drafts:
        names = ", ".join(quoted(_short(draft.label)) for draft in drafts[:MOST_NAMED])
        names += " ..." if len(drafts) > MOST_NAMED else ""
        yield Finding(
            "CARD-NONE",
            Severity.REVIEW,
            trn("{n} word or step gives no card, every front would be empty: {names}.",
                "{n} words or steps give no card, every front would be empty: {names}.", len(drafts), names=names),
            tr("Choose other kinds of cards under “anki:” in course.yaml, or give them a picture or sound."),
            drafts[0].place,
        )  # fmt: skip


def _cards(deck: DeckContent, drafts: dict[str, Draft]) -> Iterator[Finding]:
    for note in deck.notes:
        draft = drafts.get(note.key)
        if draft is None:
            continue
        for name, most in _limits(note):
            length = len(plain(note.fields[name]))
            if length > most:
                yield Finding(
                    "CARD-LONG",
                    Severity.INFO,
                    tr("“{text}” is long for a card: {n} characters.", text=_short(draft.label), n=length),
                    tr("Divide it in two, or say it shorter."),
                    draft.place,
                )


def _limits(note: NoteContent) -> tuple[tuple[str, int], ...]:
    if note.kind == WORDS.name:
        return (("Norsk", LONGEST_WORD), ("Setning", LONGEST_SENTENCE), ("Forklaring", LONGEST_SENTENCE))
    return (("Steg", LONGEST_STEP),) if note.kind == OPERATIONS.name else ()


def _doubles(deck: DeckContent, drafts: dict[str, Draft]) -> Iterator[Finding]:
    first: dict[str, Draft] = {}
    for note in deck.notes:
        draft = drafts.get(note.key)
        if note.kind != WORDS.name or draft is None:
            continue
        before = first.setdefault(note.fields["Norsk"].casefold(), draft)
        if before is not draft:
            yield Finding(
                "CARD-DOUBLE",
                Severity.REVIEW,
                tr("Two cards ask for “{word}” ({first} and {second}).", word=draft.label, first=before.what,
                   second=draft.what),
                tr("Leave one out, or tell them apart in the word itself."),
                draft.place,
            )  # fmt: skip


def _media(deck: DeckContent, drafts: dict[str, Draft]) -> Iterator[Finding]:
    for note in deck.notes:
        if note.part is Part.RETIRED:
            continue  # who has the note has its files
        draft = drafts.get(note.key)
        for name in media_names(note.fields.values()):
            file = deck.media.get(name)
            if file is None or (isinstance(file, Path) and not file.is_file()):
                yield Finding(
                    "CARD-MEDIA",
                    Severity.ERROR,
                    tr("The file {file} of “{word}” is not there.", file=name, word=draft.label if draft else note.key),
                    tr("Build again; if it stays so, tell the developers."),
                )


def _size(deck: DeckContent, code: str) -> Iterator[Finding]:
    size = sum(file.stat().st_size for file in deck.media.values() if isinstance(file, Path) and file.is_file())
    if size > HEAVY:
        yield Finding(
            "DECK-HEAVY",
            Severity.REVIEW,
            tr("The deck for {language} holds {mb} MB of pictures and sound.", language=code, mb=round(size / 1e6)),
            tr("Send it over a fast line, or divide the course into two."),
        )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + " ..."
