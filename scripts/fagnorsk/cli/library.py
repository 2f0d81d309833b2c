"""`fagnorsk library`: what the vocabularies hold, and words found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.library.search import Hit
    from fagnorsk.library.summary import LanguageShare, TradeSummary

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk library\n\n"
    "    fagnorsk library search pakning\n\n"
    "    fagnorsk library search uszczelka --language pl --json"
)


def register(app: typer.Typer) -> None:
    """Adds the command and its subcommand."""
    library = typer.Typer(invoke_without_command=True, no_args_is_help=False)

    @library.callback(
        help=tr("Show what the library holds: trades, words, languages and how far they are checked, pictures."),
        epilog=EXAMPLES,
    )
    def overview(
        context: typer.Context,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        if context.invoked_subcommand is None:
            _overview(json)

    @library.command(help=tr("Find words by any Norwegian form, a synonym or a translation."), epilog=EXAMPLES)
    def search(
        words: Annotated[list[str], typer.Argument(metavar="WORD", help=tr("What to look for: one word or phrase."))],
        language: Annotated[
            list[str] | None,
            typer.Option(
                "--language", "-l", metavar="CODE", help=tr("Look in translations into these languages only.")
            ),
        ] = None,
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
    ) -> None:
        _search(" ".join(words), language or [], json)

    app.add_typer(library, name="library")


def _overview(json: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.library.summary import summary
    from fagnorsk.messages import user_language
    from fagnorsk.model.language import name_for_user
    from fagnorsk.sources.library import whole_library

    trades = summary(whole_library().vocabularies, user_language())
    if json:
        show.as_json([_trade_data(trade) for trade in trades])
        return
    classes = (tr("Nouns"), tr("Verbs"), tr("Adjectives"), tr("Adverbs"), tr("Phrases"))
    show.table(
        (tr("Trade"), tr("Name"), tr("Words"), *classes, tr("Safety"), tr("Pictures"), tr("Includes")),
        [
            (
                trade.trade, trade.name, str(trade.words), *(str(count) for _, count in trade.classes), str(trade.safety),
                str(trade.pictures), ", ".join(trade.includes),
            )
            for trade in trades
        ],
    )  # fmt: skip
    show.console().print()
    show.table(
        (tr("Trade"), tr("Language"), tr("Checked"), tr("From a source"), tr("Unchecked"), tr("Missing")),
        [
            (trade.trade, name_for_user(share.language), *(_percent(count, trade.words) for count in _counts(share)))
            for trade in trades
            for share in trade.languages
        ],
    )


def _counts(share: LanguageShare) -> tuple[int, int, int, int]:
    return share.checked, share.source, share.unchecked, share.missing


def _percent(count: int, words: int) -> str:
    # A hundred means all of them, nought means none.
    share = round(100 * count / words) if words else 0
    return f"{min(max(share, 1), 99) if 0 < count < words else share} %"


def _search(query: str, languages: list[str], json: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.errors import raise_all
    from fagnorsk.library.search import search
    from fagnorsk.sources.library import whole_library
    from fagnorsk.sources.settings import check_languages

    raise_all(check_languages(languages))
    hits = search(whole_library().vocabularies, query, languages)
    if json:
        show.as_json([_hit_data(hit) for hit in hits])
        return
    if not hits:
        show.console().print(tr("Nothing is found for “{query}”.", query=query))
        return
    show.table(
        (tr("Id"), tr("Word"), tr("Trade"), tr("Definition"), tr("Found as"), tr("Translations")),
        [
            (hit.word.id, _headword(hit), hit.trade, hit.word.definition, _found_as(hit), _translations(hit, languages))
            for hit in hits
        ],
    )


def _headword(hit: Hit) -> str:
    from fagnorsk.norwegian.inflect import inflect

    return inflect(hit.word.term, hit.word.pos, hit.word.gender, hit.word.forms).headword


def _found_as(hit: Hit) -> str:
    if hit.name == hit.word.term:
        return ""
    return hit.name if hit.language == "nb" else f"{hit.language}: {hit.name}"


def _translations(hit: Hit, languages: list[str]) -> str:
    wanted = languages or [t.language for t in hit.word.translations]
    return ", ".join(f"{t.language}: {t.text}" for t in hit.word.translations if t.text and t.language in wanted)


def _trade_data(trade: TradeSummary) -> dict[str, object]:
    return {
        "trade": trade.trade,
        "name": trade.name,
        "includes": list(trade.includes),
        "words": trade.words,
        "classes": {pos.value: count for pos, count in trade.classes},
        "safety": trade.safety,
        "pictures": trade.pictures,
        "languages": {
            share.language: dict(zip(("checked", "source", "unchecked", "missing"), _counts(share), strict=True))
            for share in trade.languages
        },
    }


def _hit_data(hit: Hit) -> dict[str, object]:
    return {
        "id": hit.word.id,
        "headword": _headword(hit),
        "trade": hit.trade,
        "definition": hit.word.definition,
        "match": hit.match.name.lower().replace("_", "-"),
        "name": hit.name,
        "language": hit.language,
        "translations": {t.language: t.text for t in hit.word.translations if t.text},
    }
