"""Which words a lesson gets: 20 at most, new once in a course, must-words and the title's first, verbs among them."""

from __future__ import annotations

from fagnorsk.errors import Place
from fagnorsk.lessons.choose import MOST_NEW, Choice, LessonText, choose
from fagnorsk.model.inflection import Inflection
from fagnorsk.model.text import Evidence, FoundWord, WordStatus
from fagnorsk.model.word import Pos, Word


def word(term: str, pos: Pos = Pos.NOUN, *, listed: bool = True, safety: bool = False) -> Word:
    return Word(term if listed else "", term, pos, safety=safety)


def found(item: Word, row: int = 1, status: WordStatus | None = None, score: float = 1.0) -> FoundWord:
    state = status or (WordStatus.KNOWN if item.id else WordStatus.NEW)
    evidence = (Evidence(f"Se på {item.term}.", item.term, Place("operations/01.md", row)),)
    inflection = Inflection(item.term, item.pos)
    return FoundWord(item.term, item.pos, inflection, 1, state, score, evidence, (item.term,), word_id=item.id)


def chosen(lessons: list[LessonText], *words: Word) -> tuple[Choice, ...]:
    return choose(lessons, [w for w in words if w.id], [w for w in words if not w.id])


def terms(choice: Choice) -> list[str]:
    return [c.word.term for c in choice.new]


def test_best_twenty_and_the_rest_stays_in_the_text() -> None:
    nouns = [word(f"ord{n}") for n in range(25)]
    (choice,) = chosen([LessonText(tuple(map(found, nouns)))], *nouns)
    assert terms(choice) == [f"ord{n}" for n in range(MOST_NEW)]
    assert [f.lemma for f in choice.also] == [f"ord{n}" for n in range(20, 25)]


def test_a_word_is_new_once_and_then_recalled() -> None:
    flens, ror = word("flens"), word("rør")
    texts = [LessonText((found(flens),)), LessonText((found(ror), found(flens)))]
    first, second = chosen(texts, flens, ror)
    assert (terms(first), terms(second)) == (["flens"], ["rør"])
    assert [c.word.term for c in second.recalled] == ["flens"]


def test_named_words_are_on_the_list_even_when_the_text_lacks_them() -> None:
    nouns = [word(f"ord{n}") for n in range(25)]
    vater = word("vater")
    (choice,) = chosen([LessonText(tuple(map(found, nouns)), (vater,))], *nouns, vater)
    assert "vater" in terms(choice) and len(terms(choice)) == MOST_NEW


def test_the_titles_words_come_before_better_ones() -> None:
    nouns = [word(f"ord{n}") for n in range(25)]
    fase = word("fase", Pos.VERB)
    text = LessonText((*map(found, nouns), found(fase)), title="Kappe og fase et rør")
    (choice,) = chosen([text], *nouns, fase)
    assert "fase" in terms(choice)


def test_four_verbs_get_in() -> None:
    nouns = [word(f"ord{n}") for n in range(25)]
    verbs = [word(f"verb{n}", Pos.VERB) for n in range(6)]
    (choice,) = chosen([LessonText(tuple(map(found, [*nouns, *verbs])))], *nouns, *verbs)
    assert sorted(t for t in terms(choice) if t.startswith("verb")) == ["verb0", "verb1", "verb2", "verb3"]
    assert len(terms(choice)) == MOST_NEW


def test_safety_first_then_as_the_text_goes() -> None:
    hjelm, flens, ror = word("hjelm", safety=True), word("flens"), word("rør")
    (choice,) = chosen([LessonText((found(flens, 9), found(hjelm, 12), found(ror, 3)))], hjelm, flens, ror)
    assert terms(choice) == ["hjelm", "rør", "flens"]


def test_unlisted_words_fill_but_do_not_flood() -> None:
    nouns = [word(f"ord{n}") for n in range(18)]
    own = [word(f"eget{n}", listed=False) for n in range(10)]
    for score, count in ((7.0, 4), (1.0, 0)):
        texts = (*map(found, nouns), *(found(w, score=score) for w in own))
        (choice,) = chosen([LessonText(texts)], *nouns, *own)
        assert sum(t.startswith("eget") for t in terms(choice)) == count
    (alone,) = chosen([LessonText(tuple(map(found, own)))], *own)
    assert len(alone.new) == 10


def test_an_uncertain_word_is_never_taught() -> None:
    rart = word("flenz", listed=False)
    (choice,) = chosen([LessonText((found(rart, status=WordStatus.UNCERTAIN),))], rart)
    assert choice.new == ()
    assert [f.lemma for f in choice.also] == ["flenz"]


def test_a_lesson_that_repeats_little_recalls_the_lesson_before() -> None:
    first_words = [word(f"ord{n}") for n in range(8)]
    ror = word("rør")
    texts = [LessonText(tuple(map(found, first_words))), LessonText((found(ror),))]
    _, second = chosen(texts, *first_words, ror)
    assert [c.word.term for c in second.recalled] == [f"ord{n}" for n in range(6)]


def test_a_lesson_may_have_fewer_new_words() -> None:
    nouns = [word(f"ord{n}") for n in range(25)]
    vater = word("vater")
    (choice,) = chosen([LessonText(tuple(map(found, nouns)), (vater,), most=8)], *nouns, vater)
    assert len(terms(choice)) == 8 and "vater" in terms(choice)
    (choice,) = chosen([LessonText(tuple(map(found, nouns)), (vater,), most=0)], *nouns, vater)
    assert terms(choice) == ["vater"]
