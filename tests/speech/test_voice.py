from __future__ import annotations

import sys
from dataclasses import replace
from importlib.util import find_spec

import pytest
from speech_samples import TONE, course, write_wav
from test_clip import tone

from fagnorsk.model.sound import Engine, SoundChoice, Utterance
from fagnorsk.speech import clip as c
from fagnorsk.speech import voice_for
from fagnorsk.speech.command import allow
from fagnorsk.speech.decode import decode
from fagnorsk.speech.espeak import installed
from fagnorsk.speech.espeak_speaker import EspeakSpeaker
from fagnorsk.speech.mp3 import can_encode
from fagnorsk.speech.pronounce import Pronouncer
from fagnorsk.store import Store, user_store

pytestmark = pytest.mark.skipif(not can_encode(), reason="needs the extra sound")
needs_espeak = pytest.mark.skipif(not installed(), reason="needs the extra sound")
FLENS, SENTENCE = Utterance("en flens", "flens"), Utterance("Rengjør flensen.")


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("FAGNORSK_CACHE", str(tmp_path / "cache"))
    user_store.cache_clear()
    yield
    user_store.cache_clear()


@pytest.fixture
def command(tmp_path) -> SoundChoice:
    """A program that says every text as a tone, as long as the text."""
    script = tmp_path / "say.py"
    script.write_text(TONE, encoding="utf-8")
    said = f'"{sys.executable}" "{script.as_posix()}"'
    allow(said)
    return SoundChoice(Engine.COMMAND, command=said)


def test_words_and_sentences_are_spoken(tmp_path, command):
    spoken = voice_for(course(tmp_path, command)).speak([FLENS, SENTENCE, FLENS])
    assert set(spoken.words) == {"flens"} and set(spoken.texts) == {"Rengjør flensen."}
    assert spoken.findings == () and spoken.unrecorded == ("flens",)
    assert [count for _, count in spoken.voices] == [2]
    sound = spoken.words["flens"]
    assert not sound.human and sound.name.isascii() and sound.name.endswith(".mp3")
    assert spoken.texts["Rengjør flensen."].seconds > sound.seconds > 0.5


def test_names_come_from_what_was_asked_for(tmp_path, command):
    one = voice_for(course(tmp_path, command)).speak([FLENS, SENTENCE], store=Store(tmp_path / "a"))
    two = voice_for(course(tmp_path, command)).speak([SENTENCE, FLENS], store=Store(tmp_path / "b"))
    assert one.words["flens"].name == two.words["flens"].name
    assert one.words["flens"].path.read_bytes() == two.words["flens"].path.read_bytes()
    other = replace(command, command=command.command + " 2")
    allow(other.command)
    three = voice_for(course(tmp_path, other)).speak([FLENS])
    assert three.words["flens"].name != one.words["flens"].name


def test_what_was_said_once_is_not_said_again(tmp_path, command):
    first = voice_for(course(tmp_path, command)).speak([FLENS])
    (tmp_path / "say.py").write_text("raise SystemExit(1)", encoding="utf-8")
    assert voice_for(course(tmp_path, command)).speak([FLENS]) == first


def test_a_command_is_run_only_once_it_is_allowed(tmp_path):
    ran = tmp_path / "ran"
    said = f"\"{sys.executable}\" -c \"open(r'{ran.as_posix()}', 'w')\""
    spoken = voice_for(course(tmp_path, SoundChoice(Engine.COMMAND, command=said))).speak([FLENS])
    assert [finding.code for finding in spoken.findings] == ["SOUND-COMMAND"]
    assert not ran.exists() and not spoken.words


def test_texts_that_fail_are_told_and_the_rest_is_said(tmp_path, command):
    spoken = voice_for(course(tmp_path, command)).speak([FLENS, Utterance("stum")])
    assert set(spoken.words) == {"flens"} and not spoken.texts
    assert [finding.what.split(" could")[1] for finding in spoken.findings] == [" not say 1 text: “stum”."]


def test_another_voice_never_takes_the_place_of_the_chosen_one(tmp_path):
    choice = SoundChoice(Engine.PIPER, voice="norsk.onnx")
    spoken = voice_for(course(tmp_path, choice)).speak([FLENS])
    assert [str(finding) for finding in spoken.findings] == [
        "norsk.onnx: The voice file norsk.onnx is not there. Put the .onnx file and its .onnx.json into the course folder, "
        "or mend “voice:” in course.yaml."
    ]
    assert not spoken.words


def test_a_colleague_comes_first(tmp_path, command):
    write_wav(tmp_path / "recordings" / "flens.wav", c.joined(c.silence(0.6), tone(0.8, 0.05), c.silence(1)))
    spoken = voice_for(course(tmp_path, command)).speak([FLENS, SENTENCE])
    sound = spoken.words["flens"]
    assert sound.human and sound.voice == "recording" and spoken.unrecorded == ()
    assert sound.seconds == pytest.approx(0.8 + 2 * (0.06 + c.PAD), abs=0.15)
    assert not spoken.texts["Rengjør flensen."].human


def test_a_recording_is_levelled(tmp_path):
    pytest.importorskip("av")
    write_wav(tmp_path / "recordings" / "flens.wav", tone(0.8, 0.02))
    spoken = voice_for(course(tmp_path, SoundChoice(Engine.NONE))).speak([FLENS])
    assert c.active_level(decode(spoken.words["flens"].path)) == pytest.approx(-20, abs=1)


