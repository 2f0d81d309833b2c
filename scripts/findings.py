"""The table of codes in docs/findings.md: `python scripts/findings.py [update]`, in an environment with the dev extra.

Without `update` it only looks: whether the table is what the code says. Read from the source, so that no code is forgotten.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "scripts" / "fagnorsk"
EXAMPLES = ROOT / "tests" / "checks" / "vocab"
PAGE = ROOT / "docs" / "findings.md"
STOPS = "stops"
_CODE = re.compile(r"[A-Z]+(-[A-Z0-9]+)+\Z")
_SERIOUS = {STOPS: "stops the command", "ERROR": "error", "REVIEW": "to look at", "INFO": "note"}
_HEAD = """# Codes

Made by `python scripts/findings.py update` from the program's own sentences; `{...}` stands for what is filled in.

*Stops the command*: nothing is written, all such problems are told at once. *Error*: must be mended; the rest is built, and
`fagnorsk check` answers with 1. *To look at*: a person decides. *Note*: told once.

What `fagnorsk check vocab` says about a list can be accepted where it is only *to look at* and a person has found it right:

```yaml
# vocab/<trade>/trade.yaml
accepted:
  VOCAB-SPELLING: [unbrakonøkkelen]      # the word in small letters
  VOCAB-FORMS: [newtonmeter]             # the id of the word
  VOCAB-TRANSLATION-SAME: [pl/bar]       # language and id
```

Each code that begins with `VOCAB-` links to an example: a small library with the fault, and what is said about it.
"""


@dataclass
class Entry:
    """What the source says of a code."""

    serious: set[str] = field(default_factory=set)
    sentences: dict[str, None] = field(default_factory=dict)
    cures: dict[str, None] = field(default_factory=dict)


@cache
def codes() -> dict[str, Entry]:
    """Every code of the package with its sentences, sorted."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))]
    functions: dict[str, ast.FunctionDef] = {}
    for tree in trees:
        functions |= {f.name: f for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) and _gives_text(f)}
    functions.pop("quoted", None)  # a word in quotation marks is no sentence
    found: dict[str, Entry] = {}
    for tree in trees:
        _Module(tree, functions, found).read()
    return dict(sorted(found.items()))


def _gives_text(function: ast.FunctionDef) -> bool:
    return isinstance(function.returns, ast.Name) and function.returns.id == "str"


