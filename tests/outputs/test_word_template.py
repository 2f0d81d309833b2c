"""Documents upon a company's own template."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from word_exercises import Rubrics, exercises
from word_judge import NS, VAL, Docx, W, faults
from word_plans import plan
from word_templates import CUT_OFF, ENCRYPTED, HEADER, NOT_WORD, SECTION, STYLES, template

from fagnorsk.errors import UserError
from fagnorsk.model.language import LANGUAGES
from fagnorsk.outputs.handout import handout
from fagnorsk.outputs.teacher import teacher
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.template import Template, find_template, read_template
from fagnorsk.outputs.wordlist import wordlist


def read(path: Path) -> Template:
    return read_template(path, path.parent)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("course")
    company = read(template(folder))
    course = plan(folder)
    lesson = course.lessons[0]
    tasks = exercises(lesson)
    return {
        "handout": handout(course, lesson, LANGUAGES["uk"], tasks, Rubrics(), company),
        "teacher": teacher(course, lesson, tasks, Rubrics(), company),
        "wordlist": wordlist(course, LANGUAGES["ar"], company),
    }


@pytest.mark.parametrize("name", ["handout", "teacher", "wordlist"])
def test_the_documents_are_whole(name: str, made: dict[str, bytes], tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    assert faults(made[name]) == []
    file = tmp_path / f"{name}.docx"
    file.write_bytes(made[name])
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []


def test_header_and_logo_are_the_companys_and_an_empty_footer_is_filled(made: dict[str, bytes]) -> None:
    docx = Docx(made["handout"])
    names = docx.archive.namelist()
    assert "Eksempel Rør AS, kvalitetshåndbok" in docx.archive.read("word/header3.xml").decode()
    assert 'id="90001"' in docx.archive.read("word/header3.xml").decode()
    assert "word/media/image1.png" in names
    assert "word/fagnorsk-header.xml" not in names and "word/footer3.xml" not in names
    assert " NUMPAGES " in docx.archive.read("word/fagnorsk-footer.xml").decode()


def test_nothing_private_comes_along(made: dict[str, bytes]) -> None:
    docx = Docx(made["handout"])
    everything = b"".join(docx.archive.read(name) for name in docx.archive.namelist())
    for secret in (b"hemmelig", b"file:///", b"Skriv her", b"documentProtection", b"rsidRoot"):
        assert secret not in everything
    types = docx.archive.read("[Content_Types].xml").decode()
    assert "document.main+xml" in types and "template" not in types
    assert (
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
        in docx.archive.read("word/settings.xml").decode()
    )


def test_paper_and_width_are_the_companys(made: dict[str, bytes]) -> None:
    docx = Docx(made["handout"])
    size, margins = docx.body.find(".//w:pgSz", NS), docx.body.find(".//w:pgMar", NS)
    assert (size.get(f"{{{W}}}w"), margins.get(f"{{{W}}}left"), margins.get(f"{{{W}}}header")) == (
        "11906",
        "1701",
        "709",
    )
    text = 11906 - 1701 - 1588
    widths = {int(w.get(f"{{{W}}}w")) for w in docx.body.iterfind(".//w:tblW", NS)}
    assert all(abs(width - text) < 12 or width < text / 2 for width in widths)  # letter squares are small
    turned = Docx(made["wordlist"]).body.find(".//w:pgSz", NS)
    assert (turned.get(f"{{{W}}}w"), turned.get(f"{{{W}}}orient")) == ("16838", "landscape")


def test_styles_are_found_by_name_and_alias(tmp_path: Path, made: dict[str, bytes]) -> None:
    company = read(template(tmp_path))
    ids = company.design.style_ids()
    assert (ids[Role.HEADING_1], ids[Role.HEADING_2], ids[Role.TITLE]) == ("Overskrift1", "Egen", "Tittel")
    assert ids[Role.PLAIN_TABLE] == "Vanligtabell"
    assert company.design.colours["accent"] == "7A1F0A"
    # A character style of that name stands in the way.
    assert (company.design.styles[Role.CELL].name, ids[Role.CELL]) == ("Celle (Fagnorsk)", "FagnorskCelle")
    docx = Docx(made["handout"])
    assert "Nye ord" in "".join(docx.paragraphs("Overskrift1"))
    heading = docx.styles.find(".//w:style[@w:styleId='Overskrift1']", NS)
    assert [child.tag.rpartition("}")[2] for child in heading.find("w:pPr", NS)] == ["keepNext", "keepLines", "tabs"]
    languages = {lang.get(VAL) for lang in docx.styles.iterfind(".//w:lang", NS)}
    assert languages == {"nb-NO"}
    cell = docx.styles.find(".//w:style[@w:styleId='FagnorskCelle']/w:pPr/w:jc", NS)
    assert cell.get(VAL) == "left"


def test_what_was_made_is_told(tmp_path: Path) -> None:
    finding = read(template(tmp_path)).finding
    assert (finding.code, str(finding.place)) == ("TEMPLATE-STYLE", "template.dotx")
    assert finding.what.endswith("taken from it: Normal, Title, heading 1, Overskrift 2, Normal Table.")


def test_same_bytes(tmp_path: Path, made: dict[str, bytes]) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    again = wordlist(plan(tmp_path), LANGUAGES["ar"], read(template(other)))
    assert hashlib.sha256(again).digest() == hashlib.sha256(made["wordlist"]).digest()


def test_a_first_page_of_its_own(tmp_path: Path) -> None:
    section = SECTION.replace('w:type="default" r:id="rId7"', 'w:type="first" r:id="rId7"')
    section = section.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    course = plan(tmp_path)
    data = wordlist(course, None, read(template(tmp_path, "template.docx", section=section)))
    docx = Docx(data)
    assert faults(data) == []
    sections = docx.body.findall(".//w:sectPr", NS)
    assert [len(one.findall("w:titlePg", NS)) for one in sections] == [1, 0, 0]
    assert "word/fagnorsk-header.xml" in docx.archive.namelist()  # on the pages after the first


def test_a_template_with_no_styles_at_all(tmp_path: Path) -> None:
    company = read(template(tmp_path, styles=None))
    assert company.made == frozenset(Role)
    assert faults(wordlist(plan(tmp_path), LANGUAGES["pl"], company)) == []


MACROS = "The Word document contains macros (programs) and is not opened."
LOCKED = "The file is protected by a password."
BROKEN = "The Word document is damaged and cannot be read."


@pytest.mark.parametrize(
    ("make", "code", "what"),
    [
        (ENCRYPTED, "TEMPLATE-ENCRYPTED", LOCKED),
        (CUT_OFF, "TEMPLATE-BROKEN", BROKEN),
        (NOT_WORD, "TEMPLATE-NOT-WORD", "This is not a Word document, although its name says so."),
        (lambda f, n: template(f, n, more={"word/vbaProject.bin": b"x"}), "TEMPLATE-MACROS", MACROS),
        (lambda f, n: template(f, n, more={"word/styles.xml": "<w:styles"}), "TEMPLATE-BROKEN", BROKEN),
        (lambda f, n: template(f, n, header=HEADER + "<w:p"), "TEMPLATE-BROKEN", BROKEN),
        (lambda f, n: template(f, n, more={"word/document.xml": "<a/>"}), "TEMPLATE-BROKEN", BROKEN),
        (
            lambda f, n: template(f, n, section=SECTION.replace('w:left="1701"', 'w:left="6000"')),
            "TEMPLATE-NARROW",
            "The text of the template is only 7.6 cm wide.",
        ),
    ],
)
def test_what_cannot_be_used_is_one_sentence(
    make: Callable[[Path, str], Path], code: str, what: str, tmp_path: Path
) -> None:
    path = make(tmp_path, "template.dotx")
    with pytest.raises(UserError) as caught:
        read(path)
    assert (caught.value.code, caught.value.what, str(caught.value.place)) == (code, what, "template.dotx")
    assert caught.value.cure


def test_which_file_is_the_template(tmp_path: Path) -> None:
    assert find_template(tmp_path) is None
    assert find_template(tmp_path / "none") is None
    (tmp_path / "~$template.docx").write_bytes(b"")
    word = tmp_path / "Template.DOCX"
    word.write_bytes(b"")
    assert find_template(tmp_path) == word
    (tmp_path / "template.dotx").write_bytes(b"")
    with pytest.raises(UserError, match=r"There are two templates: Template\.DOCX, template\.dotx\."):
        find_template(tmp_path)
    (tmp_path / "template.dotm").write_bytes(b"")
    with pytest.raises(UserError, match="The template contains macros"):
        find_template(tmp_path)


def test_an_unreadable_colour_is_not_taken_over(tmp_path: Path) -> None:
    pale = read(template(tmp_path, styles=STYLES.replace("7A1F0A", "9FB4C8")))
    assert pale.design.colours["accent"] == "0B3D5C"
