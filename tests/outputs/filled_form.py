"""A form as Word saves it once it has been filled in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lxml import etree
from PIL import Image

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONSHIP = f'<Relationship Id="{{0}}" Type="{R}/image" Target="media/{{0}}.png"/></Relationships>'


def fill(
    form: bytes, texts: Mapping[str, str], photos: Mapping[str, tuple[int, int, int]], ticks: tuple[str, ...] = ()
) -> bytes:
    """The form with `texts` by the names of their controls, a photo of one colour in each box named, and ticks."""
    with zipfile.ZipFile(io.BytesIO(form)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = etree.fromstring(parts["word/document.xml"])
    relationships = parts["word/_rels/document.xml.rels"].decode()
    for control in body.iter(f"{{{W}}}sdt"):
        properties = control.find(f"{{{W}}}sdtPr")
        name = properties.find(f"{{{W}}}alias").get(f"{{{W}}}val")
        hint = properties.find(f"{{{W}}}showingPlcHdr")
        if name in texts:
            control.find(f".//{{{W}}}t").text = texts[name]
        elif name in photos:
            key = f"foto{len(parts)}"
            control.find(f".//{{{A}}}blip").set(f"{{{R}}}embed", key)
            buffer = io.BytesIO()
            Image.new("RGB", (400, 300), photos[name]).save(buffer, "PNG")
            parts[f"word/media/{key}.png"] = buffer.getvalue()
            relationships = relationships.replace("</Relationships>", _RELATIONSHIP.format(key))
        elif name in ticks:
            control.find(f".//{{{W}}}t").text = "☒"
            continue
        else:
            continue
        if hint is not None:
            properties.remove(hint)
    parts["word/document.xml"] = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    parts["word/_rels/document.xml.rels"] = relationships.encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()
