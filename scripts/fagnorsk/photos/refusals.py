"""What a person is told of a file of which nothing could be made."""

from __future__ import annotations

from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.photo import Photo
from fagnorsk.photos.darkroom import MOST_BYTES
from fagnorsk.photos.formats import MOST_JPEG_PIXELS, MOST_PIXELS
from fagnorsk.photos.order import Reason


def refusal(photo: Photo, reason: Reason) -> Finding:
    """The finding for a photo that is left out: PHOTO-BROKEN, PHOTO-TOO-LARGE, PHOTO-FILM-READER or PHOTO-FILM-SECOND."""
    if reason is Reason.NO_FILM_READER:
        return Finding(
            "PHOTO-FILM-READER",
            Severity.REVIEW,
            tr(
                "Pictures out of films need the extra “media”, which is not installed: {name} is left out.",
                name=photo.name,
            ),
            tr('Run: pip install "fagnorsk[media]". Or put a screenshot of the moment into photos/.'),
            photo.place,
        )
    if reason is Reason.AFTER_THE_END:
        return Finding(
            "PHOTO-FILM-SECOND",
            Severity.ERROR,
            tr("The film of {name} is shorter than that.", name=photo.name),
            tr("Write a second within the film, such as film.mp4@2.5."),
            photo.place,
        )
    large = reason in (Reason.TOO_LARGE, Reason.TOO_MANY_PIXELS, Reason.TOO_MUCH_MEMORY, Reason.TOO_SLOW)
    return Finding(
        "PHOTO-TOO-LARGE" if large else "PHOTO-BROKEN",
        Severity.ERROR,
        tr("The picture {name} {reason}; it is left out.", name=photo.name, reason=_said(reason)),
        tr("Save it smaller, as JPEG, in a picture program.")
        if large
        else tr("Take it again, or save it anew as JPEG in a picture program."),
        photo.place,
    )


def _said(reason: Reason) -> str:
    return {
        Reason.EMPTY: tr("is empty"),
        Reason.UNREADABLE: tr("cannot be read"),
        Reason.TOO_LARGE: tr("is larger than {mb} MB", mb=MOST_BYTES // 1_000_000),
        Reason.NO_PICTURE: tr("is not a picture that can be read"),
        Reason.CUT_OFF: tr("is cut off in the middle"),
        Reason.TOO_MANY_PIXELS: tr(
            "has more than {n} million pixels ({jpeg} million as JPEG)",
            n=MOST_PIXELS // 1_000_000,
            jpeg=MOST_JPEG_PIXELS // 1_000_000,
        ),
        Reason.TOO_SLOW: tr("takes too long to open"),
        Reason.TOO_MUCH_MEMORY: tr("takes too much memory to open"),
    }.get(reason, tr("is damaged"))
