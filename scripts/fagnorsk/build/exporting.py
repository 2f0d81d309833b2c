"""For each shift team a folder and a zip with everything it gets, from outputs that are built already."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.build.options import Step, silent
from fagnorsk.build.results import Prepared
from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.shifts import Session
from fagnorsk.model.word import slug
from fagnorsk.outputs.folder import OutputFolder
from fagnorsk.outputs.sheets.poster import poster
from fagnorsk.outputs.sheets.safety import safety_page
from fagnorsk.outputs.team_package.calendar import calendar
from fagnorsk.outputs.team_package.copying import marked_copy, stored_zip
from fagnorsk.outputs.team_package.papers import attendance_sheet, cover, team_plan
from fagnorsk.outputs.team_package.readme import readme
from fagnorsk.shifts.course import ShiftCourse
from fagnorsk.sources.nearest import suggest
from fagnorsk.sources.participants import team_languages

FOLDER = "lag"
_WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What to export: one team and one ISO week (`2027-W05`) only, or all where they are empty; `zipped` adds archives."""

    team: str = ""
    week: str = ""
    zipped: bool = False


def teams_of(shifts: ShiftCourse, wish: Wish) -> tuple[str, ...]:
    """The teams to export for. Raises UserError for an unknown team, a week that is none, and a course without teams."""
    names = tuple(team.name for team in shifts.settings.teams)
    if not names:
        raise UserError(
            tr("The course has no teams."),
            cure=tr("Write them under “teams:” in course.yaml, such as teams: {A: {offset: 0}}."),
            code="EXPORT-TEAMS",
        )
    if wish.team and wish.team not in names:
        raise UserError(
            tr("There is no team “{team}”.", team=wish.team), cure=suggest(wish.team, names), code="PLAN-TEAM-NAME"
        )
    if wish.week and not _WEEK.fullmatch(wish.week):
        raise UserError(
            tr("“{value}” is no week.", value=wish.week), cure=tr("Write it like 2027-W05."), code="EXPORT-WEEK"
        )
    return (wish.team,) if wish.team else names


def languages_of(shifts: ShiftCourse, teams: Sequence[str]) -> tuple[str, ...]:
    """The languages that the teams need: the participants' mother tongues, else those of the course."""
    spoken = {code for team in teams for code in _spoken(shifts, team)}
    return tuple(code for code in LANGUAGES if code in spoken)


def _spoken(shifts: ShiftCourse, team: str) -> tuple[str, ...]:
    return team_languages(shifts.participants, team) or shifts.settings.languages or ("nb",)


def export(
    prepared: Prepared,
    shifts: ShiftCourse,
    sessions: Sequence[Session],
    built: Path,
    out: Path,
    wish: Wish,
    step: Step = silent,
) -> tuple[str, ...]:
    """Write `lag-A/` ... below `out`, and with `zipped` `<course>-lag-A.zip` beside them; returns what was placed. Word files are
    copied from `built` as they lie there, edited ones too, with the team in their header. The same input gives the same bytes.
    """
    teams = teams_of(shifts, wish)
    shared = _Shared(prepared, built)
    folder = OutputFolder(out)
    done = step(tr("Teams"), len(teams))
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(_package, team, prepared, shifts, sessions, shared, wish) for team in teams]
        for team, job in zip(teams, jobs, strict=True):
            files = job.result()
            for name, data in files:
                folder.place(f"{_home(team)}/{name}", data)
            if wish.zipped:
                week = f"-{wish.week}" if wish.week else ""
                folder.place(f"{prepared.plan.id}-{_home(team)}{week}.zip", stored_zip(files))
            done()
    folder.close(remove_stale=False)
    return tuple(placed.path for placed in folder.placed)


def _home(team: str) -> str:
    return f"{FOLDER}-{slug(team) or team}"


class _Shared:
    """Files that several teams get, read or made once."""

    def __init__(self, prepared: Prepared, built: Path) -> None:
        self._prepared = prepared
        self._built = built
        self._files: dict[str, bytes] = {}

    def file(self, path: str) -> bytes:
        """A file below the outputs; empty bytes where it was not built."""
        if path not in self._files:
            source = self._built / path
            self._files[path] = source.read_bytes() if source.is_file() else b""
        return self._files[path]

    def safety(self, code: str) -> bytes:
        """The safety words on a page."""
        key = f"safety {code}"
        if key not in self._files:
            language = None if code == "nb" else LANGUAGES[code]
            self._files[key] = safety_page(self._prepared.plan, language, self._prepared.template)
        return self._files[key]

    def poster(self, lesson: Lesson) -> bytes:
        """The lesson's poster in Norwegian."""
        key = f"poster {lesson.slug}"
        if key not in self._files:
            self._files[key] = poster(self._prepared.plan, lesson, None)
        return self._files[key]


def _package(
    team: str, prepared: Prepared, shifts: ShiftCourse, sessions: Sequence[Session], shared: _Shared, wish: Wish
) -> list[tuple[str, bytes]]:
    plan, template = prepared.plan, prepared.template
    own = sorted((one for one in sessions if one.team == team), key=lambda one: (one.start, one.id))
    chosen = [one for one in own if not wish.week or one.week == wish.week]
    taught = {one.lesson for one in chosen if one.happens}
    lessons = [lesson for lesson in plan.lessons if not wish.week or lesson.slug in taught]
    codes = _spoken(shifts, team)
    mark = f"lag {team}"

    def copied(path: str) -> bytes:
        data = shared.file(path)
        return marked_copy(data, plan.title, mark) if data else b""

    def every() -> Iterator[tuple[str, bytes]]:
        yield "00-forside.docx", cover(plan, team, lessons, chosen, template)
        yield "01-plan.docx", team_plan(plan, team, chosen, template)
        yield "02-oppmoteliste.docx", attendance_sheet(plan, team, chosen, shifts.participants, template)
        # The calendar holds every session: a file with fewer would not take the others away, but look as if.
        titles = {lesson.slug: lesson.title for lesson in plan.lessons}
        yield "kalender.ics", calendar(plan.id, plan.title, team, own, titles)
        yield "LES-MEG.txt", readme(team, codes)
        for lesson in lessons:
            for code in codes:
                yield f"arbeidsark/{lesson.file_stem}-{code}.docx", copied(f"handouts/{lesson.file_stem}-{code}.docx")
            yield f"plakater/{lesson.file_stem}.docx", shared.poster(lesson)
        for code in codes:
            yield f"ordlister/{plan.id}-{code}.docx", copied(f"wordlists/{plan.id}-{code}.docx")
            yield f"kort/{plan.id}-{code}.apkg", shared.file(f"anki/{plan.id}-{code}.apkg")
            name = f"slik-bruker-du-kortene-{code}.docx"
            yield f"kort/{name}", shared.file(f"anki/{name}")
            yield f"hms/hms-ord-{code}.docx", shared.safety(code)

    return [(name, data) for name, data in every() if data]
