"""``python -m tests.bench [--json FILE] [NAME …]``: one table of ratios, some minutes."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench import bluetooth, channels, events, find, importing, plan, plan_load, store, sync, upload, window
from tests.bench.measure import HEAD, Measured, line

BENCHES: dict[str, Callable[[Path], list[Measured]]] = {
    "store": store.measure,
    "events": events.measure,
    "plan_load": plan_load.measure,
    "find": find.measure,
    "upload": upload.measure,
    "bluetooth": bluetooth.measure,
    "channels": channels.measure,
    "window": window.measure,
    "plan": plan.measure,
    "import": importing.measure,
    "sync": sync.measure,
}


def main() -> None:
    """Measure what was asked for, one after the other, and print each row as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHES)}; default all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there as well")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(BENCHES):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    rows, missed = [], []
    print(HEAD, flush=True)
    for name in asked.names or BENCHES:
        with tempfile.TemporaryDirectory(prefix="flexeria-bench-") as folder:
            for measured in BENCHES[name](Path(folder)):
                print(line(measured), flush=True)
                rows.append({**asdict(measured), "ratio": measured.ratio, "verdict": measured.verdict})
                missed += [measured.name] if measured.goal and not measured.goal.met_by(measured.ratio) else []
    print(f"Goals not met: {', '.join(missed)}" if missed else "Every goal is met.", flush=True)
    if asked.json:
        asked.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
