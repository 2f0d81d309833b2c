"""The folder `recordings/`: which file is whose word, and what is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.word import Word, slug
from fagnorsk.sources.course_folder import entries, label, leads_out
from fagnorsk.sources.nearest import nearest
from fagnorsk.speech.clip import Clip, levelled, noise_and_speech, padded, stretches, trimmed, without_rumble
from fagnorsk.speech.decode import SUFFIXES

FOLDER = "recordings"
CHAIN = "recording-1"  # what is done to a recording; a new number makes all of them anew
LIST_FILES = ("opptak",)  # long recordings of the list, to be cut, begin with this
_QUIET = 15.0  # dB that speech should stand above the noise
_APART = 0.5  # seconds between two words, or two tries of one


@dataclass(frozen=True, slots=True)
class Recording:
    """The file in which a colleague says the word `word_id`."""

    word_id: str
    path: Path
    place: Place


def find_recordings(root: Path, words: Sequence[Word]) -> tuple[tuple[Recording, ...], tuple[Finding, ...]]:
    """The recordings of the course at `root` by the ids of `words`, and what is wrong with the names in the folder.

    A file is named by the word's id, or by the word itself. Never raises: a folder that cannot be read is a finding.
    """
    try:
        files = [path for path in entries(root / FOLDER) if path.suffix.casefold() in SUFFIXES]
    except UserError as error:
        return (), (Finding(error.code, Severity.REVIEW, error.what, error.cure, Place(FOLDER)),)
    by_name = _names(words)
    found: dict[str, Recording] = {}
    findings = []
    for path in files:
        place = Place(label(path, root))
        stem = slug(path.stem)
        ids = by_name.get(stem, [])
        if leads_out(path, root):
            findings.append(
                Finding(
                    "SOUND-OUTSIDE",
                    Severity.REVIEW,
                    tr("The link leads out of the course folder."),
                    tr("Copy the file itself into recordings/."),
                    place,
                )
            )
        elif len(ids) == 1 and ids[0] not in found:
            found[ids[0]] = Recording(ids[0], path, place)
        elif len(ids) == 1:
            findings.append(
                Finding(
                    "SOUND-TWICE",
                    Severity.REVIEW,
                    tr("“{word}” has been recorded twice; {file} is used.", word=ids[0], file=found[ids[0]].path.name),
                    tr("Delete the one that is not as good."),
                    place,
                )
            )
        elif ids:
            findings.append(
                Finding(
                    "SOUND-UNKNOWN",
                    Severity.REVIEW,
                    tr("“{name}” could be several words: {ids}.", name=path.stem, ids=", ".join(ids)),
                    tr("Name the file by one of these ids."),
                    place,
                )
            )
        elif not stem.startswith(LIST_FILES):
            hint = nearest(stem, sorted(by_name))
            findings.append(
                Finding(
                    "SOUND-UNKNOWN",
                    Severity.REVIEW,
                    tr("There is no word “{name}” in the course.", name=path.stem),
                    (tr("Did you mean “{name}”?", name=hint) + " " if hint else "")
                    + tr("Name the file by the id on the recording list: fagnorsk sound COURSE --list."),
                    place,
                )
            )
    return tuple(found.values()), tuple(findings)


def _names(words: Sequence[Word]) -> dict[str, list[str]]:
    by_id = {word.id: [word.id] for word in words}
    by_term: dict[str, list[str]] = {}
    for word in words:
        ids = by_term.setdefault(slug(word.term), [])
        if word.id not in ids:
            ids.append(word.id)
    return {**by_term, **by_id}


def cleaned(clip: Clip) -> Clip:
    """A recording ready to be kept: no rumble, trimmed, levelled, padded."""
    return padded(levelled(trimmed(without_rumble(clip))))


def look_at(clip: Clip, place: Place) -> tuple[Finding, ...]:
    """What a person should hear again: nothing but noise, more than one try, much noise."""
    parts = stretches(clip, gap=_APART)
    noise, speech = noise_and_speech(clip)
    if not parts or speech < -55:
        return (
            Finding(
                "SOUND-EMPTY",
                Severity.REVIEW,
                tr("Nothing is heard in the recording."),
                tr("Record it again, closer to the phone."),
                place,
            ),
        )
    findings = []
    if len(parts) > 1:
        findings.append(
            Finding(
                "SOUND-SEVERAL",
                Severity.REVIEW,
                tr("The recording holds {n} stretches of speech; all of them are used.", n=len(parts)),
                tr("Leave only one try, or cut the file: fagnorsk sound COURSE --cut FILE."),
                place,
            )
        )
    if speech - noise < _QUIET:
        findings.append(
            Finding(
                "SOUND-NOISY",
                Severity.REVIEW,
                tr("The recording is noisy: speech stands only {n} dB above the noise.", n=round(speech - noise)),
                tr("Record it again in a quiet room, such as a parked car."),
                place,
            )
        )
    return tuple(findings)
