"""Boxes, labels and pallets of a packing line."""

from __future__ import annotations

from illustrations.canvas import Drawing, rectangle
from illustrations.entry import Entry
from illustrations.families.fish import fillet_on, salmon_on
from illustrations.figures import block_arrow
from illustrations.lettering import write
from illustrations.style import DARK_STEEL, ORANGE, RED, WHITE, WOOD, YELLOW, Material

KRAFT = Material("#EBC795", "#D2A266", "#A8793F", "#6F4B20")


def plastic_crate() -> Drawing:
    """An empty plastic crate with holes in its sides and a handle."""
    d = Drawing()
    d.surface("M40,240L120,130H520L600,240Z", YELLOW, bevel=0, tone=YELLOW.dark, outline=6)
    d.surface("M30,230H610L580,540H60Z", YELLOW, bevel=16, gloss=8, outline=6)
    d.surface(rectangle(230, 260, 180, 50, 24), YELLOW, bevel=0, tone="#3A3320", outline=5)
    for row in range(3):
        for column in range(7):
            d.fill(rectangle(98 + column * 66, 344 + row * 60, 46, 38, 8), YELLOW.dark)
    return d


def lid() -> Drawing:
    """A lid comes down on a white box."""
    d = Drawing()
    d.surface("M70,400L140,320H500L570,400Z", WHITE, bevel=0, tone="#CFE0E8", outline=6)
    d.surface("M60,396H580L556,600H84Z", WHITE, bevel=14, outline=6)
    d.surface("M40,190L130,70H510L600,190Z", ORANGE, bevel=0, tone=ORANGE.light, outline=6)
    d.surface("M40,190H600V236H40Z", ORANGE, bevel=10, outline=6)
    for x in (180, 460):
        block_arrow(d, (x, 256), (x, 352), 32, RED.base)
    return d


def box_board() -> Drawing:
    """An open carton."""
    d = Drawing()
    d.surface("M90,250H550V590H90Z", KRAFT, bevel=16, outline=6)
    d.surface("M90,250L150,180H490L550,250Z", KRAFT, bevel=0, tone=KRAFT.dark, outline=6)
    d.surface("M90,250L20,330L40,360L100,280Z", KRAFT, bevel=0, tone=KRAFT.light, outline=6)
    d.surface("M550,250L620,330L600,360L540,280Z", KRAFT, bevel=0, tone=KRAFT.light, outline=6)
    d.surface("M150,180L120,90H520L490,180Z", KRAFT, bevel=0, tone=KRAFT.light, outline=6)
    d.line("M320,260V590", 4, KRAFT.dark)
    for x in (420, 480):
        d.line(f"M{x},560V480M{x - 18},504L{x},476L{x + 18},504", 9, KRAFT.dark)
    return d


