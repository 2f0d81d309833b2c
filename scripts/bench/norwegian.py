"""How good the Norwegian is: `python scripts/bench/norwegian.py FILE...` with CoNLL-U files or term lists.

A CoNLL-U file gives lemma accuracy with and without given part of speech, gender, forms, and speed. A term list is a TSV
with the columns lemma, pos, gender, compound, priority (1 must be found, 2 may be), surface; the text it was marked in
lies beside it under the same name as .md or .txt. It gives recall, precision, gender, compounds and typos.
"""

from __future__ import annotations

import argparse
import csv
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fagnorsk.errors import Place
from fagnorsk.model.inflection import Inflection, Slot
from fagnorsk.model.text import FoundWord, Passage, TextKind
from fagnorsk.model.word import Gender, Pos, Word
from fagnorsk.norwegian.analysis import analyse, lemma_of
from fagnorsk.norwegian.candidates import candidates
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.inflect import inflect
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.norwegian.spelling import accepted as passes
from fagnorsk.norwegian.tagging import choose_readings, closed_lemma
from fagnorsk.norwegian.terms import find_words

_POS = {"NOUN": Pos.NOUN, "VERB": Pos.VERB, "ADJ": Pos.ADJ, "ADV": Pos.ADV}
_GENDER = {"Masc": Gender.M, "Fem": Gender.F, "Neut": Gender.N}
_COMMON = {Gender.M, Gender.F}


@dataclass
class Rate:
    """Right ones of all, and what was wrong."""

    right: int = 0
    total: int = 0
    wrong: Counter[str] = field(default_factory=Counter)

    def add(self, ok: bool, what: str = "") -> None:
        self.total += 1
        self.right += ok
        if not ok and what:
            self.wrong[what] += 1

    def __str__(self) -> str:
        return f"{self.right / self.total:.4f}  ({self.right} of {self.total})" if self.total else "-"


@dataclass(frozen=True)
class Gold:
    """One token of a treebank."""

    form: str
    lemma: str
    pos: str
    gender: str
    participle: bool
    slot: Slot | None = None


def read_conllu(path: Path) -> Iterator[list[Gold]]:
    """The sentences of a CoNLL-U file."""
    sentence: list[Gold] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith("#"):
            number, form, lemma, pos, _, features, *_ = line.split("\t")
            if number.isdigit():
                marks = dict(f.split("=", 1) for f in features.split("|") if "=" in f)
                gender, participle = marks.get("Gender", ""), marks.get("VerbForm") == "Part"
                sentence.append(Gold(form, lemma, pos, gender, participle, _slot_of(pos, marks)))
    if sentence:
        yield sentence


_NOUN_SLOTS = {
    ("Sing", "Def"): Slot.SG_DEF,
    ("Plur", "Ind"): Slot.PL_INDEF,
    ("Plur", "Def"): Slot.PL_DEF,
}


def _slot_of(pos: str, marks: dict[str, str]) -> Slot | None:
    """The place of a token in its paradigm, where the dictionary knows variants."""
    if pos == "NOUN":
        return _NOUN_SLOTS.get((marks.get("Number", ""), marks.get("Definite", "")))
    if pos == "VERB" and marks.get("Tense") == "Past":
        return Slot.PAST
    return Slot.PERFECT if pos == "VERB" and marks.get("VerbForm") == "Part" else None


