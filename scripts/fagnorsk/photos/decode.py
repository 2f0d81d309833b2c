"""A picture file as a phone or a shared drive gives it becomes an upright sRGB picture without metadata.

Runs in a process of its own: what it is given may be broken or made to do harm.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fagnorsk.photos.formats import MOST_JPEG_PIXELS, MOST_PIXELS, is_cut_off, read_head
from fagnorsk.photos.order import Reason, Refused

if TYPE_CHECKING:
    from PIL.Image import Exif, Image, Transpose

_ORIENTATION, _MAKE, _EXIF_IFD, _COMMENT = 0x0112, 0x010F, 0x8769, 0x9286
_STRIP = 512  # rows; converted and shrunk piece by piece, so that a huge picture is not copied whole
_LOSSLESS = frozenset({"PNG", "GIF", "BMP", "TIFF", "WEBP"})


@dataclass(frozen=True, slots=True)
class Decoded:
    """`picture` is RGB and upright. `width`, `height` are those of the upright original. `lossless`: worth trying as PNG."""

    picture: Image
    width: int
    height: int
    format: str
    lossless: bool
    camera: bool
    screenshot: bool
    frames: bool


def decode(data: bytes, edge: int) -> Decoded:
    """The picture with its longer side at most `edge` pixels, decoded at a reduced size where the format can.

    Raises Refused, and whatever the decoder raises for a broken file.
    """
    from PIL import Image, ImageFile

    if not data:
        raise Refused(Reason.EMPTY)
    head = read_head(data)
    if head.too_large:
        raise Refused(Reason.TOO_MANY_PIXELS)
    if is_cut_off(head, data):
        raise Refused(Reason.CUT_OFF)
    _load_reader(head.kind)
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=(head.kind,)) as opened:
            width, height = opened.size
            if opened.format not in ("JPEG", "MPO") and width * height > MOST_PIXELS:
                raise Refused(Reason.TOO_MANY_PIXELS)
            exif = opened.getexif()
            # Pillow turns TIFF itself while loading, and forgets the mark then.
            turn = 1 if opened.format == "TIFF" else exif.get(_ORIENTATION, 1)
            camera, screenshot = bool(exif.get(_MAKE)), "screenshot" in _comment(exif).lower()
            # Two-image files of phones hold a preview or a depth map, nothing anybody would miss.
            frames = opened.format not in ("MPO", "HEIF") and bool(getattr(opened, "is_animated", False))
            profile = opened.info.get("icc_profile")
            opened.draft("RGB", (edge, edge))
            # thumbnail() and resize() do not always decode: a broken small picture would slip through.
            opened.load()
            if opened.format == "TIFF":
                width, height = opened.size
            picture = resized(_small_enough(opened, edge), edge)
            name = opened.format or ""
    picture = _on_white(_to_srgb(picture, profile))
    method = _turns().get(turn)
    if method is not None:
        picture = picture.transpose(method)
        if turn >= 5:
            width, height = height, width
    return Decoded(picture, width, height, name, name in _LOSSLESS, camera, screenshot, frames)


def _load_reader(kind: str) -> None:
    """Only the reader of this one kind: what starts other programs or is rarely tested has no business here."""
    from importlib import import_module

    if not kind:
        raise Refused(Reason.NO_PICTURE)
    if kind == "HEIF":
        import pi_heif

        pi_heif.register_heif_opener()
    else:
        import_module({"WEBP": "PIL.WebPImagePlugin"}.get(kind, f"PIL.{kind.capitalize()}ImagePlugin"))


def as_decoded(picture: Image, edge: int, name: str) -> Decoded:
    """An upright RGB picture that was decoded elsewhere."""
    return Decoded(_on_white(resized(picture, edge)), picture.width, picture.height, name, False, False, False, False)


def resized(picture: Image, edge: int) -> Image:
    """The picture with its longer side at most `edge` pixels."""
    from PIL import Image

    scale = edge / max(picture.size)
    if scale >= 1:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    # Against Lanczos from the full picture Hamming keeps 41 to 53 dB and bicubic 46 to 56, where JPEG itself keeps 37 to
    # 38; it takes 60 % of the time. Halving by averaging first helps again where there is more than twice as much.
    return picture.resize(size, Image.Resampling.HAMMING, reducing_gap=1.1)


def _comment(exif: Exif) -> str:
    comment = exif.get_ifd(_EXIF_IFD).get(_COMMENT, b"")
    return comment.decode("latin-1") if isinstance(comment, bytes) else str(comment)


def _turns() -> dict[int, Transpose]:
    from PIL.Image import Transpose

    return {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }


def _small_enough(opened: Image, edge: int) -> Image:
    """RGB, RGBA or CMYK, and not much more than twice `edge`."""
    from PIL import Image

    convert = _eight_bit(opened)
    factor = max(opened.size) // (2 * edge)
    if factor < 2:
        return convert(opened)
    # Strips of whole blocks, so that the pieces fit together without a seam.
    rows = max(1, _STRIP // factor) * factor
    canvas = None
    for top in range(0, opened.height, rows):
        bottom = min(top + rows, opened.height)
        piece = convert(opened.crop((0, top, opened.width, bottom))).reduce(factor)
        if canvas is None:
            canvas = Image.new(piece.mode, (piece.width, -(-opened.height // factor)))
        canvas.paste(piece, (0, top // factor))
    return canvas or convert(opened)


def _eight_bit(opened: Image) -> Callable[[Image], Image]:

    mode = opened.mode
    if mode in ("RGB", "CMYK"):
        return lambda picture: picture
    if mode.startswith("I"):
        # convert() would clip 16 bits to white.
        return lambda picture: picture.convert("I").point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if mode == "F":
        extrema = opened.getextrema()
        most = extrema[1] if isinstance(extrema[1], (int, float)) else 255
        scale = 255 / most if most > 0 else 1.0
        return lambda picture: picture.point(lambda value: value * scale + 0).convert("L").convert("RGB")
    if mode in ("P", "PA", "LA", "RGBA", "La", "RGBa") or "transparency" in opened.info:
        return lambda picture: picture.convert("RGBA")
    if mode == "LAB":
        from PIL import ImageCms

        transform = ImageCms.buildTransform(ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB")

        def from_lab(picture: Image) -> Image:
            return ImageCms.applyTransform(picture, transform) or picture.convert("RGB")

        return from_lab
    return lambda picture: picture.convert("RGB")


def _to_srgb(picture: Image, profile: bytes | None) -> Image:
    if profile and picture.mode in ("RGB", "CMYK", "RGBA"):
        from PIL import ImageCms

        # A broken profile is no reason to lose the picture.
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if "srgb" not in ImageCms.getProfileDescription(source).lower():
                alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
                colours = picture.convert("RGB") if alpha else picture
                turned = ImageCms.profileToProfile(colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
                if turned is not None:
                    if alpha:
                        turned.putalpha(alpha)
                    return turned
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return picture if picture.mode in ("RGB", "RGBA") else picture.convert("RGB")


def _on_white(picture: Image) -> Image:
    from PIL import Image

    # A new canvas: whatever the decoder put into `info` would be written into the file.
    clean = Image.new("RGB", picture.size, "white")
    clean.paste(picture, mask=picture.getchannel("A") if picture.mode == "RGBA" else None)
    return clean
