"""How a word is printed in a table: picture, word with forms, sentence from the job, translation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fagnorsk.model.inflection import FormSource, Inflection, Slot, surface_parts
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import Entry
from fagnorsk.model.text import Evidence
from fagnorsk.model.word import Pos, Status
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room, told
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.writer import Writer

UNCHECKED_MARK = "*"
UNCHECKED_LINE = "* Oversettelsen av dette HMS-ordet er ikke kontrollert. Spør en som kan begge språk."
DERIVED_MARK = "~"
SAFETY_SIGN = "⚠"
SAFETY_TEXT = "\u00a0HMS\u00a0"
DOT = "\u00b7"

_SHOWN = {
    Pos.NOUN: (Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF),
    Pos.VERB: (Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE),
    Pos.ADJ: (Slot.NEUTER, Slot.PLURAL),
    Pos.ADV: (Slot.COMPARATIVE, Slot.SUPERLATIVE),
    Pos.PHRASE: (),
}


def forms_line(inflection: Inflection) -> str:
    """The forms below the word: *flensen – flenser – flensene*, *monterer – monterte – har montert – monter!*; empty
    where there are none.
    """
    shown = []
    for slot in _SHOWN[inflection.pos]:
        form = inflection.form(slot)
        if not form:
            continue
        if slot is Slot.PERFECT and not form.startswith("har "):
            form = f"har {form}"
        elif slot is Slot.IMPERATIVE:
            form = f"{form}!"
        shown.append(form.replace(" ", "\u00a0"))
    # The dash stays with the form before it when the line is full.
    return "\u00a0– ".join(shown)


def derived_line(inflection: Inflection) -> str:
    """What marks forms that no dictionary has: `~ bøyd som slange`; empty for the others."""
    if inflection.source not in (FormSource.COMPOUND, FormSource.RULE) or not forms_line(inflection):
        return ""
    pattern = f"ord på {inflection.like}" if inflection.like.startswith("-") else inflection.like
    return f"{DERIVED_MARK} bøyd som {pattern}" if pattern else f"{DERIVED_MARK} bøyd etter regelen"


def safety_mark(write: Writer) -> str:
    """The sign behind a safety word: shape and letters, not colour alone."""
    return (
        write.run(" ") + write.run(SAFETY_SIGN, Role.SAFETY_SIGN) + write.run(" ") + write.run(SAFETY_TEXT, Role.SAFETY)
    )


def article_and_term(write: Writer, inflection: Inflection) -> str:
    """*en flens*; *fett (et)* for what is not counted, whose article still tells its gender."""
    if not inflection.article:
        return write.run(inflection.term)
    if inflection.countable:
        return write.run(f"{inflection.article} ", Role.ARTICLE) + write.run(inflection.term)
    return write.run(inflection.term) + write.run(f" ({inflection.article})", Role.ARTICLE)


def headword_cell(write: Writer, entry: Entry, role: Role = Role.HEADWORD, *, before: str = "") -> str:
    """Article and word, its forms, its parts if it is a compound. `before` is put in front of the word."""
    inflection = entry.inflection
    word = article_and_term(write, inflection) + (safety_mark(write) if entry.word.safety else "")
    out = [write.paragraph(role, before + word)]
    forms, derived = forms_line(inflection), derived_line(inflection)
    if forms:
        out.append(write.line(Role.FORMS, forms))
    pieces = surface_parts(inflection.term, entry.parts) if len(entry.parts) > 1 else ()
    made_of = write.run(DOT, Role.TAUGHT).join(write.run(piece) for piece in pieces)
    if made_of or derived:
        between = write.run("   ") if made_of and derived else ""
        out.append(write.paragraph(Role.WORD_PARTS, made_of + between + write.run(derived)))
    return "".join(out)


def sentence_cell(write: Writer, entry: Entry) -> str:
    """The sentence with the taught form in bold, and the explanation."""
    out = []
    if entry.evidence:
        out.append(write.paragraph(Role.SENTENCE, _with_taught(write, entry.evidence)))
    if entry.word.definition:
        out.append(write.line(Role.DEFINITION, entry.word.definition))
    return "".join(out) or write.paragraph(Role.SENTENCE)


def _with_taught(write: Writer, evidence: Evidence) -> str:
    parts = evidence.around()
    if not parts:
        return write.text(evidence.sentence)
    before, taught, after = parts
    return write.text(before) + write.run(taught, Role.TAUGHT) + write.text(after)


def picture_cell(document: Document, entry: Entry, room: Room) -> str:
    """The picture, or a frame in which the learner draws one."""
    write = document.write
    if entry.picture is None:
        return write.line(Role.DRAW_BOX, "tegn selv")
    alt = told(entry.picture.alt, f"Bilde av {entry.headword}")
    return write.paragraph(Role.PICTURE, document.pictures.draw(entry.picture, document.room(room), alt))


def unsure(entry: Entry, language: Language) -> bool:
    """A safety word whose translation nobody has checked."""
    translation = entry.word.translation(language.code)
    return bool(entry.word.safety and translation and translation.status is Status.UNCHECKED)


def translation_cell(write: Writer, entry: Entry, language: Language | None) -> str:
    """The translation in its language, with `*` on an unchecked safety word; empty to fill in where there is none."""
    translation = entry.word.translation(language.code) if language else None
    if language is None or translation is None:
        return write.paragraph(Role.TRANSLATION)
    mark = UNCHECKED_MARK if unsure(entry, language) else ""
    return write.foreign_line(Role.TRANSLATION, translation.text, language, mark=mark)


def own_language_head(language: Language | None) -> str:
    """The heading of the translation column."""
    return f"På {language.norwegian}" if language else "Mitt språk"


def legend(entries: Sequence[Entry], language: Language | None) -> tuple[str, ...]:
    """The lines that explain those marks which occur among `entries`, without the safety sign."""
    lines = []
    if any(len(entry.parts) > 1 for entry in entries):
        lines.append(f"rør{DOT}klammer: Ordet er satt sammen av to eller flere ord.")
    if any(derived_line(entry.inflection) for entry in entries):
        lines.append(
            f"{DERIVED_MARK} Formene står ikke i ordboka. De er laget på samme måte som formene av et ord som ligner."
        )
    if language and any(unsure(entry, language) for entry in entries):
        lines.append(UNCHECKED_LINE)
    return tuple(lines)


def any_safety(entries: Iterable[Entry]) -> bool:
    """Whether the safety sign occurs among `entries`."""
    return any(entry.word.safety for entry in entries)
