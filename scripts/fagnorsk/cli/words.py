"""`fagnorsk words`: the words of a course or of single texts, and the sheet that a teacher edits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.model.text import FoundWord

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk words my-course\n\n"
    "    fagnorsk words instruction.docx --json\n\n"
    "    fagnorsk words my-course --xlsx words.xlsx\n\n"
    "    fagnorsk words my-course --read words.xlsx"
)


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Show the words found in a course or in single texts: known, new, uncertain."), epilog=EXAMPLES
    )
    def words(
        sources: Annotated[
            list[str], typer.Argument(metavar="COURSE|FILE...", help=tr("A course, or texts (.md .docx .pdf .txt)."))
        ],
        json: Annotated[bool, typer.Option("--json", help=tr("Answer for a program."))] = False,
        xlsx: Annotated[
            Path | None, typer.Option("--xlsx", metavar="FILE", help=tr("Write the sheet that a teacher edits."))
        ] = None,
        read: Annotated[
            Path | None, typer.Option("--read", metavar="FILE", help=tr("Bring the edits of such a sheet back."))
        ] = None,
    ) -> None:
        if xlsx or read:
            if len(sources) != 1 or (xlsx and read):
                raise typer.BadParameter(
                    tr("give one course and one of --xlsx and --read"), param_hint="--xlsx, --read"
                )
            if xlsx:
                _write(sources[0], xlsx)
            else:
                _read(sources[0], read or Path())
            return
        found = [word for source in sources for word in _found(source)]
        if json:
            from fagnorsk.cli import show

            show.as_json([_data(word) for word in found])
        else:
            _table(found)


def _found(source: str) -> Sequence[FoundWord]:
    from fagnorsk.build import prepare, words_of_file
    from fagnorsk.cli import show
    from fagnorsk.sources.course import load_course

    if Path(source).is_file() and Path(source).name != "course.yaml":
        found, findings = words_of_file(Path(source))
        show.complain(findings)
        return found
    with show.progress() as step:
        prepared = prepare(load_course(source), step)
    return [word for lesson in prepared.found for word in lesson]


def _table(found: Sequence[FoundWord]) -> None:
    from fagnorsk.cli import show
    from fagnorsk.cli.word_classes import class_name, shown_parts
    from fagnorsk.model.text import WordStatus

    names = {WordStatus.KNOWN: tr("known"), WordStatus.NEW: tr("new"), WordStatus.UNCERTAIN: tr("uncertain")}
    rows = []
    for word in found:
        evidence = word.evidence[0] if word.evidence else None
        hint = ", ".join(word.suggestions) or word.reason
        rows.append(
            (
                "*" if word.on_list else "",
                word.inflection.label or word.lemma,
                class_name(word.pos),
                ", ".join(form.printed for form in word.inflection.forms[1:4]),
                shown_parts(word.lemma, word.parts),
                names[word.status],
                str(word.count),
                str(evidence.place) if evidence else "",
                hint,
                ", ".join(word.missing),
            )
        )
    heads = ("*", tr("Word"), tr("Class"), tr("Forms"), tr("Parts"), tr("Status"), tr("Times"), tr("Where"), tr("Why"))
    show.table((*heads, tr("Missing")), rows)
    show.console().print(tr("* on the list: {n} of {all}.", n=sum(word.on_list for word in found), all=len(found)))


def _data(word: FoundWord) -> dict[str, object]:
    evidence = word.evidence[0] if word.evidence else None
    return {
        "lemma": word.lemma,
        "pos": word.pos.value,
        "gender": [gender.value for gender in word.inflection.genders],
        "article": word.inflection.article,
        "parts": list(word.parts),
        "forms": {form.slot.value: form.printed for form in word.inflection.forms},
        "surfaces": list(word.surfaces),
        "count": word.count,
        "status": word.status.value,
        "on_list": word.on_list,
        "word_id": word.word_id,
        "score": round(word.score, 3),
        "reason": word.reason,
        "suggestions": list(word.suggestions),
        "missing": list(word.missing),
        "sentence": evidence.sentence if evidence else "",
        "source": {"file": evidence.place.file, "line": evidence.place.row} if evidence else None,
    }


def _write(course: str, path: Path) -> None:
    from fagnorsk.build import prepare
    from fagnorsk.cli import show
    from fagnorsk.errors import UserError
    from fagnorsk.outputs.spreadsheet import word_sheet
    from fagnorsk.sources.course import load_course
    from fagnorsk.store import write_whole

    if path.exists():
        raise UserError(
            tr("{file} is there already.", file=path),
            cure=tr("Choose another name: what somebody wrote in it would be lost."),
            code="SHEET-EXISTS",
        )
    with show.progress() as step:
        prepared = prepare(load_course(course), step)
    write_whole(path, word_sheet(prepared.plan))
    show.console().print(tr("{n} words in {file}.", n=len(prepared.plan.entries), file=path))


def _read(course: str, path: Path) -> None:
    from fagnorsk.build import read_back
    from fagnorsk.cli import show
    from fagnorsk.errors import UserError

    if not path.is_file():
        raise UserError(
            tr("There is no file {file}.", file=path),
            cure=tr("Check the name and the folder. fagnorsk words COURSE --xlsx FILE writes such a sheet."),
            code="SHEET-MISSING",
        )
    changes, applied = read_back(course, path)
    show.sheet_changes(changes, (applied,), path)
