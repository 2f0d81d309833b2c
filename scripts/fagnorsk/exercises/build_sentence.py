"""Build the sentence: an adverbial first, the verb second."""

from __future__ import annotations

import random

from fagnorsk.exercises.guarded import is_emergency, is_guarded
from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.orders import Order, orders
from fagnorsk.exercises.procedure import sentences, words
from fagnorsk.model.exercise import Exercise, Items, KeyItem, Rich
from fagnorsk.model.lesson import Lesson
from fagnorsk.model.word import Level

KIND = "build-sentence"
LEVELS = FROM_A2
LEAST = 2
MOST = {Level.A1: 3, Level.A2: 4, Level.B1: 5}
SEPARATOR = "  /  "
FIRST, LAST = "Først", "Til slutt"
BETWEEN = ("Så", "Deretter", "Etterpå")
_PREPOSITIONS = frozenset({
    "med", "uten", "på", "i", "til", "av", "fra", "for", "ved", "under", "over", "mot", "rundt", "mellom", "langs", "gjennom",
    "etter", "før", "bak", "foran", "innenfor", "utenfor", "innen", "hos",
})  # fmt: skip
_FREE = frozenset({"med", "på", "i", "ved"})
ANY_TIME = ("Nå", "Her", "I denne jobben", "Nå", "Her")
"""Where a lock or a check between two of the orders is left out, nothing may say that the one follows the other."""
_FIXED = ("for hånd", "på kryss")
_HOW = frozenset({
    "sakte", "forsiktig", "rolig", "straks", "nøye", "godt", "jevnt", "igjen", "sammen", "etterpå", "grundig", "raskt",
})  # fmt: skip
_NOT_MOVED = frozenset({"unna", "over", "gjennom"})
_UNNAMED = frozenset({"den", "det", "dem"})
_PLACE = frozenset({"først", "så", "deretter", "etterpå", "slutt"})


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The parts of sentences such as *Først monterer jeg flensen.*, the adverbial in its place, the others mixed; in the
    order of the procedure. Where that would pass over a step that makes the work safe, no adverbial tells an order (*Nå*,
    *Her*). A preposition stays with its noun. Needs two orders of one clause.
    """
    found = [order for order in orders(lesson) if (_PLACE | _UNNAMED).isdisjoint(words(order.text))]
    chosen = sorted(rng.sample(range(len(found)), min(MOST[lesson.level], len(found))))
    if len(chosen) < LEAST:
        return None
    items: list[Rich] = []
    key: list[KeyItem] = []
    openings = (FIRST, *BETWEEN[: len(chosen) - 2], LAST)
    if is_emergency(lesson) or _passes_over_a_guard(lesson, [found[place].text for place in chosen]):
        openings = ANY_TIME[: len(chosen)]
    for number, (opening, place) in enumerate(zip(openings, chosen, strict=True), 1):
        right = _parts(found[place])
        mixed = list(right)
        while mixed == right:
            rng.shuffle(mixed)
        items.append((SEPARATOR.join((opening, *mixed)),))
        key.append(
            KeyItem(
                str(number), tuple(f"{opening} {' '.join(parts)}." for parts in _orders(right, _particle(found[place])))
            )
        )
    return Exercise(
        KIND,
        "",
        (Items(tuple(items), "numbers", lines=1),),
        tuple(key),
        minutes=10,
        check="Andre rekkefølger kan være riktige, men verbet skal stå på andre plass.",
    )


def _passes_over_a_guard(lesson: Lesson, chosen: list[str]) -> bool:
    told = [sentence for step in lesson.operation.steps for sentence in sentences(step.text)]
    places = [told.index(text) for text in chosen if text in told]
    between = told[min(places, default=0) : max(places, default=0)]
    return any(is_guarded(sentence) and sentence not in chosen for sentence in between)


def _parts(order: Order) -> list[str]:
    """Verb, subject, then word by word; a particle alone (*inn*, *til*), two things joined by *og* as one part, and from a
    preposition on to the next one or to an adverb (*sakte*) is one part.
    """
    parts = [order.verb, "jeg"]
    joined = False
    said = order.rest.rstrip(".").split()
    particle = _particle(order)
    for place, word in enumerate(said):
        is_particle = word == particle and place == (said.index(particle) if place == 0 else len(said) - 1)
        if is_particle or (word in _HOW and place):
            parts.append(word)
            joined = False
        elif word == "med" and parts[-1] == "sammen":
            parts[-1] += f" {word}"
            joined = True
        elif "og" in (word, *said[place - 1 : place]) and place and not joined:
            parts[-1] += f" {word}"
        elif word in _PREPOSITIONS and not (joined and (word == "av" or " og " in parts[-1])):
            joined = True
            parts.append(word)
        elif joined:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts


def _particle(order: Order) -> str:
    from fagnorsk.norwegian.transform import imperative_head

    head = imperative_head(order.text)
    return head.particle if head else ""


def _orders(parts: list[str], particle: str) -> list[list[str]]:
    """The parts as they are; with a particle before or after its object (*inn flensene, flensene inn*); with the last two
    changed over where both say how or where (*på kryss*, *i tre trinn*).
    """
    found = [parts]
    first, second = parts[-2:]
    free = all(part.split()[0] in _FREE and " " in part for part in (first, second))
    # *i metallbøtta med lokk*: the lid is the bucket's.
    if len(parts) > 4 and free and (first.startswith("med ") or not second.startswith("med ")):
        found.append([*parts[:-2], second, first])
    if particle and particle in parts:
        at = parts.index(particle)
        things = [part for part in parts[2:] if part != particle]
        end = next((n for n, part in enumerate(things) if part.split()[0] in _PREPOSITIONS | _HOW), len(things))
        if particle in _NOT_MOVED:
            return found
        if at == 2 and end > 0 and all(map(_is_how, things[end : end + 1])):
            found.append([*parts[:2], *things[:end], particle, *things[end:]])
        elif at == len(parts) - 1 and len(things) == 1:
            found.append([*parts[:2], particle, *things])
    return found


def _is_how(part: str) -> bool:
    """Whether the part says how (*med pinsett, for hånd, sakte*) and so belongs to the verb: *tillatelsen til varmt arbeid* is
    one thing.
    """
    return part.startswith("med ") or part.startswith(_FIXED) or part.split()[0] in _HOW
