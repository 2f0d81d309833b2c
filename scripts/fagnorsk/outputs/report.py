"""The report of a build: what a person should look at, what is missing, what still has to be photographed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from fagnorsk.lessons.things import is_thing
from fagnorsk.messages import tr, user_language
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.model.inflection import FormSource
from fagnorsk.model.language import name_for_user
from fagnorsk.model.lesson import CoursePlan, Entry
from fagnorsk.model.photo import PictureOrigin
from fagnorsk.model.text import FoundWord
from fagnorsk.model.word import Status
from fagnorsk.shipped import shelf


@dataclass(frozen=True, slots=True)
class Report:
    """A build in figures and findings. Both forms are the same for the same build, wherever and whenever it ran."""

    plan: CoursePlan
    languages: tuple[str, ...]
    findings: tuple[Finding, ...]
    data: dict[str, Any]

    def as_json(self) -> bytes:
        """For programs: ids, counts, findings with code, severity, file, row, column."""
        return (json.dumps(self.data, indent=1, ensure_ascii=False) + "\n").encode()

    def as_html(self) -> bytes:
        """For people: a page that opens by double click, in the user's language."""
        return "\n".join(_page(self)).encode()


def make_report(
    plan: CoursePlan, found: Sequence[Sequence[FoundWord]], languages: Sequence[str], findings: Sequence[Finding]
) -> Report:
    """The report for the `languages` (codes) that were built."""
    origins = Counter(entry.picture.origin.value if entry.picture else "none" for entry in plan.entries)
    data = {
        "course": plan.id,
        "title": plan.title,
        "fagnorsk": plan.version,
        "languages": list(languages),
        "counts": {
            "lessons": len(plan.lessons),
            "words": len(plan.entries),
            "safety_words": sum(entry.word.safety for entry in plan.entries),
            "pictures": dict(sorted(origins.items())),
            "things_without_picture": sum(entry.picture is None and is_thing(entry) for entry in plan.entries),
            "forms": dict(sorted(Counter(entry.inflection.source.value for entry in plan.entries).items())),
            "translations": {code: _shares(plan, code) for code in languages if code != "nb"},
        },
        "findings": [finding_data(finding) for finding in findings],
        "to_photograph": [
            {"lesson": lesson, "words": [{"id": entry.word.id, "word": entry.headword} for entry in entries]}
            for lesson, entries in to_photograph(plan)
        ],
        "lessons": [
            {
                "number": lesson.number,
                "slug": lesson.slug,
                "title": lesson.title,
                "new": [entry.word.id for entry in lesson.new],
                "recalled": [entry.word.id for entry in lesson.recalled],
                "also_in_text": [word.lemma for word in lesson.also],
            }
            for lesson in plan.lessons
        ],
        "words": [_word(entry, languages) for entry in plan.entries],
    }
    return Report(plan, tuple(languages), tuple(findings), data)


def finding_data(finding: Finding) -> dict[str, Any]:
    """A finding for programs: what every `--json` and the report say of it."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": finding.place.file,
        "row": finding.place.row,
        "column": finding.place.column,
        "what": finding.what,
        "cure": finding.cure,
    }


def to_photograph(plan: CoursePlan) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """For each lesson its title and the things that have no picture of the company's own."""
    for lesson in plan.lessons:
        lacking = tuple(
            entry
            for entry in lesson.new
            if is_thing(entry) and (not entry.picture or entry.picture.origin is PictureOrigin.ILLUSTRATION)
        )
        if lacking:
            yield lesson.title, lacking


def _shares(plan: CoursePlan, code: str) -> dict[str, int]:
    counts = Counter(t.status.value if (t := entry.word.translation(code)) else "missing" for entry in plan.entries)
    return {name: counts[name] for name in (*(status.value for status in Status), "missing")}


def _word(entry: Entry, languages: Sequence[str]) -> dict[str, Any]:
    translations = {code: t for code in languages if (t := entry.word.translation(code))}
    return {
        "id": entry.word.id,
        "word": entry.headword,
        "pos": entry.word.pos.value,
        "lesson": entry.lesson,
        "origin": entry.word.origin,
        "safety": entry.word.safety,
        "forms": entry.inflection.source.value,
        "picture": {"origin": entry.picture.origin.value, "source": entry.picture.source} if entry.picture else None,
        "translations": {code: {"text": t.text, "status": t.status.value} for code, t in translations.items()},
    }


