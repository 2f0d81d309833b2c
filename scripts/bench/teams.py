"""How long plans and packages for many shift teams take: `python scripts/bench/teams.py [TEAMS ...]`, else 4, 10 and 40.

A copy of the course `sjomat-intensiv` (12 lessons, 5 languages) with so many teams in rotation, each with three mother tongues,
and a room and a teacher for every four teams. Prints seconds of the plan, of the first build and of the packages with their zips,
and the milliseconds a copied file takes. Needs the extra `plan`.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

from fagnorsk.build import Options, build, load_for_output, prepare
from fagnorsk.build.exporting import Wish, export, languages_of, teams_of
from fagnorsk.shifts.course import read_shift_course
from fagnorsk.shifts.plan import make_plan

COURSE = Path(__file__).resolve().parents[2] / "courses" / "sjomat-intensiv"
LANGUAGES = ("pl", "lt", "ro", "uk", "en")


def main() -> None:
    """Prints a line for each number of teams."""
    for number in [int(argument) for argument in sys.argv[1:]] or [4, 10, 40]:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "kurs"
            shutil.copytree(COURSE, root, ignore=shutil.ignore_patterns("build", "deck-ledger.csv"))
            _with_teams(root, number)
            measure(root, number)


def measure(root: Path, teams: int) -> None:
    """Plans, builds and packs one course."""
    loaded, target = load_for_output(str(root), None)
    shifts = read_shift_course(loaded.course)
    began = time.perf_counter()
    plan = make_plan(shifts.settings, shifts.slugs, ())
    planned = time.perf_counter() - began
    wish = Wish(zipped=True)
    options = Options(
        languages=languages_of(shifts, teams_of(shifts, wish)), only=frozenset({"wordlist", "handout", "anki"})
    )
    began = time.perf_counter()
    build(str(root), options)
    built = time.perf_counter() - began
    prepared = prepare(load_for_output(str(root), None)[0])
    began = time.perf_counter()
    placed = export(prepared, shifts, plan.sessions, target, target / "teams", wish)
    packed = time.perf_counter() - began
    documents = sum(path.endswith(".docx") for path in placed)
    print(
        f"{teams:3} teams: plan {planned:.1f} s ({len(plan.sessions)} sessions), build {built:.1f} s, packages {packed:.1f} s"
        f" for {len(placed)} files, {documents} of them Word: {1000 * packed / documents:.0f} ms a document",
        flush=True,
    )


def _with_teams(root: Path, number: int) -> None:
    path = root / "course.yaml"
    text = path.read_text(encoding="utf-8")
    names = [f"L{n:02}" for n in range(1, number + 1)]
    teams = ", ".join(f"{name}: {{offset: {n % 14}}}" for n, name in enumerate(names))
    many = -(-number // 4)
    text = re.sub(r"^teams: .*$", f"teams: {{{teams}}}", text, flags=re.MULTILINE)
    text = re.sub(
        r"^  rooms: .*$", f"  rooms: [{', '.join(f'Rom {n}' for n in range(many))}]", text, flags=re.MULTILINE
    )
    teachers = ", ".join(f"Kursleder {n}" for n in range(many))
    path.write_text(
        re.sub(r"^  teachers: .*$", f"  teachers: [{teachers}]", text, flags=re.MULTILINE), encoding="utf-8"
    )
    people = [f"{name}{n};{name};{LANGUAGES[(at + n) % 5]}" for at, name in enumerate(names) for n in range(3)]
    (root / "participants.csv").write_text("\n".join(["id;skiftlag;morsmål", *people, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
