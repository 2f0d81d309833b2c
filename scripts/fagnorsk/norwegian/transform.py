"""An instruction said in other ways: who does it now, who did it, that it is done, that it is to be done."""

from __future__ import annotations

from dataclasses import dataclass

from fagnorsk.model.inflection import FormSource, Inflection, Slot
from fagnorsk.model.text import Passage, Sentence, TextKind, Token
from fagnorsk.model.word import Pos
from fagnorsk.norwegian import lists
from fagnorsk.norwegian.analysis import analyse
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.multiword import particle_of
from fagnorsk.norwegian.noun_choice import last_part
from fagnorsk.norwegian.tagging import closed_class

# A clause of its own, or a condition, needs its own subject and word order: not sure enough to print.
_JOINTS = frozenset(("conj", "sub", "rel", "qu", "prep-sub", "adv-sub", "mark", "modal", "be", "ha", "let"))
_MY = {"din": "min", "di": "mi", "ditt": "mitt", "dine": "mine", "deg": "meg", "dere": "oss", "du": "jeg"}
_LINKS = ("og", "eller")
_BEFORE_NOUNS = ("art", "den", "det", "de", "dem", "poss", "quant", "num", "adjd")
_PART_OF = frozenset(lists.words("part_of"))


@dataclass(frozen=True, slots=True)
class Imperative:
    """The command a sentence begins with. `inflection` is that of verb and particle, `rest` what follows without the
    particle and the full stop, `tail` the same with the particle where it stands, `before` an adverb in front of the verb
    (*Deretter*), or nothing.
    """

    verb: str
    form: str
    particle: str
    inflection: Inflection
    rest: str
    tail: str
    before: str = ""


def imperative_head(sentence: str) -> Imperative | None:
    """The imperative of a single-clause instruction (*Monter flensen.*), or None where the sentence is no sure one."""
    read = analyse([Passage(sentence, kind=TextKind.STEP)])
    if len(read) != 1:
        return None
    tokens = list(read[0].tokens)
    while tokens and not tokens[-1].text[-1].isalnum():
        if tokens[-1].text not in (".", "!"):
            return None
        tokens.pop()
    at = 1 if len(tokens) > 1 and closed_class(tokens[0].text) in ("adv", "adv-conj") else 0
    if at >= len(tokens) or not tokens[at].imperative or not tokens[at].known:
        return None
    if not _single(tokens[at + 1 :]):
        return None
    return _head(read[0], tokens, at)


def _head(sentence: Sentence, tokens: list[Token], at: int) -> Imperative | None:
    verb = tokens[at]
    found = particle_of(tokens, at)
    reflexive = next((n for n, t in enumerate(tokens) if n > at and t.text.lower() in ("deg", "dere")), None)
    term = verb.lemma
    taken = set()
    if found:
        term = f"{term} {found[0]}"
        taken.add(found[1])
    inflection = inflect(term, Pos.VERB)
    if inflection.source is FormSource.NONE or verb.text.lower() not in inflect(verb.lemma, Pos.VERB).accepted(
        Slot.IMPERATIVE
    ):
        return None
    if reflexive is not None and found is None and reflexive > at + 1:
        return None
    rest = _joined(sentence, [t for n, t in enumerate(tokens) if n > at and n not in taken])
    tail = _joined(sentence, tokens[at + 1 :])
    before = tokens[0].text if at else ""
    return Imperative(verb.lemma, verb.text, found[0] if found else "", inflection, rest, tail, before)


def _single(tokens: list[Token]) -> bool:
    for number, token in enumerate(tokens):
        low = token.text.lower()
        if not token.text[0].isalnum() or token.imperative or low in ("så", "for å"):
            return False
        if token.pos is Pos.VERB:
            return False
        if closed_class(low) in _JOINTS:
            # "flens og pakning" is one object; anything else joined may be a clause.
            nominal = 0 < number < len(tokens) - 1 and low in _LINKS
            if not nominal or tokens[number - 1].pos is not Pos.NOUN or tokens[number + 1].pos is not Pos.NOUN:
                return False
    return True


def _joined(sentence: Sentence, tokens: list[Token]) -> str:
    parts: list[str] = []
    end = -1
    for token in tokens:
        if parts and token.start > end:
            parts.append(" ")
        parts.append(token.text)
        end = token.start + len(token.text)
    return "".join(parts)


def present(sentence: str) -> str | None:
    """*Monter flensen.* as *Jeg monterer flensen.*, or None where the sentence is no sure single instruction."""
    return _active(sentence, Slot.PRESENT)


