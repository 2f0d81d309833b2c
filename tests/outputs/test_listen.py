from __future__ import annotations

from pathlib import Path

import pytest

from fagnorsk.model.sound import Sound, Spoken
from fagnorsk.outputs.listen import AFTER_WORD, listen, listen_parts
from fagnorsk.outputs.recording_list import recording_list
from fagnorsk.speech.clip import silence
from fagnorsk.speech.mp3 import can_encode, encode, seconds_of
from plans import noun, plan

needs_encoder = pytest.mark.skipif(not can_encode(), reason="needs the extra sound")
COURSE = plan([noun("flens"), noun("rør")])
LESSON = COURSE.lessons[0]


def spoken(folder: Path, *texts: str) -> Spoken:
    """The word *flens* and `texts`, one second each."""
    path = folder / "one.mp3"
    path.write_bytes(encode(silence(1)))
    sound = Sound("one.mp3", path, "test", False, 1.0)
    return Spoken(words={"flens": sound}, texts=dict.fromkeys(texts, sound))


def test_everything_that_is_heard_is_asked_for():
    parts = listen_parts(COURSE)
    assert [part.text for part in parts if part.word_id] == ["en flens", "et rør"]
    assert {"Vi monterer en flens", "Monter flensen."} <= {part.text for part in parts}


@needs_encoder
def test_word_pause_word_sentence_then_orders(tmp_path):
    words_only = listen(COURSE, LESSON, spoken(tmp_path))
    both = listen(COURSE, LESSON, spoken(tmp_path, "Monter flensen."))
    assert words_only is not None and both is not None
    assert seconds_of(len(words_only)) == pytest.approx(1 + AFTER_WORD + 1 + 1.4, abs=0.5)
    assert seconds_of(len(both) - len(words_only)) == pytest.approx(1 + 1.4 + 1 + 1.4, abs=0.5)


@needs_encoder
def test_a_car_shows_what_plays_and_every_frame_can_be_decoded(tmp_path):
    av = pytest.importorskip("av")
    made = listen(COURSE, LESSON, spoken(tmp_path, "Monter flensen."))
    assert made is not None and made == listen(COURSE, LESSON, spoken(tmp_path, "Monter flensen."))
    path = tmp_path / "lesson.mp3"
    path.write_bytes(made)
    with av.open(str(path)) as file:
        assert file.metadata["title"] == "1 Vi monterer en flens" and file.metadata["album"] == "Norsk for rørleggere"
        heard = sum(frame.samples for frame in file.decode(audio=0)) / 22050
    assert heard == pytest.approx(seconds_of(len(made)), abs=0.3)


def test_where_nobody_speaks_there_is_no_file():
    assert listen(COURSE, LESSON, Spoken()) is None


def test_the_recording_list_is_a_word_file_with_the_words_and_file_names(tmp_path):
    import docx

    path = tmp_path / "list.docx"
    path.write_bytes(recording_list(COURSE, {"flens"}))
    document = docx.Document(str(path))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[1] == ["1", "✓", "en flens", "Monter flensen med < 3 mm klaring & rens den.", "flens.m4a"]
    assert rows[2][1:3] == ["", "et rør"]
    assert any("1 av 2 ord mangler opptak" in paragraph.text for paragraph in document.paragraphs)
