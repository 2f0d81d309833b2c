"""The seafood plant: boats and nets, tubs and boxes, knives, belts, labels, cleaning."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.families.fish import fillet_on, salmon_on
from illustrations.figures import block_arrow
from illustrations.lettering import write
from illustrations.style import BLUE, DARK_STEEL, ORANGE, RED, RUBBER, STEEL, WHITE, YELLOW, Material

SEA = "#5FA3C9"


def _fish(d: Drawing, x: float, y: float, scale: float, turn: float = 0) -> None:
    t, middle = Drawing(), Drawing()
    salmon_on(t)
    middle.place(t, -320, -320)
    d.place(middle, x, y, scale, turn)


def net_pen() -> Drawing:
    """A net pen: floating ring with a railing, the net below it with salmon in the sea."""
    d = Drawing()
    d.fill("M20,230H620V610H20Z", "#BFE0EF")
    net = "M60,240C60,420 160,560 320,590C480,560 580,420 580,240Z"
    d.fill(net, "#9CCBE2")
    mesh = Drawing()
    for k in range(-20, 40):
        mesh.stroke([(k * 30 - 200, 230), (k * 30 + 160, 600)], 2.6, "#2C5569")
        mesh.stroke([(k * 30 + 160, 230), (k * 30 - 200, 600)], 2.6, "#2C5569")
    d.clipped(net, mesh)
    d.line(net, 5)
    for x, y, s in ((220, 340, 0.26), (410, 320, 0.26), (320, 430, 0.3), (270, 510, 0.22), (440, 420, 0.2)):
        _fish(d, x, y, s)
    for width, colour in ((50, "#1F2B33"), (40, RUBBER.base)):
        d.line("M60,230A260,60 0 0 1 580,230A260,60 0 0 1 60,230Z", width, colour)
    for x, y in ((60, 230), (130, 270), (230, 288), (320, 290), (410, 288), (510, 270), (580, 230)):
        d.stroke([(x, y), (x, y - 90)], 11)
    d.line("M60,140A260,60 0 0 0 580,140", 13)
    d.line("M60,140A260,60 0 0 0 580,140", 6, YELLOW.base)
    return d


def well_boat() -> Drawing:
    """A well boat from the side, cut open: salmon swim in the tank in its hull."""
    d = Drawing()
    d.surface("M430,60H560V250H430Z", WHITE, bevel=10, outline=6)
    for y in (90, 160):
        for x in (446, 500):
            d.surface(rectangle(x, y, 44, 40, 4), STEEL, bevel=0, tone="#D3EBF5", outline=4)
    d.stroke([(495, 60), (495, 10)], 9)
    d.line("M150,250V120L330,70", 20)
    d.line("M150,250V120L330,70", 11, YELLOW.base)
    d.stroke([(330, 70), (330, 150)], 5)
    d.surface("M10,250H620L590,470H110C60,460 20,360 10,250Z", RED, bevel=14, outline=6)
    d.fill("M110,290H420V440H110Z", "#BFE0EF")
    d.line("M110,290H420V440H110Z", 6)
    for x, y in ((190, 336), (330, 330), (260, 396), (370, 400)):
        _fish(d, x, y, 0.2)
    d.fill("M0,470Q40,440 80,470T160,470T240,470T320,470T400,470T480,470T560,470T640,470V560H0Z", SEA)
    d.line("M0,470Q40,440 80,470T160,470T240,470T320,470T400,470T480,470T560,470T640,470", 5)
    return d


def tub() -> Drawing:
    """A big tub on feet with salmon in it, seen from the front and above."""
    d = Drawing()
    tone = Material("#B9D9EC", "#7FB3D3", "#5A8CAD", "#365F7A")
    d.surface("M40,220L120,90H520L600,220Z", tone, bevel=0, tone=tone.shade, outline=6)
    d.fill("M80,214L142,110H498L560,214Z", "#E3F1F8")
    for x, y, turn in ((240, 170, 8), (400, 150, -170), (320, 196, 4)):
        _fish(d, x, y, 0.42, turn)
    d.surface("M30,214H610L580,520H60Z", tone, bevel=18, gloss=9, outline=6)
    for x in (120, 320, 520):
        d.surface(rectangle(x - 50, 516, 100, 70, 8), tone, bevel=9, outline=6)
    d.surface(rectangle(70, 300, 500, 26, 10), tone, bevel=0, tone=tone.shade, outline=4)
    return d


def knife(*, kind: str = "filet") -> Drawing:
    """A fish knife with a blue handle: long and thin for fillets, short and pointed to bleed, blunt-tipped hook to gut."""
    t = Drawing()
    blades = {
        "filet": "M-60,-22H120C230,-20 320,-6 400,30C280,34 80,34 -60,26Z",
        "blogge": "M-60,-34H80L200,14L80,36H-60Z",
        "sloye": "M-60,-30H180C230,-30 246,-4 236,22C226,38 200,38 186,36H-60Z",
    }
    t.surface(blades[kind], STEEL, bevel=8, gloss=4, outline=6)
    t.surface(
        "M-320,-40C-340,-20 -338,30 -316,44C-240,62 -170,36 -110,48L-60,54V-50L-110,-46C-180,-42 -260,-58 -320,-40Z",
        BLUE,
        bevel=12,
        gloss=7,
        outline=6,
    )
    for x in (-270, -200, -130):
        t.fill(ellipse(x, 0, 9), BLUE.dark)
    d = Drawing()
    d.place(t, 300, 150, 0.84)
    if kind == "filet":
        f = Drawing()
        fillet_on(f)
        d.place(f, 60, 160, 0.8)
    elif kind == "blogge":
        _fish(d, 330, 420, 0.86)
        d.line("M186,360C206,400 206,440 186,476", 12, RED.base)
        for x, y in ((190, 520), (214, 556), (180, 580)):
            d.fill(
                f"M{x},{y - 24}C{x + 16},{y} {x + 12},{y + 16} {x},{y + 16}C{x - 12},{y + 16} {x - 16},{y} {x},{y - 24}Z",
                RED.base,
            )
    else:
        fish = Drawing()
        salmon_on(fish)
        fish.surface(
            "M160,386C250,424 390,420 470,382C400,356 240,350 160,386Z", ORANGE, bevel=0, tone="#F58A62", outline=5
        )
        d.place(fish, 46, 140, 0.88)
        d.stroke([(500, 560), (240, 560)], 7, RED.base, dash="20 16")
        block_arrow(d, (320, 560), (170, 560), 24, RED.base)
    return d


def tweezers() -> Drawing:
    """A pair of tweezers pulls a bone from a fillet."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, 10, 240, 0.92)
    d.stroke([(226, 530), (240, 440)], 13)
    d.stroke([(226, 530), (240, 440)], 7, "#FFFFFF")
    for shift in (-1, 1):
        arm = f"M{560 + shift * 4},40L{430 + shift * 34},{190 + shift * 26}L{236 + shift * 7},{440 + shift * 5}"
        d.line(arm, 36)
        d.line(arm, 26, STEEL.base if shift < 0 else STEEL.shade)
    d.surface(ellipse(562, 40, 34), STEEL, bevel=7)
    return d


