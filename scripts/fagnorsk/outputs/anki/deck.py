"""A course in one language becomes a deck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from fagnorsk.messages import tr
from fagnorsk.model.deck import DeckChoice
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import Language
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.sound import Spoken
from fagnorsk.outputs.anki.content import DeckContent, Part
from fagnorsk.outputs.anki.draft import Draft
from fagnorsk.outputs.anki.look import deck_findings
from fagnorsk.outputs.anki.memory import Keeping, Memory
from fagnorsk.outputs.anki.note_type import note_types
from fagnorsk.outputs.anki.package import package_bytes
from fagnorsk.outputs.anki.photo_notes import photo_drafts
from fagnorsk.outputs.anki.step_notes import step_drafts
from fagnorsk.outputs.anki.word_notes import has_answer, word_draft

DECK_ROOT = "Norsk på jobb"
_BELOW = {Part.OPERATIONS: "Arbeidsoperasjoner", Part.PHOTOS: "Bilder"}


@dataclass(frozen=True, slots=True)
class DeckMade:
    """A finished deck, ready to be written: what is in it, what the ledger must remember, and what there is to say."""

    content: DeckContent
    rows: tuple[LedgerRow, ...]
    findings: tuple[Finding, ...]

    @property
    def data(self) -> bytes:
        """The package in memory."""
        return package_bytes(self.content)

    @property
    def notes(self) -> int:
        """How many notes it holds."""
        return len(self.content.notes)

    @property
    def cards(self) -> int:
        """How many cards it holds."""
        return sum(len(note.cards or ()) for note in self.content.notes)


def make_deck(
    plan: CoursePlan,
    language: Language | None,
    ledger: Ledger,
    clock: int,
    choice: DeckChoice | None = None,
    sounds: Spoken | None = None,
    keeping: Keeping | None = None,
) -> DeckMade:
    """The deck of a course for learners of one mother tongue (None: word to definition).

    `clock` (epoch seconds) dates what is new or changed since the ledger's last build. A word that has neither picture nor
    translation nor definition gives no note, since its card would have no answer; it is a finding. Raises UserErrors
    (DECK-LOSS) for each picture or sound that learners have and that cannot be kept, unless `keeping` allows it.
    """
    choice, sounds, keeping = choice or DeckChoice(), sounds or Spoken(), keeping or Keeping()
    code = language.code if language else "nb"
    memory = Memory(ledger, plan.id, code, clock, keeping)
    findings: list[Finding] = []
    words = []
    known_media = ledger.of_kind("media")
    for draft in _words(plan, language, choice, sounds):
        if has_answer(draft) or f"{draft.what}/Bilde" in known_media:
            words.append(draft)
        else:
            findings.append(_no_answer(draft))
    steps = [draft for lesson in plan.lessons for draft in step_drafts(plan, lesson, language, choice, sounds)]
    photos, rows = photo_drafts(plan, language, sounds, ledger) if choice.photos else ([], [])
    settled = [memory.settle(draft) for draft in (*words, *steps, *photos)]
    # A note without cards would be removed by Anki's own check of a collection.
    notes = [note for note in settled if note.cards]
    notes += memory.retired(note.key for note in settled)
    findings += memory.told()

    kinds = note_types()
    used = sorted({note.kind for note in notes} or {next(iter(kinds))})
    styles = {name: memory.dated("model", name, kinds[name].fingerprint) for name in used}
    names = _names(plan, language, ledger)
    rows += [LedgerRow("deck", _deck_key(code, part), name) for part, name in names.items()]
    description = escape(f"{plan.title}. Laget med Fagnorsk {plan.version}.")
    content = DeckContent(names, description, notes, memory.kept.media, styles, choice.new_per_day)
    findings += deck_findings(content, (*words, *steps, *photos), code, [note for note in settled if not note.cards])
    return DeckMade(content, (*memory.kept.rows, *rows), tuple(findings))


def _words(plan: CoursePlan, language: Language | None, choice: DeckChoice, sounds: Spoken) -> list[Draft]:
    lessons = {lesson.number: lesson for lesson in plan.lessons}
    entries = list(plan.entries)
    if choice.safety_first:
        entries.sort(key=lambda entry: not entry.word.safety)
    return [
        word_draft(
            plan,
            entry,
            language,
            choice,
            sounds,
            lesson=lessons[entry.lesson].title,
            tag=lessons[entry.lesson].file_stem,
        )
        for entry in entries
    ]


def _deck_key(code: str, part: Part) -> str:
    return f"{code}/{part}" if part else code


def _names(plan: CoursePlan, language: Language | None, ledger: Ledger) -> Mapping[Part, str]:
    # `::` would make a deck of its own out of half a title.
    title = plan.title.replace("::", ":").strip() or plan.id
    code = language.code if language else "nb"
    called = language.norwegian if language else "norsk"
    known = ledger.of_kind("deck")

    def name(part: Part, otherwise: str) -> str:
        row = known.get(_deck_key(code, part))
        return row.value if row else otherwise

    base = name(Part.WORDS, f"{DECK_ROOT}::{title}::{called}")
    course = base.rpartition("::")[0]
    names = {Part.WORDS: base}
    names.update({part: name(part, f"{base}::{below}") for part, below in _BELOW.items()})
    # Beside the others, not below: whoever opens the deck of a language does not get these.
    names[Part.REVERSE] = name(Part.REVERSE, f"{course}::{called} → norsk")
    names[Part.RETIRED] = name(Part.RETIRED, f"{course}::utgått ({called})")
    return names


def _no_answer(draft: Draft) -> Finding:
    return Finding(
        "CARD-NO-ANSWER",
        Severity.REVIEW,
        tr("“{word}” gives no card: it has no picture, translation or definition.", word=draft.label),
        tr("Add one of them."),
        draft.place,
    )