def bench_conllu(path: Path, errors: int) -> None:
    """Print the table for one treebank file."""
    rates: dict[str, Rate] = {}

    def rate(name: str) -> Rate:
        return rates.setdefault(name, Rate())

    sentences = list(read_conllu(path))
    open_lexicon()
    tokens = sum(len(s) for s in sentences)
    began = time.perf_counter()
    chosen = [choose_readings([t.form for t in s]) for s in sentences]
    seconds = time.perf_counter() - began
    for sentence, choices in zip(sentences, chosen, strict=True):
        for at, (gold, choice) in enumerate(zip(sentence, choices, strict=True)):
            pos = _POS.get(gold.pos)
            if pos is None or not any(c.isalpha() for c in gold.form):
                continue
            given = lemma_of(gold.form, pos)
            base = closed_lemma(gold.form)
            free, read, verb = (base[0], base[1], "") if base else (gold.form.lower(), None, "")
            if choice.candidate:
                free, read, verb = choice.candidate.lemma, choice.candidate.kind.pos, choice.candidate.participle
            context = " ".join(t.form for t in sentence[max(0, at - 2) : at + 2])
            for name, lemma, behind in (
                ("lemma, part of speech given", given, _verb_of(gold.form) if pos is Pos.ADJ else ""),
                ("lemma, nothing given", free, verb),
            ):
                strict = _same_lemma(lemma, gold)
                # UD gives a participle its verb as lemma; a word list keeps the adjective and shows the verb beside it.
                ok = strict or (gold.participle and behind == gold.lemma)
                what = f"{gold.form}: {lemma} for {gold.lemma}" + (
                    f"   [{context}]" if name.endswith("nothing given") else ""
                )
                rate(f"{name}: {gold.pos}").add(ok, what)
                if pos is not Pos.ADV:
                    rate(name).add(ok)
                    rate(f"{name}, participles with UD's lemma").add(_same_lemma(behind, gold) if behind else strict)
            if pos is not Pos.ADV:
                rate("part of speech").add(read is pos, f"{gold.form}: {read} for {pos}   [{context}]")
            if pos is Pos.NOUN:
                _bench_noun(gold, rate)
            elif pos is Pos.VERB:
                found = inflect(gold.lemma, Pos.VERB)
                forms = {a.lower() for f in found.forms for a in f.accepted}
                rate("verb form in paradigm").add(gold.form.lower() in forms, f"{gold.form} of {gold.lemma}")
                _bench_variant(gold, found, rate)
    _print(path, rates, errors)
    print(f"{'tokens a second':48} {tokens / seconds:.0f}  ({tokens} in {seconds:.2f} s)")


def _bench_noun(gold: Gold, rate: object) -> None:
    assert callable(rate)
    wanted = _GENDER.get(gold.gender)
    genders = {g for c in candidates(gold.form) if c.kind.pos is Pos.NOUN for g in c.genders}
    fitting = {
        g
        for c in candidates(gold.form)
        if c.kind.pos is Pos.NOUN and c.lemma == gold.lemma and c.known
        for g in c.genders
    }
    genders = fitting or genders
    if wanted:
        ok = bool(genders & (_COMMON if wanted in _COMMON else {wanted}))
        rate("gender, all nouns").add(ok, f"{gold.form} ({gold.gender}): {''.join(sorted(genders)) or 'unknown'}")
        if genders:
            rate("gender, covered nouns").add(ok, f"{gold.form} ({gold.gender}): {''.join(sorted(genders))}")
    rate("nouns covered").add(bool(genders), gold.form)
    if not genders or gold.form.endswith((".", "-")):
        return
    given = (wanted,) if wanted is Gender.N else (Gender.M, Gender.F) if wanted else ()
    found = inflect(gold.lemma, Pos.NOUN, given)
    forms = {a.lower() for f in found.forms for a in f.accepted}
    low = gold.form.lower()
    _bench_variant(gold, found, rate)
    rate("noun form in paradigm, covered nouns").add(
        low in forms or low.rstrip("'’").removesuffix("s") in forms, f"{gold.form} of {gold.lemma}"
    )


def _bench_variant(gold: Gold, found: Inflection, rate: object) -> None:
    """Where the dictionary has several forms for the token's place: whether the printed one is the text's."""
    assert callable(rate)
    accepted = [a.lower() for a in found.accepted(gold.slot)] if gold.slot else []
    low = gold.form.lower()
    # Whether -a or -en is a choice of the course.
    plain = [a for a in accepted if gold.pos == "VERB" or gold.slot is not Slot.SG_DEF or not a.endswith("a")]
    if len(plain) > 1 and low in plain and gold.slot:
        rate(f"printed variant is the text's: {gold.pos}").add(
            (found.form(gold.slot) or "").lower() == low, f"{low}: {found.form(gold.slot)} printed"
        )


