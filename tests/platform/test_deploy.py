"""The container holds what the server imports, as pinned as everything else."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"^([a-z0-9-]+)(?:\[.*\])?==(\S+)", re.MULTILINE)


def _pins(file: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / file).read_text(encoding="utf-8")))


def _imported() -> set[str]:
    """What the server and the rules that it takes from the desktop import from elsewhere."""
    sources = [*(ROOT / "flexeria_platform").rglob("*.py"), *(ROOT / "flexeria_desktop/core/domain").rglob("*.py")]
    names = set()
    for node in (node for file in sources for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names.add(node.module)
    return (
        {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"flexeria_platform", "flexeria_desktop"}
    )


def test_the_container_installs_what_the_server_imports() -> None:
    """With hashes, in the versions that were tested."""
    pinned, tested, brought = _pins("deploy/requirements.lock"), _pins("requirements.lock"), packages_distributions()
    assert pinned.items() <= tested.items()
    assert len(pinned) > 20
    needed = {brought[name][0].lower().replace("_", "-") for name in _imported()}
    assert needed <= pinned.keys()
    # Imported by what the server imports, when it is needed.
    assert {"psycopg", "psycopg-binary", "tzdata"} <= pinned.keys()


def test_the_compose_file_says_of_every_secret_where_it_comes_from() -> None:
    """Each variable stands in the example; no service but the proxy is reachable from outside."""
    text = (ROOT / "deploy/compose.yaml").read_text(encoding="utf-8")
    example = (ROOT / "deploy/example.env").read_text(encoding="utf-8")
    for variable in set(re.findall(r"\$\{([A-Z_]+)", text)):
        assert re.search(rf"^{variable}=", example, re.MULTILINE), variable
    services = yaml.safe_load(text)["services"]
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]
    assert services["platform1"] == services["platform2"]
    assert services["platform1"]["volumes"] == services["migrate"]["volumes"], "they need the same secrets"
