"""For each participant who missed lessons a folder with what they need to catch up, from outputs that are built already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from fagnorsk.build.exporting import Wish
from fagnorsk.build.options import Step, silent
from fagnorsk.build.results import Prepared
from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.shifts import CatchUp, Participant
from fagnorsk.model.word import slug
from fagnorsk.outputs.folder import OutputFolder
from fagnorsk.outputs.team_package.catch_up import catch_up_sheet
from fagnorsk.outputs.team_package.copying import marked_copy, stored_zip
from fagnorsk.outputs.wordlist import wordlist
from fagnorsk.shifts.attendance import attendance_sums, catch_ups
from fagnorsk.shifts.course import ShiftCourse

FOLDER = "innhenting"


def missed_lessons(shifts: ShiftCourse, wish: Wish) -> tuple[CatchUp, ...]:
    """Who missed which lesson, of the wished team and week or of all. Raises UserError where no attendance is known yet."""
    if not shifts.attendance:
        raise UserError(
            tr("There is no attendance yet."),
            place=Place("attendance.csv"),
            cure=tr("Make the file with: fagnorsk attendance COURSE --new, and fill in the minutes."),
            code="EXPORT-ATTENDANCE",
        )
    sums = attendance_sums(shifts.slugs, shifts.sessions, shifts.participants, shifts.attendance)
    found = catch_ups(shifts.settings, shifts.sessions, sums, shifts.attendance)
    return tuple(
        one
        for one in found
        if wish.team in ("", one.participant.team)
        and (not wish.week or (one.missed is not None and one.missed.week == wish.week))
    )


def languages_of_people(missed: Sequence[CatchUp]) -> tuple[str, ...]:
    """The mother tongues of those who missed something."""
    spoken = {one.participant.language for one in missed}
    return tuple(code for code in LANGUAGES if code in spoken)


def export_catch_up(
    prepared: Prepared,
    missed: Sequence[CatchUp],
    built: Path,
    out: Path,
    *,
    zipped: bool = False,
    step: Step = silent,
) -> tuple[str, ...]:
    """Write `innhenting-<id>/` below `out` for everybody in `missed`: the sheet, handouts and a wordlist of those lessons, and
    the deck, in their mother tongue; with `zipped` an archive beside each. Returns what was placed; the same input gives the
    same bytes.
    """
    people: dict[str, list[CatchUp]] = {}
    for one in missed:
        people.setdefault(one.participant.id, []).append(one)
    folder = OutputFolder(out)
    done = step(tr("Catching up"), len(people))
    for number, (who, own) in enumerate(people.items(), 1):
        files = _files(prepared, own[0].participant, own, built)
        home = _home(who, number, people)
        for name, data in files:
            folder.place(f"{FOLDER}-{home}/{name}", data)
        if zipped:
            folder.place(f"{prepared.plan.id}-{FOLDER}-{home}.zip", stored_zip(files))
        done()
    folder.close(remove_stale=False)
    return tuple(placed.path for placed in folder.placed)


def _home(who: str, number: int, people: Collection[str]) -> str:
    name = slug(who)
    alone = name and sum(slug(other) == name for other in people) == 1
    return name if alone else f"{name or 'deltaker'}-{number}"


def _files(prepared: Prepared, person: Participant, missed: Sequence[CatchUp], built: Path) -> list[tuple[str, bytes]]:
    plan, template, code = prepared.plan, prepared.template, person.language
    language = LANGUAGES[code] if code != "nb" else None
    lessons = {lesson.slug: lesson for lesson in plan.lessons}
    own = [(lessons[one.lesson], one) for one in missed if one.lesson in lessons]
    part = replace(plan, lessons=tuple(lesson for lesson, _ in own))
    mark = f"deltaker {person.id}"
    files = [("00-ta-igjen.docx", catch_up_sheet(plan, person, own, language, template))]
    if part.entries:
        files.append((f"ordliste-{code}.docx", wordlist(part, language, template)))
    for lesson in part.lessons:
        name = f"{lesson.file_stem}-{code}.docx"
        source = built / "handouts" / name
        if source.is_file():
            files.append((f"arbeidsark/{name}", marked_copy(source.read_bytes(), plan.title, mark)))
    for name in (f"{plan.id}-{code}.apkg", f"slik-bruker-du-kortene-{code}.docx"):
        source = built / "anki" / name
        if source.is_file():
            files.append((f"kort/{name}", source.read_bytes()))
    return files
