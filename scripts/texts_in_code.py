"""Read every translatable text out of the Python sources, for Qt's tools.

Qt's own reader of Python passes over a plural in ``QCoreApplication.translate`` and guesses the context of
``tr`` outside a class. Here the syntax tree tells both, and the texts go to Qt's tools as a C++ file, a language
that they read whole.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Calls that name their context first: texts with a context and a source, both literal.
NAMED = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True)
class SourceText:
    """One text: ``context`` is the class or topic it belongs to; ``plural`` when it counts something."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        return "%n" in self.source


def texts_of(paths: Iterable[Path]) -> list[SourceText]:
    """All texts of the files, each once, in order of context and appearance; stops on one it cannot place."""
    found: dict[SourceText, None] = {}
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        _refuse_hidden(tree, path)
        found.update(dict.fromkeys(_walk(tree, "", path)))
    return sorted(found, key=lambda text: text.context)


def as_cpp(texts: Iterable[SourceText]) -> str:
    """The texts as a C++ file in UTF-8 that lupdate reads."""
    lines = []
    for text in texts:
        macro = "QT_TRANSLATE_N_NOOP" if text.plural else "QT_TRANSLATE_NOOP"
        lines.append(f"{macro}({_quoted(text.context)}, {_quoted(text.source)}),")
    return "static const char *texts[] = {\n" + "\n".join(lines) + "\n};\n"


def _refuse_hidden(tree: ast.AST, path: Path) -> None:
    """Stop on a text that only a function of the file's own hands on to translate(): no reader would see it."""
    hand_on = {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and _hands_on(one)}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in hand_on and call.args:
            first = call.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                sys.exit(f"{path}:{call.lineno}: nobody reads this text; write translate() or QT_TRANSLATE_NOOP here.")


def _hands_on(function: ast.FunctionDef) -> bool:
    """Whether its first argument goes on as the source of translate()."""
    name = function.args.args[0].arg if function.args.args else None
    calls = [one for one in ast.walk(function) if isinstance(one, ast.Call) and len(one.args) > 1]
    sources = {getattr(one.args[1], "id", "") for one in calls if getattr(one.func, "attr", "") == "translate"}
    return name in sources


def _walk(node: ast.AST, owner: str, path: Path) -> Iterator[SourceText]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (text := _text_of(child, owner, path)):
            yield text
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else owner, path)


def _text_of(call: ast.Call, owner: str, path: Path) -> SourceText | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args[:2]]
    if name in NAMED and len(words) == 2 and all(isinstance(word, str) for word in words):
        return SourceText(*words)
    if name != "tr":
        return None
    own = isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "self"
    if not (own and owner and words and isinstance(words[0], str)):
        sys.exit(f"{path}:{call.lineno}: tr() needs self, a class and a literal text; else use translate().")
    return SourceText(owner, words[0])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
