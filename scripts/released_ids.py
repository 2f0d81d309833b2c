"""Run at each release: notes in vocab/released-ids.csv which word ids learners have from now on.

`python scripts/released_ids.py`: rows are added, never changed or taken out; `fagnorsk check vocab` looks that each is there.
"""

from __future__ import annotations

import csv
import io
import sys

from fagnorsk import __version__
from fagnorsk.shipped import shelf
from fagnorsk.sources.library import RELEASED_NAME, Library, Released, whole_library
from fagnorsk.store import write_whole


def with_new(library: Library, version: str) -> tuple[Released, ...]:
    """Every id released so far and those that `version` brings, by id."""
    known = {released.id for released in library.released}
    ids = {word.id for vocabulary in library.vocabularies for word in vocabulary.words}
    return tuple(sorted((*library.released, *(Released(i, version) for i in ids - known)), key=lambda one: one.id))


def as_csv(released: tuple[Released, ...]) -> str:
    """The file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("id", "since"))
    writer.writerows((one.id, one.since) for one in released)
    return text.getvalue()


if __name__ == "__main__":
    library = whole_library()
    made = with_new(library, __version__)
    write_whole(shelf("vocab") / RELEASED_NAME, as_csv(made).encode())
    print(f"{len(made) - len(library.released)} new, {len(made)} ids in all.", file=sys.stderr)
