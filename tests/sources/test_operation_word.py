"""Operations in Word, as companies write them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from operation_making import Word, png, read

from fagnorsk.model.operation import Operation, SectionKind
from fagnorsk.sources.operations import OperationsRead


def one(result: OperationsRead) -> Operation:
    assert result.findings == ()
    (operation,) = result.operations
    return operation


def steps(operation: Operation) -> list[str]:
    return [step.text for step in operation.steps]


def texts(lines: Iterable[object]) -> list[str]:
    return [line.text for line in lines]  # type: ignore[attr-defined]


def patched(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """A document with its parts changed; `more` are parts to add, `__` in their names for `/` and `.` as written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in more.items():
            new.writestr(name, content)
    return out.getvalue()


def plain() -> Word:
    word = Word().heading("Montere flens").text("Verktøy", bold=True).text("Hammer, fil")
    word.text("Steng ventilen.", style="List Number").text("Tøm røret.", style="List Number")
    return word.heading("Ansvar", 2).text("Alle.")


def test_bold_headings_typed_numbers_and_a_document_head(tmp_path: Path) -> None:
    word = Word()
    word.table(
        [
            ["Eksempel Rør AS", "Arbeidsinstruks", "Dok.nr: ER-12"],
            ["Tittel: Bytte pakning i ventil", "Rev.: 3", "Dato: 01.02.2026"],
            ["Utarbeidet av: fagansvarlig", "Godkjent av: HMS-leder", "Side 1 av 2"],
        ]
    )
    word.text("Formål", bold=True).text("Sikre at pakninger byttes riktig.")
    word.text("Verktøy:", bold=True).text("Fastnøkkel, skrape og momentnøkkel (40–200 Nm, kalibrert).")
    word.text("Verneutstyr: Hansker og vernebriller").text("Utførelse", bold=True).text("OBS! Ventilen kan være varm.")
    word.text("1. Steng ventilen.").text("2) Tøm røret.").picture(png(600, 400), "Bilde 3").text(
        "Figur 1: ventilen er låst"
    )
    word.text("3. Løsne boltene på kryss").text("NB: Stå ikke foran flensen.").text("4. Ta ut pakningen.")
    word.text("Kast den.").text("5. Sett inn ny pakning.").text("Signatur: ______")
    word.text("Referanser", bold=True).text("1. ISO 9001")
    result = read(tmp_path, "07 Bytte pakning.docx", word.data())
    operation = one(result)
    assert (operation.slug, operation.number, operation.title) == ("bytte-pakning", 7, "Bytte pakning i ventil")
    assert texts(operation.tools) == ["Fastnøkkel", "skrape", "momentnøkkel (40–200 Nm, kalibrert)"]
    assert texts(operation.protection) == ["Hansker", "vernebriller"]
    assert texts(operation.warnings) == ["Ventilen kan være varm.", "Stå ikke foran flensen."]
    assert [(step.text, step.photos) for step in operation.steps] == [
        ("Steng ventilen.", ()),
        ("Tøm røret.", ("07 Bytte pakning.docx#image1.png",)),
        ("Løsne boltene på kryss", ()),
        ("Ta ut pakningen. Kast den.", ()),
        ("Sett inn ny pakning.", ()),
    ]
    assert texts(operation.background) == ["Sikre at pakninger byttes riktig.", "ISO 9001"]
    (photo,) = result.photos
    assert (photo.name, photo.member, photo.alt) == (
        "07 Bytte pakning.docx#image1.png",
        "word/media/image1.png",
        "Ventilen er låst",
    )
    assert photo.path == tmp_path / "operations" / "07 Bytte pakning.docx"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"", b""),
        (b'"Heading', b'"Overskrift'),
        (
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
    ],
    ids=["English", "Norwegian", "strict"],
)
def test_styles_and_numbering_through_a_style(tmp_path: Path, old: bytes, new: bytes) -> None:
    data = patched(plain().data(), lambda _, part: part.replace(old, new) if old else part)
    operation = one(read(tmp_path, "flens.docx", data))
    assert operation.title == "Montere flens"
    assert texts(operation.tools) == ["Hammer", "fil"]
    assert [(step.text, step.place.row) for step in operation.steps] == [("Steng ventilen.", 4), ("Tøm røret.", 5)]
    assert texts(operation.background) == ["Alle."]


