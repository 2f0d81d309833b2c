"""The order of the steps from a course folder to its outputs; the only place that knows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk import __version__
from fagnorsk.checks.lessons import check_lessons
from fagnorsk.checks.sizes import check_sizes
from fagnorsk.checks.texts import check_texts
from fagnorsk.checks.words import check_words
from fagnorsk.errors import UserError
from fagnorsk.lessons.assemble import assemble
from fagnorsk.lessons.choose import Choice, Chosen, key_of
from fagnorsk.lessons.missing import with_missing
from fagnorsk.lessons.outline import Outline, outline
from fagnorsk.lessons.passages import is_training_text
from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import LANGUAGES, Language
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.photo import PictureBook
from fagnorsk.model.text import FoundWord
from fagnorsk.model.word import Word
from fagnorsk.outputs.folder import OutputFolder, Placed
from fagnorsk.outputs.report import make_report
from fagnorsk.photos.match import PhotoMatches
from fagnorsk.sources.course import LoadedCourse, find_course, load_course
from fagnorsk.sources.identity import assign_ids
from fagnorsk.sources.ledger import clock, read_ledger, write_ledger
from fagnorsk.sources.word_rows import WordRow
from fagnorsk.store import user_store

if TYPE_CHECKING:
    from fagnorsk.outputs.word.template import Template
    from fagnorsk.sources.sheet_apply import Applied
    from fagnorsk.sources.sheet_read import SheetChanges

FORMATS = ("wordlist", "handout", "anki", "xlsx", "sheets", "pdf")
# A PDF needs LibreOffice, which not everybody has; of the sheets a course leader needs one now and then: only on request.
BY_DEFAULT = frozenset(FORMATS) - {"sheets", "pdf"}

Step = Callable[[str, int], Callable[[], None]]
"""Told of each stage with its number of pieces; gives what is to be called after each piece."""


def silent(label: str, total: int) -> Callable[[], None]:
    """No progress shown."""
    return lambda: None


@dataclass(frozen=True, slots=True)
class Prepared:
    """A course read and understood: its plan, what was found in each lesson's text, the ledger with all new ids, and which
    words each photo shows.
    """

    course: Course
    plan: CoursePlan
    found: tuple[tuple[FoundWord, ...], ...]
    own: tuple[Word, ...]
    ledger: Ledger
    findings: tuple[Finding, ...]
    matches: PhotoMatches
    template: Template | None = None

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word of the course, its trades and its texts, once."""
        return tuple({word.id: word for word in (*self.course.all_words, *self.own)}.values())


