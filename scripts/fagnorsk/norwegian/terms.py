"""Which words of a text are worth teaching."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fagnorsk.messages import tr
from fagnorsk.model.inflection import FormSource, Inflection
from fagnorsk.model.text import Evidence, FoundWord, Passage, WordStatus
from fagnorsk.model.word import COURSE_ORIGIN, Gender, Pos, Word
from fagnorsk.norwegian.analysis import analyse
from fagnorsk.norwegian.candidates import candidates
from fagnorsk.norwegian.collect import Collector, ListedWords, best_first
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.keyness import KNOWN_THRESHOLD, THRESHOLD, Found, Sighting, judge
from fagnorsk.norwegian.sorting import sort_key
from fagnorsk.norwegian.spelling import accepted, suggestions
from fagnorsk.norwegian.tags import Kind, Tag

_EVIDENCE = 5
# The list's own words come before anything that was only found.
_LISTED = 4.0


class WordFinder:
    """Finds the words worth teaching in any number of texts, for one list: the list is laid out once.

    `words` in order of preference settles homographs; `feminine` (`a` or `en`) says which forms are printed.
    """

    def __init__(self, words: Sequence[Word], *, feminine: str = "a") -> None:
        self._listed = ListedWords(words)
        self._forms = [form for table in self._listed.index.forms for forms in table for form in forms]
        self._form_set = frozenset(form.lower() for form in self._forms)
        self._feminine = feminine

    def find(self, passages: Sequence[Passage], *, limit: int = 20) -> tuple[FoundWord, ...]:
        """The words of the text worth teaching, best first: those of the list (in any form, as a synonym, or split as
        particle verb) with their id, then new ones above a threshold, each with inflection, count, reason and evidence
        sentences, the best first. A listed word that stands there only as a synonym has that synonym as lemma, with its
        forms. The best `limit` are `on_list`.
        """
        collector = Collector(self._listed)
        for sentence in analyse(passages):
            collector.read(sentence)
        known = (_known(word, seen, self._feminine) for word, seen in collector.known.values())
        found = [word for word in known if word is not None]
        new = (_new(seen, self._forms, self._feminine) for seen in collector.new.values())
        found += [word for word in new if word is not None and not self._is_misread(word)]
        ordered = sorted(found, key=lambda w: (-w.score, sort_key(w.lemma), w.pos))
        return tuple(replace(word, on_list=True) if n < limit else word for n, word in enumerate(ordered))

    def _is_misread(self, word: FoundWord) -> bool:
        """Whether a word that no dictionary has stands there only in forms of listed words (*blindflenser* is the noun's
        plural, not a verb *blindflense*).
        """
        guessed = word.inflection.source is not FormSource.DICTIONARY
        return guessed and self._form_set.issuperset(surface.lower() for surface in word.surfaces)


def find_words(
    passages: Sequence[Passage], words: Sequence[Word], *, feminine: str = "a", limit: int = 20
) -> tuple[FoundWord, ...]:
    """The words worth teaching in one text: see WordFinder.find."""
    return WordFinder(words, feminine=feminine).find(passages, limit=limit)


def _known(word: Word, seen: Found, feminine: str) -> FoundWord | None:
    # The word as it stands in the text: who reads "kontroller" looks for kontrollere, though the list says sjekke.
    names = [name for name in seen.names if not name.isupper()]
    if names and word.term not in names:
        seen.lemma = max(names, key=lambda name: (seen.names[name], -len(name), name))
    judgement = judge(seen)
    if judgement.score < KNOWN_THRESHOLD and word.origin != COURSE_ORIGIN and not word.safety:
        return None  # bruke, følge: on a list for beginners, but not what this text teaches
    if seen.lemma == word.term:
        inflection = inflect(word.term, word.pos, word.gender, word.forms, feminine=feminine)
        reason = tr("on the trade's list")
    else:
        inflection = inflect(seen.lemma, word.pos, feminine=feminine)
        reason = tr("on the trade's list as {term}", term=word.term)
    reason = ", ".join(r for r in (reason, judgement.reason) if r)
    return _found(
        seen, inflection, WordStatus.KNOWN, judgement.score + _LISTED, reason, judgement.parts, word_id=word.id
    )


def _new(seen: Found, listed: Sequence[str], feminine: str) -> FoundWord | None:
    judgement = judge(seen)
    if judgement.score < THRESHOLD:
        return None
    inflection = inflect(seen.lemma, seen.pos, _shown_gender(seen), feminine=feminine)
    if seen.known and (" " in seen.lemma or accepted(seen.lemma)):
        near: tuple[str, ...] = ()
        status = WordStatus.UNCERTAIN if inflection.source is FormSource.NONE else WordStatus.NEW
    else:
        status, near = WordStatus.UNCERTAIN, suggestions(seen.lemma, listed)
    return _found(seen, inflection, status, judgement.score, judgement.reason, judgement.parts, suggestions=near)


def _shown_gender(seen: Found) -> tuple[Gender, ...]:
    """The gender that a definite form in the text shows where the dictionary has en and et (kursen, kurset)."""
    if seen.pos is not Pos.NOUN:
        return ()
    shown = {
        gender
        for sighting in seen.sightings
        for c in candidates(sighting.surface)
        if c.lemma == seen.lemma and c.kind is Kind.NOUN and c.tag is Tag.SG_DEF
        for gender in ((Gender.N,) if sighting.surface.lower().endswith("t") else (Gender.M, Gender.F))
    }
    return tuple(g for g in Gender if g in shown) if shown in ({Gender.N}, {Gender.M, Gender.F}) else ()


def _found(
    seen: Found,
    inflection: Inflection,
    status: WordStatus,
    score: float,
    reason: str,
    parts: tuple[str, ...],
    *,
    word_id: str = "",
    suggestions: tuple[str, ...] = (),
) -> FoundWord:
    ordered: list[Sighting] = best_first(seen.sightings)
    evidence = dict.fromkeys(Evidence(s.sentence.text, s.surface, s.sentence.place) for s in ordered)
    return FoundWord(
        lemma=seen.lemma,
        pos=seen.pos,
        inflection=inflection,
        count=len(seen.sightings),
        status=status,
        score=round(score, 2),
        evidence=tuple(evidence)[:_EVIDENCE],
        surfaces=tuple(dict.fromkeys(s.surface for s in seen.sightings)),
        parts=parts,
        word_id=word_id,
        reason=reason,
        suggestions=suggestions,
    )
