"""Every kind that makes language out of language, against what a person wrote down first: tests/exercises/cases/<kind>.txt.

A line is `input => what must come out`; `#` begins a comment. Kinds without a table here have nothing to transform: a puzzle
(`word-search`, `crossword`) is solved again in test_exercise_puzzles, an empty frame (`own-sentences`, `my-words`, `fold-recall`,
`shift-report`, `sja`) is looked at in its own test; `sign-meaning` is `meaning` for safety words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from exercise_samples import lesson, picture, rng, scene, section, texts

from fagnorsk.exercises import (
    articles,
    build_sentence,
    compound_puzzle,
    dialogue_roles,
    exam,
    form,
    gaps,
    handover,
    label,
    match,
    meaning,
    number_words,
    odd_one_out,
    order_steps,
    pairs,
    passive,
    questions,
    radio,
    tenses,
    timesheet,
)
from fagnorsk.exercises.guarded import is_guarded
from fagnorsk.exercises.things import is_thing
from fagnorsk.model.exercise import Columns, Exercise, FormTable, Gap, Items
from fagnorsk.model.lesson import Entry
from fagnorsk.model.operation import SectionKind
from fagnorsk.model.pairs import PairKind, TaughtPair
from fagnorsk.model.word import Gender, Level, Pos, Word
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.number_words import in_words

CASES = Path(__file__).parent / "cases"
FILLERS = ("Hent tauet.", "Sag planken.", "Mal døra.")
"""Orders of one clause that stand beside the one asked about."""
NOTHING = "-"
SEEDS = range(12)


def taught(said: str, topic: str = "", **more: object) -> Entry:
    """A word as a table writes it: a verb with *å*, a noun bare or with its genders behind it (*kasse m/f*)."""
    verb = said.startswith("å ")
    term = said.removeprefix("å ").removesuffix(" m/f")
    genders = (Gender.F, Gender.M) if said.endswith("m/f") else ()
    if not verb and said[-2:] in (" m", " n", " f"):
        term, genders = said[:-2], (Gender(said[-1]),)
    pos = Pos.VERB if verb else Pos.NOUN
    word = Word(term.replace(" ", "-") + ("-v" if verb else ""), term, pos, genders, topic=topic, **more)  # type: ignore[arg-type]
    compound = split_compound(term) if " " not in term else None
    parts = compound.parts if compound and compound.sure else ()
    return Entry(word, inflect(term, pos, genders), 1, picture(word.id), parts=parts)


def numbered(order: str, exercise: Exercise | None) -> tuple[str, ...]:
    """The answers to the order in a list of numbered orders; empty where it is not asked."""
    if exercise:
        for rich, item in zip(texts(exercise), exercise.key, strict=True):
            if str(rich[0]).removeprefix("Formann: ").removeprefix("Kollega: ") == order:
                return item.answers
    return ()


def in_tenses(order: str) -> str:
    """The verbs with all their variants; each stands in a whole sentence with what the order says about it."""
    exercise = tenses.make(lesson(steps=(order, *FILLERS[:2])), rng())
    key = {item.label: item.answers for item in exercise.key} if exercise else {}
    verbs = []
    for sentence in key.get(order.rstrip("."), ("",))[-1].split(tenses.SEPARATOR):
        verb, _, rest = sentence.removeprefix("Jeg ").removeprefix("har ").partition(" ")
        assert not sentence or (sentence.startswith("Jeg ") and rest == order.partition(" ")[2])
        verbs.append(verb)
    return tenses.SEPARATOR.join(verbs) or NOTHING


def in_passive(order: str) -> str:
    for seed in SEEDS:  # the first one is an example
        exercise = passive.make(lesson(steps=(order, *FILLERS)), rng(seed))
        found = exercise and exercise.blocks[0].text[0]  # type: ignore[union-attr]
        if found and str(found).startswith(f"Eksempel: {order} → "):
            return str(found).split(" → ")[1].split(" / ")[0]
        said = [item.answers[0] for rich, item in _pairs(exercise) if rich == order]
        if said:
            plain, skal = said[0].split(" / ")
            verb = next(a for a, b in zip(plain.split(), skal.split(), strict=False) if a != b)
            assert skal.replace("skal ", "", 1) == plain and f"skal {verb.rstrip('.')}" in skal
            return plain
    return NOTHING


def _pairs(exercise: Exercise | None) -> list[tuple[str, object]]:
    items = next((block for block in exercise.blocks if isinstance(block, Items)), None) if exercise else None
    return [(str(rich[0]), item) for rich, item in zip(items.items, exercise.key, strict=True)] if items else []  # type: ignore[union-attr]


def on_radio(order: str) -> str:
    answers = numbered(order, radio.make(lesson(steps=(order, *FILLERS)), rng()))
    if answers:
        assert answers[1] == f"Jeg {answers[0][:1].lower()}{answers[0][1:]}"
    return answers[0] if answers else NOTHING


def built(order: str) -> str:
    exercise = build_sentence.make(lesson(steps=(order, *FILLERS[:2])), rng())
    first = exercise.key[0] if exercise else None
    if first is None or "tauet" in first.answers[0]:
        return NOTHING
    given = str(texts(exercise)[0][0]).split(build_sentence.SEPARATOR)  # type: ignore[arg-type]
    for answer in first.answers:
        assert sorted(" ".join(given).split()) == sorted(answer.rstrip(".").split())
    return " / ".join(first.answers)


def with_article(said: str) -> str:
    other = taught("bolt" if not said.startswith("bolt") else "krok")
    exercise = articles.make(lesson(taught(said), other, level=Level.A1), rng())
    assert exercise
    answers = next(item.answers for item in exercise.key if item.label != other.word.term)
    return " / ".join(answers)


def number(said: str) -> str:
    if "." in said:
        hour, minute = map(int, said.split("."))
        return number_words.clock(hour, minute)
    return in_words(int(said))


def worked(said: str) -> str:
    begin, end = (int(time[:2]) * 60 + int(time[3:]) for time in said.split())
    assert " ".join(map(timesheet.written, (begin, end))) == said
    return timesheet.hours(end - begin - timesheet.PAUSE)


def in_halves(term: str) -> str:
    first, last = compound_puzzle.halves(taught(term))
    return f"{first}- -{last}" if first else NOTHING


def together(said: str) -> str:
    words = [taught(word) for word in said.split(", ")]
    others = [taught(word) for word in ("visir", "hylle", "jekk")]
    asked = {word.headword for word in words}
    for seed in SEEDS:
        exercise = match.make(lesson(*words, *others, level=Level.B1), rng(seed))
        assert exercise
        if asked <= {item.answers[0] for item in exercise.key}:
            return "sammen"
    return "ikke"


def to_find(said: str) -> str:
    term, topic = said.split(", ")
    return "finn" if is_thing(taught(term, topic)) else "ikke"


def runs(letters: str) -> str:
    steps = tuple("Verdi: ____" if letter == "_" else f"Gjør {letter}." for letter in letters)
    shown = lesson(steps=steps, level=Level.A1)
    made = {
        "".join(item.answers[0][-2] for item in exercise.key[:-1])
        for seed in range(40)
        if (exercise := order_steps.make(shown, rng(seed)))
    }
    return " ".join(sorted(made, key=letters.index)) or NOTHING


GROUPS = {
    "H": ("hms", "verneutstyr", "visir hjelm hanske forkle kjeledress ørepropp livvest sele regntøy støvel"),
    "S": ("hms", "skilt", "varsellampe sperrebånd merkelapp påbudsskilt kjegle bom kjetting flagg tavle"),
    "V": ("verktoy", "håndverktøy", "hammer fil tang sag kniv meisel øks spade kjørner dor"),
    "M": ("verktoy", "måling", "vater tommestokk linjal lodd gradskive mikrometer klokke vekt"),
    "R": (
        "industrirorlegger",
        "rørdeler",
        "bend muffe nippel plugg stuss kappe albue klave krage rosett overgang kryss hylse spiss luke gitter kurv propp",
    ),
}


def odd_rows(letters: str) -> str:
    used = dict.fromkeys(GROUPS, 0)
    entries = []
    for letter in letters:
        origin, topic, terms = GROUPS[letter]
        entries.append(taught(terms.split()[used[letter]], topic, origin=origin))
        used[letter] += 1
    exercise = odd_one_out.make(lesson(*entries), rng())
    if exercise is None:
        return NOTHING
    group = {entry.word.term: (entry.word.origin, entry.word.topic) for entry in entries}
    for rich, item in zip(texts(exercise), exercise.key, strict=True):
        words = str(rich[0]).split(odd_one_out.SEPARATOR)
        others = {group[word] for word in words if word != item.answers[0]}
        assert len(words) == 4 and len(others) == 1
        assert group[item.answers[0]][0] not in {origin for origin, _ in others}
    return str(len(exercise.key))


def turns(said: str) -> str:
    who = {"F": "Formann", "L": "Lærling"}
    lines = tuple(f"{who[turn[0]]}: ord {turn[1:]}" for turn in said.split())
    exercise = dialogue_roles.make(lesson(sections=(section(SectionKind.DIALOGUE, *lines),)), rng())
    if exercise is None:
        return NOTHING
    block = exercise.blocks[0]
    assert isinstance(block, Columns)
    right = dict(zip("ABCDEF", block.right, strict=False))
    return " ".join(
        f"{left.split()[-1]}-{right[item.answers[0]].split()[-1]}"
        for left, item in zip(block.left, exercise.key, strict=True)
    )


def field(line: str) -> str:
    exercise = form.make(lesson(sections=(section(SectionKind.FORM, line),)), rng())
    table = exercise.blocks[1]
    assert isinstance(table, FormTable)
    return NOTHING if len(table.rows) > 1 else str(table.rows[0][0][0])


def handed_over(said: str) -> str:
    shown = lesson(steps=tuple(said.split(" | ")))
    found = {
        " > ".join(item.answers[0] for item in exercise.key[:2])
        for seed in range(40)
        if (exercise := handover.make(shown, rng(seed)))
    }
    return " ; ".join(sorted(found, key=lambda pair: said.index(pair.split(" > ")[0]))) or NOTHING


def defined(said: str) -> str:
    term, definition = said.split(":", 1)
    word = taught(term, definition=definition.strip())
    others = [taught(name, definition=f"Sak nummer {n}.") for n, name in enumerate(("tau", "øks", "jekk"))]
    exercise = meaning.make(lesson(word, *others), rng())
    assert exercise and isinstance(exercise.blocks[0], Columns)
    return "ja" if definition.strip() in exercise.blocks[0].right else "nei"


def taken_out(said: str) -> str:
    sentence, word = said.split(" | ")
    entries = (taught(word), taught("fisk"))
    for seed in SEEDS:
        exercise = gaps.make(lesson(*entries, steps=(sentence, "Spis alltid fisk i dag.")), rng(seed))
        if exercise:
            (gap,) = [part for part in texts(exercise)[0] if isinstance(part, Gap)]
            assert gap.answer == exercise.key[0].answers[0]
            return gap.answer
    return NOTHING


def answered(step: str) -> str:
    shown = lesson(steps=(step, *FILLERS))
    tools = replace(shown, operation=replace(shown.operation, tools=section(SectionKind.OTHER, "Sag").lines))
    exercise = questions.make(tools, rng())
    asked = {str(rich[0]): item.answers[0] for rich, item in zip(texts(exercise), exercise.key, strict=True)}  # type: ignore[union-attr, arg-type]
    return asked["Hva gjør du først?"]


def paired(said: str) -> str:
    found = []
    for place, pair in enumerate(said.split()):
        kind = PairKind.OPPOSITE if "=" in pair else PairKind.CONFUSABLE
        word, other = pair.replace("_", " ").replace("~", "=").split("=")
        found.append(TaughtPair(kind, str(place), word, other, "" if kind is PairKind.OPPOSITE else f"Note {place}."))
    counts = set()
    for seed in SEEDS:
        exercise = pairs.make(replace(lesson(), pairs=tuple(found)), rng(seed))
        if exercise is None:
            counts.add(NOTHING)
            continue
        alike = sum(1 for item in exercise.key if item.answers[0].startswith("Note"))
        counts.add(f"{len(exercise.key) - alike} {alike}")
    assert len(counts) == 1, counts
    return counts.pop()


def written_at(said: str) -> str:
    other = taught("tau")
    entry = taught(said)
    exercise = label.make(lesson(entry, other, scenes=(scene(entry, other),)), rng())
    assert exercise and exercise.key[0].label == "1"
    return " / ".join(exercise.key[0].answers)


def examined(said: str) -> str:
    exercise = exam.make(lesson(sections=(section(SectionKind.EXAM, *said.split(" | ")),), level=Level.B1), rng())
    opening = str(exercise.blocks[0].text[0])  # type: ignore[union-attr]
    found = [] if opening == "Oppgaven er: Montere en flensforbindelse." else [f"o {opening}"]
    for rich in texts(exercise)[1:]:
        part, asked = str(rich[0]).split(": ", 1)
        if asked != exam.PARTS[part]:
            found.append(f"{part[0]} {asked}")
    return " ".join(found) or NOTHING


JUDGES: dict[str, Callable[[str], str]] = {
    "articles": with_article,
    "build-sentence": built,
    "compound-puzzle": in_halves,
    "dialogue-roles": turns,
    "exam": examined,
    "form": field,
    "gaps": taken_out,
    "handover": handed_over,
    "label": written_at,
    "match": together,
    "meaning": defined,
    "numbers": number,
    "odd-one-out": odd_rows,
    "order-steps": runs,
    "pairs": paired,
    "passive": in_passive,
    "questions": answered,
    "radio": on_radio,
    "shop-floor": to_find,
    "tenses": in_tenses,
    "timesheet": worked,
    "true-false": lambda step: "vernet" if is_guarded(step) else "fri",
}


def table(kind: str) -> list[tuple[str, str]]:
    lines = (CASES / f"{kind}.txt").read_text(encoding="utf-8").splitlines()
    cases = [tuple(line.split("=> ", 1)) for line in lines if line and not line.startswith("#")]
    return [(given[:-1] if given.endswith(" ") else given, expected) for given, expected in cases]


@pytest.mark.parametrize("kind", sorted(JUDGES))
def test_thirty_cases_none_twice(kind):
    given = [said for said, _ in table(kind)]
    assert len(given) >= 30 and len(given) == len(set(given))


def test_every_table_is_judged():
    assert {path.stem for path in CASES.iterdir()} == set(JUDGES)


@pytest.mark.parametrize(("kind", "given", "expected"), [(k, *case) for k in sorted(JUDGES) for case in table(k)])
def test_case(kind, given, expected):
    assert JUDGES[kind](given) == expected
