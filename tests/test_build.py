"""From a folder to outputs: what is made, that it is the same everywhere, and that nothing of a person's is lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from build_courses import CUTTING, FLANGE, bare_course, full_course, photo, write
from fagnorsk.build import Built, Options, build
from fagnorsk.errors import UserError
from fagnorsk.outputs.folder import OutputFolder
from fagnorsk.outputs.pdf import libreoffice, make_pdfs
from fagnorsk.sources.ledger import read_ledger

JUDGE = Path(__file__).parent / "outputs" / "anki_judge.py"


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")


def files(built: Built) -> list[str]:
    return sorted(placed.path for placed in built.placed)


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def report(built: Built) -> Any:
    return json.loads((built.out / "report.json").read_text(encoding="utf-8"))


def test_photos_and_operations_are_enough(tmp_path: Path) -> None:
    built = build(str(bare_course(tmp_path / "Norsk på verftet")), Options())
    assert built.out == tmp_path / "Norsk på verftet" / "build"
    assert files(built) == [
        "anki/norsk-pa-verftet-nb.apkg",
        "anki/slik-bruker-du-kortene-nb.docx",
        "handouts/01-kappe-ror-nb.docx",
        "handouts/01-kappe-ror-teacher.docx",
        "handouts/02-montere-flens-nb.docx",
        "handouts/02-montere-flens-teacher.docx",
        "papers/certificate.docx",
        "papers/course-plan.docx",
        "papers/entry-check-teacher.docx",
        "papers/entry-check.docx",
        "papers/exit-check-teacher.docx",
        "papers/exit-check.docx",
        "report.html",
        "report.json",
        "wordlists/norsk-pa-verftet-nb.docx",
        "wordlists/norsk-pa-verftet.xlsx",
    ]
    words = {word["id"]: word for word in report(built)["words"]}
    assert words["flens"]["picture"] == {"origin": "photo", "source": "flens.jpg"}
    assert words["rortang"]["picture"] == {"origin": "photo", "source": "rørtang.jpg"}
    assert {"trekke-til", "pakning", "momentnokkel", "vinkelsliper"} <= set(words)
    answers = [entry for entry in built.plan.entries if entry.picture or entry.word.definition]
    steps = sum(len(lesson.operation.steps) for lesson in built.plan.lessons)
    # Each step asks twice: what comes next, where it belongs; one stands beside a photo.
    assert built.cards == sum(1 + bool(entry.picture) for entry in answers) + 2 * steps + 1


def test_one_photo_beside_the_texts_makes_no_lesson(tmp_path: Path) -> None:
    # rørtang.jpg is in no text; in file order it lies last, beside målebånd.jpg of the second lesson.
    root = full_course(tmp_path)
    photo(root / "photos" / "rørtang.jpg", "red")
    lessons = report(build(str(root), Options()))["lessons"]
    assert len(lessons) == 2
    assert "rortang" in lessons[1]["new"]


def test_many_photos_beside_the_texts_are_a_lesson(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    for name in ("rørtang", "hammer", "hjelm", "vater", "vernesko"):
        photo(root / "photos" / f"{name}.jpg", "red")
    lessons = report(build(str(root), Options()))["lessons"]
    assert [lesson["title"] for lesson in lessons][2:] == ["Flere ord fra bildene"]


def test_no_word_is_new_twice(tmp_path: Path) -> None:
    built = build(str(full_course(tmp_path)), Options())
    new = [word for lesson in report(built)["lessons"] for word in lesson["new"]]
    assert len(new) == len(set(new))
    assert "flens" in report(built)["lessons"][1]["recalled"]


def test_dots_are_words_with_crops_of_their_own(tmp_path: Path) -> None:
    built = build(str(full_course(tmp_path)), Options())
    words = {word["id"]: word for word in report(built)["words"]}
    assert words["bolthull"]["picture"] == {"origin": "crop", "source": "flens.jpg"}
    (scene,) = built.plan.lessons[0].scenes
    assert [(dot.number, dot.entry.word.id) for dot in scene.dots] == [(1, "flens"), (2, "bolthull")]


def test_same_bytes_in_another_folder_on_another_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = full_course(tmp_path / "a")
    build(str(first), Options())
    second = tmp_path / "deep" / "er" / "b"
    shutil.copytree(first, second, ignore=shutil.ignore_patterns("build"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    monkeypatch.setenv("FAGNORSK_CACHE", str(tmp_path / "another cache"))
    build(str(second), Options())
    one, two = contents(first / "build"), contents(second / "build")
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []
    assert (first / "deck-ledger.csv").read_bytes() == (second / "deck-ledger.csv").read_bytes()


def test_second_build_changes_nothing(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    build(str(root), Options())
    again = build(str(root), Options())
    assert {placed.outcome.value for placed in again.placed} == {"unchanged"}


def test_edited_handout_stays(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    build(str(root), Options())
    edited = root / "build" / "handouts" / "01-montere-flens-pl.docx"
    edited.write_bytes(b"what the course leader wrote")
    write(root / "operations" / "01-montere-flens.md", FLANGE.replace("en ny pakning", "en ny og hel pakning"))
    built = build(str(root), Options())
    assert edited.read_bytes() == b"what the course leader wrote"
    assert edited.with_name("01-montere-flens-pl (ny).docx").is_file()
    (beside,) = [placed for placed in built.placed if placed.outcome.value == "beside"]
    assert beside.wanted == "handouts/01-montere-flens-pl.docx"


def test_one_language_and_one_format_leave_the_rest(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    build(str(root), Options())
    built = build(str(root), Options(languages=("ro",), only=frozenset({"wordlist"})))
    assert files(built) == ["report.html", "report.json", "wordlists/prove-kurs-ro.docx"]
    assert (root / "build" / "anki" / "prove-kurs-pl.apkg").is_file()


def test_unknown_language_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"Unknown language: xx\. Known are pl, lt, "):
        build(str(full_course(tmp_path)), Options(languages=("xx",)))
    assert not (tmp_path / "build").exists()


def test_locked_refuses_to_change_the_ledger(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    with pytest.raises(UserError, match=r"The ledger would change in \d+ rows"):
        build(str(root), Options(locked=True))
    assert not (root / "build").exists() and not (root / "deck-ledger.csv").exists()
    build(str(root), Options())
    build(str(root), Options(locked=True))


def test_course_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write anywhere: so the refusal is played.
    from fagnorsk.build import ledger_home

    root, out = full_course(tmp_path / "kurs"), tmp_path / "ut"
    real = ledger_home.write_ledger

    def read_only(ledger: Any, folder: Path) -> Any:
        if folder == root:
            raise PermissionError(13, "read-only")
        return real(ledger, folder)

    monkeypatch.setattr(ledger_home, "write_ledger", read_only)
    build(str(root), Options(out))
    assert (out / "deck-ledger.csv").is_file() and not (root / "deck-ledger.csv").exists()
    before = (out / "deck-ledger.csv").read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    again = build(str(root), Options(out))
    assert (out / "deck-ledger.csv").read_bytes() == before
    assert {placed.outcome.value for placed in again.placed} == {"unchanged"}


def test_rows_of_the_ledger_are_never_dropped(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    build(str(root), Options())
    before = read_ledger(root)
    (root / "operations" / "02-kappe-ror.md").unlink()
    build(str(root), Options())
    assert set(before.of_kind("note")) <= set(read_ledger(root).of_kind("note"))


def test_inserted_step_shifts_no_other(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    first = build(str(root), Options(only=frozenset({"anki"})))
    ids = {step.text: step.id for step in first.plan.lessons[0].operation.steps}
    longer = FLANGE.replace("3. Legg", "3. Kontroller flatene for riper.\n4. Legg").replace("4. Sett", "5. Sett")
    write(root / "operations" / "01-montere-flens.md", longer.replace("5. Trekk", "6. Trekk"))
    second = build(str(root), Options(only=frozenset({"anki"})))
    later = {step.text: step.id for step in second.plan.lessons[0].operation.steps}
    assert {text: later[text] for text in ids} == ids
    assert len(set(later.values())) == 6


def test_bad_photo_does_not_stop_the_rest(tmp_path: Path) -> None:
    root = bare_course(tmp_path)
    write(root / "photos" / "pakning.jpg", "Dette er ikke et bilde.")
    (root / "photos" / "momentnøkkel.jpg").write_bytes((root / "photos" / "flens.jpg").read_bytes()[:900])
    built = build(str(root), Options())
    told = [(finding.code, str(finding.place)) for finding in built.findings if finding.severity.value == "error"]
    assert sorted(told) == [("PHOTO-BROKEN", "photos/momentnøkkel.jpg"), ("PHOTO-BROKEN", "photos/pakning.jpg")]
    assert "wordlists" in {Path(path).parent.name for path in files(built)}


def test_update_through_the_whole_chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Study, then: a translation corrected, a word added, one removed, title and folder renamed, import."""
    root = full_course(tmp_path / "kurs")
    build(str(root), Options())
    old = tmp_path / "old.apkg"
    shutil.copy(root / "build" / "anki" / "prove-kurs-pl.apkg", old)
    renamed = tmp_path / "kurs 2027"
    root.rename(renamed)
    write(
        renamed / "course.yaml", (renamed / "course.yaml").read_text(encoding="utf-8").replace("rørleggere", "fagfolk")
    )
    write(renamed / "words.csv", "id,term,pos,pl\nflens,flens,noun,kryza\n")
    text = FLANGE.replace("stålbørste", "trådbørste")
    write(renamed / "operations" / "01-montere-flens.md", text)
    photo(renamed / "photos" / "skyvelære.jpg", "purple")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000900")
    build(str(renamed), Options())
    run = subprocess.run(
        [sys.executable, str(JUDGE), str(old), str(renamed / "build" / "anki" / "prove-kurs-pl.apkg")],
        capture_output=True,
        text=True,
        check=True,
    )
    judged = json.loads(run.stdout)
    assert judged["progress_kept"] and not judged["full_sync"] and judged["studied"] >= 6
    assert judged["update"]["new"] >= 1 and judged["update"]["updated"] >= 1 and judged["update"]["conflicting"] == 0
    # What is taught no more would lie in a deck apart, were the learner new.
    apart = {"Norsk på jobb::Norsk for rørleggere::utgått (polsk)"}
    assert set(judged["new"]["decks"]) - set(judged["old"]["decks"]) <= apart
    assert judged["new"]["first_fields_unique"] and judged["new"]["problems"] == []
    assert "kryza" in judged["new"]["backs"]["prove-kurs/flens/pl 1"]
    assert judged["new"]["notes"] == judged["old"]["notes"] + judged["update"]["new"]


