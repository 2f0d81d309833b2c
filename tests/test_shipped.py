"""Every course that ships, in every language: decks through Anki itself, documents through the validators."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from fagnorsk.build import Built, Options, build
from fagnorsk.sources.find_course import shipped_courses
from outputs.word_judge import faults

JUDGE = Path(__file__).parent / "outputs" / "anki_judge.py"


# Each course is built once: its tests stay in one process.
COURSES = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in shipped_courses()]


@pytest.fixture(scope="module", params=COURSES)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(request.param, Options(tmp_path_factory.mktemp(request.param), locked=True))


def test_no_errors(built: Built) -> None:
    assert [str(finding) for finding in built.findings if finding.severity.value == "error"] == []


def test_every_taught_word_has_forms_and_translations(built: Built) -> None:
    codes = ("WORD-NO-FORMS", "WORD-NO-TRANSLATION", "CARD-NO-ANSWER", "WORD-UNKNOWN", "WORD-AMBIGUOUS")
    assert [str(finding) for finding in built.findings if finding.code in codes] == []


def test_decks(built: Built) -> None:
    for deck in sorted((built.out / "anki").glob("*.apkg")):
        run = subprocess.run([sys.executable, str(JUDGE), str(deck)], capture_output=True, text=True, check=True)
        judged = json.loads(run.stdout)
        assert judged["old"]["problems"] == [], deck.name
        assert judged["old"]["empty_cards"] == 0
        assert judged["import"]["new"] == judged["old"]["notes"] > 50


def test_documents(built: Built) -> None:
    from openxml_audit import OpenXmlValidator

    validator = OpenXmlValidator()
    documents = sorted(built.out.rglob("*.docx"))
    made = [document for document in documents if document.parent.name in ("wordlists", "handouts", "anki")]
    assert len(made) == len(built.plan.lessons) * (len(built.plan.languages) + 1) + 2 * len(built.plan.languages)
    for document in documents:
        code = document.stem.rpartition("-")[2]
        language = code if document in made and code in built.plan.languages else ""
        assert faults(document.read_bytes(), language) == [], document.name
        result = validator.validate(str(document))
        assert not result.errors, (document.name, result.errors[:3])
