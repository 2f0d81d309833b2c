from __future__ import annotations

import importlib.util
import re
import sys
import types
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Found:
    start: int
    end: int
    word_id: str
    slot: object
    text: str


def _find(text, entries):
    """Whole words only, the longest first, no overlaps."""
    hits = []
    for word_id, inflection in entries:
        for form in inflection.forms:
            for variant in form.accepted:
                for match in re.finditer(rf"(?<![\w-]){re.escape(variant)}(?![\w-])", text, re.I):
                    hits.append(Found(match.start(), match.end(), word_id, form.slot, match.group()))
    hits.sort(key=lambda hit: (-(hit.end - hit.start), hit.start, hit.word_id, str(hit.slot) != "imperative"))
    taken = []
    for hit in hits:
        if all(hit.end <= other.start or hit.start >= other.end for other in taken):
            taken.append(hit)
    return tuple(sorted(taken, key=lambda hit: hit.start))


@pytest.fixture(autouse=True)
def mentions(monkeypatch):
    if importlib.util.find_spec("fagnorsk.norwegian.mentions") is None:
        fake = types.ModuleType("fagnorsk.norwegian.mentions")
        fake.find_mentions = _find
        monkeypatch.setitem(sys.modules, "fagnorsk.norwegian.mentions", fake)
