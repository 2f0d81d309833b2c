"""Inside and outside of the salmon: belly, guts, bones, frozen, dead; what is cut off it and what must not be in it."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fish import ANAL_FIN, BELLY_FIN, BODY, FLESH, SILVER, TAIL, fillet_on, salmon_on
from illustrations.figures import block_arrow
from illustrations.lettering import write
from illustrations.style import BLUE, BRASS, ORANGE, RED, STEEL, WHITE, YELLOW, Material

BONE = "#FDF9EC"
COVER_EDGE = "M128,232C172,262 176,372 134,408"
LIVER, HEART, GUT, STOMACH = "#8A3A1E", "#C62A22", "#E59AA6", "#E7BE9C"
HOLLOW = "M160,330C230,300 400,300 476,336C440,398 330,416 240,412C190,404 156,374 160,330Z"


def fish_at(d: Drawing, x: float, y: float, scale: float, turn: float = 0) -> None:
    """A salmon with its middle at `x`, `y`."""
    fish, middle = Drawing(), Drawing()
    salmon_on(fish)
    middle.place(fish, -320, -320)
    d.place(middle, x, y, scale, turn)


def belly() -> Drawing:
    """A salmon whose underside is orange, an arrow from below at it."""
    d = Drawing()
    salmon_on(d, pale=True)
    low = Drawing()
    low.fill("M140,400C150,370 160,360 200,362C300,372 420,366 520,340L560,480H120Z", ORANGE.base)
    low.line("M140,400C150,370 160,360 200,362C300,372 420,366 520,340", 5)
    d.clipped(BODY, low)
    for path in (BELLY_FIN, ANAL_FIN):
        d.fill(path, "#C9D3D9")
        d.line(path, 5)
    d.line(BODY, 6)
    d.line(COVER_EDGE, 6)
    block_arrow(d, (250, 600), (250, 450), 34, RED.base)
    return d


def gut_line(d: Drawing, path: str, colour: str, width: float = 26) -> None:
    """A soft tube along a path."""
    d.line(path, width + 9)
    d.line(path, width, colour)
    d.line(path, width * 0.22, "#FFFFFF", opacity=0.5)


def organs(d: Drawing) -> None:
    """A heap of what was inside: liver, heart, stomach and gut, its middle at the origin."""
    gut_line(d, "M-190,40C-150,-60 -90,60 -40,-20C0,-80 50,50 90,-20C130,-80 200,-20 190,50C170,110 60,60 20,90C-40,120 -130,110 -190,40", GUT)  # fmt: skip
    stomach = "M-70,-10C-80,-70 0,-90 30,-60C60,-30 30,30 -10,34C-40,34 -66,20 -70,-10Z"
    d.surface(stomach, Material("#F6DEC8", STOMACH, "#C99B78", "#8A6040"), bevel=8, outline=5)
    liver = "M40,20C60,-30 150,-20 160,20C166,56 110,80 70,72C40,64 32,44 40,20Z"
    d.surface(liver, Material("#B4603E", LIVER, "#5E2410", "#3E1608"), bevel=8, outline=5)
    d.surface("M-140,40L-104,20L-84,44L-100,84L-134,78Z", RED, bevel=6, outline=5, tone=HEART)


def innards() -> Drawing:
    """A salmon with its belly cut open, an arrow from the hollow to a tray with everything that was inside."""
    d = Drawing()
    fish = Drawing()
    salmon_on(fish)
    cut = "M170,392C240,350 400,346 480,376C420,404 300,428 240,420C210,414 184,406 170,392Z"
    fish.fill(cut, "#A8433A")
    fish.line(cut, 5)
    d.place(fish, 0, -190)
    block_arrow(d, (320, 236), (320, 342), 38, ORANGE.base)
    d.surface(ellipse(320, 500, 290, 126), WHITE, bevel=12, tone="#FFFFFF", outline=6)
    d.line(ellipse(320, 496, 240, 96), 4, "#CDD4D8")
    heap = Drawing()
    organs(heap)
    d.place(heap, 320, 484, 1.04)
    return d


def gut() -> Drawing:
    """The belly of a salmon cut open and large: a long pink tube from the stomach to the vent, an arrow at it."""
    d = Drawing()
    whole = Drawing()
    salmon_on(whole, pale=True)
    whole.fill(HOLLOW, "#F3E6DC")
    for path in ("M190,350C240,318 300,330 290,360C270,398 214,398 196,380Z",):
        whole.fill(path, "#DCD3CD")
        whole.line(path, 3)
    gut_line(
        whole, "M280,352C330,318 352,330 350,350C346,380 300,366 304,386C312,402 380,398 400,372C420,350 440,350 466,352",
        GUT, 15,
    )  # fmt: skip
    whole.line(HOLLOW, 4)
    d.place(whole, -300, -360, 1.9)
    view = Drawing()
    view.clipped(ellipse(320, 320, 310, 250), d)
    view.line(ellipse(320, 320, 310, 250), 8)
    block_arrow(view, (500, 600), (400, 410), 36, RED.base)
    return view


def skeleton(d: Drawing, *, spine: str = BONE, ribs: str = BONE) -> None:
    """Backbone and ribs of a fish from the cover to the tail."""
    for x in range(186, 530, 26):
        reach = 84 - abs(x - 270) * 0.24
        for sign in (-1, 1):
            end = (x + 34, 318 + sign * reach)
            d.line(f"M{x},318Q{x + 8},{318 + sign * reach * 0.6} {end[0]},{end[1]}", 13)
            d.line(f"M{x},318Q{x + 8},{318 + sign * reach * 0.6} {end[0]},{end[1]}", 6, ribs)
    d.stroke([(150, 318), (560, 318)], 30, cap="butt")
    d.stroke([(153, 318), (560, 318)], 20, spine, cap="butt")
    for x in range(168, 560, 20):
        d.stroke([(x, 308), (x, 328)], 4)


def backbone() -> Drawing:
    """A pale salmon seen through: pale ribs, the backbone orange from head to tail with an arrow at it."""
    d = Drawing()
    salmon_on(d, pale=True)
    skeleton(d, spine=ORANGE.base, ribs="#FFFFFF")
    block_arrow(d, (400, 110), (340, 296), 30, RED.base)
    return d


def fish_bones() -> Drawing:
    """What is left of an eaten fish: head, backbone with ribs, tail."""
    d = Drawing()
    skeleton(d)
    d.surface(TAIL, SILVER, bevel=0, outline=6)
    head = Drawing()
    salmon_on(head)
    d.clipped("M0,180H128C172,262 176,372 134,420H0Z", head)
    d.line("M128,232C172,262 176,372 134,408", 7)
    return d


def blood_line() -> Drawing:
    """A gutted salmon, belly open to the viewer: a dark red stripe along the backbone, an arrow at it."""
    d = Drawing()
    salmon_on(d, pale=True)
    hollow = "M150,330C180,270 420,262 500,316C450,400 330,424 230,410C180,402 150,372 150,330Z"
    d.fill(hollow, FLESH.base)
    inner = Drawing()
    for x in range(190, 520, 34):
        inner.line(f"M{x},290Q{x - 16},350 {x + 10},420", 5, FLESH.light)
    inner.line("M150,316C230,288 400,284 500,316", 26, "#7E100C")
    d.clipped(hollow, inner)
    d.line(hollow, 6)
    block_arrow(d, (250, 120), (300, 278), 32, BLUE.base)
    return d


def belly_strip() -> Drawing:
    """A fillet with its thin lower edge cut loose and blue-edged, an arrow at it."""
    d = Drawing()
    fillet_on(d)
    strip = (
        "M66,396C110,450 190,476 300,472C420,468 520,436 600,398L606,420C520,466 420,500 300,504C180,506 90,476 56,420Z"
    )
    lower = Drawing()
    lower.surface(strip, ORANGE, bevel=6, outline=6, tone="#FFDCC8")
    d.place(lower, 0, 26)
    d.line("M60,420C120,462 200,476 300,474C430,468 540,424 610,384", 5, BLUE.base, dash="16 12")
    block_arrow(d, (330, 640), (330, 540), 34, BLUE.base)
    return d


def three_fish() -> Drawing:
    """Three fish of different kinds: salmon, a round red one, a flat one."""
    d = Drawing()
    fish_at(d, 320, 120, 0.78)
    red = Drawing()
    body = "M40,0C80,-90 240,-110 340,-20L410,-80C396,-20 396,20 410,80L340,20C240,110 80,90 40,0Z"
    red.surface("M120,-70L180,-140L300,-60Z", RED, bevel=0, outline=6, tone="#E8877E")
    red.surface(body, RED, bevel=14, gloss=0, outline=6, tone="#EF9A90")
    red.fill(ellipse(92, -16, 16), "#FFFFFF")
    red.fill(ellipse(92, -16, 9), "#1F2B33")
    red.line("M150,-66Q186,0 150,66", 5)
    for x in (210, 250, 290):
        red.line(f"M{x},-40Q{x + 18},0 {x},40", 4, RED.shade)
    d.place(red, 40, 340, 0.92)
    flat = Drawing()
    flat.surface(ellipse(0, 0, 190, 92), Material("#D8C39A", "#A78D5C", "#7F683C", "#55431F"), bevel=0, outline=6)
    flat.surface(ellipse(-6, 0, 150, 60), Material("#D8C39A", "#BDA473", "#7F683C", "#55431F"), bevel=8, outline=4)
    flat.surface("M180,-10L260,-60Q244,0 260,60L180,14Z", Material("#D8C39A", "#A78D5C", "#7F683C", "#55431F"), bevel=0)
    for x, y in ((-130, -26), (-116, 14)):
        flat.fill(ellipse(x, y, 13), "#FFFFFF")
        flat.fill(ellipse(x, y, 7), "#1F2B33")
    for x, y in ((-40, -20), (20, 20), (60, -26), (100, 10), (-10, 34)):
        flat.fill(ellipse(x, y, 9), ORANGE.base)
    d.place(flat, 340, 540, 0.9)
    return d


def dead_fish() -> Drawing:
    """A fish that floats belly up at the surface of the sea with a cross for an eye; living fish below."""
    d = Drawing()
    d.fill("M0,250Q40,226 80,250T160,250T240,250T320,250T400,250T480,250T560,250T640,250V620H0Z", "#9CCBE2")
    t, middle = Drawing(), Drawing()
    salmon_on(t)
    t.fill(ellipse(82, 294, 22), "#F3F7F9")
    t.line("M62,274L102,314M102,274L62,314", 11, RED.base)
    t.line("M26,322C40,300 66,306 84,320", 5)
    middle.place(t, -320, -320)
    turned = Drawing()
    turned.parts = [f'<g transform="scale(1 -1)">{"".join(middle.parts)}</g>']
    d.place(turned, 320, 176, 0.86, -3)
    d.fill(
        "M0,300Q40,280 80,300T160,300T240,300T320,300T400,300T480,300T560,300T640,300V620H0Z", "#5FA3C9", opacity=0.45
    )
    d.line("M0,250Q40,226 80,250T160,250T240,250T320,250T400,250T480,250T560,250T640,250", 5, BLUE.shade)
    for x, y in ((170, 470), (460, 540)):
        fish_at(d, x, y, 0.4)
    return d


def frozen() -> Drawing:
    """A salmon inside a block of ice, snow crystals beside it."""
    d = Drawing()
    d.surface("M20,230L110,130H630L560,230Z", WHITE, bevel=0, tone="#EAF6FC", outline=6)
    d.surface("M560,230L630,130V430L560,540Z", WHITE, bevel=0, tone="#A9CFDF", outline=6)
    d.surface("M20,230H560V540H20Z", WHITE, bevel=0, tone="#D3EBF5", outline=6)
    fish_at(d, 290, 388, 0.78)
    d.fill("M20,230H560V540H20Z", "#D3EBF5", opacity=0.42)
    d.fill("M60,250H150L60,360Z", "#FFFFFF", opacity=0.85)
    d.fill("M400,520L520,380V430L440,520Z", "#FFFFFF", opacity=0.8)
    for x, y, size in ((110, 60, 52), (330, 50, 40), (540, 60, 48)):
        snow(d, x, y, size)
    for x, w in ((90, 26), (240, 20), (420, 28)):
        d.surface(f"M{x},540h{w}l{-w / 2},60Z", WHITE, bevel=0, tone="#D3EBF5", outline=5)
    return d


def snow(d: Drawing, x: float, y: float, size: float, colour: str = BLUE.base) -> None:
    """A snow crystal."""
    arm = Drawing()
    arm.stroke([(0, 0), (0, -size)], size * 0.16, colour)
    arm.stroke([(-size * 0.28, -size * 0.9), (0, -size * 0.62), (size * 0.28, -size * 0.9)], size * 0.14, colour)
    for k in range(6):
        d.place(arm, x, y, 1, 60 * k)


def belly_up() -> Drawing:
    """A fish box with two salmon on their backs, the white bellies up; an arrow points up."""
    d = Drawing()
    d.surface("M40,330L120,170H520L600,330Z", WHITE, bevel=0, tone="#C7DCE6", outline=6)
    for x, y in ((330, 190), (310, 286)):
        fish, middle = Drawing(), Drawing()
        salmon_on(fish)
        cut = "M180,392C250,372 380,372 470,384C400,408 300,424 240,420Z"
        fish.fill(cut, FLESH.base)
        fish.line(cut, 4)
        middle.place(fish, -320, -320)
        turned = Drawing()
        turned.parts = [f'<g transform="scale(1 -1)">{"".join(middle.parts)}</g>']
        d.place(turned, x, y, 0.76)
    d.surface("M30,326H610L580,580H60Z", WHITE, bevel=16, outline=6)
    block_arrow(d, (320, 70), (320, -70), 44, ORANGE.base)
    return d


def core_temperature() -> Drawing:
    """A piece of salmon cut across: the spike of a thermometer reaches the very middle, which is ringed."""
    d = Drawing()
    cross = "M320,170C450,170 560,270 560,400C560,530 460,610 320,610C180,610 80,530 80,400C80,270 190,170 320,170Z"
    d.surface(cross, SILVER, bevel=0, tone="#8FA3AF", outline=7)
    inner = "M320,192C438,192 536,282 536,400C536,516 444,588 320,588C196,588 104,516 104,400C104,282 202,192 320,192Z"
    d.surface(inner, FLESH, bevel=14, outline=5)
    rings = Drawing()
    for r in (70, 120, 170):
        rings.line(ellipse(320, 400, r * 1.1, r), 6, FLESH.light)
    d.clipped(inner, rings)
    d.fill(ellipse(320, 400, 34), "#FFFFFF")
    d.line(ellipse(320, 400, 34), 10, RED.base)
    t = Drawing()
    t.surface(rectangle(-9, 0, 18, 330, 8), STEEL, bevel=4, outline=5)
    t.surface(rectangle(-80, -150, 160, 156, 22), YELLOW, bevel=11, gloss=6, outline=6)
    t.surface(rectangle(-62, -128, 124, 70, 8), WHITE, bevel=0, tone="#CBE8C2", outline=5)
    write(t, "2°C", 0, -93, 40, width=7)
    d.place(t, 320, 400 - 322, 1, 0)
    d.fill(ellipse(320, 400, 10), RED.base)
    return d


def foreign_body() -> Drawing:
    """A fillet with a screw and a piece of blue plastic in it, each in a red ring."""
    d = Drawing()
    fillet_on(d)
    screw = Drawing()
    screw.surface("M-70,-26H-44V26H-70Z", BRASS, bevel=4, outline=5)
    screw.surface("M-44,-13H50L72,0L50,13H-44Z", BRASS, bevel=4, outline=5)
    for x in range(-32, 56, 14):
        screw.stroke([(x, -13), (x + 8, 13)], 4)
    d.place(screw, 210, 290, 0.9, 30)
    d.surface(polygon([(400, 300), (450, 280), (476, 330), (440, 372), (402, 350)]), BLUE, bevel=8, gloss=5, outline=5)
    for x, y in ((210, 292), (438, 326)):
        d.line(ellipse(x, y, 92), 14, RED.base)
    return d


def trimmings() -> Drawing:
    """Beside a trimmed fillet a heap of strips and bits cut off it, an arrow at the heap."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, 40, -60, 0.86)
    bits: tuple[tuple[float, float, float], ...] = (
        (220, 540, 10), (330, 556, -14), (440, 540, 24), (280, 490, -30), (380, 486, 18), (330, 440, -6), (180, 576, -8), (480, 580, 6),
    )  # fmt: skip
    for k, (x, y, turn) in enumerate(bits):
        piece = Drawing()
        piece.surface("M-80,-14C-30,-34 40,-30 84,-4C50,24 -40,26 -80,-14Z", FLESH, bevel=6, outline=5,
                      tone=("#F58A62", "#FFC9AE", "#F7A684")[k % 3])  # fmt: skip
        d.place(piece, x, y, 1, turn)
    block_arrow(d, (640, 420), (490, 490), 32, BLUE.base)
    return d


