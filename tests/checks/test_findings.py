"""Each finding of a course with its code, place and cure."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_courses import SETTINGS, full_course, write
from fagnorsk.build import prepare
from fagnorsk.model.finding import Finding
from fagnorsk.sources.course import load_course


def findings(root: Path) -> dict[str, list[Finding]]:
    told: dict[str, list[Finding]] = {}
    for finding in prepare(load_course(str(root))).findings:
        told.setdefault(finding.code, []).append(finding)
    return told


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return full_course(tmp_path)


def test_words_without_picture_and_unchecked_translations(root: Path) -> None:
    (root / "photos" / "målebånd.jpg").unlink()
    write(root / "operations" / "02-kappe-ror.md", "# Kappe et rør\n\n1. Løft spilhullet.\n2. Mål røret.\n")
    told = findings(root)
    (missing,) = [finding for finding in told["WORD-NO-PICTURE"] if "spilhull" in finding.what]
    assert (
        str(missing)
        == "operations/02-kappe-ror.md:3: “et spilhull” has no picture. Take a photo and name it spilhull.jpg."
    )
    (unchecked,) = told["TRANSLATION-UNCHECKED"]
    assert unchecked.what.endswith("translations into polski have been checked by nobody.")


def test_word_without_translation_names_its_languages(root: Path) -> None:
    write(root / "course.yaml", SETTINGS.replace("[pl]", "[pl, es]"))
    told = findings(root)
    assert all("español" in finding.what for finding in told["WORD-NO-TRANSLATION"])


def test_unknown_exercise(root: Path) -> None:
    lessons = "lessons:\n  - {operation: montere-flens, exercises: [match, danse]}\n  - kappe-ror\n"
    write(root / "course.yaml", SETTINGS + lessons)
    (finding,) = findings(root)["EXERCISE-UNKNOWN"]
    assert finding.what == "There is no exercise “danse”."
    assert "order-steps" in finding.cure
    assert str(finding.place).startswith("course.yaml:")


def test_exercise_without_material(root: Path) -> None:
    lessons = "lessons:\n  - {operation: kappe-ror, exercises: [dialogue-roles, gaps]}\n  - montere-flens\n"
    write(root / "course.yaml", SETTINGS + lessons)
    (finding,) = findings(root)["EXERCISE-NO-MATERIAL"]
    assert "“dialogue-roles” is left out" in finding.what


def test_name_on_a_photo_that_nobody_knows(root: Path) -> None:
    write(root / "photos.yaml", "flens.jpg:\n  words: [flonsebrekk]\n")
    (finding,) = findings(root)["WORD-UNKNOWN"]
    assert str(finding) == (
        "photos.yaml:1: “flonsebrekk” stands in no vocabulary and not in the dictionary; it is printed without article. "
        "Check the spelling, or give gender and forms in words.csv."
    )


def test_photo_that_belongs_to_no_word(root: Path) -> None:
    (root / "photos" / "flens.jpg").rename(root / "photos" / "IMG_0001.jpg")
    (root / "photos.yaml").unlink()
    (finding,) = findings(root)["PHOTO-NO-WORD"]
    assert finding.place.file == "photos/IMG_0001.jpg"


def test_photos_need_consent_where_the_course_says_so(root: Path) -> None:
    write(root / "course.yaml", SETTINGS + "consent: required\n")
    write(root / "photos.yaml", "flens.jpg:\n  consent: {given: true, asked_by: verneombud, date: 2026-11-03}\n")
    (finding,) = findings(root)["PHOTO-NO-CONSENT"]
    assert finding.place.file == "photos/målebånd.jpg"
    book = prepare(load_course(str(root))).plan
    pictures = {entry.word.id: entry.picture and entry.picture.source for entry in book.entries}
    assert pictures["flens"] == "flens.jpg"
    assert pictures["maleband"] != "målebånd.jpg"


def test_refused_consent_keeps_a_photo_out_everywhere(root: Path) -> None:
    write(root / "photos.yaml", "flens.jpg:\n  consent: {given: false}\n")
    assert [str(finding.place) for finding in findings(root)["PHOTO-NO-CONSENT"]] == ["photos.yaml:1"]


def test_english_text(root: Path) -> None:
    text = "# Fit a flange\n\n1. Close the valve and lock it.\n2. Clean the faces with a brush.\n3. Tighten the bolts in a cross.\n"
    write(root / "operations" / "02-kappe-ror.md", text)
    (finding,) = findings(root)["TEXT-ENGLISH"]
    assert finding.place.file == "operations/02-kappe-ror.md"


def test_nynorsk_text_breaks_nothing(root: Path) -> None:
    text = "# Kappe eit røyr\n\n1. Mål røyret før du kappar det.\n2. Ikkje stå framføre skiva.\n3. Ho skal ikkje vere skadd, og du må sjå etter sprekker.\n"
    write(root / "operations" / "02-kappe-ror.md", text)
    (finding,) = findings(root)["TEXT-NYNORSK"]
    assert finding.severity.value == "info"


def test_a_link_to_a_photo_that_is_not_there(root: Path) -> None:
    write(
        root / "operations" / "02-kappe-ror.md", "# Kappe et rør\n\n1. Mål røret. ![Et rør](../photos/malebånd.jpg)\n"
    )
    (finding,) = findings(root)["OP-PICTURE-MISSING"]
    assert str(finding) == (
        "operations/02-kappe-ror.md:3: There is no photo “malebånd.jpg” in photos/. Did you mean “målebånd.jpg”?"
    )
