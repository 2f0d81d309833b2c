"""The lessons to listen to, put into the output folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fagnorsk.build.options import Step
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.outputs.folder import OutputFolder

if TYPE_CHECKING:
    from fagnorsk.build import Prepared

FOLDER = "listen"


def make_listening(prepared: Prepared, folder: OutputFolder, step: Step) -> tuple[Finding, ...]:
    """One mp3 for each lesson that has something to say; what there is to tell of the voices."""
    from fagnorsk.outputs.listen import listen, listen_parts
    from fagnorsk.speech import voice_for

    plan = prepared.plan
    spoken = voice_for(prepared.course, prepared.own).speak(listen_parts(plan), step)
    made = 0
    for lesson in plan.lessons:
        sound = listen(plan, lesson, spoken) if spoken.words or spoken.texts else None
        if sound is not None:
            folder.place(f"{FOLDER}/{lesson.file_stem}.mp3", sound)
            made += 1
    if made or not plan.lessons:
        return spoken.findings
    return (
        *spoken.findings,
        Finding(
            "LISTEN-EMPTY",
            Severity.REVIEW,
            tr("No lesson could be made to listen to: nobody speaks."),
            tr("Choose a voice under “sound:” in course.yaml, or record the words: fagnorsk sound COURSE --list."),
        ),
    )
