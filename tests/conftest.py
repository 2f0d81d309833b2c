"""What every test starts from: English messages and a cache of its own session."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
os.environ["FAGNORSK_LANG"] = "en"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are compared in English unless a test says otherwise."""
    monkeypatch.setenv("FAGNORSK_LANG", "en")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--golden-write` takes what comes out as what is expected; a person reads the difference."""
    parser.addoption("--golden-write", action="store_true", help="write the expected outputs anew")
