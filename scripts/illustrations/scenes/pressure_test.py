"""Scenes of operation 04: a pipeline rigged for a water pressure test, a gauge, a barrier."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.families.gauges import gauge
from illustrations.scenes.scene import workshop
from illustrations.style import BLUE, BRASS, DARK_STEEL, INK, RED, RUBBER, STEEL, YELLOW, Material


def pump() -> Drawing:
    """A hand test pump: tank, lever, gauge, outlet on the right at the anchor `utløp`."""
    d = Drawing()
    d.surface("M40,420H440L420,570H60Z", RED, bevel=14, gloss=7, outline=6)
    d.surface(rectangle(20, 396, 440, 34, 8), RED, bevel=8, outline=6)
    d.bar(rectangle(150, 290, 60, 110, 6), STEEL, (150, 0), (210, 0))
    d.bar(rectangle(164, 210, 32, 90), STEEL, (164, 0), (196, 0))
    d.surface("M120,330L96,320L470,120L486,146L190,330Z", DARK_STEEL, bevel=8, gloss=4)
    d.bar("M440,118L560,52Q580,46 590,62Q594,80 576,90L458,152Z", RUBBER, (500, 50), (530, 140))
    d.surface(ellipse(180, 262, 17), STEEL, bevel=5)
    d.bar(rectangle(300, 340, 150, 40, 6), BRASS, (0, 340), (0, 380))
    d.bar(rectangle(330, 376, 30, 26), BRASS, (330, 0), (360, 0))
    small = gauge(value=0.5)
    small.anchors.clear()
    d.place(small, 290, 196, 0.24)
    for x in (90, 380):
        d.surface(rectangle(x, 566, 40, 22, 4), RUBBER, bevel=4)
    d.anchors.update({"testpumpe": (240, 492), "utløp": (450, 360)})
    return d


def flange_pair(d: Drawing, x: float, y: float, half: float, *, vertical: bool = False, blind: bool = False) -> None:
    """Two flanges bolted together seen from the side, about `x`, `y`; a vertical pair stands on a horizontal pipe."""
    pair = Drawing()
    pair.bar(rectangle(-38, -half, 32, 2 * half, 4), STEEL, (0, -half), (0, half))
    pair.bar(rectangle(6, -half, 40 if blind else 32, 2 * half, 4), STEEL, (0, -half), (0, half))
    pair.fill(rectangle(-6, -half + 22, 12, 2 * half - 44), "#438A76")
    for sign in (-1, -0.42, 0.42, 1):
        y0 = sign * (half - 24)
        pair.bar(rectangle(-66, y0 - 15, 28, 30, 3), STEEL, (0, y0 - 15), (0, y0 + 15), outline=4)
        pair.bar(rectangle(46 if blind else 38, y0 - 15, 28, 30, 3), STEEL, (0, y0 - 15), (0, y0 + 15), outline=4)
    d.place(pair, x, y, 1, 90 if vertical else 0)


def small_valve(*, material: Material = BRASS) -> Drawing:
    """A small ball valve standing upright, its lever to the right; its foot is at the origin."""
    d = Drawing()
    d.bar(rectangle(-22, -46, 44, 46, 3), material, (-22, 0), (22, 0))
    d.bar(rectangle(-38, -76, 76, 34, 5), material, (-38, 0), (38, 0))
    d.surface(ellipse(0, -112, 48, 44), material, bevel=10, gloss=5)
    d.bar(rectangle(-38, -182, 76, 34, 5), material, (-38, 0), (38, 0))
    d.bar(rectangle(-20, -206, 40, 26, 3), material, (-20, 0), (20, 0))
    d.surface("M-10,-126L60,-150L190,-150V-128L70,-126L0,-100Z", RED, bevel=6, gloss=3)
    d.surface(ellipse(0, -112, 16), STEEL, bevel=4)
    d.anchors["ventil"] = (0, -90)
    return d


def rig() -> Drawing:
    """The rig: a line with a blind flange at each end, gauge, air valve on its highest point, pump and hose below."""
    d = workshop(1030, bench=False)
    y, half = 640.0, 66.0
    # the high part on the right carries the air valve
    d.bar(f"M1120,300H1252V{y}H1120Z", STEEL, (1120, 0), (1252, 0), outline=6)
    pipe = f"M230,{y - half}H1090Q1120,{y - half} 1120,{y - half - 40}V300H1252V{y - 30}Q1252,{y + half} 1150,{y + half}H230Z"
    d.bar(pipe, STEEL, (0, y - half), (0, y + half), outline=6)
    d.fill(f"M1123,300H1249V{y - half - 44}H1123Z", d.across(STEEL, (1120, 0), (1252, 0)))
    d.line(f"M1120,300H1252M1120,{y - half - 44}H1252M1060,{y - half}V{y + half}", 5)
    flange_pair(d, 230, y, 124)
    flange_pair(d, 1186, 290, 124, vertical=True, blind=False)
    # supports
    for x in (430, 900):
        d.surface(f"M{x - 70},1040L{x - 34},{y + half + 20}H{x + 34}L{x + 70},1040Z", DARK_STEEL, bevel=10)
        ring = f"M{x - 26},{y + half + 22}V{y - half - 8}H{x + 26}V{y + half + 22}Z"
        d.bar(ring, BLUE, (0, y - half), (0, y + half), outline=5)
    # gauge on a stub
    d.bar(rectangle(640, y - half - 60, 44, 62), STEEL, (640, 0), (684, 0))
    dial = gauge(value=0.5)
    dial.anchors = {"manometer": (235, 262)}
    d.place(dial, 662 - 320 * 0.52, y - half - 52 - 640 * 0.52, 0.52)
    # the air valve on the top flange
    d.place(small_valve(), 1186, 262, 0.92, prefix="luft-")
    # filling point low on the line, valve, hose, pump
    d.bar(rectangle(1030, y + half - 2, 40, 50), STEEL, (1030, 0), (1070, 0))
    foot = Drawing()
    foot.place(small_valve(), 0, 0, 0.8)
    d.place(foot, 1050, y + half + 40, 1, 180)
    base = pump()
    hose = f"M1050,{y + half + 200}C1050,1080 900,1150 800,1110C700,1080 720,960 630,955"
    d.line(hose, 32)
    d.line(hose, 22, RUBBER.base)
    d.place(base, 180, 602, 0.98)
    d.anchors = {
        "testpumpe": d.anchors["testpumpe"], "manometer": d.anchors["manometer"], "slange": (800, 1110),
        "blindflens": (208, y), "lufteventil": (1186, 262 - 102), "rør": (560, y), "klammer": (900, y - 20),
    }  # fmt: skip
    return d


def gauge_close() -> Drawing:
    """A pressure gauge on a pipe, close."""
    d = workshop(1100)
    d.bar("M-20,930H1620V1110H-20Z", STEEL, (0, 930), (0, 1110), outline=6)
    d.bar(rectangle(740, 850, 120, 90, 4), STEEL, (740, 0), (860, 0), outline=6)
    d.place(gauge(value=0.0), 800 - 320 * 1.32, 16, 1.32)
    return d


def barrier() -> Drawing:
    """Red and white tape round the test area, and a warning sign on it."""
    d = workshop(820, bench=False)
    y, half = 480.0, 90.0
    d.bar(f"M420,{y - half}H1640V{y + half}H420Z", STEEL, (0, y - half), (0, y + half), outline=6)
    flange_pair(d, 420, y, 165)
    for x in (820, 1300):
        d.surface(f"M{x - 80},900L{x - 40},{y + half}H{x + 40}L{x + 80},900Z", DARK_STEEL, bevel=10)
    posts = (160.0, 800.0, 1440.0)
    for post in posts:
        d.surface(rectangle(post - 90, 1096, 180, 44, 16), RUBBER, bevel=9)
        d.bar(rectangle(post - 17, 560, 34, 540, 8), YELLOW, (post - 17, 0), (post + 17, 0), outline=5)
    for top in (640.0, 860.0):
        band = f"M-20,{top}H1620V{top + 56}H-20Z"
        d.fill(band, "#FFFFFF")
        stripes = Drawing()
        for x in range(-100, 1700, 120):
            stripes.fill(f"M{x},{top + 60}L{x + 50},{top - 4}H{x + 110}L{x + 60},{top + 60}Z", RED.base)
        d.clipped(band, stripes)
        d.line(band, 4)
    d.surface("M1120,560L1330,930H910Z", YELLOW, bevel=0, outline=18)
    d.fill("M1105,690H1135L1129,810H1111Z", INK)
    d.fill(ellipse(1120, 848, 20), INK)
    d.anchors.update(
        {"sperrebånd": (480, 668), "varselskilt": (1120, 900), "blindflens": (392, 370), "rør": (640, 470)}
    )
    return d
