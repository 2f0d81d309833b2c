"""What Anki itself makes of decks: run as a program of its own, since the official package is only a judge here.

python anki_judge.py OLD.apkg [NEW.apkg [DEED ...]]: imports OLD, studies ten cards, lets the learner do each DEED, imports NEW
with Anki's default options, and prints one JSON object. Deeds: `edit:ID:FIELD:TEXT`, `tag:ID:TAG`, `move:DECK` (all studied
cards), `suspend`, `delete:ID`.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest  # first: anki.cards needs it

from anki.cards import CardId  # isort: skip
from anki.scheduler.v3 import CardAnswer  # isort: skip

IMAGE_OCCLUSION = 6


def import_package(collection: Collection, path: str) -> dict[str, int]:
    log = collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions(with_scheduling=False))
    ).log
    return {
        name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting", "missing_notetype")
    }


def look(collection: Collection) -> dict[str, Any]:
    problems = []
    names = {path.name for path in Path(collection.media.dir()).iterdir()}
    fronts: dict[str, str] = {}
    backs: dict[str, str] = {}
    decks: dict[str, str] = {}
    for card_id in collection.find_cards(""):
        card = collection.get_card(CardId(card_id))
        front, back = card.question(), card.answer()
        label = f"{card.note()['Id']} {card.ord}"
        fronts[label], backs[label] = front, back
        decks[label] = collection.decks.name(card.did)
        bare = re.sub(r"<(style|script)>.*?</\1>", "", front, flags=re.DOTALL)
        if not re.sub(r"<(?!img)[^>]*>|\s", "", bare):
            problems.append(f"{label}: empty front")
        for side in (front, back):
            if "{{" in side or ("template" in side.lower() and "error" in side.lower()):
                problems.append(f"{label}: template")
            problems += [f"{label}: {name} missing" for name in re.findall(r'src="([^"]+)"', side) if name not in names]
        for tag in (*card.question_av_tags(), *card.answer_av_tags()):
            name = getattr(tag, "filename", None)
            if name and name not in names:
                problems.append(f"{label}: {name} missing")
    notes = {}
    occlusions = {}
    for note_id in collection.find_notes(""):
        note = collection.get_note(note_id)
        notes[note["Id"]] = {**dict(note.items()), "tags": note.tags}
        if (note.note_type() or {}).get("originalStockKind") == IMAGE_OCCLUSION:
            read = collection.get_image_occlusion_note(note_id).note
            occlusions[note["Id"]] = [len(one.shapes) for one in read.occlusions]
    return {
        "notes": collection.note_count(),
        "cards": collection.card_count(),
        "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids(skip_empty_default=True)),
        "note_types": sorted(m["name"] for m in collection.models.all() if collection.models.use_count(m)),
        "problems": problems,
        "first_fields_unique": len(notes) == collection.note_count(),
        "empty_cards": len(collection.get_empty_cards().notes),
        "order": [
            collection.get_card(CardId(card)).note()["Id"]
            for (card,) in collection.db.all("select id from cards where ord = 1 order by due, id")  # type: ignore[union-attr]
        ],
        "fronts": fronts,
        "backs": backs,
        "card_decks": decks,
        "content": notes,
        "occlusions": occlusions,
        "tags": sorted(collection.tags.all()),
    }


def study(collection: Collection) -> list[int]:
    for preset in collection.decks.all_config():
        preset["new"]["perDay"] = 999
        preset["new"]["bury"] = False
        collection.decks.update_config(preset)
    for deck in collection.decks.all_names_and_ids(skip_empty_default=True):
        if "::" not in deck.name:
            collection.decks.select(deck.id)
    studied = []
    for turn in range(10):
        queue = collection.sched.get_queued_cards().cards
        if not queue:
            break
        card = collection.get_card(CardId(queue[0].card.id))
        card.start_timer()
        answer = collection.sched.build_answer(
            card=card, states=queue[0].states, rating=(CardAnswer.EASY, CardAnswer.GOOD, CardAnswer.AGAIN)[turn % 3]
        )
        collection.sched.answer_card(answer)
        studied.append(int(card.id))
    return studied


def do(collection: Collection, deed: str, studied: list[int]) -> None:
    what, *rest = deed.split(":", 3)
    if what == "move":
        collection.set_deck([CardId(card) for card in studied], collection.decks.id(rest[0]))  # type: ignore[arg-type]
    elif what == "suspend":
        collection.sched.suspend_cards([CardId(card) for card in studied])
    else:
        note = next(note for note in map(collection.get_note, collection.find_notes("")) if note["Id"] == rest[0])
        if what == "edit":
            note[rest[1]] = rest[2]
            collection.update_note(note)
        elif what == "tag":
            note.tags.append(rest[1])
            collection.update_note(note)
        elif what == "delete":
            collection.remove_notes([note.id])


def progress(collection: Collection, cards: list[int]) -> dict[str, list[Any]]:
    columns = "did, type, queue, due, ivl, factor, reps, lapses, data"
    rows = (collection.db.first(f"select {columns} from cards where id = ?", card) for card in cards)  # type: ignore[union-attr]
    return {str(card): list(row or ()) for card, row in zip(cards, rows, strict=True)}


def main(old: str, new: str | None = None, *deeds: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        report: dict[str, Any] = {"import": import_package(collection, old), "old": look(collection)}
        if new:
            studied = study(collection)
            for deed in deeds:
                do(collection, deed, studied)
            studied = [card for card in studied if collection.db.scalar("select count() from cards where id = ?", card)]  # type: ignore[union-attr]
            schema = collection.db.scalar("select scm from col")  # type: ignore[union-attr]
            before = progress(collection, studied)
            report["studied"] = len(set(studied))
            report["update"] = import_package(collection, new)
            report["progress_kept"] = progress(collection, studied) == before
            report["full_sync"] = collection.db.scalar("select scm from col") != schema  # type: ignore[union-attr]
            report["new"] = look(collection)
        collection.close()
    return report


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:]), ensure_ascii=False))
