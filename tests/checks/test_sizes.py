"""What is too large is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fagnorsk.checks import sizes
from fagnorsk.checks.sizes import check_sizes
from plans import noun, picture, plan


def test_small_pictures_are_no_matter(tmp_path: Path) -> None:
    assert check_sizes(plan([noun("flens", shown=picture(tmp_path, "red"))])) == ()


def test_large_picture_handout_and_deck(tmp_path: Path) -> None:
    shown = picture(tmp_path, "red")
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(sizes.DECK + 1_000_000)
    shown = replace(shown, print=replace(shown.print, path=large), card=replace(shown.card, path=large))
    assert [str(finding) for finding in check_sizes(plan([noun("flens", shown=shown)]))] == [
        "red.png stays large: 51000 kB. "
        "Take it again in better light, or crop it to the thing: grain and leaves make files large.",
        "operations/01.md: The handout of “Vi monterer en flens” holds 51 MB of pictures. "
        "Divide the operation into two, or leave photos out.",
        "A deck of the course holds 51 MB of pictures. Divide the course, or leave photos out.",
    ]
