"""The right name for one that was mistyped."""

from __future__ import annotations

from collections.abc import Iterable

from fagnorsk.messages import tr


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name in `known` that looks most like `name` (case aside), or None where none comes near."""
    import difflib

    by_folded = {item.casefold(): item for item in known}
    hits = difflib.get_close_matches(name.casefold(), sorted(by_folded), n=1, cutoff=0.6)
    return by_folded[hits[0]] if hits else None


def suggest(name: str, known: Iterable[str]) -> str:
    """A sentence to mend `name`: the nearest known name, else all of them."""
    choices = sorted(set(known))
    hit = nearest(name, choices)
    if hit:
        return tr("Did you mean “{name}”?", name=hit)
    if not choices:
        return ""
    return tr("Known are: {names}.", names=", ".join(choices))
