"""`fagnorsk photos`: the table, the contact sheet, the list of missing photos, grids and faces."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from fagnorsk.cli import main as cli
from fagnorsk.model.photo import Box
from fagnorsk.photos import faces
from fagnorsk.sources.photo_faces import FaceProposal

OPERATION = """# Montere en flens
1. Legg pakningen på flensen.
2. Trekk til boltene med momentnøkkel.
"""
NOTES = """
rom.jpg:
  alt: Benken
  dots: [{word: bolt, x: 30, y: 40}]
nei.jpg: {words: [flens], consent: nei}
"""


def grain(seed: int, size: tuple[int, int] = (900, 700)) -> bytes:
    import random

    out = io.BytesIO()
    coarse = Image.frombytes("RGB", (45, 35), random.Random(seed).randbytes(45 * 35 * 3))
    coarse.resize(size, Image.Resampling.NEAREST).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "kurs"
    (root / "photos").mkdir(parents=True)
    (root / "operations").mkdir()
    (root / "operations/01-flens.md").write_text(OPERATION, encoding="utf-8")
    (root / "photos.yaml").write_text(NOTES, encoding="utf-8")
    for n, name in enumerate(("pakning.jpg", "rom.jpg", "nei.jpg")):
        (root / "photos" / name).write_bytes(grain(n))
    (root / "photos/knust.jpg").write_bytes(grain(9)[:3000])
    return root


def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: object
) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["fagnorsk", "photos", *map(str, arguments)])
    code = 0
    try:
        cli.run()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0
    said = capsys.readouterr()
    return code, said.out, said.err


def text_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode()


def test_table_sheet_and_list(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run(capsys, monkeypatch, course)
    assert (code, err) == (0, "")
    rows = [line.split("\t") for line in out.splitlines()]
    assert rows[0] == ["Photo", "Size", "Words", "Dots", "Consent", "Covered", "To look at"]
    by_name = {row[0]: row[1:] for row in rows[1:5]}
    assert by_name["pakning.jpg"][:5] == ["900 x 700", "pakning", "", "?", ""]
    assert by_name["rom.jpg"][:3] == ["900 x 700", "", "1 bolt"]
    assert by_name["knust.jpg"][0] == "-"
    assert by_name["knust.jpg"][-1] == "The picture knust.jpg is cut off in the middle; it is left out."
    sheet = text_of(course / "build/photos/contact-sheet.docx")
    assert all(name in sheet for name in by_name)
    with zipfile.ZipFile(course / "build/photos/contact-sheet.docx") as archive:
        pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
    # The broken one cannot be shown, the one with a no must not be.
    assert len(pictures) == 2
    wanted = text_of(course / "build/photos/to-photograph.docx")
    assert "momentnøkkel" in wanted and "Montere en flens" in wanted
    assert "pakning.jpg" not in wanted


def test_grid_and_json(course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run(capsys, monkeypatch, course, "--grid", "--json")
    assert code == 0
    looks = {look["photo"]: look for look in json.loads(out)}
    assert looks["rom.jpg"]["dots"] == [{"number": 1, "word": "bolt"}]
    assert looks["nei.jpg"]["consent"] is False
    assert [finding["code"] for finding in looks["knust.jpg"]["findings"]] == ["PHOTO-BROKEN"]
    grids = sorted(path.name for path in (course / "build/photos/grid").iterdir())
    assert grids == ["nei.jpg", "pakning.jpg", "rom.jpg"]


class OneFace:
    """Sees a face on every photo."""

    name = "prøve"

    def find(self, picture: Path) -> Sequence[FaceProposal]:
        return [FaceProposal(Box(40, 40, 20, 20), 0.9)]


def test_faces_are_proposed_and_change_nothing(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "installed_finder", OneFace)
    before = sorted(path.read_bytes() for path in (course / "photos").iterdir())
    code, out, _ = run(capsys, monkeypatch, course, "--find-faces")
    assert code == 0 and out.splitlines()[-1] == f"Found 3 possible faces: check {course / 'photos-faces.yaml'}."
    text = (course / "photos-faces.yaml").read_text(encoding="utf-8")
    assert "[35, 35, 30, 30]  # 0.90" in text
    assert sorted(path.read_bytes() for path in (course / "photos").iterdir()) == before
    # What a person noted in the file is kept when it is written anew.
    (course / "photos-faces.yaml").write_text("# sett på\n" + text, encoding="utf-8")
    run(capsys, monkeypatch, course, "--find-faces")
    assert (course / "photos-faces (1).yaml").read_text(encoding="utf-8").startswith("# sett på")
    assert (course / "photos-faces.yaml").read_text(encoding="utf-8") == text


def test_help_has_examples(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run(capsys, monkeypatch, "--help")
    assert code == 0 and "fagnorsk photos my-course" in out
