"""Vices and clamps."""

from __future__ import annotations

from illustrations.canvas import Drawing, ellipse, rectangle
from illustrations.entry import Entry
from illustrations.style import BLUE, DARK_STEEL, STEEL


def vice(*, opening: float = 70) -> Drawing:
    """A bench vice from the side: foot, fixed jaw with anvil, sliding jaw, screw and handle."""
    d = Drawing()
    left = 330 - opening
    d.surface("M300,470H560L596,520V548H264V520Z", BLUE, bevel=12, gloss=5)
    for x in (296, 560):
        d.surface(rectangle(x - 20, 500, 40, 22, 4), STEEL, bevel=4, outline=4)
    # sliding jaw and its bar
    d.surface(rectangle(120, 352, 330, 62, 6), BLUE, bevel=10, gloss=4)
    d.bar("M60,414h270v34h-270Z", STEEL, (0, 414), (0, 448))
    for x in range(150, 330, 12):
        d.stroke([(x, 415), (x + 5, 447)], 2.6)
    d.surface(
        f"M{left - 150},360L{left - 110},250Q{left - 96},212 {left - 40},206H{left}V360L{left - 40},460H{left - 150}Z",
        BLUE,
        bevel=13,
        gloss=6,
    )
    d.surface(f"M{left - 20},200H{left + 8}V276H{left - 20}Z", STEEL, bevel=5, outline=4)
    # fixed jaw
    d.surface("M330,206H380Q404,212 420,238L560,252V300L520,330V470H330Z", BLUE, bevel=13, gloss=6)
    d.surface("M322,200H350V276H322Z", STEEL, bevel=5, outline=4)
    d.surface("M440,232H560V258H440Z", STEEL, bevel=6, outline=4)
    for y in range(210, 274, 11):
        d.stroke([(322, y), (332, y)], 2.4)
        d.stroke([(left - 2, y), (left + 8, y)], 2.4)
    d.surface(rectangle(84, 402, 44, 58, 8), DARK_STEEL, bevel=7)
    d.bar("M96,280h20v300h-20Z", STEEL, (96, 0), (116, 0))
    for y in (272, 588):
        d.surface(ellipse(106, y, 17), STEEL, bevel=5)
    d.anchors.update(kjeft=(left + opening / 2, 232), skrustikke=(440, 380))
    return d


def g_clamp() -> Drawing:
    """A screw clamp: a rail, a fixed and a sliding arm, a spindle with a wooden grip."""
    from illustrations.style import RED, WOOD

    d = Drawing()
    d.surface(rectangle(196, 60, 44, 520, 3), STEEL, bevel=7, gloss=3)
    for y in range(250, 570, 13):
        d.stroke([(196, y), (206, y + 6)], 2)
        d.stroke([(230, y), (240, y + 6)], 2)
    d.surface("M176,60H256V86L470,92Q496,96 496,122V150H452L440,136L256,146V170H176Z", RED, bevel=11, gloss=6)
    d.surface(rectangle(448, 148, 54, 22, 5), DARK_STEEL, bevel=5, outline=4)
    d.bar("M464,250h22v150h-22Z", STEEL, (464, 0), (486, 0), outline=4)
    for y in range(262, 400, 11):
        d.stroke([(464, y + 3), (486, y - 3)], 2.6)
    d.surface(rectangle(440, 228, 70, 22, 6), DARK_STEEL, bevel=5, outline=4)
    d.surface(
        "M176,330H256V342L440,336Q444,326 456,326H494Q506,330 506,344V374Q506,386 494,386H456Q444,386 440,378L256,396V414H176Z",
        RED,
        bevel=11,
        gloss=6,
    )
    d.bar("M464,386h22v40h-22Z", STEEL, (464, 0), (486, 0), outline=4)
    d.bar("M446,426H504Q512,500 500,574Q476,590 450,574Q438,500 446,426Z", WOOD, (442, 0), (508, 0))
    for x in (460, 476, 492):
        d.stroke([(x, 434), (x, 566)], 2.4, WOOD.dark)
    return d


def trestle() -> Drawing:
    """A pipe stand: a V-head on a threaded post with three legs."""
    d = Drawing()
    for foot in (150, 490):
        d.line(f"M320,360L{foot},600", 36)
        d.line(f"M320,360L{foot},600", 26, DARK_STEEL.base)
    d.line("M320,360L340,612", 36)
    d.line("M320,360L340,612", 26, DARK_STEEL.shade)
    d.bar("M296,300h48v120h-48Z", BLUE, (296, 0), (344, 0))
    d.bar("M306,150h28v150h-28Z", STEEL, (306, 0), (334, 0))
    for y in range(164, 300, 11):
        d.stroke([(306, y + 3), (334, y - 3)], 2.6)
    d.surface(rectangle(262, 286, 116, 24, 10), DARK_STEEL, bevel=6)
    d.surface("M190,40L226,30L320,124L414,30L450,40L352,158H288Z", BLUE, bevel=11, gloss=5)
    return d


ENTRIES = (
    Entry(
        "skrustikke",
        "ei skrustikke",
        "Blått verktøy som er skrudd fast i benken, med to kjefter, skrue og tverrstang",
        vice,
    ),
    Entry("tvinge", "ei tvinge", "Stålskinne med fast og bevegelig rød arm og skrue med trehåndtak", g_clamp),
    Entry("bukk", "en rørbukk", "Støtte med tre bein og V-formet topp som røret ligger i", trestle),
)
