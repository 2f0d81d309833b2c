"""What a word still lacks before it is good on paper and on a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fagnorsk.lessons.choose import found_key, key_of
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.lesson import Entry
from fagnorsk.model.text import FoundWord
from fagnorsk.model.word import Pos, Word


def with_missing(
    found: Sequence[Sequence[FoundWord]], words: Sequence[Word], entries: Sequence[Entry], languages: Sequence[str]
) -> tuple[tuple[FoundWord, ...], ...]:
    """What was found in each lesson, with `missing` filled: `forms`, `definition`, `picture` (only known of taught nouns) and
    language codes.

    `words` are those of the lists, `entries` the taught ones.
    """
    listed = {word.id: word for word in words}
    taught = {key: entry for entry in entries for key in (entry.word.id, key_of(replace(entry.word, id="")))}

    def filled(item: FoundWord) -> FoundWord:
        entry = taught.get(found_key(item))
        word = entry.word if entry else listed.get(item.word_id)
        lacks = []
        if item.inflection.source is FormSource.NONE and item.pos is not Pos.PHRASE:
            lacks.append("forms")
        if not (word and word.definition):
            lacks.append("definition")
        if entry and not entry.picture and item.pos is Pos.NOUN:
            lacks.append("picture")
        lacks += [code for code in languages if not (word and word.translation(code))]
        return replace(item, missing=tuple(lacks))

    return tuple(tuple(map(filled, lesson)) for lesson in found)
