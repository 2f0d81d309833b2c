"""Norwegian alphabetical order."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from fagnorsk.norwegian import sort_key


def test_ae_o_a_come_last_and_double_a_is_a_with_ring() -> None:
    words = ["åpne", "øse", "ærlig", "zink", "Aase", "avvik", "aluminium", "Øre", "azur"]
    assert sorted(words, key=sort_key) == ["aluminium", "avvik", "azur", "zink", "ærlig", "Øre", "øse", "åpne", "Aase"]


def test_case_and_accents_only_part_equal_words() -> None:
    assert sorted(["idé", "Ide", "ide", "idè"], key=sort_key)[0].lower() == "ide"
    assert sorted(["kafé", "kafeteria", "kafe"], key=sort_key) == ["kafe", "kafé", "kafeteria"]


def test_decomposed_letters_sort_as_composed_ones() -> None:
    assert sort_key(unicodedata.normalize("NFD", "åpne")) == sort_key("åpne")


@given(st.text(max_size=12), st.text(max_size=12))
def test_equal_keys_mean_equal_words(one: str, other: str) -> None:
    if sort_key(one) == sort_key(other):
        assert unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
