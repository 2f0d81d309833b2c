"""The styles: every role filled, names and ids once, colours that can be read."""

from __future__ import annotations

from pathlib import Path

from fagnorsk.model.photo import ImageFile
from fagnorsk.outputs.word.design import shipped_design
from fagnorsk.outputs.word.pictures import Room, fitted, told
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.xml import escape, quote


def test_every_role_has_a_style_of_its_own() -> None:
    design = shipped_design()
    assert set(design.styles) == set(Role)
    assert set(design.lists) == set(ListKind)
    assert len({style.id for style in design.styles.values()}) == len(Role)
    assert len({style.name for style in design.styles.values()}) == len(Role)
    assert all(style.id.isascii() and style.id.isalnum() for style in design.styles.values())


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_text_can_be_read() -> None:
    colours = shipped_design().colours
    for text in ("accent", "muted", "signal"):
        for ground in ("FFFFFF", colours["tint"], colours["signal_tint"]):
            assert (luminance(ground) + 0.05) / (luminance(colours[text]) + 0.05) >= 6


def test_a_picture_keeps_its_shape_and_its_sharpness() -> None:
    room = Room(6, 4)
    assert fitted(ImageFile("a.jpg", Path("a"), 1500, 500), room) == (6, 2)
    assert fitted(ImageFile("a.jpg", Path("a"), 500, 1500), room) == (4 / 3, 4)
    small = fitted(ImageFile("a.jpg", Path("a"), 90, 90), room)
    assert small == (2.54, 2.54)


def test_alt_text() -> None:
    assert told(" En flens ", "x") == "En flens"
    assert told("IMG_1.heic", "Bilde til oppgaven") == told(" ", "Bilde til oppgaven") == "Bilde til oppgaven"


def test_text_is_safe_in_xml() -> None:
    assert escape("a\x0b<b>\t&\ud800\n😀") == "a&lt;b&gt; &amp; 😀"
    assert quote('"x"') == "&quot;x&quot;"
