"""A learner's own words become that learner's deck and sheet; the course's own deck is never touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk import __version__
from fagnorsk.build.decks import earlier_deck
from fagnorsk.build.options import Step, silent
from fagnorsk.build.preparing import in_order, load_for_output, prepare
from fagnorsk.build.results import Prepared
from fagnorsk.checks.my_words import LearnerWord, check_my_words
from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.course import Settings
from fagnorsk.model.finding import Finding
from fagnorsk.model.language import LANGUAGES, Language, code_of
from fagnorsk.model.ledger import Ledger
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
from fagnorsk.model.operation import Operation
from fagnorsk.model.text import Evidence
from fagnorsk.model.word import Translation, Word, slug
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.mentions import find_mentions
from fagnorsk.outputs.folder import OutputFolder, Placed
from fagnorsk.sources.identity import assign_ids
from fagnorsk.sources.ledger import clock, read_ledger, write_ledger
from fagnorsk.sources.my_words import FILE_NAME, LearnerRow, empty_sheet, read_my_words
from fagnorsk.sources.word_rows import WordRow

if TYPE_CHECKING:
    from fagnorsk.outputs.anki.deck import DeckMade

FOLDER = "learners"
TITLE = "Mine ord"


@dataclass(frozen=True, slots=True)
class LearnerBuilt:
    """What was made for a learner: where, which files, what there is to say, how much is in the deck."""

    folder: Path
    placed: tuple[Placed, ...]
    findings: tuple[Finding, ...] = ()
    words: int = 0
    cards: int = 0


def make_empty_sheet(course: str, out: Path | None) -> LearnerBuilt:
    """An empty `my-words.xlsx` in the output folder; one that somebody has filled in stays."""
    loaded, target = load_for_output(course, out)
    folder = OutputFolder(target / FOLDER)
    examples = [word.term for word in loaded.course.all_words[:3]]
    folder.place(FILE_NAME, empty_sheet(examples))
    folder.close(remove_stale=False)
    return LearnerBuilt(folder.root, tuple(folder.placed))


def build_learner(
    course: str, words: Path, name: str = "", language: str = "", out: Path | None = None, step: Step = silent
) -> LearnerBuilt:
    """The deck and the sheet of one learner. `name` is how learner and files are called (left out: the file's name),
    `language` the mother tongue (left out: the course's, if it has one). Raises UserErrors with nothing written.
    """
    rows = read_my_words(words)
    loaded, target = load_for_output(course, out)
    prepared = prepare(loaded, step)
    mother = _language(prepared.plan, language)
    name = name.strip() or words.stem
    learner = slug(name) or "elev"
    home = target / FOLDER / learner
    ledger = read_ledger(home)

    learnt, findings = check_my_words(rows, prepared.words, prepared.plan.feminine)
    settings = Settings(id=f"mine-ord-{prepared.plan.id}-{learner}")
    identified = assign_ids(
        settings, learner, [WordRow(one.word) for one in learnt], prepared.course.vocabularies, (), ledger
    )
    ledger = ledger.merged(identified.rows)
    entries = [
        _entry(replace(word, example=one.word.example, place=one.word.place), row, prepared, mother)
        for one, word, row in zip(learnt, identified.words, _rows_of(learnt, rows), strict=True)
    ]
    plan = _plan(prepared.plan, settings.id, name, entries, code_of(mother))
    path = f"{learner}-{code_of(mother)}"
    made = _deck(prepared, plan, mother, ledger, home / f"{path}.apkg", step)

    from fagnorsk.outputs.anki.package import write_package
    from fagnorsk.outputs.wordlist import wordlist

    folder = OutputFolder(home)
    folder.place_made(f"{path}.apkg", partial(write_package, made.content))
    folder.place(f"{path}.docx", wordlist(plan, mother, prepared.template))
    folder.close(remove_stale=False)
    write_ledger(ledger.merged(made.rows), home)
    told = in_order((*findings, *made.findings))
    return LearnerBuilt(home, tuple(folder.placed), told, len(plan.entries), made.cards)


def _rows_of(learnt: Sequence[LearnerWord], rows: Sequence[LearnerRow]) -> list[LearnerRow]:
    by_place = {row.place: row for row in rows}
    return [by_place[one.word.place] for one in learnt]


def _entry(word: Word, row: LearnerRow, prepared: Prepared, language: Language | None) -> Entry:
    if language and row.gloss:
        others = tuple(one for one in word.translations if one.language != language.code)
        word = replace(word, translations=(*others, Translation(language.code, row.gloss)))
    elif row.gloss and not word.definition:
        word = replace(word, definition=row.gloss)
    inflection = inflect(word.term, word.pos, word.gender, word.forms, feminine=prepared.plan.feminine)
    evidence = None
    if row.sentence:
        mentions = find_mentions(row.sentence, [(word.id, inflection)])
        evidence = Evidence(row.sentence, mentions[0].text if mentions else "", row.place)
    pictures = prepared.book.of_word.get(word.id, ())
    return Entry(word, inflection, 1, pictures[0] if pictures else None, evidence)


def _plan(course: CoursePlan, plan_id: str, name: str, entries: Sequence[Entry], code: str) -> CoursePlan:
    operation = Operation("mine-ord", TITLE, entries[0].word.place)
    return CoursePlan(
        id=plan_id,
        title=f"{TITLE} ({name})",
        company=course.company,
        level=course.level,
        languages=(code,),
        feminine=course.feminine,
        lessons=(Lesson(1, "mine-ord", TITLE, operation, tuple(entries), level=course.level),),
        training_text=False,
        version=__version__,
    )


def _deck(
    prepared: Prepared, plan: CoursePlan, language: Language | None, ledger: Ledger, path: Path, step: Step
) -> DeckMade:
    from fagnorsk.outputs.anki.deck import make_deck
    from fagnorsk.outputs.anki.memory import Keeping
    from fagnorsk.speech import spoken_parts, voice_for

    spoken = voice_for(prepared.course, [entry.word for entry in plan.entries]).speak(spoken_parts(plan), step)
    # What a learner has taken off the own list is the learner's own doing.
    keeping = Keeping(earlier=earlier_deck(path), allow_loss=True, quiet=True)
    choice = replace(prepared.course.settings.anki, photos=False, operations=(), safety_first=False)
    return make_deck(plan, language, ledger, clock(), choice, spoken, keeping)


def _language(plan: CoursePlan, asked: str) -> Language | None:
    code = asked.strip().casefold()
    if not code and len(plan.languages) > 1:
        raise UserError(
            tr("The course has several languages: {codes}.", codes=", ".join(plan.languages)),
            cure=tr("Say which is the learner's with --language."),
            code="LANGUAGE",
        )
    code = code or (plan.languages[0] if plan.languages else "nb")
    if code not in LANGUAGES:
        raise UserError(
            tr("Unknown language: {codes}.", codes=code),
            cure=tr("Known are {codes}.", codes=", ".join(code for code in LANGUAGES if code != "nb")),
            code="LANGUAGE",
        )
    return None if code == "nb" else LANGUAGES[code]
