"""A team's sessions as a calendar file (iCalendar, RFC 5545) that phones and Outlook read and update."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from fagnorsk.model.shifts import ZONE, Session

_ZONE = ZoneInfo(ZONE)


def calendar(course_id: str, title: str, team: str, sessions: Sequence[Session], titles: Mapping[str, str]) -> bytes:
    """The .ics. A session keeps its UID for ever and its SEQUENCE rises with every change, so that a new file moves what is in
    somebody's calendar; a cancelled one is marked so. The same sessions give the same bytes.
    """
    from icalendar import Calendar, Event, Timezone

    made = Calendar()
    made.add("prodid", "-//Fagnorsk//Kursplan//NB")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", f"{title}, lag {team}")
    made.add("x-wr-timezone", ZONE)
    if sessions:
        first = min(session.start for session in sessions).date()
        last = max(session.end for session in sessions).date()
        year = datetime.timedelta(days=366)
        made.add_component(Timezone.from_tzinfo(_ZONE, ZONE, first - year, last + year))
    for session in sorted(sessions, key=lambda one: one.id):
        event = Event()
        event.add("uid", f"{session.id}@{course_id}.fagnorsk")
        event.add("sequence", session.sequence)
        # When the file was made would differ from day to day; that something changed is said by SEQUENCE.
        event.add("dtstamp", _utc(session.start) + datetime.timedelta(minutes=session.sequence))
        event.add("dtstart", session.start.replace(tzinfo=_ZONE))
        event.add("dtend", session.end.replace(tzinfo=_ZONE))
        event.add("summary", f"Norskkurs: {titles.get(session.lesson, session.lesson)}")
        if session.room:
            event.add("location", session.room)
        event.add("description", f"{title}. Lag {team}. Ta med arbeidsarket.")
        event.add("status", "CONFIRMED" if session.happens else "CANCELLED")
        made.add_component(event)
    return bytes(made.to_ical())


def _utc(local: datetime.datetime) -> datetime.datetime:
    return local.replace(tzinfo=_ZONE).astimezone(datetime.UTC)
