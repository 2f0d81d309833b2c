"""One exercise of every shape, for the tests of the Word documents."""

from __future__ import annotations

from fagnorsk.model.exercise import (
    BigPicture,
    Columns,
    Exercise,
    FormTable,
    Gap,
    Items,
    KeyItem,
    LetterGrid,
    Lines,
    Paragraph,
    PictureGrid,
    PictureTile,
    Rubric,
    WordBank,
)
from fagnorsk.model.lesson import Lesson

TITLES = {
    "match": ("Bilde og ord", "Skriv riktig ord under hvert bilde."),
    "label": ("Hva heter delene?", "Finn tallene på bildet. Skriv riktig ord ved hvert tall."),
    "gaps": ("Hvilket ord mangler?", "Les setningene. Skriv ordene som mangler."),
    "order-steps": ("Riktig rekkefølge", "Hva gjør du først? Skriv 1 i boksen."),
    "meaning": ("Ord og forklaring", "Finn riktig forklaring. Skriv bokstaven ved tallet."),
    "articles": ("En, ei eller et?", "Skriv det som mangler i tabellen."),
    "own-sentences": ("Mine setninger", "Skriv fem setninger."),
}
FOREIGN = {
    "pl": {"match": "Napisz właściwe słowo pod każdym obrazkiem."},
    "uk": {"match": "Напишіть слово під кожним малюнком."},
    "ar": {"match": "اكتب الكلمة الصحيحة تحت كل صورة."},
    "ti": {"match": "ነቲ ቅኑዕ ቃል ጽሓፍ።"},
}


class Rubrics:
    """Rubrics as the exercises room hands them over."""

    def get(self, kind: str, language: str) -> Rubric | None:
        """Norwegian for all kinds, other languages for one."""
        if language == "nb":
            return Rubric(kind, "nb", *TITLES[kind]) if kind in TITLES else None
        text = FOREIGN.get(language, {}).get(kind)
        return Rubric(kind, language, "", text) if text else None

    def heading(self, key: str, language: str) -> str | None:
        """One heading in Polish and Arabic."""
        return {("new-words", "pl"): "Nowe słowa", ("new-words", "ar"): "كلمات جديدة"}.get((key, language))


def exercises(lesson: Lesson) -> tuple[Exercise, ...]:
    """Every block and every style of items once."""
    pictured = [(entry.headword, entry.picture) for entry in lesson.new if entry.picture]
    scene = next(scene for scene in lesson.scenes if scene.dots)
    return (
        Exercise(
            "match",
            "K7PQ",
            (
                WordBank(tuple(sorted(word for word, _ in pictured))),
                PictureGrid(
                    tuple(
                        PictureTile(letter, shown, f"Bilde {letter} til oppgaven")
                        for letter, (_, shown) in zip("ABCDEF", pictured, strict=False)
                    )
                ),
            ),
            tuple(KeyItem(letter, (word,)) for letter, (word, _) in zip("ABCDEF", pictured, strict=False)),
            minutes=8,
        ),
        Exercise(
            "label",
            "M3RT",
            (
                BigPicture(scene.dotted, "Bilde til oppgaven, med tall fra 1 til 4"),
                Items(tuple((Gap(dot.entry.headword),) for dot in scene.dots)),
            ),
            tuple(KeyItem(str(dot.number), (dot.entry.headword,)) for dot in scene.dots),
            minutes=8,
        ),
        Exercise(
            "gaps",
            "P9WX",
            (
                WordBank(("pakning", "mutterne", "en momentnøkkel", "ventilen")),
                Items((("Steng ", Gap("ventilen"), " og lås den."), ("Sett inn en ny ", Gap("pakning"), "."))),
            ),
            (KeyItem("1", ("ventilen",)), KeyItem("2", ("pakning", "pakninga"))),
            check="Passer ikke noe sted: mutterne.",
        ),
        Exercise(
            "order-steps",
            "R4DF",
            (
                Items(
                    (
                        ("Rengjør flensflatene.",),
                        ("Steng ventilen og lås den.",),
                        ("Fyll ut sjekklista. Moment: ____ Nm",),
                    ),
                    "boxes",
                ),
                Items((("Hva gjør du først?",), ("Hva gjør du til slutt?",)), "letters", lines=1),
            ),
            (KeyItem("1", ("Steng ventilen og lås den.",)), KeyItem("Ovenfra og ned", ("2 – 1 – 3",))),
            check="Noen trinn kan bytte plass.",
        ),
        Exercise(
            "meaning",
            "T7HJ",
            (
                Columns(
                    ("en flens", "en pakning"),
                    ("Gjør at det ikke lekker.", "Rund plate med hull på enden av et rør.", "Uten trykk."),
                ),
            ),
            (KeyItem("1", ("b",)), KeyItem("2", ("a",))),
        ),
        Exercise(
            "articles",
            "V3CD",
            (
                FormTable(
                    ("en / ei / et", "entall, ubestemt", "entall, bestemt"),
                    (
                        ((Gap("en"),), ("flens",), (Gap("flensen"),)),
                        (("en",), ("bolt",), (Gap("bolten"),)),
                        ((), (), ()),
                    ),
                ),
            ),
            (KeyItem("flens", ("en – flensen",)), KeyItem("bolt", ("bolten",))),
        ),
        Exercise(
            "word-search",
            "W3NM",
            (LetterGrid(("FLENS", "ÆKBOR", "RØRXY")), WordBank(("flens", "rør"))),
            (KeyItem("flens", ("rad 1",)),),
        ),
        Exercise(
            "crossword",
            "C7TV",
            (
                LetterGrid(("  B  ", "FLENS", "  L  ", "  T  "), True, ((0, 2, 1), (1, 0, 2))),
                Paragraph(("Bortover",)),
                Items((("2  Rund plate med hull på enden av et rør.",),), "plain"),
            ),
            (KeyItem("Bortover 2", ("flens",)),),
        ),
        Exercise(
            "true-false",
            "F9HK",
            (
                FormTable(
                    ("Nr.", "Setning", "Riktig", "Galt"),
                    ((("1",), ("Først: Steng ventilen og lås den. Så: Rengjør flatene med stålbørste.",), (), ()),),
                ),
            ),
            (KeyItem("1", ("Riktig",)),),
        ),
        Exercise(
            "own-sentences",
            "X4KM",
            (
                Paragraph(("Fortell om arbeidet ditt & bruk ordene <under>.",)),
                Items((("Først ",), ("Så ",), ("Til slutt ",)), "plain", lines=2),
                Lines(2),
            ),
            (),
            minutes=15,
            check="Åpne svar. Se etter verbet på andre plass.",
        ),
    )
