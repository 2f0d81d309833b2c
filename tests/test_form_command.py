"""`fagnorsk form`: a page for each operation and an empty one."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from fagnorsk.cli.main import app


def test_a_form_for_each_operation(tmp_path: Path) -> None:
    (tmp_path / "operations").mkdir()
    (tmp_path / "operations" / "03-kappe.md").write_text(
        "# Kappe rør\n\n1. Merk røret.\n2. Kapp røret.\n", encoding="utf-8"
    )
    done = CliRunner().invoke(app, ["form", str(tmp_path)])
    assert done.exit_code == 0, done.output
    made = sorted(path.name for path in (tmp_path / "build" / "forms").glob("*.docx"))
    assert made == ["01-kappe.docx", "ny-jobb.docx"]


def test_a_course_with_nothing_in_it_gets_the_empty_form(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["form", str(tmp_path), "--out", str(tmp_path / "ut")])
    assert done.exit_code == 0, done.output
    assert [path.name for path in (tmp_path / "ut" / "forms").glob("*.docx")] == ["ny-jobb.docx"]
