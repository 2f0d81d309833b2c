"""The readme of a team's package, in the languages of the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fagnorsk.shipped import shelf

PARTS = ("plan", "handouts", "wordlists", "cards", "safety", "ask")


def package_texts(code: str) -> Mapping[str, str]:
    """The texts of packages in a language (`media/packages/<code>.yaml`); none where there is no such file."""
    from ruamel.yaml import YAML

    path = shelf("media") / "packages" / f"{code}.yaml"
    if not path.is_file():
        return {}
    texts = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return {key: text for key, text in texts.items() if isinstance(text, str)}


def readme(team: str, languages: Sequence[str]) -> bytes:
    """A text file that Notepad shows right: Norwegian first, then each language there is a text for."""
    blocks = []
    for code in dict.fromkeys(("nb", *languages)):
        texts = package_texts(code)
        if texts:
            lines = [texts["title"].format(team=team), *(f"- {texts[part]}" for part in PARTS)]
            blocks.append("\r\n".join(lines))
    return ("\ufeff" + "\r\n\r\n".join(blocks) + "\r\n").encode()
