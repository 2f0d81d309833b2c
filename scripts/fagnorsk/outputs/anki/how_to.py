"""The sheet *Slik bruker du kortene*, in the learner's language: phone, computer, updates, passing a deck on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.language import Language
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.page import PORTRAIT
from fagnorsk.outputs.word.roles import ListKind, Role
from fagnorsk.outputs.word.template import Template
from fagnorsk.shipped import shelf

TITLE = "Slik bruker du kortene"
# Narrow margins: it is one page to hand out.
PAGE = replace(PORTRAIT, left=1.5, right=1.5, top=1.6, bottom=1.3)
SECTIONS = ("android", "iphone", "computer", "practice", "update", "share")
UNCHECKED = "Oversettelsen er ikke kontrollert"


@dataclass(frozen=True, slots=True)
class Guide:
    """The texts of one language: title, introduction, for each section its heading and steps, and the step about cards in
    both directions; `{file}`, `{n}` and `{reverse}` are filled in.
    """

    title: str
    intro: str
    sections: Mapping[str, tuple[str, tuple[str, ...]]]
    both: tuple[str, ...]
    checked: bool


def how_to(
    plan: CoursePlan,
    language: Language | None,
    file: str,
    new_per_day: int,
    reverse: str = "",
    template: Template | None = None,
) -> bytes:
    """The .docx. `file` is the deck's file name, `reverse` the name of the deck that asks in the mother tongue (empty where
    there is none). A language without texts gets the Norwegian sheet.
    """
    guide = read_guide(language.code) if language and language.code in guides() else None
    shown = language if guide else None
    guide = guide or read_guide("nb")
    document = Document(PAGE, template=template)
    write = document.write

    def filled(text: str) -> str:
        return text.format(file=file, n=new_per_day, reverse=reverse)

    def add(role: Role, text: str, number: int = 0) -> None:
        if shown is None:
            document.add(
                write.line(role, filled(text), number=number, keep_next=role in (Role.HEADING_1, Role.HEADING_2))
            )
            return
        content = write.foreign(filled(text), shown)
        document.add(
            write.paragraph(
                role,
                content,
                number=number,
                keep_next=role in (Role.HEADING_1, Role.HEADING_2),
                right_to_left=shown.right_to_left,
            )
        )

    # The Norwegian name stays above, so that whoever hands it out knows what it is.
    doubt = "" if guide.checked else UNCHECKED
    above = [TITLE, plan.title, doubt] if shown else [plan.title]
    document.line(Role.OVERLINE, " · ".join(part for part in above if part))
    add(Role.HEADING_1, guide.title)
    add(Role.NORMAL, guide.intro)
    for key in SECTIONS:
        heading, steps = guide.sections[key]
        if key == "practice" and reverse:
            steps += guide.both
        add(Role.HEADING_2, heading)
        number = document.lists.new(ListKind.NUMBERS) if len(steps) > 1 else 0
        for step in steps:
            add(Role.NUMBERED if number else Role.NORMAL, step, number)
    kind = f"{TITLE} ({shown.norwegian})" if shown else TITLE
    return document.save(
        title=f"{plan.title}: {kind}",
        author=plan.company or plan.title,
        subject=kind,
        header=(plan.title, kind),
        footer=plan.company,
    )


def guides() -> tuple[str, ...]:
    """The codes of the languages that have texts."""
    return tuple(sorted(path.stem for path in (shelf("media") / "cards" / "how-to").glob("*.yaml")))


@cache
def read_guide(code: str) -> Guide:
    """The texts of `media/cards/how-to/<code>.yaml`. Raises UserError where the file cannot be understood."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    path = shelf("media") / "cards" / "how-to" / f"{code}.yaml"
    try:
        data = YAML(typ="safe").load(path)
        sections = {
            key: (str(data[key]["heading"]), tuple(str(step) for step in data[key]["steps"])) for key in SECTIONS
        }
        return Guide(str(data["title"]), str(data["intro"]), sections, (str(data["both"]),), data["checked"] is True)
    except (OSError, YAMLError, KeyError, TypeError) as error:
        raise UserError(
            tr("The texts of the card sheet cannot be read ({reason}).", reason=type(error).__name__),
            place=Place(f"how-to/{code}.yaml"),
            cure=tr("Compare it with nb.yaml beside it."),
            code="HOW-TO",
        ) from None
