"""Entry of the command line: parse, run one command, answer in words or JSON.

Exit codes: 0 done · 1 refused, a person can mend it · 2 wrong usage · 3 not now: try again, or it waits for the
platform by itself · 4 a part was done and a part failed · 70 a fault of this program · 130 stopped by Ctrl+C.
Errors are one sentence and its code on standard error, with ``--json`` an object with error, changed, sentence.

A prepaid code that waits for the platform ends with 3: it is kept, but nothing it pays for can be used yet. A lock
that was claimed and only waits to be registered ends with 0: it can be used at once.
"""

from __future__ import annotations

import asyncio
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from flexeria_desktop import bootstrap, wording
from flexeria_desktop.cli import profiles
from flexeria_desktop.cli.output import FAULT, NOT_NOW, PARTLY, REFUSED, STOPPED, Answer, as_text, show
from flexeria_desktop.cli.parser import build_parser
from flexeria_desktop.core.errors import Bug, Changed, FlexeriaError, Transient
from flexeria_desktop.settings import places


class CommandFault(Bug):
    """A command ended in a way nobody foresaw; data: kind, place."""

    code = "command_fault"
    changed = Changed.UNKNOWN


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; raises SystemExit(2) for wrong usage."""
    _print_anything()
    parsed = build_parser().parse_args(arguments)
    try:
        answer = parsed.work(parsed) if parsed.profile_free else _with_profile(parsed)
        show(answer, as_json=parsed.json)
        sys.stdout.flush()
    except FlexeriaError as error:
        _tell(error, as_json=parsed.json)
        return exit_code(error)
    except KeyboardInterrupt:
        print("Stopped. What was finished until now stays; give the same command again to go on.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # The reader, such as head, has seen enough; Python would complain once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - top of the program; a foreign text may hold what nobody should read
        _tell(_fault(error), as_json=parsed.json)
        return FAULT
    return answer.exit_code


def exit_code(error: FlexeriaError) -> int:
    """The exit code of a command that ended with this error."""
    if isinstance(error, Transient):
        return NOT_NOW
    if isinstance(error, Bug):
        return FAULT
    return REFUSED if error.changed is Changed.NO else PARTLY


def _with_profile(parsed: Namespace) -> Answer:
    profile = profiles.open_profile(places(parsed.profile).profile)
    try:
        return asyncio.run(_work(parsed, profile))
    finally:
        profile.close()


async def _work(parsed: Namespace, profile: bootstrap.Profile) -> Answer:
    try:
        answer: Answer = await parsed.work(profile.actions, parsed)
        return answer
    finally:
        await profile.close_links()


def _tell(error: FlexeriaError, *, as_json: bool) -> None:
    sentence = wording.in_english(error)
    if as_json:
        told = as_text({"error": error.code, "changed": error.changed.value, "sentence": sentence})
    else:
        told = f"{sentence} [{error.code}]"
    print(told, file=sys.stderr)


def _fault(error: Exception) -> CommandFault:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return CommandFault(kind=type(error).__name__, place=place)


def _print_anything() -> None:
    """A terminal that knows few characters gets a question mark for the others."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
