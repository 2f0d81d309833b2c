"""What earlier builds handed out, held against what this one makes: nothing a learner has is lost without a word."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import unescape

from fagnorsk.errors import Place, UserError, raise_all
from fagnorsk.messages import quoted, tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.ledger import Ledger, LedgerRow
from fagnorsk.outputs.anki.content import RETIRED_TAG, KeptFile, MediaFile, NoteContent, Part, guid
from fagnorsk.outputs.anki.draft import SOUND, Draft, fingerprint_of, markup
from fagnorsk.outputs.anki.frozen import EVERY, OPERATIONS, PHOTOS, WORDS
from fagnorsk.outputs.anki.note_type import note_type
from fagnorsk.outputs.anki.reading import ReadDeck

GIVEN_UP = "-"
MOST_NAMED = 5
_MEDIA_FIELDS = {
    WORDS.name: ("Bilde", "Lyd", "Setning_lyd"),
    OPERATIONS.name: ("Bilde", "Lyd"),
    PHOTOS.name: ("Image",),
}
# Which flag field opens which card, by ordinal.
_FLAGS = {
    WORDS.name: {2: "Kort_lytt", 3: "Kort_skriv", 4: "Kort_setning", 5: "Kort_motsatt"},
    OPERATIONS.name: {0: "Kort_neste", 1: "Kort_plass", 2: "Kort_bilde", 3: "Kort_lytt"},
    PHOTOS.name: {},
}
_REFERENCE = re.compile(r'<img src="([^"]+)"|\[sound:([^\]]+)\]')
_SOUND_FIELDS = {"Lyd", "Setning_lyd"}


@dataclass(frozen=True, slots=True)
class Keeping:
    """What may be kept of earlier builds. `earlier` are decks that lie in the output folder; `photos` the names of the
    course's photos that may be shown (None: all), `withdrawn` those that may not; `allow_loss`: what cannot be kept is
    given up (`quiet`: without a word); `rebuild` makes the note of a word that is taught no more, from its key.
    """

    earlier: Sequence[ReadDeck] = ()
    photos: frozenset[str] | None = None
    withdrawn: frozenset[str] = frozenset()
    allow_loss: bool = False
    quiet: bool = False
    rebuild: Callable[[str], Draft | None] | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """A file of earlier builds that none was made for now: whose, whether a sound, its name or its photo's."""

    label: str
    is_sound: bool
    file: str
    place: Place


