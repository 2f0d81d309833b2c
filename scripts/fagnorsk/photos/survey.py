"""One look at every photo of a course: what it shows, how large it is, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from fagnorsk.model.finding import Finding
from fagnorsk.model.photo import ImageFile, Photo
from fagnorsk.photos.darkroom import Darkroom, Prints
from fagnorsk.photos.match import PhotoMatches
from fagnorsk.photos.order import PhotoFacts, Reason, Refused, Variant, spot_of
from fagnorsk.photos.refusals import refusal
from fagnorsk.photos.warn import warnings_of

LOOK_EDGE = 400  # 3.4 cm at about 300 dpi; small, so that the numbers of dots are large on it
GRID_EDGE = 1500


@dataclass(frozen=True, slots=True)
class PhotoLook:
    """A photo with its words (terms) and dots (number and word). `image` is small, with its dots drawn, None where nothing
    could be made of the file; `grid` the large one with a percent grid, where asked for.
    """

    photo: Photo
    words: tuple[str, ...]
    dots: tuple[tuple[int, str], ...]
    image: ImageFile | None
    grid: ImageFile | None
    facts: PhotoFacts | None
    findings: tuple[Finding, ...]


def survey(
    photos: Sequence[Photo],
    matches: PhotoMatches,
    darkroom: Darkroom,
    *,
    grid: bool = False,
    done: Callable[[], None] = lambda: None,
) -> tuple[PhotoLook, ...]:
    """Every photo in its order, whether the course uses it or not."""

    def work(photo: Photo) -> Prints | Reason:
        spots = tuple(spot_of(dot, number) for number, (dot, _) in enumerate(matches.dots.get(photo.name, ()), 1))
        variants = [Variant(LOOK_EDGE, spots), *([Variant(GRID_EDGE, grid=True)] if grid else [])]
        try:
            return darkroom.prints(photo, variants)
        except Refused as refused:
            return refused.reason
        finally:
            done()

    with ThreadPoolExecutor(darkroom.workers) as pool:
        results = list(pool.map(work, photos))
    measured = [(photo, made.facts) for photo, made in zip(photos, results, strict=True) if isinstance(made, Prints)]
    warnings = warnings_of(measured)
    looks = []
    for photo, made in zip(photos, results, strict=True):
        words = tuple(word.term for word in matches.words.get(photo.name, ()))
        dots = tuple((n, word.term) for n, (_, word) in enumerate(matches.dots.get(photo.name, ()), 1))
        if isinstance(made, Reason):
            looks.append(PhotoLook(photo, words, dots, None, None, None, (refusal(photo, made),)))
            continue
        own = tuple(finding for name, finding in warnings if name == photo.name)
        looks.append(PhotoLook(photo, words, dots, made.images[0], made.images[1] if grid else None, made.facts, own))
    return tuple(looks)
