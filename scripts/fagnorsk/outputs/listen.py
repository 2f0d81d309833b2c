"""A lesson to listen to: one mp3 with its words, sentences and orders, and pauses to say them after."""

from __future__ import annotations

from collections.abc import Iterator

from fagnorsk.model.lesson import CoursePlan, Lesson
from fagnorsk.model.sound import Sound, Spoken, Utterance
from fagnorsk.model.word import Pos
from fagnorsk.speech import sentence, utterances
from fagnorsk.speech.clip import silence
from fagnorsk.speech.mp3 import encode

WORDS_FIRST = "Først kommer ordene. Hør, og si ordet i pausen."
ORDERS_NOW = "Nå kommer ordrene. Gjenta hver ordre i pausen."
AFTER_WORD = 2.0  # seconds in which a learner says the word
BREATH = 0.6
BETWEEN = 1.4
REPEAT = 1.4  # a repeat-back takes so many times as long as the order
LONGEST_ORDER = 14.0  # seconds; nobody repeats more at once


def listen_parts(plan: CoursePlan) -> tuple[Utterance, ...]:
    """Everything that must be spoken before `listen` can be called."""
    said: list[Utterance] = [sentence(WORDS_FIRST), sentence(ORDERS_NOW)]
    for lesson in plan.lessons:
        said.append(sentence(lesson.title))
        said += utterances(lesson.new, [step.text for step in lesson.operation.steps if step.text])
    return tuple(dict.fromkeys(said))


def listen(plan: CoursePlan, lesson: Lesson, spoken: Spoken) -> bytes | None:
    """The mp3 of a lesson, None where nobody can say any of its words and orders. The same sounds give the same bytes.

    All sounds have the same form, each begins anew: their frames one after the other are an mp3.
    """
    words = list(_words(lesson, spoken))
    orders = list(_orders(lesson, spoken))
    if not words and not orders:
        return None
    parts = [_tags(plan, lesson), *_title(lesson, spoken)]
    for intro, block in ((WORDS_FIRST, words), (ORDERS_NOW, orders)):
        if block:
            said = spoken.texts.get(intro)
            parts += [_bytes(said), _pause(BETWEEN)] if said else []
            parts += block
    return b"".join(parts)


def _title(lesson: Lesson, spoken: Spoken) -> Iterator[bytes]:
    title = spoken.texts.get(lesson.title)
    if title:
        yield _bytes(title)
        yield _pause(BETWEEN)


def _words(lesson: Lesson, spoken: Spoken) -> Iterator[bytes]:
    """Word, pause, word, sentence."""
    for entry in lesson.new:
        word = spoken.words.get(entry.word.id)
        if word is None:
            continue
        said = _bytes(word)
        yield said
        yield _pause(AFTER_WORD if entry.word.pos is not Pos.PHRASE else word.seconds * REPEAT + BREATH)
        yield said
        example = spoken.texts.get(entry.evidence.sentence) if entry.evidence else None
        if example:
            yield _pause(BREATH)
            yield _bytes(example)
        yield _pause(BETWEEN)


def _orders(lesson: Lesson, spoken: Spoken) -> Iterator[bytes]:
    """Order, pause for the repeat-back, order."""
    for step in lesson.operation.steps:
        order = spoken.texts.get(step.text)
        if order is None or order.seconds > LONGEST_ORDER:
            continue
        said = _bytes(order)
        yield said
        yield _pause(order.seconds * REPEAT)
        yield said
        yield _pause(BETWEEN)


def _bytes(sound: Sound) -> bytes:
    return sound.path.read_bytes()


def _pause(seconds: float) -> bytes:
    return encode(silence(seconds))


def _tags(plan: CoursePlan, lesson: Lesson) -> bytes:
    """ID3v2.3: what a car or a phone shows while it plays."""
    frames = b"".join(
        _tag(name, text)
        for name, text in (
            ("TIT2", f"{lesson.number} {lesson.title}"),
            ("TALB", plan.title),
            ("TPE1", plan.company or "Fagnorsk"),
            ("TRCK", f"{lesson.number}/{len(plan.lessons)}"),
        )
    )
    size = bytes((len(frames) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + size + frames


def _tag(name: str, text: str) -> bytes:
    data = b"\x01" + b"\xff\xfe" + text.encode("utf-16-le")
    return name.encode() + len(data).to_bytes(4, "big") + b"\x00\x00" + data
