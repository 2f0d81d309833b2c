"""The sheet that explains the sheet, in plain Norwegian."""

from __future__ import annotations

from fagnorsk.model.language import LANGUAGES
from fagnorsk.sources.sheet_columns import SheetForm

HELP_SHEET = "Les meg"
_EVERYWHERE = (
    ("Gul celle", "Her mangler det noe. Kolonnen «mangler» sier hva, og blir tom når cella er fylt ut."),
    ("ID", "Ordets navn for alltid. Den er låst, for framgangen til deltakerne henger på den."),
    ("(vises, leses ikke)", "Laget for deg som leser. Det du skriver der, blir ikke lest inn."),
    ("Filtrere", "Filtrer så mye du vil; det endrer ingenting."),
    ("Slette en rad", "Det sletter ikke ordet. Ordet blir stående slik det var."),
    ("To har endret det samme", "Da blir ingenting lest inn. Du får vite begge verdiene og velger."),
)
_COURSE = (
    "Ordene i kurset",
    "Rett det som ikke passer hos dere. Bare celler du har endret, blir lest inn: "
    "fagnorsk words KURSMAPPE --read DETTE_ARKET.xlsx",
)
_LIST = (
    "Ordene i ei fagliste",
    "Rett og legg til ord. Bare celler du har endret, blir lest inn: fagnorsk vocab FAG --read DETTE_ARKET.xlsx",
)
_TRANSLATOR = (
    "Oversettelse til {language}",
    "Skriv ordet som en kollega sier på jobben, ikke det første i ordboka. Bare celler du har endret, blir lest inn: "
    "fagnorsk vocab FAG --read DETTE_ARKET.xlsx",
)
_WORD_COLUMNS = (
    ("Nytt ord", "Skriv det på ei tom rad nederst. La ID stå tom; ordet får en."),
    ("ord", "Oppslagsordet uten en, ei, et og uten å: flens, trekke til, varmt arbeid."),
    ("ordklasse", "Velg fra lista. Trekke til og melde seg er verb; hele setninger er fraser."),
    ("kjønn", "Bare for substantiv. m/f der både en og ei er riktig."),
    ("bøyning", "Bare der ordboka tar feil eller mangler ordet: flensen; flenser; flensene. "
                "Verb: presens; preteritum; perfektum; imperativ."),
    ("HMS", "ja der ordet må kunnes før arbeidet begynner."),
    ("definisjon", "Høyst 12 enkle ord, uten ordet selv."),
    ("eksempel", "Én naturlig setning fra arbeidet, med ordet i."),
)  # fmt: skip
_LANGUAGE_COLUMNS = (
    ("status", "ukontrollert til et menneske som kan språket, har lest ord, definisjon og oversettelse. kontrollert "
               "når det er gjort; kilde når den er hentet fra noe trykt eller offentlig."),
)  # fmt: skip
_TRANSLATOR_COLUMNS = (
    ("ord, definisjon, eksempel", "Låst. Er noe galt i det norske, så skriv det i merknaden."),
    ("oversettelsen", "Én oversettelse i hver celle, uten parentes. Andre ord som brukes på golvet, skrives i merknaden."),
    *_LANGUAGE_COLUMNS,
    ("kontrollert av, dato", "Initialer eller rolle, og dato som 2027-01-31. Begge må stå der når status er kontrollert. "
                             "Endrer ordet eller definisjonen seg siden, faller kontrollen."),
    ("merknad", "Det andre bør vite: et annet ord som brukes, en tvil, en kilde."),
)  # fmt: skip


def explanation(form: SheetForm) -> tuple[tuple[str, str], ...]:
    """The rows of the sheet: what, and what to know of it; the first is the title."""
    if form.kind == "translator":
        title, text = _TRANSLATOR
        return (
            (title.format(language=LANGUAGES[form.languages[0]].norwegian), text),
            *_EVERYWHERE,
            *_TRANSLATOR_COLUMNS,
        )
    if form.kind == "list":
        return (_LIST, *_EVERYWHERE, *_WORD_COLUMNS)
    return (_COURSE, *_EVERYWHERE, *_WORD_COLUMNS, *(_LANGUAGE_COLUMNS if form.languages else ()))
