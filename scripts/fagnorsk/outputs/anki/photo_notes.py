"""A photo with numbered dots becomes a note of the built-in image occlusion type: one card for each word."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from fagnorsk.model.language import Language
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.lesson import CoursePlan, Lesson, NumberedDot, Scene
from fagnorsk.model.sound import Spoken
from fagnorsk.outputs.anki.content import NoteContent, Part
from fagnorsk.outputs.anki.draft import (
    Draft,
    Reference,
    empty_fields,
    markup,
    picture_reference,
    sound_reference,
)
from fagnorsk.outputs.anki.frozen import PHOTOS

LEAST_DOTS = 2
GROWN = 1.25
"""The mark is so much larger than the disc with the number: nothing of the number shows."""


def photo_drafts(
    plan: CoursePlan, language: Language | None, sounds: Spoken, ledger: Ledger
) -> tuple[list[Draft], list[LedgerRow]]:
    """A note for each photo with at least two dots, and the ledger rows of new dots. A word keeps its number in the photo's
    cards whatever the printed numbers become.
    """
    found: dict[str, tuple[Lesson, Scene, dict[str, list[NumberedDot]]]] = {}
    for lesson in plan.lessons:
        for scene in lesson.scenes:
            _, _, dots = found.setdefault(scene.plain.source, (lesson, scene, {}))
            for dot in scene.dots:
                marks = dots.setdefault(dot.entry.word.id, [])
                if dot.disc and all(dot.number != other.number for other in marks):
                    marks.append(dot)
    drafts: list[Draft] = []
    rows: list[LedgerRow] = []
    known = ledger.of_kind("dot")
    for name, (lesson, scene, dots) in found.items():
        shown = {word: marks for word, marks in dots.items() if marks}
        if len(shown) >= LEAST_DOTS:
            numbers = _numbers(name, shown, known)
            rows += [LedgerRow("dot", f"{name}/{word}", str(number)) for word, number in numbers.items()]
            drafts.append(_draft(plan, lesson, scene, shown, numbers, language, sounds))
    return drafts, rows


def _numbers(name: str, dots: Mapping[str, list[NumberedDot]], known: Mapping[str, LedgerRow]) -> dict[str, int]:
    taken = {int(row.value) for key, row in known.items() if key.rpartition("/")[0] == name}
    numbers = {}
    for word in sorted(dots, key=lambda one: dots[one][0].number):
        row = known.get(f"{name}/{word}")
        number = int(row.value) if row else max(taken, default=0) + 1
        taken.add(number)
        numbers[word] = number
    return numbers


def _draft(
    plan: CoursePlan,
    lesson: Lesson,
    scene: Scene,
    dots: Mapping[str, list[NumberedDot]],
    numbers: Mapping[str, int],
    language: Language | None,
    sounds: Spoken,
) -> Draft:
    code = language.code if language else "nb"
    name = scene.plain.source
    fields = empty_fields(PHOTOS)
    image = picture_reference(scene.dotted)
    extra: list[Reference] = []
    marks, names = [], []
    for word, number in sorted(numbers.items(), key=lambda item: item[1]):
        marks += [f"{{{{c{number}::{_mark(dot)}}}}}" for dot in dots[word]]
        answer, sound = _answer(dots[word][0], language, sounds)
        names.append(f"{{{{c{number}::{answer}}}}}")
        extra += [sound] if sound else []
    fields["Occlusion"] = "<br>".join(marks)
    fields["Image"] = markup(image)
    # Not the header: a title such as "Vi monterer en flens" names what is asked for.
    fields["Kilde"] = escape(lesson.title)
    fields["Id"] = f"{plan.id}/bilde:{name}/{code}"
    fields["Navn"] = "".join(names)
    if language:
        fields["Språk"] = language.tag
        fields["Retning"] = "rtl" if language.right_to_left else "ltr"
    note = NoteContent(fields, (f"leksjon::{lesson.file_stem}",), kind=PHOTOS.name, part=Part.PHOTOS)
    return Draft(note, f"bilde:{name}", name, {"Image": image}, extra=tuple(extra), place=lesson.operation.place)


def _mark(dot: NumberedDot) -> str:
    disc = dot.disc
    assert disc is not None
    left = disc.x - disc.width * (GROWN - 1) / 2
    top = disc.y - disc.height * (GROWN - 1) / 2
    numbers = {"left": left, "top": top, "rx": disc.width * GROWN / 2, "ry": disc.height * GROWN / 2}
    return "image-occlusion:ellipse:" + ":".join(f"{key}={_share(value)}" for key, value in numbers.items())


def _share(percent: float) -> str:
    """A fraction the way Anki's own editor writes it: `.0345`."""
    return f"{max(0.0, percent) / 100:.4f}".removeprefix("0").rstrip("0").rstrip(".") or "0"


def _answer(dot: NumberedDot, language: Language | None, sounds: Spoken) -> tuple[str, Reference | None]:
    entry = dot.entry
    parts = [f'<div class="ord" lang="nb">{_safe(entry.headword)}</div>']
    translation = entry.word.translation(language.code) if language else None
    if language and translation:
        way = "rtl" if language.right_to_left else "ltr"
        parts.append(f'<div class="morsmal" lang="{language.tag}" dir="{way}">{_safe(translation.text)}</div>')
    sound = sounds.words.get(entry.word.id)
    reference = sound_reference(sound, entry.headword) if sound else None
    if reference:
        parts.append(markup(reference))
    return "".join(parts), reference


def _safe(text: str) -> str:
    # Inside a cloze two colons begin a hint and two braces end it.
    return escape(text).replace("::", ":&#58;").replace("}}", "}&#125;").replace("{{", "{&#123;")