def bag() -> Drawing:
    """A clear plastic bag with a fillet in it."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    bag_path = "M110,120Q320,90 530,120L560,600H80Z"
    d.fill(bag_path, "#E2F1F8")
    d.place(t, 116, 220, 0.64)
    d.fill("M140,130L220,124L170,580L110,580Z", "#FFFFFF", opacity=0.6)
    d.fill("M480,150L510,150L520,570L496,570Z", "#FFFFFF", opacity=0.6)
    d.line(bag_path, 6)
    d.line("M110,120Q200,150 320,130T530,120", 5)
    for x in range(100, 556, 24):
        d.stroke([(x, 576), (x + 12, 596)], 3, "#6F9DB2")
    return d


def bars(d: Drawing, x: float, y: float, height: float, scale: float) -> float:
    """The bars of a bar code from `x`; where it ends."""
    for width, gap in zip(
        (3, 1, 2, 1, 4, 1, 2, 3, 1, 1, 3, 2, 1, 4, 1, 2, 1, 3),
        (2, 1, 3, 1, 1, 2, 1, 2, 3, 1, 1, 2, 1, 1, 3, 1, 2, 0),
        strict=True,
    ):
        d.fill(rectangle(x, y, width * scale, height), "#1F2B33")
        x += (width + gap) * scale
    return x


def bar_code() -> Drawing:
    """A bar code with its number."""
    d = Drawing()
    d.surface(rectangle(30, 130, 580, 380, 10), WHITE, bevel=0, tone="#FFFFFF", outline=5)
    bars(d, 74, 170, 250, 7.6)
    write(d, "7038010428031", 320, 462, 46, width=7)
    return d


def label(*, mark: str = "") -> Drawing:
    """A label stuck on a white fish box: fish, number, bar code; with `mark` the lot number is orange."""
    d = Drawing()
    d.surface(rectangle(70, 40, 500, 560, 14), WHITE, bevel=8, tone="#FFFFFF", outline=6)
    t = Drawing()
    salmon_on(t, pale=bool(mark))
    d.place(t, 150, -20, 0.53)
    if mark:
        d.fill(rectangle(96, 270, 448, 84), ORANGE.light)
        d.line(rectangle(96, 270, 448, 84), 8, ORANGE.base)
    write(d, "26-318-04", 320, 312, 46, width=7)
    write(d, "22,5 kg", 212, 400, 28, width=5)
    write(d, "0-2°C", 440, 400, 28, width=5)
    bars(d, 116, 446, 120, 6.4)
    if mark:
        block_arrow(d, (-30, 312), (86, 312), 34, RED.base)
    return d


def label_on_box() -> Drawing:
    """A fish box with a white label on its end; an arrow points at it."""
    d = Drawing()
    d.surface("M40,250L120,120H520L600,250Z", WHITE, bevel=0, tone="#DDE4E8", outline=6)
    d.surface("M30,244H610L580,560H60Z", WHITE, bevel=16, tone="#C3D3DC", outline=6)
    d.surface(rectangle(190, 280, 270, 240, 8), WHITE, bevel=0, tone="#FFFFFF", outline=6)
    t = Drawing()
    salmon_on(t)
    d.place(t, 230, 228, 0.3)
    bars(d, 214, 430, 70, 3.4)
    for y in (366, 392, 414):
        d.stroke([(220, y), (430, y)], 6, DARK_STEEL.base)
    block_arrow(d, (560, 60), (420, 270), 36, ORANGE.base)
    return d


def wrapped_pallet(*, tag: bool = False) -> Drawing:
    """A pallet with boxes stacked on it; with `tag` a big orange label on the stack, and an arrow."""
    d = Drawing()
    for row in range(4):
        for column in range(3):
            d.surface(rectangle(80 + column * 160, 60 + row * 118, 160, 118, 4), WHITE, bevel=9, outline=6)
    d.surface(rectangle(60, 532, 520, 24, 2), WOOD, bevel=5)
    for x in (60, 280, 500):
        d.surface(rectangle(x, 556, 80, 40, 2), WOOD, bevel=5)
    d.surface(rectangle(60, 594, 520, 18, 2), WOOD, bevel=4)
    if tag:
        d.surface(rectangle(240, 150, 180, 230, 6), ORANGE, bevel=0, tone=ORANGE.light, outline=6)
        write(d, "18", 330, 220, 66, width=10)
        bars(d, 256, 290, 70, 2.6)
        block_arrow(d, (610, 90), (430, 230), 38, RED.base)
    return d


def film() -> Drawing:
    """A roll of stretch film wraps a stack on a pallet."""
    d = wrapped_pallet()
    d.fill(rectangle(74, 170, 492, 366), "#CFE8F4", opacity=0.7)
    for y in range(190, 530, 44):
        d.line(f"M74,{y}L566,{y + 26}", 3, "#6F9DB2")
    d.bar(
        rectangle(560, 130, 70, 250, 6),
        Material("#F4FBFE", "#CFE8F4", "#A9CFDF", "#6F9DB2"),
        (560, 0),
        (630, 0),
        outline=6,
    )
    d.bar(rectangle(580, 100, 30, 32), KRAFT, (580, 0), (610, 0))
    d.bar(rectangle(580, 378, 30, 32), KRAFT, (580, 0), (610, 0))
    return d


ENTRIES = (
    Entry("kasse", "ei kasse", "Gul plastkasse med hull i sidene og håndtak", plastic_crate),
    Entry("lokk-2", "et lokk til ei kasse", "Oransje lokk på vei ned på ei hvit kasse; to piler peker ned", lid),
    Entry("kartong", "en kartong", "Åpen, brun eske av papp", box_board),
    Entry("plastpose", "en plastpose", "Gjennomsiktig pose med en filet i", bag),
    Entry("strekkode", "en strekkode", "Svarte streker med et tall under", bar_code),
    Entry("etikett", "en etikett på ei kasse", "Kasse med en hvit lapp med fisk, tekst og strekkode; en pil peker på lappen", label_on_box),
    Entry("partinummer", "partinummeret på en etikett", "Etikett der ei linje med tall er oransje, og en pil peker på den", label, {"mark": "parti"}),
    Entry("pallelapp", "en pallelapp", "Hvite kasser på pall med en stor oransje lapp; en pil peker på lappen", wrapped_pallet, {"tag": True}),
    Entry("strekkfilm", "strekkfilm rundt en pall", "Rull med klar plast som går rundt kassene på en pall", film),
)  # fmt: skip
