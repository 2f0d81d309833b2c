"""What a learner has done on the job, with whom, and what that shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One operation in a learner's log. `lesson` is the lesson's slug, `title` what the sheet calls it; `date` as written;
    `text` the learner's own words; `photos` how many pictures; `signed` by whom (a role or initials), empty where by nobody.
    """

    lesson: str
    title: str
    date: str = ""
    text: str = ""
    photos: int = 0
    signed: str = ""

    @property
    def done(self) -> bool:
        """Whether it counts: the learner wrote about it and a mentor signed."""
        return bool(self.text and self.signed)


@dataclass(frozen=True, slots=True)
class WorkLog:
    """The log of one person, who is known by the name of the file."""

    person: str
    entries: tuple[LogEntry, ...]
