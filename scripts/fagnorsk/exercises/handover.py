"""Shift handover with two role cards: each knows what the other has to ask for."""

from __future__ import annotations

import random
from itertools import pairwise

from fagnorsk.exercises.form import fields_of
from fagnorsk.exercises.guarded import is_emergency, is_guarded, is_standing
from fagnorsk.exercises.material import FROM_A2, choose, plain_term
from fagnorsk.exercises.orders import orders
from fagnorsk.exercises.procedure import sentences, step_runs, without_blanks, words
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Block, Exercise, FormTable, Gap, Items, KeyItem, Paragraph, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.operation import DialogueLine, SectionKind
from fagnorsk.model.word import Level

KIND = "handover"
LEVELS = FROM_A2
HEADER = ("Spørsmål", "Svar")
CARD_A = "Kort A: Du går av skift."
CARD_B = "Kort B: Du kommer på skift."
SAID = ("Rolle", "Replikk")
LEAST_SAID = 4
DONE = "Hvilket trinn gjorde dere sist?"
_OF_A_SHIFT = frozenset({"skift", "skiftet", "skifter", "skiftrapport", "skiftrapporten", "vaktskifte", "skiftbytte"})
_RELIEVING = ("overlever", "avløs")

# On lists of tools, but nobody brings it: what is used up, stands where it is, or is paper.
_NO_TOOL = (
    "middel", "fett", "olje", "pasta", "lim", "maskin", "apparat", "transportbånd", "sterilisator", "sug", "arm", "bord",
    "tavle", "liste", "skjema", "lapp", "ordre", "rapport", "tegning", "isometri", "wps", "tillatelse", "penn", "skilt",
)  # fmt: skip

_WHEN = frozenset({"skift og lag", "dato og skift"})
"""Fields of any report, of a deviation, too."""

_Row = tuple[str, str]
"""A question and its answer."""


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Card A with what has been done, what comes next, what is lacking and what to mind; card B with who comes, when, and with
    what. Both cards hold all questions, and a gap where the other one knows the answer; the fields of a `## Skjema` for the
    shift follow, to be filled in together. A `## Dialog` about a shift gives cards with its lines instead. Needs two
    neighbouring steps or such a dialogue, and no emergency.
    """
    if is_emergency(lesson):
        return None
    spoken = _spoken(lesson)
    if spoken:
        return spoken
    known_a = _known_a(lesson, rng)
    if not known_a:
        return None
    known_b = _known_b(lesson, rng, dict(known_a).get("Hva mangler?", ""))
    blocks: list[Block] = [
        Paragraph((CARD_A,)),
        FormTable(HEADER, tuple(_rows(known_a, known_b))),
        Paragraph((CARD_B,)),
        FormTable(HEADER, (*_open(known_a), *_shown(known_b))),
    ]
    fields = _fields(lesson)
    if fields:
        blocks.append(Items(tuple((f"{field}:",) for field in fields), "plain", lines=1))
    said = {order.text: _perfect(order.text) for order in orders(lesson)}
    key = tuple(
        KeyItem(question.rstrip("?"), (answer, said[answer]) if question == DONE and said.get(answer) else (answer,))
        for question, answer in (*known_a, *known_b)
    )
    return Exercise(
        KIND,
        "",
        tuple(blocks),
        key,
        minutes=15,
        check="Brett eller klipp arket mellom kortene. Opplysningene er bare til øving.",
    )


def _rows(known: list[_Row], asked: list[_Row]) -> list[tuple[Rich, ...]]:
    return [*_shown(known), *_open(asked)]


def _shown(rows: list[_Row]) -> list[tuple[Rich, ...]]:
    return [((question,), (answer,)) for question, answer in rows]


def _open(rows: list[_Row]) -> list[tuple[Rich, ...]]:
    return [((question,), (Gap(answer),)) for question, answer in rows]


def _known_a(lesson: Lesson, rng: random.Random) -> list[_Row]:
    """What the one who goes off shift knows; empty where the procedure has no two different neighbours at which a job may be
    handed over: not while it is locked, lifted, under pressure or checked.
    """
    pairs = [
        (sentences(first)[0], sentences(second)[0])
        for run in step_runs(lesson)
        for first, second in pairwise(run)
        if sentences(first)[0] != sentences(second)[0]
        and not any(is_guarded(step) or is_standing(step) for step in (first, second))
    ]
    if not pairs:
        return []
    done, following = rng.choice(pairs)
    rows = [(DONE, done), ("Hva er neste trinn?", following)]
    listed = {text.rstrip(".,; ").casefold() for line in lesson.operation.tools for text in (line.text,)}
    used = f"{done} {following}".casefold()
    tools = choose(
        lesson,
        rng,
        1,
        lambda entry: (
            is_thing(entry)
            and plain_term(entry) in listed
            and not plain_term(entry).endswith(_NO_TOOL)
            and plain_term(entry).removesuffix("e") not in used
        ),
    )
    if tools:
        rows.append(("Hva mangler?", tools[0].label))
    warnings = [text for line in lesson.operation.warnings if (text := without_blanks(line.text))]
    if warnings:
        rows.append(("Hva er viktig å passe på?", warnings[0]))
    return rows


def _known_b(lesson: Lesson, rng: random.Random, lacking: str) -> list[_Row]:
    """What the one who comes on shift knows; of the tools another one than what is lacking."""
    tools = [text.rstrip(".,; ") for line in lesson.operation.tools if (text := without_blanks(line.text))]
    short = [text for text in tools if text and len(text.split()) == 1 and text.casefold() not in lacking.casefold()]
    short = [text for text in short if not text.casefold().endswith(_NO_TOOL)]
    rows = [
        ("Hvor mange kommer på skift?", f"{rng.randrange(2, 7)} personer"),
        ("Når begynner dere?", f"kl. {rng.choice((14, 15, 22, 23)):02d}.00"),
    ]
    if lesson.level is not Level.A1 and short:
        tool = rng.choice(short)
        rows.append(("Hvilket verktøy tar dere med?", tool[:1].lower() + tool[1:] if tool[1:2].islower() else tool))
    return rows


def _fields(lesson: Lesson) -> list[str]:
    """The fields of the company's own form for the shift, if it has one."""
    section = lesson.operation.section(SectionKind.FORM)
    fields = fields_of(section)
    about = lesson.operation.title, *(field for field in fields if field.casefold() not in _WHEN)
    return fields if _is_about_a_shift(" ".join(about)) else []


