"""The one look of all pictures: outline, materials with a shade side and a highlight, light from the upper left."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1F2B33"
OUTLINE = 5.0
DETAIL = 2.6
GROUND = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Material:
    """Four tones of one surface, light to dark, as hex colours."""

    light: str
    base: str
    shade: str
    dark: str


STEEL = Material("#F1F4F6", "#C9D2D9", "#9AA8B3", "#66747F")
DARK_STEEL = Material("#B4BEC6", "#84919B", "#606D77", "#3C474F")
CAST = Material("#A9B9C9", "#6F88A0", "#4F677F", "#33475A")
BRASS = Material("#FBEBB3", "#E3BE5A", "#B98F32", "#7D5C1A")
COPPER = Material("#F6CFB2", "#D98E5F", "#AE6438", "#74401F")
RED = Material("#F58A7E", "#D63A2F", "#A3261E", "#6A1511")
BLUE = Material("#86B6E8", "#2F77BF", "#1F5690", "#123659")
GREEN = Material("#8ED1A8", "#3A9E67", "#26774A", "#15502F")
YELLOW = Material("#FFF0A3", "#F6C928", "#CB9A12", "#8A660A")
ORANGE = Material("#FFC08A", "#F07F22", "#BE5C0F", "#7E3A06")
RUBBER = Material("#6B747B", "#3C444A", "#272D32", "#14181B")
WOOD = Material("#EBC795", "#C99757", "#A37338", "#6F4B20")
PAPER = Material("#FFFFFF", "#FAFAF7", "#E1E3E1", "#B7BDBF")
FIBRE = Material("#A8D9C8", "#5FAE98", "#438A76", "#2A5C4E")
LEATHER = Material("#E8CFA0", "#C9A466", "#A07C42", "#6B4F24")
GLASS = Material("#F4FBFE", "#D3EBF5", "#A9CFDF", "#6F9DB2")
WHITE = Material("#FFFFFF", "#F2F4F5", "#CDD4D8", "#8F9AA1")
