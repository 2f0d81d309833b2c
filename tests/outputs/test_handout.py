"""What stands in the handout, and in which order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from word_exercises import Rubrics, exercises
from word_judge import NS, Docx
from word_plans import lines, plan

from fagnorsk.exercises.rubrics import Rubrics as Shipped
from fagnorsk.model.exercise import Exercise, FormTable, Gap, Items, Paragraph, PictureGrid, PictureTile, WordBank
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.model.operation import Section, SectionKind
from fagnorsk.outputs.handout import handout
from fagnorsk.outputs.operation_pages import bare
from fagnorsk.outputs.teacher import teacher
from fagnorsk.outputs.word.writer import BLANK_LENGTH, FIGURE_SPACE, GAP_LENGTH, LONE_GAP_LENGTH


@pytest.fixture
def course(tmp_path: Path) -> CoursePlan:
    return plan(tmp_path)


def sheet(course: CoursePlan, language: str | None = None, tasks: tuple[Exercise, ...] | None = None) -> Docx:
    first = course.lessons[0]
    chosen = exercises(first) if tasks is None else tasks
    return Docx(handout(course, first, LANGUAGES[language] if language else None, chosen, Rubrics()))


def test_order_of_the_parts(course: CoursePlan) -> None:
    assert sheet(course).paragraphs("Heading1") == [
        "Mål", "Vi husker", "Nye ord", "Slik gjør vi det", "Modelltekst", "Dialog", "Muntlig", "Mine ord",
        "Oppgaver", "Oppgave på jobben", "Eksamen",
    ]  # fmt: skip


def test_the_photo_with_words_stands_only_where_no_exercise_asks_for_them(course: CoursePlan) -> None:
    assert "Tallene på bildet" not in sheet(course).tables()
    docx = sheet(course, tasks=())
    assert docx.tables()["Tallene på bildet"] == [
        ["Tall", "Ord", "Tall", "Ord"],
        ["1", "en flens", "3", "en bolt"],
        ["2", "en pakning", "4", "en momentnøkkel"],
    ]


def test_headings_and_rubrics_in_the_mother_tongue(course: CoursePlan) -> None:
    docx = sheet(course, "pl")
    assert "Nye ord|Nowe słowa" in docx.paragraphs("Heading1")
    assert docx.paragraphs("OppgavetekstMorsmal") == ["Napisz właściwe słowo pod każdym obrazkiem."]
    marked = docx.body.xpath("//w:r[w:rPr/w:lang/@w:val='pl-PL']/w:t/text()", namespaces=NS)
    assert "Nowe słowa" in marked and "kołnierz" in marked
    arabic = sheet(course, "ar")
    assert "Nye ord" in arabic.paragraphs("Heading1")
    assert arabic.paragraphs("OppgavetekstMorsmal") == ["كلمات جديدة", "اكتب الكلمة الصحيحة تحت كل صورة."]


def test_number_title_and_code_of_an_exercise(course: CoursePlan) -> None:
    docx = sheet(course)
    assert docx.paragraphs("Heading2")[0] == "Oppgave 1: Bilde og ord|K7PQ"
    assert docx.paragraphs("Oppgavetekst")[0] == "Skriv riktig ord under hvert bilde."


def test_steps_stand_beside_their_photos_in_one_list(course: CoursePlan) -> None:
    docx = sheet(course)
    table = docx.tables()["Steg for steg: Montere en flensforbindelse"]
    assert [row[0] for row in table][:3] == [
        "Steg for steg",
        "Steng ventilen og lås den.",
        "Rengjør flensflatene med stålbørste.",
    ]
    lists = docx.body.xpath("//w:p[w:pPr/w:pStyle/@w:val='Steg']/w:pPr/w:numPr/w:numId/@w:val", namespaces=NS)
    assert len(lists) == 7 and len(set(lists)) == 1


def test_a_lone_photo_stands_large_below_its_step(course: CoursePlan) -> None:
    first = course.lessons[0]
    steps = first.operation.steps
    scenes = tuple(
        replace(scene, steps=(steps[1].id,) if place == 1 else ()) for place, scene in enumerate(first.scenes)
    )
    docx = sheet(replace(course, lessons=(replace(first, scenes=scenes), *course.lessons[1:])))
    assert "Steg for steg: Montere en flensforbindelse" not in docx.tables()
    below = docx.body.xpath("//w:p[w:pPr/w:pStyle/@w:val='Stegbilde']/preceding-sibling::w:p[1]", namespaces=NS)
    assert ["".join(one.itertext()) for one in below] == ["Rengjør flensflatene med stålbørste."]
    assert below[0].find("w:pPr/w:keepNext", NS) is not None


def kept(docx: Docx, style: str) -> list[bool]:
    """Whether each paragraph of the style is held on one page with the next."""
    found = docx.body.xpath(f"//w:p[w:pPr/w:pStyle/@w:val='{style}']", namespaces=NS)
    return [one.find("w:pPr/w:keepNext", NS) is not None for one in found]


def test_gaps_stay_with_their_word_bank(course: CoursePlan) -> None:
    def shown(count: int, *before: WordBank) -> list[bool]:
        items = Items(tuple((f"Steng {number}. ", Gap("x"), ".") for number in range(count)))
        return kept(
            sheet(course, tasks=(Exercise("gaps", "ABCD", (*before, items, Paragraph(("Slutt",))), ()),)),
            "Oppgavelinje",
        )

    assert shown(5, WordBank(("x",))) == [True] * 4 + [False, False]
    assert shown(5) == [True, False, False, True, False, False]
    assert shown(9, WordBank(("x",))) == [True] + [False] * 6 + [True, False, False]


def test_sentences_begun_on_one_line_do_not_hold_the_next_exercise(course: CoursePlan) -> None:
    def shown(count: int) -> list[bool]:
        items = Items((("Først ",), ("Så ",)), "plain", lines=count)
        return kept(sheet(course, tasks=(Exercise("own-sentences", "ABCD", (items,), ()),)), "SkrivelinjeMedStart")

    assert shown(1) == [False, False]
    assert shown(2) == [True, True]


def test_every_list_counts_from_one(course: CoursePlan) -> None:
    docx = sheet(course)
    used = dict.fromkeys(docx.body.xpath("//w:numId/@w:val", namespaces=NS))
    numbering = docx.part("word/numbering.xml")
    for number in used:
        start = numbering.xpath(f"w:num[@w:numId='{number}']/w:lvlOverride/w:startOverride/@w:val", namespaces=NS)
        assert start == ["1"]


def test_gaps_do_not_tell_the_length_of_the_answer(course: CoursePlan) -> None:
    tasks = (
        Exercise(
            "gaps", "ABCD", (Items((("Steng ", Gap("x"), "."), ("Åpne ", Gap("lang" * 9), "."), (Gap("y"),))),), ()
        ),
    )
    lines = sheet(course, tasks=tasks).paragraphs("Oppgavelinje")
    assert lines == [
        f"Steng {FIGURE_SPACE * GAP_LENGTH}.",
        f"Åpne {FIGURE_SPACE * GAP_LENGTH}.",
        FIGURE_SPACE * LONE_GAP_LENGTH,
    ]


def test_underscores_become_a_line_to_fill_in(course: CoursePlan) -> None:
    docx = sheet(course)
    assert "_" not in docx.text()
    assert (
        f"Trekk til mutterne på kryss med momentnøkkel. Moment: {FIGURE_SPACE * BLANK_LENGTH} Nm."
        in docx.paragraphs("Steg")
    )


def test_columns_forms_and_squares(course: CoursePlan) -> None:
    tables = sheet(course).tables()
    assert tables["Finn det som hører sammen"] == [
        ["Tall", "Svar", "Bokstav"],
        ["en flens", "", "Gjør at det ikke lekker."],
        ["en pakning", "", "Rund plate med hull på enden av et rør."],
        ["", "", "Uten trykk."],
    ]
    assert tables["Ruter med bokstaver"][0] == ["F", "L", "E", "N", "S"]
    assert tables["Ruter til å skrive i"] == [["", "", "1", "", ""], ["2", "", "", "", ""], [""] * 5, [""] * 5]


def test_a_cell_with_a_gap_is_empty(course: CoursePlan) -> None:
    first = course.lessons[0]
    forms = next(one for one in exercises(first) if one.kind == "articles")
    assert sheet(course, tasks=(forms,)).tables()["Tabell til å fylle ut"] == [
        ["en / ei / et", "entall, ubestemt", "entall, bestemt"],
        ["", "flens", ""],
        ["en", "bolt", ""],
        ["", "", ""],
    ]


@pytest.mark.parametrize(
    ("header", "shares"),
    [
        (("Nr.", "Setning", "Riktig", "Galt"), [1.7, 11.9, 1.7, 1.7]),
        (("Felt", "Skriv her"), [8.5, 8.5]),
        (("Nr.", "Ja"), [8.5, 8.5]),
    ],
)
def test_columns_for_ticks_are_narrow(course: CoursePlan, header: tuple[str, ...], shares: list[float]) -> None:
    docx = sheet(course, tasks=(Exercise("form", "ABCD", (FormTable(header, ((),)),), ()),))
    table = docx.body.xpath("//w:tbl[w:tblPr/w:tblCaption/@w:val='Tabell til å fylle ut']", namespaces=NS)[0]
    widths = [int(width) / 1440 * 2.54 for width in table.xpath("w:tblGrid/w:gridCol/@w:w", namespaces=NS)]
    assert widths == pytest.approx(shares, abs=0.01)


def test_a_long_grid_never_repeats_its_pictures(course: CoursePlan) -> None:
    shown = course.lessons[0].new[2].picture
    assert shown
    tiles = tuple(PictureTile(f"{number}", shown, f"Bilde {number}") for number in range(1, 15))
    docx = sheet(course, tasks=(Exercise("match", "ABCD", (PictureGrid(tiles),), ()),))
    assert [len(rows) for title, rows in docx.tables().items() if title.startswith("Bilder ")] == [4, 1]


def test_own_words_come_once(course: CoursePlan) -> None:
    own = Exercise("my-words", "ABCD", (Items((("Skriv",),)),), ())
    assert "Mine ord" not in sheet(course, tasks=(own,)).paragraphs("Heading1")


def test_the_exam_comes_once(course: CoursePlan) -> None:
    asked = Exercise("exam", "ABCD", (Items((("Planlegge: Hva trenger du?",),), lines=4),), ())
    assert "Eksamen" not in sheet(course, tasks=(asked,)).paragraphs("Heading1")


def test_a_form_comes_once(course: CoursePlan) -> None:
    first = course.lessons[0]
    form = Section(SectionKind.FORM, "Skjema", lines("Dato: ____"))
    work = replace(first.operation, sections=(*first.operation.sections, form))
    course = replace(course, lessons=(replace(first, operation=work), *course.lessons[1:]))
    filled = Exercise("form", "ABCD", (Items((("Dato",),)),), ())
    assert "Skjema" in sheet(course, tasks=()).paragraphs("Heading1")
    assert "Skjema" not in sheet(course, tasks=(filled,)).paragraphs("Heading1")


def test_the_key_is_not_in_the_handout(course: CoursePlan) -> None:
    docx = sheet(course)
    assert docx.paragraphs("FasitOverskrift") == []
    assert "Jeg trenger momentnøkkel" not in docx.text()


def test_small_pictures_take_the_small_file(course: CoursePlan) -> None:
    names = [info.filename for info in sheet(course, tasks=()).archive.infolist() if "media" in info.filename]
    first = course.lessons[0]
    beside = first.scenes[1].plain
    assert f"word/media/{beside.card.name}" in names and f"word/media/{beside.print.name}" not in names
    assert f"word/media/{first.scenes[0].dotted.print.name}" in names


def test_a_training_text_says_so(course: CoursePlan) -> None:
    line = "Øvingstekst. Bedriftens egen prosedyre gjelder."
    assert sheet(course).paragraphs("Ovingstekst") == [line]
    assert sheet(replace(course, training_text=False)).paragraphs("Ovingstekst") == []


def test_only_the_mark_of_a_list_is_taken_off_a_line() -> None:
    assert [bare(text) for text in ("1. Pek.", " - Pek.", "Jeg feirer 17. mai.", "17. mai er en festdag.", "«A.» – «B.»")] == [
        "Pek.", "Pek.", "Jeg feirer 17. mai.", "17. mai er en festdag.", "«A.» – «B.»",
    ]  # fmt: skip


def test_a_task_at_home_is_none_at_work(course: CoursePlan) -> None:
    first = course.lessons[0]
    sections = tuple(
        replace(section, heading="Hjemmeoppgave") if section.kind is SectionKind.TASK else section
        for section in first.operation.sections
    )
    home = replace(first, operation=replace(first.operation, sections=sections))
    docx = Docx(handout(course, home, LANGUAGES["pl"], (), Shipped()))
    assert "Hjemmeoppgave|Zadanie domowe" in docx.paragraphs("Heading1")
    at_work, at_home = (Docx(teacher(course, lesson, (), Rubrics())).text() for lesson in (first, home))
    assert "Avtal oppgaven på jobben med arbeidslederen" in at_work
    assert "arbeidslederen" not in at_home and "Oppgave på jobben" not in at_home
