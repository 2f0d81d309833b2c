"""The order of the steps from a course folder to its outputs; the only room that knows it."""

from fagnorsk.build.course import build, chosen_languages
from fagnorsk.build.options import BY_DEFAULT, FORMATS, Built, Options, Prepared, Step, silent
from fagnorsk.build.prepare import company_template, load_for_output, prepare
from fagnorsk.build.reading import read_back, words_of_file

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
