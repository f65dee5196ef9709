"""The widget kit loads each part when it is first asked for; its three lists must agree."""

from __future__ import annotations

import ast
from pathlib import Path

from flexeria_desktop.ui import widgets


def test_every_part_of_the_kit_can_be_had() -> None:
    for name in widgets.__all__:
        assert getattr(widgets, name, None) is not None, name


def test_type_checker_and_program_see_the_same_parts() -> None:
    tree = ast.parse(Path(widgets.__file__).read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    imported = {alias.name for node in guarded.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert imported == set(widgets.__all__)
