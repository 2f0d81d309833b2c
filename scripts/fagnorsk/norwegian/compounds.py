"""Compounds taken apart: the cheapest chain of first parts and one last part that the dictionary has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fagnorsk.model.inflection import Compound
from fagnorsk.model.word import Gender
from fagnorsk.norwegian.lexicon import Lexicon, Reading, open_lexicon
from fagnorsk.norwegian.lists import words
from fagnorsk.norwegian.tags import PARTICIPLES, Kind, Tag
from fagnorsk.norwegian.worked_out import worked_out

# A split that costs more, or has more parts, is doubtful: typos split too, but dearly.
SURE_COST = 17.0
SURE_PARTS = 3
_MOST_PARTS = 5
_VOWELS = frozenset("aeiouyæøåéèêóòôü")
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_ENDINGS = frozenset(words("endings"))
_FIRST_PARTS = frozenset(words("first_parts"))
_PARTICLES = frozenset(words("particles"))
_S_ENDINGS = words("link_endings")
_JOINED_TAILS = frozenset(words("joined_tails"))
_BEFORE_VERBS = frozenset(words("before_ing"))
# Before these letters an s cannot belong to the next word, so it must be a link.
_AFTER_LINK = "bdfghr"
_FIRST_TAGS = {
    Kind.NOUN: frozenset({Tag.SG_INDEF, Tag.BASE}),
    Kind.ADJ: frozenset({Tag.COMMON}),
    Kind.VERB: frozenset({Tag.INFINITIVE, Tag.IMPERATIVE}),
    Kind.ADV: frozenset({Tag.BASE}),
    Kind.PREPOSITION: frozenset({Tag.BASE}),
    Kind.DETERMINER: frozenset({Tag.BASE}),
    Kind.PREFIX: frozenset({Tag.BASE}),
    Kind.NUMBER: frozenset({Tag.BASE}),
}
_LAST_KINDS = {Kind.NOUN: 0.0, Kind.ADJ: 1.5, Kind.VERB: 2.5}
UNITS = frozenset(
    ("centi", "milli", "desi", "kilo", "kvadrat", "kubikk", "mikro", "nano", "løpe", "høyde", "lengde", "newton")
)


@dataclass(frozen=True, slots=True)
class Split:
    """A split whose last part is of one class: `tail` as it stands in the word, `readings` of it in that class."""

    word: str
    parts: tuple[str, ...]
    links: tuple[str, ...]
    cost: float
    kind: Kind
    tail: str
    readings: tuple[Reading, ...]

    @property
    def sure(self) -> bool:
        """Whether the split is sure enough to print forms that hang on it."""
        return self.cost <= SURE_COST and len(self.parts) <= SURE_PARTS

    @property
    def usable(self) -> bool:
        """Whether a word that a person wrote on a list may take its forms from the last part."""
        return self.cost <= 20 and len(self.parts) <= SURE_PARTS + 1


def split_compound(word: str) -> Compound | None:
    """`word` (base form or inflected) taken apart into first parts and last part, or None where it is no compound.

    A word of the dictionary counts as compound only when its split is cheap and the last part has the word's gender
    (*kontroll* is no *troll*); `sure` is False for a split that should not be shown without a question mark.
    """
    return worked_out(("compound", word), lambda: _split_compound(word))


def _split_compound(word: str) -> Compound | None:
    lexicon = open_lexicon()
    head, hyphen, last = word.strip("-").rpartition("-")
    if hyphen and len(last) > 1 and "--" not in word and (lexicon.known(last) or splits(last)):
        return Compound(word, (*head.split("-"), last), ("-",) * (head.count("-") + 1), 0.0, True)
    known = lexicon.readings(word)
    if known:
        chosen = _of_known(word, known, lexicon)
        return Compound(word, chosen.parts, chosen.links, chosen.cost, True) if chosen else None
    found = splits(word)
    if not found:
        return None
    split = min(found.values(), key=lambda s: s.cost)
    return Compound(word, split.parts, split.links, split.cost, split.sure)


@lru_cache(maxsize=1)
def _simple() -> frozenset[str]:
    return frozenset(words("simple"))


def _of_known(word: str, known: tuple[Reading, ...], lexicon: Lexicon) -> Split | None:
    if word.lower() in _simple() or any(r.lemma.lower() in lexicon.borrowed for r in known):
        return None
    found = _Splitter(word.lower(), lexicon, known).best()
    for kind in dict.fromkeys(r.kind for r in known):
        split = found.get(kind)
        if split is None or not _likely(split, lexicon) or (kind is Kind.VERB and len(word) < 8):
            continue
        if kind is Kind.NOUN and _from_simple_verb(word, lexicon):
            continue
        if len(split.parts) > 2 or split.parts[0] not in _PARTICLES:
            return split
    return None


def _from_simple_verb(word: str, lexicon: Lexicon) -> bool:
    """Whether a noun in -ing or -else is made from a verb that is no compound itself (dosering: dosere)."""
    for ending in ("ing", "else"):
        stem = word.lower().removesuffix(ending)
        if stem != word.lower() and any(r.tag is Tag.INFINITIVE for r in lexicon.readings(f"{stem}e")):
            return split_compound(f"{stem}e") is None
    return False


def _likely(split: Split, lexicon: Lexicon) -> bool:
    # Simplex words fall apart into short or rare words; true compounds of the dictionary into common ones.
    if len(split.parts) > SURE_PARTS or split.cost > (16 if len(split.word) < 8 else 18.5):
        return False
    # A word far commoner than a part of it was hardly made from that part (kontroll: kont + roll).
    rarest = min(max(lexicon.zipf(part), lexicon.zipf(f"{part}e") - 1) for part in split.parts)
    if lexicon.zipf(split.word) > rarest + 1 or split.tail in _ENDINGS:
        return False
    return all(_is_content(part, len(split.tail), lexicon) for part in split.parts[:-1])


def _is_content(part: str, tail: int, lexicon: Lexicon) -> bool:
    """Whether a first part says something by itself: a noun, adjective or verb, or a listed first part; not *aller*, *pro*."""
    readings = [r for r in lexicon.readings(part) if r.tag in _FIRST_TAGS.get(r.kind, ())]
    if len(part) < 3:
        return tail > 3 and lexicon.zipf(part) > 3.3 and any(r.kind in (Kind.NOUN, Kind.ADJ) for r in readings)
    if part in _FIRST_PARTS or any(r.kind in (Kind.NOUN, Kind.ADJ, Kind.VERB, Kind.NUMBER) for r in readings):
        return True
    # A bare verb stem before three letters is chance (støp + sel).
    return tail > 3 and any(r.tag is Tag.INFINITIVE for r in lexicon.readings(f"{part}e"))


@lru_cache(maxsize=20_000)
def splits(word: str) -> dict[Kind, Split]:
    """The cheapest split for each class the last part can have (noun, adj, verb); empty where there is none."""
    return _Splitter(word.lower(), open_lexicon()).best()


class _Splitter:
    def __init__(self, word: str, lexicon: Lexicon, known: tuple[Reading, ...] = ()) -> None:
        self.word = word
        self.lexicon = lexicon
        self.known = known

    def best(self) -> dict[Kind, Split]:
        word = self.word
        size = len(word)
        if size < 5 or size > 60 or not word.isalpha():
            return {}
        # reached[i]: cheapest way to cover word[:i] with first parts and links.
        reached: dict[int, tuple[float, tuple[str, ...], tuple[str, ...]]] = {0: (0.0, (), ())}
        for start in range(size - 2):
            state = reached.get(start)
            if state is None or len(state[1]) >= _MOST_PARTS - 1:
                continue
            cost, parts, links = state
            for end in range(start + 2, size - 1):
                first = self._first(word[start:end])
                if first is None:
                    continue
                part = word[start:end]
                for link, to, extra in self._links(part, end, first[1]):
                    total = cost + first[0] + extra
                    if to not in reached or total < reached[to][0]:
                        reached[to] = (total, (*parts, part), (*links, link))
        return self._tails(reached)

    def _tails(self, reached: dict[int, tuple[float, tuple[str, ...], tuple[str, ...]]]) -> dict[Kind, Split]:
        found: dict[Kind, Split] = {}
        for start, (cost, parts, links) in sorted(reached.items()):
            tail = self.word[start:]
            if not parts or len(tail) < 3:
                continue
            readings = self.lexicon.readings(tail)
            if not any(r.kind is Kind.NOUN and r.tag is not Tag.PL_INDEF for r in readings):
                readings += _agent(tail, self.lexicon) or _quality(tail, self.lexicon)
            for kind, extra in _LAST_KINDS.items():
                fitting = tuple(r for r in readings if r.kind is kind and self._may_end(r))
                if kind is Kind.ADJ and not fitting:
                    extra += 1.5
                    fitting = tuple(r for r in readings if r.tag in PARTICIPLES and r.tag is not Tag.PRESENT_PART)
                if not fitting:
                    continue
                base = max(self.lexicon.zipf(r.lemma) for r in fitting) - 0.5
                if kind is Kind.VERB and parts[0] in _BEFORE_VERBS and len(parts) == 1:
                    extra = -2.0
                if self._joined(parts[-1], start) and any(r.lemma in _JOINED_TAILS for r in fitting):
                    extra -= 5.0
                total = cost + extra + _price(tail, max(self.lexicon.zipf(tail), base))
                if kind not in found or total < found[kind].cost:
                    found[kind] = Split(self.word, (*parts, tail), links, round(total, 2), kind, tail, fitting)
        return found

    def _joined(self, part: str, start: int) -> bool:
        """Whether the last letter of `part` is the first of the tail at `start` too, written once (*trafikkork*)."""
        return part[-1] == part[-2] and self.word[:start].endswith(part[:-1]) and not self.word[:start].endswith(part)

    def _may_end(self, reading: Reading) -> bool:
        if reading.tag is Tag.PRESENT_PART:
            return False
        if not self.known:
            return True
        return any(
            k.kind is reading.kind and k.tag is reading.tag and (not k.genders or set(k.genders) & set(reading.genders))
            for k in self.known
        )

    def _first(self, part: str) -> tuple[float, bool] | None:
        """Price of `part` as a first part, and whether it is a noun or adjective; None where it cannot be one."""
        if not _VOWELS & set(part):
            return None
        readings = self.lexicon.readings(part)
        usable = [r for r in readings if r.tag in _FIRST_TAGS.get(r.kind, ())]
        zipf = self.lexicon.zipf(part)
        if not usable and len(part) > 3 and any(r.tag is Tag.PL_INDEF for r in readings):
            return _price(part, zipf) + 1.5, False  # faktabeskrivelse, brilleetui
        if part in _FIRST_PARTS and not usable:
            return max(5.0, _price(part, zipf) - 3.0) + (4.0 if len(part) == 2 else 0.0), False
        if usable:
            # Participles are rarely first parts: gjenge + tapp, not gjenget + app.
            participle = part.endswith("et") and all(r.kind is Kind.ADJ for r in usable)
            return _price(part, zipf) + (2.5 if participle else 0.0), any(
                r.kind in (Kind.NOUN, Kind.ADJ) for r in usable
            )
        if part.endswith("ing") and len(part) > 6:
            verb = self._verb_of(part[:-3])
            if verb:
                return _price(part, self.lexicon.zipf(verb) - 1), True
        infinitive = f"{part}e"
        if len(part) > 2 and any(r.tag is Tag.INFINITIVE for r in self.lexicon.readings(infinitive)):
            # vern-, rull- where the dictionary's compounds have verne-, rulle-.
            wrong = 3.0 if _continued(infinitive) and not _continued(part) else 1.0
            return _price(part, max(zipf, self.lexicon.zipf(infinitive) - 1)) + wrong, False
        return None

    def _verb_of(self, stem: str) -> str:
        """The known verb behind a first part in -ing that the dictionary lacks (*avfetting* in *avfettingsmiddel*)."""
        for before in ("", *sorted(_BEFORE_VERBS)):
            verb = f"{stem[len(before) :]}e"
            if (
                stem.startswith(before)
                and len(verb) > 3
                and any(r.tag is Tag.INFINITIVE for r in self.lexicon.readings(verb))
            ):
                return verb
        return ""

    def _links(self, part: str, end: int, nominal: bool) -> list[tuple[str, int, float]]:
        word = self.word
        rest = len(word) - end
        wants = part.endswith(_S_ENDINGS) and len(part) > 4
        found = [("", end, 2.5 if wants and nominal else 0.0)]
        if nominal and word[end] == "s" and rest > 3 and part[-1] != "s":
            # Two s in a row come of a first part that asks for one (arbeidsstilling), else of a slip.
            doubled = 3.0 if word[end + 1] == "s" and not wants else 0.0
            found.append(("s", end + 1, 0.0 if wants else self._price_of_s(part, end) + doubled))
        if nominal and word[end] == "e" and rest > 3 and part[-1] not in _VOWELS and not self.lexicon.known(f"{part}e"):
            found.append(("e", end + 1, 1.0))
        if part[-1] in _CONSONANTS and part[-2] == part[-1] and word[end] != part[-1] and rest > 1:
            # trafikk + kork is written trafikkork.
            found.append(("", end - 1, 2.0))
        return found

    def _price_of_s(self, part: str, end: int) -> float:
        if self.word[end + 1] in _AFTER_LINK:
            return 0.6
        # What the dictionary's own compounds of this first part do before a letter that leaves no doubt.
        with_s, without = _continued(part + "s"), _continued(part)
        if with_s and not without:
            return 0.0
        return 0.6 if with_s else 4.0 if without else 2.0


@lru_cache(maxsize=5_000)
def _continued(beginning: str) -> bool:
    lexicon = open_lexicon()
    return any(lexicon.starts(beginning + letter) for letter in _AFTER_LINK)


_AGENT_ENDINGS = (("erne", Tag.PL_DEF), ("eren", Tag.SG_DEF), ("ere", Tag.PL_INDEF), ("er", Tag.SG_INDEF))


def _quality(form: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The noun in -het that *overflateruhet* ends in, by rule from a known adjective."""
    for ending, tag in _QUALITY_ENDINGS:
        stem = form.removesuffix(ending)
        if stem != form and any(r.kind is Kind.ADJ and r.tag in (Tag.COMMON, Tag.BASE) for r in lexicon.readings(stem)):
            return (Reading(f"{stem}het", Kind.NOUN, tag, 0, (Gender.M, Gender.F), -1),)
    return ()


_QUALITY_ENDINGS = (
    ("hetene", Tag.PL_DEF),
    ("heten", Tag.SG_DEF),
    ("heter", Tag.PL_INDEF),
    ("heta", Tag.SG_DEF),
    ("het", Tag.SG_INDEF),
)


def _agent(form: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The noun in -er that *flensutvider* ends in, by rule from a known verb; present tenses are the dictionary's."""
    for ending, tag in _AGENT_ENDINGS:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 2 and any(r.tag is Tag.INFINITIVE for r in lexicon.readings(f"{stem}e")):
            return (Reading(f"{stem}er", Kind.NOUN, tag, 0, (Gender.M,), -1),)
    return ()


def is_instrument(split: Split) -> bool:
    """Whether a compound of *meter* is an instrument (et multimeter), not a length (en centimeter)."""
    return split.parts[-1].startswith("meter") and split.parts[-2] not in UNITS


def _price(part: str, zipf: float) -> float:
    # A long part is there on purpose, however rare.
    price = 10.0 - max(zipf, 1.0) - min(0.3 * max(len(part) - 5, 0), 1.0)
    if len(part) == 2:
        price += 4.0
    elif len(part) == 3:
        price += 1.2 if zipf >= 3.5 else 3.0
    return price
