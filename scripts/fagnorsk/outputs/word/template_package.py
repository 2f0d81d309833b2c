"""A finished .docx upon a company's template: its parts, with our text, and the styles and lists that it lacks."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.outputs.word.package import IMAGE_TYPES, OFFICE, PACKAGE, properties_xml, settings_xml, zipped
from fagnorsk.outputs.word.pictures import Media
from fagnorsk.outputs.word.template import Template
from fagnorsk.outputs.word.template_styles import merged_numbering, merged_styles
from fagnorsk.outputs.word.theme import font_table_xml, theme_xml
from fagnorsk.outputs.word.xml import HEAD, R, quote

# A docProps part of the template names its author and program: ours takes its place.
_CORE = "docProps/core.xml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"


def docx_upon(
    template: Template,
    *,
    document: str,
    text_width: float,
    lists: tuple[str, str],
    header: tuple[str, str],
    footer: tuple[str, str],
    title: str,
    author: str,
    subject: str,
    media: Sequence[Media],
) -> bytes:
    """The file. `lists` are looks and lists; `header` and `footer` are relationship and part of ours, put in where the
    document refers to them. Raises OSError where a picture file is gone.
    """
    kept, design = template.kept, template.design
    folder = kept.folder
    parts: dict[str, str | bytes] = dict(kept.parts)
    settings = kept.parts.get(f"{folder}/settings.xml") or settings_xml(design.language, design.complex_language)
    own: dict[str, tuple[str, str | bytes]] = {
        "styles": ("styles.xml", merged_styles(kept.styles, design, template.made, text_width)),
        "numbering": ("numbering.xml", merged_numbering(kept.numbering, *lists)),
        "settings": ("settings.xml", settings),
    }
    if not any(row.type.endswith("/fontTable") for row in kept.relationships):
        own["fontTable"] = ("fontTable.xml", font_table_xml(design))
    if not any(row.type.endswith("/theme") for row in kept.relationships):
        own["theme"] = ("theme/theme1.xml", theme_xml(design))
    rows = [(row.id, row.type, row.target) for row in kept.relationships]
    types = dict(kept.overrides)
    number = kept.next_relationship + 2
    for kind, (name, content) in own.items():
        parts[f"{folder}/{name}"] = content
        rows.append((f"rId{number}", f"{R}/{kind}", name))
        types[f"/{folder}/{name}"] = _THEME if kind == "theme" else f"{OFFICE}.{kind}+xml"
        number += 1
    for kind, (relationship, content) in (("header", header), ("footer", footer)):
        if f'r:id="{relationship}"' in document:
            name = f"fagnorsk-{kind}.xml"
            parts[f"{folder}/{name}"] = content
            rows.append((relationship, f"{R}/{kind}", name))
            types[f"/{folder}/{name}"] = f"{OFFICE}.{kind}+xml"
    rows += [(item.relationship, f"{R}/image", f"media/{item.file.name}") for item in media]
    parts[kept.main] = document
    types[f"/{kept.main}"] = f"{OFFICE}.document.main+xml"
    parts[_CORE] = properties_xml(title, author, subject, design.language)
    types[f"/{_CORE}"] = "application/vnd.openxmlformats-package.core-properties+xml"
    base = kept.main.rpartition("/")[2]
    parts[f"{folder}/_rels/{base}.rels"] = _relationships(rows)
    top = [
        ("rId1", f"{R}/officeDocument", kept.main),
        ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", _CORE),
    ]
    if kept.custom_properties:
        top.append(("rId3", f"{R}/custom-properties", kept.custom_properties))
    parts["_rels/.rels"] = _relationships(top)
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= dict(kept.defaults) | {suffix[1:]: kind for suffix, kind in IMAGE_TYPES.items()}
    parts["[Content_Types].xml"] = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        + "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in sorted(defaults.items()))
        + "".join(f'<Override PartName="{quote(name)}" ContentType="{kind}"/>' for name, kind in sorted(types.items()))
        + "</Types>"
    )
    return zipped(parts, {f"{folder}/media/{item.file.name}": item for item in media})


def _relationships(rows: Sequence[tuple[str, str, str]]) -> str:
    inside = "".join(f'<Relationship Id="{quote(i)}" Type="{kind}" Target="{quote(to)}"/>' for i, kind, to in rows)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'
