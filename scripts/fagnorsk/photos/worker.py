"""The decoding process: reads orders from standard input, answers on standard output, and may be ended at any time.

An order is two blocks (JSON, picture bytes), an answer is one block of JSON and one for each picture made; a block is its
length in eight bytes, then itself. Only plain data comes back, so that a decoder taken over by a file cannot reach further.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from dataclasses import asdict
from typing import IO, Any

from fagnorsk.photos.order import Order, Refused

ALARM = 120  # seconds; ends an orphan whose parent was killed


def serve(memory: int) -> None:
    """Answers orders until standard input ends; `memory` in bytes is what a file may take."""
    source = os.fdopen(os.dup(0), "rb")
    # Decoders written in C print warnings: they must not get between the blocks.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(memory)
    from fagnorsk.photos.develop import develop, scan

    while True:
        head = read_block(source)
        if head is None:
            return
        data = read_block(source) or b""
        if hasattr(signal, "alarm"):
            signal.alarm(ALARM)
        answer: dict[str, Any]
        images: list[bytes] = []
        try:
            order = Order.from_json(json.loads(head))
            if order.scan:
                answer = {"seconds": scan(order)}
            else:
                made = develop(data, order)
                sizes = [[i.suffix, i.width, i.height] if i else None for i in made.images]
                answer = {"facts": asdict(made.facts), "images": sizes}
                images = [image.data for image in made.images if image]
        except Refused as refusal:
            answer = {"refused": refusal.reason.value}
        del data
        write_block(sink, json.dumps(answer).encode())
        for image in images:
            write_block(sink, image)
        sink.flush()


def read_block(stream: IO[bytes], most: int = 1 << 40) -> bytes | None:
    """The next block, None at the end of the stream. Raises ValueError for one that is cut off or longer than `most`."""
    head = stream.read(8)
    if not head:
        return None
    length = int.from_bytes(head, "big")
    if len(head) < 8 or length > most:
        raise ValueError("no block")
    data = stream.read(length)
    if len(data) < length:
        raise ValueError("cut off")
    return data


def write_block(stream: IO[bytes], data: bytes) -> None:
    """Writes one block."""
    stream.write(len(data).to_bytes(8, "big"))
    stream.write(data)


def _limit_memory(memory: int) -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    except (ImportError, ValueError, OSError):
        return  # Windows and macOS keep no such limit; there the number of pixels is the bound


if __name__ == "__main__":
    serve(int(sys.argv[1]))
