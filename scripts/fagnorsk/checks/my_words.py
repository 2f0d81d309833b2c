"""A learner's own words held against the lexicon: spelling, part of speech, article, forms, sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import FormSource, Inflection
from fagnorsk.model.word import Gender, Pos, Word
from fagnorsk.norwegian.candidates import candidates
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.spelling import accepted, suggestions
from fagnorsk.sources.my_words import LearnerRow

_ARTICLE = {Gender.M: "en", Gender.F: "ei", Gender.N: "et"}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KINDS = (Pos.NOUN, Pos.VERB, Pos.ADJ, Pos.ADV)


@dataclass(frozen=True, slots=True)
class LearnerWord:
    """A row understood: the word (without id) and its inflection."""

    word: Word
    inflection: Inflection


def check_my_words(
    rows: Sequence[LearnerRow], known: Sequence[Word], feminine: str
) -> tuple[tuple[LearnerWord, ...], tuple[Finding, ...]]:
    """Each row as a word, a double only once, and all there is to say of them. `known` are the words of the course and its
    trades. Nothing is corrected in silence: what is changed is told.
    """
    by_term: dict[str, list[Word]] = {}
    for word in known:
        by_term.setdefault(word.term.casefold(), []).append(word)
    findings: list[Finding] = []
    made: dict[tuple[str, Pos], LearnerWord] = {}
    for row in rows:
        learnt = _understand(row, by_term, feminine, findings)
        key = (learnt.word.term.casefold(), learnt.word.pos)
        if key in made:
            findings.append(
                _told(row, "LEARNER-DOUBLE", tr("“{word}” stands twice.", word=learnt.word.term),
                      tr("The first row counts; delete the other."), "term")
            )  # fmt: skip
        else:
            made[key] = learnt
    return tuple(made.values()), tuple(findings)


def _understand(
    row: LearnerRow, by_term: Mapping[str, Sequence[Word]], feminine: str, findings: list[Finding]
) -> LearnerWord:
    term, pos = row.term, row.pos
    if pos is None:
        pos = _guess(row, by_term, findings)
    if pos is not Pos.PHRASE and " " not in term:
        term = _headword(row, term, pos, by_term, findings)
    findings += _spelling(row, term, pos, by_term)
    listed = next((word for word in by_term.get(term.casefold(), ()) if word.pos is pos), None)
    gender, forms = (listed.gender, listed.forms) if listed else ((), ())
    inflection = inflect(term, pos, gender, forms, feminine=feminine)
    if pos is Pos.NOUN and row.gender:
        right = {*inflection.genders, *inflect(term, pos).genders}
        if not right or row.gender in right:
            # Where the dictionary is silent or has both, the learner's article is the one.
            gender = (row.gender,)
            inflection = inflect(term, pos, gender, forms, feminine=feminine)
        else:
            findings.append(_wrong_article(row, term, inflection))
    findings += _forms(row, inflection)
    findings += _sentence(row)
    word = Word("", term, pos, gender if row.gender else (), example=row.sentence, place=row.place)
    return LearnerWord(word, inflection)


def _guess(row: LearnerRow, by_term: Mapping[str, Sequence[Word]], findings: list[Finding]) -> Pos:
    listed = {word.pos for word in by_term.get(row.term.casefold(), ())}
    if len(listed) == 1:
        return listed.pop()
    if " " in row.term:
        return Pos.PHRASE
    found = [pos for pos in _KINDS if any(one.kind.pos is pos for one in candidates(row.term))]
    if len(found) > 1:
        findings.append(
            _told(row, "LEARNER-POS", tr("“{word}” can be several parts of speech; {pos} is taken.", word=row.term,
                  pos=_NAMES[found[0]]), tr("Choose one in the column “ordklasse” if it is wrong."), "pos")
        )  # fmt: skip
    return found[0] if found else Pos.NOUN


_NAMES = {Pos.NOUN: "substantiv", Pos.VERB: "verb", Pos.ADJ: "adjektiv", Pos.ADV: "adverb", Pos.PHRASE: "frase"}


def _headword(
    row: LearnerRow, term: str, pos: Pos, by_term: Mapping[str, Sequence[Word]], findings: list[Finding]
) -> str:
    """The headword where an inflected form was written: *flensen* is *flens*."""
    if term.casefold() in by_term:
        return term
    fitting = [one for one in candidates(term) if one.kind.pos is pos and not one.participle]
    lemmas = list(dict.fromkeys(one.lemma for one in fitting))
    if not lemmas or term.casefold() in (lemma.casefold() for lemma in lemmas):
        return term
    findings.append(
        _told(row, "LEARNER-FORM", tr("“{word}” is a form of “{lemma}”, which stands on the card.", word=term,
              lemma=lemmas[0]), tr("Write the headword, or choose another part of speech."), "term")
    )  # fmt: skip
    return lemmas[0]


def _spelling(row: LearnerRow, term: str, pos: Pos, by_term: Mapping[str, Sequence[Word]]) -> Iterator[Finding]:
    if term.casefold() in by_term:
        return
    for part in _WORD.findall(term):
        if part.isupper() or accepted(part):
            continue
        near = suggestions(part, by_term)
        hint = tr("Did you mean “{name}”?", name=near[0]) if near else tr("Ask a colleague how it is written.")
        yield _told(row, "LEARNER-SPELLING", tr("“{word}” is in no dictionary.", word=part), hint, "term")


def _wrong_article(row: LearnerRow, term: str, inflection: Inflection) -> Finding:
    right = "/".join(_ARTICLE[gender] for gender in inflection.genders)
    given = _ARTICLE[row.gender] if row.gender else ""
    return _told(
        row, "LEARNER-ARTICLE", tr("It is not “{wrong} {word}” but “{right} {word}”.", wrong=given, word=term,
        right=right), tr("The card has the right one; correct it on your list too."), "article",
    )  # fmt: skip


def _forms(row: LearnerRow, inflection: Inflection) -> Iterator[Finding]:
    if not row.forms or inflection.source is FormSource.NONE:
        return
    right = {form.casefold() for one in inflection.forms for form in one.accepted}
    wrong = [form for form in row.forms if _bare(form) not in right]
    if wrong:
        forms = "; ".join(one.printed for one in inflection.forms[1:])
        yield _told(
            row, "LEARNER-FORMS", tr("“{forms}” is no form of “{word}”.", forms=", ".join(wrong), word=inflection.term),
            tr("The card has: {forms}.", forms=forms), "forms",
        )  # fmt: skip


def _bare(form: str) -> str:
    folded = form.casefold().rstrip("!")
    return folded.removeprefix("har ").removeprefix("å ").removeprefix("en ").removeprefix("ei ").removeprefix("et ")


def _sentence(row: LearnerRow) -> Iterator[Finding]:
    wrong = [
        word
        for at, word in enumerate(_WORD.findall(row.sentence))
        # Capital letters inside a sentence are names and abbreviations.
        if not (word[0].isupper() and at) and not open_lexicon().known(word) and not accepted(word)
    ]
    for word in dict.fromkeys(wrong):
        near = suggestions(word)
        hint = tr("Did you mean “{name}”?", name=near[0]) if near else tr("Ask a colleague how it is written.")
        yield _told(
            row, "LEARNER-SENTENCE", tr("In the sentence, “{word}” is in no dictionary.", word=word), hint, "sentence"
        )


def _told(row: LearnerRow, code: str, what: str, cure: str, column: str) -> Finding:
    headings: Iterable[tuple[str, str]] = (
        ("term", "ord"), ("article", "artikkel"), ("pos", "ordklasse"), ("forms", "bøyning"), ("sentence", "min setning"),
    )  # fmt: skip
    place = replace(row.place, column=dict(headings)[column])
    severity = Severity.INFO if code in ("LEARNER-POS", "LEARNER-FORM", "LEARNER-SENTENCE") else Severity.REVIEW
    return Finding(code, severity, what, cure, place)