def test_recordings_that_cannot_be_used_are_told(tmp_path):
    write_wav(tmp_path / "recordings" / "flens.wav", c.silence(1))
    (tmp_path / "recordings" / "ror.wav").write_bytes(b"RIFF????WAVEnot really")
    write_wav(tmp_path / "recordings" / "flenz.wav", tone(0.5))
    spoken = voice_for(course(tmp_path, SoundChoice(Engine.NONE))).speak([FLENS, Utterance("et rør", "ror")])
    assert not spoken.words
    # A WAV that the standard library cannot read may be a compressed one: only the reader of the extra can say.
    unreadable = "SOUND-BROKEN" if find_spec("av") else "SOUND-READER"
    assert {(finding.code, finding.place.file) for finding in spoken.findings} == {
        ("SOUND-EMPTY", "recordings/flens.wav"),
        (unreadable, "recordings/ror.wav"),
        ("SOUND-UNKNOWN", "recordings/flenz.wav"),
    }
    assert "Did you mean “flens”?" in str(spoken.findings[0])


def test_two_tries_in_one_recording_are_told_each_time(tmp_path):
    write_wav(tmp_path / "recordings" / "flens.wav", c.joined(tone(0.5), c.silence(1), tone(0.5)))
    for _ in range(2):
        spoken = voice_for(course(tmp_path, SoundChoice(Engine.NONE))).speak([FLENS])
        assert [finding.code for finding in spoken.findings] == ["SOUND-SEVERAL"]
        assert spoken.words["flens"].human


@pytest.mark.parametrize("suffix", ["m4a", "mp3", "ogg"])
def test_recordings_from_phones(tmp_path, suffix):
    av = pytest.importorskip("av")
    source = tmp_path / "source.wav"
    write_wav(source, c.joined(c.silence(0.5), tone(0.7), c.silence(0.5)))
    (tmp_path / "recordings").mkdir(exist_ok=True)
    codec = {"m4a": "aac", "mp3": "libmp3lame", "ogg": "libopus"}[suffix]
    with av.open(str(source)) as wav, av.open(str(tmp_path / "recordings" / f"flens.{suffix}"), "w") as file:
        stream = file.add_stream(codec, rate=48000)
        resampler = av.AudioResampler(stream.format, stream.layout, 48000, frame_size=stream.frame_size or 1024)
        for frame in [*wav.decode(audio=0), None]:
            for part in resampler.resample(frame):
                part.pts = None
                file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    sound = voice_for(course(tmp_path, SoundChoice(Engine.NONE))).speak([FLENS]).words["flens"]
    assert sound.human and sound.seconds == pytest.approx(0.7 + 0.42, abs=0.2)


@needs_espeak
def test_espeak_speaks_words_by_rules_and_sentences_with_numbers(tmp_path):
    spoken = voice_for(course(tmp_path, SoundChoice())).speak(
        [FLENS, SENTENCE, Utterance("Fyll 25 l vann."), Utterance("Fyll tjuefem liter vann.")]
    )
    assert spoken.voices == (("espeak-ng (nb)", 4),) and not spoken.findings
    assert 0.8 < spoken.words["flens"].seconds < 2
    assert spoken.texts["Fyll 25 l vann."].name == spoken.texts["Fyll tjuefem liter vann."].name


@needs_espeak
def test_sentences_are_mended_word_by_word_and_keep_their_own_brackets_out(tmp_path):
    speaker = EspeakSpeaker(120, Pronouncer())
    said = speaker.written([Utterance("Steng ventilen, HMS [[x]]."), Utterance("en flens", "flens")])
    assert said == ["Steng [[vEnt'i:l@n]], HMS ((x)).", "[[e:n fl'Ens]]"]


@needs_espeak
def test_espeak_says_the_same_whatever_it_said_before(tmp_path):
    one = voice_for(course(tmp_path, SoundChoice())).speak([FLENS, SENTENCE], store=Store(tmp_path / "a"))
    two = voice_for(course(tmp_path, SoundChoice())).speak(
        [Utterance("å trekke til", "trekke-til"), SENTENCE, FLENS], store=Store(tmp_path / "b")
    )
    assert one.words["flens"].path.read_bytes() == two.words["flens"].path.read_bytes()


@needs_espeak
def test_a_courses_own_pronunciations(tmp_path):
    (tmp_path / "pronunciations.tsv").write_text("flens\tˈflæɪns\nrør\tˈrxx\nmutter\n", encoding="utf-8")
    voice = voice_for(course(tmp_path, SoundChoice()))
    assert [str(finding) for finding in voice.findings] == [
        "pronunciations.tsv:2: “x” is no sign for a Norwegian sound. Write a row such as: maskin, tab, mɑˈʃiːn.",
        "pronunciations.tsv:3: The row does not hold a word, a tab and a pronunciation. Write a row such as: maskin, tab, "
        "mɑˈʃiːn.",
    ]
    assert (
        voice.speak([FLENS]).words["flens"].name
        != voice_for(course(tmp_path / "b", SoundChoice())).speak([FLENS]).words["flens"].name
    )


def test_nothing_is_said_where_nobody_is_chosen(tmp_path):
    spoken = voice_for(course(tmp_path, SoundChoice(Engine.NONE))).speak([FLENS])
    assert (spoken.words, spoken.findings, spoken.unrecorded) == ({}, (), ("flens",))


def test_a_missing_engine_is_only_mentioned(tmp_path, monkeypatch):
    monkeypatch.setattr("fagnorsk.speech.espeak.installed", lambda: False)
    spoken = voice_for(course(tmp_path, SoundChoice())).speak([FLENS])
    assert [str(finding) for finding in spoken.findings] == [
        "The voice espeak-ng is not installed; the phone's own voice speaks. Install it: pip install “fagnorsk[sound]”."
    ]
    assert spoken.findings[0].severity == "info"
