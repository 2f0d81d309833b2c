"""Norwegian bokmål: lexicon, forms, compounds, running text, and the words worth teaching in it.

Names are loaded at first use, so that importing the room costs nothing. `inflect` is only in its module of the same name:
`from fagnorsk.norwegian.inflect import inflect`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fagnorsk.norwegian.analysis import analyse
    from fagnorsk.norwegian.compounds import split_compound
    from fagnorsk.norwegian.language import foreign
    from fagnorsk.norwegian.lexicon import Lexicon, open_lexicon
    from fagnorsk.norwegian.mentions import Mention, find_mentions
    from fagnorsk.norwegian.resolve import WordIndex
    from fagnorsk.norwegian.sorting import sort_key
    from fagnorsk.norwegian.terms import find_words

_HOMES = {
    "analyse": "analysis",
    "split_compound": "compounds",
    "foreign": "language",
    "Lexicon": "lexicon",
    "open_lexicon": "lexicon",
    "Mention": "mentions",
    "find_mentions": "mentions",
    "WordIndex": "resolve",
    "sort_key": "sorting",
    "find_words": "terms",
}

__all__ = [
    "Lexicon",
    "Mention",
    "WordIndex",
    "analyse",
    "find_mentions",
    "find_words",
    "foreign",
    "open_lexicon",
    "sort_key",
    "split_compound",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
