"""What is told of a build, in a form that can be kept."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fagnorsk.errors import Place
from fagnorsk.model.finding import Finding, Severity

if TYPE_CHECKING:
    from fagnorsk.build.results import Built


@dataclass(frozen=True, slots=True)
class FileTold:
    """One output: the path asked for, where it lies, and what became of it (`written`, `unchanged`, `beside`, `locked`)."""

    wanted: str
    path: str
    outcome: str


@dataclass(frozen=True, slots=True)
class FindingTold:
    """One finding as the report says it; `row` 0 where it has none."""

    code: str
    severity: str
    file: str
    row: int
    column: str
    what: str
    cure: str

    @property
    def finding(self) -> Finding:
        """The finding that was told."""
        return Finding(
            self.code, Severity(self.severity), self.what, self.cure, Place(self.file, self.row, self.column)
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """A build in figures. `out` is the folder; `files` in the order in which they were made; `removed` are paths in it."""

    course: str
    title: str
    out: str
    lessons: int
    words: int
    cards: int
    files: tuple[FileTold, ...]
    removed: tuple[str, ...]
    findings: tuple[FindingTold, ...]

    def as_json(self) -> bytes:
        """The form in which it is kept and in which `--json` answers."""
        return json.dumps(asdict(self), ensure_ascii=False).encode()


def summary_of(built: Built) -> Summary:
    """What there is to tell of a build that has just been made."""
    plan = built.plan
    return Summary(
        course=plan.id,
        title=plan.title,
        out=str(built.out),
        lessons=len(plan.lessons),
        words=len(plan.entries),
        cards=built.cards,
        files=tuple(FileTold(placed.wanted, placed.path, placed.outcome.value) for placed in built.placed),
        removed=built.removed,
        findings=tuple(
            FindingTold(f.code, f.severity.value, f.place.file, f.place.row, f.place.column, f.what, f.cure)
            for f in built.findings
        ),
    )


def kept_summary(data: bytes) -> Summary:
    """A summary that was kept; its files are all unchanged and none was removed. Raises ValueError, KeyError or TypeError for
    other bytes.
    """
    read = json.loads(data)
    return Summary(
        course=read["course"],
        title=read["title"],
        out=str(Path(read["out"])),
        lessons=read["lessons"],
        words=read["words"],
        cards=read["cards"],
        files=tuple(FileTold(one["wanted"], one["path"], "unchanged") for one in read["files"]),
        removed=(),
        findings=tuple(FindingTold(**one) for one in read["findings"]),
    )
