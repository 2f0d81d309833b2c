"""What the catalogue knows of one picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from illustrations.canvas import Drawing


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture: the word's id, what it shows and its alt text (Norwegian), the function that draws it, its parameters."""

    id: str
    shows: str
    alt: str
    draw: Callable[..., Drawing]
    parameters: Mapping[str, object] = field(default_factory=dict)

    @property
    def program(self) -> str:
        """The function's place, as the manifest names it."""
        return f"{self.draw.__module__.removeprefix('illustrations.')}.{self.draw.__name__}"

    def make(self) -> Drawing:
        """The picture, drawn."""
        return self.draw(**self.parameters)
