"""A picture file as a phone or a shared drive gives it becomes an upright sRGB picture without metadata."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.photo import Box, ImageFile, Photo
from fagnorsk.store import Store, digest

if TYPE_CHECKING:
    from PIL.Image import Image

RECIPE = "intake-1"  # part of every cache key: raise it when the same input shall give another picture
MOST_PIXELS = 120_000_000
MOST_BYTES = 200_000_000
QUALITY = 82

Change = Callable[["Image"], "Image"]


def photo_bytes(photo: Photo) -> bytes:
    """The file's bytes (of the zip member for a picture inside a Word file). Raises UserError where it cannot be read."""
    try:
        if photo.member:
            import zipfile

            with zipfile.ZipFile(photo.path) as archive:
                if archive.getinfo(photo.member).file_size > MOST_BYTES:
                    raise _refusal(photo, tr("is larger than {mb} MB", mb=MOST_BYTES // 1_000_000))
                return archive.read(photo.member)
        if photo.path.stat().st_size > MOST_BYTES:
            raise _refusal(photo, tr("is larger than {mb} MB", mb=MOST_BYTES // 1_000_000))
        return photo.path.read_bytes()
    except (OSError, KeyError, RuntimeError, ValueError) as error:
        raise _refusal(photo, tr("cannot be read")) from error
    except Exception as error:
        if isinstance(error, UserError):
            raise
        raise _refusal(photo, tr("cannot be read")) from error


def make_image(
    photo: Photo, data: bytes, store: Store, *, edge: int, recipe: str = "", change: Change | None = None
) -> ImageFile:
    """The picture with its longer side at most `edge` pixels, covered where `photo.cover` says so.

    `change` works on the finished size and must be told apart by `recipe`, which names it with all its parameters.
    Kept in `store` under the hash of bytes and recipe. Raises UserError with one sentence for a file that is no picture,
    is cut off, is empty or has more than 120 million pixels.
    """
    boxes = ",".join(f"{b.x:g} {b.y:g} {b.width:g} {b.height:g}" for b in photo.cover)
    key = digest(RECIPE, data, str(edge), boxes, recipe)
    note = store.get(key, ".txt")
    if note:
        name, width, height = note.read_text(encoding="ascii").split()
        kept = store.get(digest("image", name), name[-4:])
        if kept:
            return ImageFile(name, kept, int(width), int(height))
    try:
        picture, flat = _decode(data, edge)
        picture = _covered(picture, photo.cover)
        if change:
            picture = change(picture)
        encoded, suffix = _encode(picture, flat)
    except UserError:
        raise
    except Exception as error:  # Pillow raises a dozen kinds for broken files; each is this one sentence
        raise _refusal(photo, _reason(data, error)) from error
    name = hashlib.sha256(encoded).hexdigest()[:16] + suffix
    path = store.put(digest("image", name), encoded, suffix)
    store.put(key, f"{name} {picture.width} {picture.height}".encode(), ".txt")
    return ImageFile(name, path, picture.width, picture.height)


def _decode(data: bytes, edge: int) -> tuple[Image, bool]:
    from PIL import Image, ImageFile, ImageOps

    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    if data[4:8] == b"ftyp":
        import pi_heif

        pi_heif.register_heif_opener()
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data)) as opened:
            flat = opened.format in ("PNG", "GIF", "BMP")
            opened.draft("RGB", (edge, edge))
            opened.load()
            profile = opened.info.get("icc_profile")
            picture: Image.Image = _eight_bit(opened)
            # reducing_gap would ask the decoder for twice the size and lose the draft's speed.
            picture.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=None)
            picture = ImageOps.exif_transpose(_with_exif(picture, opened))
    picture = _to_srgb(picture, profile)
    # A new canvas: whatever the decoder put into `info` would be written into the file.
    clean = Image.new("RGB", picture.size, "white")
    if picture.mode == "RGBA":
        clean.paste(picture, mask=picture.getchannel("A"))
    else:
        clean.paste(picture)
    return clean, flat


def _eight_bit(opened: Image) -> Image:
    from PIL import Image

    if opened.mode in ("RGB", "CMYK"):
        return opened.copy()
    if opened.mode.startswith("I"):
        # convert() would clip 16 bits to white.
        return opened.convert("I").point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if opened.mode in ("P", "PA", "LA", "RGBA", "La", "RGBa") or "transparency" in opened.info:
        return opened.convert("RGBA")
    if opened.mode == "LAB":
        from PIL import ImageCms

        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(opened, lab, srgb, outputMode="RGB")
        return converted if isinstance(converted, Image.Image) else opened.convert("RGB")
    return opened.convert("RGB")


def _with_exif(picture: Image, opened: Image) -> Image:
    picture.getexif().update({0x0112: opened.getexif().get(0x0112, 1)})
    return picture


def _to_srgb(picture: Image, profile: bytes | None) -> Image:
    if profile and picture.mode in ("RGB", "CMYK"):
        from PIL import Image, ImageCms

        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if "srgb" not in ImageCms.getProfileDescription(source).lower():
                turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
                if isinstance(turned, Image.Image):
                    return turned
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken profile is no reason to lose the picture
    return picture if picture.mode in ("RGB", "RGBA") else picture.convert("RGB")


def _covered(picture: Image, boxes: tuple[Box, ...]) -> Image:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    for box in boxes:
        left, top = box.x / 100 * picture.width, box.y / 100 * picture.height
        right, bottom = left + box.width / 100 * picture.width, top + box.height / 100 * picture.height
        draw.rectangle((left, top, right, bottom), fill=(96, 96, 96))
    return picture


def _encode(picture: Image, flat: bool) -> tuple[bytes, str]:
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=QUALITY, optimize=True, subsampling="4:2:0")
    if flat:
        from PIL import Image

        png = io.BytesIO()
        # 256 colours are plenty for a drawing and quarter its size; a photo in a PNG stays a JPEG.
        palette = picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        palette.save(png, "PNG", optimize=True)
        if png.tell() <= jpeg.tell():
            return png.getvalue(), ".png"
    return jpeg.getvalue(), ".jpg"


def _reason(data: bytes, error: Exception) -> str:
    kind = type(error).__name__
    if not data:
        return tr("is empty")
    if kind in ("DecompressionBombError", "DecompressionBombWarning"):
        return tr("has more than {n} million pixels", n=MOST_PIXELS // 1_000_000)
    if kind == "UnidentifiedImageError":
        return tr("is not a picture that can be read")
    if "truncated" in str(error).lower():
        return tr("is cut off in the middle")
    return tr("is damaged")


def _refusal(photo: Photo, reason: str) -> UserError:
    return UserError(
        tr("The picture {name} {reason}; it is left out.", name=photo.name, reason=reason),
        place=photo.place,
        cure=tr("Take it again, or save it anew as JPEG in a picture program."),
        code="PHOTO-BROKEN",
    )
