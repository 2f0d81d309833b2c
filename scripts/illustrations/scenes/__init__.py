"""Larger scenes from the same families: the pictures of the pipefitter course, with the places of their numbered dots."""
