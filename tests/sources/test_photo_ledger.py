"""The photos of a course and what photos.yaml or photos.xlsx says of them."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from fagnorsk.errors import Place, UserError
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Box, Consent, Dot, Photo
from fagnorsk.sources.photo_faces import FaceProposal, face_findings, faces_text, read_faces
from fagnorsk.sources.photo_ledger import read_photos

PERCENT = "Places are counted in percent of the upright picture, from 0 to 100."


def folder(root: Path, *names: str, notes: str = "") -> Path:
    (root / "photos").mkdir()
    for name in names:
        (root / "photos" / name).write_bytes(b"x")
    if notes:
        (root / "photos.yaml").write_text(notes, encoding="utf-8")
    return root


def told(root: Path) -> list[str]:
    with pytest.raises(UserError) as caught:
        read_photos(root)
    return str(caught.value).split("\n")


def test_natural_order_and_junk(tmp_path: Path) -> None:
    folder(
        tmp_path,
        "IMG_10.jpg",
        "IMG_9.HEIC",
        "Ås.png",
        "~$x.jpg",
        ".DS_Store",
        "Thumbs.db",
        "._IMG_9.jpg",
        "LES-MEG.txt",
    )
    photos, findings = read_photos(tmp_path)
    assert [photo.name for photo in photos] == ["IMG_9.HEIC", "IMG_10.jpg", "Ås.png"]
    assert photos[0] == Photo("IMG_9.HEIC", tmp_path / "photos/IMG_9.HEIC", place=Place("photos/IMG_9.HEIC"))
    assert findings == ()


def test_no_folder(tmp_path: Path) -> None:
    assert read_photos(tmp_path) == ((), ())


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    notes = """
IMG_2041.HEIC:
  alt: En flens med åtte bolthull
  words: [flens]
  dots:
    - {word: bolthull, x: 42, y: 31}
    - {word: pakningsflate, box: [30, 40, 25, 12]}
    - {word: mutter, x: "41,5", y: 60 %}
  cover: [[60, 5, 8, 12]]
  consent: {given: true, asked_by: verneombud, date: 2026-11-03}
