"""What is needed when something goes wrong, and what keeps it from going wrong."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BRASS, DARK_STEEL, GREEN, RED, RUBBER, STEEL, WHITE, WOOD, YELLOW


def extinguisher() -> Drawing:
    """A portable fire extinguisher: red cylinder, handle with pin, gauge, hose with nozzle."""
    d = Drawing()
    hose = "M352,128C470,120 500,220 480,340C470,400 466,440 470,470"
    d.line(hose, 34)
    d.line(hose, 24, RUBBER.base)
    d.bar("M452,460H488L510,570H430Z", RUBBER, (430, 0), (510, 0))
    d.bar(
        "M180,250Q180,190 250,180H330Q400,190 400,250V580Q400,606 374,606H206Q180,606 180,580Z",
        RED,
        (180, 0),
        (400, 0),
        outline=6,
    )
    d.bar("M252,140h76v44h-76Z", STEEL, (252, 0), (328, 0))
    d.surface("M250,150L130,128Q112,122 118,108Q124,98 140,100L330,116L356,130V158H300Z", RUBBER, bevel=6, gloss=3)
    d.surface("M262,118L150,62Q134,52 142,40Q150,30 166,38L350,92L352,122Z", RED, bevel=6, gloss=3)
    d.line("M300,86C320,40 370,40 366,78C362,110 320,112 312,98", 8, "#B98F32")
    d.surface(ellipse(306, 160, 27), WHITE, bevel=0, outline=4, tone="#FFFFFF")
    d.line("M292,166A17,17 0 0 1 318,148", 7, GREEN.base)
    d.line("M306,162L314,150", 4)
    d.surface(rectangle(212, 300, 156, 190, 6), WHITE, bevel=0, outline=4, tone="#FFFFFF")
    d.fill(
        "M290,322C300,350 330,360 330,400C330,430 312,446 290,446C268,446 250,430 250,404C250,380 268,376 268,352C280,360 290,350 290,322Z",
        RED.base,
    )
    d.fill(
        "M290,380C298,394 308,402 308,418C308,432 300,438 290,438C280,438 272,432 272,418C272,404 284,400 290,380Z",
        YELLOW.base,
    )
    d.line("M230,466H350", 6, RED.base)
    return d


def first_aid_box() -> Drawing:
    """A green first-aid box with a white cross and a handle."""
    d = Drawing()
    d.line("M240,150V110Q240,86 264,86H376Q400,86 400,110V150", 38)
    d.line("M240,150V110Q240,86 264,86H376Q400,86 400,110V150", 26, GREEN.shade)
    d.surface(rectangle(70, 146, 500, 390, 40), GREEN, bevel=17, gloss=9, outline=6)
    d.line("M74,240H566", 4, GREEN.dark)
    for x in (160, 440):
        d.surface(rectangle(x, 218, 44, 50, 8), STEEL, bevel=5, outline=4)
    cross = "M284,284h72v66h66v72h-66v66h-72v-66h-66v-72h66Z"
    d.fill(cross, "#FFFFFF")
    d.line(cross, 4)
    return d


def emergency_stop() -> Drawing:
    """An emergency stop: red mushroom button on a yellow box."""
    d = Drawing()
    d.surface("M120,180L190,110H560L520,180Z", YELLOW, bevel=0, tone=YELLOW.light)
    d.surface("M520,180L560,110V500L520,580Z", YELLOW, bevel=0, tone=YELLOW.shade)
    d.surface("M120,180H520V580H120Z", YELLOW, bevel=12, outline=6)
    for x, y in ((146, 206), (494, 206), (146, 554), (494, 554)):
        d.surface(ellipse(x, y, 12), STEEL, bevel=4, outline=3.5)
        d.line(f"M{x - 6},{y + 6}L{x + 6},{y - 6}", 3)
    d.surface(ellipse(320, 396, 128, 122), STEEL, bevel=10, gloss=5)
    d.bar("M240,330V400Q240,452 320,452Q400,452 400,400V330Z", RED, (240, 0), (400, 0))
    d.surface("M178,300V330Q178,424 320,424Q462,424 462,330V300Z", RED, bevel=0, tone=RED.dark)
    d.surface(ellipse(320, 300, 142, 96), RED, bevel=13, gloss=9)
    for turn in (0, 180):
        arrow = Drawing()
        arrow.line("M-78,10C-70,-34 -20,-54 30,-46", 10, "#FFFFFF")
        arrow.fill("M24,-66L66,-40L22,-22Z", "#FFFFFF")
        d.place(arrow, 320, 300, 1, turn)
    return d


def eye_wash() -> Drawing:
    """An eye-wash bottle with its cup, and the sign of an eye under drops."""
    d = Drawing()
    sign = rectangle(330, 60, 270, 270, 14)
    d.surface(sign, GREEN, bevel=0, outline=6)
    d.line(rectangle(342, 72, 246, 246, 8), 4, "#FFFFFF")
    eye = "M368,230C410,176 520,176 562,230C520,282 410,282 368,230Z"
    d.fill(eye, "#FFFFFF")
    d.fill(ellipse(465, 229, 31), GREEN.base)
    d.fill(ellipse(465, 229, 14), "#FFFFFF")
    for x, y in ((420, 128), (465, 106), (510, 128), (442, 160), (488, 160)):
        d.fill(
            f"M{x},{y - 20}C{x + 16},{y + 2} {x + 12},{y + 14} {x},{y + 14}C{x - 12},{y + 14} {x - 16},{y + 2} {x},{y - 20}Z",
            "#FFFFFF",
        )
    d.bar(
        "M96,330Q96,280 150,268H262Q316,280 316,330V570Q316,604 282,604H130Q96,604 96,570Z",
        WHITE,
        (96, 0),
        (316, 0),
        outline=6,
    )
    d.bar("M160,226h92v46h-92Z", GREEN, (160, 0), (252, 0))
    cup = "M118,120C118,92 294,92 294,120C294,176 262,196 248,228H164C150,196 118,176 118,120Z"
    d.surface(cup, GREEN, bevel=10, gloss=6)
    d.surface(ellipse(206, 120, 88, 26), GREEN, bevel=0, tone=GREEN.dark)
    d.fill(rectangle(120, 360, 172, 170, 8), GREEN.base)
    d.line(rectangle(120, 360, 172, 170, 8), 4)
    eye2 = "M136,446C164,408 248,408 276,446C248,482 164,482 136,446Z"
    d.fill(eye2, "#FFFFFF")
    d.fill(ellipse(206, 445, 21), GREEN.base)
    d.fill(ellipse(206, 445, 9), "#FFFFFF")
    return d


def padlock(*, tag: bool = False) -> Drawing:
    """A red safety padlock; with `tag` a label hangs on the shackle."""
    d = Drawing()
    bow = "M210,330V210Q210,90 320,90Q430,90 430,210V330"
    d.line(bow, 56, cap="butt")
    d.line(bow, 45, STEEL.shade, cap="butt")
    d.line(bow, 30, STEEL.base, cap="butt")
    d.line("M203,320V206Q204,84 320,83", 8, STEEL.light, cap="butt")
    d.surface(rectangle(140, 308, 360, 280, 30), RED, bevel=17, gloss=9, outline=6)
    d.surface(ellipse(320, 420, 36), RUBBER, bevel=0, outline=4, tone="#1B2024")
    d.fill("M306,430L298,510H342L334,430Z", "#1B2024")
    if tag:
        d.surface("M452,330L610,300L632,560L470,590L444,380Z", WHITE, bevel=8, tone="#FFFFFF")
        d.fill("M458,356L613,327L617,376L461,404Z", RED.base)
        d.line("M478,440L606,418M482,480L610,458M486,520L600,500", 6)
        d.line("M440,240C480,250 500,290 500,340", 6)
    return d


def door_lock() -> Drawing:
    """A lock in a door: handle on its plate, and a key in the cylinder; the bolt sticks out of the door's edge."""
    d = Drawing()
    d.surface("M20,20H520V620H20Z", WOOD, bevel=0, outline=6)
    d.surface("M520,20L580,40V600L520,620Z", WOOD, bevel=0, tone=WOOD.shade, outline=6)
    d.surface("M536,200L566,208V470L536,478Z", STEEL, bevel=0, outline=4)
    for y, high in ((256, 54), (380, 64)):
        d.bar(f"M550,{y}H626V{y + high}H550Z", STEEL, (0, y), (0, y + high))
    d.surface(rectangle(350, 130, 130, 400, 26), STEEL, bevel=12, gloss=7, outline=6)
    d.bar("M415,214H150Q120,214 120,244Q120,274 150,274H415Z", DARK_STEEL, (0, 214), (0, 274), outline=6)
    d.surface(ellipse(415, 244, 48), DARK_STEEL, bevel=9, gloss=5, outline=6)
    d.surface(ellipse(415, 420, 52), BRASS, bevel=9, gloss=5, outline=6)
    small = Drawing()
    small.surface("M-24,-14H120V14H-24Z", BRASS, bevel=4)
    small.surface(ellipse(176, 0, 74, 62) + ellipse(206, 0, 20), BRASS, rule="evenodd", bevel=8, gloss=5)
    d.place(small, 415, 420, 1, 132)
    return d


