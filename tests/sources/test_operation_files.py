"""Which files are operations, how they are named, and that no bytes whatever break the reading."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest
from operation_making import Word, course, pdf, png, read

from fagnorsk.sources.operations import number_and_name, operation_files, read_operation_file


def test_order_and_what_is_left_out(tmp_path: Path) -> None:
    for name in (
        "10-ti.md",
        "2-to.docx",
        "1-en.txt",
        "~$2-to.docx",
        ".DS_Store",
        "Thumbs.db",
        ".skjult.md",
        "gammel.doc",
    ):
        course(tmp_path, name, b"x")
    (tmp_path / "operations" / "arkiv").mkdir()
    assert [path.name for path in operation_files(tmp_path)] == ["1-en.txt", "2-to.docx", "10-ti.md", "gammel.doc"]
    assert operation_files(tmp_path, "lessons") == []


@pytest.mark.parametrize(
    ("name", "number", "rest"),
    [
        ("01-montere-flens.md", 1, "montere-flens"),
        ("7 Bytte pakning.docx", 7, "Bytte pakning"),
        ("12_rør.txt", 12, "rør"),
        ("3.2 rør.txt", 3, "rør"),
        ("montere.md", 0, "montere"),
        ("2026-11-02 rutine.md", 0, "2026-11-02 rutine"),
        ("04.pdf", 0, "04"),
    ],
)
def test_numbers(name: str, number: int, rest: str) -> None:
    assert number_and_name(Path(name)) == (number, rest)


def test_names_with_norwegian_letters(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "01-måle rør på båt.md")
    operation = read(tmp_path, name, "# Måle\n1. Mål.\n").operations[0]
    assert operation.slug == "male-ror-pa-bat"
    assert operation.place.file == "operations/01-måle rør på båt.md"
    long = read(tmp_path, f"{'å' * 100}.md", "# Måle\n1. Mål.\n").operations[0]
    assert long.slug == "a" * 100
    foreign = read(tmp_path, "Монтаж.md", "# Монтаж\n1. Mål.\n").operations[0]
    assert (foreign.slug, foreign.title) == ("operasjon", "Монтаж")


@pytest.mark.parametrize(
    ("name", "code", "cure"),
    [
        ("a.doc", "OP-OLD-DOC", "Open it in Word, choose Save as, and choose the type Word document (.docx)."),
        ("a.rtf", "OP-TYPE", "Open it in the program it was made with and save it as a Word document (.docx)."),
        ("a.odt", "OP-TYPE", "Open it in the program it was made with and save it as a Word document (.docx)."),
        ("a.pages", "OP-TYPE", "Open it in the program it was made with and save it as a Word document (.docx)."),
        (
            "a.xlsx",
            "OP-TYPE",
            "Copy the steps into a Word document (.docx). A list of words is called words.xlsx and lies beside operations/.",
        ),
        ("a.jpg", "OP-TYPE", "Move it into photos/."),
        ("a", "OP-TYPE", "Operations are .docx, .pdf, .md or .txt files."),
    ],
)
def test_other_types(tmp_path: Path, name: str, code: str, cure: str) -> None:
    (finding,) = read(tmp_path, name, b"x").findings
    assert (finding.code, finding.cure) == (code, cure)


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    for name in ("borte.md", "borte.docx", "borte.pdf"):
        result = read_operation_file(tmp_path / "operations" / name, tmp_path)
        assert [finding.code for finding in result.findings] == ["OP-OPEN"]


def test_a_file_that_is_a_link_out_of_the_course(tmp_path: Path) -> None:
    (tmp_path / "utenfor.md").write_text("# Hemmelig\n1. Les.\n")
    root = tmp_path / "kurs"
    (root / "operations").mkdir(parents=True)
    (root / "operations" / "a.md").symlink_to(tmp_path / "utenfor.md")
    result = read_operation_file(root / "operations" / "a.md", root)
    assert result.operations == ()
    assert [finding.code for finding in result.findings] == ["OP-OUTSIDE"]


def _documents() -> dict[str, bytes]:
    word = (
        Word()
        .heading("Montere")
        .text("Verktøy: hammer")
        .text("1. Steng.")
        .picture(png(100, 100), "Ventil")
        .text("2. Lås.")
    )
    word.table([["Nr", "Beskrivelse"], ["1", "Tøm."], ["2", "Åpne."]])
    markdown = (
        "# A\nVerktøy: a, b\n> Viktig: c\n\n1. D ![e](../photos/e.jpg)\n|Nr|Hva|\n|-|-|\n|1|F|\n## Dialog\nG: h\n"
    )
    return {
        "a.docx": word.data(),
        "a.pdf": pdf([["Bytte", "1. Steng.", "2. Lås ventilen nå."], ["3. Åpne."]]),
        "a.md": markdown.encode(),
        "a.txt": "RØR\n\nVerktøy: a\n1. Steng.\n  a) lås\nMål\n- b\n".encode("cp1252"),
    }


def _mutated(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(damaged) or 1)
        match chance.randrange(4):
            case 0:
                damaged[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del damaged[at : at + chance.randint(1, 200)]
            case 2:
                damaged[at:at] = damaged[: chance.randint(1, 100)]
            case _:
                damaged[at:at] = chance.choice(
                    [b"\0", b"\xff" * 9, b"](", b"**", b"\n" * 3, b"endstream", b"1. ", b"|" * 20, b"9" * 30]
                )
        if not damaged:
            break
    return bytes(damaged)


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.md", "a.txt"])
def test_damaged_files_give_a_sentence(tmp_path: Path, name: str) -> None:
    data = _documents()[name]
    chance = random.Random(name)
    for _ in range(120):
        result = read(tmp_path, name, _mutated(data, chance))
        assert result.operations or any(finding.severity == "error" and finding.cure for finding in result.findings)


def test_damaged_parts_inside_a_sound_zip(tmp_path: Path) -> None:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(_documents()["a.docx"])) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    chance = random.Random(7)
    wanted = [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
    ]
    for round_ in range(100):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as made:
            for name, part in parts.items():
                made.writestr(name, _mutated(part, chance) if name == wanted[round_ % len(wanted)] else part)
        result = read(tmp_path, "a.docx", out.getvalue())
        assert result.operations or any(finding.severity == "error" and finding.cure for finding in result.findings)
