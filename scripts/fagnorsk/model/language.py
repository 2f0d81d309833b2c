"""The languages a learner may have, and what a document must know of each."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.messages import user_language


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as in file names and course.yaml (ISO 639), `tag` as Word and HTML mark it (BCP 47)."""

    code: str
    tag: str
    norwegian: str
    own: str
    script: str = "Latin"
    right_to_left: bool = False


# Order of need in Norwegian production companies; English names are found by code.
LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("nb", "nb-NO", "norsk", "norsk"),
        Language("pl", "pl-PL", "polsk", "polski"),
        Language("lt", "lt-LT", "litauisk", "lietuvių"),
        Language("ro", "ro-RO", "rumensk", "română"),
        Language("uk", "uk-UA", "ukrainsk", "українська", "Cyrillic"),
        Language("en", "en-GB", "engelsk", "English"),
        Language("bg", "bg-BG", "bulgarsk", "български", "Cyrillic"),
        Language("lv", "lv-LV", "latvisk", "latviešu"),
        Language("ru", "ru-RU", "russisk", "русский", "Cyrillic"),
        Language("ar", "ar-SA", "arabisk", "العربية", "Arabic", True),
        Language("ti", "ti-ER", "tigrinja", "ትግርኛ", "Ethiopic"),
        Language("es", "es-ES", "spansk", "español"),
        Language("so", "so-SO", "somali", "soomaali"),
        Language("prs", "prs-AF", "dari", "دری", "Arabic", True),
    )
}


def name_for_user(code: str) -> str:
    """A language's name in a sentence to the user: in Norwegian for a Norwegian one, else as the language calls itself."""
    language = LANGUAGES[code]
    return language.norwegian if user_language() == "nb" else language.own


def code_of(language: Language | None) -> str:
    """The code of a language in file names; `nb` for None, where learners share no mother tongue."""
    return language.code if language else "nb"
