"""What Anki itself makes of a deck: run as a program of its own, since the official package is only a judge here.

python anki_judge.py OLD.apkg [NEW.apkg]: imports OLD, studies ten cards, imports NEW with Anki's default options, and prints
one JSON object.
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


def import_package(collection: Collection, path: str) -> dict[str, int]:
    log = collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions(with_scheduling=False))
    ).log
    return {
        name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting", "missing_notetype")
    }


def look(collection: Collection) -> dict[str, Any]:
    problems = []
    media = set(Path(collection.media.dir()).iterdir())
    names = {path.name for path in media}
    fronts: dict[str, str] = {}
    backs: dict[str, str] = {}
    for card_id in collection.find_cards(""):
        card = collection.get_card(CardId(card_id))
        front, back = card.question(), card.answer()
        label = f"{card.note().fields[0]} {card.ord}"
        fronts[label], backs[label] = front, back
        bare = re.sub(r"<style>.*?</style>", "", front, flags=re.DOTALL)
        if not re.sub(r"<(?!img)[^>]*>|\s", "", bare):
            problems.append(f"{label}: empty front")
        for side in (front, back):
            if "{{" in side or ("template" in side.lower() and "error" in side.lower()):
                problems.append(f"{label}: template")
            problems += [f"{label}: {name} missing" for name in re.findall(r'src="([^"]+)"', side) if name not in names]
    return {
        "notes": collection.note_count(),
        "cards": collection.card_count(),
        "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids(skip_empty_default=True)),
        "note_types": sorted(m["name"] for m in collection.models.all() if collection.models.use_count(m)),
        "problems": problems,
        "first_fields_unique": len({n.split(" ")[0] for n in fronts}) == collection.note_count(),
        "empty_cards": len(collection.get_empty_cards().notes),
        "order": [
            collection.get_note(note).fields[0]
            for (note,) in collection.db.all("select nid from cards where ord = 1 order by due, id")  # type: ignore[union-attr]
        ],
        "fronts": fronts,
        "backs": backs,
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


def progress(collection: Collection, cards: list[int]) -> dict[str, list[Any]]:
    columns = "did, type, queue, due, ivl, factor, reps, lapses, data"
    rows = (collection.db.first(f"select {columns} from cards where id = ?", card) for card in cards)  # type: ignore[union-attr]
    return {str(card): list(row or ()) for card, row in zip(cards, rows, strict=True)}


def main(old: str, new: str | None = None) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        report: dict[str, Any] = {"import": import_package(collection, old), "old": look(collection)}
        if new:
            studied = study(collection)
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