def test_numbered_chapters_and_letters(tmp_path: Path) -> None:
    word = Word()
    chapters = word.new_list(("decimal", "decimal", "lowerLetter"))
    word.text("Prosedyre: Rengjøre filetmaskin", style="Title").item("Formål", chapters).text("Maskinen skal være ren.")
    word.item("Gjennomføring", chapters).item("Slå av strømmen.", chapters, 1).item("Lås bryteren", chapters, 1)
    word.item("bruk egen hengelås", chapters, 2).item("heng på merkelapp", chapters, 2).item(
        "Spyl maskinen.", chapters, 1
    )
    word.item("Avvik", chapters).text("Meld avvik.")
    operation = one(read(tmp_path, "rengjore.docx", word.data()))
    assert operation.title == "Rengjøre filetmaskin"
    assert steps(operation) == [
        "Slå av strømmen.",
        "Lås bryteren: bruk egen hengelås; heng på merkelapp",
        "Spyl maskinen.",
    ]
    assert texts(operation.background) == ["Maskinen skal være ren.", "Meld avvik."]


def test_groups_of_steps(tmp_path: Path) -> None:
    word = Word().heading("Montere pumpe")
    steps_list = word.new_list(("decimal", "decimal"))
    for phase, inner in (("Klargjøring", ["Les tegningen.", "Hent pumpa."]), ("Montering av pumpa", ["Løft pumpa."])):
        word.item(phase, steps_list)
        for text in inner:
            word.item(text, steps_list, 1)
    assert steps(one(read(tmp_path, "a.docx", word.data()))) == ["Les tegningen.", "Hent pumpa.", "Løft pumpa."]


def test_typed_letters_lie_under_typed_numbers(tmp_path: Path) -> None:
    word = Word().text("ARBEIDSINSTRUKS", bold=True).text("Bytte lager", bold=True).text("Arbeidsgang:")
    word.text("1.1 Stopp pumpa.").text("1.2 Ta av koplinga.").text("a) Skru ut boltene.").text("b) Trekk av.").text(
        "1.3 Monter."
    )
    operation = one(read(tmp_path, "a.docx", word.data()))
    assert operation.title == "Bytte lager"
    assert steps(operation) == ["Stopp pumpa.", "Ta av koplinga. Skru ut boltene. Trekk av.", "Monter."]


def test_steps_in_a_table(tmp_path: Path) -> None:
    word = Word().heading("Skifte slange")
    table = word.table(
        [
            ["Nr.", "Beskrivelse", "Bilde", "HMS / Merknad", "Ansvarlig"],
            ["1", "Slå av pumpa.", "", "Strøm", "Operatør"],
            ["2", "Slipp ut trykket.", "", "OBS: Slangen kan slå.", ""],
            ["", "Etterarbeid", "", "", ""],
            ["3", "Tørk opp søl.", "", "Hansker, vernebriller", "-"],
        ]
    )
    word.picture(png(300, 200), "Slangen er løs", paragraph=table.cell(2, 2).paragraphs[0])
    operation = one(read(tmp_path, "3 skifte slange.docx", word.data()))
    assert [(step.text, step.photos) for step in operation.steps] == [
        ("Slå av pumpa.", ()),
        ("Slipp ut trykket.", ("3 skifte slange.docx#image1.png",)),
        ("Tørk opp søl.", ()),
    ]
    assert texts(operation.warnings) == ["Strøm", "Slangen kan slå."]
    assert texts(operation.protection) == ["Hansker", "vernebriller"]
    assert texts(operation.background) == ["Operatør"]


def test_a_table_without_headings(tmp_path: Path) -> None:
    word = Word().heading("Lås og merk")
    table = word.table([["", "Steng ventilen."], ["", "Lås ventilen."]])
    for row in range(2):
        word.picture(png(300, 300, 60 + row), f"Ventilen {row}", paragraph=table.cell(row, 0).paragraphs[0])
    assert [(step.text, step.photos) for step in one(read(tmp_path, "a.docx", word.data())).steps] == [
        ("Steng ventilen.", ("a.docx#image1.png",)),
        ("Lås ventilen.", ("a.docx#image2.png",)),
    ]


