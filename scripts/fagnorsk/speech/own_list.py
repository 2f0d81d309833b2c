"""`pronunciations.tsv` of a course: word, tab, IPA, for words that the voice says wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fagnorsk.errors import Place, UserError
from fagnorsk.messages import tr
from fagnorsk.model.finding import Finding, Severity
from fagnorsk.sources.course_folder import label
from fagnorsk.sources.plain_text import read_text
from fagnorsk.speech.phonemes import Pronunciation, read_ipa

FILE_NAME = "pronunciations.tsv"


def read_own_list(root: Path) -> tuple[Mapping[str, Pronunciation], tuple[Finding, ...]]:
    """The pronunciations by word in small letters, and a finding for each row that cannot be used. Empty without the file."""
    path = root / FILE_NAME
    if not path.is_file():
        return {}, ()
    name = label(path, root)
    try:
        text = read_text(path, name)
    except UserError as error:
        return {}, (Finding(error.code, Severity.REVIEW, error.what, error.cure, Place(name)),)
    own: dict[str, Pronunciation] = {}
    findings = []
    for row, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, _, ipa = (part.strip() for part in " ".join(line.split()).partition(" "))
        try:
            sounds = read_ipa(ipa) if ipa else ()
            unknown = ""
        except ValueError as error:
            sounds, unknown = (), str(error)
        if sounds and any(sound.is_vowel for sound in sounds):
            own[word.casefold()] = sounds
            continue
        findings.append(
            Finding(
                "SOUND-IPA",
                Severity.REVIEW,
                tr("“{sign}” is no sign for a Norwegian sound.", sign=unknown)
                if unknown
                else tr("The row does not hold a word, a tab and a pronunciation."),
                tr("Write a row such as: maskin, tab, mɑˈʃiːn."),
                Place(name, row),
            )
        )
    return own, tuple(findings)
