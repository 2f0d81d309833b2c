"""A course for one person, put together of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build_courses import full_course, photo, write
from fagnorsk.build import Options, build
from fagnorsk.build.picking import pick
from fagnorsk.errors import UserError, flatten
from fagnorsk.model.word import Level
from fagnorsk.sources.course import load_course
from fagnorsk.sources.picked_course import read_known


@pytest.fixture
def courses(tmp_path: Path) -> list[str]:
    first, second = full_course(tmp_path / "ror"), tmp_path / "sveis"
    write(
        second / "operations" / "07-hefte.md",
        "# Hefte et rør\n1. Slip fasen med vinkelsliper.\n2. Heft røret fire steder.\n",
    )
    write(second / "course.yaml", "id: sveis\ntrades: [verktoy]\nlanguages: [ro]\nlevel: B1\n")
    write(second / "words.csv", "id,term,pos\nheft-x,heftkloss,noun\n")
    photo(second / "photos" / "vinkelsliper.jpg", "grey")
    return [str(first), str(second)]


def test_operations_of_two_courses_in_the_order_asked_for(courses: list[str], tmp_path: Path) -> None:
    made = pick(courses, ["hefte", "montere-flens"], tmp_path / "anna kurs")
    names = sorted(path.relative_to(tmp_path / "anna kurs").as_posix() for path in made)
    assert names == [
        "course.yaml",
        "operations/01-hefte.md",
        "operations/02-montere-flens.md",
        "photos.yaml",
        "photos/flens.jpg",
        "photos/vinkelsliper.jpg",
        "words.csv",
    ]
    course = load_course(str(tmp_path / "anna kurs")).course
    assert [spec.operation for spec, _ in course.lessons] == ["hefte", "montere-flens"]
    assert (course.settings.id, course.settings.trades, course.settings.languages) == (
        "anna-kurs",
        ("industrirorlegger", "verktoy"),
        ("pl",),
    )
    (flange,) = [one for one in course.photos if one.name == "flens.jpg"]
    assert (flange.alt, [dot.word for dot in flange.dots]) == ("En flens med hull", ["flens", "bolthull"])
    assert [word.term for word in course.words] == ["heftkloss"]


def test_level_languages_and_what_is_known(courses: list[str], tmp_path: Path) -> None:
    known = tmp_path / "kjent.csv"
    known.write_text("ord;merknad\nflens;x\nå trekke til;\n", encoding="utf-8")
    words = read_known(known)
    assert words == ("flens", "å trekke til")
    pick(courses[:1], [], tmp_path / "a", level=Level.A1, languages=["uk"], known=words)
    built = build(str(tmp_path / "a"), Options())
    report = json.loads((built.out / "report.json").read_text(encoding="utf-8"))
    new = {word for lesson in report["lessons"] for word in lesson["new"]}
    assert "pakning" in new and "trekke-til" not in new
    # A dot of the picked photo points at it, so it has to be on the list.
    assert "flens" in new
    assert {lesson.level for lesson in built.plan.lessons} == {Level.A1}
    assert any(placed.path.endswith("-uk.apkg") for placed in built.placed)


def test_an_operation_that_is_not_there_or_twice(courses: list[str], tmp_path: Path) -> None:
    write(Path(courses[1]) / "operations" / "montere-flens.md", "# Montere flens\n1. Monter flensen.\n")
    with pytest.raises(UserError) as caught:
        pick(courses, ["montere-flens", "hefta"], tmp_path / "a")
    assert [str(error) for error in flatten([caught.value])] == [
        "Several courses have an operation “montere-flens”. Write ror/montere-flens, sveis/montere-flens.",
        "None of the courses has an operation “hefta”. Did you mean “hefte”?",
    ]
    assert not (tmp_path / "a").exists()
    pick(courses, ["sveis/montere-flens"], tmp_path / "b")
    assert "Monter flensen." in (tmp_path / "b" / "operations" / "01-montere-flens.md").read_text(encoding="utf-8")


def test_two_pictures_of_one_name(courses: list[str], tmp_path: Path) -> None:
    photo(Path(courses[0]) / "photos" / "vinkelsliper.jpg", "red")
    with pytest.raises(UserError, match=r"different pictures called photos/vinkelsliper\.jpg"):
        pick(courses, [], tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_a_folder_with_something_in_it_is_left_alone(courses: list[str], tmp_path: Path) -> None:
    write(tmp_path / "a" / "notat.txt", "mitt")
    with pytest.raises(UserError, match="is not empty"):
        pick(courses, [], tmp_path / "a")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["notat.txt"]
