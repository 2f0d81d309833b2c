"""`fagnorsk sound`: who speaks in a course, the recording list, one long recording cut into words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fagnorsk.messages import tr

if TYPE_CHECKING:
    from fagnorsk.build import Prepared
    from fagnorsk.model.lesson import Entry

EXAMPLES = tr(
    "Examples:\n\n"
    "    fagnorsk sound my-course\n\n"
    "    fagnorsk sound my-course --list\n\n"
    "    fagnorsk sound my-course --cut lesson-2.m4a --lesson 2\n\n"
    "    fagnorsk sound my-course --lessons"
)
FOLDER = "sound"
_MOST_NAMED = 12


def register(app: typer.Typer) -> None:
    """Adds the command."""

    @app.command(
        help=tr("Sound: who speaks, a list to record from, recordings, lessons to listen to."), epilog=EXAMPLES
    )
    def sound(
        course: Annotated[
            str, typer.Argument(metavar="COURSE", help=tr("A course folder, or the name of one that ships."))
        ],
        list_: Annotated[
            bool, typer.Option("--list", help=tr("Make the list that a colleague reads aloud (Word)."))
        ] = False,
        cut: Annotated[
            Path | None,
            typer.Option("--cut", metavar="FILE", help=tr("Cut one long recording of the list into its words.")),
        ] = None,
        lesson: Annotated[
            int | None, typer.Option("--lesson", metavar="N", help=tr("The lesson that was recorded (with --cut)."))
        ] = None,
        replace: Annotated[
            bool, typer.Option("--replace", help=tr("Let --cut replace recordings; the former ones are kept."))
        ] = False,
        lessons: Annotated[
            bool, typer.Option("--lessons", help=tr("Make each lesson as an mp3 to listen to."))
        ] = False,
        allow_command: Annotated[
            bool,
            typer.Option("--allow-command", help=tr("Let the course run its own command to speak, on this computer.")),
        ] = False,
        out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=tr("Where to put the outputs."))] = None,
    ) -> None:
        from fagnorsk.build.preparing import load_for_output, prepare
        from fagnorsk.cli import show
        from fagnorsk.errors import UserError

        loaded, target = load_for_output(course, out)
        if allow_command:
            _allow(loaded.course.settings.sound.command)
        if cut is not None and loaded.course.shipped:
            raise UserError(
                tr("Recordings belong to a course folder of your own."),
                cure=tr("Copy the course first: fagnorsk new FOLDER."),
                code="SOUND-SHIPPED",
            )
        with show.progress() as step:
            prepared = prepare(loaded, step)
        if list_:
            _list(prepared, target)
        elif cut is not None:
            _cut(prepared, cut, lesson, replace=replace)
        elif lessons:
            _lessons(prepared, target)
        else:
            _who_speaks(prepared)


def _allow(command: str) -> None:
    from fagnorsk.cli import show
    from fagnorsk.errors import UserError
    from fagnorsk.speech.command import allow

    if not command:
        raise UserError(
            tr("The course has no command that speaks."),
            cure=tr("Write “command:” under “sound:” in course.yaml."),
            code="SOUND-COMMAND",
        )
    allow(command)
    show.console().print(tr("Allowed on this computer: {command}", command=command), markup=False)


def _who_speaks(prepared: Prepared) -> None:
    from fagnorsk.cli import show
    from fagnorsk.messages import trn
    from fagnorsk.speech import spoken_parts, voice_for

    plan = prepared.plan
    with show.progress() as step:
        spoken = voice_for(prepared.course, prepared.own).speak(spoken_parts(plan), step)
    say = show.console().print
    for voice, count in spoken.voices:
        say(trn("{voice}: {n} sound", "{voice}: {n} sounds", count, voice=voice), markup=False)
    if not spoken.voices:
        say(tr("Nobody speaks: the phone's own voice reads the cards."))
    names = {entry.word.id: entry.headword for entry in plan.entries}
    lacking = [names[word] for word in spoken.unrecorded]
    if lacking:
        more = " ..." if len(lacking) > _MOST_NAMED else ""
        say(
            trn("{n} word without a recording by a person: {words}", "{n} words without a recording by a person: {words}",
                len(lacking), words=", ".join(lacking[:_MOST_NAMED]) + more),
            markup=False,
        )  # fmt: skip
        say(tr("The list to record from: fagnorsk sound COURSE --list"))
    else:
        say(tr("Every word has been recorded by a person."))
    if spoken.findings:
        show.findings(spoken.findings)


def _list(prepared: Prepared, target: Path) -> None:
    from fagnorsk.cli import show
    from fagnorsk.outputs.folder import OutputFolder
    from fagnorsk.outputs.recording_list import recording_list
    from fagnorsk.speech import voice_for

    voice = voice_for(prepared.course, prepared.own)
    folder = OutputFolder(target / FOLDER)
    placed = folder.place("opptaksliste.docx", recording_list(prepared.plan, {one.word_id for one in voice.recordings}))
    folder.close(remove_stale=False)
    show.console().print(tr("Written: {file}", file=folder.root / placed.path), markup=False)


def _cut(prepared: Prepared, file: Path, lesson: int | None, *, replace: bool) -> None:
    from fagnorsk.cli import show
    from fagnorsk.speech import voice_for
    from fagnorsk.speech.cut import cut_recording

    entries = _words_of(prepared, lesson)
    voice = voice_for(prepared.course, prepared.own)
    words = cut_recording(file, entries, prepared.course.root, voice.recordings, replace=replace)
    rows = [
        (
            entry.entry.headword,
            f"{entry.start:.1f}–{entry.end:.1f} s",
            entry.path.name if entry.path else tr("kept, was recorded before"),
        )
        for entry in words
    ]
    show.table((tr("word"), tr("from – to"), tr("file")), rows)
    if any(entry.path is None for entry in words):
        show.console().print(tr("With --replace the new recordings take the place of the former ones."))
    show.console().print(tr("Listen to a few: if one word is missing, all after it are wrong."))


def _words_of(prepared: Prepared, lesson: int | None) -> tuple[Entry, ...]:
    from fagnorsk.errors import UserError

    if lesson is None:
        return prepared.plan.entries
    found = next((one for one in prepared.plan.lessons if one.number == lesson and one.new), None)
    if found is None:
        numbers = ", ".join(str(one.number) for one in prepared.plan.lessons if one.new)
        raise UserError(
            tr("There is no lesson {n} with new words.", n=lesson),
            cure=tr("Lessons with new words: {numbers}.", numbers=numbers),
            code="SOUND-LESSON",
        )
    return found.new


def _lessons(prepared: Prepared, target: Path) -> None:
    from fagnorsk.build.listening import make_listening
    from fagnorsk.cli import show
    from fagnorsk.outputs.folder import OutputFolder

    folder = OutputFolder(target)
    with show.progress() as step:
        findings = make_listening(prepared, folder, step)
    folder.close(remove_stale=False)
    for placed in folder.placed:
        show.console().print(tr("Written: {file}", file=folder.root / placed.path), markup=False)
    if findings:
        show.findings(findings)
