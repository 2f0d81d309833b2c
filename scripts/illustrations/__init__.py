"""Draws the library's illustrations and the pictures of the shipped pipefitter course. Not part of the toolkit.

`python -m illustrations render flens --preview`, run in `scripts/`; needs the packages resvg_py and Pillow.
"""
