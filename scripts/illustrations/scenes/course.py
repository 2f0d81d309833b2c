"""The pictures of the shipped courses by course and file name, and their ledgers `photos.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from illustrations.scenes import (
    cutting,
    flange_joint,
    isometric,
    packing_line,
    pressure_test,
    support_mounting,
    valve_fitting,
)
from illustrations.scenes.scene import Scene, percent

FOLDER = Path(__file__).resolve().parents[3] / "courses"
HEAD = """\
# Bildene er tegninger som står for bedriftens egne bilder.
# Hvert punkt (dots) er et ord på bildet: x og y i prosent fra øvre venstre hjørne. Rekkefølgen er tallet på bildet.
"""
CONSENT = "{given: true, asked_by: verneombud, date: 2026-11-03}"


def _same(*words: str) -> tuple[tuple[str, str], ...]:
    return tuple((word, word) for word in words)


PIPEWORK: dict[str, Scene] = {
    "arbeidsbenk.jpg": Scene(
        cutting.bench,
        "En arbeidsbenk med skrustikke. Verktøy ligger på benken og henger på tavla bak",
        ("arbeidsbenk",),
        _same("skrustikke", "målebånd", "fil", "vinkel", "hammer", "baufil"),
        consent=True,
    ),
    "rør-i-skrustikke.jpg": Scene(
        cutting.pipe_in_vice,
        "Et rør er spent fast i skrustikka. Den lange enden ligger på en bukk",
        (),
        _same("rør", "rørende", "skrustikke", "bukk"),
    ),
    "merke-rør.jpg": Scene(
        cutting.marking,
        "Et målebånd ligger langs røret, og et hvitt merke går rundt røret",
        (),
        (*_same("målebånd", "merketusj"), ("strek", "strek")),
    ),
    "vinkelsliper.jpg": Scene(
        cutting.grinder_on_bench,
        "En vinkelsliper med rødt vern, skive og støttehåndtak ligger på benken",
        (),
        (("kappskive", "skive"), ("håndtak", "handtak")),
    ),
    "kappe-rør.jpg": Scene(
        cutting.cutting,
        "Kappskiva på en vinkelsliper går gjennom et rør, og gnistene spruter",
        (),
        _same("vinkelsliper", "kappskive", "gnist", "rør"),
        consent=True,
    ),
    "fas.jpg": Scene(
        cutting.bevel,
        "En rørende med fas og rotkant. Ved siden av er rørveggen tegnet i snitt med fasevinkel",
        (),
        _same("fas", "rotkant", "fasevinkel", "rørvegg", "rør"),
    ),
    "kontrollere-vinkel.jpg": Scene(
        cutting.squareness,
        "En vinkel ligger mot røret og viser om enden er rett",
        (),
        _same("vinkel", "rør", "rørende"),
    ),
    "IMG_2041 flens.jpg": Scene(
        flange_joint.exploded,
        "En flensforbindelse tatt fra hverandre: to flenser, pakning, bolt, skive og mutter",
        (),
        _same("flens", "pakningsflate", "bolthull", "pakning", "rør", "bolt", "skive", "mutter"),
        consent=True,
    ),
    "pakningsflate.jpg": Scene(
        flange_joint.cleaning,
        "En stålbørste ligger mot pakningsflata på en flens",
        (),
        _same("pakningsflate", "stålbørste", "flens", "bolthull"),
    ),
    "momentnøkkel.jpg": Scene(
        flange_joint.tightening,
        "En momentnøkkel står på en mutter på flensen",
        (),
        _same("momentnøkkel", "mutter", "flens"),
        consent=True,
    ),
    "avstand-mellom-flenser.jpg": Scene(
        flange_joint.gap,
        "Et skyvelære måler avstanden mellom to flenser. Mellom flensene er det en pakning",
        ("avstand",),
        _same("skyvelære", "flens", "pakning", "bolt", "mutter"),
    ),
    "lås-og-merk.jpg": Scene(
        valve_fitting.locked,
        "En hengelås og en merkelapp henger i en kjetting på rattet til en ventil",
        ("lås og merk",),
        _same("ratt", "kjetting", "hengelås", "merkelapp"),
        consent=True,
    ),
    "pil-på-ventilhus.jpg": Scene(
        valve_fitting.arrow_on_body,
        "En pil på ventilhuset viser strømningsretningen",
        (),
        _same("pil", "ventilhus", "spindel", "ratt", "flens"),
    ),
    "løfte-ventil.jpg": Scene(
        valve_fitting.lifting,
        "En sluseventil henger i to løftestropper under et løfteåk og ei kjettingtalje",
        (),
        _same("talje", "krok", "stropp", "ratt", "ventilhus", "flens"),
    ),
    "sluseventil.jpg": Scene(
        valve_fitting.in_line,
        "En sluseventil står mellom to flenser i en rørledning",
        (),
        _same("ratt", "spindel", "pakkboks", "ventilhus", "flens", "rør"),
        consent=True,
    ),
    "tiltrekking-på-kryss.jpg": Scene(
        flange_joint.cross_order,
        "En flens med åtte bolter. Tall fra én til åtte og røde piler viser rekkefølgen på kryss",
        ("på kryss",),
    ),
    "trykkprøving.jpg": Scene(
        pressure_test.rig,
        "En rørledning med blindflens, manometer, lufteventil på toppen og en testpumpe koblet til med slange",
        ("trykkprøving",),
        _same("testpumpe", "slange", "manometer", "blindflens", "lufteventil", "klammer", "rør"),
        consent=True,
    ),
    "manometer.jpg": Scene(pressure_test.gauge_close, "Et manometer på et rør viser null bar"),
    "avsperring.jpg": Scene(
        pressure_test.barrier,
        "Rødt og hvitt sperrebånd og et gult varselskilt foran en rørledning med blindflens",
        ("sperre av",),
        _same("sperrebånd", "varselskilt", "blindflens", "rør"),
    ),
    "rørklammer.jpg": Scene(
        support_mounting.supported,
        "Et rør ligger i to rørklammer på konsoller langs en betongvegg. Et vater ligger på røret",
        (),
        _same("rør", "klammer", "konsoll", "vater", "bolt"),
        consent=True,
    ),
    "vater-på-konsoll.jpg": Scene(
        support_mounting.level_on_bracket,
        "Et vater ligger på en konsoll mot veggen. En stiplet strek viser høyden",
        (),
        _same("vater", "konsoll", "hull"),
    ),
    "bore-hull.jpg": Scene(
        support_mounting.drilling,
        "En bormaskin borer hull i en betongvegg. Veggen er vist i snitt",
        (),
        _same("bormaskin", "bor", "hull", "batteri"),
    ),
    "isometri.jpg": Scene(
        isometric.drawing,
        "En isometri med nordpil, rør, bend, ventil, flenser, mål, stykkliste og tegningsnummer. En rød tusj ligger på arket",
        ("isometri",),
        _same("nordpil", "rør", "bend", "sveis", "ventil", "flens", "mål", "stykkliste", "tegningsnummer", "revisjon"),
        consent=True,
    ),
}

SALMON: dict[str, Scene] = {
    "pakkelinje.jpg": Scene(
        packing_line.packing_line,
        "Ei pakkelinje. En arbeider med hårnett, plastforkle og hansker holder en laks. Rundt står transportbånd, is, vekt og kasser på en pall",
        (),
        _same(
            "transportbånd", "laks", "nødstopp", "is", "hårnett", "plastforkle", "engangshanske", "vekt", "isoporkasse",
            "etikett", "lokk", "pall",
        ),
        consent=True,
    ),
}  # fmt: skip

COURSES: Mapping[str, Mapping[str, Scene]] = {"industrirorlegger-fagbrev": PIPEWORK, "sjomat-intensiv": SALMON}


def ledger(scenes: Mapping[str, Scene]) -> str:
    """The text of `photos.yaml`: alt text, words, dots computed from the drawings, and the consent that was noted."""
    lines = [HEAD]
    for name, scene in scenes.items():
        lines.append(f"{_quoted(name)}:\n  alt: {_quoted(scene.alt)}\n")
        if scene.words:
            lines.append(f"  words: [{', '.join(scene.words)}]\n")
        if scene.dots:
            anchors = scene.make().anchors
            lines.append("  dots:\n")
            for word, anchor in scene.dots:
                x, y = percent(anchors[anchor])
                lines.append(f"    - {{word: {word}, x: {x:g}, y: {y:g}}}\n")
        if scene.consent:
            lines.append(f"  consent: {CONSENT}\n")
    return "".join(lines)


def _quoted(text: str) -> str:
    return (
        f'"{text}"'
        if any(sign in text for sign in ":#") or (" " in text.split(".")[0] and text.endswith(".jpg"))
        else text
    )
