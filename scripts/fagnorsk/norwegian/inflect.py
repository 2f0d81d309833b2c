"""Full inflection of a headword: what is printed, and everything that is right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.compounds import splits
from fagnorsk.norwegian.inflect_noun import inflect_noun
from fagnorsk.norwegian.inflect_verb import inflect_verb
from fagnorsk.norwegian.lexicon import Paradigm, open_lexicon
from fagnorsk.norwegian.tags import PARTICIPLES, Kind, Tag
from fagnorsk.norwegian.variants import filled, given
from fagnorsk.norwegian.worked_out import worked_out

_OVERRIDDEN = {
    Pos.ADJ: (Slot.NEUTER, Slot.PLURAL, Slot.COMPARATIVE, Slot.SUPERLATIVE),
    Pos.ADV: (Slot.COMPARATIVE, Slot.SUPERLATIVE),
}


def inflect(
    term: str, pos: Pos, gender: Sequence[Gender] = (), forms: Sequence[str] = (), *, feminine: str = "a"
) -> Inflection:
    """All forms of `term`, with the variant to print and all that are accepted.

    `gender` narrows the dictionary's genders to those of the word; `forms` overrides, in the order of the column in
    `words.csv` (an empty element: the word has no such form; `a/b`: print a, accept b too). `feminine` is `a` or `en`.
    Forms are the dictionary's, inherited from a compound's last part (COMPOUND) or made by a named rule (RULE): -ing nouns
    of known verbs, verbs in -ere. A word none of these covers has no forms and source NONE, and an article only where
    `gender` gives it.
    """
    clean = " ".join(term.split())
    return _inflect(clean, pos, tuple(gender), tuple(form.strip() for form in forms), feminine)


@lru_cache(maxsize=10_000)
def _inflect(term: str, pos: Pos, gender: tuple[Gender, ...], forms: tuple[str, ...], feminine: str) -> Inflection:
    asked = (term, pos, gender, forms, feminine)
    return worked_out(("inflection", *asked), lambda: _all_forms(*asked))


def _all_forms(term: str, pos: Pos, gender: tuple[Gender, ...], forms: tuple[str, ...], feminine: str) -> Inflection:
    if pos is Pos.NOUN:
        return inflect_noun(term, gender, forms, feminine)
    if pos is Pos.VERB:
        return inflect_verb(term, forms)
    if pos in (Pos.ADJ, Pos.ADV):
        return _inflect_adj(term, pos, forms)
    return Inflection(term, pos)


_ADJ_TAGS = {
    Slot.POSITIVE: (Tag.COMMON, Tag.BASE),
    Slot.NEUTER: (Tag.NEUTER,),
    Slot.PLURAL: (Tag.PLURAL,),
    Slot.COMPARATIVE: (Tag.COMPARATIVE,),
    Slot.SUPERLATIVE: (Tag.SUPERLATIVE,),
}
_PARTICIPLE_TAGS = {
    Slot.POSITIVE: (Tag.PART_COMMON,),
    Slot.NEUTER: (Tag.PART_NEUTER,),
    Slot.PLURAL: (Tag.PART_PLURAL,),
}


def _inflect_adj(term: str, pos: Pos, forms: tuple[str, ...]) -> Inflection:
    found, source, like = _adj_forms(term, pos)
    if forms:
        found, source = given(term, found, _OVERRIDDEN[pos], forms, Slot.POSITIVE), FormSource.OVERRIDE
    return Inflection(term, pos, found, source=source if found else FormSource.NONE, like=like)


def _zipf(form: str, place: Tag) -> float:
    return open_lexicon().zipf(form)


def _adj_forms(term: str, pos: Pos) -> tuple[tuple[Form, ...], FormSource, str]:
    lexicon = open_lexicon()
    kind = Kind.ADJ if pos is Pos.ADJ else Kind.ADV
    paradigms = list(lexicon.paradigms(term, kind))
    if paradigms:
        return filled(paradigms, _ADJ_TAGS, _zipf, term, Slot.POSITIVE), FormSource.DICTIONARY, ""
    if pos is Pos.ADV:
        # Many adverbs are an adjective's neuter (fort, jevnt); only what is compared is its own.
        lemmas = dict.fromkeys(r.lemma for r in lexicon.readings(term) if r.kind is Kind.ADJ and r.tag is Tag.NEUTER)
        adjectives = [p for lemma in lemmas for p in lexicon.paradigms(lemma, Kind.ADJ)]
        if adjectives:
            tags = {**_ADJ_TAGS, Slot.POSITIVE: (Tag.NEUTER,)}
            wanted = {s: tags[s] for s in (Slot.POSITIVE, Slot.COMPARATIVE, Slot.SUPERLATIVE)}
            return filled(adjectives, wanted, _zipf, term, Slot.POSITIVE), FormSource.DICTIONARY, ""
    participles = _participles(term) if pos is Pos.ADJ else []
    if participles:
        return filled(participles, _PARTICIPLE_TAGS, _zipf, term, Slot.POSITIVE), FormSource.DICTIONARY, ""
    head, hyphen, last = term.rpartition("-")
    front = head + hyphen
    if not hyphen and pos is Pos.ADJ:
        split = splits(term).get(Kind.ADJ)
        if split and split.usable:
            last, front = split.tail, term[: len(term) - len(split.tail)]
    if front and last != term:
        inner, _, _ = _adj_forms(last, pos)
        # "trykkløsere" is no word anybody says: a compound adjective is not compared.
        plain = [f for f in inner if f.slot in _PARTICIPLE_TAGS]
        if plain:
            joined = tuple(Form(f.slot, front + f.printed, tuple(front + a for a in f.accepted)) for f in plain)
            return joined, FormSource.COMPOUND, last
    return (), FormSource.NONE, ""


def _participles(term: str) -> list[Paradigm]:
    lexicon = open_lexicon()
    found = []
    verbs = dict.fromkeys(r.lemma for r in lexicon.readings(term) if r.tag in PARTICIPLES)
    for verb in verbs:
        for paradigm in lexicon.paradigms(verb, Kind.VERB):
            if term.lower() in (f.lower() for t, f in paradigm.forms if t in (Tag.PART_COMMON, Tag.PRESENT_PART)):
                if term.lower() in (f.lower() for f in paradigm.all(Tag.PRESENT_PART)):
                    forms = tuple((t, term) for t in (Tag.PART_COMMON, Tag.PART_NEUTER, Tag.PART_PLURAL))
                else:
                    forms = paradigm.forms
                found.append(Paradigm(term, Kind.ADJ, paradigm.article, None, forms))
    return found
