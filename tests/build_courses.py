"""Small course folders on disk, as a course leader would lay them down."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

FLANGE = """# Montere en flens
Verktøy: momentnøkkel, stålbørste
Verneutstyr: vernebriller, hansker

> Viktig: Røret skal være trykkløst før du løsner boltene.

1. Steng ventilen og lås den.
2. Rengjør flensflatene med stålbørste. ![En flens med åtte hull](../photos/flens.jpg)
3. Legg inn en ny pakning.
4. Sett inn boltene, og skru på mutterne for hånd.
5. Trekk til mutterne i kryss med momentnøkkel.

## Dialog
Formann: Er du ferdig med flensen?
Lærling: Nei, jeg mangler en pakning.
"""

CUTTING = """# Kappe et rør
Verktøy: vinkelsliper, målebånd

1. Mål røret med målebånd.
2. Spenn fast røret i skrustikka.
3. Kapp røret med vinkelsliperen.
4. Rengjør flensen og røret.
"""

SETTINGS = """id: prove-kurs
title: Norsk for rørleggere
company: Eksempel Rør AS
trades: [industrirorlegger]
languages: [pl]
"""


def photo(path: Path, colour: str = "steelblue", size: tuple[int, int] = (900, 600)) -> None:
    """A picture file with a shape in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).ellipse((size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2), fill=colour)
    picture.save(path)


def write(path: Path, text: str) -> None:
    """A text file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def bare_course(root: Path) -> Path:
    """A folder with nothing but `photos/` and `operations/`, file names in no order."""
    write(root / "operations" / "montere flens.md", FLANGE)
    write(root / "operations" / "Kappe rør.md", CUTTING)
    photo(root / "photos" / "IMG_2041 flensen.JPG")
    photo(root / "photos" / "rørtang.jpg", "red")
    photo(root / "photos" / "flens.jpg", "green")
    return root


def full_course(root: Path) -> Path:
    """The same with settings, numbered operations and a photo ledger."""
    write(root / "course.yaml", SETTINGS)
    write(root / "operations" / "01-montere-flens.md", FLANGE)
    write(root / "operations" / "02-kappe-ror.md", CUTTING)
    photo(root / "photos" / "flens.jpg")
    photo(root / "photos" / "målebånd.jpg", "orange")
    write(
        root / "photos.yaml",
        "flens.jpg:\n  alt: En flens med hull\n  dots:\n    - {word: flens, x: 30, y: 40}\n    - {word: bolthull, box: [45, 35, 30, 30]}\n",
    )
    return root
