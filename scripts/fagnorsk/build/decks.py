"""The decks of a course: made before anything is written, so that a loss stops the build while all is as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.build.options import Options, Step
from fagnorsk.build.results import Prepared
from fagnorsk.errors import UserError, flatten, raise_all
from fagnorsk.memory import kept_bytes, recalled
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.language import Language, code_of
from fagnorsk.model.ledger import Ledger
from fagnorsk.outputs.folder import Outcome, OutputFolder
from fagnorsk.sources.ledger import clock

if TYPE_CHECKING:
    from fagnorsk.model.sound import Spoken
    from fagnorsk.outputs.anki.content import DeckContent
    from fagnorsk.outputs.anki.deck import DeckMade
    from fagnorsk.outputs.anki.draft import Draft
    from fagnorsk.outputs.anki.memory import Keeping
    from fagnorsk.outputs.anki.reading import ReadDeck

FOLDER = "anki"


@dataclass(frozen=True, slots=True)
class Decks:
    """The decks by path below the output folder, the ledger with all they must remember, what there is to say."""

    made: Mapping[str, DeckMade] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    findings: tuple[Finding, ...] = ()

    @property
    def cards(self) -> int:
        """How many cards all decks hold together."""
        return sum(made.cards for made in self.made.values())


def make_decks(
    prepared: Prepared,
    languages: Sequence[Language | None],
    options: Options,
    out: Path,
    step: Step,
    *,
    shipped: bool = False,
) -> Decks:
    """One deck for each language, as far as `options` ask for them. Raises UserErrors where learners would lose pictures or
    sounds; nothing is written. `shipped`: the course came with the toolkit, and this may be its first build here.
    """
    if not options.only & {"anki", "anki-text"}:
        return Decks(ledger=prepared.ledger)
    from fagnorsk.outputs.anki.deck import make_deck
    from fagnorsk.speech import spoken_parts, voice_for

    plan, now = prepared.plan, clock()
    spoken = voice_for(prepared.course, prepared.own).speak(spoken_parts(plan), step)
    decks: dict[str, DeckMade] = {}
    findings: dict[Finding, None] = dict.fromkeys((*spoken.findings, *_voices(spoken)))
    losses: dict[str, UserError] = {}
    done = step(tr("Decks"), len(languages))
    for language in languages:
        path = f"{FOLDER}/{plan.id}-{code_of(language)}.apkg"
        try:
            made = make_deck(
                plan,
                language,
                prepared.ledger,
                now,
                prepared.course.settings.anki,
                spoken,
                _keeping(prepared, language, out / path, options, shipped),
            )
        except UserError as error:
            losses.update((str(single), single) for single in flatten([error]))
        else:
            decks[path] = made
            findings.update(dict.fromkeys(made.findings))
        done()
    raise_all(list(losses.values()))
    ledger = prepared.ledger.merged(tuple(row for made in decks.values() for row in made.rows))
    return Decks(decks, ledger, tuple(findings))


def place_decks(
    decks: Decks,
    prepared: Prepared,
    languages: Sequence[Language | None],
    only: frozenset[str],
    folder: OutputFolder,
) -> None:
    """Writes the decks, the sheets that tell how to use them, and on request each deck as text."""
    if not decks.made:
        return
    from fagnorsk.outputs.anki.content import Part
    from fagnorsk.outputs.anki.how_to import how_to
    from fagnorsk.outputs.anki.text import deck_text

    for path, made in decks.made.items():
        if "anki" in only:
            _place_package(path, made.content, folder)
        if "anki-text" in only:
            folder.place(f"{path.removesuffix('.apkg')}.txt", deck_text(made.content))
    if "anki" in only:
        choice = prepared.course.settings.anki
        for language in languages:
            code = code_of(language)
            path = f"{FOLDER}/{prepared.plan.id}-{code}.apkg"
            apart = Part.REVERSE in {part for note in decks.made[path].content.notes for part in note.apart.values()}
            reverse = decks.made[path].content.names[Part.REVERSE].rpartition("::")[2] if apart and language else ""
            plan, template = replace(prepared.plan, lessons=()), prepared.template
            make = partial(how_to, plan, language, Path(path).name, choice.new_per_day, reverse, template)
            inputs = (repr(plan), code, path, str(choice.new_per_day), reverse, template.state if template else "")
            folder.place(f"{FOLDER}/slik-bruker-du-kortene-{code}.docx", kept_bytes("how to", inputs, make))


def _place_package(path: str, content: DeckContent, folder: OutputFolder) -> None:
    from fagnorsk.outputs.anki.package import write_package

    # Only the hash is kept: a deck is large, and it lies in the output folder already.
    inputs = (path, content.state())
    known = recalled("package", inputs) or b""
    placed = folder.place_made(path, partial(write_package, content), known.decode())
    if placed.outcome is not Outcome.LOCKED:
        kept_bytes("package", inputs, lambda: folder.sha(placed).encode())


def _voices(spoken: Spoken) -> tuple[Finding, ...]:
    """Who speaks in the decks, and how many words no person has recorded."""
    if not spoken.voices:
        return ()
    voices = ", ".join(f"{voice} ({n})" for voice, n in spoken.voices)
    what = tr("Who speaks: {voices}. Words without a recording by a person: {n}.", voices=voices,
              n=len(spoken.unrecorded))  # fmt: skip
    return (Finding("SOUND-VOICES", Severity.INFO, what, tr("A colleague's recordings go into recordings/.")),)


def _keeping(prepared: Prepared, language: Language | None, path: Path, options: Options, shipped: bool) -> Keeping:
    from fagnorsk.outputs.anki.memory import Keeping

    earlier = earlier_deck(path)
    # Whoever builds a shipped course for the first time has handed out nothing yet that could be lost.
    first = shipped and not earlier
    course = prepared.course
    asked = course.settings.consent == "required"
    withdrawn = {
        photo.name
        for photo in course.photos
        if photo.consent.given is False or (asked and photo.consent.given is not True)
    }
    return Keeping(
        earlier=earlier,
        photos=frozenset(photo.name for photo in course.photos) - withdrawn,
        withdrawn=frozenset(withdrawn),
        allow_loss=options.allow_loss or first,
        quiet=first,
        rebuild=lambda key: _word_again(prepared, language, key),
    )


def earlier_deck(path: Path) -> tuple[ReadDeck, ...]:
    """The deck that the last build laid there, if it can be read."""
    from fagnorsk.outputs.anki.reading import read_deck

    if not path.is_file():
        return ()
    try:
        return (read_deck(path),)
    except UserError:
        return ()


def _word_again(prepared: Prepared, language: Language | None, key: str) -> Draft | None:
    """The note of a word that is taught no more but still stands in a list."""
    from fagnorsk.model.lesson import Entry
    from fagnorsk.model.sound import Spoken
    from fagnorsk.model.text import Evidence
    from fagnorsk.norwegian.inflect import inflect
    from fagnorsk.norwegian.mentions import find_mentions
    from fagnorsk.outputs.anki.word_notes import word_draft

    word_id = key.removeprefix(f"{prepared.plan.id}/").removesuffix(f"/{code_of(language)}")
    word = next((word for word in prepared.words if word.id == word_id), None)
    if word is None:
        return None
    inflection = inflect(word.term, word.pos, word.gender, word.forms, feminine=prepared.plan.feminine)
    mentions = find_mentions(word.example, [(word.id, inflection)]) if word.example else ()
    evidence = Evidence(word.example, mentions[0].text if mentions else "", word.place) if word.example else None
    entry = Entry(word, inflection, 0, None, evidence)
    choice = prepared.course.settings.anki
    return word_draft(prepared.plan, entry, language, choice, Spoken(), lesson="", tag="")
