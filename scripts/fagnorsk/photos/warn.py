"""Findings about photos that can be used but should be looked at; the limits are measured."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Photo
from fagnorsk.photos.order import PhotoFacts

# Variance of the Laplacian in the sharpest tile: 3 % false alarms; blur of 0.2 % of the width is seen. Found at 100 with a
# filter that keeps 8 to 16 % more of it.
BLURRED = 88.0
DARK, PALE = 40.0, 225.0  # mean lightness
SMALL = 600  # pixels of the shorter side
SAME = 6  # bits of the difference hash: 3 of 11 175 pairs of different photos
SCREEN_FLAT = 0.55  # neighbouring pixels exactly equal
UPSIDE_DOWN = 50.0  # how much lighter the lower third is; none of 11 upright photos, 3 of 11 turned ones
CALM = 1.2  # how restless it may be against the upper third: sky and ceilings are calm
_SCREEN_NAME = re.compile(r"screen.?shot|skjermbilde|skjermdump|schermafbeelding|bildschirmfoto", re.IGNORECASE)


def warnings_of(photos: Sequence[tuple[Photo, PhotoFacts]]) -> list[tuple[str, Finding]]:
    """What is to be looked at, each with the photo's name, in the order of the photos; then near-duplicates."""
    findings = [(photo.name, finding) for photo, facts in photos for finding in _single(photo, facts)]
    return [*findings, *_alike(photos)]


def looks_like_screen(photo: Photo, facts: PhotoFacts) -> bool:
    """Whether it is probably a picture of a screen's contents: by its own word, its name, or its flat ground."""
    if facts.screenshot or _SCREEN_NAME.search(photo.name):
        return True
    return not facts.camera and facts.format == "PNG" and facts.flat >= SCREEN_FLAT and facts.light > 60


def difference(first: PhotoFacts, second: PhotoFacts) -> int:
    """In how many of 64 bits the fingerprints differ."""
    return (int(first.fingerprint, 16) ^ int(second.fingerprint, 16)).bit_count()


def _single(photo: Photo, facts: PhotoFacts) -> Iterator[Finding]:
    def finding(code: str, what: str, cure: str, severity: Severity = Severity.REVIEW) -> Finding:
        return Finding(code, severity, what, cure, photo.place)

    screen = looks_like_screen(photo, facts)
    if facts.frames:
        yield finding(
            "PHOTO-FRAMES",
            tr("{name} holds several pictures; the first is used.", name=photo.name),
            tr("Save the one you want as a file of its own."),
            Severity.INFO,
        )
    if min(facts.width, facts.height) < SMALL:
        yield finding(
            "PHOTO-SMALL",
            tr("{name} has only {width} x {height} pixels.", name=photo.name, width=facts.width, height=facts.height),
            tr("Get the original: messengers send photos made small."),
        )
    if facts.light < DARK and not screen:
        yield finding("PHOTO-DARK", tr("{name} is very dark.", name=photo.name), tr("Take it again with more light."))
    elif facts.light > PALE and not screen:
        yield finding(
            "PHOTO-PALE",
            tr("{name} is almost white.", name=photo.name),
            tr("Take it again with less light."),
            Severity.INFO,
        )
    if facts.sharpness < BLURRED and not screen and facts.light >= DARK:
        yield finding(
            "PHOTO-BLURRED",
            tr("{name} may be blurred.", name=photo.name),
            tr("Look at it, and take it again if the thing is not sharp."),
        )
    if screen:
        yield finding(
            "PHOTO-SCREEN",
            tr("{name} seems to show a screen.", name=photo.name),
            tr("Look for names and numbers in it; cover them with “cover:” in photos.yaml."),
        )
    elif facts.bottom - facts.top > UPSIDE_DOWN and facts.calm < CALM:
        yield finding(
            "PHOTO-UPSIDE-DOWN",
            tr("{name} is much lighter below than above: it may stand on its head.", name=photo.name),
            tr("Turn it in a picture program if it does."),
            Severity.INFO,
        )


def _alike(photos: Sequence[tuple[Photo, PhotoFacts]]) -> Iterator[tuple[str, Finding]]:
    for n, (photo, facts) in enumerate(photos):
        for other, others in photos[:n]:
            # Nothing in the picture, nothing to compare.
            if facts.sharpness > 1 and photo.path != other.path and difference(facts, others) <= SAME:
                yield (
                    photo.name,
                    Finding(
                        "PHOTO-ALIKE",
                        Severity.INFO,
                        tr("{name} looks like {other}.", name=photo.name, other=other.name),
                        tr("Keep the better one."),
                        photo.place,
                    ),
                )
                break
