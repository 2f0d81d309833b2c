"""The readme of a team's package, in the languages of the team."""

from __future__ import annotations

from collections.abc import Sequence

from fagnorsk.shipped import shelf

PARTS = ("plan", "handouts", "wordlists", "cards", "safety", "ask")


def readme(team: str, languages: Sequence[str]) -> bytes:
    """A text file that Notepad shows right: Norwegian first, then each language there is a text for."""
    from ruamel.yaml import YAML

    blocks = []
    for code in dict.fromkeys(("nb", *languages)):
        path = shelf("media") / "packages" / f"{code}.yaml"
        if path.is_file():
            texts = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
            lines = [texts["title"].format(team=team), *(f"- {texts[part]}" for part in PARTS)]
            blocks.append("\r\n".join(lines))
    return ("\ufeff" + "\r\n\r\n".join(blocks) + "\r\n").encode()
