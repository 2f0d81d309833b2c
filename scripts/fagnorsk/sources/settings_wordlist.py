"""The key `wordlist:` of course.yaml."""

from __future__ import annotations

from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES
from fagnorsk.model.word import WordlistChoice, WordOrder
from fagnorsk.sources.yaml_text import Value

MOST_BESIDE = 4
"""Languages that still have room on a page."""


def read_wordlist_choice(value: Value | None) -> WordlistChoice:
    """What stands under `wordlist:`; problems are added to those of `value`."""
    if value is None:
        return WordlistChoice()
    found = value.mapping(("order", "side_by_side"))
    order = found["order"].choice(tuple(WordOrder)) if "order" in found else ""
    beside = found.get("side_by_side")
    codes = tuple(dict.fromkeys(beside.texts())) if beside is not None else ()
    unknown = [code for code in codes if code not in LANGUAGES]
    if beside is not None and unknown:
        beside.problem(
            tr("“{code}” is not a language the toolkit knows.", code=unknown[0]),
            tr("Write codes such as pl, lt, ro."),
            "COURSE-LANGUAGE",
        )
    elif beside is not None and not 2 <= len(codes) <= MOST_BESIDE:
        beside.problem(
            tr("Side by side stand two to {most} languages, not {n}.", most=MOST_BESIDE, n=len(codes)),
            tr("Write for example [pl, lt]."),
            "COURSE-WORDLIST",
        )
    return WordlistChoice(WordOrder(order) if order else WordOrder.LESSON, codes if not unknown else ())