def key() -> Drawing:
    """A key."""
    d = Drawing()
    t = Drawing()
    t.surface("M-40,-20H300V20H270V48H246V20H214V58H186V20H-40Z", BRASS, bevel=7, gloss=3)
    t.surface(ellipse(-150, 0, 128, 110) + ellipse(-196, 0, 36), BRASS, rule="evenodd", bevel=12, gloss=7)
    d.place(t, 300, 320, 1, -30)
    return d


ENTRIES = (
    Entry("brannslokker", "en brannslokker", "Rød sylinder med håndtak, slange og bilde av en flamme", extinguisher),
    Entry("forstehjelpsskrin", "et førstehjelpsskrin", "Grønn kasse med hvitt kors og håndtak", first_aid_box),
    Entry("nodstopp", "en nødstopp", "Stor rød knapp på gul boks", emergency_stop),
    Entry("oyeskyll", "øyeskyll: flaske og skilt", "Flaske med øyekopp, og grønt skilt med øye og dråper", eye_wash),
    Entry("hengelas", "en hengelås", "Rød lås med stålbøyle og nøkkelhull", padlock),
    Entry(
        "las",
        "en lås i ei dør",
        "Dør med håndtak og lås; en nøkkel står i låsen, og to låsebolter stikker ut",
        door_lock,
    ),
    Entry("nokkel", "en nøkkel", "Nøkkel av messing med rundt hode og takker", key),
)
