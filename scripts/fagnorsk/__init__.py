"""Fagnorsk: a company's photos and work instructions become wordlists, handouts and Anki decks."""

__version__ = "0.1.0"
