"""The log of what was done on the job: out, filled in, back, and summed up against the aims."""

from __future__ import annotations

from pathlib import Path

import pytest
from filled_form import fill
from word_judge import Docx, faults
from word_plans import plan

from fagnorsk.errors import UserError
from fagnorsk.model.work_log import LogEntry
from fagnorsk.outputs.work_log import log_summary, logged, work_log
from fagnorsk.sources.work_log import read_log


def test_a_filled_log_comes_back(tmp_path: Path) -> None:
    course = plan(tmp_path)
    first = logged(course)[0]
    filled = fill(
        work_log(course),
        {
            f"Dato {first.number}": "12.1.2027",
            f"Dette gjorde jeg {first.number}": "Jeg monterte en flens.",
            f"Fadder {first.number}": "KN",
        },
        {f"Bilde {first.number}": (200, 30, 30)},
    )
    path = tmp_path / "log-D1.docx"
    path.write_bytes(filled)
    log = read_log(path, {lesson.title: lesson.slug for lesson in logged(course)})
    assert log.person == "D1"
    assert log.entries[0] == LogEntry(first.slug, first.title, "12.1.2027", "Jeg monterte en flens.", 1, "KN")
    assert [entry.done for entry in log.entries] == [True] + [False] * (len(log.entries) - 1)
    summary = Docx(log_summary(course, [log]))
    assert summary.tables()["Deltakere"][1][:2] == ["D1", f"1 av {len(logged(course))}"]
    assert all(row[1] == "1 av 1" for row in summary.tables()["Mål"][1:2])


def test_an_empty_log_shows_nothing_done(tmp_path: Path) -> None:
    course = plan(tmp_path)
    path = tmp_path / "D2.docx"
    path.write_bytes(work_log(course))
    log = read_log(path, {})
    assert log.person == "D2"
    assert [(entry.text, entry.photos, entry.signed) for entry in log.entries] == [("", 0, "")] * len(logged(course))


def test_another_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(log_summary(plan(tmp_path), []))
    with pytest.raises(UserError) as caught:
        read_log(path, {})
    assert str(caught.value) == (
        "brev.docx: The file is no work log. Fill in the sheet that “fagnorsk log COURSE” writes, and keep its tables."
    )


def test_both_are_sound_documents(tmp_path: Path) -> None:
    course = plan(tmp_path)
    assert faults(log_summary(course, [])) == []
    # Content controls are judged with the form for the floor; here the rest of the page.
    assert Docx(work_log(course)).paragraphs("Heading1") == [f"{one.number}. {one.title}" for one in logged(course)]