def _page(report: Report) -> Iterator[str]:
    plan, counts = report.plan, report.data["counts"]
    css = (shelf("media") / "styles" / "report.css").read_text(encoding="utf-8")
    title = tr("Report: {title}", title=plan.title)
    yield f'<!DOCTYPE html>\n<html lang="{user_language()}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta name="viewport" content="width=device-width">\n<title>{escape(title)}</title>\n<style>\n{css}</style>'
    yield f"</head>\n<body>\n<h1>{escape(title)}</h1>"
    yield from _findings_part(report.findings)
    yield f"<h2>{escape(tr('To photograph'))}</h2>"
    lists = list(to_photograph(plan))
    if lists:
        yield f"<p>{escape(tr('These words have no photo of your own yet. * has a drawing meanwhile.'))}</p>"
    else:
        yield f"<p>{escape(tr('Every thing has a photo of your own.'))}</p>"
    for lesson, entries in lists:
        yield f'<h3 lang="nb">{escape(lesson)}</h3>\n<ul class="boxes" lang="nb">'
        for entry in entries:
            yield f"<li>{escape(entry.headword)}{' *' if entry.picture else ''}</li>"
        yield "</ul>"
    yield f"<h2>{escape(tr('In figures'))}</h2>\n<table>"
    pictures = counts["pictures"]
    rows = [
        (tr("Lessons"), counts["lessons"]),
        (tr("Words"), counts["words"]),
        (tr("Safety words"), counts["safety_words"]),
        (tr("Words with a photo of your own"), pictures.get("photo", 0) + pictures.get("crop", 0)),
        (tr("Words with a drawing"), pictures.get("illustration", 0)),
        (tr("Things without picture"), counts["things_without_picture"]),
        (tr("Other words without picture"), pictures.get("none", 0) - counts["things_without_picture"]),
    ]
    for name, value in rows:
        yield f'<tr><th scope="row">{escape(name)}</th><td>{value}</td></tr>'
    for code, shares in counts["translations"].items():
        name = tr("Translations into {language}", language=name_for_user(code))
        said = tr("{checked} checked, {source} from a source, {unchecked} unchecked, {missing} missing", **shares)
        yield f'<tr><th scope="row">{escape(name)}</th><td>{escape(said)}</td></tr>'
    yield "</table>"
    derived = [e for e in plan.entries if e.inflection.source in (FormSource.COMPOUND, FormSource.RULE)]
    if derived:
        yield f"<h2>{escape(tr('Forms that no dictionary has'))}</h2>"
        yield f'<p>{escape(tr("Worked out from the last part of the word. Have a look at them."))}</p>\n<p lang="nb">'
        yield escape(
            "; ".join(f"{e.headword} ({', '.join(f.printed for f in e.inflection.forms[1:4])})" for e in derived)
        )
        yield "</p>"
    yield f"<footer>{escape(tr('Made with Fagnorsk {version}.', version=plan.version))} "
    yield f"{escape(tr('Forms and genders from Bokmålsordboka (CC BY 4.0), University of Bergen and Språkrådet.'))}</footer>"
    yield "</body>\n</html>\n"


def _findings_part(findings: Sequence[Finding]) -> Iterator[str]:
    names = {
        Severity.ERROR: tr("Must be mended"),
        Severity.REVIEW: tr("Please look at"),
        Severity.INFO: tr("Good to know"),
    }
    if not findings:
        yield f"<p>{escape(tr('Nothing to complain about.'))}</p>"
    for severity, name in names.items():
        chosen = [finding for finding in findings if finding.severity is severity]
        if not chosen:
            continue
        yield f'<h2>{escape(name)} ({len(chosen)})</h2>\n<table class="findings">'
        heads = (tr("Where"), tr("What"), tr("What to do"), tr("Code"))
        yield "<tr>" + "".join(f'<th scope="col">{escape(head)}</th>' for head in heads) + "</tr>"
        for finding in chosen:
            cells = (str(finding.place), finding.what, finding.cure, finding.code)
            yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        yield "</table>"
