"""From a course folder to a plan: words found and chosen, ids given, pictures made, checks run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk import __version__
from fagnorsk.build.options import Step, silent
from fagnorsk.build.results import Prepared
from fagnorsk.checks.lessons import check_lessons
from fagnorsk.checks.level import check_levels
from fagnorsk.checks.limits import check_limits
from fagnorsk.checks.shifts import check_shifts
from fagnorsk.checks.sizes import check_sizes
from fagnorsk.checks.texts import check_texts
from fagnorsk.checks.words import check_words
from fagnorsk.lessons.assemble import assemble
from fagnorsk.lessons.choose import Choice, Chosen, key_of
from fagnorsk.lessons.missing import with_missing
from fagnorsk.lessons.outline import Outline, outline
from fagnorsk.lessons.pairs import with_pairs
from fagnorsk.lessons.passages import is_training_text
from fagnorsk.messages import tr
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.lesson import LESSON_MINUTES, CoursePlan
from fagnorsk.model.photo import PictureBook
from fagnorsk.model.word import Word
from fagnorsk.sources.course import LoadedCourse, load_course
from fagnorsk.sources.find_course import output_folder
from fagnorsk.sources.identity import assign_ids
from fagnorsk.sources.word_rows import WordRow
from fagnorsk.store import digest, user_store

if TYPE_CHECKING:
    from fagnorsk.outputs.word.template import Template


def prepare(loaded: LoadedCourse, step: Step = silent, *, verify: bool = False) -> Prepared:
    """Everything up to the outputs: words found and chosen, ids given, pictures made, checks run. Writes only the cache.

    With `verify` files are read also where size and times say that they are those of last time.
    Raises UserError for a company template that cannot be used.
    """
    course = loaded.course
    template = company_template(course)
    done = step(tr("Reading the texts"), 1)
    draft = outline(course)
    done()
    own, rows = _ids_for(draft.own, course, loaded.ledger)
    choices = _with_ids(draft.choices, own)
    book, picture_findings = _pictures(course, draft, choices, own, step, verify)
    settings = course.settings
    lessons = assemble(
        draft.lessons,
        choices,
        book,
        photos_of_lesson=draft.photos_of_lesson,
        level=settings.level,
        feminine=settings.feminine,
    )
    lessons = with_pairs(lessons, course.vocabularies)
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
        minutes=settings.plan.minutes if "minutes" in settings.plan.given else LESSON_MINUTES,
    )
    operations = [operation for _, operation in draft.lessons]
    findings = (
        *loaded.findings,
        *((template.finding,) if template else ()),
        *draft.findings,
        *picture_findings,
        *check_texts(operations),
        *check_limits(operations),
        *check_levels([(lesson.level, lesson.operation) for lesson in plan.lessons]),
        *check_words(plan, draft.found),
        *check_lessons(course, plan),
        *check_sizes(plan),
        *check_shifts(course),
    )
    ledger = loaded.ledger.merged(rows)
    found = with_missing(draft.found, course.all_words, plan.entries, plan.languages)
    return Prepared(course, plan, found, tuple(own.values()), ledger, in_order(findings), draft.matches, template, book)


def company_template(course: Course) -> Template | None:
    """The company's own Word template, where its folder has one. Raises UserError for one that cannot be used."""
    from fagnorsk.outputs.word.template import find_template, read_template

    path = find_template(course.root)
    return replace(read_template(path, course.root), state=digest(path.read_bytes())) if path else None


def load_for_output(name: str, out: Path | None) -> tuple[LoadedCourse, Path]:
    """The course, and where its outputs go."""
    target = output_folder(name, out)
    # Where the course folder could not be written last time, its ledger lies beside the output.
    return load_course(name, ledger_folder=target), target


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The worst first, then by place."""
    rank = {Severity.ERROR: 0, Severity.REVIEW: 1, Severity.INFO: 2}
    return tuple(
        sorted(findings, key=lambda finding: (rank[finding.severity], finding.place, finding.code, finding.what))
    )


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
    course: Course, draft: Outline, choices: Sequence[Choice], own: dict[str, Word], step: Step, verify: bool
) -> tuple[PictureBook, tuple[Finding, ...]]:
    from fagnorsk.photos.book import Wanted, make_picture_book

    taught = {chosen.word.id: chosen.word for choice in choices for chosen in choice.new}
    scenes = {name for names in draft.photos_of_lesson for name in names}
    scenes |= {
        name for paper in course.papers for block in (*paper.blocks, *paper.for_teacher) for name in block.photos
    }

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
        verify=verify,
        progress=done,
    )
