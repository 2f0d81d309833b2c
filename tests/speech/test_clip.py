from __future__ import annotations

import math
from array import array

import pytest

from fagnorsk.speech import clip as c
from fagnorsk.speech.resample import resampled


def tone(seconds: float, amplitude: float = 0.3, hertz: float = 440.0, rate: int = c.RATE) -> c.Clip:
    return c.Clip(
        array(
            "h",
            [
                round(amplitude * c.FULL * math.sin(2 * math.pi * hertz * at / rate))
                for at in range(round(seconds * rate))
            ],
        )
    )


def test_every_clip_ends_up_equally_loud():
    loud, faint = (c.levelled(tone(0.5, amplitude)) for amplitude in (0.9, 0.01))
    assert c.active_level(loud) == pytest.approx(-20, abs=0.3)
    assert c.active_level(faint) == pytest.approx(-20, abs=0.3)


def test_no_peak_is_above_the_limit():
    click = c.joined(tone(0.4, 0.02), c.Clip(array("h", [30000])), tone(0.4, 0.02))
    assert c.peak(c.levelled(click)) <= c.PEAK + 0.1


def test_silence_stays_silence():
    assert c.peak(c.levelled(c.silence(0.3))) == -90


def test_a_word_is_trimmed_and_padded():
    made = c.padded(c.trimmed(c.joined(c.silence(1), tone(0.5), c.silence(2))))
    assert made.seconds == pytest.approx(0.5 + 2 * 0.06 + 2 * c.PAD, abs=0.03)
    assert not any(made.samples[: round(0.14 * c.RATE)])


def test_rumble_is_taken_away_and_speech_stays():
    assert c.active_level(c.without_rumble(tone(1, 0.3, 20))) < c.active_level(tone(1, 0.3, 20)) - 18
    assert c.active_level(c.without_rumble(tone(1, 0.3, 400))) == pytest.approx(
        c.active_level(tone(1, 0.3, 400)), abs=0.3
    )


def test_words_with_pauses_are_found_and_clicks_are_not():
    click = c.Clip(array("h", [20000] * 100))
    said = c.joined(
        c.silence(0.5), tone(0.4), c.silence(0.7), click, c.silence(0.7), tone(0.3), c.silence(0.15), tone(0.3)
    )
    found = c.stretches(said, gap=0.35)
    assert [(round(a, 1), round(b, 1)) for a, b in found] == [(0.5, 0.9), (2.3, 3.1)]


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
def test_other_rates_keep_length_and_pitch(rate):
    made = resampled(tone(0.5, 0.3, 440, rate).samples, rate)
    assert made.seconds == pytest.approx(0.5, abs=0.01)
    crossings = sum(a < 0 <= b for a, b in zip(made.samples, made.samples[1:], strict=False))
    assert crossings == pytest.approx(220, abs=2)
