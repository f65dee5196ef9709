"""Entry of the command line: parse, run one command, answer in words or JSON.

Exit codes: 0 done · 1 refused, a person can mend it · 2 wrong usage · 3 not now, try again · 4 a part failed ·
70 a fault of this program. Errors are one sentence and its code on standard error.
"""

from __future__ import annotations

import asyncio
import json
import sys
from argparse import Namespace
from collections.abc import Sequence

from flexeria_desktop import bootstrap, wording
from flexeria_desktop.cli import profiles
from flexeria_desktop.cli.output import Answer, printable
from flexeria_desktop.cli.parser import build_parser
from flexeria_desktop.core.errors import Changed, FlexeriaError, Transient, UserError
from flexeria_desktop.settings import places

REFUSED, NOT_NOW, PARTLY, FAULT = 1, 3, 4, 70


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    parsed = build_parser().parse_args(arguments)
    try:
        answer = parsed.work(parsed) if parsed.profile_free else _with_profile(parsed)
    except FlexeriaError as error:
        _tell(error, as_json=parsed.json)
        return _exit_code(error)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    return _show(answer, as_json=parsed.json)


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


def _show(answer: Answer, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(printable(answer.data), ensure_ascii=False, indent=2))
    elif answer.text:
        print(answer.text)
    return PARTLY if answer.failed else 0


def _tell(error: FlexeriaError, *, as_json: bool) -> None:
    if as_json:
        facts = {"error": error.code, "changed": error.changed.value, "sentence": wording.in_english(error)}
        print(json.dumps(facts, ensure_ascii=False), file=sys.stderr)
        return
    print(f"{wording.in_english(error)} [{error.code}]", file=sys.stderr)


def _exit_code(error: FlexeriaError) -> int:
    if isinstance(error, UserError):
        return REFUSED if error.changed is Changed.NO else PARTLY
    return NOT_NOW if isinstance(error, Transient) else FAULT
