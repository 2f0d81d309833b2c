"""How fast and frugal decks are written: `python scripts/bench/anki.py [--notes 10000] [--media 5000]`.

The same made-up notes with two cards each and pictures of 25 kB, in processes of their own and in turns: plain genanki (a note
type with the same fields, one package), and the toolkit (reproducible, the ledger compared, media streamed). Shares of plain
genanki are what counts; on a machine that others use too the CPU time is the solid number.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 3
PICTURE = 25_000  # bytes
WAYS = ("plain", "toolkit", "update")


def main() -> None:
    """Prints one table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    options.add_argument("--notes", type=int, default=10_000)
    options.add_argument("--media", type=int, default=5_000)
    options.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    options.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.way:
        run(chosen.way, chosen.folder, chosen.notes, chosen.media)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pictures(folder, chosen.media)
        print(
            f"{chosen.notes} notes, {chosen.media} pictures of {PICTURE // 1000} kB; {os.cpu_count()} cores, best of {ROUNDS}"
        )
        best: dict[str, list[float]] = {way: [1e9, 1e9, 1e9, 0.0] for way in WAYS}
        for _ in range(ROUNDS):
            for way in WAYS:
                command = [sys.executable, __file__, "--way", way, "--folder", str(folder)]
                command += ["--notes", str(chosen.notes), "--media", str(chosen.media)]
                said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                figures = [float(part) for part in said.split()]
                best[way] = [*(min(pair) for pair in zip(best[way][:3], figures[:3], strict=True)), figures[3]]
        print(f"{'':22}{'seconds':>9}{'CPU s':>8}{'peak MB':>9}{'size MB':>9}")
        labels = {"plain": "plain genanki", "toolkit": "toolkit, first build", "update": "toolkit, nothing new"}
        for way, (seconds, cpu, memory, size) in best.items():
            print(f"{labels[way]:22}{seconds:9.1f}{cpu:8.1f}{memory:9.0f}{size:9.1f}")
        plain = best["plain"]
        for way in WAYS[1:]:
            print(f"{labels[way]}: {best[way][0] / plain[0]:.2f} times the time of plain genanki, "
                  f"{best[way][1] / plain[1]:.2f} times its CPU time, {best[way][2] / plain[2]:.2f} times its memory")  # fmt: skip


def pictures(folder: Path, count: int) -> None:
    """Files with random content: pictures do not compress."""
    source = random.Random(1)
    for number in range(count):
        (folder / f"{number:016x}.png").write_bytes(source.randbytes(PICTURE))


def run(way: str, folder: Path, notes: int, media: int) -> None:
    """One deck; prints seconds, CPU seconds, peak memory in MB, size in MB."""
    out = folder / f"{way}.apkg"
    work = (lambda: plain(folder, notes, media, out)) if way == "plain" else toolkit(way, folder, notes, media, out)
    started, before = time.perf_counter(), time.process_time()
    work()
    seconds, cpu = time.perf_counter() - started, time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(seconds, cpu, peak, out.stat().st_size / 1e6)


def plain(folder: Path, notes: int, media: int, out: Path) -> None:
    """As genanki's own page shows it."""
    import genanki

    from fagnorsk.outputs.anki.frozen import WORDS

    names = [field.name for field in WORDS.fields]
    templates = [
        {
            "name": "1",
            "qfmt": "{{Bilde}}Hva heter dette?",
            "afmt": "{{FrontSide}}<hr id=answer>{{Norsk}} {{Oversettelse}}",
        },
        {"name": "2", "qfmt": "{{Norsk}}", "afmt": "{{FrontSide}}<hr id=answer>{{Oversettelse}}"},
    ]
    model = genanki.Model(1607392319, "Ord", [{"name": name} for name in names], templates)
    deck = genanki.Deck(2059400110, "Norsk")
    for number in range(notes):
        values = dict.fromkeys(names, "")
        values.update(texts(number, f"{number % media:016x}.png"))
        deck.add_note(genanki.Note(model=model, fields=list(values.values())))
    package = genanki.Package(deck)
    package.media_files = [str(folder / f"{number:016x}.png") for number in range(media)]
    package.write_to_file(str(out))


def texts(number: int, picture: str) -> dict[str, str]:
    """What stands in the fields of one note."""
    return {
        "Id": f"kurs/ord-{number}/pl",
        "Norsk": f"en flens {number}",
        "Norsk_bøyning": "flensen · flenser · flensene",
        "Oversettelse": f"kołnierz {number}",
        "Bilde": f'<img src="fagnorsk-{picture}" alt="">',
        "Setning": f"Monter <b>flensen</b> {number} med ny pakning, og trekk til boltene i kryss.",
        "Forklaring": "Rund plate i enden av et rør, med hull til bolter.",
    }


def toolkit(way: str, folder: Path, notes: int, media: int, out: Path):  # type: ignore[no-untyped-def]
    """The whole step that a build takes: notes made from the plan, held against the ledger, looked at, written."""
    from fagnorsk.model.deck import DeckChoice, Directions
    from fagnorsk.model.language import LANGUAGES
    from fagnorsk.model.ledger import Ledger
    from fagnorsk.outputs.anki.deck import make_deck
    from fagnorsk.outputs.anki.package import write_package

    course = plan(folder, notes, media)
    choice = DeckChoice(directions=Directions.ONE)
    ledger = Ledger()
    if way == "update":
        ledger = ledger.merged(make_deck(course, LANGUAGES["pl"], ledger, 1_700_000_000, choice).rows)

    def work() -> None:
        made = make_deck(course, LANGUAGES["pl"], ledger, 1_700_000_500, choice)
        write_package(made.content, out)

    return work


def plan(folder: Path, notes: int, media: int):  # type: ignore[no-untyped-def]
    """A course of that many words."""
    from fagnorsk.errors import Place
    from fagnorsk.model.inflection import Form, FormSource, Inflection, Slot
    from fagnorsk.model.lesson import CoursePlan, Entry, Lesson
    from fagnorsk.model.operation import Operation
    from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
    from fagnorsk.model.text import Evidence
    from fagnorsk.model.word import Gender, Level, Pos, Translation, Word

    slots = (Slot.SG_INDEF, Slot.SG_DEF, Slot.PL_INDEF, Slot.PL_DEF)
    entries = []
    for number in range(notes):
        name = f"{number % media:016x}.png"
        file = ImageFile(name, folder / name, 400, 300)
        forms = (f"flens {number}", "flensen", "flenser", "flensene")
        inflection = Inflection(
            f"flens {number}",
            Pos.NOUN,
            tuple(Form(slot, form, (form,)) for slot, form in zip(slots, forms, strict=True)),
            (Gender.M,),
            "en",
            FormSource.DICTIONARY,
        )
        word = Word(
            f"ord-{number}",
            f"flens {number}",
            Pos.NOUN,
            (Gender.M,),
            definition="Rund plate i enden av et rør, med hull til bolter.",
            translations=(Translation("pl", f"kołnierz {number}"),),
        )
        sentence = f"Monter flensen {number} med ny pakning, og trekk til boltene i kryss."
        picture = Picture(file, file, "", PictureOrigin.PHOTO, name)
        entries.append(Entry(word, inflection, 1, picture, Evidence(sentence, "flensen", Place("operations/01.md", 3))))
    lesson = Lesson(1, "montere", "Vi monterer", Operation("montere", "Montere", Place()), tuple(entries))
    return CoursePlan("kurs", "Kurs", "Eksempel Rør AS", Level.A2, ("pl",), "a", (lesson,), False, "0")


if __name__ == "__main__":
    main()
