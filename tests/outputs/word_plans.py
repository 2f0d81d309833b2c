"""A small course built by hand, with drawn pictures, for the tests of the Word documents."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from fagnorsk.errors import Place
from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.lesson import CoursePlan, Entry, Lesson, NumberedDot, Scene
from fagnorsk.model.operation import Line, Operation, Section, SectionKind, Step
from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
from fagnorsk.model.text import Evidence
from fagnorsk.model.word import Gender, Level, Pos, Status, Translation, Word, slug

NOUN = (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
VERB = (Slot.INFINITIVE, Slot.PRESENT, Slot.PAST, Slot.PERFECT, Slot.IMPERATIVE, Slot.PASSIVE)
ADJ = (Slot.POSITIVE, Slot.NEUTER, Slot.PLURAL)


@cache
def drawn(name: str, size: tuple[int, int]) -> bytes:
    """A drawn picture of that size as JPEG."""
    width, height = size
    shade = int(hashlib.sha256(name.encode()).hexdigest()[:2], 16)
    made = Image.linear_gradient("L").resize(size).convert("RGB")
    made = Image.blend(made, Image.new("RGB", size, (shade, 140, 255 - shade)), 0.6)
    draw = ImageDraw.Draw(made)
    x, y, edge = width // 2, height // 2, min(size)
    for radius, colour in ((edge // 3, (225, 228, 232)), (edge // 8, (70, 80, 90))):
        draw.ellipse([x - radius, y - radius, x + radius, y + radius], fill=colour)
    buffer = io.BytesIO()
    made.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def image(folder: Path, name: str, size: tuple[int, int]) -> ImageFile:
    """That picture as a file, named by its content as the photos room does."""
    data = drawn(name, size)
    path = folder / f"{slug(name)}-{size[0]}.jpg"
    path.write_bytes(data)
    return ImageFile(f"{hashlib.sha256(data).hexdigest()[:16]}.jpg", path, *size)


def picture(folder: Path, name: str, size: tuple[int, int] = (640, 480), alt: str = "") -> Picture:
    """A picture of a word."""
    file = image(folder, name, size)
    return Picture(file, file, alt or f"{name.capitalize()} på arbeidsbenken", PictureOrigin.PHOTO, f"{name}.jpg")


def photo(folder: Path, name: str, size: tuple[int, int] = (1500, 1125), alt: str = "") -> Picture:
    """A photo that is shown large."""
    small = (size[0] * 640 // max(size), size[1] * 640 // max(size))
    large, card = image(folder, name, size), image(folder, name, small)
    return Picture(large, card, alt or f"{name.capitalize()} i rørledningen", PictureOrigin.PHOTO, f"{name}.jpg")


def entry(
    term: str,
    pos: Pos,
    forms: tuple[str, ...],
    *,
    article: str = "",
    lesson: int = 1,
    sentence: str = "",
    surface: str = "",
    parts: tuple[str, ...] = (),
    shown: Picture | None = None,
    source: FormSource = FormSource.DICTIONARY,
    like: str = "",
    definition: str = "",
    safety: bool = False,
    translations: dict[str, str] | None = None,
    status: Status = Status.UNCHECKED,
) -> Entry:
    """An entry; `forms` without the headword, in the order of the slots."""
    slots = {Pos.NOUN: NOUN, Pos.VERB: VERB, Pos.ADJ: ADJ}.get(pos, ())
    filled = tuple(Form(slot, form, (form,)) for slot, form in zip(slots, (term, *forms), strict=False) if form)
    gender = {"et": (Gender.N,), "ei": (Gender.F,), "en": (Gender.M,)}.get(article, ())
    word = Word(
        slug(term),
        term,
        pos,
        gender,
        definition=definition,
        safety=safety,
        translations=tuple(Translation(code, text, status) for code, text in (translations or {}).items()),
    )
    evidence = Evidence(sentence, surface, Place("operations/02-montere-flens.md", 9)) if sentence else None
    return Entry(word, Inflection(term, pos, filled, gender, article, source, like), lesson, shown, evidence, parts)


def entries(folder: Path) -> tuple[Entry, ...]:
    """Nine words of all kinds: with and without picture, landscape and portrait, derived, compound, safety, phrase."""
    return (
        entry(
            "trykkløs",
            Pos.ADJ,
            ("trykkløst", "trykkløse"),
            safety=True,
            parts=("trykk", "løs"),
            source=FormSource.COMPOUND,
            like="løs",
            sentence="Røret skal være trykkløst før du løsner boltene.",
            surface="trykkløst",
            definition="Uten trykk inni.",
            translations={"pl": "bez ciśnienia", "uk": "без тиску", "ar": "بدون ضغط", "ti": "ብዘይ ጸቕጢ"},
        ),
        entry(
            "vernebriller",
            Pos.NOUN,
            ("", "vernebriller", "vernebrillene"),
            safety=True,
            parts=("verne", "briller"),
            shown=picture(folder, "vernebriller"),
            sentence="Ta på vernebriller.",
            surface="vernebriller",
            definition="Plagg som beskytter øynene mot splinter, støv og sprut.",
            status=Status.CHECKED,
            translations={"pl": "okulary ochronne", "uk": "захисні окуляри", "ar": "نظارات واقية", "ti": "መከላኸሊ መነጽር"},
        ),
        entry(
            "flens",
            Pos.NOUN,
            ("flensen", "flenser", "flensene"),
            article="en",
            shown=picture(folder, "flens"),
            sentence="Rengjør flensene med stålbørste, og kontroller at flatene er hele.",
            surface="flensene",
            definition="Rund plate med hull på enden av et rør.",
            translations={"pl": "kołnierz", "uk": "фланець", "ar": "شفة", "ti": "ፍላንጅ"},
        ),
        entry(
            "pakning",
            Pos.NOUN,
            ("pakningen", "pakninger", "pakningene"),
            article="en",
            sentence="Sett inn en ny pakning.",
            surface="pakning",
            definition="Ligger mellom to flater og gjør at det ikke lekker.",
            translations={"pl": "uszczelka", "uk": "прокладка", "ar": "حشية", "ti": "ጋስኬት"},
        ),
        entry(
            "momentnøkkel",
            Pos.NOUN,
            ("momentnøkkelen", "momentnøkler", "momentnøklene"),
            article="en",
            parts=("moment", "nøkkel"),
            shown=picture(folder, "momentnøkkel", (427, 640)),
            sentence="Trekk til mutterne med momentnøkkel.",
            surface="momentnøkkel",
            source=FormSource.COMPOUND,
            like="nøkkel",
            definition="Viser eller merker hvor hardt bolten er strammet.",
            translations={
                "pl": "klucz dynamometryczny",
                "uk": "динамометричний ключ",
                "ar": "مفتاح عزم",
                "ti": "ናይ ቶርክ መፍትሕ",
            },
        ),
        entry(
            "trekke til",
            Pos.VERB,
            ("trekker til", "trakk til", "trukket til", "trekk til", "trekkes til"),
            article="å",
            shown=picture(folder, "trekke til"),
            sentence="Trekk til mutterne på kryss.",
            surface="Trekk til",
            definition="Skru hardere, til det sitter fast.",
            translations={"pl": "dokręcać", "uk": "затягувати", "ar": "يشد"},
        ),
        entry(
            "hydraulikkslange",
            Pos.NOUN,
            ("hydraulikkslangen", "hydraulikkslanger", "hydraulikkslangene"),
            article="en",
            parts=("hydraulikk", "slange"),
            source=FormSource.COMPOUND,
            like="slange",
            shown=picture(folder, "hydraulikkslange"),
            translations={"pl": "wąż hydrauliczny"},
        ),
        entry(
            "varmt arbeid",
            Pos.PHRASE,
            (),
            safety=True,
            sentence="Sliping er varmt arbeid.",
            surface="varmt arbeid",
            translations={"pl": "praca pożarowo niebezpieczna", "ar": "أعمال ساخنة"},
        ),
        entry("bolt", Pos.NOUN, ("bolten", "bolter", "boltene"), article="en", shown=picture(folder, "bolt")),
    )


def lines(*texts: str) -> tuple[Line, ...]:
    """Lines of a section."""
    return tuple(Line(text) for text in texts)


def operation(**changes: object) -> Operation:
    """Fitting a flange, with every section a lesson may have."""
    made = Operation(
        "montere-flens",
        "Montere en flensforbindelse",
        Place("operations/02-montere-flens.md"),
        2,
        tools=lines("momentnøkkel", "stålbørste", "skyvelære", "to fastnøkler"),
        protection=lines("vernebriller", "hansker", "vernesko", "hjelm"),
        warnings=lines(
            "Viktig: Røret skal være trykkløst før du løsner boltene.",
            "Gå aldri under hengende last, og hold hendene unna klempunktene.",
        ),
        steps=tuple(
            Step(text, id=f"s{number}", photos=photos)
            for number, (text, photos) in enumerate(
                (
                    ("Steng ventilen og lås den.", ("lås.jpg",)),
                    ("Rengjør flensflatene med stålbørste.", ()),
                    ("Kontroller at flensene er parallelle. Avstand: ____ mm.", ("avstand.jpg",)),
                    ("Sett inn en ny pakning. Pakningen skal ligge midt mellom boltene.", ()),
                    ("Sett inn boltene, og skru til mutterne for hånd.", ()),
                    ("Trekk til mutterne på kryss med momentnøkkel. Moment: ____ Nm.", ("kryss.jpg",)),
                    ("Fyll ut sjekklista, og rydd arbeidsplassen.", ()),
                ),
                1,
            )
        ),
        sections=(
            Section(
                SectionKind.GOALS,
                "Mål",
                lines("- Jeg kan si hva verktøyet heter.", "- Jeg kan forklare hvordan jeg monterer en flens."),
            ),
            Section(
                SectionKind.MODEL_TEXT,
                "Modelltekst",
                lines(
                    "I dag monterer jeg en flens. Først stenger jeg ventilen og låser den. Så rengjør jeg flatene med stålbørste. "
                    "Deretter kontrollerer jeg at flensene er parallelle. Nå setter jeg inn en ny pakning.",
                    "Til slutt trekker jeg til mutterne på kryss. Jeg bruker momentnøkkel.",
                ),
            ),
            Section(
                SectionKind.DIALOGUE,
                "Dialog",
                lines(
                    "Formann: Er du ferdig med flensen?",
                    "Lærling: Nei, jeg mangler en pakning.",
                    "Formann: Hent en ny på lageret, og kontroller at den har riktig størrelse før du går tilbake til anlegget.",
                ),
            ),
            Section(
                SectionKind.ORAL,
                "Muntlig",
                lines("1. Pek på et verktøy. Si hva det heter.", "2. Arbeid to og to. Gi ordre og gjenta."),
            ),
            Section(
                SectionKind.TASK,
                "Oppgave på jobben",
                lines("Finn en flens på arbeidsplassen din. Spør en kollega: Hva heter delene?"),
            ),
            Section(
                SectionKind.EXAM,
                "Eksamen",
                lines(
                    "Du skal bytte en pakning i en rørledning med vann.",
                    "- Planlegge: Hvilket verktøy trenger du?",
                    "- Gjennomføre: Beskriv arbeidet steg for steg.",
                    "- Vurdere: Hvordan kontrollerer du arbeidet?",
                    "- Dokumentere: Hva skriver du ned?",
                ),
            ),
            Section(
                SectionKind.KEY,
                "Fasit",
                lines("- Planlegge: Jeg trenger momentnøkkel, ny pakning og arbeidstillatelse."),
            ),
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def lesson(folder: Path, **changes: object) -> Lesson:
    """The lesson of that operation: nine new words, three recalled, four photos of which one has dots."""
    new = entries(folder)
    recalled = tuple(replace(item, lesson=1) for item in new[2:5])
    dotted = photo(folder, "flens med tall", alt="En flens i rørledningen, med tall på fire deler")
    dots = tuple(NumberedDot(number, 20.0 * number, 40, new[place]) for number, place in enumerate((2, 3, 8, 4), 1))
    made = Lesson(
        2,
        "montere-flens",
        "Vi monterer en flens",
        operation(),
        new,
        recalled,
        scenes=(
            Scene(photo(folder, "flens stor"), dotted, dots),
            *(
                Scene(shown, shown, steps=(step,))
                for shown, step in (
                    (photo(folder, "lås"), "s1"),
                    (photo(folder, "avstand", (1125, 1500)), "s3"),
                    (photo(folder, "kryss"), "s6"),
                )
            ),
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def plan(folder: Path, *, training_text: bool = True) -> CoursePlan:
    """A course of one lesson."""
    return CoursePlan(
        "eksempel-ror-2027",
        "Norsk for industrirørleggere",
        "Eksempel Rør AS",
        Level.A2,
        ("pl", "ar"),
        "a",
        (lesson(folder),),
        training_text,
        "0.1.0",
    )
