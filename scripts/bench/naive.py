"""The straightforward script that a build is measured against: plain Pillow, python-docx and genanki, the way their tutorials
show. It makes of the reference course what a build makes: a wordlist a language, a handout a lesson and language, a teacher's
edition a lesson, a deck a language; simpler in content, with the same words, sentences and pictures.

`python scripts/bench/naive.py COURSE OUT`
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

import genanki
import yaml
from docx import Document
from docx.shared import Cm
from PIL import Image, ImageOps
from reference_course import VOCAB, library_words


def main(course: Path, out: Path) -> None:
    """Writes the outputs below `out`."""
    settings = yaml.safe_load((course / "course.yaml").read_text(encoding="utf-8"))
    described = yaml.safe_load((course / "photos.yaml").read_text(encoding="utf-8"))
    rows = {row["id"]: row for row in library_words()}
    for name in ("print", "card", "wordlists", "handouts", "anki"):
        (out / name).mkdir(parents=True)
    for name in described:
        picture = ImageOps.exif_transpose(Image.open(course / "photos" / name)).convert("RGB")
        for folder, edge in (("print", 1400), ("card", 560)):
            small = picture.copy()
            small.thumbnail((edge, edge), Image.Resampling.LANCZOS)
            small.save(out / folder / name, quality=82)
    pictures = {said["words"][0]: name for name, said in described.items()}
    lessons = [(lesson["operation"], [rows[word] for word in lesson["words"]]) for lesson in settings["lessons"]]
    for language in settings["languages"]:
        wordlist(lessons, language, pictures, out)
        deck(lessons, language, pictures, out)
        for number, (operation, words) in enumerate(lessons, 1):
            handout(course, out, number, operation, words, language, pictures)
    for number, (operation, words) in enumerate(lessons, 1):
        handout(course, out, number, operation, words, "", pictures)


def picture_of(word: str, pictures: dict[str, str], out: Path) -> Path | None:
    """The word's photo, else its drawing."""
    if word in pictures:
        return out / "card" / pictures[word]
    drawing = VOCAB.parent / "media" / "illustrations" / f"{word}.png"
    return drawing if drawing.is_file() else None


def word_table(document, words, language, pictures, out) -> None:  # type: ignore[no-untyped-def]
    """A table with picture, word, translation and sentence."""
    table = document.add_table(rows=1, cols=4)
    table.style = "Table Grid"
    for cell, head in zip(table.rows[0].cells, ("Bilde", "Ord", "Oversettelse", "Setning"), strict=True):
        cell.text = head
    for row in words:
        cells = table.add_row().cells
        path = picture_of(row["id"], pictures, out)
        if path:
            cells[0].paragraphs[0].add_run().add_picture(str(path), width=Cm(2.4))
        cells[1].text = row["term"]
        cells[2].text = row.get(language) or ""
        cells[3].text = row["example"]


def wordlist(lessons, language, pictures, out) -> None:  # type: ignore[no-untyped-def]
    """All words of the course in one document."""
    document = Document()
    document.add_heading("Ordliste", 0)
    for operation, words in lessons:
        document.add_heading(operation, 1)
        word_table(document, words, language, pictures, out)
    document.save(out / "wordlists" / f"{language}.docx")


def handout(course, out, number, operation, words, language, pictures) -> None:  # type: ignore[no-untyped-def]
    """The steps with their photos, the words, a gap text, questions and lines to write on."""
    document = Document()
    document.add_heading(operation, 0)
    text = (course / "operations" / f"{number:02}-{operation}.md").read_text(encoding="utf-8")
    steps = re.findall(r"^\d+\. (.*?)(?: !\[.*\]\(../photos/(.*)\))?$", text, re.MULTILINE)
    for step, name in steps:
        document.add_paragraph(step, style="List Number")
        if name:
            document.add_picture(str(out / "print" / name), width=Cm(12))
    document.add_heading("Ord", 1)
    word_table(document, words, language, pictures, out)
    document.add_heading("Fyll inn", 1)
    for row in words[:10]:
        document.add_paragraph(re.sub(re.escape(row["term"]), "_____", row["example"], flags=re.IGNORECASE))
    document.add_heading("Skriv setninger", 1)
    for row in words[:10]:
        document.add_paragraph(f"{row['term']}: " + "_" * 60)
    document.save(out / "handouts" / f"{number:02}-{language or 'teacher'}.docx")


def deck(lessons, language, pictures, out) -> None:  # type: ignore[no-untyped-def]
    """Three cards a word: picture to word, word to translation, translation to word."""
    model = genanki.Model(
        1607392319,
        "Ord",
        fields=[{"name": name} for name in ("Term", "Translation", "Picture", "Sentence")],
        templates=[
            {"name": "1", "qfmt": "{{Picture}}", "afmt": "{{FrontSide}}<hr>{{Term}}"},
            {"name": "2", "qfmt": "{{Term}}", "afmt": "{{FrontSide}}<hr>{{Translation}}<br>{{Sentence}}"},
            {"name": "3", "qfmt": "{{Translation}}", "afmt": "{{FrontSide}}<hr>{{Term}}"},
        ],
    )
    made = genanki.Deck(2059400110, "Kurs")
    media = []
    for _, words in lessons:
        for row in words:
            path = picture_of(row["id"], pictures, out)
            if path:
                media.append(str(path))
            shown = f'<img src="{path.name}">' if path else ""
            made.add_note(genanki.Note(model, [row["term"], row.get(language) or "", shown, row["example"]]))
    genanki.Package(made, media_files=media).write_to_file(out / "anki" / f"{language}.apkg")


if __name__ == "__main__":
    csv.field_size_limit(10**7)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
