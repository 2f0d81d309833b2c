"""What importing a newer deck over an older one will do, told before it is handed out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fagnorsk.messages import tr, trn
from fagnorsk.outputs.anki.content import RETIRED_TAG
from fagnorsk.outputs.anki.look import plain
from fagnorsk.outputs.anki.reading import ReadDeck, ReadKind, ReadNote

_LABELS = ("Norsk", "Steg", "Id", "Front")
_LONGEST = 60
_MOST = 8


class Weight(StrEnum):
    """How a sentence is meant: GOOD arrives and harms nothing, LOOK is to be read, BAD must not be handed out."""

    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Change:
    """A note that is in both decks with other content; `fields` are the names of those that differ (`tags` for the tags);
    `arrives`: it is newer, so that Anki takes it.
    """

    label: str
    fields: tuple[str, ...]
    arrives: bool


@dataclass(frozen=True, slots=True)
class KindChange:
    """A note type that is in both decks and differs. `schema`: fields or templates do, which Anki does not merge by itself;
    `arrives`: styles and texts are newer.
    """

    name: str
    schema: bool
    arrives: bool


@dataclass(frozen=True, slots=True)
class DeckDiff:
    """The difference of two decks, as labels of notes. `left_out` are notes of the old deck that the new one lacks: Anki leaves
    them as they are. `emptied` had cards that now have no front. `swapped` are media files with other bytes under the same
    name.
    """

    new: tuple[str, ...] = ()
    changed: tuple[Change, ...] = ()
    retired: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    emptied: tuple[str, ...] = ()
    same: int = 0
    new_cards: int = 0
    new_files: int = 0
    new_bytes: int = 0
    swapped: tuple[str, ...] = ()
    kinds: tuple[KindChange, ...] = ()
    decks: tuple[str, ...] = ()
    strangers: bool = False

    @property
    def harmful(self) -> bool:
        """Whether learners would be worse off after the update."""
        return any(weight is Weight.BAD for weight, _ in self.sentences())

    def sentences(self) -> tuple[tuple[Weight, str], ...]:
        """The difference in words, the bad news first."""
        order = list(Weight)[::-1]
        return tuple(sorted(_sentences(self), key=lambda item: order.index(item[0])))


def compare(old: ReadDeck, new: ReadDeck) -> DeckDiff:
    """What a learner who has `old` gets by importing `new` with Anki's default options."""
    both = [(old.notes[guid], note) for guid, note in new.notes.items() if guid in old.notes]
    added = [note for guid, note in new.notes.items() if guid not in old.notes]
    changes, retired, returned = [], [], []
    same = 0
    for before, after in both:
        fields = _differing(before, after)
        was, now = RETIRED_TAG in before.tags, RETIRED_TAG in after.tags
        if now and not was:
            retired.append(_label(after))
        elif was and not now:
            returned.append(_label(after))
        if not fields:
            same += 1
        elif fields != ("tags",) or was == now or after.changed <= before.changed:
            changes.append(Change(_label(after), fields, after.changed > before.changed))
    files = [name for name in new.media if name not in old.media]
    old_decks = {deck for note in old.notes.values() for deck in note.cards.values()}
    # A card that a learner has stays where it is: only new cards bring decks along.
    added_to = {deck for note in added for deck in note.cards.values()}
    for before, after in both:
        added_to |= {deck for number, deck in after.cards.items() if number not in before.cards}
    kinds = [_kind(name, old.kinds[name], kind) for name, kind in new.kinds.items() if name in old.kinds]
    return DeckDiff(
        new=tuple(_label(note) for note in added if RETIRED_TAG not in note.tags),
        changed=tuple(changes),
        retired=tuple(retired),
        returned=tuple(returned),
        left_out=tuple(_label(note) for guid, note in old.notes.items() if guid not in new.notes),
        emptied=tuple(_label(after) for before, after in both if set(before.cards) - set(after.cards)),
        same=same,
        new_cards=sum(len(note.cards) for note in added)
        + sum(len(set(after.cards) - set(before.cards)) for before, after in both),
        new_files=len(files),
        new_bytes=sum(new.media[name].size for name in files),
        swapped=tuple(
            name
            for name, file in sorted(new.media.items())
            if name in old.media and (old.media[name].size, old.media[name].checksum) != (file.size, file.checksum)
        ),
        kinds=tuple(kind for kind in kinds if kind),
        decks=tuple(sorted(added_to - old_decks)),
        strangers=bool(old.notes and new.notes and not both),
    )


def _kind(name: str, old: ReadKind, new: ReadKind) -> KindChange | None:
    schema = (old.id, old.fields, old.templates) != (new.id, new.fields, new.templates)
    if schema or (old.css, old.texts) != (new.css, new.texts):
        return KindChange(name, schema, new.changed > old.changed)
    return None


