"""What counts as a change of the course."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from build_courses import full_course, photo, write
from fagnorsk.cli.watch import changes


def test_a_changed_text_is_told_and_an_output_is_not(tmp_path: Path) -> None:
    root = full_course(tmp_path)
    told: list[tuple[str, ...]] = []

    def look() -> None:
        told.append(next(changes(root, root / "build")))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    for number in range(40):
        # The watcher needs a moment before it sees anything.
        write(root / "build" / "x.docx", str(number))
        write(root / "deck-ledger.csv", str(number))
        photo(root / "photos" / "~$x.jpg")
        if number > 3:
            write(root / "operations" / "02-kappe-ror.md", f"# Kappe\n1. Kapp røret {number} ganger.\n")
        time.sleep(0.25)
        if told:
            break
        if number > 8:
            time.sleep(1.5)
    looking.join(10)
    assert told == [("operations/02-kappe-ror.md",)]
