"""What a company's work instruction is, before it is a Word file or a PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under a step: file name in `photos/`, alt text, the part shown (left, top, right, bottom in percent)."""

    file: str
    alt: str
    cut: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered step, with or without a picture."""

    text: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: paragraphs, or a bulleted list."""

    heading: str
    paragraphs: tuple[str, ...]
    bullets: bool = False


@dataclass(frozen=True, slots=True)
class Instruction:
    """One document as the company keeps it; `before` and `after` are the sections around the steps."""

    title: str
    number: str
    revision: str
    date: str
    before: tuple[Section, ...]
    warnings: tuple[str, ...]
    steps: tuple[Step, ...]
    after: tuple[Section, ...]
    company: str = "Eksempel Rør AS"
    note: str = "Øvingstekst. Bedriftens egen prosedyre gjelder."
