"""What of a course is said aloud."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.sound import Utterance
from fagnorsk.model.word import Pos


def headword(entry: Entry) -> Utterance:
    """A word as it is learnt: with its article or *å*."""
    return Utterance(entry.headword, entry.word.id, entry.word.pos)


def sentence(text: str) -> Utterance:
    """A sentence of the course; its sound is found by this very text."""
    return Utterance(text)


def spoken_parts(plan: CoursePlan) -> tuple[Utterance, ...]:
    """Every headword, its sentence, and every step of the lessons, each once, in teaching order."""
    return utterances(
        plan.entries, [step.text for lesson in plan.lessons for step in lesson.operation.steps if step.text]
    )


def utterances(entries: Sequence[Entry], texts: Sequence[str] = ()) -> tuple[Utterance, ...]:
    """The headwords of `entries`, each followed by its sentence, then `texts`; each once."""
    wanted: list[Utterance] = []
    for entry in entries:
        wanted.append(headword(entry))
        # A phrase is its own sentence.
        if entry.evidence and not (entry.word.pos is Pos.PHRASE and entry.evidence.sentence == entry.headword):
            wanted.append(sentence(entry.evidence.sentence))
    wanted += [sentence(text) for text in texts]
    return tuple(dict.fromkeys(wanted))
