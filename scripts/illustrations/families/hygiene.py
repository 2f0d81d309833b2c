"""What is worn and used to keep food clean."""

from __future__ import annotations

from math import cos, sin

from illustrations.canvas import Drawing, ellipse, polygon, rectangle
from illustrations.entry import Entry
from illustrations.families.fire_and_signs import rubber_boot
from illustrations.figures import SKIN, block_arrow
from illustrations.style import BLUE, DARK_STEEL, GREEN, RUBBER, STEEL, WHITE, Material

NITRILE = Material("#9BC8F0", "#4E95D9", "#2F6DAE", "#1B4470")


BLACK = "#1F2B33"


def _face(d: Drawing) -> None:
    d.surface("M180,640V560C110,560 60,600 50,640H590C580,600 530,560 460,560V500H180Z", WHITE, bevel=0, outline=6)
    d.surface("M250,470H390V580Q320,620 250,580Z", SKIN, bevel=0, tone=SKIN.shade, outline=6)
    for x in (150, 490):
        d.surface(ellipse(x, 330, 30, 46), SKIN, bevel=6)
    d.surface(
        "M150,300C150,120 490,120 490,300C490,440 420,520 320,520C220,520 150,440 150,300Z", SKIN, bevel=0, outline=6
    )
    for x in (250, 390):
        d.fill(ellipse(x, 330, 14), BLACK)
        d.line(f"M{x - 34},286Q{x},270 {x + 34},286", 9)
    d.line("M320,336V392H344", 6, SKIN.dark)
    d.line("M276,446Q320,470 364,446", 7)


def hairnet() -> Drawing:
    """A head with all hair under a net."""
    d = Drawing()
    _face(d)
    net = "M132,286C110,60 530,60 508,286Q320,216 132,286Z"
    d.surface(net, RUBBER, bevel=0, tone="#7A5A43", outline=6)
    mesh = Drawing()
    for k in range(-20, 40):
        mesh.stroke([(k * 30 - 200, 40), (k * 30 + 60, 320)], 4, "#FFFFFF")
        mesh.stroke([(k * 30 + 60, 40), (k * 30 - 200, 320)], 4, "#FFFFFF")
    d.clipped(net, mesh)
    d.line(net, 6)
    d.line("M130,288Q320,216 510,288", 26)
    d.line("M130,288Q320,216 510,288", 16, WHITE.base)
    return d


def beard_cover() -> Drawing:
    """A face with a white net over the beard."""
    d = Drawing()
    _face(d)
    d.surface("M150,240C150,70 490,70 490,240C430,180 210,180 150,240Z", RUBBER, bevel=0, tone="#7A5A43", outline=6)
    cover = "M150,372Q320,420 490,372C500,520 430,610 320,612C210,610 140,520 150,372Z"
    d.fill(cover, "#7A5A43")
    mesh = Drawing()
    for k in range(-20, 40):
        mesh.stroke([(k * 28 - 200, 340), (k * 28 + 80, 640)], 5, "#FFFFFF")
        mesh.stroke([(k * 28 + 80, 340), (k * 28 - 200, 640)], 5, "#FFFFFF")
    d.clipped(cover, mesh)
    d.line(cover, 7)
    d.line("M150,376L128,310M490,376L512,310", 8)
    return d


def coat() -> Drawing:
    """A white hygiene coat with press studs."""
    d = Drawing()
    for sign in (-1, 1):
        sleeve = polygon(
            [
                (320 + sign * 110, 90),
                (320 + sign * 200, 140),
                (320 + sign * 262, 420),
                (320 + sign * 186, 440),
                (320 + sign * 130, 240),
            ]
        )
        d.surface(sleeve, WHITE, bevel=8, outline=6)
        d.fill(
            polygon(
                [(320 + sign * 257, 396), (320 + sign * 262, 420), (320 + sign * 186, 440), (320 + sign * 178, 416)]
            ),
            BLUE.base,
        )
        d.line(sleeve, 6)
    d.surface("M210,90L270,60L320,130L370,60L430,90L460,240V610H180V240Z", WHITE, bevel=12, outline=6)
    d.surface("M270,60L320,130L286,190L220,96Z", WHITE, bevel=0, tone=BLUE.base, outline=5)
    d.surface("M370,60L320,130L354,190L420,96Z", WHITE, bevel=0, tone=BLUE.base, outline=5)
    d.stroke([(320, 130), (320, 610)], 5)
    for y in (220, 310, 400, 490, 570):
        d.surface(ellipse(338, y, 10), STEEL, bevel=0, outline=4)
    return d


