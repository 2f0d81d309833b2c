"""A course folder becomes its outputs: the order of the steps, nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fagnorsk.build.decks import make_decks, place_decks
from fagnorsk.build.documents import make_documents, make_paper_files, make_sheet_files, sheet_path
from fagnorsk.build.ledger_home import keep_ledger
from fagnorsk.build.listening import make_listening
from fagnorsk.build.options import BY_DEFAULT, Options, Step, silent
from fagnorsk.build.preparing import in_order, load_for_output, prepare
from fagnorsk.build.results import Built
from fagnorsk.errors import UserError
from fagnorsk.messages import tr
from fagnorsk.model.language import LANGUAGES, Language, code_of
from fagnorsk.model.lesson import CoursePlan
from fagnorsk.norwegian.worked_out import keep_what_is_worked_out
from fagnorsk.outputs.folder import OutputFolder
from fagnorsk.outputs.report import make_report
from fagnorsk.seen import Seen
from fagnorsk.store import user_store


def build(name: str, options: Options, step: Step = silent) -> Built:
    """Build a course, given as a folder or by the name of one that ships.

    Raises UserError or UserErrors before anything is written where the course cannot be read or, with `locked`, would
    change its ledger. Everything else that is wrong comes back as findings.
    """
    loaded, out = load_for_output(name, options.out)
    prepared = prepare(loaded, step, verify=options.verify)
    plan = prepared.plan
    languages = chosen_languages(plan, options.languages)
    # A course that ships is changed only by whoever names its folder.
    into_course = not loaded.course.shipped or Path(name).is_dir()
    decks = make_decks(prepared, languages, options, out, step, shipped=not into_course)
    findings = [*prepared.findings, *decks.findings]
    keep_ledger(loaded.course.root if into_course else out, loaded, decks.ledger, out, locked=options.locked)

    folder = OutputFolder(out, Seen(user_store(), "outputs", str(out.resolve()), verify=options.verify))
    place_decks(decks, prepared, languages, options.only, folder)
    edited = folder.edited(sheet_path(plan)) if "xlsx" in options.only else None
    documents = options.only - {"xlsx"} if edited else options.only
    if documents & {"wordlist", "handout", "pdf", "xlsx"}:
        make_documents(prepared, languages, documents, folder, step)
    if options.only & {"papers", "pdf"}:
        make_paper_files(prepared, folder, step)
    if "sheets" in options.only:
        make_sheet_files(plan, languages, folder, step, prepared.template)
    if edited:
        from fagnorsk.outputs.spreadsheet import updated_word_sheet

        sheet, told = updated_word_sheet(plan, prepared.words, edited)
        findings += told
        folder.place(sheet_path(plan), sheet)
    if "listen" in options.only:
        findings += [told for told in make_listening(prepared, folder, step) if told not in findings]
    if "pdf" in options.only:
        from fagnorsk.outputs.pdf import make_pdfs

        placed = [placed.path for placed in folder.placed if placed.path.endswith(".docx")]
        done = step("PDF", len(placed))
        findings += make_pdfs(folder, placed, done)
    findings = list(in_order(findings))
    report = make_report(plan, prepared.found, [code_of(language) for language in languages], findings)
    folder.place("report.json", report.as_json())
    folder.place("report.html", report.as_html())
    whole = options.only >= BY_DEFAULT and not options.languages
    # What is only made on request stays as it was.
    on_request = {"sheets": "sheets/*.docx", "anki-text": "anki/*.txt", "listen": "listen/*.mp3"}
    stays = [path for name, files in on_request.items() if name not in options.only for path in out.glob(files)]
    removed = folder.close(remove_stale=whole, keep=sorted(path.relative_to(out).as_posix() for path in stays))
    keep_what_is_worked_out()
    user_store().trim()
    return Built(plan, out, tuple(folder.placed), removed, tuple(findings), decks.cards)


def chosen_languages(plan: CoursePlan, asked: Sequence[str]) -> tuple[Language | None, ...]:
    """The languages to build for: those asked for, else the course's, else Norwegian only (None). Raises UserError."""
    unknown = [code for code in asked if code not in LANGUAGES]
    if unknown:
        raise UserError(
            tr("Unknown language: {codes}.", codes=", ".join(unknown)),
            cure=tr("Known are {codes}.", codes=", ".join(code for code in LANGUAGES if code != "nb")),
            code="LANGUAGE",
        )
    codes = tuple(dict.fromkeys(asked)) or plan.languages or ("nb",)
    return tuple(None if code == "nb" else LANGUAGES[code] for code in codes)