@dataclass(frozen=True, slots=True)
class Options:
    """What to build. `languages` empty: those of the course; `locked`: the ledger must not change."""

    out: Path | None = None
    languages: tuple[str, ...] = ()
    only: frozenset[str] = BY_DEFAULT
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: where, which files, what there is to say. `removed` are unedited files of earlier builds."""

    plan: CoursePlan
    out: Path
    placed: tuple[Placed, ...]
    removed: tuple[str, ...]
    findings: tuple[Finding, ...]
    cards: int


def prepare(loaded: LoadedCourse, step: Step = silent) -> Prepared:
    """Everything up to the outputs: words found and chosen, ids given, pictures made, checks run. Writes only the cache.

    Raises UserError for a company template that cannot be used.
    """
    course = loaded.course
    template = company_template(course)
    done = step(tr("Reading the texts"), 1)
    draft = outline(course)
    done()
    own, rows = _ids_for(draft.own, course, loaded.ledger)
    choices = _with_ids(draft.choices, own)
    book, picture_findings = _pictures(course, draft, choices, own, step)
    settings = course.settings
    lessons = assemble(
        draft.lessons,
        choices,
        book,
        photos_of_lesson=draft.photos_of_lesson,
        level=settings.level,
        feminine=settings.feminine,
    )
    plan = CoursePlan(
        id=settings.id,
        title=settings.title,
        company=settings.company,
        level=settings.level,
        languages=settings.languages,
        feminine=settings.feminine,
        lessons=lessons,
        training_text=any(is_training_text(operation) for _, operation in draft.lessons),
        version=__version__,
    )
    findings = (
        *loaded.findings,
        *((template.finding,) if template else ()),
        *draft.findings,
        *picture_findings,
        *check_texts([operation for _, operation in draft.lessons]),
        *check_words(plan, draft.found),
        *check_lessons(course, plan),
        *check_sizes(plan),
    )
    ledger = loaded.ledger.merged(rows)
    found = tuple(with_missing(words, course.all_words, plan.entries, plan.languages) for words in draft.found)
    return Prepared(course, plan, found, tuple(own.values()), ledger, _in_order(findings), draft.matches, template)


def build(name: str, options: Options, step: Step = silent) -> Built:
    """Build a course, given as a folder or by the name of one that ships.

    Raises UserError or UserErrors before anything is written where the course cannot be read or, with `locked`, would
    change its ledger. Everything else that is wrong comes back as findings.
    """
    loaded, out = load_for_output(name, options.out)
    prepared = prepare(loaded, step)
    plan = prepared.plan
    languages = chosen_languages(plan, options.languages)
    ledger, decks = prepared.ledger, {}
    findings = list(prepared.findings)
    if "anki" in options.only:
        from fagnorsk.outputs.anki.deck import make_deck

        now = clock()
        done = step(tr("Decks"), len(languages))
        for language in languages:
            made = make_deck(plan, language, prepared.ledger, now)
            decks[f"anki/{plan.id}-{_code(language)}.apkg"] = made
            findings += [finding for finding in made.findings if finding not in findings]
            done()
        ledger = ledger.merged(tuple(row for made in decks.values() for row in made.rows))
    # A course that ships is changed only by whoever names its folder.
    into_course = not loaded.course.shipped or Path(name).is_dir()
    _keep_ledger(loaded.course.root if into_course else out, loaded, ledger, out, locked=options.locked)

    folder = OutputFolder(out)
    for path, made in decks.items():
        folder.place(path, made.data)
    if options.only & {"wordlist", "handout", "pdf"}:
        _documents(plan, languages, options.only, folder, step, prepared.template)
    if "sheets" in options.only:
        _sheets(plan, languages, folder, step, prepared.template)
    if "xlsx" in options.only:
        from fagnorsk.outputs.spreadsheet import updated_word_sheet

        path = f"wordlists/{plan.id}.xlsx"
        sheet, told = updated_word_sheet(plan, prepared.words, folder.edited(path))
        folder.place(path, sheet)
        findings += told
    if "pdf" in options.only:
        from fagnorsk.outputs.pdf import make_pdfs

        documents = [placed.path for placed in folder.placed if placed.path.endswith(".docx")]
        done = step("PDF", len(documents))
        findings += make_pdfs(folder, documents, done)
    findings = list(_in_order(findings))
    report = make_report(plan, prepared.found, [_code(language) for language in languages], findings)
    folder.place("report.json", report.as_json())
    folder.place("report.html", report.as_html())
    whole = options.only >= BY_DEFAULT and not options.languages
    # What is only made on request stays as it was.
    asked_for_once = (
        [] if "sheets" in options.only else [f"sheets/{path.name}" for path in (out / "sheets").glob("*.docx")]
    )
    removed = folder.close(remove_stale=whole, keep=sorted(asked_for_once))
    return Built(plan, out, tuple(folder.placed), removed, tuple(findings), sum(made.cards for made in decks.values()))


def company_template(course: Course) -> Template | None:
    """The company's own Word template, where its folder has one. Raises UserError for one that cannot be used."""
    from fagnorsk.outputs.word.template import find_template, read_template

    path = find_template(course.root)
    return read_template(path, course.root) if path else None


