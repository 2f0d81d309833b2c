"""True or false from the procedure: what comes right after what, and which tools stand on its list."""

from __future__ import annotations

import random
from itertools import pairwise

from fagnorsk.exercises.guarded import is_emergency, is_guarded, is_standing
from fagnorsk.exercises.material import FROM_A2, plain_term
from fagnorsk.exercises.procedure import sentences, step_runs, step_texts, without_blanks, words
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Exercise, FormTable, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "true-false"
LEVELS = FROM_A2
LEAST = 3
MOST = {Level.A1: 4, Level.A2: 5, Level.B1: 6}
HEADER = ("Nr.", "Setning", "Riktig", "Galt")
BEGINNING = 3
TRIES = 6
_PLACE = frozenset({"først", "slutt", "deretter", "etterpå", "igjen", "nytt", "gang", "andre", "siste"})
TRUE, FALSE = "Riktig", "Galt"

# On lists of tools, but no tools.
_NO_TOOL = ("håndtak", "batteri", "støpsel", "kabel", "lader", "ledning", "blad")

_Statement = tuple[str, bool]


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """Statements with a box for true and one for false: two neighbouring steps in the order of the procedure or turned round,
    and tools that stand on its list or not.

    Steps that lock, isolate, relieve pressure, protect or check are never part of a statement, nor are those that hold all
    the time or only if something happens. Needs three statements, of which one is true and one false, and no emergency.
    """
    if is_emergency(lesson):
        return None
    most = MOST[lesson.level]
    order = _about_order(lesson, rng)
    tools = _about_tools(lesson, rng)
    taken = order[: max(most - len(tools), (most + 1) // 2)]
    taken = _both([*taken, *tools[: min(most - len(taken), len(taken))]], [*order, *tools])
    if len(taken) < LEAST or len({true for _, true in taken}) < 2:
        return None
    rng.shuffle(taken)
    rows: list[tuple[Rich, ...]] = []
    key: list[KeyItem] = []
    for number, (text, true) in enumerate(taken, 1):
        rows.append(((str(number),), (text,), (), ()))
        key.append(KeyItem(str(number), (TRUE if true else FALSE,)))
    return Exercise(
        KIND,
        "",
        (FormTable(HEADER, tuple(rows)),),
        tuple(key),
        minutes=8,
        check="Fasiten følger prosedyren: Galt betyr at trinnene er byttet om, eller at verktøyet ikke står på lista.",
    )


def _both(taken: list[_Statement], everything: list[_Statement]) -> list[_Statement]:
    """`taken`, with one statement changed for another where all are true or all false."""
    told = {true for _, true in taken}
    if len(told) != 1:
        return taken
    other = next((statement for statement in everything if statement[1] not in told), None)
    return [*taken[:-1], other] if other else taken


def _about_order(lesson: Lesson, rng: random.Random) -> list[_Statement]:
    """Pairs of neighbours, in turn as they are and turned round; no step stands in two pairs."""
    texts = step_texts(lesson)
    begin = [words(text)[:BEGINNING] for text in texts]
    pairs = [
        pair
        for run in step_runs(lesson)
        for pair in pairwise(run)
        if all(_harmless(step) and begin.count(words(step)[:BEGINNING]) == 1 for step in pair)
    ]
    turned = rng.random() < 0.5
    statements: list[_Statement] = []
    for first, second in max((_spread(pairs, rng) for _ in range(TRIES)), key=len):
        said = (second, first) if turned else (first, second)
        statements.append((f"Først: {sentences(said[0])[0]} Så: {sentences(said[1])[0]}", not turned))
        turned = not turned
    return statements


def _spread(pairs: list[tuple[str, str]], rng: random.Random) -> list[tuple[str, str]]:
    """Pairs in random order of which no two have a step in common."""
    taken: list[tuple[str, str]] = []
    for pair in rng.sample(pairs, len(pairs)):
        if all(set(pair).isdisjoint(other) for other in taken):
            taken.append(pair)
    return taken


def _harmless(step: str) -> bool:
    said = words(step)
    return _PLACE.isdisjoint(said) and not is_guarded(step) and not is_standing(step)


def _about_tools(lesson: Lesson, rng: random.Random) -> list[_Statement]:
    """Tools of the list, and things of the same subject that the operation does not name at all, in turn."""
    listed = [text.rstrip(".,; ") for line in lesson.operation.tools if (text := without_blanks(line.text))]
    there = [text for text in listed if 0 < len(text.split()) <= 2 and text.replace(" ", "").isalpha()]
    entries = (*lesson.recalled, *lesson.new)
    low = {text.casefold() for text in there}
    subjects = {entry.word.topic for entry in entries if plain_term(entry) in low and entry.word.topic}
    told = " ".join((*listed, *step_texts(lesson), *(line.text for line in lesson.operation.protection))).casefold()
    missing = [
        entry.word.term
        for entry in entries
        if is_thing(entry)
        and entry.word.topic in subjects
        and not plain_term(entry).endswith(_NO_TOOL)
        and plain_term(entry) not in told
        and not any(text in plain_term(entry) for text in low)
        and not any(synonym.casefold() in told for synonym in entry.word.synonyms)
    ]
    rng.shuffle(there)
    rng.shuffle(missing)
    statements: list[_Statement] = []
    for place in range(min(len(there), len(missing)) if missing else 0):
        statements += [(_on_list(there[place]), True), (_on_list(missing[place]), False)]
    return statements or [(_on_list(text), True) for text in there[:1]]


def _on_list(tool: str) -> str:
    return f"{tool[:1].upper()}{tool[1:]} står på verktøylista for denne jobben."
