"""What is to be said becomes mp3s: a colleague's recording where there is one, else the chosen engine, else nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from threading import local

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import quoted, tr, trn
from fagnorsk.model.course import Course
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.sound import Engine, Sound, SoundChoice, Spoken, Utterance
from fagnorsk.model.word import Word
from fagnorsk.speech.clip import levelled, padded, trimmed
from fagnorsk.speech.decode import ReaderMissing, Undecodable, decode
from fagnorsk.speech.failed import SpeechFailed
from fagnorsk.speech.mp3 import ENCODER, can_encode, encode, not_installed, seconds_of
from fagnorsk.speech.own_list import read_own_list
from fagnorsk.speech.pronounce import Pronouncer
from fagnorsk.speech.recordings import CHAIN, Recording, cleaned, find_recordings, look_at
from fagnorsk.speech.speakers import Speaker, Talker, speaker_for
from fagnorsk.store import Store, digest, user_store

HUMAN = "recording"
_FINISH = "finish-1"  # what is done to an engine's sound before it is kept
_MOST_NAMED = 5

Step = Callable[[str, int], Callable[[], None]]


def _silent(label: str, total: int) -> Callable[[], None]:
    return lambda: None


def voice_for(course: Course, words: Sequence[Word] = ()) -> Voice:
    """The voice of a course: its recordings (of the course's words and of `words`, such as those found in its texts), the
    engine it chooses, and pronunciations.tsv for words that it says wrong. Nothing is started yet. Never raises for a
    missing engine: what it lacks is told by `speak`.
    """
    known = tuple({word.id: word for word in (*course.all_words, *words)}.values())
    recordings, findings = find_recordings(course.root, known)
    own, wrong = read_own_list(course.root)
    return Voice(course.settings.sound, course.root, recordings, (*findings, *wrong), Pronouncer(own))


@dataclass(frozen=True, slots=True)
class Voice:
    """Says what is wanted, from the cache where it has been said before."""

    choice: SoundChoice
    root: Path
    recordings: tuple[Recording, ...] = ()
    findings: tuple[Finding, ...] = ()
    pronouncer: Pronouncer = field(default_factory=Pronouncer)

    def speak(self, wanted: Sequence[Utterance], step: Step = _silent, store: Store | None = None) -> Spoken:
        """An mp3 for everything that can be said; doubles are said once. What cannot is absent and told as a finding."""
        work = _Work(store or user_store())
        wanted = tuple(dict.fromkeys(wanted))
        by_id = {recording.word_id: recording for recording in self.recordings}
        findings = list(self.findings)
        recorded = [one for one in wanted if one.word_id in by_id]
        if not can_encode():
            asked = bool(recorded) or self.choice.engine is not Engine.NONE
            findings += [_told(not_installed())] if asked and wanted else []
            return _gathered(wanted, {}, findings)
        done = step(tr("Sound"), len(wanted))
        made: dict[Utterance, Sound] = {}
        for one in recorded:
            sound, heard = work.from_recording(by_id[one.word_id])
            findings += heard
            if sound is not None:
                made[one] = sound
                done()
        rest = [one for one in wanted if one not in made]
        try:
            speaker = speaker_for(self.choice, self.root, self.pronouncer) if rest else None
            if speaker is not None:
                said, told = work.from_speaker(speaker, rest, done)
                made |= said
                findings += told
        except UserError as error:
            findings.append(_told(error))
        return _gathered(wanted, made, findings)


@dataclass(frozen=True, slots=True)
class _Work:
    store: Store

    def from_recording(self, recording: Recording) -> tuple[Sound | None, tuple[Finding, ...]]:
        try:
            original = recording.path.read_bytes()
        except OSError as error:
            return None, (_unreadable(recording.place, error.strerror or type(error).__name__),)
        key = digest(HUMAN, CHAIN, ENCODER, original)
        told_path = self.store.get(key, ".txt")
        kept = self.store.get(key, ".mp3")
        try:
            if kept is None or told_path is None:
                clip = decode(recording.path)
                told = look_at(clip, recording.place)
                if any(finding.code == "SOUND-EMPTY" for finding in told):
                    return None, told
                kept = self.store.put(key, encode(cleaned(clip)), ".mp3")
                # Whether there is anything to tell, so that a good recording is decoded only once.
                self.store.put(key, b"1" if told else b"", ".txt")
            elif told_path.stat().st_size:
                told = look_at(decode(recording.path), recording.place)
            else:
                told = ()
        except ReaderMissing:
            return None, (
                Finding(
                    "SOUND-READER",
                    Severity.REVIEW,
                    tr("Recordings other than plain WAV need a package that is not installed."),
                    tr("Install it: pip install “fagnorsk[media]”."),
                    recording.place,
                ),
            )
        except Undecodable:
            return None, (
                Finding(
                    "SOUND-BROKEN",
                    Severity.REVIEW,
                    tr("No sound can be read out of the file."),
                    tr("Play it on the phone; if it plays, send it again, else record it again."),
                    recording.place,
                ),
            )
        except OSError as error:
            return None, (_unreadable(recording.place, error.strerror or type(error).__name__),)
        return _sound(kept, _name(key), HUMAN, human=True), told

    def from_speaker(
        self, speaker: Speaker, wanted: Sequence[Utterance], done: Callable[[], None]
    ) -> tuple[dict[Utterance, Sound], list[Finding]]:
        made: dict[Utterance, Sound] = {}
        missing: list[tuple[Utterance, str, str]] = []
        for one, written in zip(wanted, speaker.written(wanted), strict=True):
            key = digest("engine", speaker.id, _FINISH, ENCODER, written)
            kept = self.store.get(key, ".mp3")
            if kept is not None:
                made[one] = _sound(kept, _name(key), speaker.name, human=False)
                done()
            else:
                missing.append((one, written, key))
        failed: list[str] = []
        with ExitStack() as stack:
            own = local()

            def say(task: tuple[Utterance, str, str]) -> Sound | None:
                _, written, key = task
                if not hasattr(own, "talker"):
                    own.talker = speaker.open(stack)
                talker: Talker = own.talker
                try:
                    clip = talker.say(written)
                except SpeechFailed:
                    return None
                path = self.store.put(key, encode(padded(levelled(trimmed(clip)))), ".mp3")
                return _sound(path, _name(key), speaker.name, human=False)

            workers = max(1, min(speaker.workers, os.cpu_count() or 1, len(missing)))
            pool = stack.enter_context(ThreadPoolExecutor(workers))
            for (one, _, _), sound in zip(missing, pool.map(say, missing), strict=True):
                if sound is None:
                    failed.append(one.text)
                else:
                    made[one] = sound
                done()
        return made, [_cannot_say(speaker, failed)] if failed else []


def _name(key: str) -> str:
    return f"fagnorsk-{key[:20]}.mp3"


def _sound(path: Path, name: str, voice: str, *, human: bool) -> Sound:
    return Sound(name, path, voice, human, seconds_of(path.stat().st_size))


def _gathered(wanted: Sequence[Utterance], made: dict[Utterance, Sound], findings: Sequence[Finding]) -> Spoken:
    words = {one.word_id: made[one] for one in wanted if one.word_id and one in made}
    return Spoken(
        words=words,
        texts={one.text: made[one] for one in wanted if not one.word_id and one in made},
        findings=tuple(dict.fromkeys(findings)),
        voices=tuple(sorted(Counter(sound.voice for sound in made.values()).items())),
        unrecorded=tuple(
            dict.fromkeys(
                one.word_id for one in wanted if one.word_id and not (one.word_id in words and words[one.word_id].human)
            )
        ),
    )


def _told(error: UserError) -> Finding:
    # An extra that nobody asked for is no fault of the course.
    severity = Severity.INFO if error.code == "SOUND-MISSING" else Severity.REVIEW
    return Finding(error.code, severity, error.what, error.cure, error.place)


def _unreadable(place: Place, reason: str) -> Finding:
    return Finding(
        "SOUND-OPEN",
        Severity.REVIEW,
        tr("The recording cannot be opened ({reason}).", reason=reason),
        tr("Check that you may read it, and that it lies on this computer and not only in the cloud."),
        place,
    )


def _cannot_say(speaker: Speaker, failed: Sequence[str]) -> Finding:
    named = ", ".join(quoted(text) for text in failed[:_MOST_NAMED]) + (" ..." if len(failed) > _MOST_NAMED else "")
    return Finding(
        "SOUND-FAILED",
        Severity.REVIEW,
        trn("{voice} could not say {n} text: {texts}.", "{voice} could not say {n} texts: {texts}.", len(failed),
            voice=speaker.name, texts=named),
        tr("Record these yourself, or choose another voice under “sound:” in course.yaml."),
    )  # fmt: skip
