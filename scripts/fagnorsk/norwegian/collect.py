"""Every word of a text with the places where it stands: the list's own words, and what may be new."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.model.inflection import Form, Inflection, Slot
from fagnorsk.model.text import Sentence, TextKind, Token
from fagnorsk.model.word import Pos, Word
from fagnorsk.norwegian.candidates import candidates
from fagnorsk.norwegian.keyness import Found, Sighting
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.mentions import MentionFinder
from fagnorsk.norwegian.multiword import is_transparent, particle_of
from fagnorsk.norwegian.resolve import WordIndex, normal
from fagnorsk.norwegian.tagging import closed_class
from fagnorsk.norwegian.tags import Kind, Tag

_KINDS = {Pos.NOUN: Kind.NOUN, Pos.VERB: Kind.VERB, Pos.ADJ: Kind.ADJ, Pos.ADV: Kind.ADV}
_CONTENT = (Pos.NOUN, Pos.VERB, Pos.ADJ)
# Words of grammar, whatever a list's forms may look like (la is no form of lade).
_GRAMMAR = (
    "modal",
    "be",
    "ha",
    "let",
    "art",
    "de",
    "subj",
    "obj",
    "refl",
    "mark",
    "conj",
    "sub",
    "rel",
    "poss",
    "prep",
)
_NEAR = 3.0
# What stands before a colon and says only how the rest is to be taken.
_LABELS = frozenset(
    ("advarsel", "fare", "viktig", "obs", "merk", "merke", "tips", "husk", "huske", "nb", "eksempel", "kommentar")
)
_NEVER = frozenset(("være", "ha", "bli", "kunne", "skulle", "ville", "måtte", "burde", "få"))


class ListedWords:
    """The words of a list laid out for finding them in texts; the same object serves any number of texts."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.index = WordIndex(words)
        # Terms before synonyms: what is a word of its own is not the synonym of another.
        phrases = sorted(
            (place > 0, number, forms, word.pos)
            for number, (word, table) in enumerate(zip(self.index.words, self.index.forms, strict=True))
            for place, forms in enumerate(table)
            if " " in forms[0]
        )
        # For each phrase its word and the name of it, by the number under which it is mentioned.
        self.names = [(self.index.words[number], forms[0]) for _, number, forms, _ in phrases]
        self.phrases = MentionFinder(
            [
                (str(order), Inflection(forms[0], pos, (Form(Slot.POSITIVE, forms[0], tuple(forms)),)))
                for order, (_, _, forms, pos) in enumerate(phrases)
            ]
        )


