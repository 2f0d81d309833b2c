"""Lists counted: words by class, languages by status, pictures."""

from __future__ import annotations

import pytest

from fagnorsk.library import summary as module
from fagnorsk.library.summary import LanguageShare, summary
from fagnorsk.model.photo import Photo
from fagnorsk.model.word import Pos, Status, Translation, Vocabulary, Word


def test_counts(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(
        module, "illustration_photo", lambda word_id: Photo("x", tmp_path) if word_id == "bolt" else None
    )
    words = (
        Word("bolt", "bolt", Pos.NOUN, safety=True, translations=(Translation("uk", "болт", Status.CHECKED),)),
        Word(
            "ror", "rør", Pos.NOUN, translations=(Translation("uk", "труба"), Translation("pl", "rura", Status.SOURCE))
        ),
        Word("kappe", "kappe", Pos.VERB, translations=(Translation("pl", "", note="ciąć?"),)),
    )
    [trade] = summary([Vocabulary("ror", (("nb", "Rør"), ("en", "Pipes")), ("hms",), words)], "en")
    assert (trade.trade, trade.name, trade.includes, trade.words) == ("ror", "Pipes", ("hms",), 3)
    assert trade.classes == ((Pos.NOUN, 2), (Pos.VERB, 1), (Pos.ADJ, 0), (Pos.ADV, 0), (Pos.PHRASE, 0))
    assert (trade.safety, trade.pictures) == (1, 1)
    assert trade.languages == (LanguageShare("pl", 0, 1, 0, 2), LanguageShare("uk", 1, 0, 1, 1))
