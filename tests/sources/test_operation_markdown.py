"""Operations written in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest
from operation_making import read

from fagnorsk.model.operation import DialogueLine, SectionKind
from fagnorsk.sources.operations import OperationsRead

FLANGE = """# Montere en flensforbindelse
Verktøy: momentnøkkel, stålbørste, skyvelære
Verneutstyr: vernebriller, hansker og vernesko

> Viktig: Røret skal være trykkløst før du løsner boltene.

1. Steng ventilen og lås den. ![ventilen er låst](../photos/las.jpg)
2. Rengjør flensflatene med stålbørste.

## Mål
- Jeg kan si hva verktøyet heter.
## Modelltekst
Jeg monterer en flens.
## Dialog
Formann: Er du ferdig med flensen?
Lærling: Nei, jeg mangler en pakning.
Den gamle er slitt.
## Muntlig
1. Pek på flensen.
## Oppgave på jobben
Tell boltene.
## Skjema
Dato: ____
Navn: ____
## Eksamen
Beskriv arbeidet.
## Fasit
Først stenger jeg ventilen.
"""


def steps(result: OperationsRead) -> list[str]:
    return [step.text for operation in result.operations for step in operation.steps]


def codes(result: OperationsRead) -> list[str]:
    return [finding.code for finding in result.findings]


def test_the_form_of_the_course_folder(tmp_path: Path) -> None:
    result = read(tmp_path, "01-montere-flens.md", FLANGE)
    assert result.findings == ()
    assert result.alts == (("las.jpg", "ventilen er låst"),)
    (operation,) = result.operations
    assert (operation.slug, operation.number, operation.title) == ("montere-flens", 1, "Montere en flensforbindelse")
    assert str(operation.place) == "operations/01-montere-flens.md:1"
    assert [line.text for line in operation.tools] == ["momentnøkkel", "stålbørste", "skyvelære"]
    assert [line.text for line in operation.protection] == ["vernebriller", "hansker", "vernesko"]
    assert [line.text for line in operation.warnings] == ["Røret skal være trykkløst før du løsner boltene."]
    assert [(step.text, step.place.row, step.photos) for step in operation.steps] == [
        ("Steng ventilen og lås den.", 7, ("las.jpg",)),
        ("Rengjør flensflatene med stålbørste.", 8, ()),
    ]
    assert [section.kind for section in operation.sections] == [
        SectionKind.GOALS,
        SectionKind.MODEL_TEXT,
        SectionKind.DIALOGUE,
        SectionKind.ORAL,
        SectionKind.TASK,
        SectionKind.FORM,
        SectionKind.EXAM,
        SectionKind.KEY,
    ]
    assert operation.dialogue == (
        DialogueLine("Formann", "Er du ferdig med flensen?"),
        DialogueLine("Lærling", "Nei, jeg mangler en pakning. Den gamle er slitt."),
    )
    form = operation.section(SectionKind.FORM)
    assert form and [line.text for line in form.lines] == ["Dato: ____", "Navn: ____"]


def test_as_people_write_it(tmp_path: Path) -> None:
    text = """---
tittel: Instruks
---
Montere ventil
==============
**Verktøy:**
- fastnøkkel
- *momentnøkkel*

HMS: hansker, briller

**Viktig**: Stå ikke under last.
OBS! Røret er varmt.

<!-- intern
merknad -->
## Fremgangsmåte
1) steng ventilen
   og lås den.
   ![](../photos/l%C3%A5s%20og%20merk.jpg)
2) Tøm røret
   - bruk bøtte
   - bruk slange

   Vent til det er tomt.

> Advarsel: Det kan
> komme damp.

3) Sett **inn** ny\\_pakning. ![alt](<../photos/a b.jpg> "tittel") Klaring: ____ mm
Fyll ut sjekklista