def conveyor() -> Drawing:
    """A belt conveyor with a salmon on it, an arrow shows which way it runs."""
    d = Drawing()
    for x in (110, 500):
        d.surface(rectangle(x, 380, 34, 220), STEEL, bevel=7)
        d.surface(rectangle(x - 26, 590, 86, 20, 6), DARK_STEEL, bevel=5)
    belt = rectangle(20, 290, 600, 110, 55)
    d.surface(belt, BLUE, bevel=10, gloss=5, outline=6)
    d.surface(rectangle(60, 320, 520, 50, 24), STEEL, bevel=7, outline=5)
    for x in (76, 320, 564):
        d.surface(ellipse(x, 345, 34), DARK_STEEL, bevel=8)
    _fish(d, 240, 216, 0.62)
    block_arrow(d, (420, 130), (610, 130), 44, ORANGE.base)
    return d


def platform_scale() -> Drawing:
    """A scale: a salmon on the plate, the weight on the display."""
    d = Drawing()
    d.surface(rectangle(470, 100, 40, 420), STEEL, bevel=8)
    d.surface(rectangle(330, 30, 290, 150, 14), WHITE, bevel=11, outline=6)
    d.fill(rectangle(352, 56, 246, 90, 6), "#CBE8C2")
    d.line(rectangle(352, 56, 246, 90, 6), 5)
    write(d, "5,2 kg", 474, 98, 38, width=7)
    _fish(d, 250, 400, 0.7)
    d.surface("M30,500H560V540H30Z", STEEL, bevel=9, gloss=5, outline=6)
    d.surface("M60,540H540L570,600H30Z", DARK_STEEL, bevel=10, outline=6)
    return d


