"""The console of the one who hosts the server: ``flexeria-platform``."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from socket import socket
from typing import IO

from fastapi import FastAPI
from platformdirs import user_data_path
from sqlalchemy.exc import OperationalError

from flexeria_desktop.core.domain.codes import CodeKind, shown
from flexeria_desktop.core.domain.refusals import CodeMistyped
from flexeria_platform import cards, database, logs, metrics, serving
from flexeria_platform.app import create_app
from flexeria_platform.context import Context
from flexeria_platform.errors import ConsoleError
from flexeria_platform.services import accounts, computers, labels, minting, registration, restored, sync_trim
from flexeria_platform.settings import MailSettings, Secrets, Settings, load_settings

REFUSED = 1
MAX_WORKERS = 64


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 refused with one sentence on stderr, 2 wrong arguments."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = _parser().parse_args(given)
    wanted.given = given
    try:
        wanted.run(wanted)
    except ConsoleError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    except OperationalError:
        sys.stderr.write("The database does not answer, or not to this user and password.\n")
        return REFUSED
    except KeyboardInterrupt:
        pass
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="flexeria-platform", description="The Flexeria platform server.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _serve_arguments(_command(commands, "serve", _serve, "serve until interrupted"))
    _command(commands, "migrate", _migrate, "bring the database up to date")
    _command(commands, "trim", _trim, "drop what the logs of accounts keep no longer; run it once a day")
    _command(commands, "restored", _restored, "say that the database is a restored backup: desks take everything anew")
    commands.add_parser("openapi", help="print the contract's machine form").set_defaults(run=_openapi)
    _account_arguments(commands)
    _code_arguments(commands)
    group = commands.add_parser("locks", help="registered locks")
    release = _command(group.add_subparsers(required=True), "release", _release, "take a lock off its account")
    release.add_argument("serial")
    group = commands.add_parser("labels", help="the maker's list of lock labels")
    imported = _command(group.add_subparsers(required=True), "import", _import_labels, "import a list")
    imported.add_argument("file", type=Path, help="one FLX1:… label per line")
    commands.add_parser("script", help="run the commands on standard input, one a line").set_defaults(run=_script)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, run: object, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text)
    command.set_defaults(run=run)
    command.add_argument("--data", type=Path, default=user_data_path("flexeria-platform", appauthor=False))
    command.add_argument(
        "--database-url",
        default=os.environ.get("FLEXERIA_DATABASE_URL"),
        help="postgresql+psycopg://… instead of SQLite in the data folder; better in FLEXERIA_DATABASE_URL, "
        "because every user of a computer sees the arguments of its programs",
    )
    return command


def _serve_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int, default=8740, help="0 = any free port")
    command.add_argument(
        "--until-stdin-ends",
        action="store_true",
        help="stop when standard input is closed: the server then never outlives the program that started it",
    )
    command.add_argument(
        "--behind-proxy",
        nargs="?",
        const="127.0.0.1",
        metavar="ADDRESSES",
        help="a proxy with a certificate stands before the server; believe X-Forwarded-For from there",
    )
    command.add_argument("--public-url", default="", metavar="URL", help="where browsers find this server")
    mail = command.add_argument_group("mail", "without these, mails are shown on the console")
    mail.add_argument("--mail-folder", type=Path, metavar="DIR", help="lay mails there as files")
    mail.add_argument("--smtp-host", default="", help="send by this server; its password: FLEXERIA_SMTP_PASSWORD")
    mail.add_argument("--smtp-port", type=int, default=587)
    mail.add_argument("--smtp-user", default="")
    mail.add_argument("--mail-from", default=MailSettings().sender, metavar="ADDRESS")
    command.add_argument("--unknown-locks", choices=["first_use", "refuse"], default="first_use")
    command.add_argument("--workers", type=_workers, default=1, help="processes that serve together (default 1)")
    command.add_argument("--log-format", choices=["text", "json"], default="text", help="json: one object a line")


def _workers(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MAX_WORKERS:
        raise argparse.ArgumentTypeError(f"from 1 to {MAX_WORKERS}")
    return number


def _account_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("accounts", help="accounts and their devices").add_subparsers(required=True)
    create = _command(group, "create", _create_account, "make an account, print an enrolment token")
    create.add_argument("--email", required=True)
    create.add_argument("--name", required=True)
    create.add_argument("--no-owner", action="store_true", help="without the owner function")
    enrol = _command(group, "enrol", _enrol, "print an enrolment token for a further device")
    enrol.add_argument("--email", required=True)
    role = _command(group, "role", _role, "say what a device is used for; an installer's rights at locks are shorter")
    role.add_argument("--email", required=True)
    role.add_argument("--device", required=True, metavar="NAME")
    role.add_argument("--role", required=True, choices=["manager", "installer"])


def _code_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = commands.add_parser("codes", help="prepaid codes").add_subparsers(required=True)
    mint = _command(group, "mint", _mint, "make codes and print them, once")
    mint.add_argument("--kind", required=True, type=CodeKind, choices=list(CodeKind))
    mint.add_argument("--count", required=True, type=int)
    mint.add_argument("--batch", required=True, type=int)
    mint.add_argument("--keys", type=int, default=0, help="keys that each code of kind N gives")
    mint.add_argument("--activate", action="store_true", help="usable at once")
    mint.add_argument("--expires", type=date.fromisoformat, metavar="YYYY-MM-DD", help="last day of use")
    mint.add_argument("--out", type=Path, metavar="FILE", help="print cards with a QR into this PDF instead")
    mint.add_argument("--language", choices=cards.LANGUAGES, default="en", help="of the cards")
    activate = _command(group, "activate", _activate, "make the codes of a batch usable")
    activate.add_argument("--batch", required=True, type=int)
    void = _command(group, "void", _void, "make unused codes worthless")
    which = void.add_mutually_exclusive_group(required=True)
    which.add_argument("--batch", type=int)
    which.add_argument("--stdin", action="store_true", help="read codes from standard input, one per line")
    report = _command(group, "report", _report, "count codes by batch, kind and state")
    report.add_argument("--json", action="store_true")


def _settings(wanted: argparse.Namespace) -> Settings:
    settings = load_settings(wanted.data, wanted.database_url, getattr(wanted, "unknown_locks", "first_use"))
    if wanted.run is not _serve:
        return settings
    mail = MailSettings(
        wanted.mail_folder,
        wanted.smtp_host,
        wanted.smtp_port,
        wanted.smtp_user,
        os.environ.get("FLEXERIA_SMTP_PASSWORD", ""),
        wanted.mail_from,
    )
    return replace(settings, mail=mail, public_url=wanted.public_url)


def _context(wanted: argparse.Namespace) -> Context:
    settings = _settings(wanted)
    engine = database.open_engine(settings.database_url)
    try:
        if engine.dialect.name == "sqlite":
            database.migrate(engine)
        elif wanted.run is not _migrate:
            database.check_current(engine)
    except (OperationalError, ConsoleError):
        engine.dispose()
        raise
    return Context(engine, settings)


def _serve(wanted: argparse.Namespace) -> None:
    if wanted.workers > 1 and wanted.until_stdin_ends:
        raise ConsoleError("Several workers cannot end with standard input: leave out --workers.")
    context = _context(wanted)
    context.engine.dispose()
    logs.log_to_stderr(wanted.log_format)
    listener = serving.listen(wanted.host, wanted.port, wanted.behind_proxy is not None)
    try:
        if wanted.behind_proxy is not None and not wanted.public_url:
            raise ConsoleError("Behind a proxy, say where browsers find this server: --public-url https://….")
        if wanted.workers > 1:
            _serve_by_workers(wanted, listener)
        else:
            _serve_here(wanted, listener, context.settings)
    finally:
        listener.close()


def _serve_here(wanted: argparse.Namespace, listener: socket, settings: Settings) -> None:
    ready = partial(_say, f"listening on {serving.url_of(listener)}")
    server = serving.server_for(create_app(settings), ready, wanted.behind_proxy)
    if wanted.until_stdin_ends:
        serving.stop_at_end_of(sys.stdin.buffer, server)
    serving.settle_memory()
    server.run(sockets=[listener])


def _serve_by_workers(wanted: argparse.Namespace, listener: socket) -> None:
    listener.listen(serving.BACKLOG)  # who connects while the workers start waits for them
    _say(f"listening on {serving.url_of(listener)}")
    serving.serve_by_workers(wanted.given, listener, wanted.workers, wanted.behind_proxy)


def worker() -> FastAPI:
    """The application in a worker of ``serve --workers``, by the arguments that ``serve`` got."""
    wanted = _parser().parse_args(json.loads(os.environ[serving.ARGUMENTS]))
    logs.log_to_stderr(wanted.log_format)
    metrics.forget_dead_workers()
    app = create_app(_settings(wanted))
    serving.settle_memory()
    return app


def _migrate(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        database.migrate(context.engine)
    finally:
        context.engine.dispose()
    _say("The database is up to date.")


def _restored(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        number = restored.begin_anew(context)
    finally:
        context.engine.dispose()
    _say(f"The desks of {number} accounts will take everything anew.")


def _trim(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        gone = sync_trim.trim(context)
    finally:
        context.engine.dispose()
    _say(
        f"Dropped {gone.changes} changes, {gone.tombstones} deleted rows, {gone.outcomes} outcomes, "
        f"{gone.set_aside} edits kept for restoring."
    )


def _script(_wanted: argparse.Namespace) -> None:
    """An empty line follows what each command says; the first that is refused ends it."""
    for place, line in enumerate(sys.stdin.read().splitlines(), 1):
        if main(shlex.split(line)):
            raise ConsoleError(f"Stopped at line {place}; the lines before it were done.")
        _say("")


def _openapi(_wanted: argparse.Namespace) -> None:
    """The contract depends on no data; nothing of this app is ever served."""
    app = create_app(Settings(Path(), Secrets(b"", b"", b""), "sqlite://"))
    _say(json.dumps(app.openapi(), indent=2))


def _create_account(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        token = accounts.create_account(context, wanted.email, wanted.name, not wanted.no_owner)
    finally:
        context.engine.dispose()
    _say(token)


def _enrol(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        token = accounts.new_enrolment(context, wanted.email)
    finally:
        context.engine.dispose()
    _say(token)


def _role(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        number = computers.set_role_for_host(context, wanted.email, wanted.device, wanted.role)
    finally:
        context.engine.dispose()
    if not number:
        raise ConsoleError(f"{wanted.email} has no device called {wanted.device}.")
    _say(f"{wanted.device} is used by {'an installer' if wanted.role == 'installer' else 'a manager'} from now on.")


def _mint(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    order = minting.MintOrder(wanted.kind, wanted.count, wanted.batch, wanted.keys, wanted.activate, wanted.expires)
    try:
        if wanted.out:
            _print_cards(context, order, wanted.out, wanted.language)
        else:
            _say("\n".join(shown(code) for code in minting.mint(context, order)))
    finally:
        context.engine.dispose()


def _print_cards(context: Context, order: minting.MintOrder, path: Path, language: cards.Language) -> None:
    """Cards and codes come to be together: when either fails, neither is there."""
    printed = cards.Print(order.kind, order.batch, order.key_count, language, order.expires_on)
    with cards.fresh_file(path) as file:
        minting.mint(context, order, lambda made: _write(file, cards.sheets(made, printed)))
    _say(f"{order.count} cards in {path}.")


def _write(file: IO[bytes], content: bytes) -> None:
    file.write(content)
    file.flush()


def _activate(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    number = minting.activate(context, wanted.batch)
    context.engine.dispose()
    _say(f"{number} codes activated.")


def _void(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        if wanted.stdin:
            number = sum(_void_typed(context, place, line) for place, line in enumerate(sys.stdin, 1))
        else:
            number = minting.void_batch(context, wanted.batch)
    finally:
        context.engine.dispose()
    _say(f"{number} codes made void.")


def _void_typed(context: Context, place: int, line: str) -> int:
    if not line.strip():
        return 0
    try:
        return minting.void_code(context, line)
    except CodeMistyped as error:
        raise ConsoleError(f"Line {place} is no code; the lines before it were done.") from error


def _report(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    counted = minting.report(context)
    context.engine.dispose()
    if wanted.json:
        _say(json.dumps([{"batch": batch, "kind": kind, **states} for (batch, kind), states in counted.items()]))
        return
    for (batch, kind), states in counted.items():
        _say(f"batch {batch:5}  {kind}  " + "  ".join(f"{state} {number}" for state, number in states.items()))


def _release(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    released = registration.release_for_host(context, wanted.serial)
    context.engine.dispose()
    if not released:
        raise ConsoleError(f"No account has the lock {wanted.serial}.")
    _say(f"{wanted.serial} is released; its dates stay.")


def _import_labels(wanted: argparse.Namespace) -> None:
    context = _context(wanted)
    try:
        with wanted.file.open(encoding="utf-8-sig") as lines:
            new = labels.import_labels(context, lines)
    except (OSError, UnicodeDecodeError) as error:
        raise ConsoleError(f"{wanted.file} cannot be read as text.") from error
    finally:
        context.engine.dispose()
    _say(f"{new} labels imported.")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
