"""Set-up and start on a machine that has only Python: `python3 scripts/start.py build COURSE`, `python3 scripts/start.py test`.

Makes `.venv` at the top of the checkout at first use, installs the toolkit into it, and passes everything but `test` on to
`fagnorsk`. `test` runs what CI runs: linter, type checker, the contract between the rooms, all tests, and every shipped course.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")


def main(arguments: list[str]) -> int:
    """Exit code of what was started."""
    if sys.version_info < (3, 11):
        print(f"Fagnorsk needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    test = arguments[:1] == ["test"]
    if not install("dev" if test else ""):
        return 1
    if not test:
        called_as = f"{'py' if os.name == 'nt' else 'python3'} {sys.argv[0]}"
        return subprocess.call([str(BIN / "fagnorsk"), *arguments], env={**os.environ, "FAGNORSK_CALLED_AS": called_as})
    for step in steps(arguments[1:]):
        print(f"\n>> {' '.join(Path(part).name if part == step[0] else part for part in step)}", flush=True)
        code = subprocess.call(step, cwd=ROOT)
        if code:
            return code
    return 0


def steps(pytest_arguments: list[str]) -> list[list[str]]:
    """The commands of the test run, in order; the tests come last, so that their count closes the output."""
    courses = sorted(path.name for path in (ROOT / "courses").iterdir() if (path / "course.yaml").is_file())
    out = str(ROOT / "build" / "shipped")
    return [
        [str(BIN / "ruff"), "check", "."],
        [str(BIN / "ruff"), "format", "--check", "."],
        [str(BIN / "mypy")],
        [str(BIN / "lint-imports")],
        *([str(BIN / "fagnorsk"), "build", name, "--locked", "--out", f"{out}/{name}"] for name in courses),
        [str(BIN / "python"), "-m", "pytest", "-n", "2", "--dist", "loadgroup", *pytest_arguments],
    ]


def install(extra: str) -> bool:
    """Whether `.venv` holds the toolkit with `extra`; installs only when `pyproject.toml` has changed since."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    mark = VENV / f"installed{'-' + extra if extra else ''}"
    if mark.is_file() and mark.read_text(encoding="ascii") == wanted:
        return True
    if not (VENV / "pyvenv.cfg").is_file():
        print("Making .venv ...", file=sys.stderr, flush=True)
        venv.create(VENV, with_pip=True)
    print("Installing Fagnorsk and what it needs (once) ...", file=sys.stderr, flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", target]
    if subprocess.call(pip):
        print("The installation failed; see above. A network connection is needed this once.", file=sys.stderr)
        return False
    mark.write_text(wanted, encoding="ascii")
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
