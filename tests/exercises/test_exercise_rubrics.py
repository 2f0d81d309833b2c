from __future__ import annotations

import re

import pytest

from fagnorsk.errors import UserError
from fagnorsk.exercises.rubrics import Rubrics
from fagnorsk.exercises.select import KINDS
from fagnorsk.model.exercise import Rubric

SHIPPED = Rubrics()
LANGUAGES = SHIPPED.languages()


def test_norwegian_rubric():
    assert SHIPPED.get("match", "nb") == Rubric(
        "match", "nb", "Bilde og ord", "Se på bildene. Skriv riktig ord under hvert bilde.", False
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_rubric_and_none_claims_to_be_checked(language):
    for kind in KINDS:
        rubric = SHIPPED.get(kind, language)
        assert rubric and rubric.title and rubric.instruction, kind
        assert not rubric.checked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_headings_in_every_language(language):
    for key in ("new-words", "recalled", "steps", "goals", "tools", "protection", "warnings", "exercises", "task"):
        assert SHIPPED.heading(key, language), key


@pytest.mark.parametrize("kind", KINDS)
def test_norwegian_instructions_are_short(kind):
    rubric = SHIPPED.get(kind, "nb")
    assert rubric
    for sentence in re.split(r"(?<=[.!?])\s", rubric.instruction):
        assert len(sentence.split()) <= 12, sentence


def test_a_language_without_a_file_has_no_rubrics():
    assert SHIPPED.get("match", "xx") is None
    assert SHIPPED.heading("recalled", "xx") is None


def test_a_kind_without_a_rubric():
    assert SHIPPED.get("bingo", "nb") is None


def test_checked_for_the_file_or_for_one_rubric(tmp_path):
    (tmp_path / "pl.yaml").write_text(
        "rubrics:\n  a: {title: A, instruction: B, checked: true}\n  b: {title: A, instruction: B}\n", encoding="utf-8"
    )
    (tmp_path / "lt.yaml").write_text("checked: true\nrubrics:\n  a: {title: A, instruction: B}\n", encoding="utf-8")
    own = Rubrics(tmp_path)
    assert own.languages() == ("lt", "pl")
    assert [own.get(*ask).checked for ask in (("a", "pl"), ("b", "pl"), ("a", "lt"))] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [", "rubrics/pl.yaml: The rubrics cannot be read as YAML. Compare it with nb.yaml beside it."),
        ("- a", "rubrics/pl.yaml: The rubrics have no keys. Compare it with nb.yaml beside it."),
        (
            "rubrics:\n  match: {title: A}\n",
            "rubrics/pl.yaml: The rubric match lacks title or instruction. Compare it with nb.yaml beside it.",
        ),
    ],
)
def test_a_broken_file_gets_a_sentence(tmp_path, monkeypatch, text, told):
    monkeypatch.setenv("FAGNORSK_LANG", "en")
    (tmp_path / "pl.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        Rubrics(tmp_path).get("match", "pl")
    assert str(caught.value) == told