def test_a_table_as_a_frame(tmp_path: Path) -> None:
    word = Word()
    word.table([["Verktøy", "Slagghammer, sveiseapparat"], ["Verneutstyr", "Sveisemaske"]])
    cell = word.table([[""]]).cell(0, 0)
    cell.text = "Sveise rotstreng"
    for text in ("1. Slip kantene.", "2. Heft røret.", "3. Sveis roten."):
        cell.add_paragraph(text)
    operation = one(read(tmp_path, "sveise.docx", word.data()))
    assert operation.title == "Sveise rotstreng"
    assert texts(operation.tools) == ["Slagghammer", "sveiseapparat"]
    assert texts(operation.protection) == ["Sveisemaske"]
    assert steps(operation) == ["Slip kantene.", "Heft røret.", "Sveis roten."]


def test_several_operations(tmp_path: Path) -> None:
    word = Word().text("Verneutstyr: hjelm").heading("1 Kappe rør")
    first, second = word.new_list(), word.new_list()
    word.item("Mål røret.", first).item("Kapp røret.", first).heading("2 Fase rør").item("Slip fasen.", second)
    word.heading("Mål", 2).text("Jeg kan fase et rør.")
    kappe, fase = read(tmp_path, "09_ror.docx", word.data()).operations
    assert (kappe.slug, kappe.number, steps(kappe)) == ("kappe-ror", 9, ["Mål røret.", "Kapp røret."])
    assert (fase.slug, steps(fase)) == ("fase-ror", ["Slip fasen."])
    assert texts(fase.protection) == ["hjelm"]
    assert fase.section(SectionKind.GOALS) and not kappe.sections


@pytest.mark.parametrize("word", ["Trinn {n}: ", ""])
def test_headings_as_steps(tmp_path: Path, word: str) -> None:
    document = Word().heading("Starte kran").heading("Fremgangsmåte", 2)
    for number, (head, text) in enumerate(
        [("Kontroller krana", "Se etter skader."), ("Slå på strømmen", "Trykk.")], start=1
    ):
        document.heading(word.format(n=number) + head, 3).text(text)
    assert steps(one(read(tmp_path, "a.docx", document.data()))) == [
        "Kontroller krana. Se etter skader.",
        "Slå på strømmen. Trykk.",
    ]


def test_paragraphs_as_steps(tmp_path: Path) -> None:
    word = (
        Word()
        .heading("Sveise")
        .heading("Fremgangsmåte", 2)
        .text("Slip kantene.")
        .text("Viktig! Bruk maske.")
        .text("Heft røret.")
    )
    operation = one(read(tmp_path, "a.docx", word.data()))
    assert steps(operation) == ["Slip kantene.", "Heft røret."]
    assert texts(operation.warnings) == ["Bruk maske."]


def test_line_breaks_divide_typed_steps(tmp_path: Path) -> None:
    word = (
        Word()
        .text("Bytte filter")
        .text("1. Steng vannet.\n2. Skru av\nkoppen.")
        .text("- Husk pakningen.")
        .text("3. Skru på.")
    )
    operation = one(read(tmp_path, "a.docx", word.data()))
    assert operation.title == "Bytte filter"
    assert steps(operation) == ["Steng vannet.", "Skru av koppen. Husk pakningen.", "Skru på."]