def _differing(before: ReadNote, after: ReadNote) -> tuple[str, ...]:
    names: Mapping[str, None] = dict.fromkeys((*after.fields, *before.fields))
    found = [name for name in names if before.fields.get(name, "") != after.fields.get(name, "")]
    if set(before.tags) != set(after.tags):
        found.append("tags")
    return tuple(found)


def _label(note: ReadNote) -> str:
    text = next((note.fields[name] for name in _LABELS if note.fields.get(name)), note.guid)
    # A photo is known by its file's name.
    text = plain(text).partition("/bilde:")[2].rpartition("/")[0] or plain(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 4].rstrip() + " ..."


def _sentences(diff: DeckDiff) -> Iterator[tuple[Weight, str]]:
    if diff.strangers:
        yield Weight.BAD, tr("The two decks share no note: they are two courses, or one was made before the ledger.")
    yield from _of_kinds(diff)
    stale = [change.label for change in diff.changed if not change.arrives]
    if stale:
        yield (
            Weight.BAD,
            trn("{n} change will not arrive, since its note is not newer: {names}.",
                "{n} changes will not arrive, since their notes are not newer: {names}.", len(stale), names=_few(stale)),
        )  # fmt: skip
    if diff.emptied:
        yield (
            Weight.BAD,
            trn("{n} note loses a card; learners see an empty one: {names}.",
                "{n} notes lose cards; learners see empty ones: {names}.", len(diff.emptied), names=_few(diff.emptied)),
        )  # fmt: skip
    if diff.left_out:
        yield (
            Weight.LOOK,
            trn("{n} note of the old deck is not in the new one; learners keep it, unmarked: {names}.",
                "{n} notes of the old deck are not in the new one; learners keep them, unmarked: {names}.",
                len(diff.left_out), names=_few(diff.left_out)),
        )  # fmt: skip
    if diff.swapped:
        yield (
            Weight.LOOK,
            trn("{n} file has other content under the same name; learners keep theirs: {names}.",
                "{n} files have other content under the same names; learners keep theirs: {names}.",
                len(diff.swapped), names=_few(diff.swapped)),
        )  # fmt: skip
    yield from _good(diff)


def _of_kinds(diff: DeckDiff) -> Iterator[tuple[Weight, str]]:
    for kind in diff.kinds:
        if kind.schema:
            yield (
                Weight.BAD,
                tr("The note type {name} has other fields or templates: Anki would not merge it without a full sync.",
                   name=kind.name),
            )  # fmt: skip
        elif kind.arrives:
            yield Weight.GOOD, tr("Cards of {name} look or read differently; no full sync is needed.", name=kind.name)
        else:
            yield (
                Weight.BAD,
                tr("The new look of {name} will not arrive, since the note type is not newer.", name=kind.name),
            )


def _good(diff: DeckDiff) -> Iterator[tuple[Weight, str]]:
    arriving = [change for change in diff.changed if change.arrives]
    if arriving:
        names = _few([f"{change.label} ({', '.join(change.fields)})" for change in arriving])
        yield (
            Weight.GOOD,
            trn("{n} note is corrected: {names}. What a learner wrote on it is replaced.",
                "{n} notes are corrected: {names}. What a learner wrote on them is replaced.", len(arriving),
                names=names),
        )  # fmt: skip
    if diff.new:
        yield Weight.GOOD, trn("{n} note is new: {names}.", "{n} notes are new: {names}.", len(diff.new),
                               names=_few(diff.new))  # fmt: skip
    if diff.new_cards:
        yield Weight.GOOD, trn("{n} card is new.", "{n} cards are new.", diff.new_cards)
    if diff.retired:
        yield (
            Weight.GOOD,
            trn("{n} note is taught no more and gets the tag {tag}: {names}.",
                "{n} notes are taught no more and get the tag {tag}: {names}.", len(diff.retired), tag=RETIRED_TAG,
                names=_few(diff.retired)),
        )  # fmt: skip
    if diff.returned:
        yield (
            Weight.GOOD,
            trn("{n} note is taught again: {names}.", "{n} notes are taught again: {names}.", len(diff.returned),
                names=_few(diff.returned)),
        )  # fmt: skip
    if diff.new_files:
        yield (
            Weight.GOOD,
            trn("{n} picture or sound is new ({mb} MB).", "{n} pictures and sounds are new ({mb} MB).", diff.new_files,
                mb=f"{diff.new_bytes / 1e6:.1f}"),
        )  # fmt: skip
    if diff.decks:
        yield Weight.GOOD, tr("New decks: {names}.", names=_few(diff.decks))
    if diff.same:
        yield Weight.GOOD, trn("{n} note stays as it is.", "{n} notes stay as they are.", diff.same)


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST]) + (" ..." if len(names) > _MOST else "")
