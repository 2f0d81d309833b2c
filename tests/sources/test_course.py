"""A course folder as a whole: what is enough, what is found, and that all errors come at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.errors import UserError, UserErrors
from fagnorsk.model.ledger import LedgerRow
from fagnorsk.sources.course import LoadedCourse, load_course
from fagnorsk.sources.find_course import find_course, shipped_courses
from fagnorsk.sources.ledger import write_ledger
from fagnorsk.sources.vocabularies import shipped_trades

STEPS = "1. Steng ventilen.\n2. Rengjør flensflatene med stålbørste.\n"


def course(root: Path, **files: str) -> Path:
    """`operations__01_flens_md="..."` becomes operations/01-flens.md."""
    for name, text in files.items():
        *parts, last = name.split("__")
        stem, _, suffix = last.replace("_", "-").rpartition("-")
        path = root.joinpath(*parts, f"{stem}.{suffix}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def load(root: Path, **files: str) -> LoadedCourse:
    return load_course(str(course(root, **files)))


def told(root: Path) -> list[str]:
    with pytest.raises(UserError) as caught:
        load_course(str(root))
    return str(caught.value).split("\n")


def test_operations_are_enough(tmp_path: Path) -> None:
    root = tmp_path / "norsk-på-kaia"
    loaded = load(
        root,
        operations__02_b_md=f"# Bolte\n{STEPS}",
        operations__10_c_md=f"# C\n{STEPS}",
        operations__1_a_md="# A\n1. X y.\n",
    )
    assert [spec.operation for spec, _ in loaded.course.lessons] == ["a", "b", "c"]
    assert (loaded.course.settings.id, loaded.course.settings.title) == ("norsk-pa-kaia", "Norsk på kaia")
    assert sorted(v.trade for v in loaded.course.vocabularies) == list(shipped_trades())
    assert [step.id for step in loaded.course.lessons[1][1].steps] == ["s1", "s2"]
    assert loaded.ledger.find("course", "id") == LedgerRow("course", "id", "norsk-pa-kaia")
    assert loaded.ledger.find("step", "b/s1") == LedgerRow("step", "b/s1", "Steng ventilen.")
    assert loaded.course.shipped is False


def test_a_heap_of_names(tmp_path: Path) -> None:
    names = ["Montering av flens", "kapping_av_rør", "ÅPNE VENTIL", "Sveis (2)"]
    (tmp_path / "operations").mkdir()
    for name in names:
        (tmp_path / "operations" / f"{name}.md").write_text(f"# {name}\n{STEPS}", encoding="utf-8")
    assert sorted(spec.operation for spec, _ in load_course(str(tmp_path)).course.lessons) == [
        "apne-ventil", "kapping-av-ror", "montering-av-flens", "sveis-2",
    ]  # fmt: skip


def test_photos_alone(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "flens.jpg").write_bytes(b"x")
    loaded = load_course(str(tmp_path))
    assert [photo.name for photo in loaded.course.photos] == ["flens.jpg"]
    assert loaded.course.lessons == ()


def test_an_empty_folder(tmp_path: Path) -> None:
    root = tmp_path / "tom"
    root.mkdir()
    cure = (
        "Put photos into the folder photos/ and work instructions (.md, .docx, .pdf, .txt) into operations/; "
        "one of them is enough to begin with."
    )
    assert told(root) == [f"tom: There are no photos and no operations in the course folder. {cure}"]
    course(root, notater_txt="x")
    assert told(root) == [
        f"tom: There are no photos and no operations in the course folder; it holds: notater.txt. {cure}"
    ]


def test_no_such_folder(tmp_path: Path) -> None:
    course(tmp_path / "sveisekurs", course_yaml="")
    wanted = str(tmp_path / "sveisekus")
    assert told(Path(wanted)) == [
        f"There is no course folder “{wanted}”, and no course of that name ships. "
        f"Did you mean “sveisekurs”? `fagnorsk new {wanted}` makes one."
    ]


def test_a_file_is_no_course(tmp_path: Path) -> None:
    course(tmp_path, a_md="x")
    assert told(tmp_path / "a.md") == [
        f"“{tmp_path / 'a.md'}” is a file, not a course folder. Give the folder that holds photos/ and operations/."
    ]


def test_course_yaml_stands_for_its_folder(tmp_path: Path) -> None:
    course(tmp_path, course_yaml="")
    assert find_course(str(tmp_path / "course.yaml")) == (tmp_path, False)


def test_a_shipped_course_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in shipped_courses():
        root, shipped = find_course(name)
        assert (root.name, shipped) == (name, True)
        assert find_course(str(root)) == (root, True)
        (tmp_path / name).mkdir()
        assert find_course(name) == (Path(name), False)


def test_lessons_in_the_order_of_the_settings(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        course_yaml="lessons:\n  - operation: 02-bolte\n    title: Vi bolter\n  - velkommen\n  - operations/01-flens.md\n",
        operations__01_flens_md=f"# Flens\n{STEPS}",
        operations__02_bolte_md=f"# Bolte\n{STEPS}",
        operations__03_sist_md=f"# Sist\n{STEPS}",
        lessons__velkommen_md="# Velkommen\n## Mål\nJeg kan hilse.\n",
        lessons__ubrukt_md="# Ubrukt\n",
    )
    assert [(spec.operation, spec.title) for spec, _ in loaded.course.lessons] == [
        ("bolte", "Vi bolter"), ("velkommen", ""), ("flens", ""),
    ]  # fmt: skip
    assert [operation.title for _, operation in loaded.course.lessons] == ["Bolte", "Velkommen", "Flens"]
    assert [(f.code, str(f)) for f in loaded.findings] == [
        (
            "COURSE-UNUSED",
            "operations/03-sist.md:1: The operation stands in no lesson and is not taught. "
            "Add it under “lessons:” in course.yaml.",
        )
    ]


def test_lessons_that_do_not_fit(tmp_path: Path) -> None:
    course(
        tmp_path,
        course_yaml="lessons: [flenz, flens, flens]\n",
        operations__flens_md=f"# Flens\n{STEPS}",
        operations__01_bolte_md=f"# Bolte\n{STEPS}",
        operations__02_bolte_txt=f"Bolte\n{STEPS}",
    )
    assert told(tmp_path) == [
        "operations/02-bolte.txt:1: Two operations have the name “bolte”; the other is operations/01-bolte.md. "
        "Rename one of the files; the number before the name does not count.",
        "course.yaml:1: There is no operation “flenz” in operations/ or lessons/. Did you mean “flens”?",
        "course.yaml:1: The operation “flens” stands in two lessons. Keep one of them.",
    ]


def test_a_lesson_whose_file_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        course_yaml="lessons: [flens, bolte]\n",
        operations__flens_doc="x",
        operations__bolte_md=f"# B\n{STEPS}",
    )
    assert [spec.operation for spec, _ in loaded.course.lessons] == ["bolte"]
    assert [f.code for f in loaded.findings] == ["OP-OLD-DOC"]


def test_all_errors_of_all_files_at_once(tmp_path: Path) -> None:
    course(
        tmp_path,
        course_yaml="titel: X\n",
        words_csv="term,pos\nflens,nomen\n",
        photos_yaml="a.jpg: {dots: [{word: a, x: 101, y: 1}]}\n",
        deck_ledger_csv="kind,key,value,changed\nfeil,a,b,1\n",
        operations__flens_md=f"# F\n{STEPS}",
    )
    with pytest.raises(UserErrors) as caught:
        load_course(str(tmp_path))
    assert [str(error.place) for error in caught.value.errors] == [
        "course.yaml:1", "words.csv:2 [pos]", "deck-ledger.csv:2 [kind]", "photos.yaml:1",
    ]  # fmt: skip


def test_the_text_of_a_picture_in_markdown(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "las.jpg").write_bytes(b"x")
    (tmp_path / "photos" / "ror.jpg").write_bytes(b"x")
    loaded = load(
        tmp_path,
        photos_yaml="ror.jpg: {alt: Fra ledgeren}\n",
        operations__flens_md="# F\n1. Lås. ![ventilen er låst](../photos/las.jpg)\n2. Mål. ![et rør](../photos/ror.jpg)\n",
    )
    assert [(photo.name, photo.alt) for photo in loaded.course.photos] == [
        ("las.jpg", "ventilen er låst"), ("ror.jpg", "Fra ledgeren"),
    ]  # fmt: skip


def test_own_words_win_over_the_trade(tmp_path: Path) -> None:
    loaded = load(tmp_path, words_csv="term,pos,pl\nflens,noun,flansza\n", operations__flens_md=f"# F\n{STEPS}")
    [flens] = [word for word in loaded.course.all_words if word.id == "flens"]
    assert (flens.origin, flens.translation("pl").text) == ("course", "flansza")  # type: ignore[union-attr]
    assert flens.definition


def test_a_second_build_after_renaming_the_folder(tmp_path: Path) -> None:
    first = load(tmp_path / "gammelt-navn", operations__flens_md=f"# F\n{STEPS}")
    write_ledger(first.ledger, first.course.root)
    moved = first.course.root.rename(tmp_path / "nytt-navn")
    again = load(
        moved, operations__flens_md="# F\n1. Kontroller trykket.\n2. Steng ventilen.\n3. Rens flatene med stålbørste.\n"
    )
    assert again.course.settings.id == "gammelt-navn"
    assert [step.id for step in again.course.lessons[0][1].steps] == ["s3", "s1", "s2"]


@pytest.mark.parametrize("name", ["course.yaml", "words.csv", "photos.yaml", "operations"])
def test_links_out_of_the_course(tmp_path: Path, name: str) -> None:
    outside = course(
        tmp_path / "ute", operations__flens_md=f"# F\n{STEPS}", words_csv="term,pos\n", photos_yaml="", course_yaml=""
    )
    root = tmp_path / "kurs"
    (root / "photos").mkdir(parents=True)
    (root / "photos" / "a.jpg").write_bytes(b"x")
    (root / name).symlink_to(outside / name)
    assert told(root)[0] == (
        f"{name}: The link leads out of the course folder and is not followed. "
        "Copy what it points at into the course folder."
    )


def test_nothing_is_written(tmp_path: Path) -> None:
    load(tmp_path, operations__flens_md=f"# F\n{STEPS}")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["flens.md", "operations"]


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course(tmp_path, operations__flens_md="x")

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert (
        told(tmp_path)[0]
        == f"{tmp_path.name}: The folder cannot be opened (Permission denied). Check that you may read it."
    )
