"""Where the vocabularies, courses and media lie that come with the toolkit."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

Shelf = Literal["vocab", "courses", "media"]


def shelf(name: Shelf) -> Path:
    """The folder of that name: inside the installed package, or at the top of a checkout."""
    here = Path(__file__).resolve().parent
    installed = here / "shipped" / name
    return installed if installed.is_dir() else here.parent.parent / name
