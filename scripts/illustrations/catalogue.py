"""Which pictures there are, and who draws them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module

from illustrations.canvas import Drawing

FAMILIES = ("flanges",)
Value = float | str


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the word's id, what it shows (English), alt text (Norwegian), the program and its parameters."""

    id: str
    shows: str
    alt: str
    draw: Callable[..., None]
    parameters: dict[str, Value] = field(default_factory=dict)

    @property
    def program(self) -> str:
        """Module and function."""
        return f"{self.draw.__module__}.{self.draw.__name__}"

    def drawing(self) -> Drawing:
        """The picture as shapes."""
        drawing = Drawing()
        self.draw(drawing, **self.parameters)
        return drawing


def pictures() -> Iterator[Picture]:
    """All pictures, family by family."""
    for family in FAMILIES:
        yield from import_module(f"illustrations.{family}").PICTURES
