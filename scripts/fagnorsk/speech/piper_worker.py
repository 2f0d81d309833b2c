"""The process in which Piper speaks: reads orders (a line of JSON each), answers with a line of JSON and a WAV file."""

import io
import json
import os
import sys
import wave


def serve(model: str) -> None:
    """Answers orders until standard input ends. No randomness: the same text sounds the same."""
    from piper import PiperVoice, SynthesisConfig  # type: ignore[import-not-found, unused-ignore]

    source = sys.stdin.buffer
    sink = os.fdopen(os.dup(1), "wb")
    # The engine and what it loads print to standard output now and then.
    os.dup2(2, 1)
    voice = PiperVoice.load(model)
    config = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, normalize_audio=False)
    sink.write(b'{"bytes": 0}\n')
    sink.flush()
    for line in source:
        text = json.loads(line)["text"]
        buffer = io.BytesIO()
        try:
            with wave.open(buffer, "wb") as file:
                voice.synthesize_wav(text, file, syn_config=config)
            data = buffer.getvalue()
        except Exception:
            # Whatever fails inside, this one text goes unsaid and the next is tried.
            data = b""
        sink.write(json.dumps({"bytes": len(data)}).encode() + b"\n" + data)
        sink.flush()


if __name__ == "__main__":
    serve(sys.argv[1])
