"""The columns of the toolkit's tables: their names in files and the Norwegian headings that stand over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fagnorsk.model.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is the canonical one; `heading` the Norwegian; `others` are accepted too. All are read case and spaces aside."""

    name: str
    heading: str
    others: tuple[str, ...] = ()
    required: bool = False

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every heading under which the column is found."""
        return (self.name, self.heading, *self.others)


def folded(heading: str) -> str:
    """A heading as it is compared: lower case, without spaces, hyphens and underscores."""
    return "".join(c for c in heading.casefold() if c not in " _-\t\n")


ID = Column("id", "ID", ("ord-id",))
WORD_COLUMNS: tuple[Column, ...] = (
    ID,
    Column("term", "ord", ("oppslagsord", "headword", "word"), required=True),
    Column("pos", "ordklasse", ("klasse", "part of speech"), required=True),
    Column("gender", "kjønn", ("genus",)),
    Column("forms", "bøyning", ("former", "inflection")),
    Column("topic", "emne", ("tema",)),
    Column("level", "nivå"),
    Column("safety", "HMS", ("sikkerhet",)),
    Column("definition", "definisjon", ("forklaring",)),
    Column("example", "eksempel", ("setning", "eksempelsetning")),
    Column("picture", "bilde", ("bilder", "pictures")),
    Column("synonyms", "synonymer", ("synonym",)),
    Column("nynorsk", "nynorsk"),
    Column("aims", "mål", ("kompetansemål", "aim")),
    Column("source", "kilde"),
)
# What stands beside a translation: column suffix, Norwegian heading after the language's name.
TRANSLATION_PARTS: tuple[tuple[str, str], ...] = (
    ("status", "status"),
    ("checked_by", "kontrollert av"),
    ("checked_on", "kontrollert dato"),
    ("of", "kontrollsum"),
    ("note", "merknad"),
)


def language_columns(codes: Iterable[str] | None = None) -> tuple[Column, ...]:
    """`pl`, `pl_status`, `pl_checked_by` ... for each language (all known ones if None), with `polsk`, `polsk status` ..."""
    columns = []
    for code in codes if codes is not None else [code for code in LANGUAGES if code != "nb"]:
        language = LANGUAGES[code]
        columns.append(Column(code, language.norwegian, (language.own,)))
        columns += [
            Column(f"{code}_{part}", f"{language.norwegian} {heading}", (f"{code} {heading}",))
            for part, heading in TRANSLATION_PARTS
        ]
    return tuple(columns)


POS_NAMES: dict[str, str] = {
    "noun": "substantiv", "verb": "verb", "adj": "adjektiv", "adv": "adverb", "phrase": "frase",
}  # fmt: skip
POS_SPELLINGS: dict[str, str] = {
    **{name: name for name in POS_NAMES},
    **{norwegian: name for name, norwegian in POS_NAMES.items()},
    "subst": "noun", "s": "noun", "n": "noun", "v": "verb", "a": "adj", "adjective": "adj", "adverb": "adv",
    "uttrykk": "phrase", "setning": "phrase", "fast uttrykk": "phrase", "sentence": "phrase",
}  # fmt: skip
GENDER_NAMES: dict[str, str] = {"m": "hankjønn", "f": "hunkjønn", "n": "intetkjønn"}
GENDER_SPELLINGS: dict[str, str] = {
    **{name: name for name in GENDER_NAMES},
    **{norwegian: name for name, norwegian in GENDER_NAMES.items()},
    "en": "m", "ei": "f", "et": "n", "mask": "m", "fem": "f", "nøyt": "n", "maskulin": "m", "feminin": "f", "nøytrum": "n",
    "maskulinum": "m", "femininum": "f", "felleskjønn": "m/f", "masculine": "m", "feminine": "f", "neuter": "n",
}  # fmt: skip
STATUS_NAMES: dict[str, str] = {"unchecked": "ukontrollert", "checked": "kontrollert", "source": "kilde"}
STATUS_SPELLINGS: dict[str, str] = {
    **{name: name for name in STATUS_NAMES},
    **{norwegian: name for name, norwegian in STATUS_NAMES.items()},
}
NOT_READ = "vises, leses ikke"
