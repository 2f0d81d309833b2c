"""Fields to fill in: content controls for text, for a tick and for a photo."""

from __future__ import annotations

from fagnorsk.model.photo import ImageFile, Picture, PictureOrigin
from fagnorsk.outputs.word.document import Document
from fagnorsk.outputs.word.pictures import Room
from fagnorsk.outputs.word.roles import Role
from fagnorsk.outputs.word.xml import quote
from fagnorsk.shipped import shelf

UNTICKED, TICKED = "☐", "☒"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_BOX = (780, 580)


class Controls:
    """Makes the controls of one document, each with its own number. All are runs, to be put into paragraphs."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made = 0

    def text(self, name: str, hint: str, filled: str = "") -> str:
        """Room for text of any length; `hint` stands there until somebody writes, unless it is `filled` already."""
        write = self._document.write
        content = write.run(filled) if filled else write.run(hint, Role.PLACEHOLDER)
        return self._control(name, '<w:text w:multiLine="1"/>', content, empty=not filled)

    def tick(self, name: str) -> str:
        """A box to tick."""
        sign = "Segoe UI Symbol"
        box = (
            f'<w14:checkbox xmlns:w14="{_W14}"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="{sign}"/>'
            f'<w14:uncheckedState w14:val="2610" w14:font="{sign}"/></w14:checkbox>'
        )
        return self._control(name, box, self._document.write.run(UNTICKED, Role.CHECK_BOX), empty=False)

    def photo(self, name: str, room: Room) -> str:
        """A box that a photo is put into; its alt text is `name`, which says nothing of a photo (*Bilde 1*)."""
        path = shelf("media") / "styles" / "photo-box.png"
        # Drawn below 80 pixels, which no reader of operations takes for a photo, and printed as large as a photo.
        file = ImageFile("photo-box.png", path, *_BOX)
        box = Picture(file, file, name, PictureOrigin.ILLUSTRATION, path.name)
        return self._control(name, "<w:picture/>", self._document.pictures.draw(box, room, name), empty=True)

    def _control(self, name: str, kind: str, content: str, *, empty: bool) -> str:
        self._made += 1
        hint = "<w:showingPlcHdr/>" if empty else ""
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{quote(name)}"/><w:tag w:val="felt-{self._made}"/>'
            f'<w:id w:val="{700_000 + self._made}"/>{hint}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
        )
