"""Protective equipment."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BLUE, GLASS, LEATHER, ORANGE, PAPER, RED, RUBBER, STEEL, WHITE, YELLOW, Material


def helmet(*, material: Material = YELLOW) -> Drawing:
    """A safety helmet in three quarters: shell with ridges, brim, chin strap."""
    d = Drawing()
    d.line("M150,400C160,520 220,580 300,590C400,580 460,500 486,410", 16)
    d.line("M150,400C160,520 220,580 300,590C400,580 460,500 486,410", 8, RUBBER.light)
    d.surface(rectangle(280, 572, 52, 30, 8), RUBBER, bevel=5, outline=4)
    d.surface("M110,388C150,440 430,440 540,392L520,350H130Z", material, bevel=0, tone=material.dark)
    shell = "M104,384C92,200 190,90 330,90C470,90 552,200 548,372C440,420 200,424 104,384Z"
    d.surface(shell, material, bevel=18, gloss=11, outline=6)
    d.line("M300,94C262,180 250,290 256,404", 4)
    d.line("M352,92C372,170 384,290 378,404", 4)
    d.line("M214,130C176,200 160,300 168,398", 3, material.shade)
    d.line("M446,134C480,200 488,300 476,396", 3, material.shade)
    d.surface(
        "M98,374C200,428 430,424 548,362C592,366 632,388 640,410C606,436 560,446 516,440C400,456 210,446 104,408C94,398 92,384 98,374Z",
        material,
        bevel=12,
        gloss=5,
    )
    d.surface(rectangle(440, 330, 64, 22, 6), material, bevel=4, outline=3.5, tone=material.shade)
    return d


def goggles() -> Drawing:
    """Safety glasses with side shields, seen from the front and a little above."""
    d = Drawing()
    for sign in (-1, 1):
        x = 320 + sign * 262
        d.surface(
            f"M{x},250L{x + sign * 40},262L{x + sign * -20},440L{x + sign * -60},520L{x + sign * -84},500L{x + sign * -44},420Z",
            RUBBER,
            bevel=6,
            gloss=3,
        )
        d.surface(
            f"M{x - sign * 40},236L{x + sign * 10},246L{x - sign * 16},370L{x - sign * 60},380Z",
            GLASS,
            bevel=6,
            outline=4,
        )
    lens = (
        "M70,226C150,196 490,196 570,226C590,262 586,350 552,392C516,428 430,424 394,396C366,372 350,338 320,338"
        "C290,338 274,372 246,396C210,424 124,428 88,392C54,350 50,262 70,226Z"
    )
    d.surface(lens, GLASS, bevel=11, outline=6)
    d.fill("M112,250L196,240L128,372L92,346Z", "#FFFFFF", opacity=0.75)
    d.fill("M226,238L250,237L170,398L150,396Z", "#FFFFFF", opacity=0.75)
    d.fill("M420,240L470,244L420,380L394,362Z", "#FFFFFF", opacity=0.75)
    d.line("M66,226C150,192 490,192 574,226", 17)
    d.line("M70,225C150,193 490,193 570,225", 8, RUBBER.light)
    d.line("M284,356C296,330 344,330 356,356", 9)
    return d


def ear_defenders(*, material: Material = RED) -> Drawing:
    """Ear defenders: headband and two cups with cushions."""
    d = Drawing()
    band = "M140,380C110,120 210,60 320,60C430,60 530,120 500,380"
    d.line(band, 42)
    d.line(band, 32, RUBBER.base)
    d.line("M132,340C116,130 220,50 320,50C400,50 470,84 498,170", 6, RUBBER.light)
    d.line("M210,96C270,70 370,70 430,96", 54)
    d.line("M210,96C270,70 370,70 430,96", 44, RUBBER.shade)
    for sign in (-1, 1):
        x = 320 + sign * 182
        d.surface(rectangle(x - sign * 44 - 26, 318, 52, 236, 26), RUBBER, bevel=9, gloss=4)
        cup = rectangle(x - 46 + sign * 16, 306, 92, 260, 44)
        d.surface(cup, material, bevel=13, gloss=8, outline=6)
        d.line(rectangle(x - 22 + sign * 20, 356, 44, 160, 20), 4, material.dark)
        d.surface(rectangle(x - 12 + sign * 4, 268, 24, 60, 6), STEEL, bevel=5, outline=4)
    return d


def glove(*, palm: Material = LEATHER, back: Material = BLUE) -> Drawing:
    """A work glove with the fingers up: back of cloth, leather over fingers and knuckles, cuff."""
    d = Drawing()
    thumb = "M418,430C450,400 476,352 508,330C540,312 570,340 556,372C532,424 500,480 446,520Z"
    d.surface(thumb, palm, bevel=10, gloss=5)
    for x, top, width in ((172, 150, 64), (238, 84, 66), (306, 70, 66), (374, 116, 62)):
        d.surface(rectangle(x, top, width, 300, width / 2), palm, bevel=9, gloss=6)
    d.surface(
        "M172,300C170,280 434,280 436,300L446,470C440,520 420,540 410,560H206C190,520 176,420 172,300Z", back, bevel=12
    )
    d.surface("M172,310C172,270 436,270 436,310L438,356C360,334 250,334 174,356Z", palm, bevel=6)
    for x in (238, 305, 373):
        d.line(f"M{x},262V330", 4)
    for x in (262, 306, 350):
        d.line(f"M{x},390C{x - 6},430 {x - 4},480 {x},510", 3.5, back.dark)
    d.surface("M190,540H424L452,620Q316,644 170,620Z", palm, bevel=10, gloss=4)
    d.line("M182,574Q312,592 434,574", 3, palm.dark, dash="9 7")
    return d


def boot(*, material: Material = LEATHER) -> Drawing:
    """A safety shoe from the side, its steel toe shown by a cut in the leather."""
    d = Drawing()
    d.surface(
        "M66,520H584Q606,520 606,544V566Q606,580 590,580H330L300,566H250L228,580H80Q62,580 62,560Z", RUBBER, bevel=9
    )
    for x in range(350, 590, 28):
        d.line(f"M{x},562V580", 4, "#12171A")
    for x in range(92, 226, 28):
        d.line(f"M{x},562V580", 4, "#12171A")
    upper = "M82,150C130,128 220,128 268,146L280,262C330,300 400,330 470,344C560,360 604,420 606,524H64C58,460 92,400 88,330C86,260 70,200 82,150Z"
    d.surface(upper, material, bevel=14, gloss=7, outline=6)
    toe = "M448,352C540,358 592,420 594,510H426C440,460 430,390 448,352Z"
    d.surface(toe, STEEL, bevel=12, gloss=8, outline=4)
    d.line("M440,346C420,390 432,470 416,522", 3, material.dark, dash="9 7")
    d.line("M92,330C150,350 180,420 178,520", 3, material.dark, dash="9 7")
    d.surface("M78,140C130,112 224,112 274,138V180C210,160 140,160 84,184Z", RUBBER, bevel=7, gloss=4)
    d.surface("M268,150L300,144L330,262L448,322L424,350L282,276Z", RUBBER, bevel=6)
    for x, y in ((276, 190), (286, 236), (316, 274), (362, 298), (404, 320)):
        d.line(f"M{x - 16},{y + 14}L{x + 30},{y - 12}", 11)
        d.line(f"M{x - 16},{y + 14}L{x + 30},{y - 12}", 5, YELLOW.base)
    return d


def harness() -> Drawing:
    """A fall-arrest harness laid out as it is worn: shoulder, chest and leg straps, back ring with a lanyard."""
    d = Drawing()

    def strap(path: str, material: Material = ORANGE, width: float = 36) -> None:
        d.line(path, width + 9, cap="butt")
        d.line(path, width, material.base, cap="butt")
        d.line(path, 3, material.shade, cap="butt", dash="10 8")

    for sign in (-1, 1):
        x = 320 + sign * 96
        strap(f"M{x - sign * 60},440C{x - sign * 84},640 {x + sign * 60},640 {x + sign * 40},430", RUBBER, 34)
        d.surface(rectangle(x - sign * 4 - 22, 574, 44, 30, 5), STEEL, bevel=5)
    strap("M320,118C240,150 200,230 200,330V440")
    strap("M320,118C400,150 440,230 440,330V440")
    strap("M182,430H458", RUBBER, 48)
    strap("M200,286H440", ORANGE, 30)
    d.surface(rectangle(288, 260, 64, 52, 6), STEEL, bevel=6, gloss=3)
    d.surface(rectangle(304, 273, 32, 26, 4), STEEL, bevel=0, tone="#3A444C", outline=4)
    d.surface(rectangle(286, 400, 68, 60, 6), STEEL, bevel=6, gloss=3)
    d.surface(rectangle(302, 415, 36, 30, 4), STEEL, bevel=0, tone="#3A444C", outline=4)
    for x in (200, 440):
        d.surface(rectangle(x - 26, 346, 52, 34, 5), STEEL, bevel=6)
    d.surface("M320,84L372,150L320,190L268,150Z", RUBBER, bevel=8, gloss=4)
    rope = "M320,106C330,10 500,0 560,90C590,140 580,200 572,262"
    d.line(rope, 25)
    d.line(rope, 16, WHITE.base)
    d.line(rope, 16, RED.base, dash="4 18", cap="butt")
    ring = ellipse(320, 132, 34, 38)
    d.line(ring, 22)
    d.line(ring, 12, STEEL.base)
    hook = "M572,270C530,286 516,340 524,400C532,462 606,462 616,400C624,340 612,286 572,270Z"
    d.line(hook, 27)
    d.line(hook, 17, STEEL.base)
    d.line("M536,330L528,400", 27)
    d.line("M536,330L528,400", 17, STEEL.shade)
    return d


def visor() -> Drawing:
    """A face shield: headband on top, clear screen before the face."""
    d = Drawing()
    d.surface("M130,180C150,90 490,90 510,180L540,250C440,190 200,190 100,250Z", RUBBER, bevel=11, gloss=6)
    screen = "M112,210C200,170 440,170 528,210C552,330 540,480 500,560C400,604 240,604 140,560C100,480 88,330 112,210Z"
    d.surface(screen, GLASS, bevel=15, outline=6)
    d.fill("M180,236L262,222L200,548L160,530Z", "#FFFFFF", opacity=0.7)
    d.fill("M296,220L324,219L262,566L236,560Z", "#FFFFFF", opacity=0.7)
    d.surface("M100,206C200,150 440,150 540,206V256C440,206 200,206 100,256Z", YELLOW, bevel=10, gloss=5)
    for x in (116, 524):
        d.surface(ellipse(x, 226, 32), RUBBER, bevel=8, gloss=4)
        d.line(f"M{x - 14},226H{x + 14}", 5, RUBBER.light)
    return d


def dust_mask() -> Drawing:
    """A half-mask against dust with valve, nose clip and two elastic bands."""
    d = Drawing()
    for y in (180, 430):
        d.line(f"M150,{(y + 330) / 2}C40,{y - 40} 60,{y} 30,{y}M490,{(y + 330) / 2}C600,{y - 40} 580,{y} 610,{y}", 12)
        d.line(
            f"M150,{(y + 330) / 2}C40,{y - 40} 60,{y} 30,{y}M490,{(y + 330) / 2}C600,{y - 40} 580,{y} 610,{y}",
            5,
            YELLOW.base,
        )
    cup = "M320,110C380,110 410,170 470,220C540,280 530,420 450,490C390,536 250,536 190,490C110,420 100,280 170,220C230,170 260,110 320,110Z"
    d.surface(cup, PAPER, bevel=20, gloss=0, outline=6)
    d.line("M176,300C230,250 410,250 464,300", 3, PAPER.dark)
    d.line("M170,420C240,470 400,470 470,420", 3, PAPER.dark)
    d.line("M258,176C290,140 350,140 382,176", 17)
    d.line("M258,176C290,140 350,140 382,176", 9, STEEL.base)
    d.surface(rectangle(252, 312, 136, 110, 22), BLUE, bevel=9, gloss=5)
    for x in (280, 306, 332, 358):
        d.line(f"M{x},336V398", 6)
    return d


def vest() -> Drawing:
    """A high-visibility vest with reflective bands."""
    d = Drawing()
    body = "M190,70L262,60C280,130 360,130 378,60L450,70L500,150C480,230 486,280 500,320V590H140V320C154,280 160,230 140,150Z"
    d.surface(body, YELLOW, bevel=14, gloss=6, outline=6)
    bands = Drawing()
    for y in (350, 460):
        bands.fill(f"M120,{y}H520V{y + 54}H120Z", "#DDE4E8")
        bands.line(f"M120,{y}H520M120,{y + 54}H520", 4)
        bands.line(f"M120,{y + 27}H520", 3, "#B5C0C7", dash="6 6")
    for x in (198, 402):
        bands.fill(f"M{x},40H{x + 42}V350H{x}Z", "#DDE4E8")
        bands.line(f"M{x},40V350M{x + 42},40V350", 4)
    d.clipped(body, bands)
    d.line("M320,118V590", 5)
    for y in (220, 310, 430, 540):
        d.surface(rectangle(310, y, 20, 14, 3), RUBBER, bevel=0, outline=3)
    d.line(body, 6)
    return d


ENTRIES = (
    Entry("hjelm", "en vernehjelm", "Gul hjelm med skjerm foran og hakereim", helmet),
    Entry(
        "vernebriller",
        "vernebriller med sidevern",
        "Gjennomsiktige briller med vern på sidene og svart innfatning",
        goggles,
    ),
    Entry("hanske", "en arbeidshanske", "Arbeidshanske av skinn og blått tøy med fingrene opp", glove),
    Entry("vernesko", "en vernesko der ståltåa vises", "Kraftig sko med tykk såle; tåhetta av stål vises", boot),
    Entry(
        "fallsele",
        "en fallsele med line",
        "Seler til skuldre, bryst og bein, med ring i ryggen og line med krok",
        harness,
    ),
    Entry("visir", "et visir", "Gjennomsiktig skjerm til å ha foran hele ansiktet", visor),
    Entry(
        "stovmaske", "ei støvmaske med ventil", "Hvit maske til nese og munn med blå ventil og to strikker", dust_mask
    ),
    Entry("refleksvest", "en refleksvest", "Gul vest med brede refleksbånd", vest),
)
