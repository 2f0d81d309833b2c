"""The course before pictures and ids: which words were found, which are taught in which lesson, which photos stand where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from fagnorsk.errors import Place
from fagnorsk.lessons.choose import MOST_NEW, Choice, LessonText, choose, found_key, key_of, mark_chosen
from fagnorsk.lessons.own_words import named_words, word_of
from fagnorsk.lessons.passages import passages_of
from fagnorsk.lessons.placing_photos import photos_of_lessons
from fagnorsk.memory import kept_value
from fagnorsk.model.course import Course, LessonSpec
from fagnorsk.model.finding import Finding
from fagnorsk.model.operation import Operation
from fagnorsk.model.text import FoundWord, Passage, WordStatus
from fagnorsk.model.word import Word
from fagnorsk.norwegian.resolve import WordIndex
from fagnorsk.norwegian.terms import WordFinder
from fagnorsk.photos.match import PhotoMatches, match_photos
from fagnorsk.store import digest

PICTURE_LESSON_WORDS = 15
# Fewer than this make no lesson of their own.
PICTURE_LESSON_LEAST = 5


@dataclass(frozen=True, slots=True)
class Outline:
    """`lessons`, `found`, `choices` and `photos_of_lesson` run parallel, one element a lesson. `own` are the taught words
    that have no id yet.
    """

    lessons: tuple[tuple[LessonSpec, Operation], ...]
    found: tuple[tuple[FoundWord, ...], ...]
    choices: tuple[Choice, ...]
    photos_of_lesson: tuple[tuple[str, ...], ...]
    matches: PhotoMatches
    own: tuple[Word, ...]
    findings: tuple[Finding, ...]


def outline(course: Course) -> Outline:
    """Reads every lesson's text for words, matches the photos, and chooses what is new where.

    Words of photos that stand in no text are taught in lessons of their own after the others; a few of them in the lesson to
    which the photos before and after belong.
    """
    words = course.all_words
    index = WordIndex(words)
    named, name_findings = named_words(course, index)
    by_name = {word.term.lower(): word for word in named}
    by_name |= {f"å {word.term}".lower(): word for word in named}
    matches, photo_findings = match_photos(course.photos, index, by_name)
    operations = [operation for _, operation in course.lessons]
    found = _found(course, words, operations)

    own = {key_of(word): word for word in named}
    for word in (w for lesson in found for w in lesson if w.status is WordStatus.NEW):
        own.setdefault(found_key(word), word_of(word))

    shown = {photo.name: frozenset(map(key_of, _shown(matches, photo.name))) for photo in course.photos}
    photos = photos_of_lessons(
        operations, course.photos, shown, [frozenset(map(found_key, lesson)) for lesson in found]
    )
    must = [
        _must(spec, names, matches, index, by_name) for (spec, _), names in zip(course.lessons, photos, strict=True)
    ]
    lessons = list(course.lessons)
    shy, scenes = _in_no_text(course, matches, found, must, photos)
    if lessons and len(shy) < PICTURE_LESSON_LEAST:
        for key, few in shy.items():
            at = _nearest_lesson(course, key, shown, [frozenset(map(found_key, lesson)) for lesson in found], photos)
            must[at] = (*must[at], few)
            more = tuple(name for name, first in scenes.items() if first == key)
            photos = (*photos[:at], (*photos[at], *more), *photos[at + 1 :])
        shy, scenes = {}, {}
    for title, extra, names in _picture_lessons(bool(lessons), shy, scenes):
        place = Place("photos")
        operation = Operation(f"bilder-{len(lessons) + 1 - len(operations)}", title, place)
        lessons.append((LessonSpec(operation.slug, place=place), operation))
        found.append(())
        must.append(extra)
        photos = (*photos, names)

    texts = [
        LessonText(f, m, f"{operation.title} {spec.title}", MOST_NEW if spec.most is None else spec.most)
        for (spec, operation), f, m in zip(lessons, found, must, strict=True)
    ]
    named_known = [index.resolve(name) or by_name.get(name.lower()) for name in course.settings.known]
    choices = choose(texts, words, tuple(own.values()), {key_of(word) for word in named_known if word})
    taught = [chosen.word for choice in choices for chosen in choice.new]
    return Outline(
        lessons=tuple(lessons),
        found=tuple(mark_chosen(f, choice) for f, choice in zip(found, choices, strict=True)),
        choices=choices,
        photos_of_lesson=photos,
        matches=matches,
        own=tuple(word for word in taught if not word.id),
        findings=(*name_findings, *photo_findings),
    )


def _found(course: Course, words: Sequence[Word], operations: Sequence[Operation]) -> list[tuple[FoundWord, ...]]:
    """The words found in each text, kept for the next time under the text and the list they were looked for in."""
    feminine = course.settings.feminine
    # Neither translations nor definitions decide what is found.
    listed = digest(
        feminine,
        *(
            repr((w.id, w.term, w.pos, w.gender, w.forms, w.synonyms, w.level, w.safety, w.topic, w.origin))
            for w in words
        ),
    )
    finder = cache(lambda: WordFinder(words, feminine=feminine))
    found = []
    for operation in operations:
        passages = passages_of(operation)
        find = partial(_find, finder, passages)
        found.append(kept_value("words found", (listed, repr(passages)), find))
    return found


def _find(finder: Callable[[], WordFinder], passages: Sequence[Passage]) -> tuple[FoundWord, ...]:
    return finder().find(passages)


def _shown(matches: PhotoMatches, name: str) -> tuple[Word, ...]:
    return (*matches.words.get(name, ()), *(word for _, word in matches.dots.get(name, ())))


def _must(
    spec: LessonSpec,
    photos: Sequence[str],
    matches: PhotoMatches,
    index: WordIndex,
    named: Mapping[str, Word],
) -> tuple[Word, ...]:
    asked = [index.resolve(name) or named.get(name.lower()) for name in spec.words]
    pointed = [word for name in photos for _, word in matches.dots.get(name, ())]
    unique = {key_of(word): word for word in (*asked, *pointed) if word}
    return tuple(unique.values())


def _in_no_text(
    course: Course,
    matches: PhotoMatches,
    found: Sequence[Sequence[FoundWord]],
    must: Sequence[Sequence[Word]],
    photos: Sequence[Sequence[str]],
) -> tuple[dict[str, Word], dict[str, str]]:
    """The words of photos that no lesson has, by key; and the photos with dots that no lesson has, with their first such word."""
    elsewhere = {found_key(word) for lesson in found for word in lesson} | {
        key_of(w) for lesson in must for w in lesson
    }
    placed = {name for names in photos for name in names}
    extra: dict[str, Word] = {}
    scenes: dict[str, str] = {}
    for photo in course.photos:
        for word in _shown(matches, photo.name):
            if key_of(word) not in elsewhere:
                extra.setdefault(key_of(word), word)
                if photo.name in matches.dots and photo.name not in placed:
                    scenes.setdefault(photo.name, key_of(word))
    return extra, scenes


def _nearest_lesson(
    course: Course,
    key: str,
    shown: Mapping[str, frozenset[str]],
    words_in: Sequence[frozenset[str]],
    photos: Sequence[Sequence[str]],
) -> int:
    """The lesson of the photo taken next to the one that shows the word: photos are taken and named in the order of the work."""
    order = [photo.name for photo in course.photos]
    here = next(place for place, name in enumerate(order) if key in shown[name])
    lesson_of: dict[int, int] = {}
    for place, name in enumerate(order):
        lessons = [at for at, names in enumerate(photos) if name in names]
        lessons += [at for at, words in enumerate(words_in) if shown[name] & words]
        if lessons:
            lesson_of[place] = lessons[0]
    return lesson_of[min(lesson_of, key=lambda place: (abs(place - here), place))] if lesson_of else len(words_in) - 1


def _picture_lessons(
    after_others: bool, extra: Mapping[str, Word], scenes: Mapping[str, str]
) -> list[tuple[str, tuple[Word, ...], tuple[str, ...]]]:
    title = "Flere ord fra bildene" if after_others else "Ord fra bildene"
    keys = list(extra)
    lessons = []
    for start in range(0, len(keys), PICTURE_LESSON_WORDS):
        chunk = keys[start : start + PICTURE_LESSON_WORDS]
        names = tuple(name for name, first in scenes.items() if first in chunk)
        suffix = f" {start // PICTURE_LESSON_WORDS + 1}" if len(keys) > PICTURE_LESSON_WORDS else ""
        lessons.append((title + suffix, tuple(extra[key] for key in chunk), names))
    return lessons
