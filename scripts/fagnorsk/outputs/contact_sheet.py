"""All photos of a course on a few pages: what they show and what is to be looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fagnorsk.model.finding import Finding
from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import LANDSCAPE
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.photos.survey import PhotoLook

COLUMNS = 5
WIDTH = LANDSCAPE.text_width / COLUMNS
ROOM = Room(WIDTH - 0.5, 3.4)
KIND = "Kontaktark"


def contact_sheet(
    title: str, company: str, looks: Sequence[PhotoLook], scenes: Mapping[str, Sequence[tuple[float, ImageFile]]]
) -> bytes:
    """The .docx for the course leader's own use; file names stand in it. `scenes` holds pictures that a film offers, by the
    film's name, each with its second. A photo to which somebody said no is named but not shown.
    """
    document = Document(LANDSCAPE)
    document.line(Role.OVERLINE, KIND)
    document.line(Role.TITLE, title)
    words = {word for look in looks for word in (*look.words, *(word for _, word in look.dots))}
    document.line(
        Role.SUBTITLE, f"{len(looks)} {'bilde' if len(looks) == 1 else 'bilder'} · {len(words)} ord har bilde"
    )
    document.line(
        Role.NOTE, "Til deg som lager kurset. Del det ikke ut: her kan det stå navn, og ikke alle bilder er avklart."
    )
    if looks:
        document.line(Role.HEADING_1, "Bildene")
        _grid(document, [_photo_cell(document, look) for look in looks], "Alle bildene")
    for film, stills in scenes.items():
        document.line(Role.HEADING_1, f"Forslag fra filmen {film}")
        document.line(Role.NOTE, "Skriv navnet under bildet i photos.yaml for å bruke det.")
        _grid(document, [_still_cell(document, film, second, image) for second, image in stills], f"Bilder fra {film}")
    return document.save(
        title=f"{title}: {KIND}", author=company or title, subject=KIND, header=(title, KIND), footer=company
    )


def _grid(document: Document, cells: list[str], title: str) -> None:
    empty = document.write.paragraph(Role.CELL_SMALL)
    cells += [empty] * (-len(cells) % COLUMNS)
    # A table for each row: a heading takes a table of two rows to the next page with it.
    for at in range(0, len(cells), COLUMNS):
        if at:
            document.add(document.write.paragraph(Role.BETWEEN))
        row = cells[at : at + COLUMNS]
        document.table(Role.PICTURE_TABLE, (WIDTH,) * COLUMNS, (), [row], title=f"{title} {at + 1}–{at + COLUMNS}")


def _photo_cell(document: Document, look: PhotoLook) -> str:
    write = document.write
    out = []
    photo = look.photo
    if look.image and photo.consent.given is not False:
        alt = photo.alt or (f"Bilde: {', '.join(look.words)}" if look.words else "Bilde uten ord")
        out.append(write.paragraph(Role.PICTURE, _drawn(document, look.image, alt)))
    else:
        out.append(write.line(Role.CELL, "Ikke vist"))
    size = f" ({look.facts.width} × {look.facts.height})" if look.facts else ""
    out.append(write.paragraph(Role.CELL_SMALL, write.run(photo.name, Role.STRONG) + write.run(size)))
    shown = [*look.words, *(f"{number} {word}" for number, word in look.dots)]
    if shown:
        out.append(write.line(Role.CELL_SMALL, ", ".join(shown)))
    consent = {True: "Samtykke: ja", False: "Samtykke: nei", None: "Samtykke: ikke notert"}[photo.consent.given]
    out.append(write.line(Role.CELL_SMALL, consent))
    out += [write.line(Role.CELL_SMALL, f"⚠ {_told(finding)}") for finding in look.findings]
    return "".join(out)


def _told(finding: Finding) -> str:
    return finding.what


def _still_cell(document: Document, film: str, second: float, image: ImageFile) -> str:
    write = document.write
    drawn = write.paragraph(Role.PICTURE, _drawn(document, image, f"Bilde fra filmen etter {second:g} sekunder"))
    return drawn + write.paragraph(Role.CELL_SMALL, write.run(f"{film}@{second:g}", Role.STRONG))


def _drawn(document: Document, image: ImageFile, alt: str) -> str:
    return document.pictures.draw(Picture(image, image, alt, PictureOrigin.PHOTO, ""), ROOM, alt)