def test_tracked_changes_hidden_text_and_hyphens(tmp_path: Path) -> None:
    word = Word().heading("Rengjøre")
    word.raw(
        '<w:r><w:t xml:space="preserve">1. Rens </w:t></w:r><w:del w:id="1"><w:r><w:delText>FEIL</w:delText></w:r></w:del>'
        '<w:moveFrom w:id="4"><w:r><w:t>FLYTTET</w:t></w:r></w:moveFrom>'
        '<w:ins w:id="2"><w:r><w:t>flata.</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>SKJULT</w:t></w:r>'
    )
    word.raw('<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">2. Tørk </w:t></w:r>')
    word.raw("<w:r><w:t>pak\u00adnings-</w:t><w:br/><w:t>flata</w:t><w:noBreakHyphen/><w:t>A.</w:t></w:r>")
    assert steps(one(read(tmp_path, "a.docx", word.data()))) == ["Rens flata.", "Tørk pakningsflata-A."]


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>ADVARSEL: Røyken er farlig.</w:t></w:r></w:p></w:txbxContent>"
    word = Word().heading("Sveise").text("1. Sveis.")
    word.raw(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>'
        f"<wps:txbx>{box}</wps:txbx></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(one(read(tmp_path, "a.docx", word.data())).warnings) == ["Røyken er farlig."]


def test_which_pictures_count(tmp_path: Path) -> None:
    word = Word().heading("Rense").text("1. Rens.")
    word.picture(png(40, 40, 1), "Et ikon").picture(png(500, 400, 2), "IMG_2041.JPG")
    word.picture(png(500, 400, 3), "Et bilde som inneholder rør\n\nAutomatisk generert beskrivelse")
    word.text("Røret ligger i benken", style="Caption").picture(png(500, 400, 4), "Et lite skilt", width=0.6)
    word.picture(png(500, 400, 5), "Flata er ren")
    word.picture(png(500, 400, 6), "Logo", paragraph=word.document.sections[0].header.paragraphs[0])
    result = read(tmp_path, "a.docx", word.data())
    assert [(photo.name, photo.alt) for photo in result.photos] == [
        ("a.docx#image2.png", ""),
        ("a.docx#image3.png", "Røret ligger i benken"),
        ("a.docx#image5.png", "Flata er ren"),
    ]
    assert one(result).steps[0].photos == tuple(photo.name for photo in result.photos)
    assert steps(one(result)) == ["Rens."]


def test_a_linked_picture_is_not_followed(tmp_path: Path) -> None:
    word = Word().heading("Rense").text("1. Rens.").picture(png(500, 400), "Flata")
    external = patched(
        word.data(),
        lambda _, part: part.replace(
            b'Target="media/image1.png"', b'Target="https://eksempel.no/a.png" TargetMode="External"'
        ),
    )
    result = read(tmp_path, "a.docx", external)
    assert one(result).steps[0].photos == () and result.photos == ()


def test_a_scan_in_word(tmp_path: Path) -> None:
    result = read(tmp_path, "a.docx", Word().picture(png(1200, 1600), "").data())
    assert [finding.code for finding in result.findings] == ["OP-SCAN"]
    assert result.operations == ()


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
REFUSED = {
    "OP-NOT-WORD": b"dette er ikke Word",
    "OP-ENCRYPTED": OLE + "EncryptedPackage".encode("utf-16-le"),
    "OP-OLD-DOC": OLE + "WordDocument".encode("utf-16-le"),
    "OP-MACROS": patched(plain().data(), lambda _, part: part, **{"word/vbaProject.bin": b"x"}),
    "OP-TOO-BIG": patched(
        plain().data(), lambda name, part: b"<x>" + b" " * 40_000_000 if name == "word/document.xml" else part
    ),
    "OP-BROKEN": plain().data()[:-3000],
    "OP-EMPTY": Word().data(),
}


@pytest.mark.parametrize("code", REFUSED)
def test_refused(tmp_path: Path, code: str) -> None:
    result = read(tmp_path, "a.docx", REFUSED[code])
    assert [finding.code for finding in result.findings] == [code]
    assert result.operations == () and result.photos == ()


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    (tmp_path / "hemmelig.txt").write_text("hemmelig")
    entity = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{(tmp_path / "hemmelig.txt").as_uri()}">]>'.encode()

    def change(name: str, part: bytes) -> bytes:
        if name != "word/document.xml":
            return part
        head, rest = part.split(b"?>", 1)
        return head + b"?>" + entity + rest.replace(b"Hammer", b"&a;")

    assert [finding.code for finding in read(tmp_path, "a.docx", patched(plain().data(), change)).findings] == [
        "OP-BROKEN"
    ]


def test_what_a_locked_file_says(tmp_path: Path) -> None:
    result = read(tmp_path, "a.docx", REFUSED["OP-ENCRYPTED"])
    assert str(result.findings[0]) == (
        "operations/a.docx: The file is protected by a password. "
        "Open it in Word, remove the password under File, Info, Protect document, and save it."
    )


def test_steps_after_the_purpose_without_a_heading(tmp_path: Path) -> None:
    word = Word().heading("Steng").heading("Formål", 2).text("Trygt arbeid.").text("ADVARSEL: Varmt rør.")
    operation = one(read(tmp_path, "a.docx", word.text("1. Steng ventilen.").text("2. Lås ventilen.").data()))
    assert steps(operation) == ["Steng ventilen.", "Lås ventilen."]
    assert texts(operation.warnings) == ["Varmt rør."]
    assert texts(operation.background) == ["Trygt arbeid."]


def test_numbered_references_are_no_steps(tmp_path: Path) -> None:
    result = read(
        tmp_path,
        "a.docx",
        Word().heading("Om").heading("Referanser", 2).text("1. Forskrift om utførelse av arbeid.").data(),
    )
    assert [finding.code for finding in result.findings] == ["OP-NO-STEPS"]