"""
    [photo], findings = read_photos(folder(tmp_path, "IMG_2041.HEIC", notes=notes))
    assert photo.alt == "En flens med åtte bolthull"
    assert photo.words == ("flens",)
    assert photo.dots == (
        Dot("bolthull", 42, 31, place=Place("photos.yaml", 6)),
        Dot("pakningsflate", 42.5, 46, Box(30, 40, 25, 12), Place("photos.yaml", 7)),
        Dot("mutter", 41.5, 60, place=Place("photos.yaml", 8)),
    )
    assert photo.cover == (Box(60, 5, 8, 12),)
    assert photo.consent == Consent(True, "verneombud", "2026-11-03")
    assert photo.place == Place("photos.yaml", 2)
    assert findings == ()


def test_consent_no_is_no(tmp_path: Path) -> None:
    notes = "a.jpg: {consent: {given: no}}\nb.jpg: {consent: nei}\nc.jpg: {consent: {asked_by: formann}}\n"
    photos, _ = read_photos(folder(tmp_path, "a.jpg", "b.jpg", "c.jpg", notes=notes))
    assert [photo.consent.given for photo in photos] == [False, False, None]


@pytest.mark.parametrize("on_disk", ["NFC", "NFD"])
@pytest.mark.parametrize("in_notes", ["NFC", "NFD"])
def test_names_match_composed_or_not_and_in_any_case(tmp_path: Path, on_disk: str, in_notes: str) -> None:
    name = "Rør og låsehåndtak æ.JPG"
    notes = unicodedata.normalize(in_notes, f"photos/{name.lower()}: {{alt: Et rør}}\n")  # type: ignore[arg-type]
    [photo], findings = read_photos(folder(tmp_path, unicodedata.normalize(on_disk, name), notes=notes))  # type: ignore[arg-type]
    assert (photo.name, photo.alt, findings) == (unicodedata.normalize("NFC", name), "Et rør", ())


def test_a_name_of_200_characters(tmp_path: Path) -> None:
    name = "rør " * 49 + ".jpg"
    assert read_photos(folder(tmp_path, name))[0][0].name == name


def test_pictures_of_word_files_get_notes_too(tmp_path: Path) -> None:
    inside = Photo(
        "02-flens.docx#word/media/image1.png", tmp_path / "operations/02-flens.docx", "word/media/image1.png", "Flens"
    )
    notes = "02-flens.docx#word/media/image1.png: {words: [flens]}\n"
    photos, findings = read_photos(folder(tmp_path, "a.jpg", notes=notes), [inside])
    assert [photo.name for photo in photos] == ["a.jpg", inside.name]
    assert (photos[1].words, photos[1].alt, findings) == (("flens",), "Flens", ())


def test_unknown_file(tmp_path: Path) -> None:
    _, findings = read_photos(folder(tmp_path, "flens.jpg", notes="flenz.jpg: {words: [flens]}\nhjelm.jpg:\n"))
    assert findings == (
        Finding(
            "PHOTO-UNKNOWN", Severity.ERROR, "There is no photo “flenz.jpg”.", "Did you mean “flens.jpg”?",
            Place("photos.yaml", 1),
        ),
        Finding(
            "PHOTO-UNKNOWN", Severity.ERROR, "There is no photo “hjelm.jpg”.", "Put the file into photos/.",
            Place("photos.yaml", 2),
        ),
    )  # fmt: skip


def test_film_other_files_and_subfolders(tmp_path: Path) -> None:
    folder(tmp_path, "a.mp4", "b.docx", notes="a.mp4: {words: [flens]}\n")
    (tmp_path / "photos" / "uke 2").mkdir()
    photos, findings = read_photos(tmp_path)
    assert photos == ()
    assert [(f.code, str(f)) for f in findings] == [
        ("PHOTO-KIND", "photos/b.docx: The file is not a kind of picture that can be used. Save it as .jpg or .png."),
        ("PHOTO-FOLDER", "photos/uke 2: Photos in subfolders are not read. Move them up into photos/."),
        (
            "PHOTO-FILM",
            "photos/a.mp4: No moment of the film a.mp4 is used. "
            "Write “a.mp4@2.5: {words: [flens]}” in photos.yaml for the picture at 2.5 seconds.",
        ),
    ]


def test_links_out_of_the_course(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "secret.jpg").write_bytes(b"x")
    root = tmp_path / "course"
    root.mkdir()
    folder(root, "a.jpg")
    (root / "photos" / "b.jpg").symlink_to("../../other/secret.jpg")
    (root / "photos" / "c.jpg").symlink_to("a.jpg")
    (root / "photos" / "d.jpg").symlink_to("d.jpg")
    photos, findings = read_photos(root)
    assert [photo.name for photo in photos] == ["a.jpg", "c.jpg"]
    assert [str(f) for f in findings] == [
        f"photos/{name}: The link leads out of the course folder and is not followed. Copy the file itself into photos/."
        for name in ("b.jpg", "d.jpg")
    ]


def test_the_whole_folder_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "secret.jpg").write_bytes(b"x")
    root = tmp_path / "course"
    root.mkdir()
    (root / "photos").symlink_to("../other")
    photos, findings = read_photos(root)
    assert photos == ()
    assert [f.code for f in findings] == ["PHOTO-OUTSIDE"]


@pytest.mark.parametrize(
    ("notes", "sentences"),
    [
        ("a.jpg:\n  dots:\n    - {word: flens, x: 142, y: 31}\n    - {word: rør, x: -1, y: 3}\n", [
            f"photos.yaml:3: The place 142 lies outside the picture. {PERCENT}",
            f"photos.yaml:4: The place -1 lies outside the picture. {PERCENT}",
        ]),
        ("a.jpg:\n  dots:\n    - {word: flens, x: 0.42, y: 0.3}\n    - {word: rør, x: 1, y: 0}\n", [
            "photos.yaml:3: All places on this picture lie between 0 and 1; they are counted in percent. "
            "Did you mean 42 instead of 0.42?"
        ]),
        ("a.jpg:\n  dots: [{word: flens, x: 42}]\n", [
            "photos.yaml:2: The dot at “flens” has no place. "
            "Write x and y in percent of the upright picture, such as x: 42, y: 31."
        ]),
        ("a.jpg:\n  dots: [{x: 42, y: 31}]\n", ["photos.yaml:2: The dot has no word. Write {word: flens, x: 42, y: 31}."]),
        ("a.jpg:\n  dots: [{word: flens, x: .nan, y: 31}]\n", [
            "photos.yaml:2: “x” must be a number, but is “.nan”. Write it in digits, such as 42."
        ]),
        ("a.jpg:\n  dots: [{word: flens, box: [1, 2, 3]}]\n", [
            "photos.yaml:2: A box has four numbers. Write left, top, width and height in percent, such as [30, 40, 25, 12]."
        ]),
        ("a.jpg:\n  cover: [[60, 5, 50, 12]]\n", [
            "photos.yaml:2: The box goes over the edge of the picture. "
            "Write left, top, width and height: left and width together are at most 100, top and height too."
        ]),
        ("a.jpg:\n  cover: [[60, 5, 0, 12]]\n", [
            "photos.yaml:2: The box has no size. Write left, top, width and height in percent, such as [30, 40, 25, 12]."
        ]),
        ("a.jpg:\n  word: [flens]\n", ["photos.yaml:2: “word” is not a key here. Did you mean “words”?"]),
        ("a.jpg: {consent: {date: i går}}\n", [
            "photos.yaml:1: “date” must be a date, but is “i går”. Write year-month-day, such as 2027-01-31."
        ]),
        ("../../etc/x.jpg: {alt: x}\n", [
            "photos.yaml:1: “../../etc/x.jpg” leads out of the course folder. Write only the name of a file in photos/."
        ]),
    ],
)  # fmt: skip
def test_wrong(tmp_path: Path, notes: str, sentences: list[str]) -> None:
    assert told(folder(tmp_path, "a.jpg", notes=notes)) == sentences


def test_one_percent_is_one_percent(tmp_path: Path) -> None:
    [photo], _ = read_photos(folder(tmp_path, "a.jpg", notes="a.jpg: {dots: [{word: flens, x: 1, y: 0}]}\n"))
    assert (photo.dots[0].x, photo.dots[0].y) == (1, 0)


def workbook(root: Path, *rows: list[object]) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(root / "photos.xlsx")


def test_the_same_in_a_workbook(tmp_path: Path) -> None:
    folder(tmp_path, "a.jpg")
    workbook(
        tmp_path,
        ["Bilde", "Alternativ tekst", "Ord", "Prikker", "Dekk til", "Samtykke", "Spurt av", "Dato"],
        ["a.jpg", "En flens", "flens; rør", "bolthull 42 31,5; varmt arbeid: 30 40 25 12", "60 5 8 12", "ja", "formann",
         "2026-11-03"],
    )  # fmt: skip
    [photo], _ = read_photos(tmp_path)
    place = Place("photos.xlsx", 2, "Prikker")
    assert photo.alt == "En flens"
    assert photo.words == ("flens", "rør")
    assert photo.dots == (
        Dot("bolthull", 42, 31.5, place=place),
        Dot("varmt arbeid", 42.5, 46, Box(30, 40, 25, 12), place),
    )
    assert photo.cover == (Box(60, 5, 8, 12),)
    assert photo.consent == Consent(True, "formann", "2026-11-03")


def test_wrong_in_a_workbook(tmp_path: Path) -> None:
    folder(tmp_path, "a.jpg")
    workbook(tmp_path, ["bilde", "prikker", "samtykke"], ["a.jpg", "bolthull 42", "kanskje"])
    assert told(tmp_path) == [
        "photos.xlsx:2 [prikker]: “bolthull 42” cannot be read. "
        "Write word, x and y in percent: flens 42 31; bolthull 60 55.",
        "photos.xlsx:2 [samtykke]: “kanskje” is neither yes nor no. Write ja or nei.",
    ]


def test_both_files(tmp_path: Path) -> None:
    folder(tmp_path, "a.jpg", notes="a.jpg: {alt: x}\n")
    workbook(tmp_path, ["bilde"])
    assert told(tmp_path) == [
        "photos.yaml: The course has both photos.yaml and photos.xlsx. Keep one of them, and move the other out of the folder."
    ]


def test_moments_of_a_film(tmp_path: Path) -> None:
    notes = "Film.MP4@2.5: {words: [flens]}\nfilm.mp4@10: {alt: Ventilen}\n"
    photos, findings = read_photos(folder(tmp_path, "film.mp4", "a.jpg", notes=notes))
    path = tmp_path / "photos/film.mp4"
    assert [(photo.name, photo.path, photo.second, photo.words) for photo in photos[1:]] == [
        ("Film.MP4@2.5", path, 2.5, ("flens",)),
        ("film.mp4@10", path, 10.0, ()),
    ]
    assert findings == ()


def test_moment_that_is_no_number(tmp_path: Path) -> None:
    _, findings = read_photos(folder(tmp_path, "film.mp4", notes="film.mp4@snart: {words: [flens]}\n"))
    assert [finding.code for finding in findings] == ["PHOTO-FILM", "PHOTO-UNKNOWN"]


def test_dots_drawn_in_labelme(tmp_path: Path) -> None:
    folder(tmp_path, "a.jpg", "b.jpg", notes="b.jpg: {dots: [{word: pakning, x: 1, y: 2}]}\n")
    shapes = [
        {"label": "flens", "points": [[100, 50], [300, 150]], "shape_type": "rectangle"},
        {"label": "bolt", "points": [[200, 100]], "shape_type": "point"},
        {"label": "hull", "points": [[200, 100], [220, 100]], "shape_type": "circle"},
        {"label": "Dekk til", "points": [[0, 0], [40, 0], [40, 20]], "shape_type": "polygon"},
        {"label": "ute", "points": [[900, 900]], "shape_type": "point"},
    ]
    for name in "ab":
        text = json.dumps({"shapes": shapes, "imageWidth": 400, "imageHeight": 200})
        (tmp_path / f"photos/{name}.json").write_text(text, encoding="utf-8")
    photos, findings = read_photos(tmp_path)
    place = Place("photos/a.json")
    assert photos[0].dots == (
        Dot("flens", 50, 50, Box(25, 25, 50, 50), place),
        Dot("bolt", 50, 50, None, place),
        Dot("hull", 50, 50, Box(45, 40, 10, 20), place),
    )
    assert photos[0].cover == (Box(0, 0, 10, 10),)
    # What is written in photos.yaml wins; a part to cover is covered all the same.
    assert ([dot.word for dot in photos[1].dots], photos[1].cover) == (["pakning"], (Box(0, 0, 10, 10),))
    assert str(findings[0]) == (
        "photos/a.json: The mark “ute” lies outside the picture. Save it anew in labelme, or write the places in photos.yaml."
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["PHOTO-LABELME"]),
        ("[" * 100_000, ["PHOTO-LABELME"]),
        ('{"shapes": [{"label": "a", "points": "x"}, 3], "imageWidth": 4, "imageHeight": 4}', ["PHOTO-LABELME"] * 2),
        ('{"shapes": [], "imageWidth": 0, "imageHeight": null}', ["PHOTO-LABELME"]),
        ('{"something": "else"}', []),
    ],
)
def test_other_and_broken_json(tmp_path: Path, text: str, codes: list[str]) -> None:
    folder(tmp_path, "a.jpg")
    (tmp_path / "photos/a.json").write_text(text, encoding="utf-8")
    photos, findings = read_photos(tmp_path)
    assert ([finding.code for finding in findings], photos[0].dots) == (codes, ())


def test_possible_faces_wait_for_a_person(tmp_path: Path) -> None:
    folder(tmp_path, "a.jpg", "b b.jpg", "c.jpg")
    photos, _ = read_photos(tmp_path)
    assert [str(finding) for finding in face_findings(tmp_path, photos)] == [
        "photos: Nobody has looked for faces in 3 photos. "
        "Look yourself, or run fagnorsk photos with --find-faces; note consent or cover in photos.yaml."
    ]
    face = FaceProposal(Box(60, 5, 8.5, 12), 0.97)
    (tmp_path / "photos-faces.yaml").write_text(
        faces_text({"a.jpg": [face, face], "b b.jpg": [], "c.jpg": [face]}, "yuface"), encoding="utf-8"
    )
    assert read_faces(tmp_path) == {"a.jpg": 2, "b b.jpg": 0, "c.jpg": 1}
    decided = [photos[0], photos[1], replace(photos[2], cover=(face.box,))]
    assert [str(finding) for finding in face_findings(tmp_path, decided)] == [
        "photos/a.jpg: a.jpg may show 2 faces. Check it. Write cover or consent for it in photos.yaml."
    ]
    # What was proposed has the form of photos.yaml.
    (tmp_path / "photos-faces.yaml").rename(tmp_path / "photos.yaml")
    assert read_photos(tmp_path)[0][0].cover == (face.box, face.box)
