"""Permanent ids: of the course, of the words only it has, of the steps. Pure: new objects and ledger rows come out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fagnorsk.model.course import Settings
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.model.operation import Operation
from fagnorsk.model.word import Vocabulary, Word, slug
from fagnorsk.sources.step_match import matched_steps
from fagnorsk.sources.word_rows import WordRow

DEFAULT_COURSE_ID = "kurs"


@dataclass(frozen=True, slots=True)
class Identified:
    """What came in, with ids; `rows` are the ledger rows that are new or changed by it."""

    settings: Settings
    words: tuple[Word, ...]
    operations: tuple[Operation, ...]
    rows: tuple[LedgerRow, ...]


def assign_ids(
    settings: Settings,
    fallback_name: str,
    word_rows: Sequence[WordRow],
    vocabularies: Sequence[Vocabulary],
    operations: Sequence[Operation],
    ledger: Ledger,
) -> Identified:
    """Ids for everything that has none. What the ledger remembers is kept; `fallback_name` (the folder's name) serves a
    course without title. A word of the course that is also a trade's gets the trade's id and, where its row says nothing,
    the trade's content.
    """
    settings, course_rows = _course_id(settings, fallback_name, ledger)
    words, new_words = _word_ids(word_rows, vocabularies, ledger)
    identified = [_step_ids(operation, ledger) for operation in operations]
    return Identified(
        settings,
        words,
        tuple(operation for operation, _ in identified),
        (*course_rows, *new_words, *(row for _, rows in identified for row in rows)),
    )


def _course_id(settings: Settings, fallback_name: str, ledger: Ledger) -> tuple[Settings, list[LedgerRow]]:
    known = ledger.find("course", "id")
    # The id in course.yaml was written before the first build and is what the person sees: it decides.
    course_id = settings.id or (known.value if known else "")
    course_id = course_id or slug(settings.title) or slug(fallback_name) or DEFAULT_COURSE_ID
    rows = [] if known and known.value == course_id else [LedgerRow("course", "id", course_id)]
    return replace(settings, id=course_id), rows


def _word_ids(
    word_rows: Sequence[WordRow], vocabularies: Sequence[Vocabulary], ledger: Ledger
) -> tuple[tuple[Word, ...], list[LedgerRow]]:
    trade_words = [word for vocabulary in vocabularies for word in vocabulary.words]
    by_id: dict[str, Word] = {}
    by_name: dict[tuple[str, str], list[Word]] = {}
    for word in trade_words:
        if by_id.setdefault(word.id, word) is word:
            by_name.setdefault((word.term.casefold(), word.pos), []).append(word)
    remembered = {key: row.value for key, row in ledger.of_kind("word").items()}
    taken = {*by_id, *remembered.values(), *(row.word.id for row in word_rows if row.word.id)}
    given = {row.word.id for row in word_rows}
    words, rows = [], []
    for row in word_rows:
        word = row.word
        if not word.id:
            key = f"{word.pos} {word.term}"
            same = by_name.get((word.term.casefold(), word.pos), [])
            word_id = remembered.get(key, "")
            if word_id in given:
                word_id = ""  # another row of this table has it: two senses of one spelling
            if not word_id and len(same) == 1 and same[0].id not in given:
                word_id = same[0].id
            if not word_id:
                word_id = _free(slug(word.term) or str(word.pos), taken)
            if remembered.get(key) is None:
                rows.append(LedgerRow("word", key, word_id))
                remembered[key] = word_id
            taken.add(word_id)
            given.add(word_id)
            word = replace(word, id=word_id)
        words.append(filled(word, by_id.get(word.id), row.blanked))
    return tuple(words), rows


def _free(wanted: str, taken: Iterable[str]) -> str:
    candidate, number = wanted, 1
    while candidate in taken:
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate


def filled(own: Word, trade: Word | None, blanked: frozenset[str] = frozenset()) -> Word:
    """`own` with what its row leaves empty taken from the trade's word of the same id, except the columns in `blanked`.
    A word of another part of speech is another word and gives nothing.
    """
    if trade is None or trade.pos is not own.pos:
        return own
    languages = {translation.language for translation in own.translations if translation.text} | blanked
    translations = (
        *(t for t in own.translations if t.language in languages),
        *(t for t in trade.translations if t.language not in languages),
    )

    def lacks(column: str) -> bool:
        return not getattr(own, column) and column not in blanked

    return replace(
        own,
        gender=trade.gender if lacks("gender") else own.gender,
        forms=trade.forms if lacks("forms") else own.forms,
        topic=trade.topic if lacks("topic") else own.topic,
        level=trade.level if lacks("level") else own.level,
        safety=trade.safety if lacks("safety") else own.safety,
        definition=trade.definition if lacks("definition") else own.definition,
        example=trade.example if lacks("example") else own.example,
        picture=trade.picture if lacks("picture") else own.picture,
        synonyms=trade.synonyms if lacks("synonyms") else own.synonyms,
        nynorsk=trade.nynorsk if lacks("nynorsk") else own.nynorsk,
        aims=trade.aims if lacks("aims") else own.aims,
        source=trade.source if lacks("source") else own.source,
        translations=tuple(sorted(translations, key=lambda t: t.language)),
    )


def _step_ids(operation: Operation, ledger: Ledger) -> tuple[Operation, list[LedgerRow]]:
    prefix = f"{operation.slug}/"
    known = {
        key.removeprefix(prefix): row.value for key, row in ledger.of_kind("step").items() if key.startswith(prefix)
    }
    ids = matched_steps([step.text for step in operation.steps], known)
    steps, rows = [], []
    for step, step_id in zip(operation.steps, ids, strict=True):
        steps.append(replace(step, id=step_id))
        if known.get(step_id) != step.text and step.text:
            rows.append(LedgerRow("step", prefix + step_id, step.text))
    return replace(operation, steps=tuple(steps)), rows
