"""Lessons with everything in them: entries with pictures and sentences, scenes with numbered dots."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from fagnorsk.lessons.choose import Choice, Chosen
from fagnorsk.model.course import LessonSpec
from fagnorsk.model.lesson import Entry, Lesson, NumberedDot, Scene
from fagnorsk.model.operation import Operation
from fagnorsk.model.photo import PictureBook
from fagnorsk.model.text import Evidence
from fagnorsk.model.word import Level, Word
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.mentions import find_mentions

FEWEST_WORDS = 3
_POINTING = frozenset(["den", "det", "de", "han", "hun", "denne", "dette", "disse", "dem", "så", "da"])
_WORD = re.compile(r"[^\W\d_]+")
# *Moment: ____ Nm.*
_ONLY_A_VALUE = re.compile(r"[^:.!?]{1,40}:\s*[_….\s]*\w{0,12}\s?\w{0,12}\.?")
LONGEST_SENTENCE = 120  # characters: a longer one does not fit a table cell and is no help to a beginner


def assemble(
    lessons: Sequence[tuple[LessonSpec, Operation]],
    choices: Sequence[Choice],
    book: PictureBook,
    *,
    photos_of_lesson: Sequence[Sequence[str]],
    level: Level,
    feminine: str,
) -> tuple[Lesson, ...]:
    """The lessons in order. `photos_of_lesson` names, for each lesson, the photos that stand in its handout.

    All words in `choices` have ids.
    """
    entries: dict[str, Entry] = {}
    for number, choice in enumerate(choices, 1):
        for chosen in choice.new:
            entries[chosen.word.id] = _entry(chosen, number, book, feminine)
    ready = []
    for number, ((spec, operation), choice, photos) in enumerate(
        zip(lessons, choices, photos_of_lesson, strict=True), 1
    ):
        ready.append(
            Lesson(
                number=number,
                slug=operation.slug,
                title=spec.title or operation.title,
                operation=operation,
                new=tuple(entries[chosen.word.id] for chosen in choice.new),
                recalled=tuple(entries[chosen.word.id] for chosen in choice.recalled),
                also=choice.also,
                scenes=_scenes(operation, photos, book, entries),
                level=spec.level or level,
                exercises=spec.exercises,
            )
        )
    return tuple(ready)


def _entry(chosen: Chosen, lesson: int, book: PictureBook, feminine: str) -> Entry:
    word = chosen.word
    inflection = inflect(word.term, word.pos, word.gender, word.forms, feminine=feminine)
    pictures = book.of_word.get(word.id, ())
    compound = split_compound(word.term) if " " not in word.term else None
    return Entry(
        word=word,
        inflection=inflection,
        lesson=lesson,
        picture=pictures[0] if pictures else None,
        evidence=_evidence(chosen),
        parts=compound.parts if compound and compound.sure else (),
    )


def _evidence(chosen: Chosen) -> Evidence | None:
    """The company's own sentence if it can stand alone, else the word's example, else what there is."""
    own = [e for e in chosen.found.evidence if len(e.sentence) <= LONGEST_SENTENCE] if chosen.found else []
    alone = next((e for e in own if stands_alone(e.sentence)), None)
    word: Word = chosen.word
    if alone or not word.example:
        return alone or (chosen.found.evidence[0] if chosen.found else None)
    inflection = inflect(word.term, word.pos, word.gender, word.forms)
    mentions = find_mentions(word.example, [(word.id or word.term, inflection)])
    return Evidence(word.example, mentions[0].text if mentions else "", word.place)


def stands_alone(sentence: str) -> bool:
    """Whether a sentence says something without those around it: no heading, list or bare blank, and not *Den er tett*."""
    words = _WORD.findall(sentence)
    return (
        len(words) >= FEWEST_WORDS
        and sentence.rstrip().endswith((".", "!", "?"))
        and words[0].casefold() not in _POINTING
        and not _ONLY_A_VALUE.fullmatch(sentence.strip())
    )


def _scenes(
    operation: Operation, photos: Sequence[str], book: PictureBook, entries: Mapping[str, Entry]
) -> tuple[Scene, ...]:
    scenes = []
    for name in photos:
        photo = book.photos.get(name)
        if not photo:
            continue
        dots = tuple(
            NumberedDot(dot.number, dot.x, dot.y, entries[dot.word_id], dot.disc)
            for dot in photo.dots
            if dot.word_id in entries
        )
        steps = tuple(step.id for step in operation.steps if name in step.photos)
        scenes.append(Scene(photo.plain, photo.dotted, dots, steps))
    return tuple(scenes)
