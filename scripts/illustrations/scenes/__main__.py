"""`python -m illustrations.scenes` (run in `scripts/`): draw the pictures of the pipefitter course and write its photos.yaml."""

from __future__ import annotations

import argparse
import sys

from illustrations.raster import jpeg
from illustrations.scenes.course import PHOTOS, SCENES, ledger
from illustrations.scenes.scene import HEIGHT, WIDTH


def main() -> int:
    """Draw those that are named, or all; the ledger is always written."""
    parser = argparse.ArgumentParser(prog="illustrations.scenes", description="Draw the pictures of the pipefitter course.")
    parser.add_argument("names", nargs="*", help="file names such as fas.jpg; without any, all of them")
    names = parser.parse_args().names or list(SCENES)
    unknown = [name for name in names if name not in SCENES]
    if unknown:
        print(f"No such picture: {', '.join(unknown)}. There are: {', '.join(SCENES)}", file=sys.stderr)
        return 2
    PHOTOS.mkdir(parents=True, exist_ok=True)
    for name in names:
        (PHOTOS / name).write_bytes(jpeg(SCENES[name].make().svg(WIDTH, HEIGHT), WIDTH, HEIGHT))
        print(name)
    (PHOTOS.parent / "photos.yaml").write_text(ledger(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
