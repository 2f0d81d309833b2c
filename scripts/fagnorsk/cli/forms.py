"""`fagnorsk forms`: the inflection of words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.model.inflection import Inflection
    from fagnorsk.model.word import Pos, Word

EXAMPLES = tr(
    "Examples:\n\n"
    '    fagnorsk forms flens momentnøkkel "trekke til"\n\n'
    "    fagnorsk forms - < words.txt   (a word a line, or word, tab, part of speech)"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(help=tr("Show the forms of words: article, inflection, parts of a compound."), epilog=EXAMPLES)
    def forms(
        words: Annotated[list[str], typer.Argument(metavar="WORD...|-", help=tr("Words, or - to read lines."))],
        feminine: Annotated[
            str, typer.Option("--feminine", metavar="a|en", help=tr("a or en: how feminines are printed."))
        ] = "a",
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        from fagnorsk.cli import show

        if feminine not in ("a", "en"):
            raise typer.BadParameter(tr("choose a or en"), param_hint="--feminine")
        asked = [line for line in sys.stdin.read().splitlines() if line.strip()] if words == ["-"] else words
        found = [inflection for line in asked for inflection in _inflections(line, feminine)]
        listed = _listed(found, feminine)
        if json:
            show.as_json([_data(inflection, listed.get((inflection.term, inflection.pos), [])) for inflection in found])
            return
        rows = []
        for inflection in found:
            own = listed.get((inflection.term, inflection.pos), [])
            same = [word.origin for word, given in own if _agree(inflection, given)]
            rows.append(_row(inflection, ", ".join([_source(inflection), *(_list_name(trade) for trade in same)])))
            rows += [_row(given, _list_name(word.origin)) for word, given in own if not _agree(inflection, given)]
        heads = (tr("Word"), tr("Class"), tr("Gender"), tr("Forms"), tr("Parts"), tr("From"))
        show.table(heads, rows)


def _row(inflection: Inflection, source: str) -> tuple[str, ...]:
    from fagnorsk.cli.word_classes import class_name, shown_parts

    return (
        inflection.label,
        class_name(inflection.pos),
        ", ".join(gender.value for gender in inflection.genders),
        ", ".join(form.printed for form in inflection.forms[1:]),
        shown_parts(inflection.term, _parts(inflection)),
        source,
    )


def _list_name(trade: str) -> str:
    return tr("the list {trade}", trade=trade)


def _agree(one: Inflection, other: Inflection) -> bool:
    """Whether a list's row and the lexicon say the same of a word, as far as it is printed."""
    return (one.headword, [f.printed for f in one.forms]) == (other.headword, [f.printed for f in other.forms])


def _listed(found: list[Inflection], feminine: str) -> dict[tuple[str, Pos], list[tuple[Word, Inflection]]]:
    """The words of the vocabularies that ship, where their headword was asked for, with the forms that they print."""
    from fagnorsk.norwegian.inflect import inflect
    from fagnorsk.sources.vocabularies import vocabularies_for

    wanted = {(inflection.term, inflection.pos) for inflection in found}
    listed: dict[tuple[str, Pos], list[tuple[Word, Inflection]]] = {}
    for vocabulary in vocabularies_for(()):
        for word in vocabulary.words:
            if (word.term, word.pos) in wanted:
                given = inflect(word.term, word.pos, word.gender, word.forms, feminine=feminine)
                listed.setdefault((word.term, word.pos), []).append((word, given))
    return listed


def _inflections(line: str, feminine: str) -> list[Inflection]:
    from fagnorsk.errors import UserError
    from fagnorsk.model.word import Pos
    from fagnorsk.norwegian.inflect import inflect
    from fagnorsk.norwegian.lexicon import open_lexicon

    term, _, said = line.partition("\t")
    term = term.strip()
    classes: list[Pos]
    if said.strip():
        try:
            classes = [Pos(said.strip().lower())]
        except ValueError:
            raise UserError(
                tr("“{pos}” is no part of speech.", pos=said.strip()),
                cure=tr("Choose among {known}.", known=", ".join(pos.value for pos in Pos)),
                code="POS",
            ) from None
    else:
        for article, pos in (("å ", Pos.VERB), ("en ", Pos.NOUN), ("ei ", Pos.NOUN), ("et ", Pos.NOUN)):
            if term.startswith(article):
                return _inflections(f"{term[len(article) :]}\t{pos.value}", feminine)
        classes = _classes(open_lexicon(), term)
    return [inflect(term, pos, feminine=feminine) for pos in classes]


def _classes(lexicon: Any, term: str) -> list[Pos]:
    from fagnorsk.model.inflection import FormSource
    from fagnorsk.model.word import Pos
    from fagnorsk.norwegian.inflect import inflect

    known = [pos for pos in (Pos.NOUN, Pos.VERB, Pos.ADJ, Pos.ADV) if inflect(term, pos).source is not FormSource.NONE]
    in_dictionary = [pos for pos in known if inflect(term, pos).source is FormSource.DICTIONARY]
    return in_dictionary or known or [Pos.PHRASE if " " in term else Pos.NOUN]


def _parts(inflection: Inflection) -> tuple[str, ...]:
    from fagnorsk.norwegian.compounds import split_compound

    compound = split_compound(inflection.term) if " " not in inflection.term else None
    return compound.parts if compound and compound.sure else ()


def _source(inflection: Inflection) -> str:
    from fagnorsk.model.inflection import FormSource

    return {
        FormSource.DICTIONARY: tr("dictionary"),
        FormSource.OVERRIDE: tr("your own"),
        FormSource.COMPOUND: tr("like {word}", word=inflection.like),
        FormSource.RULE: tr("by rule"),
        FormSource.NONE: tr("unknown"),
    }[inflection.source]


def _data(inflection: Inflection, listed: list[tuple[Word, Inflection]]) -> dict[str, object]:
    return {
        "term": inflection.term,
        "headword": inflection.headword,
        "pos": inflection.pos.value,
        "gender": [gender.value for gender in inflection.genders],
        "article": inflection.article,
        "forms": {form.slot.value: form.printed for form in inflection.forms},
        "accepted": {form.slot.value: list(form.accepted) for form in inflection.forms},
        "parts": list(_parts(inflection)),
        "source": inflection.source.value,
        "like": inflection.like,
        "uncounted": inflection.uncounted.value if inflection.uncounted else "",
        "listed": [
            {
                "word_id": word.id,
                "trade": word.origin,
                "article": given.article,
                "gender": [gender.value for gender in given.genders],
                "forms": {form.slot.value: form.printed for form in given.forms},
            }
            for word, given in listed
        ],
    }