def apron(*, material: Material = NITRILE) -> Drawing:
    """An apron of shiny plastic with a neck strap and ties."""
    d = Drawing()
    d.line("M250,90C240,-10 400,-10 390,90", 26)
    d.line("M250,90C240,-10 400,-10 390,90", 16, material.shade)
    for sign in (-1, 1):
        d.line(f"M{320 + sign * 170},270C{320 + sign * 260},290 {320 + sign * 250},380 {320 + sign * 290},400", 22)
        d.line(
            f"M{320 + sign * 170},270C{320 + sign * 260},290 {320 + sign * 250},380 {320 + sign * 290},400",
            12,
            material.shade,
        )
    d.surface(
        "M236,80H404C400,190 440,240 500,260V610H140V260C200,240 240,190 236,80Z",
        material,
        bevel=16,
        gloss=9,
        outline=6,
    )
    for x in (230, 420):
        d.fill(f"M{x},280L{x + 40},270L{x + 20},560L{x - 10},560Z", "#FFFFFF", opacity=0.6)
    return d


def thin_glove() -> Drawing:
    """A thin blue glove pulled on a hand: the wrist is bare."""
    d = Drawing()
    d.surface("M236,640V520H404V640Z", SKIN, bevel=10, outline=6)
    hand = (
        "M226,560C190,500 150,440 96,380C76,350 110,322 140,346L206,404L196,160C194,120 240,120 246,158L262,320L276,100"
        "C278,60 324,60 326,100L334,320L364,112C370,74 416,82 412,122L398,330L440,190C452,154 494,168 486,206C470,300 452,400 414,560Z"
    )
    d.surface(hand, NITRILE, bevel=13, gloss=0, outline=6)
    d.surface(rectangle(216, 540, 208, 34, 14), NITRILE, bevel=7)
    for x in (240, 300, 350):
        d.line(f"M{x},520C{x + 10},490 {x - 6},470 {x + 8},440", 4, NITRILE.dark)
    return d


def steel_glove() -> Drawing:
    """A glove of steel rings with a blue strap."""
    d = Drawing()
    hand = (
        "M226,600C200,500 150,440 96,380C76,350 110,322 140,346L206,404L196,160C194,120 240,120 246,158L262,320L276,100"
        "C278,60 324,60 326,100L334,320L364,112C370,74 416,82 412,122L398,330L440,190C452,154 494,168 486,206C470,300 452,400 414,600Z"
    )
    d.surface(hand, DARK_STEEL, bevel=0, tone="#8B97A1", outline=7)
    rings = Drawing()
    for row in range(34):
        for column in range(28):
            rings.line(
                ellipse(72 + column * 17 + (row % 2) * 8.5, 70 + row * 16, 8),
                3.2,
                "#F1F4F6" if (row + column) % 2 else "#4F5B64",
            )
    d.clipped(hand, rings)
    d.line(hand, 7)
    d.surface(rectangle(206, 520, 224, 44, 10), BLUE, bevel=8, gloss=5)
    d.surface(rectangle(300, 510, 60, 64, 8), STEEL, bevel=7, outline=4)
    return d


def jewellery() -> Drawing:
    """A ring, a necklace, earrings and a watch."""
    d = Drawing()
    gold = Material("#FBEBB3", "#E3BE5A", "#B98F32", "#7D5C1A")
    d.line("M60,40C40,330 330,330 310,40", 20)
    d.line("M60,40C40,330 330,330 310,40", 11, gold.base)
    d.surface("M186,250C150,220 150,280 186,310C222,280 222,220 186,250Z", gold, bevel=6)
    d.line(ellipse(170, 500, 86), 40)
    d.line(ellipse(170, 500, 86), 30, gold.base)
    d.surface(
        polygon([(126, 380), (214, 380), (236, 410), (170, 456), (104, 410)]),
        Material("#FFFFFF", "#BFE6F5", "#8CC4DC", "#5590AA"),
        bevel=6,
    )
    d.surface(rectangle(430, 60, 110, 520, 14), RUBBER, bevel=9)
    d.surface(ellipse(485, 320, 112), STEEL, bevel=12, gloss=6, outline=6)
    d.surface(ellipse(485, 320, 84), WHITE, bevel=0, tone="#FFFFFF", outline=4)
    d.stroke([(485, 320), (485, 262)], 9)
    d.stroke([(485, 320), (526, 340)], 9)
    return d


def soap() -> Drawing:
    """A bar of soap with foam bubbles."""
    d = Drawing()
    d.surface(rectangle(70, 300, 460, 240, 90), GREEN, bevel=22, gloss=12, outline=6, tone="#A9DDBE")
    d.line(rectangle(140, 360, 320, 120, 50), 6, GREEN.base)
    for x, y, r in (
        (180, 280, 60),
        (270, 250, 80),
        (370, 270, 64),
        (450, 310, 50),
        (110, 330, 40),
        (320, 150, 44),
        (430, 190, 34),
        (500, 120, 26),
        (230, 130, 28),
    ):
        d.fill(ellipse(x, y, r), "#FFFFFF")
        d.fill(ellipse(x, y, r), "#D3EBF5", opacity=0.7)
        d.line(ellipse(x, y, r), 5)
        d.line(f"M{x - r * 0.55},{y - r * 0.1}A{r * 0.6},{r * 0.6} 0 0 1 {x - r * 0.05},{y - r * 0.55}", 6, "#FFFFFF")
    return d