def probe() -> Drawing:
    """A thermometer with a long spike in a fillet; the display says 2 degrees."""
    d = Drawing()
    t = Drawing()
    fillet_on(t)
    d.place(t, 20, 250, 0.9)
    d.stroke([(424, 300), (300, 516)], 20)
    d.stroke([(424, 300), (300, 516)], 11, STEEL.base)
    body = Drawing()
    body.surface(rectangle(-80, -150, 160, 300, 40), YELLOW, bevel=13, gloss=7, outline=6)
    body.surface(rectangle(-56, -110, 112, 110, 10), WHITE, bevel=0, tone="#CBE8C2", outline=5)
    body.surface(ellipse(0, 70, 32), RED, bevel=7)
    write(body, "2°C", 0, -54, 34, width=6)
    d.place(body, 480, 176, 1, 30)
    return d


def hose() -> Drawing:
    """A coiled water hose with a spray gun; water sprays from it."""
    d = Drawing()
    for k in range(4):
        d.line(ellipse(200, 430 - k * 22, 160, 70), 34)
        d.line(ellipse(200, 430 - k * 22, 160, 70), 24, BLUE.base)
    d.line("M360,400C460,400 420,300 400,250", 34)
    d.line("M360,400C460,400 420,300 400,250", 24, BLUE.base)
    gun = Drawing()
    gun.surface("M-30,20L20,-10H150V40H60L20,70L-20,150H-70Z", ORANGE, bevel=9, gloss=5, outline=6)
    gun.surface("M150,-4H190V34H150Z", STEEL, bevel=5)
    gun.line("M40,46L20,110", 14)
    d.place(gun, 410, 140, 1, -10)
    for k in range(-2, 3):
        d.stroke([(610, 118 + k * 14), (690, 104 + k * 40)], 11, "#2F9FD6")
    return d


def squeegee() -> Drawing:
    """A floor squeegee on a long handle pushes water."""
    d = Drawing()
    d.fill("M20,560Q80,520 150,556T300,560L330,600H20Z", "#8CC7E6")
    d.line("M20,560Q80,520 150,556T300,560", 5, BLUE.base)
    d.stroke([(420, 500), (600, 40)], 34)
    d.stroke([(420, 500), (600, 40)], 24, WHITE.base)
    d.surface("M390,470H460L470,530H380Z", BLUE, bevel=8)
    d.surface("M230,520H620L600,566H250Z", BLUE, bevel=9, gloss=5, outline=6)
    d.surface("M250,566H600L590,604H244Z", RUBBER, bevel=6)
    block_arrow(d, (330, 400), (160, 430), 36, ORANGE.base)
    return d


def plant_pallet_truck() -> Drawing:
    """A hand pallet truck: long forks, a handle, small wheels."""
    d = Drawing()
    d.stroke([(150, 470), (60, 110)], 34)
    d.stroke([(150, 470), (60, 110)], 22, RED.base)
    d.line("M20,90Q60,40 110,80Q120,130 70,140Q20,140 20,90Z", 30)
    d.line("M20,90Q60,40 110,80Q120,130 70,140Q20,140 20,90Z", 18, RUBBER.light)
    d.surface("M110,390H210V520H110Z", RED, bevel=11, gloss=6, outline=6)
    d.surface("M200,480H600L626,520H200Z", RED, bevel=9, gloss=5, outline=6)
    d.surface(ellipse(160, 560, 50), RUBBER, bevel=9)
    d.surface(ellipse(160, 560, 20), STEEL, bevel=5)
    d.surface(ellipse(560, 552, 32), RUBBER, bevel=7)
    return d