class _Module:
    """One file: the codes in it are added to `found`. `functions` are all that give a text, by name."""

    def __init__(self, tree: ast.Module, functions: dict[str, ast.FunctionDef], found: dict[str, Entry]) -> None:
        self.functions = functions
        self.found = found
        self.defined = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        self.tree = tree
        # A code that a module gives a name to.
        self.names = {
            target.id: code
            for node in tree.body
            if isinstance(node, ast.Assign) and (code := _constant([node.value]))
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self.helpers = dict(self._helpers())

    def _helpers(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Functions that make a finding or error of a sentence they are given: name -> code and severity."""
        for function in self.defined:
            names = [*function.args.args, *function.args.kwonlyargs]
            defaults = [*function.args.defaults, *function.args.kw_defaults]
            for name, default in zip(names[::-1], defaults[::-1], strict=False):
                if name.arg == "code" and isinstance(default, ast.Constant) and isinstance(default.value, str):
                    yield function.name, (default.value, STOPS)
            given = {name.arg for name in names}
            for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                for code in self._codes(call):
                    what, _ = _parts(call)
                    if what is not None and any(isinstance(n, ast.Name) and n.id in given for n in ast.walk(what)):
                        yield function.name, (code, _serious(call))

    def read(self) -> None:
        seen: set[ast.AST] = set()
        # Inner functions first: a name in them is looked up where it is set.
        for scope in [*reversed(self.defined), self.tree]:
            for node in ast.walk(scope):
                if node in seen:
                    continue
                seen.add(node)
                if isinstance(node, ast.Call):
                    self._call(node, scope)
                elif isinstance(node, ast.Tuple) and (code := _constant(node.elts)):
                    said = [list(_messages(element)) for element in node.elts]
                    said = [texts for texts in said if texts]
                    if said:
                        self._add(code, STOPS, said[0], [text for texts in said[1:] for text in texts])

    def _call(self, call: ast.Call, scope: ast.AST) -> None:
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name in ("tr", "trn", "startswith"):
            return
        found = [(code, _serious(call)) for code in self._codes(call)]
        default = self.helpers.get(name, ("YAML-TYPE", STOPS) if name == "problem" else None)
        if not found and default is None:
            return
        what, cure = (self._texts(part, scope) for part in _parts(call))
        if not found and what and default is not None:
            found = [default]
        for code, serious in found:
            self._add(code, serious, what, cure)

    def _codes(self, call: ast.Call) -> list[str]:
        given = next((keyword.value for keyword in call.keywords if keyword.arg == "code"), None)
        if isinstance(given, ast.Constant):
            return [str(given.value)]
        choices = [given] if given is not None else list(call.args)
        choices += [branch for c in choices if isinstance(c, ast.IfExp) for branch in (c.body, c.orelse)]
        codes = [code for choice in choices if (code := _constant([choice]))]
        return codes or [self.names[c.id] for c in choices if isinstance(c, ast.Name) and c.id in self.names]

    def _texts(self, part: ast.expr | None, scope: ast.AST) -> list[str]:
        """The sentences of an argument: literal, from a variable set in the same function, or from a function."""
        if part is None:
            return []
        texts = list(_messages(part))
        for node in ast.walk(part):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                texts += [text for value in _set_to(node.id, scope) for text in self._with_functions(value)]
            elif isinstance(node, ast.Call):
                texts += self._with_functions(node)
        return texts

    def _with_functions(self, node: ast.expr) -> list[str]:
        texts = list(_messages(node))
        for call in (inner for inner in ast.walk(node) if isinstance(inner, ast.Call)):
            called = self.functions.get(getattr(call.func, "id", ""))
            if called is not None:
                texts += _messages(called)
        return texts

    def _add(self, code: str, serious: str, what: Sequence[str], cure: Sequence[str]) -> None:
        entry = self.found.setdefault(code, Entry())
        entry.serious.add(serious)
        entry.sentences |= dict.fromkeys(what)
        entry.cures |= dict.fromkeys(cure)


def _parts(call: ast.Call) -> tuple[ast.expr | None, ast.expr | None]:
    """What is wrong and how to mend it, among the arguments."""
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    positional = call.args[2:4] if getattr(call.func, "id", "") == "Finding" else call.args
    if getattr(call.func, "id", "") not in ("Finding", "UserError"):
        said = [one for one in call.args if isinstance(one, ast.JoinedStr) or any(True for _ in _messages(one))]
        positional = call.args[call.args.index(said[0]) :] if said else []
    what = named.get("what") or (positional[0] if positional else None)
    cure = named.get("cure") or (positional[1] if len(positional) > 1 else None)
    return what, cure


def _set_to(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    for node in (inner for inner in ast.walk(scope) if isinstance(inner, ast.Assign)):
        for target in node.targets:
            pairs: list[tuple[ast.expr, ast.expr]] = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=False))
            yield from (value for name_node, value in pairs if getattr(name_node, "id", "") == name)


def _constant(elements: Sequence[ast.expr]) -> str:
    """The code among the elements of a call or tuple."""
    texts = (e.value for e in elements if isinstance(e, ast.Constant) and isinstance(e.value, str))
    return next((text for text in texts if _CODE.match(text)), "")


def _serious(call: ast.Call) -> str:
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        for node in ast.walk(argument):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "Severity":
                return node.attr
    return STOPS


def _messages(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id in ("tr", "trn"):
            at = 0 if inner.func.id == "tr" else 1
            if len(inner.args) > at and isinstance(inner.args[at], ast.Constant):
                yield str(ast.literal_eval(inner.args[at]))


def page() -> str:
    """The whole page."""
    groups: dict[str, list[str]] = {}
    for code, entry in codes().items():
        shown = f"[`{code}`](../tests/checks/vocab/{code})" if (EXAMPLES / code).is_dir() else f"`{code}`"
        serious = ", ".join(text for key, text in _SERIOUS.items() if key in entry.serious)
        row = f"| {shown} | {serious} | {_cell(entry.sentences)} | {_cell(entry.cures)} |"
        groups.setdefault(code.partition("-")[0], []).append(row)
    parts = [_HEAD]
    for group, rows in groups.items():
        parts.append(
            f"## {group}\n\n| code | how serious | what it says | what to do |\n|---|---|---|---|\n"
            + "\n".join(rows)
            + "\n"
        )
    return "\n".join(parts)


def _cell(texts: dict[str, None]) -> str:
    # What does not end like a sentence is filled into another one, or ends with a command to type.
    whole = sorted(text for text in texts if text[-1] in ".?!”" or (text[0].isupper() and ": " in text))
    # Only a text with values has doubled braces.
    plain = (text.replace("{{", "{").replace("}}", "}") if "{{" in text else text for text in whole)
    return "<br>".join(text.replace("|", "\\|").replace("\n", " ") for text in plain)


if __name__ == "__main__":
    made = page()
    current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made
    if sys.argv[1:] == ["update"]:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(made, encoding="utf-8")
        current = True
    print("docs/findings.md is current." if current else "docs/findings.md is old: python scripts/findings.py update")
    sys.exit(not current)
