"""A row of a word table -> Word, every cell checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.word import COURSE_ORIGIN, WORD_ID, Gender, Level, Pos, Translation, Word, slug
from fagnorsk.sources.headings import (
    GENDER_SPELLINGS,
    POS_NAMES,
    POS_SPELLINGS,
    TRANSLATION_PARTS,
    WORD_COLUMNS,
)
from fagnorsk.sources.tables import Row
from fagnorsk.sources.translations import TranslationCells, read_translation

# How many forms a row can give, by part of speech (the order is told in model.word.Word).
MAX_FORMS: dict[Pos, int] = {Pos.NOUN: 3, Pos.VERB: 4, Pos.ADJ: 4, Pos.ADV: 2, Pos.PHRASE: 0}
# In the course's own table a lone hyphen says: empty on purpose, do not fill in from the trade.
BLANK = "-"
_ARTICLES = {Pos.NOUN: ("en ", "ei ", "et "), Pos.VERB: ("å ",)}
_SAFETY = {"1": True, "ja": True, "x": True, "yes": True, "true": True, "sant": True,
           "": False, "0": False, "nei": False, "no": False, "false": False, "usant": False}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word and the columns that its row leaves empty on purpose."""

    word: Word
    blanked: frozenset[str] = frozenset()


def read_word(
    row: Row,
    problems: list[UserError],
    *,
    origin: str = COURSE_ORIGIN,
    needs_id: bool = False,
    languages: Sequence[str] = (),
) -> WordRow | None:
    """The word of a row, with the translations that stand in the row. None where id, term or part of speech is wrong;
    every wrong cell is added to `problems`.
    """

    def problem(column: str, what: str, cure: str, code: str = "WORD-CELL") -> None:
        problems.append(UserError(what, place=row.place(column), cure=cure, code=code))

    names = [column.name for column in WORD_COLUMNS]
    names += [
        f"{code}{suffix}" for code in languages for suffix in ("", *(f"_{part}" for part, _ in TRANSLATION_PARTS))
    ]
    blanked = frozenset(name for name in names if row[name] == BLANK)

    def cell(column: str) -> str:
        return "" if column in blanked else row[column]

    term, word_id = cell("term"), cell("id")
    pos = None if "pos" in row.spoiled else _pos(cell("pos"), term, problem)
    if not term and "term" not in row.spoiled:
        problem("term", tr("The row has no word."), tr("Type the word, or delete the row."))
    if word_id and not WORD_ID.match(word_id):
        problem(
            "id",
            tr("The id “{id}” may only hold a-z, 0-9 and single hyphens.", id=word_id),
            tr("Write {id}.", id=slug(word_id)) if slug(word_id) else tr("Leave it empty."),
            "WORD-ID",
        )
        word_id = ""
    elif needs_id and not word_id:
        problem("id", tr("The word has no id."), tr("Write {id}.", id=slug(term) or "ord-1"), "WORD-ID")
    if pos is None or not term:
        return None
    _check_headword(term, pos, problem)
    word = Word(
        id=word_id,
        term=term,
        pos=pos,
        gender=_gender(cell("gender"), pos, problem),
        forms=_forms(cell("forms"), pos, problem),
        topic=cell("topic"),
        level=_level(cell("level"), problem),
        safety=_safety(cell("safety"), problem),
        definition=cell("definition"),
        example=cell("example"),
        picture=split_list(cell("picture")),
        synonyms=split_list(cell("synonyms")),
        nynorsk=cell("nynorsk"),
        aims=split_list(cell("aims")),
        source=cell("source"),
        translations=_translations(row, cell, languages, term, cell("definition"), problems),
        origin=origin,
        place=row.place(),
    )
    return WordRow(word, blanked)


Problem = Callable[..., None]


def split_list(text: str) -> tuple[str, ...]:
    """The members of a cell that holds a list separated by `;`."""
    return tuple(part for part in (part.strip() for part in text.split(";")) if part)


