"""Every picture of a course made ready: the photos, and for each word its best picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TypeVar

from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import (
    Dot,
    ImageFile,
    Photo,
    Picture,
    PictureBook,
    PictureOrigin,
    PreparedPhoto,
    ResolvedDot,
)
from fagnorsk.photos.darkroom import Darkroom, Prints
from fagnorsk.photos.dots import disc_boxes
from fagnorsk.photos.illustrations import illustration_file, illustration_photo
from fagnorsk.photos.order import Reason, Refused, Variant, spot_of
from fagnorsk.photos.refusals import refusal
from fagnorsk.photos.warn import warnings_of
from fagnorsk.store import Store

SCENE_EDGE = 1500  # 17 cm of text width at about 220 dpi
WORD_EDGE = 640  # up to 7 cm at about 220 dpi, and enough for a phone

_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a photo is needed for: the words it shows, its dots with their words (ids), and whether it stands in a handout."""

    words: tuple[str, ...] = ()
    dots: tuple[tuple[Dot, str], ...] = ()
    scene: bool = False


@dataclass(frozen=True, slots=True)
class _Ready:
    photo: PreparedPhoto
    small: Picture
    crops: tuple[tuple[str, bool, Picture], ...]
    prints: Prints


def make_picture_book(
    photos: Sequence[Photo],
    wanted: Mapping[str, Wanted],
    words: Mapping[str, str],
    explicit: Mapping[str, tuple[str, ...]],
    store: Store,
    *,
    consent_required: bool = False,
    verify: bool = False,
    progress: Callable[[], None] = lambda: None,
) -> tuple[PictureBook, tuple[Finding, ...]]:
    """The pictures of a course and what is wrong with single photos (those of which nothing can be made are left out).

    `wanted` has the needs of each photo by name; a photo nobody needs is not opened. `words` holds the headword of every
    taught word by id; `explicit` the photo names or illustration ids that a word's row asks for. The company's photo comes
    first, then the piece of a photo that a box frames, then an illustration; the piece around a mere point, which does not
    say how large the thing is, comes last. With `verify` every photo is read. `progress` is called once for each.

    """
    findings: list[Finding] = list(_consent_findings(photos, consent_required))
    allowed = [photo for photo in photos if photo.name in wanted and _may_use(photo, consent_required)]
    with Darkroom(store, verify=verify) as darkroom:
        # A word that has a photo of its own needs no crop.
        own = {word for photo in allowed for word in wanted[photo.name].words}
        own |= {word for word, names in explicit.items() if any(photo.name in names for photo in allowed)}

        def work(photo: Photo) -> _Ready | Reason:
            try:
                return _prepare(photo, wanted[photo.name], words, own, darkroom)
            except Refused as refused:
                return refused.reason
            finally:
                progress()

        results = _each(work, allowed, darkroom.workers)
        broken = {
            word for photo, result in zip(allowed, results, strict=True) if isinstance(result, Reason)
            for word in wanted[photo.name].words
        }  # fmt: skip
        if broken:
            # Rare: the photo that was to show a word is broken, so a crop must do after all.
            own -= broken
            again = [photo for photo in allowed if any(word in broken for _, word in wanted[photo.name].dots)]
            redone = dict(zip((photo.name for photo in again), _each(work, again, darkroom.workers), strict=True))
            results = [redone.get(photo.name, result) for photo, result in zip(allowed, results, strict=True)]

        ready: dict[str, PreparedPhoto] = {}
        small: dict[str, Picture] = {}
        of_word: dict[str, list[Picture]] = {}
        boxed: dict[str, list[Picture]] = {}
        around: dict[str, list[Picture]] = {}
        measured = []
        for photo, result in zip(allowed, results, strict=True):
            if isinstance(result, Reason):
                findings.append(refusal(photo, result))
                continue
            measured.append((photo, result.prints.facts))
            ready[photo.name] = result.photo
            small[photo.name] = result.small
            for word in result.photo.word_ids:
                of_word.setdefault(word, []).append(result.small)
            for word, framed, crop in result.crops:
                (boxed if framed else around).setdefault(word, []).append(crop)
        findings += [finding for _, finding in warnings_of(measured)]

    book: dict[str, tuple[Picture, ...]] = {}
    for word in words:
        asked = [small[name] for name in explicit.get(word, ()) if name in small]
        drawing = _illustration(word, explicit.get(word, ()), words[word])
        own_pictures = [*asked, *of_word.get(word, ()), *boxed.get(word, ())]
        book[word] = tuple(dict.fromkeys([*own_pictures, *([drawing] if drawing else []), *around.get(word, ())]))
    return PictureBook(ready, book), tuple(findings)


