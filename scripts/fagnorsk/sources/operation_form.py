"""The form that a line leader filled in -> blocks of an operation, local names, and who may be in its pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from fagnorsk.model.photo import Consent
from fagnorsk.sources.operation_block import Block, Mark
from fagnorsk.sources.operation_read import Reading
from fagnorsk.sources.operation_table import cell_photos, cell_text

# What is printed on the form. It is read back by these words, so they are permanent.
KIND = "Skjema: slik gjør vi det"
HOW = "Skriv kort, slik dere snakker. Ta ett bilde til hvert steg. Send skjemaet til kurslederen."
STEPS = ("Nr.", "Hva gjør du?", "Hva kan gå galt?", "Bilde")
MORE = "Flere steg? Trykk på tabulatortasten (Tab) i den siste ruta, så får du en ny rad."
NAMES_HEADING = "Hva kaller dere det her?"
NAMES = ("Ordet på lista", "Her sier vi")
CONSENT_HEADING = "Hvem er på bildene?"
NOBODY = "Det er ingen personer på bildene."
ALL_AGREED = "Alle på bildene har sagt ja til at bildene brukes i opplæringen."
SOMEBODY_NOT = "Noen på bildene vil ikke være med. Bildene skal ikke brukes."
ASKED_BY, ASKED_ON = "Spurt av", "Dato"
LABELS = ("Verktøy", "Verneutstyr")
_TICKED = re.compile(r"^\s*(?:[☒☑✓✔×]|[xX](?=\s))\s*")
_BOX = re.compile(r"^\s*[☐☒☑✓✔×]\s*")
_FIXED = frozenset({KIND, HOW, MORE, NAMES_HEADING, CONSENT_HEADING})
_ASKED = re.compile(rf"{ASKED_BY}:\s*(.*?)\s*{ASKED_ON}:\s*(.*?)\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FormRead:
    """`reading` without what is printed on the form, its pictures with what was said of the people in them; `names` pairs a
    word of the list with what it is called at that company.
    """

    reading: Reading
    names: tuple[tuple[str, str], ...]


def read_form(reading: Reading) -> FormRead | None:
    """The answers of a filled form, or None for any other document."""
    if not any(_head(block) == STEPS for block in reading.blocks):
        return None
    blocks: list[Block] = []
    names: list[tuple[str, str]] = []
    consent: Consent | None = None
    by = on = ""
    for block in reading.blocks:
        head = _head(block)
        bare = _BOX.sub("", block.text).strip()
        if head == STEPS:
            blocks += _steps(block)
        elif head[:2] == NAMES:
            names += _names(block)
        elif bare in (NOBODY, ALL_AGREED, SOMEBODY_NOT):
            if _TICKED.match(block.text):
                # One who does not want it counts more than all who do.
                given = bare != SOMEBODY_NOT and (consent is None or consent.given is not False)
                consent = Consent(given)
        elif found := _ASKED.fullmatch(block.text.replace("\t", " ").strip()):
            by, on = found[1], found[2]
        elif bare not in _FIXED and bare.rstrip(":").strip() not in LABELS:
            blocks.append(replace(block, text=" ".join(block.text.split())))
    photos = reading.photos
    if consent:
        told = replace(consent, asked_by=by, date=on)
        photos = tuple(replace(photo, consent=told) if photo.consent.given is None else photo for photo in photos)
    return FormRead(replace(reading, blocks=tuple(blocks), photos=photos), tuple(names))


def _head(block: Block) -> tuple[str, ...]:
    return tuple(cell_text(cell) for cell in block.cells[0]) if block.mark is Mark.TABLE and block.cells else ()


def _steps(table: Block) -> list[Block]:
    """The rows as steps in order, and below them what can go wrong. A photo alone belongs to the step above it."""
    steps: list[Block] = []
    early: tuple[str, ...] = ()
    wrong: list[Block] = []
    for row in table.cells[1:]:
        cells = [*row, *((),) * (len(STEPS) - len(row))]
        text, danger = cell_text(cells[1]), cell_text(cells[2])
        photos = tuple(name for cell in cells for name in cell_photos(cell))
        place = next((block.row for cell in row for block in cell), table.row)
        if text:
            steps.append(Block(Mark.NUMBER, text, place, number=len(steps) + 1, photos=early + photos))
            early = ()
        elif photos and steps:
            steps[-1] = replace(steps[-1], photos=steps[-1].photos + photos)
        else:
            early += photos
        if danger:
            wrong.append(Block(Mark.BULLET, danger, place))
    out = [Block(Mark.HEADING, "Slik gjør du", table.row, level=2), *steps] if steps else []
    return [*out, Block(Mark.HEADING, "Farer", table.row, level=2), *wrong] if wrong else out


def _names(table: Block) -> list[tuple[str, str]]:
    found = []
    for row in table.cells[1:]:
        texts = [cell_text(cell) for cell in row]
        found += [(word, said) for word, said in zip(texts[::2], texts[1::2], strict=False) if word and said]
    return found
