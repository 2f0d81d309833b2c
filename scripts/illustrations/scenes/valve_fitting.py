"""Scenes of operation 03: valves locked, looked at, lifted and standing in the line."""

from __future__ import annotations

from illustrations.canvas import Drawing, rectangle
from illustrations.families.emergency import padlock
from illustrations.families.fasteners import nut_on, stud_on
from illustrations.families.flanges import gasket_on
from illustrations.families.lifting import chain, chain_hoist
from illustrations.families.valves import end_flange, gate_on, globe_on
from illustrations.scenes.scene import workshop
from illustrations.solids import Axis, Scene3D, View, axis
from illustrations.style import CAST, GREEN, STEEL, YELLOW


def locked() -> Drawing:
    """A gate valve in its line with a chain round the handwheel, a padlock and a label."""
    d = in_line_drawing(View(34, 16, 700, 800, 1.25))
    x, y = d.anchors["ratt"]
    cx, cy = d.anchors["nav"]
    chain(d, [(cx + 60, cy + 26), (cx + 150, cy + 120), (cx + 132, cy + 210)], 15)
    chain(d, [(cx + 132, cy + 210), (cx + 40, cy + 190), (cx - 40, cy + 150)], 15)
    lock = Drawing()
    lock.place(padlock(tag=True), -320, -110)
    d.place(lock, cx + 140, cy + 200, 0.46)
    d.anchors = {
        "ratt": (x, y), "kjetting": (cx + 108, cy + 76), "hengelås": (cx + 118, cy + 345), "merkelapp": (cx + 243, cy + 345),
    }  # fmt: skip
    return d


def arrow_on_body() -> Drawing:
    """A globe valve on the bench; the arrow on its body shows the way of the flow."""
    d = workshop(840)
    d.shadow(820, 1010, 520, 46)
    globe_on(Scene3D(d, View(30, 16, 800, 690, 1.9), outline=7))
    return d


def lifting() -> Drawing:
    """A gate valve in two slings round its body, under a lifting beam and a chain hoist."""
    d = workshop(1110, bench=False)
    d.fill("M0,0H1600V56H0Z", "#5E6B73")
    d.line("M0,56H1600", 6)
    d.place(chain_hoist(drop=10), 800 - 346 * 0.74, -60, 0.74)
    hook = d.anchors["krok-last"]
    view = View(34, 16, 800, 930, 1.0)
    scene = Scene3D(d, view, outline=5)
    run = axis((0, 0, 0), (-1, 0, 0))
    near, far = 152.0, -156.0
    beam = hook[1] + 62
    (nx, ny), (fx, fy) = view.point(run.at(near, 0)), view.point(run.at(far, 0))
    for x in (nx, fx):
        d.stroke([hook, (x + (30 if x < hook[0] else -30), beam)], 16)
        d.stroke([hook, (x + (30 if x < hook[0] else -30), beam)], 8, STEEL.base)
    gate_on(scene, rising=0, wheel=76, near=False)
    names = {key: d.anchors[key] for key in ("ratt", "ventilhus")}
    for x, y in ((fx, fy), (nx, ny)):
        leg = f"M{x},{beam + 20}V{y + 70}Q{x + 3},{y + 96} {x + 16},{y + 98}"
        d.line(leg, 36)
        d.line(leg, 27, GREEN.base)
        d.line(leg, 3, GREEN.dark, dash="12 10")
    d.surface(rectangle(nx - 60, beam - 22, fx - nx + 120, 44, 8), YELLOW, bevel=9, gloss=4, outline=6)
    end_flange(scene, 210, outer=132, bore=70, material=CAST, near=True)
    d.anchors = {
        "talje": d.anchors["talje"], "krok": (hook[0] - 8, hook[1] - 4), "stropp": (nx, (beam + ny) / 2 - 60),
        "flens": view.point((-204.0, 104.0, 0.0)), **names,
    }  # fmt: skip
    return d


def in_line_drawing(view: View) -> Drawing:
    """A gate valve between two flanges of a pipeline, gaskets and stud bolts in place."""
    d = workshop(1080, bench=False)
    scene = Scene3D(d, view, outline=5)
    run = axis((0, 0, 0), (-1, 0, 0))
    far, outer = -222.0, 132.0
    scene.turned(run, [(-1500, 84), (far - 74, 84)], STEEL)
    scene.turned(run, [(far - 84, 86), (far - 44, 108)], STEEL, smooth=True)
    scene.turned(run, [(far - 40, outer), (far - 4, outer)], STEEL)
    _studs(scene, run, far - 62, far + 62)
    gasket_on(scene, Axis(run.at(far + 6), run.along, run.u, run.w), outer=96, inner=60, thick=9)
    gate_on(scene)
    keep = dict(d.anchors)
    near = 222.0
    _studs(scene, run, near - 66, near - 34, nuts=False)
    scene.turned(run, [(near - 8, 98), (near + 2, 98)], STEEL)
    scene.turned(run, [(near + 2, outer), (near + 38, outer)], STEEL)
    flange = view.point(run.at(near + 20, outer * 0.98, 300))
    _studs(scene, run, near + 38, near + 74)
    scene.turned(run, [(near + 38, 110), (near + 78, 88), (near + 84, 84), (near + 1200, 84)], STEEL, smooth=True)
    d.anchors = {
        **{key: keep[key] for key in ("ratt", "spindel", "pakkboks", "ventilhus")},
        "flens": view.point(run.at(near + 38, 122, 68)), "rør": view.point(run.at(near + 260, 20)),
        "nav": view.point((0.0, 430.0, 0.0)), "kant": flange,
    }  # fmt: skip
    return d


def _studs(scene: Scene3D, run: Axis, start: float, end: float, *, nuts: bool = True) -> None:
    """Eight studs about the run; with a nut at `start`'s side of each end that is seen."""
    spots = sorted((45 * (k + 0.5) for k in range(8)), key=lambda a: scene.view.nearness(run.at(0, 104, a)))
    for degrees in spots:
        ax = Axis(run.at(0, 104, degrees), run.along, run.u, run.w)
        if nuts:
            nut_on(scene, Axis(ax.at(start), ax.along, ax.u, ax.w), size=22, thick=18, bore=0)
            stud_on(
                scene, ax, radius=11, start=start + 18, end=min(end, start + 34), threads=((start + 18, start + 32),)
            )
        else:
            stud_on(scene, ax, radius=11, start=start, end=end, threads=((start, end),))


def in_line() -> Drawing:
    """The gate valve in its line."""
    d = in_line_drawing(View(34, 16, 820, 830, 1.3))
    d.anchors.pop("nav")
    d.anchors.pop("kant")
    return d