@dataclass(slots=True)
class Kept:
    """What the comparison with the ledger gave, collected note by note: `losses` are files that are gone, `files` those
    that are kept from the last deck.
    """

    rows: list[LedgerRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    files: list[Loss] = field(default_factory=list)
    media: dict[str, MediaFile] = field(default_factory=dict)


class Memory:
    """The ledger of one course and language, asked note by note. `prefix` and `code` begin and end the keys of its notes."""

    def __init__(self, ledger: Ledger, prefix: str, code: str, clock: int, keeping: Keeping) -> None:
        self._known = {kind: ledger.of_kind(kind) for kind in ("note", "model", "cards", "media", "retired")}
        self._prefix, self._suffix = f"{prefix}/", f"/{code}"
        self._clock = clock
        self._keeping = keeping
        self.kept = Kept()

    def dated(self, kind: str, key: str, value: str) -> int:
        """When that value came: as the ledger remembers it, else now. The row is kept."""
        known = self._known[kind].get(key)
        if known and known.value == value:
            self.kept.rows.append(known)
            return known.changed
        # Anki takes over only what is newer than what the learner has, also when a clock was set back.
        changed = max(known.changed + 1, self._clock) if known else self._clock
        self.kept.rows.append(LedgerRow(kind, key, value, changed))
        return changed

    def settle(self, draft: Draft) -> NoteContent:
        """The note as it is handed out: with files and cards that learners already have, its cards counted, its time."""
        draft = self._with_files(draft)
        draft = self._with_flags(draft)
        note = draft.note
        cards = note_type(_FROZEN[note.kind]).cards(note.fields)
        self._count(draft, cards)
        changed = self.dated("note", note.key, note.fingerprint())
        return replace(note, changed=changed, cards=cards)

    def retired(self, current: Iterable[str]) -> list[NoteContent]:
        """The notes that learners have and the course has no more: as they last were, with the tag `utgått`."""
        now = set(current)
        notes = []
        for key in sorted(self._known["note"]):
            if key.startswith(self._prefix) and key.endswith(self._suffix) and key not in now:
                note = self._retire(key)
                if note:
                    notes.append(note)
        return notes

    def _with_files(self, draft: Draft) -> Draft:
        for name in _MEDIA_FIELDS[draft.note.kind]:
            key = f"{draft.what}/{name}"
            reference = draft.references.get(name)
            if reference:
                value = f"{reference.name} {reference.origin} {reference.source}"
                self.kept.rows.append(LedgerRow("media", key, value))
                self.kept.media[reference.name] = reference.file
                continue
            known = self._known["media"].get(key)
            if known and known.value != GIVEN_UP:
                draft = self._kept_file(draft, name, known)
        for reference in draft.extra:
            self.kept.media[reference.name] = reference.file
        return draft

    def _kept_file(self, draft: Draft, name: str, row: LedgerRow) -> Draft:
        file, origin, source = [*row.value.split(" ", 2), "", ""][:3]
        is_sound = origin == SOUND
        if is_sound and source != fingerprint_of(draft.spoken.get(name, "")):
            # Something else is said now: the former sound would be wrong.
            self._give_up(row)
            return draft
        if source in self._keeping.withdrawn:
            self._give_up(row)
            self._find(
                "CARD-PICTURE-WITHDRAWN",
                Severity.INFO,
                tr("“{word}” loses its picture: {photo} may not be shown.", word=draft.label, photo=source),
                tr("Learners keep the copy on their phones until they delete it."),
                draft.place,
            )
            return draft
        gone = origin in ("photo", "crop") and self._keeping.photos is not None and source not in self._keeping.photos
        found = None if gone else self._file(file)
        if found is None:
            self.kept.losses.append(Loss(draft.label, is_sound, source if gone else file, draft.place))
            self._give_up(row)
            return draft
        self.kept.media[file] = found
        self.kept.files.append(Loss(draft.label, is_sound, file, draft.place))
        return draft.with_fields(**{name: markup(file, sound=is_sound)})

    def told(self) -> list[Finding]:
        """All that there is to say. Raises UserErrors for what would be lost and may not be."""
        findings = list(self.kept.findings)
        problems = []
        for is_sound in (False, True):
            lost = [loss for loss in self.kept.losses if loss.is_sound is is_sound]
            kept = [loss for loss in self.kept.files if loss.is_sound is is_sound]
            if lost and not self._keeping.allow_loss:
                problems.append(_loss(lost))
            elif lost and not self._keeping.quiet:
                cure = tr("It was asked for with --allow-loss.")
                findings.append(Finding("CARD-FILE-LOST", Severity.REVIEW, _lost(lost), cure, lost[0].place))
            if kept:
                findings.append(_kept(kept))
        raise_all(problems)
        return findings

    def _give_up(self, row: LedgerRow) -> None:
        self.kept.rows.append(replace(row, value=GIVEN_UP))

    def _file(self, name: str) -> MediaFile | None:
        for deck in self._keeping.earlier:
            data = deck.file(name)
            if data is not None:
                return KeptFile(data)
        return None

    def _with_flags(self, draft: Draft) -> Draft:
        """A card once handed out stays: with its flag emptied it would show an error to whoever has it."""
        for number in self._handed_out(draft.note.key):
            flag = _FLAGS[draft.note.kind].get(number)
            if flag and not draft.note.fields[flag]:
                draft = draft.with_fields(**{flag: "1"})
        return draft

    def _handed_out(self, key: str) -> tuple[int, ...]:
        row = self._known["cards"].get(key)
        return tuple(int(number) for number in row.value.split() if number.isdigit()) if row else ()

    def _count(self, draft: Draft, cards: Sequence[int]) -> None:
        before = self._handed_out(draft.note.key)
        lost = set(before) - set(cards)
        if lost:
            self._find(
                "CARD-EMPTIED",
                Severity.REVIEW,
                tr("“{word}” had cards ({n}) that now have nothing to show.", word=draft.label, n=len(lost)),
                tr("Give the word its picture, sentence or translation back; else learners see an empty card."),
                draft.place,
            )
        every = sorted({*before, *cards})
        if every:
            self.kept.rows.append(LedgerRow("cards", draft.note.key, " ".join(map(str, every))))

    def _retire(self, key: str) -> NoteContent | None:
        row = self._known["retired"].get(key)
        # The row of a word that came back and left again tells how it was the first time.
        content = (
            (self._from_earlier(key) or self._rebuilt(key) or (_parsed(row.value) if row else None))
            if self._was_current(key)
            else (_parsed(row.value) if row else None)
        )
        if content is None:
            self._find(
                "CARD-ORPHAN",
                Severity.REVIEW,
                tr("“{key}” is taught no more, and what its cards were is not known.", key=key),
                tr("Learners keep the cards; lay the last deck into the output folder to have them marked as {tag}.",
                   tag=RETIRED_TAG),
                Place(),
            )  # fmt: skip
            return None
        kind, fields, tags = content
        note = NoteContent(
            fields,
            tuple(sorted({*tags, RETIRED_TAG})),
            kind=kind,
            part=Part.RETIRED,
            cards=note_type(_FROZEN[kind]).cards(fields),
        )
        self.kept.rows.append(LedgerRow("retired", key, _as_json(kind, fields, tags)))
        self._media_of(note)
        return replace(note, changed=self.dated("note", key, note.fingerprint()))

    def _was_current(self, key: str) -> bool:
        """Whether the last build still taught it: what is remembered is not the content that went out as retired."""
        row, remembered = self._known["note"][key], self._known["retired"].get(key)
        content = _parsed(remembered.value) if remembered else None
        if content is None:
            return True
        kind, fields, tags = content
        gone = NoteContent(fields, tuple(sorted({*tags, RETIRED_TAG})), kind=kind)
        return gone.fingerprint() != row.value

    def _from_earlier(self, key: str) -> _Content | None:
        for deck in self._keeping.earlier:
            note = deck.notes.get(guid(key))
            if note and note.kind in _FROZEN and tuple(note.fields) == note_type(_FROZEN[note.kind]).fields:
                return note.kind, note.fields, tuple(tag for tag in note.tags if tag != RETIRED_TAG)
        return None

    def _rebuilt(self, key: str) -> _Content | None:
        draft = self._keeping.rebuild(key) if self._keeping.rebuild else None
        if draft is None:
            return None
        for name in _MEDIA_FIELDS[draft.note.kind]:
            row = self._known["media"].get(f"{draft.what}/{name}")
            if row and row.value != GIVEN_UP:
                file, origin, source = [*row.value.split(" ", 2), "", ""][:3]
                if origin != SOUND or source == fingerprint_of(draft.spoken.get(name, "")):
                    draft = draft.with_fields(**{name: markup(file, sound=origin == SOUND)})
        draft = self._with_flags(draft)
        return draft.note.kind, draft.note.fields, draft.note.tags

    def _media_of(self, note: NoteContent) -> None:
        """Files of a retired note go along where they are at hand and may be shown; learners who have it have them."""
        sources = {row.value.split(" ", 1)[0]: row.value.split(" ", 2)[2:] for row in self._known["media"].values()}
        for name in media_names(note.fields.values()):
            source = (sources.get(name) or [""])[0]
            photo = source in self._keeping.withdrawn
            found = None if photo else self._file(name)
            if found:
                self.kept.media.setdefault(name, found)

    def _find(self, code: str, severity: Severity, what: str, cure: str, place: Place) -> None:
        self.kept.findings.append(Finding(code, severity, what, cure, place))


def _loss(lost: Sequence[Loss]) -> UserError:
    cure = (
        tr("Install the voice or put the recordings back; or build with --allow-loss.")
        if lost[0].is_sound
        else tr("Put them back, or build with --allow-loss.")
    )
    return UserError(_lost(lost), place=lost[0].place, cure=cure, code="DECK-LOSS")


def _lost(lost: Sequence[Loss]) -> str:
    names = _named(lost)
    if lost[0].is_sound:
        return trn(
            "The deck would lose {n} sound: {names}.",
            "The deck would lose {n} sounds: {names}.",
            len(lost),
            names=names,
        )
    return trn(
        "The deck would lose {n} picture: {names}.",
        "The deck would lose {n} pictures: {names}.",
        len(lost),
        names=names,
    )


def _kept(kept: Sequence[Loss]) -> Finding:
    names = _named(kept)
    what = (
        trn(
            "{n} sound of the last build is kept, none was made now: {names}.",
            "{n} sounds of the last build are kept, none were made now: {names}.",
            len(kept),
            names=names,
        )
        if kept[0].is_sound
        else trn(
            "{n} picture of the last build is kept, none was made now: {names}.",
            "{n} pictures of the last build are kept, none were made now: {names}.",
            len(kept),
            names=names,
        )
    )
    cure = tr("To have them go, move the last deck out of the output folder and build with --allow-loss.")
    return Finding("CARD-FILE-KEPT", Severity.INFO, what, cure, kept[0].place)


def _named(losses: Sequence[Loss]) -> str:
    shown = ", ".join(f"{quoted(loss.label)} ({loss.file})" for loss in losses[:MOST_NAMED])
    return shown + (" ..." if len(losses) > MOST_NAMED else "")


_Content = tuple[str, Mapping[str, str], tuple[str, ...]]
_FROZEN = {frozen.name: frozen for frozen in EVERY}


def media_names(values: Iterable[str]) -> list[str]:
    """The names of the files that fields refer to, in order, each once."""
    found = (unescape(image or sound) for value in values for image, sound in _REFERENCE.findall(value))
    return list(dict.fromkeys(found))


def _as_json(kind: str, fields: Mapping[str, str], tags: Sequence[str]) -> str:
    filled = {name: value for name, value in fields.items() if value}
    return json.dumps({"kind": kind, "fields": filled, "tags": sorted(tags)}, ensure_ascii=False, sort_keys=True)


def _parsed(value: str) -> _Content | None:
    try:
        data = json.loads(value)
        frozen = _FROZEN[data["kind"]]
        fields = {field.name: str(data["fields"].get(field.name, "")) for field in frozen.fields}
        return frozen.name, fields, tuple(map(str, data["tags"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