def sanitiser() -> Drawing:
    """A pump bottle over an open hand, a drop between them."""
    d = Drawing()
    d.surface("M330,40H500V80H400V150H350V90H250V66Q250,40 280,40Z", BLUE, bevel=8, gloss=4, outline=6)
    d.bar("M310,150H560V560Q560,600 520,600H350Q310,600 310,560Z", WHITE, (310, 0), (560, 0), outline=6)
    d.fill(rectangle(336, 260, 200, 210, 10), "#D3EBF5")
    d.line(rectangle(336, 260, 200, 210, 10), 4)
    d.fill("M420,290h36v54h54v36h-54v54h-36v-54h-54v-36h54Z", BLUE.base)
    d.surface("M270,130C300,180 304,210 270,216C236,210 240,180 270,130Z", NITRILE, bevel=5, outline=4)
    d.surface(
        "M20,400C60,330 120,330 150,350L280,280C300,270 316,300 296,316L210,380H290C310,380 310,410 290,414L150,440L20,470Z",
        SKIN,
        bevel=11,
        outline=6,
    )
    return d


def boot_washer() -> Drawing:
    """A boot washer: two boots stand between turning brushes in a steel frame with a handle."""
    d = Drawing()
    d.line("M60,300V60H170M580,300V60H470", 34)
    d.line("M60,300V60H170M580,300V60H470", 24, STEEL.base)
    for x in (200, 360):
        boot = Drawing()
        boot.place(rubber_boot(), -320, -320)
        d.place(boot, x + 60, 320, 0.62)
    d.surface("M30,470H610V600H30Z", STEEL, bevel=14, gloss=7, outline=6)
    for x in (90, 320, 560):
        for k in range(16):
            a = polygon([(x, 440), (x + 72 * cos(k * 0.3927), 440 + 72 * sin(k * 0.3927))], closed=False)
            d.line(a, 15, BLUE.dark)
            d.line(a, 8, BLUE.base)
        d.surface(ellipse(x, 440, 30), STEEL, bevel=6)
    return d


def foot_bath() -> Drawing:
    """A boot steps into a low tray of blue liquid."""
    d = Drawing()
    d.surface("M20,480L110,400H530L620,480Z", STEEL, bevel=0, tone="#8CC7E6", outline=6)
    boot = Drawing()
    boot.place(rubber_boot(), -320, -320)
    d.place(boot, 300, 270, 0.7)
    d.fill("M176,430C250,410 420,420 490,440V486H176Z", "#8CC7E6")
    d.line("M176,432Q220,416 260,430T350,430T440,430T500,440", 6, "#2F77BF")
    d.surface("M20,480H620L590,580H50Z", STEEL, bevel=12, gloss=6, outline=6)
    block_arrow(d, (520, 60), (520, 300), 42, "#F07F22")
    return d


def blue_plaster() -> Drawing:
    """A blue plaster round a finger."""
    d = Drawing()
    d.surface(
        "M60,400C50,330 90,300 150,310L540,250C600,244 616,330 560,344L430,370C470,420 440,560 380,580H60Z",
        SKIN,
        bevel=16,
        outline=6,
    )
    d.line("M430,370L330,388", 7)
    d.line("M566,262C590,266 596,300 572,318Z", 5)
    d.surface(
        "M330,272L470,252C486,280 488,330 476,366L336,392C322,350 320,310 330,272Z",
        NITRILE,
        bevel=9,
        gloss=5,
        outline=6,
    )
    d.surface("M376,274L428,266V366L378,376Z", NITRILE, bevel=0, tone=NITRILE.light, outline=4)
    for x in (346, 450):
        for y in (300, 330):
            d.fill(ellipse(x, y, 5), NITRILE.dark)
    return d


ENTRIES = (
    Entry("harnett", "et hårnett", "Hode der alt håret ligger under et hvitt nett", hairnet),
    Entry("skjeggbind", "et skjeggbind", "Ansikt med et hvitt nett over skjegget", beard_cover),
    Entry("hygienefrakk", "en hygienefrakk", "Lang, hvit frakk med blå krage og trykknapper", coat),
    Entry("plastforkle", "et plastforkle", "Blankt, blått forkle med bånd rundt halsen og livet", apron),
    Entry("engangshanske", "en engangshanske", "Tynn blå hanske på ei hånd; håndleddet er bart", thin_glove),
    Entry("stalhanske", "en stålhanske", "Hanske av små stålringer med blå reim", steel_glove),
    Entry("smykke", "smykker", "Halskjede, ring og armbåndsur", jewellery),
    Entry("sape", "såpe", "Et såpestykke med skum og bobler", soap),
    Entry("handsprit", "håndsprit", "Pumpeflaske med blått kors; en dråpe faller ned i ei hånd", sanitiser),
    Entry("stovelvasker", "en støvelvasker", "To støvler mellom runde børster i et stativ av stål", boot_washer),
    Entry("fotbad", "et fotbad", "En støvel står i et lavt kar med blå væske; en pil peker ned", foot_bath),
    Entry("blatt-plaster", "et blått plaster", "Blått plaster rundt en finger", blue_plaster),
)  # fmt: skip
