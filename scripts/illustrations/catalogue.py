"""Which pictures there are: every entry of every family."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from illustrations import families
from illustrations.entry import Entry


def entries() -> Iterator[Entry]:
    """All pictures, family by family, in the order of the modules' names."""
    for module in sorted(pkgutil.iter_modules(families.__path__), key=lambda module: module.name):
        yield from import_module(f"illustrations.families.{module.name}").ENTRIES
