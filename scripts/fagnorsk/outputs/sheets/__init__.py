"""Sheets beside the wordlist: picture grids and tests, fold-over sheets, word families, safety, labels, cards, posters."""