ENTRIES = (
    Entry("buk", "buken på en laks", "Lys laks der undersida er oransje, og en pil peker opp på den", belly),
    Entry("innvoller", "innvollene i en laks", "Laks med åpen buk; en pil går ned til en tallerken med lever, hjerte, mage og tarm", innards),
    Entry("tarm", "tarmen i en laks", "Åpen buk sett på nært hold; ei lang, rosa tarm går bakover, og en pil peker på den", gut),
    Entry("ryggbein", "ryggbeinet i en laks", "Lys laks der ryggbeinet er oransje fra hode til hale, og en pil peker på det", backbone),
    Entry("bein-2", "beina i en fisk", "Hode, ryggbein med ribbein og hale av en fisk; kjøttet er borte", fish_bones),
    Entry("blodrand", "blodranda i en laks", "Åpnet laks med ei mørkerød stripe langs ryggbeinet; en pil peker på stripa", blood_line),
    Entry("buklist", "buklista på en filet", "Filet der den tynne kanten nederst er skåret løs; en pil peker på den", belly_strip),
    Entry("fisk", "fisk", "Tre slags fisk: en laks, en rød fisk og en flat fisk", three_fish),
    Entry("dodfisk", "en dødfisk", "En fisk flyter med buken opp i vannflata; under svømmer to levende fisker", dead_fish),
    Entry("frossen", "frossen fisk", "En laks inne i ei blokk av is", frozen),
    Entry("med-buken-opp", "fisk med buken opp", "To laks ligger på ryggen i ei kasse, med den hvite buken opp; en pil peker opp", belly_up),
    Entry("kjernetemperatur", "kjernetemperaturen i fisken", "Et stykke laks i snitt; et termometer når helt inn til midten", core_temperature),
    Entry("fremmedlegeme", "fremmedlegemer i en filet", "Filet med en skrue og en bit blå plast i; det er en rød ring rundt hver", foreign_body),
    Entry("avskjaer", "avskjær", "Filet og en haug med avskårne biter ved siden av; en pil peker på haugen", trimmings),
)  # fmt: skip
