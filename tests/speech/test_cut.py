from __future__ import annotations

import pytest
from speech_samples import write_wav
from test_clip import tone

from fagnorsk.errors import Place, UserError
from fagnorsk.speech import clip as c
from fagnorsk.speech.cut import cut_recording
from fagnorsk.speech.decode import decode
from fagnorsk.speech.recordings import Recording
from plans import noun

ENTRIES = (noun("flens"), noun("rør"), noun("ventil"))


def said(*seconds: float, pause: float = 1.0) -> c.Clip:
    """Words of these lengths, each of two syllables, with pauses."""
    parts = [c.silence(0.8)]
    for length in seconds:
        parts += [tone(length / 2), c.silence(0.12), tone(length / 2, 0.2, 300), c.silence(pause)]
    return c.joined(*parts)


def test_each_word_becomes_a_file(tmp_path):
    write_wav(tmp_path / "lang.wav", said(0.6, 0.9, 0.5))
    cut = cut_recording(tmp_path / "lang.wav", ENTRIES, tmp_path, ())
    assert [word.path.name for word in cut if word.path] == ["flens.wav", "ror.wav", "ventil.wav"]
    lengths = [decode(word.path).seconds for word in cut if word.path]
    assert lengths == pytest.approx([0.72 + 0.4, 1.02 + 0.4, 0.62 + 0.4], abs=0.06)


def test_short_pauses_and_noise(tmp_path):
    quiet = said(0.6, 0.9, 0.5, pause=0.45)
    noisy = c.Clip(c.array("h", [sample + (at * 7919 % 400) - 200 for at, sample in enumerate(quiet.samples)]))
    write_wav(tmp_path / "lang.wav", noisy)
    assert len(cut_recording(tmp_path / "lang.wav", ENTRIES, tmp_path, ())) == 3


def test_another_number_of_words_stops_before_anything_is_written(tmp_path):
    write_wav(tmp_path / "lang.wav", said(0.6, 0.9))
    with pytest.raises(UserError) as told:
        cut_recording(tmp_path / "lang.wav", ENTRIES, tmp_path, ())
    assert str(told.value) == (
        "lang.wav: The list has 3 words, but the recording holds 2 stretches of speech. Say only the words, each once, and "
        "count to two after each. Speech begins at 0:00, 0:02."
    )
    assert not (tmp_path / "recordings").exists()


def test_what_was_recorded_before_stays_unless_it_is_to_be_replaced(tmp_path):
    former = tmp_path / "recordings" / "ror.wav"
    write_wav(former, tone(0.3))
    before = former.read_bytes()
    write_wav(tmp_path / "lang.wav", said(0.6, 0.9, 0.5))
    recorded = [Recording("ror", former, Place("recordings/ror.wav"))]
    cut = cut_recording(tmp_path / "lang.wav", ENTRIES, tmp_path, recorded)
    assert [word.path is None for word in cut] == [False, True, False] and former.read_bytes() == before
    cut_recording(tmp_path / "lang.wav", ENTRIES, tmp_path, recorded, replace=True)
    assert former.read_bytes() != before
    assert (tmp_path / "recordings" / "tidligere" / "ror.wav").read_bytes() == before
