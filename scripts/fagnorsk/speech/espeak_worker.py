"""The speaking process: reads orders (a line of JSON each), answers with a line of JSON and the samples.

espeak-ng lives only here: its library is under the GPL, keeps global state and may crash. What it has said before changes
what it says next, so each clip is spoken by a fresh copy of the process; where processes cannot be copied (Windows), whoever
gives the orders starts a new one for each.
"""

import ctypes
import json
import os
import sys

# From espeak's speak_lib.h.
_SYNCHRONOUS, _RATE = 2, 1
_UTF8, _PHONEMES = 0x0001, 0x0100
_SECONDS = 30


def _library(voice: str) -> "tuple[ctypes.CDLL, str, int]":
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    # espeak keeps a path of at most 160 characters, and on Windows no æøå: it is told to look where it stands.
    os.chdir(os.path.dirname(espeakng_loader.get_data_path()))  # noqa: PTH120
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, b".", 0)
    if rate <= 0 or library.espeak_SetVoiceByName(voice.encode()) != 0:
        raise SystemExit(3)
    library.espeak_Info.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
    return library, library.espeak_Info(None).decode(), rate


def _phonemes(library: ctypes.CDLL, text: str) -> str:
    start = ctypes.c_char_p(text.encode())
    rest = ctypes.cast(ctypes.pointer(start), ctypes.POINTER(ctypes.c_void_p))
    clauses = []
    while rest.contents.value:
        clauses.append(library.espeak_TextToPhonemes(rest, _UTF8, ord("_") << 8).decode())
    return " ".join(clause for clause in clauses if clause)


def _speak(library: ctypes.CDLL, order: "dict[str, object]") -> bytes:
    parts = []

    def take(samples: "ctypes._Pointer[ctypes.c_short]", count: int, events: int) -> int:
        if samples and count > 0:
            parts.append(ctypes.string_at(samples, 2 * count))
        return 0

    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
    callback = kind(take)
    library.espeak_SetSynthCallback(callback)
    library.espeak_SetParameter(_RATE, int(str(order["rate"])), 0)
    data = str(order["text"]).encode() + b"\0"
    flags = _UTF8 | (_PHONEMES if order["phonemes"] else 0)
    if library.espeak_Synth(data, len(data), 0, 1, 0, flags, None, None) != 0:
        raise SystemExit(4)
    return b"".join(parts)


def _in_a_copy(library: ctypes.CDLL, order: "dict[str, object]") -> bytes:
    if not hasattr(os, "fork"):
        return _speak(library, order)
    import signal

    come, go = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(_SECONDS)
            os.close(come)
            with os.fdopen(go, "wb") as sink:
                sink.write(_speak(library, order))
            status = 0
        finally:
            os._exit(status)
    os.close(go)
    with os.fdopen(come, "rb") as source:
        data = source.read()
    _, status = os.waitpid(child, 0)
    return data if status == 0 else b""


def serve(voice: str) -> None:
    """Answers orders until standard input ends; the first answer tells version and sample rate."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    library, version, rate = _library(voice)

    def answer(data: bytes = b"", **facts: object) -> None:
        sink.write(json.dumps({**facts, "bytes": len(data)}).encode() + b"\n" + data)
        sink.flush()

    answer(version=version, rate=rate)
    for line in source:
        order = json.loads(line)
        if "spell" in order:
            answer(phonemes=[_phonemes(library, text) for text in order["spell"]])
        else:
            answer(_in_a_copy(library, order))


if __name__ == "__main__":
    serve(sys.argv[1])