def _pos(given: str, term: str, problem: Problem) -> Pos | None:
    name = POS_SPELLINGS.get(given.casefold())
    if name:
        return Pos(name)
    listed = ", ".join(f"{name} ({norwegian})" for name, norwegian in POS_NAMES.items())
    cure = tr("Write one of: {names}.", names=listed)
    if given:
        problem("pos", tr("“{value}” is no part of speech.", value=given), cure, "WORD-POS")
    elif term:
        problem("pos", tr("The word “{term}” has no part of speech.", term=term), cure, "WORD-POS")
    return None


def _check_headword(term: str, pos: Pos, problem: Problem) -> None:
    for article in _ARTICLES.get(pos, ()):
        if term.casefold().startswith(article):
            problem(
                "term",
                tr("The word stands with “{article}”.", article=article.strip()),
                tr("Write {term}; the article is added.", term=term[len(article) :]),
                "WORD-TERM",
            )


def _gender(given: str, pos: Pos, problem: Problem) -> tuple[Gender, ...]:
    genders: list[Gender] = []
    for part in re.split(r"[/,;]", given.casefold()):
        for name in GENDER_SPELLINGS.get(part.strip(" ."), part.strip(" .")).split("/"):
            if name and name not in tuple(Gender):
                problem(
                    "gender",
                    tr("“{value}” is no gender.", value=given),
                    tr("Write m, f, n or m/f."),
                    "WORD-GENDER",
                )
                return ()
            if name and Gender(name) not in genders:
                genders.append(Gender(name))
    if genders and pos is not Pos.NOUN:
        problem("gender", tr("Only nouns have a gender."), tr("Empty the cell."), "WORD-GENDER")
        return ()
    return tuple(genders)


def _forms(given: str, pos: Pos, problem: Problem) -> tuple[str, ...]:
    if not given:
        return ()
    forms = tuple(part.strip() for part in given.split(";"))
    if len(forms) > MAX_FORMS[pos]:
        orders = {
            Pos.NOUN: "flensen; flenser; flensene",
            Pos.VERB: "kapper; kappet; kappet; kapp",
            Pos.ADJ: "tett; tette; tettere; tettest",
            Pos.ADV: "oftere; oftest",
        }
        problem(
            "forms",
            tr("The row gives more forms than the word has."),
            tr("Write them in this order: {forms}.", forms=orders[pos]) if pos in orders else tr("Empty the cell."),
            "WORD-FORMS",
        )
        return ()
    return forms if any(forms) else ()


def _level(given: str, problem: Problem) -> Level | None:
    if not given:
        return None
    try:
        return Level(given.upper())
    except ValueError:
        problem(
            "level",
            tr("“{value}” is no level.", value=given),
            tr("Write one of: {names}.", names=", ".join(Level)),
            "WORD-LEVEL",
        )
        return None


def _safety(given: str, problem: Problem) -> bool:
    if given.casefold() not in _SAFETY:
        problem(
            "safety",
            tr("“{value}” is neither yes nor no.", value=given),
            tr("Write 1 where the word must be known before work starts; else leave it empty."),
            "WORD-SAFETY",
        )
    return _SAFETY.get(given.casefold(), False)


def _place_of(row: Row, code: str) -> Callable[[str], Place]:
    return lambda part: row.place(code if part == "translation" else f"{code}_{part}")


def _translations(
    row: Row,
    cell: Callable[[str], str],
    languages: Iterable[str],
    term: str,
    definition: str,
    problems: list[UserError],
) -> tuple[Translation, ...]:
    found = []
    for code in languages:
        cells = TranslationCells(cell(code), **{part: cell(f"{code}_{part}") for part, _ in TRANSLATION_PARTS})
        translation = read_translation(code, cells, term, definition, _place_of(row, code), problems)
        if translation is not None:
            found.append(translation)
    return tuple(found)
