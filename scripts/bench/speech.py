"""How well and how fast words are spoken: `python scripts/bench/speech.py [--words N]`.

Against `tests/speech/data/pronunciations.tsv` (broad IPA, Urban East Norwegian): segment errors and words with the stress
elsewhere, for espeak-ng by itself, for the rules and the list of the toolkit, and for what espeak-ng says when it is given
these. Then sounds per second, their size, and whether a second run says the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from fagnorsk.model.course import Course, Settings
from fagnorsk.model.sound import Utterance
from fagnorsk.norwegian.compounds import split_compound
from fagnorsk.norwegian.lexicon import open_lexicon
from fagnorsk.sources.vocabularies import vocabularies_for
from fagnorsk.speech import phonemes as ph
from fagnorsk.speech import voice_for
from fagnorsk.speech.pronounce import Pronouncer
from fagnorsk.speech.spelling_rules import by_rules
from fagnorsk.store import Store

WORDS = Path(__file__).parents[2] / "tests" / "speech" / "data" / "pronunciations.tsv"
# Reads texts or phonemes (a line each), prints what espeak-ng makes of them; a process of its own, as in the toolkit.
_TRACE = """
import ctypes, os, sys, tempfile
import espeakng_loader
lib = ctypes.CDLL(espeakng_loader.get_library_path())
os.chdir(os.path.dirname(espeakng_loader.get_data_path()))
lib.espeak_Initialize(2, 0, b".", 0)
lib.espeak_SetVoiceByName(b"nb")
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
libc.fopen.argtypes = [ctypes.c_char_p] * 2
libc.fflush.argtypes = [ctypes.c_void_p]
path = tempfile.mktemp()
file = libc.fopen(path.encode(), b"w")
lib.espeak_SetPhonemeTrace.argtypes = [ctypes.c_int, ctypes.c_void_p]
lib.espeak_SetPhonemeTrace(1 | ord("_") << 8, file)
callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(lambda a, b, c: 0)
lib.espeak_SetSynthCallback(callback)
at = 0
for line in sys.stdin.buffer:
    data = line.strip() + b"\\0"
    lib.espeak_Synth(data, len(data), 0, 1, 0, 0x101, None, None)
    libc.fflush(file)
    seen = open(path, "rb").read()
    sys.stdout.buffer.write(seen[at:].replace(b"\\n", b" ").strip() + b"\\n")
    at = len(seen)
os.unlink(path)
"""
# What the trace names and IPA has no quarrel with.
_SAME = {"a#": "ə", "r": "r", "*": "r", "s;": "ç", "x": "x", "@2": "ə", "E2": "ə", "w": "v", "l.": "ɭ", "@-": "ə"}


def main() -> None:
    """Prints the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, default=200, help="how many words and sentences are timed")
    options.add_argument("--errors", action="store_true", help="show what is wrong in each word")
    chosen = options.parse_args()
    rows = list(csv.DictReader(WORDS.open(encoding="utf-8"), delimiter="\t"))
    words = [row["word"] for row in rows]
    pronouncer, lexicon = Pronouncer(), open_lexicon()
    ours = [pronouncer.word(word) for word in words]
    ways = {
        "espeak-ng by itself": [_read_trace(line) for line in _trace(words)],
        "spelling rules alone, no list, no compounds": [by_rules(word, None, lexicon.known) for word in words],
        "rules, list and compounds": ours,
        "the same as espeak-ng says it": [
            _read_trace(line) for line in _trace([ph.for_espeak([said]) for said in ours])
        ],
    }
    print(f"{len(words)} words, {sum(split_compound(word) is not None for word in words)} of them compounds")
    for group in (*dict.fromkeys(row["set"] for row in rows), ""):
        print(f"\n{group or 'all'}")
        for name, said in ways.items():
            _judge(
                name,
                [(row, one) for row, one in zip(rows, said, strict=True) if group in ("", row["set"])],
                chosen.errors,
            )
    _speed(chosen.words)


