"""`my-words.xlsx`: the words a learner has collected, typed in from the sheet filled in by hand; and the empty one to type in."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import tr
from fagnorsk.model.word import Gender, Pos
from fagnorsk.sources.headings import POS_NAMES, POS_SPELLINGS, Column
from fagnorsk.sources.tables import Row, read_table

FILE_NAME = "my-words.xlsx"
SHEET = "mine ord"
COLUMNS = (
    Column("term", "ord", ("norsk", "oppslagsord", "word"), required=True),
    Column("article", "artikkel", ("en/ei/et", "article")),
    Column("pos", "ordklasse", ("klasse", "part of speech")),
    Column("forms", "bøyning", ("former", "inflection")),
    Column("gloss", "mitt språk", ("oversettelse", "morsmål", "my language", "translation")),
    Column("sentence", "min setning", ("setning", "eksempel", "my sentence", "sentence")),
)
_ARTICLES = {"en": Gender.M, "ei": Gender.F, "et": Gender.N}
_WIDTHS = {"term": 24, "article": 9, "pos": 13, "forms": 34, "gloss": 26, "sentence": 52}
_HELP = (
    ("ord", "Ordet på norsk, for eksempel flens eller trekke til. Du kan også skrive en flens eller å trekke til."),
    ("artikkel", "en, ei eller et. La ruten stå tom hvis du ikke vet det."),
    ("ordklasse", "substantiv, verb, adjektiv, adverb eller frase. La ruten stå tom hvis du ikke vet det."),
    ("bøyning", "Formene du har skrevet, med semikolon mellom: flensen; flenser; flensene. De blir kontrollert."),
    ("mitt språk", "Hva ordet heter på ditt språk."),
    ("min setning", "En setning fra jobben din der ordet står."),
)
_CREATED = datetime(2000, 1, 1)
_SPARE_ROWS = 200
_FORMER_ARTICLES = ("en ", "ei ", "et ")


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """What a learner typed in one row. `term` stands without article and *å*; `gender` and `pos` are None where neither
    column nor article told them; `forms` as typed, one by one.
    """

    term: str
    pos: Pos | None
    gender: Gender | None
    forms: tuple[str, ...]
    gloss: str
    sentence: str
    place: Place


def read_my_words(path: Path) -> tuple[LearnerRow, ...]:
    """The rows of the sheet, in order. Raises UserErrors for all that cannot be read."""
    problems: list[UserError] = []
    if not path.is_file():
        raise UserError(
            tr("There is no file {file}.", file=path),
            cure=tr("`fagnorsk learner COURSE` without a file makes an empty one."),
            code="LEARNER-FILE",
        )
    table = read_table(path, path.name, COLUMNS, problems, SHEET)
    rows = [_row(row, problems) for row in table.rows]
    found = tuple(row for row in rows if row)
    if not found and not problems:
        problems.append(
            UserError(
                tr("There are no words in the sheet."),
                place=Place(path.name),
                cure=tr("Type them into the column “ord”, one on each row."),
                code="LEARNER-EMPTY",
            )
        )
    raise_all(problems)
    return found


def _row(row: Row, problems: list[UserError]) -> LearnerRow | None:
    def problem(column: str, what: str, cure: str) -> None:
        problems.append(UserError(what, place=row.place(column), cure=cure, code="LEARNER-CELL"))

    term, article = row["term"], row["article"].casefold().rstrip(".")
    if not term:
        if "term" not in row.spoiled:
            problem("term", tr("The row has no word."), tr("Type the word, or delete the row."))
        return None
    given = row["pos"].casefold()
    pos = Pos(POS_SPELLINGS[given]) if given in POS_SPELLINGS else None
    if given and pos is None:
        listed = ", ".join(POS_NAMES.values())
        problem(
            "pos", tr("“{value}” is no part of speech.", value=row["pos"]), tr("Write one of: {names}.", names=listed)
        )
    for beginning in _FORMER_ARTICLES:
        # A term that is only the article would be a word of its own.
        if term.casefold().startswith(beginning) and pos in (None, Pos.NOUN):
            article, term = article or beginning.strip(), term[len(beginning) :].strip()
            break
    if term.casefold().startswith("å ") and pos in (None, Pos.VERB):
        term, pos = term[2:].strip(), Pos.VERB
    if article and article not in _ARTICLES:
        problem("article", tr("“{value}” is no article.", value=row["article"]), tr("Write en, ei or et."))
    gender = _ARTICLES.get(article)
    forms = tuple(part for part in (part.strip() for part in row["forms"].replace(",", ";").split(";")) if part)
    return LearnerRow(
        term, pos or (Pos.NOUN if gender else None), gender, forms, row["gloss"], row["sentence"], row.place()
    )


def empty_sheet(examples: Sequence[str] = ()) -> bytes:
    """The .xlsx to type in, with drop-downs and a sheet that explains it; the same bytes each time. `examples` are words of
    the course that show in the explanation how a word is written.
    """
    import xlsxwriter

    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    workbook.set_properties({"created": _CREATED, "title": "Mine ord"})
    head = workbook.add_format({"bold": True, "bottom": 2, "bg_color": "#DCE6EE"})
    cell = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    sheet = workbook.add_worksheet(SHEET)
    for at, column in enumerate(COLUMNS):
        sheet.set_column(at, at, _WIDTHS[column.name], cell)
        sheet.write_string(0, at, column.heading, head)
    sheet.freeze_panes(1, 1)
    names = [column.name for column in COLUMNS]
    for name, source in (("article", list(_ARTICLES)), ("pos", list(POS_NAMES.values()))):
        at = names.index(name)
        sheet.data_validation(1, at, _SPARE_ROWS, at, {"validate": "list", "source": source})
    help_sheet = workbook.add_worksheet("slik gjør du")
    help_sheet.set_column(0, 0, 16)
    help_sheet.set_column(1, 1, 90)
    for at, (heading, text) in enumerate(_HELP):
        help_sheet.write_string(at, 0, heading, workbook.add_format({"bold": True, "valign": "top"}))
        help_sheet.write_string(at, 1, text, workbook.add_format({"text_wrap": True}))
    if examples:
        help_sheet.write_string(len(_HELP) + 1, 0, "fra kurset", workbook.add_format({"bold": True, "valign": "top"}))
        help_sheet.write_string(len(_HELP) + 1, 1, ", ".join(examples))
    workbook.close()
    return data.getvalue()