def load_for_output(name: str, out: Path | None) -> tuple[LoadedCourse, Path]:
    """The course, and where its outputs go: `build/` in the course, for one that ships `build/` in the current folder."""
    root, shipped = find_course(name)
    target = out or (Path.cwd() if shipped else root) / "build"
    # Where the course folder could not be written last time, its ledger lies beside the output.
    return load_course(name, ledger_folder=target), target


def chosen_languages(plan: CoursePlan, asked: Sequence[str]) -> tuple[Language | None, ...]:
    """The languages to build for: those asked for, else the course's, else Norwegian only (None). Raises UserError."""
    unknown = [code for code in asked if code not in LANGUAGES]
    if unknown:
        raise UserError(
            tr("Unknown language: {codes}.", codes=", ".join(unknown)),
            cure=tr("Known are {codes}.", codes=", ".join(code for code in LANGUAGES if code != "nb")),
            code="LANGUAGE",
        )
    codes = tuple(dict.fromkeys(asked)) or plan.languages or ("nb",)
    return tuple(None if code == "nb" else LANGUAGES[code] for code in codes)


def _code(language: Language | None) -> str:
    return language.code if language else "nb"


def _ids_for(words: Sequence[Word], course: Course, ledger: Ledger) -> tuple[dict[str, Word], tuple[LedgerRow, ...]]:
    known = [WordRow(word) for word in course.words]
    identified = assign_ids(
        course.settings, course.root.name, [*known, *map(WordRow, words)], course.vocabularies, (), ledger
    )
    own = identified.words[len(known) :]
    return {key_of(word): named for word, named in zip(words, own, strict=True)}, identified.rows


def _with_ids(choices: Sequence[Choice], own: dict[str, Word]) -> tuple[Choice, ...]:
    def named(chosen: Chosen) -> Chosen:
        return chosen if chosen.word.id else replace(chosen, word=own[key_of(chosen.word)])

    return tuple(
        replace(choice, new=tuple(map(named, choice.new)), recalled=tuple(map(named, choice.recalled)))
        for choice in choices
    )


def _pictures(
    course: Course, draft: Outline, choices: Sequence[Choice], own: dict[str, Word], step: Step
) -> tuple[PictureBook, tuple[Finding, ...]]:
    from fagnorsk.photos.book import Wanted, make_picture_book

    taught = {chosen.word.id: chosen.word for choice in choices for chosen in choice.new}
    scenes = {name for names in draft.photos_of_lesson for name in names}

    def ids(words: Sequence[Word]) -> list[str]:
        named = [word.id or getattr(own.get(key_of(word)), "id", "") for word in words]
        return [word_id if word_id in taught else "" for word_id in named]

    wanted = {}
    for photo in course.photos:
        shown = tuple(filter(None, ids(draft.matches.words.get(photo.name, ()))))
        pairs = draft.matches.dots.get(photo.name, ())
        dots = tuple(
            (dot, word_id) for (dot, _), word_id in zip(pairs, ids([word for _, word in pairs]), strict=True) if word_id
        )
        explicit = any(photo.name in word.picture for word in taught.values())
        if shown or dots or photo.name in scenes or explicit:
            wanted[photo.name] = Wanted(shown, dots, photo.name in scenes)
    done = step(tr("Photos"), len(wanted))
    return make_picture_book(
        course.photos,
        wanted,
        {word_id: word.term for word_id, word in taught.items()},
        {word_id: word.picture for word_id, word in taught.items() if word.picture},
        user_store(),
        consent_required=course.settings.consent == "required",
        progress=done,
    )


def _keep_ledger(home: Path, loaded: LoadedCourse, ledger: Ledger, out: Path, *, locked: bool) -> None:
    before = {(row.kind, row.key): row for row in read_ledger(loaded.course.root, out).rows}
    changed = [row for row in ledger.rows if before.get((row.kind, row.key)) != row]
    if not changed:
        return
    if locked:
        names = ", ".join(f"{row.kind} {row.key}" for row in changed[:5])
        raise UserError(
            tr("The ledger would change in {n} rows ({rows} ...).", n=len(changed), rows=names),
            cure=tr("Build once without --locked and keep the new deck-ledger.csv."),
            code="LEDGER-LOCKED",
        )
    for folder in dict.fromkeys((home, out)):
        try:
            write_ledger(ledger, folder)
            return
        except OSError:
            continue  # a read-only course folder: beside the output instead
    raise UserError(
        tr("The folder {folder} cannot be written.", folder=out),
        cure=tr("Choose another one with --out."),
        code="OUT-READ-ONLY",
    )


