"""Anki decks that never lose a learner's progress."""
