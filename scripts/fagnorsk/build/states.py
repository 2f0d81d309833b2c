"""What a document in some languages depends on, as hashes: no other translation is in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields, replace

from fagnorsk.model.lesson import CoursePlan, Entry, Lesson, NumberedDot, Scene
from fagnorsk.store import digest

_DOT = tuple(field.name for field in fields(NumberedDot) if field.name != "entry")


class States:
    """The states of one plan. Each word is looked at once, in however many documents it stands."""

    def __init__(self, plan: CoursePlan) -> None:
        self._plan = plan
        # Entries are told apart by who they are: the plan holds them for as long as this does.
        self._words: dict[int, str] = {}
        self._translations: dict[int, tuple[tuple[str, str], ...]] = {}
        self._frames: dict[int, str] = {}

    def plan(self, codes: Collection[str]) -> str:
        """Of the whole plan."""
        lessons = (self.lesson(lesson, codes) for lesson in self._plan.lessons)
        return digest(repr(replace(self._plan, lessons=())), *lessons)

    def lesson(self, lesson: Lesson, codes: Collection[str]) -> str:
        """Of a lesson. What stood in its text and is not taught is in no document."""
        return digest(self._frame(lesson), self.entries(_shown(lesson), codes))

    def entries(self, entries: Sequence[Entry], codes: Collection[str]) -> str:
        """Of these words."""
        return digest(*(part for entry in entries for part in self._entry(entry, codes)))

    def _entry(self, entry: Entry, codes: Collection[str]) -> Iterator[str]:
        known = id(entry)
        if known not in self._words:
            word = entry.word
            self._words[known] = digest(repr(replace(entry, word=replace(word, translations=()))))
            self._translations[known] = tuple((t.language, repr(t)) for t in word.translations)
        yield self._words[known]
        yield repr([text for code, text in self._translations[known] if code in codes])

    def _frame(self, lesson: Lesson) -> str:
        known = id(lesson)
        if known not in self._frames:
            bare = replace(lesson, new=(), recalled=(), also=(), scenes=())
            counts = (len(lesson.new), len(lesson.recalled), [len(scene.dots) for scene in lesson.scenes])
            self._frames[known] = digest(repr(bare), repr(counts), *map(_scene, lesson.scenes))
        return self._frames[known]


def _shown(lesson: Lesson) -> list[Entry]:
    return [*lesson.new, *lesson.recalled, *(dot.entry for scene in lesson.scenes for dot in scene.dots)]


def _scene(scene: Scene) -> str:
    dots = [[getattr(dot, name) for name in _DOT] for dot in scene.dots]
    return repr((replace(scene, dots=()), dots))
