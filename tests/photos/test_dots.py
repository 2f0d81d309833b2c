"""Numbered dots stay inside the frame, off each other and off the things; crops show what is around a dot."""

from __future__ import annotations

import random
from math import hypot

import pytest
from PIL import Image, ImageChops

from fagnorsk.model.photo import Box
from fagnorsk.photos.develop import crop_around
from fagnorsk.photos.dots import DISC, disc_radius, draw_dots
from fagnorsk.photos.grid import draw_grid
from fagnorsk.photos.order import Spot
from fagnorsk.photos.placing import place_discs

SIZE = (1000, 800)
RADIUS = disc_radius(SIZE)


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def test_small_thing_stays_visible() -> None:
    (placed,) = place_discs(SIZE, [Spot(1, 25, 75)], RADIUS)
    assert placed.target == (250, 600)
    assert placed.has_line and 1.5 * RADIUS < distance(placed.disc, placed.target) < 3 * RADIUS


def test_disc_stands_on_a_large_thing() -> None:
    (placed,) = place_discs(SIZE, [Spot(1, 50, 50, Box(30, 30, 40, 40))], RADIUS)
    assert placed.disc == placed.target == (500, 400)


def test_disc_stands_outside_a_small_box() -> None:
    box = Box(45, 45, 5, 5)
    (placed,) = place_discs(SIZE, [Spot(1, 47.5, 47.5, box)], RADIUS)
    x, y = placed.disc
    gap = hypot(max(450 - x, 0, x - 500), max(360 - y, 0, y - 400))
    assert placed.has_line and gap >= RADIUS


def test_two_large_things_one_in_the_other() -> None:
    spots = [Spot(1, 50, 50, Box(20, 20, 60, 60)), Spot(2, 50, 50, Box(30, 30, 40, 40))]
    first, second = place_discs(SIZE, spots, RADIUS)
    assert distance(first.disc, second.disc) >= 2 * RADIUS


@pytest.mark.parametrize("seed", range(20))
def test_crowds_keep_apart(seed: int) -> None:
    dice = random.Random(seed)
    spots = [Spot(n, dice.uniform(0, 100), dice.uniform(0, 100)) for n in range(1, 13)]
    # A knot of things close together, as bolts on a flange are.
    spots += [Spot(n, 50 + dice.uniform(-4, 4), 50 + dice.uniform(-4, 4)) for n in range(13, 18)]
    placed = place_discs(SIZE, spots, RADIUS)
    for n, one in enumerate(placed):
        x, y = one.disc
        assert RADIUS <= x <= SIZE[0] - RADIUS and RADIUS <= y <= SIZE[1] - RADIUS
        assert all(distance(one.disc, other.disc) >= 2 * RADIUS for other in placed[:n])
        assert all(distance(one.disc, other.target) > RADIUS for other in placed)


def test_same_dots_same_places() -> None:
    spots = [Spot(n, 10 * n, 50) for n in range(1, 9)]
    assert place_discs(SIZE, spots, RADIUS) == place_discs(SIZE, spots, RADIUS)


def test_dots_on_one_spot_part() -> None:
    picture = Image.new("RGB", SIZE, "white")
    one = draw_dots(picture, [Spot(1, 50, 50)])
    two = draw_dots(picture, [Spot(1, 50, 50), Spot(2, 50, 50)])

    def dark(image: Image.Image) -> int:
        return sum(count for count, colour in image.getcolors(100_000) or [] if colour == DISC)

    assert dark(two) > 1.7 * dark(one)


@pytest.mark.parametrize("ground", ["white", "black", (128, 128, 128), DISC, "yellow"])
def test_disc_line_and_point_show_in_grey_on_any_ground(ground: str | tuple[int, int, int]) -> None:
    picture = Image.new("RGB", SIZE, ground)
    marked = draw_dots(picture, [Spot(8, 50, 50)]).convert("L")
    (placed,) = place_discs(SIZE, [Spot(8, 50, 50)], RADIUS)
    for x, y in (placed.disc, placed.target):
        near = marked.crop((round(x) - RADIUS, round(y) - RADIUS, round(x) + RADIUS, round(y) + RADIUS))
        darkest, lightest = near.getextrema()
        assert isinstance(darkest, int) and isinstance(lightest, int) and lightest - darkest > 150
    middle = ((placed.disc[0] + placed.target[0]) / 2, (placed.disc[1] + placed.target[1]) / 2)
    near = marked.crop((round(middle[0]) - 8, round(middle[1]) - 8, round(middle[0]) + 8, round(middle[1]) + 8))
    assert near.getextrema()[1] - near.getextrema()[0] > 100  # type: ignore[operator]


def test_nothing_else_is_changed() -> None:
    picture = Image.new("RGB", SIZE, "white")
    box = ImageChops.difference(picture, draw_dots(picture, [Spot(1, 50, 50)])).getbbox()
    assert box and box[2] - box[0] < 6 * RADIUS and box[3] - box[1] < 6 * RADIUS
    assert picture.getcolors() == [(SIZE[0] * SIZE[1], (255, 255, 255))]


def test_two_digit_numbers_differ() -> None:
    picture = Image.new("RGB", (600, 600), "white")
    assert ImageChops.difference(
        draw_dots(picture, [Spot(1, 50, 50)]), draw_dots(picture, [Spot(12, 50, 50)])
    ).getbbox()


def test_crop_of_a_box_holds_the_box() -> None:
    picture = Image.new("RGB", (1000, 1000), "white")
    picture.paste("red", (600, 600, 800, 700))
    crop = crop_around(picture, Spot(0, 70, 65, Box(60, 60, 20, 10)))
    assert crop and crop.size == (300, 300)
    assert sum(count for count, colour in crop.getcolors() or [] if colour == (255, 0, 0)) == 200 * 100


def test_crop_with_too_few_pixels_is_none() -> None:
    assert crop_around(Image.new("RGB", (400, 300)), Spot(0, 50, 50)) is None


def test_grid_has_a_line_at_every_tenth() -> None:
    grid = draw_grid(Image.new("RGB", (1000, 800), (200, 200, 200))).convert("L")
    for percent in range(10, 100, 10):
        assert grid.getpixel((percent * 10, 123)) == 0
        assert grid.getpixel((333, percent * 8)) == 0
    assert grid.getpixel((333, 123)) == 200
