from __future__ import annotations

import pytest

from fagnorsk.norwegian.number_words import in_words, ordinal, spelled_out


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "null"),
        (1, "en"),
        (7, "sju"),
        (13, "tretten"),
        (20, "tjue"),
        (30, "tretti"),
        (45, "førtifem"),
        (99, "nittini"),
        (100, "hundre"),
        (101, "hundre og en"),
        (216, "to hundre og seksten"),
        (1000, "tusen"),
        (1050, "tusen og femti"),
        (1100, "tusen ett hundre"),
        (1250, "tusen to hundre og femti"),
        (3900, "tre tusen ni hundre"),
        (9999, "ni tusen ni hundre og nittini"),
        (21_000, "tjueett tusen"),
        (101_100, "hundre og ett tusen ett hundre"),
        (1_000_000, "en million"),
        (2_500_001, "to millioner fem hundre tusen og en"),
    ],
)
def test_numbers_in_words(number, words):
    assert in_words(number) == words


@pytest.mark.parametrize("number", [-1, 1_000_000_000])
def test_numbers_out_of_range(number):
    with pytest.raises(ValueError):
        in_words(number)


def test_one_before_a_neuter_noun():
    assert in_words(1, neuter=True) == "ett"
    assert in_words(121, neuter=True) == "hundre og tjueett"


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "første"), (12, "tolvte"), (20, "tjuende"), (21, "tjueførste"), (30, "trettiende"), (45, "førtifemte"),
     (100, "hundrede"), (102, "hundre og andre"), (1000, "tusende")],
)  # fmt: skip
def test_ordinals(number, word):
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fyll 25 l vann og 0,5 kg.", "Fyll tjuefem liter vann og null komma fem kilo."),
        ("Kl. 07:30 møtes vi.", "Klokka sju tretti møtes vi."),
        ("kl. 15.00", "klokka femten"),
        ("230 V og 16 A", "to hundre og tretti volt og seksten ampere"),
        ("f.eks. 5–10 mm, ca. 3 stk.", "for eksempel fem til ti millimeter, cirka tre stykk."),
        ("1 min", "ett minutt"),
        ("21 min.", "tjueett minutter."),
        ("M12 bolt, DN50", "M tolv bolt, DN femti"),
        ('1/2 tomme, 3/4"', "en halv tomme, tre kvart tomme"),
        ("½ tomme", "en halv tomme"),
        ("20 °C, -5 °C", "tjue grader celsius, minus fem grader celsius"),
        ("Trinn 3.", "Trinn tre."),
        ("den 3. dagen", "den tredje dagen"),
        ("1 000 kroner", "tusen kroner"),
        ("1000000", "en million"),
        ("12.5 bar", "tolv komma fem bar"),
        ("0,05 mm", "null komma null fem millimeter"),
        ("021", "null to en"),
        ("2 m³", "to kubikkmeter"),
        ("HMS og CE", "HMS og CE"),
        ("Steng ventilen.", "Steng ventilen."),
    ],
)
def test_what_somebody_reads_aloud(text, said):
    assert spelled_out(text) == said
