"""Dots and parts to cover that somebody drew in labelme: `photos/flens.json` beside `photos/flens.jpg`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fagnorsk.errors import Place
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Box, Dot

COVER_LABELS = frozenset({"cover", "dekk til", "dekk", "skjul"})
MOST_BYTES = 100_000_000  # labelme may put the whole picture into its file


def read_labelme(path: Path, place: Place) -> tuple[tuple[Dot, ...], tuple[Box, ...], tuple[Finding, ...]]:
    """Dots in the order drawn (a point, or a shape with its box), and boxes of shapes called *dekk til*.

    Places are divided by the size in the file: labelme counts pixels of the upright picture. A file that is something
    else gives nothing; one that is broken, and shapes outside the picture, give a finding (PHOTO-LABELME).
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return (), (), (_finding(place, tr("The file with marks cannot be read.")),)
    if not isinstance(data, dict) or not isinstance(data.get("shapes"), list):
        return (), (), ()
    width, height = (float(data[key]) if _is_number(data.get(key)) else 0.0 for key in ("imageWidth", "imageHeight"))
    if width <= 0 or height <= 0:
        return (), (), (_finding(place, tr("The file with marks does not tell how large the picture is.")),)
    dots: list[Dot] = []
    cover: list[Box] = []
    findings = []
    for shape in data["shapes"]:
        box = _box(shape, width, height) if isinstance(shape, dict) else None
        label = str(shape.get("label", "")).strip() if isinstance(shape, dict) else ""
        if box is None or not label:
            findings.append(_finding(place, tr("The mark “{label}” lies outside the picture.", label=label)))
        elif label.casefold() in COVER_LABELS:
            cover.append(box)
        elif box.width and box.height:
            dots.append(Dot(label, box.x + box.width / 2, box.y + box.height / 2, box, place))
        else:
            dots.append(Dot(label, box.x, box.y, place=place))
    return tuple(dots), tuple(cover), tuple(findings)


def _box(shape: Mapping[str, Any], width: float, height: float) -> Box | None:
    """The box around a shape in percent; without size for a point; None where it lies outside or is none."""
    points = shape.get("points")
    if not isinstance(points, list) or not points:
        return None
    if not all(isinstance(p, list) and len(p) == 2 and all(map(_is_number, p)) for p in points):
        return None
    places = [(float(x) / width * 100, float(y) / height * 100) for x, y in points]
    if shape.get("shape_type") == "circle" and len(places) == 2:
        (x, y), (edge_x, edge_y) = places
        # The second point lies on the rim; percent of width and of height are different lengths.
        radius = (((edge_x - x) * width) ** 2 + ((edge_y - y) * height) ** 2) ** 0.5
        places = [(x - radius / width, y - radius / height), (x + radius / width, y + radius / height)]
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    if right < 0 or bottom < 0 or left > 100 or top > 100:
        return None
    left, top, right, bottom = max(0.0, left), max(0.0, top), min(100.0, right), min(100.0, bottom)
    return Box(*(round(value, 3) for value in (left, top, right - left, bottom - top)))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9


def _finding(place: Place, what: str) -> Finding:
    return Finding(
        "PHOTO-LABELME",
        Severity.REVIEW,
        what,
        tr("Save it anew in labelme, or write the places in photos.yaml."),
        place,
    )
