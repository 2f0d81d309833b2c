"""Every word of a text with the places where it stands: the list's own words, and what may be new."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.inflection import Form, Inflection, Slot
from fagnorsk.model.text import Sentence, TextKind, Token
from fagnorsk.model.word import Pos, Word
from fagnorsk.norwegian.keyness import Found, Sighting
from fagnorsk.norwegian.mentions import find_mentions
from fagnorsk.norwegian.multiword import particle_of
from fagnorsk.norwegian.resolve import WordIndex, normal

_CONTENT = (Pos.NOUN, Pos.VERB, Pos.ADJ)
_NEVER = frozenset(("være", "ha", "bli", "kunne", "skulle", "ville", "måtte", "burde", "få"))


class Collector:
    """Goes through sentences once. `known` holds the list's words by id, `new` the rest by lemma and part of speech."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.index = WordIndex(words)
        self.known: dict[str, tuple[Word, Found]] = {}
        self.new: dict[tuple[str, Pos], Found] = {}
        self._phrases = [
            (str(number), Inflection(forms[0], word.pos, (Form(Slot.POSITIVE, forms[0], tuple(forms)),)))
            for number, (word, table) in enumerate(zip(self.index.words, self.index.forms, strict=True))
            for forms in table
            if " " in forms[0]
        ]

    def read(self, sentence: Sentence) -> None:
        """Collect the words of one sentence."""
        used = self._read_phrases(sentence)
        for at, token in enumerate(sentence.tokens):
            if at in used or (token.pos is None and not token.text[:1].isalpha()):
                continue
            if token.pos is Pos.VERB and token.lemma not in _NEVER:
                particle = particle_of(sentence.tokens, at)
                if particle and particle[1] not in used:
                    self._add_verb(sentence, at, *particle)
                    used.add(particle[1])
                    continue
            self._add(sentence, token)

    def _read_phrases(self, sentence: Sentence) -> set[int]:
        used: set[int] = set()
        if not self._phrases:
            return used
        for mention in find_mentions(sentence.text, self._phrases):
            word = self.index.words[int(mention.word_id)]
            spans = [(mention.start, mention.end)] + ([mention.particle] if mention.particle else [])
            used |= {n for n, t in enumerate(sentence.tokens) if any(a <= t.start < b for a, b in spans)}
            surface = " ".join(sentence.text[a:b] for a, b in spans)
            self._add_known(word, Sighting(sentence, surface, False))
        return used

    def _add_verb(self, sentence: Sentence, at: int, particle: str, end: int) -> None:
        token = sentence.tokens[at]
        lemma = f"{token.lemma} {particle}"
        surface = f"{token.text} {sentence.tokens[end].text}"
        sighting = Sighting(sentence, surface, token.imperative)
        word = self.index.preferred(self.index.in_text(lemma, Pos.VERB))
        if word:
            self._add_known(word, sighting)
        else:
            self.new.setdefault((lemma, Pos.VERB), Found(lemma, Pos.VERB, token.known)).sightings.append(sighting)

    def _add(self, sentence: Sentence, token: Token) -> None:
        sighting = Sighting(sentence, token.text, token.imperative)
        word = self._listed(token)
        if word is not None:
            self._add_known(word, sighting)
        elif token.pos in _CONTENT and token.lemma not in _NEVER and len(token.lemma) > 1:
            lemma = _plural_only(token)
            found = self.new.setdefault((lemma, token.pos), Found(lemma, token.pos, token.known))
            found.sightings.append(sighting)

    def _listed(self, token: Token) -> Word | None:
        if token.pos is not None:
            word = self.index.preferred(self.index.in_text(token.lemma, token.pos))
            if word is not None:
                return word
        # The list wins over the tagger, except against a clear command: "Lås ventilen" is not the noun "lås".
        fitting = [w for w in self.index.in_text(token.text) if not (token.imperative and w.pos is not Pos.VERB)]
        if token.pos is Pos.NOUN:
            fitting = [w for w in fitting if w.pos is not Pos.VERB] or fitting
        return fitting[0] if fitting else None

    def _add_known(self, word: Word, sighting: Sighting) -> None:
        _, found = self.known.setdefault(word.id or normal(word.term), (word, Found(word.term, word.pos)))
        found.sightings.append(sighting)


def _plural_only(token: Token) -> str:
    # A pair of glasses is a plural in Norwegian: nobody learns "en vernebrille".
    if token.lemma.endswith("brille") and token.text.lower().endswith(("briller", "brillene")):
        return f"{token.lemma}r"
    return token.lemma


def best_first(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Sightings with the sentence that shows the word best first: whole, not too short or long, a step before a list."""
    order = {TextKind.STEP: 0, TextKind.BODY: 1, TextKind.WARNING: 1, TextKind.TITLE: 2, TextKind.LIST: 3}

    def cost(pair: tuple[int, Sighting]) -> tuple[float, int]:
        number, sighting = pair
        size = len(sighting.sentence.tokens)
        length = max(0, 5 - size) + max(0, size - 14) * 0.5
        return order[sighting.sentence.kind] * 2 + length, number

    return [s for _, s in sorted(enumerate(sightings), key=cost)]
