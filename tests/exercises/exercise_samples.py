"""Lessons for the tests of the exercises, built by hand: a flange to fit, in a yard that does not exist."""

from __future__ import annotations

import random
from pathlib import Path

from fagnorsk.model.exercise import Block, Exercise, FormTable, Gap, Items, Paragraph, Rich, WordBank
from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.lesson import Entry, Lesson, NumberedDot, Scene
from fagnorsk.model.operation import Line, Operation, Place, Section, SectionKind, Step
from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
from fagnorsk.model.word import Gender, Level, Pos, Word, slug

NOUN = (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
VERB = (Slot.INFINITIVE, Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE, Slot.PASSIVE)
GENDERS = {"en": (Gender.M,), "ei": (Gender.F, Gender.M), "et": (Gender.N,), "": ()}


def forms(slots: tuple[Slot, ...], text: str) -> tuple[Form, ...]:
    """`flens, flensen, flenser, flensene`; variants with `/`; `-` where there is none."""
    found = []
    for slot, part in zip(slots, text.split(","), strict=True):
        accepted = tuple(part.strip().split("/"))
        if accepted != ("-",):
            found.append(Form(slot, accepted[0], accepted))
    return tuple(found)


def picture(name: str, origin: PictureOrigin = PictureOrigin.ILLUSTRATION) -> Picture:
    file = ImageFile(f"{name}.jpg", Path("pictures") / f"{name}.jpg", 800, 600)
    return Picture(file, file, name, origin, name)


def noun(
    text: str, article: str, *, pictured: bool = True, source: FormSource = FormSource.DICTIONARY, **more: object
) -> Entry:
    """A noun by its four forms; its picture is named after it."""
    term = text.split(",")[0].strip()
    like = str(more.pop("like", ""))
    parts = more.pop("parts", ())
    word = Word(slug(term), term, Pos.NOUN, GENDERS[article], **more)  # type: ignore[arg-type]
    inflection = Inflection(term, Pos.NOUN, forms(NOUN, text), GENDERS[article], article, source, like)
    return Entry(word, inflection, 1, picture(word.id) if pictured else None, parts=parts)  # type: ignore[arg-type]


def verb(text: str, *, pictured: bool = False, **more: object) -> Entry:
    """A verb by infinitive, present, preterite, perfect, imperative, passive."""
    term = text.split(",")[0].strip()
    word = Word(slug(term), term, Pos.VERB, **more)  # type: ignore[arg-type]
    inflection = Inflection(term, Pos.VERB, forms(VERB, text), (), "å", FormSource.DICTIONARY)
    return Entry(word, inflection, 1, picture(word.id) if pictured else None)


def unknown(term: str, pos: Pos = Pos.NOUN) -> Entry:
    return Entry(Word(slug(term), term, pos), Inflection(term, pos), 1)


FLENS = noun(
    "flens, flensen, flenser, flensene", "en", topic="deler", definition="Rund skive som kobler sammen to rør."
)
PAKNING = noun(
    "pakning, pakningen, pakninger, pakningene", "en", topic="deler", definition="Myk ring som gjør skjøten tett."
)
BOLT = noun("bolt, bolten, bolter, boltene", "en", topic="deler", definition="Lang skrue med mutter.")
MUTTER = noun("mutter, mutteren, muttere/mutre/mutrer, mutterne/mutrene", "en", topic="deler")
SKRUSTIKKE = noun("skrustikke, skrustikka/skrustikken, skrustikker, skrustikkene", "ei", topic="verktøy")
NOKKEL = noun(
    "momentnøkkel, momentnøkkelen, momentnøkler, momentnøklene", "en", topic="verktøy", parts=("moment", "nøkkel")
)
BORSTE = noun("stålbørste, stålbørsten, stålbørster, stålbørstene", "en", topic="verktøy", parts=("stål", "børste"))
ROR = noun("rør, røret, rør, rørene", "et", topic="deler")
VENTIL = noun("ventil, ventilen, ventiler, ventilene", "en", topic="deler")
SLUSEVENTIL = noun(
    "sluseventil, sluseventilen, sluseventiler, sluseventilene", "en", topic="deler", parts=("sluse", "ventil")
)
HJELM = noun("hjelm, hjelmen, hjelmer, hjelmene", "en", topic="verneutstyr", safety=True)
HANSKE = noun("hanske, hansken, hansker, hanskene", "en", topic="verneutstyr", safety=True)
MALEBAND = noun("målebånd, målebåndet, målebånd, målebåndene", "et", topic="verktøy")
MANOMETER = noun("manometer, manometeret, manometre/manometer, manometrene/manometra", "et", topic="verktøy")
SLANGE = noun(
    "hydraulikkslange, hydraulikkslangen, hydraulikkslanger, hydraulikkslangene",
    "en",
    source=FormSource.COMPOUND,
    like="slange",
)
MONTERE = verb("montere, monterer, monterte, montert, monter, monteres")
STENGE = verb("stenge, stenger, stengte, stengt, steng, stenges")
RENGJORE = verb("rengjøre, rengjør, rengjorde, rengjort, rengjør, rengjøres")
LOSNE = verb("løsne, løsner, løsnet/løsna, løsnet/løsna, løsne/løsn, løsnes")
TREKKE_TIL = verb("trekke til, trekker til, trakk til, trukket til, trekk til, trekkes til")
BORE = verb("bore, borer, boret/bora, boret/bora, bor, bores")

STEPS = (
    "Steng ventilen og lås den med hengelås.",
    "Rengjør flensene med stålbørste.",
    "Legg pakningen mellom flensene.",
    "Sett inn boltene og mutterne.",
    "Trekk til boltene på kryss med momentnøkkel. Moment: ____ Nm.",
    "Kontroller at flensen er tett etter prøven.",
)


def operation(*steps: str, sections: tuple[Section, ...] = (), title: str = "Montere en flensforbindelse") -> Operation:
    numbered = tuple(Step(text, id=f"s{number}") for number, text in enumerate(steps, 1))
    return Operation(
        "montere-flens", title, Place("operations/01-montere-flens.md"), 1, steps=numbered, sections=sections
    )


def section(kind: SectionKind, *lines: str) -> Section:
    return Section(kind, kind.value, tuple(Line(line) for line in lines))


def lesson(
    *new: Entry,
    steps: tuple[str, ...] = STEPS,
    recalled: tuple[Entry, ...] = (),
    level: Level = Level.A2,
    scenes: tuple[Scene, ...] = (),
    sections: tuple[Section, ...] = (),
    exercises: tuple[str, ...] | None = None,
) -> Lesson:
    shown = operation(*steps, sections=sections)
    return Lesson(1, "montere-flens", "Vi monterer en flens", shown, new, recalled, (), scenes, level, exercises)


def scene(*entries: Entry, numbers: tuple[int, ...] = ()) -> Scene:
    dots = tuple(
        NumberedDot(number, 10.0 * number, 20.0, entry)
        for number, entry in zip(numbers or range(1, len(entries) + 1), entries, strict=True)
    )
    return Scene(picture("scene"), picture("scene-dots"), dots)


FULL = (
    FLENS,
    PAKNING,
    BOLT,
    MUTTER,
    SKRUSTIKKE,
    NOKKEL,
    BORSTE,
    ROR,
    VENTIL,
    MONTERE,
    STENGE,
    RENGJORE,
    LOSNE,
    TREKKE_TIL,
)
EARLIER = (HJELM, HANSKE, MALEBAND, MANOMETER, BORE)


def rng(seed: int = 1) -> random.Random:
    return random.Random(seed)


def bank(exercise: Exercise) -> tuple[str, ...]:
    return next((block.words for block in exercise.blocks if isinstance(block, WordBank)), ())


def texts(exercise: Exercise) -> tuple[Rich, ...]:
    """Every text with holes of the sheet, cells of tables included."""
    found: list[Rich] = []
    for block in exercise.blocks:
        found += _texts(block)
    return tuple(found)


def _texts(block: Block) -> list[Rich]:
    if isinstance(block, Items):
        return list(block.items)
    if isinstance(block, Paragraph):
        return [block.text]
    if isinstance(block, FormTable):
        return [cell for row in block.rows for cell in row]
    return []


def holes(rich: Rich) -> list[str]:
    return [part.answer for part in rich if isinstance(part, Gap)]


def filled(rich: Rich, *answers: str) -> str:
    """The text with its holes filled from `answers`, as a learner with the key would."""
    rest = list(answers)
    return "".join(rest.pop(0) if isinstance(part, Gap) else part for part in rich)