def _is_about_a_shift(text: str) -> bool:
    said = words(text)
    return not _OF_A_SHIFT.isdisjoint(said) or any(word.startswith(_RELIEVING) for word in said)


def _spoken(lesson: Lesson) -> Exercise | None:
    """Cards with the lines of a dialogue about a shift: what one says, with gaps for what the other answers."""
    turns = [turn for turn in lesson.operation.dialogue if turn.text]
    speakers = list(dict.fromkeys(turn.speaker for turn in turns))
    told = " ".join((lesson.operation.title, *speakers, *(turn.text for turn in turns)))
    if len(turns) < LEAST_SAID or len(speakers) != 2 or not _is_about_a_shift(told):
        return None
    first, second = speakers
    blocks: tuple[Block, ...] = (
        Paragraph((f"Kort A: Du er {first.lower()}.",)),
        FormTable(SAID, _lines(turns, first)),
        Paragraph((f"Kort B: Du er {second.lower()}.",)),
        FormTable(SAID, _lines(turns, second)),
    )
    key = tuple(KeyItem(str(number), (f"{turn.speaker}: {turn.text}",)) for number, turn in enumerate(turns, 1))
    return Exercise(KIND, "", blocks, key, minutes=15, check="Brett eller klipp arket mellom kortene.")


def _lines(turns: list[DialogueLine], speaker: str) -> tuple[tuple[Rich, ...], ...]:
    return tuple(((turn.speaker,), (turn.text if turn.speaker == speaker else Gap(turn.text),)) for turn in turns)


def _perfect(order: str) -> str:
    """*Vi har montert flensen.*, or the empty string where that is not sure."""
    from fagnorsk.norwegian.transform import perfect

    said = perfect(order) or ""
    return f"Vi{said.removeprefix('Jeg')}" if said.startswith("Jeg har ") else ""