## Ansvar
Formannen.
"""
    result = read(tmp_path, "ventil.md", text)
    (operation,) = result.operations
    assert operation.title == "Montere ventil"
    assert [line.text for line in operation.tools] == ["fastnøkkel", "momentnøkkel"]
    assert [line.text for line in operation.protection] == ["hansker", "briller"]
    assert [line.text for line in operation.warnings] == [
        "Stå ikke under last.",
        "Røret er varmt.",
        "Det kan komme damp.",
    ]
    assert [(step.text, step.photos) for step in operation.steps] == [
        ("steng ventilen og lås den.", ("lås og merk.jpg",)),
        ("Tøm røret: bruk bøtte; bruk slange. Vent til det er tomt.", ()),
        ("Sett inn ny_pakning. Klaring: ____ mm. Fyll ut sjekklista", ("a b.jpg",)),
    ]
    assert [line.text for line in operation.background] == ["Formannen."]
    assert result.findings == ()


def test_bullets_are_steps_where_nothing_is_numbered(tmp_path: Path) -> None:
    result = read(
        tmp_path, "a.md", "# Vaske gulv\n\n## Verktøy\n- mopp\n- bøtte\n\n## Slik gjør du\n- Fyll bøtta.\n- Vask.\n"
    )
    assert steps(result) == ["Fyll bøtta.", "Vask."]
    assert [line.text for line in result.operations[0].tools] == ["mopp", "bøtte"]


def test_several_operations_in_one_file(tmp_path: Path) -> None:
    text = (
        "Verneutstyr: hjelm\n\n# Kappe rør\n1. Kapp.\n\n# Fase rør\n- Slip.\n\n"
        "# Fase rør\n1. Slip igjen.\n## Mål\nJeg kan fase.\n"
    )
    operations = read(tmp_path, "02-ror.md", text).operations
    assert [(o.slug, o.number, o.title) for o in operations] == [
        ("kappe-ror", 2, "Kappe rør"),
        ("fase-ror", 2, "Fase rør"),
        ("fase-ror-2", 2, "Fase rør"),
    ]
    assert [[step.text for step in o.steps] for o in operations] == [["Kapp."], ["Slip."], ["Slip igjen."]]
    assert [[line.text for line in o.protection] for o in operations] == [["hjelm"]] * 3


def test_numbering_that_goes_on_is_one_operation(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# Del en\n1. Steng.\n2. Lås.\n\n# Del to\n3. Tøm.\n")
    assert [operation.title for operation in result.operations] == ["Del en"]
    assert steps(result) == ["Steng.", "Lås.", "Tøm."]


def test_a_table_of_steps(tmp_path: Path) -> None:
    text = (
        "# Bytte filter\n|Nr|Hva|Bilde|HMS|\n|--|:--:|--|--|\n"
        "|1|Steng **vannet**|![v](../photos/v.jpg)|Klemfare|\n|2|Åpne koppen| | |\n"
    )
    result = read(tmp_path, "a.md", text)
    assert [(step.text, step.photos) for step in result.operations[0].steps] == [
        ("Steng vannet", ("v.jpg",)),
        ("Åpne koppen", ()),
    ]
    assert [line.text for line in result.operations[0].warnings] == ["Klemfare"]


def test_a_lesson_needs_no_steps(tmp_path: Path) -> None:
    text = "# Velkommen\n\n## Modelltekst\nVi er elleve.\n\n## Eksamen\n### Del 1\n1. Hei\n"
    result = read(tmp_path, "velkommen.md", text, under="lessons")
    assert result.findings == ()
    exam = result.operations[0].section(SectionKind.EXAM)
    assert exam and [line.text for line in exam.lines] == ["Del 1", "Hei"]


def test_no_steps_is_told(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# Om bedriften\nVi lager rør.\n")
    assert [str(finding) for finding in result.findings] == [
        "operations/a.md:1: No steps were found in “Om bedriften”. "
        "Number the steps (1. 2. 3.), or move the file to lessons/ if it is no work operation."
    ]
    assert len(result.operations) == 1


def test_a_picture_on_the_web_is_not_fetched(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# Steng\n1. Steng ventilen. ![ventil](https://eksempel.no/a.jpg)\n")
    (finding,) = result.findings
    assert (finding.code, finding.place.row) == ("OP-PICTURE-WEB", 2)
    assert finding.what == "The picture “https://eksempel.no/a.jpg” lies on the web and was not fetched."
    assert result.operations[0].steps[0].photos == ()


@pytest.mark.parametrize(
    "link",
    [
        "../../hemmelig.jpg",
        "/etc/passwd",
        "C:\\bilder\\a.jpg",
        "file:///a.jpg",
        "../%2e%2e/a.jpg",
    ],
)
def test_a_link_out_of_the_course(tmp_path: Path, link: str) -> None:
    result = read(tmp_path, "a.md", f"# Steng\n1. Steng ventilen. ![ventil]({link})\n")
    assert [(finding.code, finding.place.row) for finding in result.findings] == [("OP-OUTSIDE", 2)]
    assert result.operations[0].steps[0].photos == ()
    assert result.operations[0].steps[0].text == "Steng ventilen."
    assert result.alts == ()


def test_a_link_in_the_text_that_leads_out(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# A\n1. Se [planen](../../plan.docx) og [loven](https://lovdata.no) først.\n")
    assert codes(result) == ["OP-OUTSIDE"]
    assert steps(result) == ["Se planen og loven først."]


def test_a_photo_that_is_a_link_out_of_the_course(tmp_path: Path) -> None:
    root = tmp_path / "kurs"
    (tmp_path / "hemmelig.jpg").write_bytes(b"x")
    (root / "photos").mkdir(parents=True)
    (root / "photos" / "a.jpg").symlink_to(tmp_path / "hemmelig.jpg")
    assert codes(read(root, "a.md", "# A\n1. Se. ![a](../photos/a.jpg)\n")) == ["OP-OUTSIDE"]


@pytest.mark.parametrize(
    "link", ["las.jpg", "photos/las.jpg", "/photos/las.jpg", "..\\photos\\las.jpg", "../photos/las.jpg"]
)
def test_ways_to_name_a_photo(tmp_path: Path, link: str) -> None:
    assert read(tmp_path, "a.md", f"# A\n1. Lås. ![]({link})\n").operations[0].steps[0].photos == ("las.jpg",)


def test_a_picture_that_lies_elsewhere_in_the_course(tmp_path: Path) -> None:
    assert codes(read(tmp_path, "a.md", "# A\n1. Lås. ![](../bilder/las.jpg)\n")) == ["OP-PICTURE-PLACE"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, ending: str) -> None:
    data = "# Måle rør\n1. Åpne låsen på røret.\n2. Mål – «nøye».\n".replace("\n", ending).encode(encoding)
    result = read(tmp_path, "a.md", data)
    assert result.findings == ()
    assert result.operations[0].title == "Måle rør"
    assert [(step.text, step.place.row) for step in result.operations[0].steps] == [
        ("Åpne låsen på røret.", 2),
        ("Mål – «nøye».", 3),
    ]


def test_old_machines_and_mended_letters(tmp_path: Path) -> None:
    assert steps(read(tmp_path, "a.txt", "Rør\r1. Åpne røret på låven.\r".encode("mac_roman"))) == [
        "Åpne røret på låven."
    ]
    assert steps(read(tmp_path, "a.txt", "Rør\n1. Åpne røret på låven.\n".encode("cp865"))) == ["Åpne røret på låven."]
    assert steps(read(tmp_path, "a.md", "# RÃ¸r\n1. Ã…pne rÃ¸ret.\n")) == ["Åpne røret."]
    assert steps(read(tmp_path, "a.md", "# Ro\u0308r\n1. A\u030apne.\n")) == ["Åpne."]


def test_damaged_letters_are_told(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# Rør\n1. Åpne røret på låven, så.\n2. Rens r\ufffdret.\n")
    assert [str(finding) for finding in result.findings] == [
        "operations/a.md:3: Some characters are damaged, perhaps æ, ø or å. Correct the word there and save the file as UTF-8."
    ]


def test_control_characters_are_removed_and_told(tmp_path: Path) -> None:
    result = read(tmp_path, "a.md", "# A\n1. St\x07eng\x1b.\n2. Åp\u200bne led\u00adningen.\n")
    assert steps(result) == ["Steng.", "Åpne ledningen."]
    assert [str(finding) for finding in result.findings] == [
        "operations/a.md:2: 2 invisible control characters were left out of the text. "
        "Check that no letter is missing there, and save the file again."
    ]


def test_text_that_is_none(tmp_path: Path) -> None:
    assert codes(read(tmp_path, "a.md", bytes(range(256)) * 20)) == ["OP-ENCODING"]
    assert codes(read(tmp_path, "a.md", " \n\n\t\n")) == ["OP-EMPTY"]
    assert codes(read(tmp_path, "a.md", b"")) == ["OP-EMPTY"]


def test_a_date_and_a_dash_between_quotations_stay(tmp_path: Path) -> None:
    text = "# Feste\n## Muntlig\n17. mai er en festdag.\n\n1. Si: «Hei.» – «Hallo.»\n"
    (operation,) = read(tmp_path, "a.md", text).operations
    (section,) = operation.sections
    assert [line.text for line in section.lines] == ["17. mai er en festdag.", "Si: «Hei.» – «Hallo.»"]


def test_a_heading_of_one_s_own_in_a_lesson_is_a_section(tmp_path: Path) -> None:
    text = "# Pause\n## Noe eget\nVi spiser sammen.\n- Ta med mat.\n- Viktig ord: niste.\n## Muntlig\n1. Pek.\n"
    (operation,) = read(tmp_path, "a.md", text).operations
    first, second = operation.sections
    assert (first.kind, first.heading) == (SectionKind.OTHER, "Noe eget")
    assert [line.text for line in first.lines] == ["Vi spiser sammen.", "- Ta med mat.", "- Viktig ord: niste."]
    assert (second.kind, operation.steps, operation.background) == (SectionKind.ORAL, (), ())


def test_bullets_under_an_unknown_heading_stay_steps_where_nothing_else_gives_them(tmp_path: Path) -> None:
    work = "# Bytte olje\nVerktøy: nøkkel\n## Olja\n- Tapp av olja.\n- Fyll ny olje.\n"
    talk = "## Muntlig\n1. Pek.\n"
    for text in (work, work + talk):
        (operation,) = read(tmp_path, "a.md", text).operations
        assert [step.text for step in operation.steps] == ["Tapp av olja.", "Fyll ny olje."]
    (operation,) = read(tmp_path, "a.md", work + "## Fremgangsmåte\n1. Stopp maskinen.\n" + talk).operations
    assert [step.text for step in operation.steps] == ["Stopp maskinen."]
    assert [section.heading for section in operation.sections] == ["Olja", "Muntlig"]
