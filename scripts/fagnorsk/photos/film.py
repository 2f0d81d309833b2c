"""A still out of a film; runs in the decoding process."""

from __future__ import annotations

from fagnorsk.photos.decode import Decoded, as_decoded
from fagnorsk.photos.order import Reason, Refused

CLOSE = 0.5  # seconds after the last picture that still mean the last one


MOST_SCENES = 8
_OTHER_SCENE = 16  # bits of the difference hash between neighbouring key frames
_KEY_FRAMES = 400


def scenes(path: str) -> tuple[float, ...]:
    """The second of the sharpest key frame of each scene, in order, at most eight. Raises Refused."""
    try:
        import av
    except ImportError as error:
        raise Refused(Reason.NO_FILM_READER) from error
    from fagnorsk.photos.quality import facts_of

    best: list[tuple[float, float]] = []  # sharpness and second of each scene
    before = None
    with av.open(path, metadata_errors="ignore") as film:
        if not film.streams.video:
            raise Refused(Reason.NO_PICTURE)
        stream = film.streams.video[0]
        stream.codec_context.skip_frame = "NONKEY"
        start = stream.start_time or 0
        for _, frame in zip(range(_KEY_FRAMES), film.decode(stream), strict=False):
            if frame.pts is None or stream.time_base is None:
                continue
            second = round(float((frame.pts - start) * stream.time_base), 2)
            facts = facts_of(as_decoded(frame.to_image(), 800, "FILM"))
            print_ = int(facts.fingerprint, 16)
            if before is None or (print_ ^ before).bit_count() > _OTHER_SCENE:
                best.append((facts.sharpness, second))
            else:
                best[-1] = max(best[-1], (facts.sharpness, second))
            before = print_
    sharpest = sorted(best, reverse=True)[:MOST_SCENES]
    return tuple(sorted(second for _, second in sharpest))


def still(path: str, second: float, edge: int) -> Decoded:
    """The picture shown at `second`, upright, its longer side at most `edge` pixels. Raises Refused."""
    try:
        import av
    except ImportError as error:
        raise Refused(Reason.NO_FILM_READER) from error
    from PIL import Image

    with av.open(path, metadata_errors="ignore") as film:
        if not film.streams.video:
            raise Refused(Reason.NO_PICTURE)
        stream = film.streams.video[0]
        stream.codec_context.thread_count = 2
        base = stream.time_base
        start = stream.start_time or 0
        if base is not None and second > 0:
            film.seek(start + int(second / base), stream=stream)
        shown = None
        last = 0.0
        for frame in film.decode(stream):
            if frame.pts is None or base is None:
                shown = shown or frame
                continue
            at = float((frame.pts - start) * base)
            if shown is not None and at > second + 1e-6:
                break
            shown, last = frame, at
        if shown is None or second > last + max(CLOSE, 2 / float(stream.average_rate or 2)):
            raise Refused(Reason.AFTER_THE_END)
        picture = shown.to_image()
        turn = round(getattr(shown, "rotation", 0) or 0) % 360
    method = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}.get(turn)
    return as_decoded(picture.transpose(method) if method is not None else picture, edge, "FILM")