def _same_lemma(lemma: str, gold: Gold) -> bool:
    return lemma.lower() == gold.lemma.lower()


def _verb_of(form: str) -> str:
    return next((c.participle for c in candidates(form) if c.participle), "")


def _print(path: Path, rates: dict[str, Rate], errors: int) -> None:
    print(f"\n{path.name}")
    for name in sorted(rates):
        print(f"{name:60} {rates[name]}")
    for name in sorted(rates):
        if rates[name].wrong and errors:
            print(f"\n  most frequent errors: {name}")
            for what, count in rates[name].wrong.most_common(errors):
                print(f"    {count:4} {what}")


@dataclass(frozen=True)
class Term:
    """A row of a term list."""

    lemma: str
    pos: str
    gender: str
    compound: str
    priority: int


def read_terms(path: Path) -> list[Term]:
    """The rows of a term list."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            Term(
                row["lemma"].strip(),
                row["pos"].strip(),
                (row.get("gender") or "").strip(),
                (row.get("compound") or "").strip(),
                int(row["priority"]),
            )
            for row in csv.DictReader(file, delimiter="\t")
        ]


_LISTS = ("verktøy", "utstyr", "verneutstyr", "materiell", "materialer", "personlig verneutstyr")


def read_text(path: Path) -> tuple[Passage, ...]:
    """A work instruction in Markdown or plain text as passages."""
    found = []
    for row, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.split("![")[0].strip()
        kind = TextKind.BODY
        if text.startswith("#") or (row == 1 and text.isupper()):
            text, kind = text.lstrip("# "), TextKind.TITLE
        elif text.startswith(">") or text.lower().startswith(("viktig", "advarsel", "obs")):
            text, kind = text.lstrip("> "), TextKind.WARNING
        elif text.partition(":")[0].lower() in _LISTS:
            kind = TextKind.LIST
        elif text[:1].isdigit():
            text, kind = text.lstrip("0123456789.) "), TextKind.STEP
        elif text.startswith(("- ", "* ", "• ")):
            text, kind = text[2:], TextKind.STEP
        if text:
            found.append(Passage(text, Place(path.name, row), kind))
    return tuple(found)


def bench_terms(paths: Sequence[Path], words: Sequence[Word], errors: int) -> None:
    """Print the table for term lists, each text and all together."""
    total: dict[str, Rate] = {}
    for path in paths:
        text = next((p for p in (path.with_suffix(".md"), path.with_suffix(".txt")) if p.is_file()), None)
        if text is None:
            sys.exit(f"{path}: no text of the same name (.md or .txt) lies beside it.")
        terms = read_terms(path)
        found = find_words(read_text(text), words)
        own: dict[str, Rate] = {}
        _bench_text(terms, found, own)
        print(f"{path.stem:24} found {own['must be found']}   acceptable {own['proposed words acceptable']}")
        for name, rate in own.items():
            whole = total.setdefault(name, Rate())
            whole.right += rate.right
            whole.total += rate.total
            whole.wrong.update({f"{path.stem}: {what}": n for what, n in rate.wrong.items()})
    typos = [term.lemma for path in paths for term in read_terms(path) if term.pos == "noun"]
    _bench_typos(sorted(set(typos)), total)
    _print(Path("all texts"), total, errors)


def _bench_text(terms: Sequence[Term], found: Sequence[FoundWord], rates: dict[str, Rate]) -> None:
    for name in ("must be found", "proposed words acceptable", "gender of found nouns", "compound yes or no"):
        rates[name] = Rate()
    by_key = {(t.lemma.lower(), t.pos): t for t in terms}
    proposed = {(f.lemma.lower(), f.pos.value): f for f in found}
    for term in terms:
        if term.priority == 1:
            rates["must be found"].add((term.lemma.lower(), term.pos) in proposed, f"{term.lemma} {term.pos}")
    for key, word in proposed.items():
        listed = by_key.get(key)
        rates["proposed words acceptable"].add(
            listed is not None, f"{word.lemma} {word.pos.value} {word.score} [{word.evidence[0].sentence[:50]}]"
        )
        if listed is None:
            continue
        if listed.pos == "noun" and listed.gender:
            wanted = {Gender(g) for g in listed.gender.split("/")}
            given = set(word.inflection.genders)
            ok = bool(given) and bool(given & (wanted | (_COMMON if wanted & _COMMON else set())))
            rates["gender of found nouns"].add(ok, f"{listed.lemma} {listed.gender}: {''.join(sorted(given))}")
        if listed.compound in ("0", "1", "yes", "no"):
            rates["compound yes or no"].add(
                (listed.compound in ("1", "yes")) == bool(word.parts), f"{listed.lemma}: {'|'.join(word.parts)}"
            )


def _bench_typos(terms: Sequence[str], rates: dict[str, Rate]) -> None:
    """One typo of each kind a term: a letter doubled, left out, swapped with the next, or wrong."""
    true, caught = Rate(), Rate()
    for n, term in enumerate(terms):
        if " " in term or len(term) < 5:
            continue
        true.add(passes(term), term)
        at = 1 + n % (len(term) - 2)
        letter = "aeinrst"[n % 7]
        typos = {
            term[:at] + term[at] + term[at:],
            term[:at] + term[at + 1 :],
            term[:at] + term[at + 1] + term[at] + term[at + 2 :],
            term[:at] + letter + term[at + 1 :],
        }
        for typo in sorted(typos - {term}):
            # A typo that is another word (hjem for hjelm) cannot be seen.
            if typo not in terms and not open_lexicon().known(typo):
                caught.add(not passes(typo), f"{typo} for {term}: {split_compound(typo)}")
    rates["true terms accepted"], rates["typos caught"] = true, caught


def read_words(path: Path) -> tuple[Word, ...]:
    """The words of a `words.csv`, enough of them for the benchmark."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return tuple(
            Word(
                row["id"],
                row["term"],
                Pos(row["pos"]),
                tuple(Gender(g) for g in (row.get("gender") or "").split("/") if g),
                tuple(f.strip() for f in row["forms"].split(";")) if row.get("forms") else (),
                synonyms=tuple(s.strip() for s in (row.get("synonyms") or "").split(";") if s.strip()),
                origin=path.parent.name,
            )
            for row in csv.DictReader(file)
        )


def main() -> None:
    """Read the arguments and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--words", action="append", type=Path, default=[], help="a words.csv whose words are known")
    parser.add_argument("--errors", type=int, default=10, help="how many examples of each kind of error")
    arguments = parser.parse_args()
    lists = [path for path in arguments.files if path.suffix == ".tsv"]
    for path in arguments.files:
        if path.suffix != ".tsv":
            bench_conllu(path, arguments.errors)
    if lists:
        words = [word for path in arguments.words for word in read_words(path)]
        bench_terms(lists, words, arguments.errors)
    _speed(arguments.files)
    print(f"{'peak memory, MB':48} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")


def _speed(files: Sequence[Path]) -> None:
    passages: list[Passage] = []
    for path in files:
        if path.suffix == ".tsv":
            text = next(p for p in (path.with_suffix(".md"), path.with_suffix(".txt")) if p.is_file())
            passages += read_text(text)
    if not passages:
        return
    began = time.perf_counter()
    count = sum(len(s.tokens) for s in analyse(passages))
    print(f"{'analysis, tokens a second':48} {count / (time.perf_counter() - began):.0f}  ({count} tokens)")


if __name__ == "__main__":
    main()
