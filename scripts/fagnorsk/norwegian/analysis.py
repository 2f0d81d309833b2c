"""Running text read: sentences and tokens with lemma, part of speech and gender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from fagnorsk.model.text import Passage, Sentence, TextKind, Token
from fagnorsk.model.word import Gender, Pos
from fagnorsk.norwegian.candidates import Candidate, candidates
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.tagging import Chosen, choose_readings, closed_lemma
from fagnorsk.norwegian.tags import Kind, Tag
from fagnorsk.norwegian.tokens import RawSentence, RawToken, sentences

_KINDS = {Pos.NOUN: Kind.NOUN, Pos.VERB: Kind.VERB, Pos.ADJ: Kind.ADJ, Pos.ADV: Kind.ADV}


def analyse(passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """The sentences of all passages in order. Each token has its offset in the (cleaned) sentence, lemma and part of
    speech; nouns have their genders; closed-class words, names, numbers and marks have `pos` None. The first part in
    *ansikts- og øyebeskyttelse* has the whole word as lemma. Participles used as adjectives are adjectives.
    """
    found = []
    for passage in passages:
        for raw in sentences(passage.text):
            found.append(Sentence(raw.text, _tokens(raw, passage.kind), passage.place, passage.kind))
    return _of_one_mind(found)


def _of_one_mind(found: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The same text means the same word: where a noun's form fits two lemmas, the one that surely stands elsewhere."""
    sure: set[str] = set()
    open_forms: dict[str, tuple[str, ...]] = {}
    for form in {t.text.lower() for s in found for t in s.tokens if t.pos is Pos.NOUN and t.known}:
        lemmas = tuple(dict.fromkeys(c.lemma for c in candidates(form) if c.kind is Kind.NOUN))
        if len(lemmas) == 1:
            sure.update((lemmas[0], *_last_parts(lemmas[0])))
        elif lemmas:
            open_forms[form] = lemmas
    changed = {
        form: fitting[0]
        for form, lemmas in open_forms.items()
        if lemmas[0] not in sure and len(fitting := [lemma for lemma in lemmas if lemma in sure]) == 1
    }
    return tuple(_with_lemmas(s, changed) for s in found) if changed else tuple(found)


def _last_parts(lemma: str) -> tuple[str, ...]:
    """The noun a compound ends in: who has just read of an *armeringsnett* reads *nettene* as nets, not nights."""
    compound = split_compound(lemma)
    return compound.parts[-1:] if compound and compound.sure else ()


def _with_lemmas(sentence: Sentence, lemmas: dict[str, str]) -> Sentence:
    tokens = tuple(
        replace(t, lemma=lemmas[low], genders=_genders_of(low, lemmas[low]))
        if t.pos is Pos.NOUN and (low := t.text.lower()) in lemmas
        else t
        for t in sentence.tokens
    )
    return replace(sentence, tokens=tokens)


def _genders_of(form: str, lemma: str) -> tuple[Gender, ...]:
    return next(c.genders for c in candidates(form) if c.kind is Kind.NOUN and c.lemma == lemma)


@lru_cache(maxsize=50_000)
def lemma_of(form: str, pos: Pos) -> str:
    """The likeliest lemma of a form whose part of speech is known; the form itself where nothing is known."""
    kind = _KINDS.get(pos)
    fitting = [c for c in candidates(form) if c.kind is kind]
    # What is an adjective of its own (klart) is rarely meant as a participle (of klare).
    best = next((c for c in fitting if not c.participle), fitting[0] if fitting else None)
    return best.lemma if best else form.lower()


def _tokens(raw: RawSentence, kind: TextKind) -> tuple[Token, ...]:
    texts = [token.text for token in raw.tokens]
    chosen = choose_readings(texts, kind)
    found = [_token(token, choice) for token, choice in zip(raw.tokens, chosen, strict=True)]
    for at, token in enumerate(raw.tokens):
        if token.text.endswith("-") and len(token.text) > 2:
            whole = _completed(raw.tokens, at)
            if whole:
                found[at] = Token(token.text, token.start, *whole)
    return tuple(found)


def _token(token: RawToken, choice: Chosen) -> Token:
    candidate = choice.candidate
    if candidate is None or token.kind in ("number", "mark", "abbr"):
        base = closed_lemma(token.text)
        if base and choice.key != "name":
            return Token(token.text, token.start, *base)
        return Token(token.text, token.start, _plain(token.text, choice.key))
    return Token(
        token.text,
        token.start,
        candidate.lemma,
        candidate.kind.pos,
        candidate.genders if candidate.kind is Kind.NOUN else (),
        candidate.known,
        candidate.tag is Tag.IMPERATIVE,
    )


def _plain(text: str, key: str) -> str:
    return text if key == "name" else text.lower()


def _completed(tokens: tuple[RawToken, ...], at: int) -> tuple[str, Pos, tuple[Gender, ...], bool] | None:
    """*ansikts-* completed from *øyebeskyttelse*: the longest end of the later word that gives a known one."""
    first = tokens[at].text[:-1].lower()
    for later in tokens[at + 1 : at + 6]:
        if later.text.lower() in ("og", "eller", "samt", ",", "/", "og/eller") or later.text.endswith("-"):
            continue
        last = later.text.lower()
        for cut in range(1, len(last) - 2):
            tail = _noun(last[cut:])
            if tail is None or not tail.known or not open_lexicon().known(last[cut:]):
                continue
            whole = _noun(first + last[cut:])
            if whole is not None and whole.known:
                return whole.lemma, Pos.NOUN, whole.genders, True
        return None
    return None


def _noun(form: str) -> Candidate | None:
    return next((c for c in candidates(form) if c.kind is Kind.NOUN), None)
