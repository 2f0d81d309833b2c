"""The plan as a page to look at: teams in rows, weeks in columns, each day with its shift's letter and colour."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from fagnorsk.messages import tr, user_language
from fagnorsk.model.course import Settings
from fagnorsk.model.shifts import FREE, Plan, Session
from fagnorsk.shifts.calendar import closed_because, is_half_day
from fagnorsk.shifts.course import ShiftCourse
from fagnorsk.shifts.hours import weekly_hours
from fagnorsk.shifts.roster import Roster, rosters

WEEKS_ABREAST = 6  # fills an A4 page across
# Light enough for black letters, different in grey as well; the letter says the same.
_COLOURS = ("#ffe9a8", "#bcd9f2", "#c9c3e6", "#cfe8c6", "#f4c9bd", "#d9d9d9")
_STYLE = """\
body { font: 15px/1.45 Calibri, "Segoe UI", "Noto Sans", sans-serif; color: #16202a; margin: 1.5rem; }
h1, h2 { color: #0b3d5c; line-height: 1.2; }
table { border-collapse: collapse; margin: .6rem 0 1.4rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #c9d2da; }
.board { table-layout: fixed; }
.board th, .board td { padding: .2rem .25rem; border: 1px solid #8a98a5; font-weight: normal; }
.board th { background: #eef2f5; font-weight: bold; white-space: nowrap; }
.board th small { font-weight: normal; display: block; }
.days { display: flex; gap: 1px; }
.day { width: 1.25rem; min-height: 2.7rem; text-align: center; font-size: .8rem; line-height: 1.25rem; background: #fff; }
.day.closed { background: repeating-linear-gradient(45deg, #fff, #fff 3px, #b9c2ca 3px, #b9c2ca 5px); }
.day.half { border-bottom: 3px solid #16202a; }
.day b { display: block; background: #0b3d5c; color: #fff; border-radius: .3rem; line-height: 1.2rem; }
.key, .key.day { display: inline-block; width: auto; min-height: 0; line-height: 1.45; font-size: 1rem; }
.key { padding: 0 .5rem; margin-right: .3rem; border: 1px solid #8a98a5; }
.was { text-decoration: line-through; color: #5a6672; }
@page { size: A4 landscape; margin: 10mm; }
@media print { body { margin: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media print { h2 { break-after: avoid; } tr { break-inside: avoid; } .board { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class _Board:
    settings: Settings
    rosters: Mapping[str, Roster]
    numbers: Mapping[str, int]
    titles: Mapping[str, str]
    plan: Plan

    def colour(self, letter: str) -> str:
        letters = [shift.letter for shift in self.settings.shifts]
        return _COLOURS[letters.index(letter) % len(_COLOURS)] if letter in letters else "#ffffff"


def plan_page(course: ShiftCourse, plan: Plan) -> bytes:
    """The page in the user's language, with nothing loaded from elsewhere; no participant is in it. Raises UserErrors where
    the settings do not suffice.
    """
    numbers = {slug: number for number, slug in enumerate(course.slugs, 1)}
    board = _Board(course.settings, rosters(course.settings), numbers, dict(course.lessons), plan)
    return ("\n".join(_page(board)) + "\n").encode()


def weekday(day: datetime.date) -> str:
    """The day of the week in three letters, in the user's language."""
    names = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
    return names[day.weekday()]


def when(session: Session) -> str:
    """`Mon 11.01.2027 15:15-17:15`."""
    start = session.start
    return f"{weekday(start.date())} {start:%d.%m.%Y %H:%M}-{session.end:%H:%M}"


def _page(board: _Board) -> Iterator[str]:
    title = tr("Plan: {title}", title=board.settings.title)
    yield f'<!DOCTYPE html>\n<html lang="{user_language()}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta name="viewport" content="width=device-width">\n<title>{escape(title)}</title>'
    yield f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>"
    yield from _legend(board)
    yield from _findings(board.plan)
    yield from _boards(board)
    yield from _lessons(board)
    yield from _moves(board)
    for team in board.rosters:
        yield from _team(board, team)
    yield "</body>\n</html>"


def _legend(board: _Board) -> Iterator[str]:
    keys = [
        f'<span class="key" style="background:{board.colour(shift.letter)}">{escape(shift.letter)} {shift.start}-{shift.end}</span>'
        for shift in board.settings.shifts
    ]
    keys.append(f'<span class="key">{FREE} {escape(tr("off"))}</span>')
    keys.append(f'<span class="key day closed">{escape(tr("closed"))}</span>')
    yield f"<p>{' '.join(keys)} {escape(tr('White number on dark: the lesson of that day.'))}</p>"


def _findings(plan: Plan) -> Iterator[str]:
    if plan.findings:
        yield f"<h2>{escape(tr('What clashes'))}</h2>\n<ul>"
        for finding in plan.findings:
            yield f"<li>{escape(finding.what)} {escape(finding.cure)}</li>"
        yield "</ul>"


def _boards(board: _Board) -> Iterator[str]:
    days = [session.start.date() for session in board.plan.sessions]
    if not days:
        return
    first, last = min(days), max(days)
    mondays = []
    monday = first - datetime.timedelta(days=first.weekday())
    while monday <= last:
        mondays.append(monday)
        monday += datetime.timedelta(days=7)
    by_day: dict[tuple[str, datetime.date], list[Session]] = {}
    for session in board.plan.sessions:
        if session.happens:
            by_day.setdefault((session.team, session.start.date()), []).append(session)
    for at in range(0, len(mondays), WEEKS_ABREAST):
        yield from _weeks(board, mondays[at : at + WEEKS_ABREAST], by_day)


def _weeks(
    board: _Board, mondays: Sequence[datetime.date], by_day: Mapping[tuple[str, datetime.date], Sequence[Session]]
) -> Iterator[str]:
    yield f'<table class="board">\n<thead><tr><th scope="col">{escape(tr("Team"))}</th>'
    for monday in mondays:
        year, week, _ = monday.isocalendar()
        name = escape(tr("Week {week}", week=week))
        yield f'<th scope="col">{name}<small>{monday:%d.%m.}{year}</small></th>'
    yield "</tr></thead>\n<tbody>"
    for team, roster in board.rosters.items():
        cells = []
        for monday in mondays:
            week_days = [monday + datetime.timedelta(days=number) for number in range(7)]
            cells.append("".join(_day(board, roster, day, by_day.get((team, day), ())) for day in week_days))
        row = "".join(f'<td><div class="days">{cell}</div></td>' for cell in cells)
        yield f'<tr><th scope="row">{escape(team)}</th>{row}</tr>'
    yield "</tbody>\n</table>"


def _day(board: _Board, roster: Roster, day: datetime.date, sessions: Sequence[Session]) -> str:
    rules = board.settings.plan
    letter, closed = roster.letter(day), closed_because(day, rules)
    half = is_half_day(day, rules)
    words = [f"{weekday(day)} {day:%d.%m.%Y}", closed, tr("half day") if half else ""]
    words += [f"{when(one)} {board.titles.get(one.lesson, one.lesson)}, {one.room}" for one in sessions]
    lessons = "".join(f"<b>{board.numbers.get(one.lesson, '?')}</b>" for one in sessions)
    kinds = " ".join(["day", *(["closed"] if closed else []), *(["half"] if half and not closed else [])])
    colour = "" if closed else f' style="background:{board.colour(letter)}"'
    title = escape(", ".join(word for word in words if word))
    return f'<div class="{kinds}"{colour} title="{title}">{escape(letter)}{lessons}</div>'


def _lessons(board: _Board) -> Iterator[str]:
    yield f"<h2>{escape(tr('Lessons'))}</h2>\n<ol>"
    for slug, title in board.titles.items():
        yield f"<li>{escape(title)} ({board.settings.plan.minutes_of(slug)} min)</li>"
    yield "</ol>"


def _moves(board: _Board) -> Iterator[str]:
    changed = [move for move in board.plan.moves if move.before and move.after]
    if changed:
        yield f"<h2>{escape(tr('Moved'))}</h2>\n<ul>"
        for move in changed:
            if move.before and move.after:
                yield (
                    f"<li>{escape(move.after.team)}, {escape(board.titles.get(move.after.lesson, move.after.lesson))}: "
                    f'<span class="was">{_where(move.before)}</span> {_where(move.after)}</li>'
                )
        yield "</ul>"


def _where(session: Session) -> str:
    return escape(", ".join(part for part in (when(session), session.room, session.teacher) if part))


def _team(board: _Board, team: str) -> Iterator[str]:
    hours = weekly_hours(board.rosters[team])
    yield f"<h2>{escape(tr('Team {team}', team=team))}</h2>"
    yield "<p>" + escape(
        tr(
            "{worked} hours a week on average, breaks counted; the agreement for this kind of work says {agreed}.",
            worked=number(hours.worked), agreed=number(hours.agreed),
        )
    ) + "</p>"  # fmt: skip
    heads = (tr("When"), tr("Lesson"), tr("Room"), tr("Teacher"), tr("Session"))
    yield (
        "<table>\n<thead><tr>"
        + "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
        + "</tr></thead>\n<tbody>"
    )
    for session in board.plan.of_team(team):
        title = f"{board.numbers.get(session.lesson, '?')} {board.titles.get(session.lesson, session.lesson)}"
        cells = (when(session), title, session.room, session.teacher, session.id)
        kind = "" if session.happens else ' class="was"'
        yield f"<tr{kind}>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
    yield "</tbody>\n</table>"


def number(value: float) -> str:
    """37.5 with the user's decimal mark."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if user_language() == "nb" else text
