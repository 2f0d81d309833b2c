"""Words as tables in a terminal show them: class, parts, gender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.model.word import Pos


def class_name(pos: Pos) -> str:
    """The part of speech in the user's language (*noun*, *substantiv*)."""
    return {
        "noun": tr("noun"),
        "verb": tr("verb"),
        "adj": tr("adjective"),
        "adv": tr("adverb"),
        "phrase": tr("phrase"),
    }[pos.value]


def shown_parts(word: str, parts: Sequence[str]) -> str:
    """*tegnings·nummer*: the parts of a compound as they stand in it; empty for other words."""
    from fagnorsk.model.inflection import surface_parts

    return "·".join(surface_parts(word, parts))