class Collector:
    """Goes through sentences once. `known` holds the list's words by id, `new` the rest by lemma and part of speech."""

    def __init__(self, listed: ListedWords) -> None:
        self.listed = listed
        self.index = listed.index
        self.known: dict[str, tuple[Word, Found]] = {}
        self.new: dict[tuple[str, Pos], Found] = {}

    def read(self, sentence: Sentence) -> None:
        """Collect the words of one sentence."""
        used, inside = self._read_phrases(sentence)
        for at, token in enumerate(sentence.tokens):
            if at in used or (token.pos is None and not token.text[:1].isalpha()):
                continue
            if token.pos is Pos.VERB and token.lemma not in _NEVER and at not in inside:
                particle = particle_of(sentence.tokens, at)
                if particle and particle[1] not in used and self._add_verb(sentence, at, *particle):
                    used.add(particle[1])
                    if " ".join(t.text.lower() for t in sentence.tokens[at + 1 : particle[1] + 1]) == particle[0]:
                        used.update(range(at + 1, particle[1]))
                    continue
            self._add(sentence, token, at in inside)

    def _read_phrases(self, sentence: Sentence) -> tuple[set[int], set[int]]:
        """The tokens that listed words of several words take up, and those of whole sentences on the list, in which other
        listed words count too (*Trykk på nødstoppen*).
        """
        used: set[int] = set()
        inside: set[int] = set()
        for mention in self.listed.phrases.find(sentence.text):
            word, name = self.listed.names[int(mention.word_id)]
            spans = [(mention.start, mention.end)] + ([mention.particle] if mention.particle else [])
            taken = {n for n, t in enumerate(sentence.tokens) if any(a <= t.start < b for a, b in spans)}
            head = sentence.tokens[min(taken)]
            # "så vi må rette den opp" is no form of "se opp".
            if word.pos is Pos.VERB and head.pos is not Pos.VERB and (mention.particle or head.pos is None):
                continue
            surface = " ".join(sentence.text[a:b] for a, b in spans)
            self._add_known(word, Sighting(sentence, surface, head.imperative), name)
            (inside if word.pos is Pos.PHRASE and len(taken) > 2 else used).update(taken)
        return used, inside

    def _add_verb(self, sentence: Sentence, at: int, particle: str, end: int) -> bool:
        """Take verb and particle as one word; False where the list has only the verb and that says it."""
        token = sentence.tokens[at]
        lemma = f"{token.lemma} {particle}"
        surface = f"{token.text} {sentence.tokens[end].text}"
        sighting = Sighting(sentence, surface, token.imperative)
        word = self.index.preferred(self.index.in_text(lemma, Pos.VERB))
        if word:
            self._add_known(word, sighting, self.index.name_in_text(word, surface, lemma))
            return True
        if is_transparent(token.lemma, particle) and self.index.in_text(token.lemma, Pos.VERB):
            return False
        self.new.setdefault((lemma, Pos.VERB), Found(lemma, Pos.VERB, token.known)).sightings.append(sighting)
        return True

    def _add(self, sentence: Sentence, token: Token, listed_only: bool) -> None:
        if closed_class(token.text).startswith(_GRAMMAR) and not (token.text.isupper() and len(token.text) > 1):
            return
        if token is sentence.tokens[0] and token.lemma in _LABELS and sentence.text[len(token.text) :].startswith(":"):
            return
        sighting = Sighting(sentence, token.text, token.imperative)
        word = self._listed(token)
        if word is not None:
            self._add_known(word, sighting, self.index.name_in_text(word, token.text, token.lemma))
        elif not listed_only and token.pos in _CONTENT and token.lemma not in _NEVER and len(token.lemma) > 1:
            lemma = _plural_only(token)
            found = self.new.setdefault((lemma, token.pos), Found(lemma, token.pos, token.known))
            found.sightings.append(sighting)

    def _listed(self, token: Token) -> Word | None:
        if token.pos is not None:
            word = self.index.preferred(self.index.in_text(token.lemma, token.pos))
            if word is not None and not self.index.is_headword(word, token.lemma):
                # The form may be a headword's own, read under another lemma.
                own = self.index.preferred(self.index.in_text(token.text, token.pos))
                word = own if own is not None and self.index.is_headword(own, token.text) else word
            if word is not None:
                return word
            kind = _KINDS[token.pos]
            for variant in open_lexicon().variants(token.lemma, kind) if token.known else ():
                word = self.index.preferred(self.index.in_text(variant, token.pos))
                if word is not None:
                    return word
        return next(
            (
                w
                for w in self.index.in_text(token.text)
                if _may_be(token, w.pos, self.index.name_in_text(w, token.text, ""))
            ),
            None,
        )

    def _add_known(self, word: Word, sighting: Sighting, name: str) -> None:
        _, found = self.known.setdefault(word.id or normal(word.term), (word, Found(word.term, word.pos)))
        found.sightings.append(sighting)
        found.names[name] += 1


def _may_be(token: Token, pos: Pos, name: str) -> bool:
    """Whether a token that was read as something else may be the listed word called `name`, whose form it has: the reading
    was no clear one.
    """
    if token.pos is None or not token.known or pos is Pos.PHRASE:
        return not token.imperative or pos is Pos.VERB
    every = candidates(token.text)
    own = [c for c in every if c.kind is _KINDS[pos] and normal(c.lemma) == normal(name)]
    if pos is not token.pos:
        pair = (token.pos, pos)
        if pair in ((Pos.ADJ, Pos.ADV), (Pos.ADV, Pos.ADJ)):
            return True
        # "er påbudt" is the listed adjective; "boret", "fett" the listed noun; "tegn" is not the listed tegne.
        if pair == (Pos.VERB, Pos.ADJ):
            return bool(own) and not token.imperative
        if pair != (Pos.ADJ, Pos.NOUN):
            return False
    chosen = max(
        (c.weight for c in every if c.kind is _KINDS[token.pos or pos] and c.lemma == token.lemma), default=0.0
    )
    # Forms that only the row gives (its override) are taken at its word.
    return not own or any(c.weight > chosen - _NEAR and (c.tag is Tag.IMPERATIVE) == token.imperative for c in own)


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
