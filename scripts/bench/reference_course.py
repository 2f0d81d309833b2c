"""The reference course that builds are measured on: as many photos, words and languages as one asks for, from made-up pictures
and the words of the shipped vocabularies. The same numbers give the same course.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from photos import make_photos

TRADES = ("hms", "verktoy", "industrirorlegger", "sveising", "sjomat", "arbeidsliv")
LANGUAGES = ("pl", "lt", "ro", "uk", "en")
STEPS = 10
VOCAB = Path(__file__).resolve().parents[2] / "vocab"


def make_course(
    root: Path,
    *,
    photos: int = 100,
    words: int = 500,
    lessons: int = 12,
    languages: Sequence[str] = LANGUAGES,
    first: int = 0,
    sound: bool = False,
    taken: Sequence[Path] = (),
) -> None:
    """Writes the course folder `root`. The words
    come in the order of the lists, the photos in turns to the lessons.

    `first` is the first word taken from the library; `taken` are photos made before, used instead of new ones.
    """
    (root / "operations").mkdir(parents=True)
    (root / "photos").mkdir()
    rows = library_words()[first : first + words]
    if len(rows) < words:
        raise SystemExit(f"The library has only {len(rows)} words from number {first}.")
    per = -(-words // lessons)
    parts = [rows[start : start + per] for start in range(0, words, per)]
    settings = [
        f"id: {root.name}",
        "title: Referansekurs",
        f"trades: [{', '.join(TRADES)}]",
        f"languages: [{', '.join(languages)}]",
        *([] if sound else ["sound: none"]),
        "consent: ask",
        "lessons:",
    ]
    described: list[str] = []
    for number, part in enumerate(parts, 1):
        settings += [f"  - operation: del-{number}", f"    most: {per}", "    words:"]
        settings += [f"      - {row['id']}" for row in part]
        shown = [f"bilde-{n:03}.jpg" for n in range(number - 1, photos, len(parts))]
        pictures = [f" ![{row['term']}](../photos/{name})" for row, name in zip(part, shown, strict=False)]
        pictures += [""] * STEPS
        steps = [f"{n}. {row['example']}{pictures[n - 1]}" for n, row in enumerate(part[:STEPS], 1)]
        text = "\n".join(row["example"] for row in part[STEPS:])
        (root / "operations" / f"{number:02}-del-{number}.md").write_text(
            "\n".join([f"# Del {number}", "", *steps, "", "## Modelltekst", "", text, ""]), encoding="utf-8"
        )
        described += [
            f"{name}:\n  alt: Bildet viser {row['term']}\n  words: [{row['id']}]\n  consent: {{given: true}}"
            for row, name in zip(part, shown, strict=False)
        ]
    (root / "course.yaml").write_text("\n".join(settings) + "\n", encoding="utf-8")
    if taken:
        for number, path in enumerate(taken[:photos]):
            # No symbolic link: one that leads out of the course is not followed.
            (root / "photos" / f"bilde-{number:03}.jpg").hardlink_to(path)
    else:
        for number, photo in enumerate(make_photos(root / "photos", photos)):
            photo.path.rename(root / "photos" / f"bilde-{number:03}.jpg")
    (root / "photos.yaml").write_text("\n".join(described) + "\n", encoding="utf-8")


def library_words() -> list[dict[str, str]]:
    """The rows of the shipped lists that have an example, each with its translations under the language's code."""
    rows: list[dict[str, str]] = []
    for trade in TRADES:
        with (VOCAB / trade / "words.csv").open(encoding="utf-8", newline="") as file:
            own = [row for row in csv.DictReader(file) if row["example"] and row["pos"] in ("noun", "verb", "adj")]
        for path in (VOCAB / trade / f"{code}.csv" for code in LANGUAGES):
            with path.open(encoding="utf-8", newline="") as file:
                said = {row["id"]: row["translation"] for row in csv.DictReader(file)}
            for row in own:
                row[path.stem] = said.get(row["id"], "")
        rows += own
    return rows
