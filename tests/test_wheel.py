"""The built wheel holds everything that ships: unpacked in an empty folder, a course builds by its name."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_shipped_course_builds_from_the_wheel(tmp_path: Path) -> None:
    make = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    made = subprocess.run(
        [sys.executable, "-c", make, str(wheels)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    unpacked, empty = tmp_path / "unpacked", tmp_path / "empty"
    empty.mkdir()
    with zipfile.ZipFile(wheels / made.stdout.split()[-1]) as wheel:
        wheel.extractall(unpacked)
    run = (
        "import sys, fagnorsk; assert fagnorsk.__file__.startswith(sys.path[0]), fagnorsk.__file__\n"
        "from fagnorsk.cli.main import run; run()"
    )
    environment = os.environ | {"PYTHONPATH": str(unpacked), "FAGNORSK_LANG": "en", "SOURCE_DATE_EPOCH": "1800000000"}
    arguments = ["build", "industrirorlegger-fagbrev", "--only", "anki,wordlist", "--language", "pl"]
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); " + run.replace("\n", "; ")
    done = subprocess.run(
        [sys.executable, "-c", code, str(unpacked), *arguments],
        cwd=empty, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (empty / "build" / "anki" / "industrirorlegger-fagbrev-pl.apkg").is_file()
    assert (empty / "build" / "wordlists" / "industrirorlegger-fagbrev-pl.docx").is_file()
