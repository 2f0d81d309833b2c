"""Build the sentence: an adverbial first, the verb second."""

from __future__ import annotations

import random

from fagnorsk.exercises.material import FROM_A2
from fagnorsk.exercises.orders import Order, orders
from fagnorsk.exercises.procedure import words
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
# They tell how or when, and belong to no noun before them.
_ADVERBS = frozenset({
    "sakte", "forsiktig", "godt", "grundig", "straks", "rolig", "jevnt", "fort", "igjen", "sammen", "videre", "helt", "alltid",
})  # fmt: skip
_FREE = frozenset({"med", "uten", "på", "i", "ved", "for"})
# Before the object only: *ser over sveisen*.
_FIXED = frozenset({"over", "etter", "gjennom"})
_PLACE = frozenset({"først", "så", "deretter", "etterpå", "slutt"})


def make(lesson: Lesson, rng: random.Random) -> Exercise | None:
    """The parts of sentences such as *Først monterer jeg flensen.*, the adverbial in its place, the others mixed; in the
    order of the procedure. A preposition stays with its noun. Needs two orders of one clause.
    """
    found = [order for order in orders(lesson) if _PLACE.isdisjoint(words(order.text)) and not _points_back(order)]
    chosen = sorted(rng.sample(range(len(found)), min(MOST[lesson.level], len(found))))
    if len(chosen) < LEAST:
        return None
    items: list[Rich] = []
    key: list[KeyItem] = []
    openings = (FIRST, *BETWEEN[: len(chosen) - 2], LAST)
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


def _points_back(order: Order) -> bool:
    """Whether the object is a mere pronoun (*gir den til formannen*): without the sentence before nobody knows what is meant."""
    said = order.rest.rstrip(".").split()
    after = [*said[1:], ""]
    stops = _PREPOSITIONS | _ADVERBS | {"", "inn", "ut", "opp", "ned", "av", "fast", "tett", "og"}
    return any(
        word == "dem" or (word in ("den", "det") and then in stops) for word, then in zip(said, after, strict=True)
    )


def _parts(order: Order) -> list[str]:
    """Verb, subject, then word by word; a particle alone (*inn*, *til*), two things joined by *og* as one part, and from a
    preposition on to the next one, or to a word that tells how (*sakte*), is one part.
    """
    parts = [order.verb, "jeg"]
    joined = False
    said = order.rest.rstrip(".").split()
    particle = _particle(order)
    for place, word in enumerate(said):
        if (word == particle and place == (said.index(particle) if place == 0 else len(said) - 1)) or word in _ADVERBS:
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
    if (
        len(parts) > 4
        and "på plass" not in (first, second)
        and all(part.split()[0] in _FREE and " " in part for part in (first, second))
    ):
        found.append([*parts[:-2], second, first])
    if particle and particle in parts:
        at = parts.index(particle)
        things = [part for part in parts[2:] if part != particle]
        end = next((n for n, part in enumerate(things) if part.split()[0] in _PREPOSITIONS), len(things))
        # A particle does not part a thing from what says which one (*tillatelsen til varmt arbeid*).
        whole = not any(part.startswith(("av ", "til ")) for part in things[end : end + 1])
        if at == 2 and end > 0 and whole and particle not in _FIXED:
            found.append([*parts[:2], *things[:end], particle, *things[end:]])
        elif at == len(parts) - 1 and len(things) == 1:
            found.append([*parts[:2], particle, *things])
    return found
