"""Small courses built by hand, for tests of the outputs that need no folder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from fagnorsk.errors import Place
from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
from fagnorsk.model.operation import Operation, Step
from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
from fagnorsk.model.text import Evidence
from fagnorsk.model.word import Gender, Level, Pos, Translation, Word

_FORMS = {
    "flens": ("en", "flensen", "flenser", "flensene"),
    "pakning": ("en", "pakningen", "pakninger", "pakningene"),
    "ventil": ("en", "ventilen", "ventiler", "ventilene"),
    "rør": ("et", "røret", "rør", "rørene"),
    "hjelm": ("en", "hjelmen", "hjelmer", "hjelmene"),
}
_POLISH = {"flens": "kołnierz", "pakning": "uszczelka", "ventil": "zawór", "rør": "rura", "hjelm": "kask"}


def picture(folder: Path, colour: str) -> Picture:
    """A small one-coloured picture file, as the photos room would hand it over."""
    path = folder / f"{colour}.png"
    Image.new("RGB", (120, 90), colour).save(path)
    name = hashlib.sha256(path.read_bytes()).hexdigest()[:16] + ".png"
    file = ImageFile(name, path, 120, 90)
    return Picture(file, file, "Et bilde", PictureOrigin.PHOTO, f"{colour}.png")


def noun(
    term: str, *, polish: str | None = None, shown: Picture | None = None, lesson: int = 1, definition: str = ""
) -> Entry:
    """One of the five nouns of these tests as an entry; `polish` overrides its translation, empty means none."""
    article, *forms = _FORMS[term]
    slots = (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
    gender = Gender.N if article == "et" else Gender.M
    inflection = Inflection(
        term,
        Pos.NOUN,
        tuple(Form(slot, form, (form,)) for slot, form in zip(slots, (term, *forms), strict=True)),
        (gender,),
        article,
        FormSource.DICTIONARY,
    )
    gloss = _POLISH[term] if polish is None else polish
    word = Word(
        term.replace("ø", "o"),
        term,
        Pos.NOUN,
        (gender,),
        topic="rør",
        safety=term == "hjelm",
        definition=definition,
        translations=(Translation("pl", gloss),) if gloss else (),
    )
    sentence = f"Monter {forms[0]} med < 3 mm klaring & rens den."
    return Entry(word, inflection, lesson, shown, Evidence(sentence, forms[0], Place("operations/01.md", 3)))


def plan(entries: Sequence[Entry], *, title: str = "Norsk for rørleggere", course_id: str = "ror-1") -> CoursePlan:
    """A course of one lesson that teaches `entries`."""
    operation = Operation(
        "montere-flens", "Montere en flens", Place("operations/01.md"), 1, steps=(Step("Monter flensen.", id="s1"),)
    )
    lesson = Lesson(1, "montere-flens", "Vi monterer en flens", operation, tuple(entries))
    return CoursePlan(course_id, title, "Eksempel Rør AS", Level.A2, ("pl",), "a", (lesson,), False, "0.1.0")
