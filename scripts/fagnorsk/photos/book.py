"""Every picture of a course made ready: the photos, and for each word its best picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from fagnorsk.errors import UserError
from fagnorsk.messages import tr, trn
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import (
    Dot,
    Photo,
    Picture,
    PictureBook,
    PictureOrigin,
    PreparedPhoto,
    ResolvedDot,
)
from fagnorsk.photos.dots import crop_around, draw_dots
from fagnorsk.photos.illustrations import illustration_photo
from fagnorsk.photos.intake import make_image, photo_bytes
from fagnorsk.store import Store

SCENE_EDGE = 1500  # 17 cm of text width at about 220 dpi
WORD_EDGE = 640  # up to 7 cm at about 220 dpi, and enough for a phone
THREADS = 4


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
    crops: tuple[tuple[str, Picture], ...]


def make_picture_book(
    photos: Sequence[Photo],
    wanted: Mapping[str, Wanted],
    words: Mapping[str, str],
    explicit: Mapping[str, tuple[str, ...]],
    store: Store,
    *,
    consent_required: bool = False,
    progress: Callable[[], None] = lambda: None,
) -> tuple[PictureBook, tuple[Finding, ...]]:
    """The pictures of a course and what is wrong with single photos (those are left out).

    `wanted` has the needs of each photo by name; a photo nobody needs is not opened. `words` holds the headword of every
    taught word by id; `explicit` the photo names or illustration ids that a word's row asks for. The company's photo comes
    before a crop around a dot, that before an illustration. `progress` is called once for each photo.
    """
    findings: list[Finding] = list(_consent_findings(photos, consent_required))
    allowed = [photo for photo in photos if photo.name in wanted and _may_use(photo, consent_required)]

    def work(photo: Photo) -> _Ready | UserError:
        try:
            return _prepare(photo, wanted[photo.name], words, store)
        except UserError as error:
            return error
        finally:
            progress()

    with ThreadPoolExecutor(THREADS) as pool:
        results = list(pool.map(work, allowed))

    ready: dict[str, PreparedPhoto] = {}
    small: dict[str, Picture] = {}
    of_word: dict[str, list[Picture]] = {}
    crops: dict[str, list[Picture]] = {}
    for photo, result in zip(allowed, results, strict=True):
        if isinstance(result, UserError):
            findings.append(Finding(result.code, Severity.ERROR, result.what, result.cure, photo.place))
            continue
        ready[photo.name] = result.photo
        small[photo.name] = result.small
        for word in result.photo.word_ids:
            of_word.setdefault(word, []).append(result.small)
        for word, crop in result.crops:
            crops.setdefault(word, []).append(crop)
    book: dict[str, tuple[Picture, ...]] = {}
    for word, headword in words.items():
        asked = [small[name] for name in explicit.get(word, ()) if name in small]
        pictures = [*asked, *of_word.get(word, ()), *crops.get(word, ())]
        drawn = _illustration(word, explicit.get(word, ()), headword, store)
        book[word] = tuple(dict.fromkeys([*pictures, *([drawn] if drawn else [])]))
    return PictureBook(ready, book), tuple(findings)


def _prepare(photo: Photo, wanted: Wanted, words: Mapping[str, str], store: Store) -> _Ready:
    data = photo_bytes(photo)
    shown = [words[word] for word in (*wanted.words, *(word for _, word in wanted.dots)) if word in words]
    alt = photo.alt or (f"Bilde: {', '.join(dict.fromkeys(shown))}" if shown else "Bilde fra arbeidet")
    small = make_image(photo, data, store, edge=WORD_EDGE)
    large = make_image(photo, data, store, edge=SCENE_EDGE) if wanted.scene or wanted.dots else small
    plain = Picture(large, small, alt, PictureOrigin.PHOTO, photo.name)
    dots = tuple(ResolvedDot(n, dot.x, dot.y, word) for n, (dot, word) in enumerate(wanted.dots, 1))
    dotted = plain
    crops = []
    if dots:
        places = [(dot.number, dot.x, dot.y) for dot in dots]
        recipe = "dots " + ";".join(f"{n} {x:g} {y:g}" for n, x, y in places)
        marked = make_image(photo, data, store, edge=SCENE_EDGE, recipe=recipe, change=lambda p: draw_dots(p, places))
        dotted = replace(plain, print=marked, card=marked)
        for dot, word in wanted.dots:
            crop = _crop(photo, data, dot, store)
            if crop:
                crops.append((word, replace(crop, alt=f"Utsnitt: {words.get(word, dot.word)}")))
    # On a word's row the small picture is enough on paper too.
    row_picture = replace(plain, print=small)
    return _Ready(PreparedPhoto(photo.name, plain, dotted, dots, wanted.words), row_picture, tuple(crops))


def _crop(photo: Photo, data: bytes, dot: Dot, store: Store) -> Picture | None:
    from PIL.Image import Image

    def cut(picture: Image) -> Image:
        piece = crop_around(picture, dot)
        if piece is None:
            raise UserError("too small")
        piece.thumbnail((WORD_EDGE, WORD_EDGE))
        return piece

    box = dot.box
    where = f"{box.x:g} {box.y:g} {box.width:g} {box.height:g}" if box else f"{dot.x:g} {dot.y:g}"
    try:
        image = make_image(photo, data, store, edge=2 * SCENE_EDGE, recipe=f"crop {where}", change=cut)
    except UserError:
        return None
    return Picture(image, image, "", PictureOrigin.CROP, photo.name)


def _illustration(word: str, explicit: Sequence[str], headword: str, store: Store) -> Picture | None:
    for drawing_id in (*explicit, word):
        drawing = illustration_photo(drawing_id)
        if drawing:
            image = make_image(drawing, photo_bytes(drawing), store, edge=WORD_EDGE)
            return Picture(image, image, drawing.alt or f"Tegning: {headword}", PictureOrigin.ILLUSTRATION, drawing.name)
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
                tr("Ask the people in it, and write “consent: {{given: true}}” in photos.yaml."),
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