def _judge(name: str, pairs: Sequence[tuple[dict[str, str], Sequence[ph.Phoneme]]], show: bool) -> None:
    errors = segments = elsewhere = 0
    for row, said in pairs:
        right = ph.read_ipa(row["ipa"])
        wrong = _distance([sound.ipa for sound in right], [sound.ipa for sound in said])
        errors += wrong
        segments += len(right)
        elsewhere += _stressed(right) != _stressed(said)
        if show and (wrong or _stressed(right) != _stressed(said)):
            print(f"      {row['word']}: {row['ipa']}, said {''.join(sound.ipa for sound in said)}")
    print(f"  {name:45} {100 * errors / segments:5.1f} % of segments, stress elsewhere in {elsewhere} of {len(pairs)}")


def _stressed(sounds: Sequence[ph.Phoneme]) -> int:
    vowels = [sound.stress for sound in sounds if sound.is_vowel]
    return vowels.index(ph.PRIMARY) if ph.PRIMARY in vowels else -1


def _distance(one: Sequence[str], two: Sequence[str]) -> int:
    before = list(range(len(two) + 1))
    for row, left in enumerate(one, 1):
        now = [row]
        for column, right in enumerate(two, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (left != right)))
        before = now
    return before[-1]


def _trace(texts: Sequence[str]) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-c", _TRACE], input="\n".join(texts).encode(), capture_output=True, check=True, timeout=120
    )
    return run.stdout.decode().splitlines()


def _read_trace(line: str) -> tuple[ph.Phoneme, ...]:
    names = {
        name: ipa for ipa, name in (*reversed(ph._VOWELS.items()), *ph._CONSONANTS.items()) if name not in ("Rt", "Rd")
    }
    out: list[ph.Phoneme] = []
    for token in re.split(r"[_ ]+", line):
        stress = {"'": ph.PRIMARY, ",": ph.SECONDARY}.get(token[:1], 0)
        name = token.lstrip("',%=")
        ipa = names.get(name) or _SAME.get(name) or names.get(name.rstrip(":")) or ""
        if not ipa and name not in ("", ":", ";"):
            ipa = name
        # Length of consonants is not judged.
        if ipa and not (out and not out[-1].is_vowel and out[-1].ipa == ipa):
            out.append(ph.Phoneme(ipa, stress))
    return tuple(out)


def _speed(count: int) -> None:
    words = [word for vocabulary in vocabularies_for(["industrirorlegger"]) for word in vocabulary.words][:count]
    wanted = [Utterance(word.term, word.id, word.pos) for word in words]
    wanted += [Utterance(word.example) for word in words if word.example]
    with tempfile.TemporaryDirectory() as folder:
        voice = voice_for(Course(Path(folder), Settings(), (), (), tuple(words), ()))
        for kind in (wanted[: len(words)], wanted[len(words) :]):
            store = Store(Path(folder) / "one")
            start = time.perf_counter()
            spoken = voice.speak(kind, store=store)
            seconds = time.perf_counter() - start
            sounds = (*spoken.words.values(), *spoken.texts.values())
            size = sum(sound.path.stat().st_size for sound in sounds)
            start = time.perf_counter()
            again = voice.speak(kind, store=store)
            cached = time.perf_counter() - start
            fresh = voice.speak(kind[:50], store=Store(Path(folder) / "two"))
            same = sum(
                one.path.read_bytes() == two.path.read_bytes()
                for one, two in zip(fresh.words.values() or fresh.texts.values(), sounds, strict=False)
            )
            assert again.words.keys() == spoken.words.keys()
            scale = 1000 / max(1, len(sounds))
            print(
                f"\n{len(sounds)} {'words' if kind[0].word_id else 'sentences'}: {seconds:.1f} s ({seconds * scale:.0f} s a "
                f"thousand), {size * scale / 1e6:.1f} MB a thousand, from the cache {cached * scale:.2f} s a thousand; "
                f"the same bytes in a second run: {same} of {len(fresh.words) or len(fresh.texts)}"
            )


if __name__ == "__main__":
    main()
