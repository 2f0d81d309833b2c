"""A .docx as a zip of parts: opened within bounds, nothing outside it followed."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.messages import tr
from fagnorsk.sources.operation_read import Refused, refusal, too_big

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_FILE = 300_000_000  # bytes of the .docx
MAX_PART = 32_000_000  # bytes of one XML part, unpacked
MAX_MEMBERS = 5_000
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# "Strict Open XML" has other names for the same things.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _W.encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def w(name: str) -> str:
    """The tag or attribute `w:name` as lxml writes it."""
    return f"{{{_W}}}{name}"


class Package:
    """The parts of one Word file. Raises Refused where the file is none, is locked, has macros or is no sane size."""

    def __init__(self, path: Path, file: str) -> None:
        self.file = file
        if path.stat().st_size > MAX_FILE:
            raise too_big(file)
        with path.open("rb") as stream:
            head = stream.read(8)
        if head == _OLE:
            raise _old_container(path, file)
        if not head:
            raise refusal(
                file,
                "OP-EMPTY",
                tr("There is no text in the file."),
                tr("Write the operation into it, or delete the file."),
            )
        try:
            self._zip = zipfile.ZipFile(path)
            self.names = {info.filename.replace("\\", "/"): info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, struct_error):
            # A zip that was cut off on its way still begins like one.
            raise (broken if head.startswith(b"PK\x03\x04") else not_word)(file) from None
        if len(self.names) > MAX_MEMBERS:
            self.close()
            raise too_big(file)

    def close(self) -> None:
        """Lets the file go."""
        self._zip.close()

    def main_part(self) -> str:
        """The name of the part that holds the text. Raises Refused where there is none or the file has macros."""
        for target, kind, external in self.relationships(""):
            if kind == "officeDocument" and not external and target in self.names:
                name = target
                break
        else:
            name = "word/document.xml"
            if name not in self.names:
                raise not_word(self.file)
        types = self.read("[Content_Types].xml") or b""
        if (
            any(posixpath.basename(part).casefold() == "vbaproject.bin" for part in self.names)
            or b"macroEnabled" in types
        ):
            raise macros(self.file)
        return name

    def relationships(self, part: str) -> list[tuple[str, str, bool]]:
        """(target, last word of its type, whether it lies outside the file) of the relationships of a part."""
        return [(target, kind, external) for target, kind, external in self.targets(part).values()]

    def targets(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Relationship id -> (target, kind, external) of a part; no part: those of the package."""
        folder, name = posixpath.split(part)
        tree = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, tuple[str, str, bool]] = {}
        for item in tree.iter(_RELATIONSHIP) if tree is not None else ():
            target = item.get("Target") or ""
            external = item.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[item.get("Id") or ""] = (target, (item.get("Type") or "").rpartition("/")[2], external)
        return found

    def read(self, name: str, limit: int = MAX_PART) -> bytes | None:
        """The bytes of a part, or None where there is none. Raises Refused where it is damaged or larger than `limit`."""
        info = self.names.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise refusal(
                self.file,
                "OP-ENCRYPTED",
                tr("The file is protected by a password."),
                tr("Open it in Word, remove the password under File, Info, Protect document, and save it."),
            )
        try:
            with self._zip.open(info) as stream:
                data = stream.read(limit + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            struct_error,
            lzma_error,
        ):
            raise broken(self.file) from None
        if len(data) > limit:
            raise too_big(self.file)
        return data

    def head(self, name: str, size: int) -> bytes:
        """The first `size` bytes of a part; empty where they cannot be read."""
        info = self.names.get(name)
        if info is None or info.flag_bits & 1:
            return b""
        try:
            with self._zip.open(info) as stream:
                return stream.read(size)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            struct_error,
            lzma_error,
        ):
            return b""

    def xml(self, name: str) -> _Element | None:
        """A part parsed without entities or network, or None where there is none."""
        from lxml import etree

        data = self.read(name)
        if data is None:
            return None
        if b"<!DOCTYPE" in data[:2000] or b"<!ENTITY" in data:
            raise broken(self.file)
        for strict, common in _STRICT:
            data = data.replace(strict, common)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise broken(self.file) from None


def not_word(file: str) -> Refused:
    """The ending says Word, the content does not."""
    return refusal(
        file,
        "OP-NOT-WORD",
        tr("This is not a Word document, although its name says so."),
        tr("Open it in the program it was made with and save it as a Word document (.docx)."),
    )


def broken(file: str) -> Refused:
    """A Word document with damaged parts."""
    return refusal(
        file,
        "OP-BROKEN",
        tr("The Word document is damaged and cannot be read."),
        tr("Open it in Word, let Word repair it, and save it again, or fetch the file anew."),
    )


def macros(file: str) -> Refused:
    """A Word document with programs in it."""
    return refusal(
        file,
        "OP-MACROS",
        tr("The Word document contains macros (programs) and is not opened."),
        tr("Open it in Word and save it as a Word document without macros (.docx)."),
    )


def _old_container(path: Path, file: str) -> Refused:
    # Word locks a .docx by wrapping it in the container of the old .doc; the names of its streams tell them apart.
    with path.open("rb") as stream:
        data = stream.read(4_000_000)
        stream.seek(max(0, path.stat().st_size - 4_000_000))
        data += stream.read()
    if "EncryptedPackage".encode("utf-16-le") in data:
        return refusal(
            file,
            "OP-ENCRYPTED",
            tr("The file is protected by a password."),
            tr("Open it in Word, remove the password under File, Info, Protect document, and save it."),
        )
    if "WordDocument".encode("utf-16-le") in data:
        return refusal(
            file,
            "OP-OLD-DOC",
            tr("This is a Word file of the old type (.doc), which cannot be read."),
            tr("Open it in Word, choose Save as, and choose the type Word document (.docx)."),
        )
    return not_word(file)


def _errors() -> tuple[type[Exception], type[Exception]]:
    import lzma
    import struct

    return struct.error, lzma.LZMAError


struct_error, lzma_error = _errors()
