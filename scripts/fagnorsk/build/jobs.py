"""Files that are made from the plan alone: taken from the cache, or made on all cores at once."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fagnorsk.memory import kept_bytes, recalled, recalled_sha
from fagnorsk.outputs.folder import OutputFolder

FEW = 3
"""As many files are made before a second process has begun."""


@dataclass(frozen=True, slots=True)
class Job:
    """One file below the output folder: the cache's name of the step, all that `make` depends on, and `make` itself, which
    gives b"" where there shall be no such file.
    """

    path: str
    step: str
    inputs: tuple[str, ...]
    make: Callable[[], bytes]

    def result(self) -> bytes:
        """The file's bytes, remembered or made."""
        return kept_bytes(self.step, self.inputs, self.make)


def place_jobs(groups: Sequence[Sequence[Job]], folder: OutputFolder, done: Callable[[], None]) -> None:
    """Puts the files into the folder, in order. Jobs of one group share what they are made from and stay together; `done` is
    called after each job.
    """
    known = [[_known(job, folder) for job in group] for group in groups]
    to_make = [
        [job for job, data in zip(group, found, strict=True) if data is None]
        for group, found in zip(groups, known, strict=True)
    ]
    made = _made([group for group in to_make if group])
    for group, found in zip(groups, known, strict=True):
        fresh = iter(next(made) if None in found else ())
        for job, data in zip(group, found, strict=True):
            if isinstance(data, str):
                folder.place_there(job.path, data)
            elif content := next(fresh) if data is None else data:
                folder.place(job.path, content)
            done()


def _known(job: Job, folder: OutputFolder) -> bytes | str | None:
    """What is remembered of a job: the SHA-256 where the file lies there like that, else its bytes; None where nothing is."""
    sha = recalled_sha(job.step, job.inputs)
    if not sha:
        return None
    return sha if folder.holds(job.path, sha) else recalled(job.step, job.inputs)


def _made(groups: Sequence[Sequence[Job]]) -> Iterator[list[bytes]]:
    if len(groups) > 1 and sum(map(len, groups)) >= FEW and (os.cpu_count() or 1) > 1 and sys.platform == "linux":
        yield from _together(groups)
    else:
        # Elsewhere a new process would first read the whole program again.
        for group in groups:
            yield [job.result() for job in group]


_work: Sequence[Sequence[Job]] = ()


def _together(groups: Sequence[Sequence[Job]]) -> Iterator[list[bytes]]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    global _work
    # A forked process has the work before it; what it makes goes through the cache, so that no more than one group's files are
    # in memory at a time, however many are done before the first.
    _work = groups
    count = min(os.cpu_count() or 1, len(groups))
    pool = ProcessPoolExecutor(count, mp_context=get_context("fork"), initializer=_begin, initargs=(os.getpid(),))
    try:
        waiting = [pool.submit(_make, number) for number in range(len(groups))]
        for group, one in zip(groups, waiting, strict=True):
            one.result()
            yield [job.result() for job in group]
    finally:
        pool.shutdown(cancel_futures=True)
        _work = ()


def _make(number: int) -> None:
    for job in _work[number]:
        job.result()


def _begin(parent: int) -> None:
    # Ctrl-C is the parent's to answer; and no child stays when the parent is gone.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
