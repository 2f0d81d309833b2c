from __future__ import annotations

import pytest
from exercise_samples import BOLT, EARLIER, FLENS, FULL, MONTERE, SLANGE, bank, lesson, noun, rng, section

from fagnorsk.exercises import exam, fold_recall, shop_floor
from fagnorsk.model.exercise import FormTable, Items, Paragraph
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.word import Level

EXAM = section(
    SectionKind.EXAM,
    "Du skal bytte en ventil.",
    "- Planlegge: Hva må være klart?",
    "- Gjennomføre: Beskriv arbeidet.",
    "Ta med verktøyet.",
    "- Vurdere: Er den tett?",
    "- Dokumentere: Hva skriver du?",
)
KEY = section(SectionKind.KEY, "- Planlegge: Ledningen er tom.", "- Vurdere: Den er tett.")


def items(exercise) -> list[Items]:
    return [block for block in exercise.blocks if isinstance(block, Items)]


@pytest.mark.parametrize(("level", "tasks"), [(Level.A1, 2), (Level.A2, 3), (Level.B1, 3)])
def test_shop_floor_things_tasks_and_signature(level, tasks):
    things, todo, signed = items(shop_floor.make(lesson(*FULL, recalled=EARLIER, level=level), rng()))
    assert (len(things.items), len(todo.items), signed.items) == (
        6,
        tasks,
        (("Dato: ",), ("Underskrift fra fadder: ",)),
    )
    assert (things.style, todo.style, signed.style) == ("boxes", "boxes", "plain")


def test_shop_floor_looks_for_things_with_a_picture():
    hidden = noun("mutter, mutteren, muttere, mutterne", "en", pictured=False)
    things = items(shop_floor.make(lesson(FLENS, hidden, MONTERE), rng()))[0]
    assert things.items == (("en flens",),)
    exercise = shop_floor.make(lesson(hidden, MONTERE), rng())
    assert len(items(exercise)) == 2 and shop_floor.FIND not in str(exercise.blocks)


def test_shop_floor_without_words():
    exercise = shop_floor.make(lesson(), rng())
    assert len(items(exercise)) == 2 and not any(isinstance(block, Paragraph) for block in exercise.blocks)


def test_fold_recall_shows_the_words_once_and_leaves_two_columns():
    exercise = fold_recall.make(lesson(*FULL, recalled=EARLIER, level=Level.A1), rng())
    table = exercise.blocks[0] if exercise else None
    assert isinstance(table, FormTable)
    assert len(table.rows) == 8 and len({row[0] for row in table.rows}) == 8
    assert {row[1:] for row in table.rows} == {((), ())}


@pytest.mark.parametrize("entries", [(), (FLENS,), (FLENS, BOLT)])
def test_fold_recall_needs_three_words(entries):
    assert fold_recall.make(lesson(*entries), rng()) is None
    assert fold_recall.make(lesson(*entries, SLANGE, MONTERE), rng()) is not None or not entries


def test_exam_of_the_company():
    exercise = exam.make(lesson(*FULL, sections=(EXAM, KEY), level=Level.B1), rng())
    assert exercise.blocks[0] == Paragraph(("Du skal bytte en ventil.",))
    assert [text[0] for text in items(exercise)[0].items] == [
        "Planlegge: Hva må være klart?",
        "Gjennomføre: Beskriv arbeidet. Ta med verktøyet.",
        "Vurdere: Er den tett?",
        "Dokumentere: Hva skriver du?",
    ]
    assert [(item.label, item.answers) for item in exercise.key] == [
        ("1", ("Ledningen er tom.",)),
        ("3", ("Den er tett.",)),
    ]


def test_exam_in_general_has_no_key():
    exercise = exam.make(lesson(*FULL, sections=(KEY,)), rng())
    assert exercise.blocks[0] == Paragraph(("Oppgaven er: Montere en flensforbindelse.",))
    assert [str(text[0]).split(":")[0] for text in items(exercise)[0].items] == [
        "Planlegge",
        "Gjennomføre",
        "Vurdere",
        "Dokumentere",
    ]
    assert exercise.key == ()


def test_exam_gives_trade_terms():
    assert len(bank(exam.make(lesson(*FULL, recalled=EARLIER), rng()))) == 9
    assert bank(exam.make(lesson(), rng())) == ()