def roller_door() -> Drawing:
    """A big roller door, half open."""
    d = Drawing()
    d.surface("M20,20H620V620H20Z", STEEL, bevel=0, tone="#DDE3E7", outline=6)
    d.fill("M100,120H540V620H100Z", "#34424C")
    d.fill("M100,620L200,480H440L540,620Z", "#6B7A85")
    d.surface(rectangle(80, 60, 480, 70, 10), DARK_STEEL, bevel=9, gloss=5, outline=6)
    for y in range(130, 370, 40):
        d.surface(rectangle(100, y, 440, 40), BLUE, bevel=8, outline=4)
    d.surface(rectangle(100, 370, 440, 22), RUBBER, bevel=5)
    d.line("M100,120V620M540,120V620", 9)
    block_arrow(d, (320, 540), (320, 420), 40, ORANGE.base)
    return d


def control_panel() -> Drawing:
    """A control panel: screen, three buttons and an emergency stop."""
    d = Drawing()
    d.surface(rectangle(60, 60, 520, 440, 20), STEEL, bevel=16, gloss=8, outline=6)
    d.surface("M240,500H400V620H240Z", STEEL, bevel=9, outline=6)
    d.surface(rectangle(100, 100, 300, 220, 10), RUBBER, bevel=0, outline=5)
    d.fill(rectangle(116, 116, 268, 188, 4), "#CFE8F4")
    d.line("M140,270L190,220L240,244L300,170L360,190", 8, BLUE.base)
    d.stroke([(140, 150), (260, 150)], 9, DARK_STEEL.base)
    for x, colour in ((150, "#3A9E67"), (250, "#D63A2F"), (350, "#F6C928")):
        d.fill(ellipse(x, 410, 36), colour)
        d.line(ellipse(x, 410, 36), 6)
    d.surface(ellipse(490, 210, 66), YELLOW, bevel=8)
    d.surface(ellipse(490, 210, 46), RED, bevel=10, gloss=6)
    d.surface(ellipse(490, 400, 40), DARK_STEEL, bevel=8)
    d.stroke([(490, 372), (490, 410)], 9, "#FFFFFF")
    return d


ENTRIES = (
    Entry("merd", "en merd med laks", "Rund flytering med rekkverk; under den henger et nett i sjøen med laks i", net_pen),
    Entry("bronnbat", "en brønnbåt", "Rød båt der skroget er åpnet: laks svømmer i en tank i båten", well_boat),
    Entry("kar", "et kar med laks", "Stort blått kar på føtter med laks i", tub),
    Entry("filetkniv", "en filetkniv", "Kniv med blått skaft og langt, smalt blad, og en filet", knife, {"kind": "filet"}),
    Entry("bloggekniv", "en bløggekniv", "Kort, spiss kniv; under den en laks med kutt ved gjellene og blod som drypper", knife, {"kind": "blogge"}),
    Entry("sloyekniv", "en sløyekniv", "Kniv med rund tupp; under den en laks med åpnet buk", knife, {"kind": "sloye"}),
    Entry("pinsett", "en pinsett", "Pinsett av stål som drar et bein ut av en filet", tweezers),
    Entry("transportband", "et transportbånd", "Blått bånd på ruller med en laks på; en pil viser veien", conveyor),
    Entry("vekt", "ei vekt med laks", "Laks på ei plate; skjermen viser 5,2 kg", platform_scale),
    Entry("stikktermometer", "et stikktermometer", "Gult termometer med en lang spiss stukket ned i en filet", probe),
    Entry("spyleslange", "en spyleslange", "Blå, opprullet slange med oransje pistol som spruter vann", hose),
    Entry("nal", "en nal", "Bred gummilist på et langt skaft som skyver vann på gulvet", squeegee),
    Entry("jekketralle", "ei jekketralle", "Rød tralle med to lange gafler, håndtak og små hjul", plant_pallet_truck),
    Entry("port", "en port", "Stor port av blå plater; porten er halvt åpen, og en pil peker opp", roller_door),
    Entry("operatorpanel", "et operatørpanel", "Stålboks med skjerm, tre knapper og nødstopp", control_panel),
)  # fmt: skip
