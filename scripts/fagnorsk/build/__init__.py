"""The order of the steps from a course folder to its outputs; the only room that knows it.

What is asked for here is imported when it is first used: a build that finds nothing changed needs almost none of it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fagnorsk.build.course import build, chosen_languages
    from fagnorsk.build.options import BY_DEFAULT, FORMATS, Options, Step, silent
    from fagnorsk.build.preparing import company_template, load_for_output, prepare
    from fagnorsk.build.reading import read_back, words_of_file
    from fagnorsk.build.results import Built, Prepared

__all__ = [
    "BY_DEFAULT",
    "FORMATS",
    "Built",
    "Options",
    "Prepared",
    "Step",
    "build",
    "chosen_languages",
    "company_template",
    "load_for_output",
    "prepare",
    "read_back",
    "silent",
    "words_of_file",
]
_HOMES = {
    "course": ("build", "chosen_languages"),
    "options": ("BY_DEFAULT", "FORMATS", "Options", "Step", "silent"),
    "preparing": ("company_template", "load_for_output", "prepare"),
    "reading": ("read_back", "words_of_file"),
    "results": ("Built", "Prepared"),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f"fagnorsk.build.{module}"), name)
    raise AttributeError(name)