def _documents(
    plan: CoursePlan,
    languages: Sequence[Language | None],
    only: frozenset[str],
    folder: OutputFolder,
    step: Step,
    template: Template | None,
) -> None:
    from fagnorsk.exercises.rubrics import Rubrics
    from fagnorsk.exercises.select import make_exercises
    from fagnorsk.outputs.handout import handout
    from fagnorsk.outputs.teacher import teacher
    from fagnorsk.outputs.wordlist import wordlist

    lists = bool(only & {"wordlist", "pdf"})
    sheets = bool(only & {"handout", "pdf"})
    lessons = plan.lessons if sheets else ()
    done = step(tr("Documents"), len(languages) * (lists + len(lessons)) + len(lessons))
    rubrics = Rubrics()
    if lists:
        for language in languages:
            folder.place(f"wordlists/{plan.id}-{_code(language)}.docx", wordlist(plan, language, template))
            done()
    for lesson in lessons:
        exercises = make_exercises(lesson, plan.id)
        for language in languages:
            path = f"handouts/{lesson.file_stem}-{_code(language)}.docx"
            folder.place(path, handout(plan, lesson, language, exercises, rubrics, template))
            done()
        folder.place(f"handouts/{lesson.file_stem}-teacher.docx", teacher(plan, lesson, exercises, rubrics, template))
        done()


def _sheets(
    plan: CoursePlan, languages: Sequence[Language | None], folder: OutputFolder, step: Step, template: Template | None
) -> None:
    from fagnorsk.outputs.sheets.collection import make_sheets

    done = step(tr("Sheets"), 1)
    for path, data in make_sheets(plan, languages, template):
        folder.place(path, data)
    done()


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    rank = {Severity.ERROR: 0, Severity.REVIEW: 1, Severity.INFO: 2}
    return tuple(
        sorted(findings, key=lambda finding: (rank[finding.severity], finding.place, finding.code, finding.what))
    )


def words_of_file(path: Path) -> tuple[tuple[FoundWord, ...], tuple[Finding, ...]]:
    """The words of a single text, looked up in all shipped vocabularies, and what is wrong with the file."""
    from fagnorsk.lessons.passages import passages_of
    from fagnorsk.norwegian.terms import find_words
    from fagnorsk.sources.operations import read_operation_file
    from fagnorsk.sources.vocabularies import vocabularies_for

    read = read_operation_file(path, path.parent)
    words = {word.id: word for vocabulary in reversed(vocabularies_for(())) for word in vocabulary.words}
    passages = [passage for operation in read.operations for passage in passages_of(operation)]
    return find_words(passages, tuple(words.values())), (*read.findings, *check_texts(read.operations))


def read_back(name: str, sheet: Path) -> tuple[SheetChanges, Applied]:
    """Bring what a person changed in the sheet of a course into its words.csv or words.xlsx; the former file is kept.

    Raises UserErrors for clashes and wrong cells, with nothing written.
    """
    from fagnorsk.sources.sheet_apply import apply_changes
    from fagnorsk.sources.sheet_read import read_word_sheet

    root, shipped = find_course(name)
    if shipped and not Path(name).is_dir():
        raise UserError(
            tr("“{name}” came with the toolkit and is not changed.", name=name),
            cure=tr("Copy its folder and work on the copy."),
            code="COURSE-SHIPPED",
        )
    prepared = prepare(load_course(str(root)))
    changes = read_word_sheet(sheet, prepared.words)
    return changes, apply_changes(root, changes)
