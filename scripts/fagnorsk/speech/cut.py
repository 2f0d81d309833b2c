"""One long recording of the list becomes one file a word."""

from __future__ import annotations

import io
import sys
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr, trn
from fagnorsk.model.lesson import Entry
from fagnorsk.speech.clip import RATE, Clip, stretches
from fagnorsk.speech.decode import ReaderMissing, Undecodable, decode
from fagnorsk.speech.recordings import FOLDER, Recording
from fagnorsk.store import write_whole

KEPT = "tidligere"  # the subfolder of recordings/ for files that were replaced
_EDGE = 0.2  # seconds left on both sides of a word
_GAPS = tuple(step / 20 for step in range(4, 31))  # pauses between two words that are tried, in seconds
_MOST_TOLD = 40


@dataclass(frozen=True, slots=True)
class CutWord:
    """A word of the list: where it stands in the recording (seconds), and its file, None where one was there already."""

    entry: Entry
    start: float
    end: float
    path: Path | None


def find_takes(clip: Clip, count: int) -> list[tuple[float, float]] | None:
    """Where each of `count` words is said: (start, end) in seconds. None where no length of pause gives that number.

    The length of the pauses is taken from the recording itself: the one around which most others give the same number.
    """
    fitting: list[list[float]] = []
    before = -1
    for at, gap in enumerate(_GAPS):
        if len(stretches(clip, gap)) == count:
            if before == at - 1 and fitting:
                fitting[-1].append(gap)
            else:
                fitting.append([gap])
            before = at
    if not fitting:
        return None
    longest = max(fitting, key=len)
    return stretches(clip, longest[len(longest) // 2])


def cut_recording(
    file: Path, entries: Sequence[Entry], root: Path, recorded: Sequence[Recording], *, replace: bool = False
) -> tuple[CutWord, ...]:
    """Writes `recordings/<id>.wav` for each of `entries`, said in `file` in this order with a pause after each.

    A word that has a recording keeps it, unless `replace`: then the former one goes to recordings/tidligere/. Raises
    UserError, before anything is written, where the file cannot be read or does not hold that many words.
    """
    clip = _read(file)
    takes = find_takes(clip, len(entries))
    if takes is None:
        raise _other_number(file, clip, entries)
    by_id = {recording.word_id: recording.path for recording in recorded}
    cut = []
    for number, (entry, (start, end)) in enumerate(zip(entries, takes, strict=True)):
        former = by_id.get(entry.word.id)
        path = None
        if former is None or replace:
            path = root / FOLDER / f"{entry.word.id}.wav"
            if former is not None:
                _put_aside(former)
            # Never into the neighbour: half of the pause is the most.
            left = (start - (takes[number - 1][1] if number else 0)) / 2
            right = (takes[number + 1][0] - end) / 2 if number + 1 < len(takes) else _EDGE
            write_whole(path, _wav(clip.between(start - min(_EDGE, left), end + min(_EDGE, right))))
        cut.append(CutWord(entry, start, end, path))
    return tuple(cut)


def _read(file: Path) -> Clip:
    place = Place(file.name)
    try:
        return decode(file)
    except ReaderMissing:
        raise UserError(
            tr("Recordings other than plain WAV need a package that is not installed."),
            place=place,
            cure=tr("Install it: pip install “fagnorsk[media]”."),
            code="SOUND-READER",
        ) from None
    except Undecodable:
        raise UserError(
            tr("No sound can be read out of the file."),
            place=place,
            cure=tr("Play it on the phone; if it plays, send it again, else record it again."),
            code="SOUND-BROKEN",
        ) from None
    except OSError as error:
        raise UserError(
            tr("The recording cannot be opened ({reason}).", reason=error.strerror or type(error).__name__),
            place=place,
            cure=tr("Check that you may read it, and that it lies on this computer and not only in the cloud."),
            code="SOUND-OPEN",
        ) from None


def _other_number(file: Path, clip: Clip, entries: Sequence[Entry]) -> UserError:
    heard = stretches(clip, 0.5)
    times = ", ".join(f"{int(start) // 60}:{int(start) % 60:02d}" for start, _ in heard[:_MOST_TOLD])
    return UserError(
        trn("The list has {n} word, but the recording holds {heard} stretches of speech.",
            "The list has {n} words, but the recording holds {heard} stretches of speech.", len(entries), heard=len(heard)),
        place=Place(file.name),
        cure=tr("Say only the words, each once, and count to two after each. Speech begins at {times}.", times=times)
        if heard
        else tr("Record it again, closer to the phone."),
        code="SOUND-CUT",
    )  # fmt: skip


def _put_aside(former: Path) -> None:
    folder = former.parent / KEPT
    folder.mkdir(exist_ok=True)
    number = 1
    target = folder / former.name
    while target.exists():
        number += 1
        target = folder / f"{former.stem}-{number}{former.suffix}"
    former.rename(target)


def _wav(clip: Clip) -> bytes:
    buffer = io.BytesIO()
    samples = clip.samples
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return buffer.getvalue()
