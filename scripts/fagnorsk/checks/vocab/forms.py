"""The forms by which a word is recognised in its own row."""

from __future__ import annotations

from fagnorsk.model.inflection import FormSource, Inflection
from fagnorsk.model.word import Word
from fagnorsk.norwegian.inflect import inflect


def forms_in_text(word: Word) -> Inflection:
    """The word's inflection; where its gender leaves none, that of the dictionary, so that one fault is told once."""
    found = inflect(word.term, word.pos, word.gender, word.forms)
    return found if found.source is not FormSource.NONE else inflect(word.term, word.pos)