def test_pdf_without_libreoffice_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fagnorsk.outputs.pdf.libreoffice", lambda: None)
    built = build(str(full_course(tmp_path)), Options(only=frozenset({"pdf"})))
    assert [finding.what for finding in built.findings if finding.code == "PDF-NO-PROGRAM"] == [
        "No PDF was made: LibreOffice is not installed."
    ]


@pytest.mark.parametrize("name", ["æøå ÆØÅ", "a\u030angstrom o\u0308", "x" * 120])
def test_folder_names(tmp_path: Path, name: str) -> None:
    root = full_course(tmp_path / name)
    write(root / "operations" / f"03-{'lang ' * 30}.md", CUTTING.replace("Kappe et rør", "Kappe flere rør"))
    built = build(str(root), Options(only=frozenset({"handout"})))
    assert len(built.plan.lessons) == 3


@pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed")
def test_pdf_is_tagged_and_titled(tmp_path: Path) -> None:
    from pypdf import PdfReader

    build(str(full_course(tmp_path)), Options(only=frozenset({"wordlist"}), languages=("pl",)))
    folder = OutputFolder(tmp_path / "build")
    assert make_pdfs(folder, ["wordlists/prove-kurs-pl.docx"], lambda: None) == []
    root = PdfReader(tmp_path / "build" / "wordlists" / "prove-kurs-pl.pdf").trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert str(root["/Lang"]).startswith("nb")
