"""Fuzz the parsers of everything that comes from outside, guided by coverage: ``scripts/fuzz.py cbor --seconds 300``.

Needs atheris, which is in no lock file: docs/fuzzing.md says how to get it. Findings and corpora are kept in
build/fuzz, one folder for each target.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 2_048
"""Bytes of one input: twice the longest message of FLP/1."""
MOST_MEMORY = 1_024
"""MiB after which an input counts as a finding; a parser that is handed 2 KiB has no use for more."""
SLOWEST = 10
"""Seconds after which an input counts as a finding."""


def main() -> int:
    """Fuzz the targets asked for, one after the other; return how many have findings."""
    sys.path.insert(0, str(ROOT))
    asked = _arguments()
    if asked.again is not None:
        _try_again(asked.targets[0], asked.again)
        return 0
    if _lacking():
        print("atheris is not installed here; docs/fuzzing.md says how to get it.", file=sys.stderr)
        return 2
    if len(asked.targets) == 1:
        _fuzz(asked.targets[0], asked.seconds)
        return 0
    again = [sys.executable, __file__, "--seconds", str(asked.seconds)]
    return sum(subprocess.run([*again, target], check=False).returncode != 0 for target in asked.targets)


def _lacking() -> bool:
    """Whether atheris cannot be imported."""
    try:
        import atheris  # noqa: F401, PLC0415 - only to see whether it is there
    except ImportError:
        return True
    return False


def _arguments() -> argparse.Namespace:
    from tests.hardware.parsers import TARGETS  # noqa: PLC0415 - after the path is set

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", help=f"all when none is named: {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=int, default=300, help="for each target")
    parser.add_argument("--again", type=Path, metavar="FILE", help="try one finding on one target; needs no atheris")
    asked = parser.parse_args()
    asked.targets = asked.targets or list(TARGETS)
    if unknown := set(asked.targets) - set(TARGETS):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    return asked


def _try_again(name: str, finding: Path) -> None:
    """Run one input; whatever the parser raises is shown as it is."""
    from tests.hardware.parsers import TARGETS  # noqa: PLC0415 - after the path is set

    TARGETS[name](finding.read_bytes())


def _fuzz(name: str, seconds: int) -> None:
    """Run one target; libFuzzer ends the process, with 0 when nothing was found."""
    import atheris  # noqa: PLC0415 - optional

    for module in [one for one in sys.modules if one.partition(".")[0] in {"flexeria_desktop", "tests"}]:
        del sys.modules[module]
    with atheris.instrument_imports(include=["flexeria_desktop", "cobs", "noise"]):
        from tests.hardware.parsers import TARGETS, seeds  # noqa: PLC0415 - anew, with counters inside

    folder = ROOT / "build" / "fuzz" / name
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (corpus / f"seed-{number:03}").write_bytes(seed)
    options = (
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        f"-timeout={SLOWEST}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
    )
    atheris.Setup([sys.argv[0], str(corpus), *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
