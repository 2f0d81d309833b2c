"""The short code that sheet and key bear alike, so that they are not mixed up."""

from __future__ import annotations

import hashlib

# No vowels, so that a code is never a word; no B 8, G 6, I 1, L, O 0, S 5, Y, Z 2, which look alike in handwriting.
CODE_LETTERS = "CDFHJKMNPQRTVWX3479"
CODE_LENGTH = 4


def code_of(*parts: str) -> str:
    """Four letters or digits that hang on all of `parts`."""
    return letters_of(hashlib.sha256("\0".join(parts).encode()).digest())


def letters_of(digest: bytes) -> str:
    """The code of a digest."""
    number = int.from_bytes(digest, "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, place = divmod(number, len(CODE_LETTERS))
        letters.append(CODE_LETTERS[place])
    return "".join(letters)