def _each(work: Callable[[_T], _R], items: Sequence[_T], threads: int) -> list[_R]:
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(work, items))


def _prepare(
    photo: Photo, wanted: Wanted, words: Mapping[str, str], own: frozenset[str] | set[str], darkroom: Darkroom
) -> _Ready:
    shown = [words[word] for word in (*wanted.words, *(word for _, word in wanted.dots)) if word in words]
    alt = photo.alt or (f"Bilde: {', '.join(dict.fromkeys(shown))}" if shown else "Bilde fra arbeidet")
    variants = [Variant(WORD_EDGE)]
    if wanted.scene or wanted.dots:
        variants.append(Variant(SCENE_EDGE))
    if wanted.dots:
        spots = tuple(spot_of(dot, number) for number, (dot, _) in enumerate(wanted.dots, 1))
        variants.append(Variant(SCENE_EDGE, spots))
    lacking = [(dot, word) for dot, word in wanted.dots if word not in own]
    whole = len(variants)
    variants += [Variant(WORD_EDGE, crop=spot_of(dot)) for dot, _ in lacking]
    prints = darkroom.prints(photo, variants)
    small, *larger = (image for image in prints.images[:whole] if image)
    plain = Picture(larger[0] if larger else small, small, alt, PictureOrigin.PHOTO, photo.name)
    # A number must be readable, so the dotted picture is never shown small.
    dotted = replace(plain, print=larger[1], card=larger[1]) if wanted.dots else plain
    crops = tuple(
        (word, dot.box is not None, _cut(image, f"Utsnitt: {words.get(word, dot.word)}", photo))
        for (dot, word), image in zip(lacking, prints.images[whole:], strict=True)
        if image
    )
    discs = disc_boxes((dotted.card.width, dotted.card.height), spots) if wanted.dots else ()
    dots = tuple(
        ResolvedDot(n, dot.x, dot.y, word, disc)
        for n, ((dot, word), disc) in enumerate(zip(wanted.dots, discs, strict=True), 1)
    )
    prepared = PreparedPhoto(photo.name, plain, dotted, dots, wanted.words)
    # On a word's row the small picture is enough on paper too.
    return _Ready(prepared, replace(plain, print=small), crops, prints)


def _cut(image: ImageFile, alt: str, photo: Photo) -> Picture:
    return Picture(image, image, alt, PictureOrigin.CROP, photo.name)


def _illustration(word: str, explicit: Sequence[str], headword: str) -> Picture | None:
    for drawing_id in (*explicit, word):
        drawing = illustration_photo(drawing_id)
        image = illustration_file(drawing) if drawing else None
        if drawing and image:
            alt = drawing.alt or f"Tegning: {headword}"
            return Picture(image, image, alt, PictureOrigin.ILLUSTRATION, drawing.name)
    return None


def _may_use(photo: Photo, required: bool) -> bool:
    return photo.consent.given is not False and (photo.consent.given is True or not required)


def _consent_findings(photos: Sequence[Photo], required: bool) -> list[Finding]:
    findings = []
    unasked = 0
    for photo in photos:
        if _may_use(photo, required):
            unasked += photo.consent.given is None
            continue
        findings.append(
            Finding(
                "PHOTO-NO-CONSENT",
                Severity.REVIEW,
                tr("The photo {name} is left out: nobody has agreed to its use.", name=photo.name),
                tr("Ask the people in it, and write “consent: {given: true}” in photos.yaml."),
                photo.place,
            )
        )
    if unasked:
        findings.append(
            Finding(
                "PHOTO-CONSENT-OPEN",
                Severity.INFO,
                trn(
                    "For {n} photo nothing is noted about consent.",
                    "For {n} photos nothing is noted about consent.",
                    unasked,
                ),
                tr("Look through them for people, screens and customers' labels before you hand anything out."),
            )
        )
    return findings
