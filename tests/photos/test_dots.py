"""Numbered dots stay inside the frame and off each other; crops show what is around a dot."""

from __future__ import annotations

from PIL import Image, ImageChops

from fagnorsk.model.photo import Box, Dot
from fagnorsk.photos.dots import DISC, crop_around, draw_dots


def marked_area(picture: Image.Image, marked: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.difference(picture, marked).getbbox()
    assert box
    return box


def test_dot_stands_where_it_was_put() -> None:
    picture = Image.new("RGB", (1000, 800), "white")
    left, top, right, bottom = marked_area(picture, draw_dots(picture, [(1, 25, 75)]))
    assert abs((left + right) / 2 - 250) <= 2
    assert abs((top + bottom) / 2 - 600) <= 2
    assert 35 <= right - left <= 50


def test_dot_in_the_corner_stays_inside() -> None:
    picture = Image.new("RGB", (1000, 800), "white")
    left, top, right, bottom = marked_area(picture, draw_dots(picture, [(1, 0, 0), (2, 100, 100)]))
    assert (left, top) >= (0, 0) and right <= 1000 and bottom <= 800
    whole = draw_dots(picture, [(1, 0, 0)])
    box = marked_area(picture, whole)
    assert box[2] - box[0] == box[3] - box[1]


def test_dots_on_one_spot_part() -> None:
    picture = Image.new("RGB", (1000, 800), "white")
    one = draw_dots(picture, [(1, 50, 50)])
    two = draw_dots(picture, [(1, 50, 50), (2, 50, 50)])

    def dark(image: Image.Image) -> int:
        return sum(count for count, colour in image.getcolors(100_000) or [] if colour == DISC)

    assert dark(two) > 1.8 * dark(one)


def test_two_digit_numbers_differ() -> None:
    picture = Image.new("RGB", (600, 600), "white")
    assert ImageChops.difference(draw_dots(picture, [(1, 50, 50)]), draw_dots(picture, [(12, 50, 50)])).getbbox()


def test_crop_of_a_box_holds_the_box() -> None:
    picture = Image.new("RGB", (1000, 1000), "white")
    picture.paste("red", (600, 600, 800, 700))
    crop = crop_around(picture, Dot("flens", 70, 65, Box(60, 60, 20, 10)))
    assert crop and crop.size == (300, 300)
    assert sum(count for count, colour in crop.getcolors() or [] if colour == (255, 0, 0)) == 200 * 100


def test_crop_with_too_few_pixels_is_none() -> None:
    assert crop_around(Image.new("RGB", (400, 300)), Dot("flens", 50, 50)) is None