def past(sentence: str) -> str | None:
    """*Monter flensen.* as *Jeg monterte flensen.*, or None."""
    return _active(sentence, Slot.PAST)


def perfect(sentence: str) -> str | None:
    """*Monter flensen.* as *Jeg har montert flensen.*, or None."""
    return _active(sentence, Slot.PERFECT)


def passive(sentence: str) -> str | None:
    """*Monter flensen med nøkkel.* as *Flensen monteres med nøkkel.*, or None where the object is not sure."""
    return _passive(sentence, "{form}")


def skal_passive(sentence: str) -> str | None:
    """*Monter flensen.* as *Flensen skal monteres.*, or None where the object is not sure."""
    return _passive(sentence, "skal {form}")


def _active(sentence: str, slot: Slot) -> str | None:
    head = imperative_head(sentence)
    form = inflect(head.verb, Pos.VERB).form(slot) if head else None
    if head is None or form is None:
        return None
    words = head.tail.split(" ") if head.tail else []
    negated = [w for w in words if w in ("ikke", "aldri", "alltid")]
    words = [_MY.get(w, w) for w in words if w not in negated]
    if slot is Slot.PERFECT:
        verb = ["har", *negated, form]
        negated = []
    else:
        verb = [form]
    start = [head.before[:1].upper() + head.before[1:], verb[0], "jeg", *verb[1:]] if head.before else ["Jeg", *verb]
    return " ".join([*start, *negated, *words]) + "."


def _passive(sentence: str, pattern: str) -> str | None:
    head = imperative_head(sentence)
    if head is None or any(w in _MY for w in head.rest.lower().split(" ")):
        return None
    joined = head.inflection.form(Slot.PASSIVE)
    divided = _object(head.rest)
    if joined is None or divided is None:
        return None
    form = joined.split(" ")[0]
    thing, after = divided
    words = after.split(" ") if after else []
    negated = [w for w in words if w in ("ikke", "aldri", "alltid")]
    rest = [w for w in words if w not in negated]
    verb = pattern.format(form=form).split(" ")
    tail = [verb[0], *negated, *verb[1:], head.particle, *rest]
    if head.before:
        order = [head.before[:1].upper() + head.before[1:], verb[0], thing, *negated, *verb[1:], head.particle, *rest]
        return " ".join(w for w in order if w) + "."
    return " ".join(w for w in (thing[:1].upper() + thing[1:], *tail) if w) + "."


def _last_part_of(noun: Token) -> bool:
    return noun.lemma in _PART_OF or last_part(noun.lemma) in _PART_OF


def _noun_phrase(tokens: list[Token], start: int) -> int:
    """Where a noun phrase that begins at `start` ends; 0 where none does."""
    for at in range(start, len(tokens)):
        if tokens[at].pos is Pos.NOUN:
            return at + 1
        if tokens[at].pos is not Pos.ADJ and not closed_class(tokens[at].text).startswith(_BEFORE_NOUNS):
            return 0
    return 0


def _object(rest: str) -> tuple[str, str] | None:
    """The noun phrase at the start of `rest` and what follows it; None unless it is plainly the object."""
    read = analyse([Passage(f"Sett {rest}", kind=TextKind.STEP)]) if rest else ()
    if len(read) != 1:
        return None
    tokens = list(read[0].tokens)[1:]
    end = 0
    noun = False
    skipped = [t for t in tokens if t.text in ("ikke", "aldri", "alltid")]
    body = [t for t in tokens if t not in skipped]
    for token in body:
        group = closed_class(token.text)
        if noun and token.text in _LINKS:
            end += 1
            noun = False
            continue
        if noun:
            break
        if token.pos is Pos.NOUN:
            noun = True
        elif token.pos is not Pos.ADJ and not group.startswith(_BEFORE_NOUNS):
            return None
        end += 1
    if not noun:
        return None
    if end < len(body) and body[end].text == "av":
        # A passive with "av" tells who did it: the whole goes with its part (resten av boltene), all else is not sure.
        whole = _noun_phrase(body, end + 1) if _last_part_of(body[end - 1]) else 0
        if not whole:
            return None
        end = whole
    following = body[end] if end < len(body) else None
    # "flensen på røret": whether the preposition belongs to the noun does not change the order; a second noun does.
    if following is not None and (following.pos in (Pos.NOUN, Pos.ADJ) or following.text[0].isdigit()):
        return None
    thing = " ".join(t.text for t in body[:end])
    return thing, " ".join(t.text for t in [*skipped, *body[end:]])
