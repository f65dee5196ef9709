"""The words of the command line."""

from __future__ import annotations

from argparse import (
    SUPPRESS,
    ArgumentParser,
    ArgumentTypeError,
    RawDescriptionHelpFormatter,
    _SubParsersAction,
)
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from flexeria_desktop import __version__
from flexeria_desktop.cli import (
    account,
    care,
    commands,
    examples,
    history,
    importing,
    organisations,
    others,
    parser_buildings,
    parser_events,
    parser_groups,
    parser_handover,
    parser_locks,
    parser_who,
    plan,
    profiles,
    programs,
    rounds,
    rules,
    sync,
)

LOCK = "name or serial of a lock"


@cache
def build_parser() -> ArgumentParser:
    """All commands; each sets ``work`` and whether it goes without a profile. Made once: parsing changes nothing."""
    common = ArgumentParser(add_help=False)
    # Without a default here, so that a word before the command is not undone by the command's own.
    _add_common(common, default=SUPPRESS)
    parser = ArgumentParser(
        prog="flexeria",
        description="Keys, locks and people of a building. Without a command the window opens.",
        epilog=examples.WHOLE_JOB,
        formatter_class=RawDescriptionHelpFormatter,
    )
    _add_common(parser)
    parser.set_defaults(profile=None, json=False)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    groups = parser.add_subparsers(dest="group", required=True, metavar="COMMAND")
    for add in (
        _profile,
        _lock,
        _rules,
        _person,
        _key,
        _organisation,
        _code,
        _platform,
        _program,
        _plan,
        _history,
        _others,
        _events,
        _device,
        _store,
        _programs,
    ):
        add(groups, common)
    return parser


def _add_common(parser: ArgumentParser, default: Any = None) -> None:
    where = "folder of the profile; else FLEXERIA_PROFILE, else the user's data folder"
    parser.add_argument("--profile", type=Path, metavar="DIR", default=default, help=where)
    parser.add_argument("--json", action="store_true", default=default, help="answer in JSON")


def _command(
    group: Any,
    common: ArgumentParser,
    name: str,
    work: Callable[..., Any],
    help_text: str,
    *,
    profile_free: bool = False,
) -> ArgumentParser:
    made: ArgumentParser = group.add_parser(
        name,
        parents=[common],
        help=help_text,
        description=f"{help_text[0].upper()}{help_text[1:]}.",
        epilog=examples.of(work),
        formatter_class=RawDescriptionHelpFormatter,
    )
    made.set_defaults(work=work, profile_free=profile_free)
    return made


def _group(groups: _SubParsersAction[ArgumentParser], name: str, help_text: str) -> Any:
    group = groups.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
    return group.add_subparsers(dest="command", required=True, metavar="ACTION")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not a day like 2026-05-12") from error


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text} is not a number from 1 up")
    return int(text)


def _profile(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "profile", "the store of this computer")
    create = _command(group, common, "create", profiles.create, "make a new profile", profile_free=True)
    create.add_argument("--passphrase", action="store_true", help="protect it by a passphrase, not the keyring")
    create.add_argument("--operator", default="", metavar="NAME", help="who works with it")


def _lock(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "lock", "locks of this profile")
    add = _command(group, common, "add", commands.lock_add, "claim a lock by its label and register it")
    add.add_argument(
        "--label", required=True, metavar="TEXT", help="the text on the label of the lock; it begins with FLX1:"
    )
    add.add_argument(
        "--link",
        required=True,
        metavar="LINK",
        help="serial:PORT of a dongle (serial:/dev/ttyUSB0, serial:COM3), ble: or sim:DIR of a simulated building",
    )
    add.add_argument("--name", required=True, help="what people call the lock")
    add.add_argument("--building", default="", help="the building it belongs to")
    _command(group, common, "list", commands.lock_list, "list locks")
    _command(group, common, "show", commands.lock_show, "show one lock").add_argument("lock", help=LOCK)
    release = _command(group, common, "release", commands.lock_release, "give a lock up; its history stays")
    release.add_argument("lock", help=LOCK)
    release.add_argument("--yes", action="store_true", help="do it, not only say what would happen")
    clock = _command(group, common, "clock", care.lock_clock, "set the clock of a lock when it is off")
    clock.add_argument("lock", help=LOCK)
    clock.add_argument("--backwards", action="store_true", help="let it go back by any time, as its owner")
    parser_locks.add(group, common, _command, _positive)
    for action in commands.PULSES:
        move = _command(group, common, action, commands.lock_move, f"{action} once")
        move.add_argument("lock", help=LOCK)
        move.set_defaults(action=action)


def _rules(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "schedule", "week schedules that bound keys")
    add = _command(group, common, "add", rules.schedule_add, "add a week schedule")
    add.add_argument("name", help="what people call it")
    hours = "such as 'mon-fri 08:00-17:00'; may be repeated and run past midnight"
    add.add_argument("--hours", action="append", required=True, type=rules.interval, metavar="TEXT", help=hours)
    add.add_argument(
        "--holidays", choices=rules.HOLIDAY_RULES, default="as-usual", help="what it does on holidays (%(default)s)"
    )
    _command(group, common, "list", rules.schedule_list, "list week schedules")
    _command(group, common, "remove", rules.schedule_remove, "remove a schedule without keys").add_argument("name")
    group = _group(groups, "holiday", "holidays of all locks")
    add = _command(group, common, "add", rules.holiday_add, "add a holiday")
    add.add_argument("name", help="what people call it")
    add.add_argument("first", type=_day, metavar="DAY", help="first day: 2026-12-25")
    add.add_argument("last", type=_day, nargs="?", metavar="LAST", help="last day; default the same")
    _command(group, common, "list", rules.holiday_list, "list holidays")
    _command(group, common, "remove", rules.holiday_remove, "remove holidays by name").add_argument("name")


def _person(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "person", "key holders")
    add = _command(group, common, "add", commands.person_add, "add a person")
    add.add_argument("name", help="full name")
    add.add_argument("--unit", default="", help="flat or house number")
    add.add_argument("--email", default="", help="e-mail address")
    add.add_argument("--phone", default="", help="telephone number")
    add.add_argument("--reference", default="", help="number by which your own records know the person")
    _command(group, common, "list", commands.person_list, "list people").add_argument(
        "text", nargs="?", default="", help="only people that fit this text"
    )
    read = _command(group, common, "import", importing.person_import, "import a CSV or XLSX file, all rows or none")
    read.add_argument("file", type=Path, help="as a spreadsheet or another program wrote it; it must hold names")
    read.add_argument("--skip-faulty", action="store_true", help="take the good rows and leave the others out")
    importing.add_options(read)
    parser_handover.add_person(group, common, _command, _positive, _day)


def _key(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "key", "keys")
    issue = _command(group, common, "issue", commands.key_issue, "issue a key from the stock of each lock")
    issue.add_argument("person", nargs="?", default="", help="name or reference")
    issue.add_argument("--organisation", default="", metavar="NUMBER", help="instead, an organisation by its number")
    issue.add_argument("--lock", action="append", required=True, metavar="LOCK", help=f"{LOCK}; may be repeated")
    issue.add_argument("--tag", action="append", metavar="HEX", help="number of a tag")
    issue.add_argument("--code", action="append", metavar="DIGITS", help="code for the keypad")
    issue.add_argument("--random-code", action="store_true", help="make a code and show it once")
    issue.add_argument("--remote", action="append", metavar="SERIAL", help="serial of a remote control")
    issue.add_argument("--phone", action="append", metavar="HEX", help="public key of a phone")
    issue.add_argument("--from", dest="valid_from", type=_day, metavar="DAY", help="first valid day: 2026-05-12")
    issue.add_argument("--until", dest="valid_until", type=_day, metavar="DAY", help="last valid day")
    issue.add_argument("--schedule", default="", metavar="NAME", help="week schedule that bounds the key")
    issue.add_argument("--office", action="store_true", help="may switch office mode")
    issue.add_argument("--emergency", action="store_true", help="opens although the lock is blocked")
    take = _command(group, common, "take-in", commands.key_take_in, "take keys in")
    take.add_argument("person", nargs="?", default="", help="name or reference")
    take.add_argument("--organisation", default="", metavar="NAME", help="instead, what an organisation has")
    take.add_argument("--lock", action="append", default=[], help=f"{LOCK}; default all")
    _command(group, common, "shared", organisations.given, "list keys that organisations have")
    show = _command(group, common, "list", commands.key_list, "list keys: wanted, queued, on the lock")
    show.add_argument("text", nargs="?", default="", help="only keys that fit this text")
    show.add_argument("--lock", default="", help=LOCK)
    show.add_argument("--all", action="store_true", help="with keys that came back to the stock")
    parser_handover.add_key(group, common, _command, _positive, _day)


def _organisation(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    parser_groups.add(_group(groups, "group", "groups of people and their keys"), common, _command, _day)
    group = _group(groups, "organisation", "organisations of this account and the keys they received")
    _command(group, common, "list", organisations.listed, "list them")
    redeem = _command(group, common, "redeem", organisations.redeem, "open an organisation with a code, or add to one")
    redeem.add_argument("code", help="the code on the card, with or without hyphens")
    redeem.add_argument("--organisation", default="", metavar="NAME", help="give it more years or places instead")
    show = _command(group, common, "show", organisations.show, "show keys, groups and employees")
    rename = _command(group, common, "rename", organisations.rename, "give an organisation another name")
    rename.add_argument("name", help="what it is called from now on")
    change = _command(group, common, "group", organisations.group, "add a group, or remove one")
    employee = _command(group, common, "employee", organisations.employee, "add an employee, or remove one")
    for made in (change, employee):
        made.add_argument("name", help="what it is called; an employee also by reference")
        made.add_argument("--remove", action="store_true", help="remove instead")
    employee.add_argument("--reference", default="", help="number that owners of locks see instead of the name")
    employee.add_argument("--email", default="", help="e-mail address")
    employee.add_argument("--until", type=_day, metavar="DAY", help="last day")
    employee.add_argument("--group", action="append", default=[], metavar="NAME", help="put into it; may be repeated")
    for kind, metavar in (("tag", "HEX"), ("code", "DIGITS"), ("remote", "SERIAL"), ("phone", "HEX")):
        employee.add_argument(f"--{kind}", action="append", metavar=metavar, help=f"a {kind}; may be repeated")
    member = _command(group, common, "member", organisations.member, "put an employee into a group, or take out")
    member.add_argument("employee", help="name or reference")
    link = _command(group, common, "link", organisations.link, "give a group a received key, or take it away")
    link.add_argument("key", help="lock of the key, or the last characters of its serial")
    for made in (member, link):
        made.add_argument("group", help="name of the group")
        made.add_argument("--out", action="store_true", help="take away instead")
    events = _command(group, common, "events", organisations.events, "list events of own employees")
    for made in (show, rename, change, employee, member, link, events):
        made.add_argument("--of", default="", metavar="ORGANISATION", help="which one, when there are several")


def _code(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "code", "prepaid codes")
    redeem = _command(group, common, "redeem", commands.code_redeem, "use a code for a lock")
    redeem.add_argument("code", help="the code on the card, with or without hyphens")
    redeem.add_argument("--lock", required=True, help=LOCK)
    _command(group, common, "list", commands.code_list, "list the ledger")


def _platform(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    enter = _command(groups, common, "sign-in", account.sign_in, "sign this profile in at a platform")
    enter.add_argument(
        "url", nargs="?", default="", metavar="URL", help="address of the platform; default the last one"
    )
    enter.add_argument("--token", default="", help="enrolment token of the platform's host; without one a page asks")
    enter.add_argument("--device", default="", help="how this computer is called there")
    _command(groups, common, "sign-out", account.sign_out, "sign out; everything stays, and what waits is kept")
    parser_buildings.add(groups, common, _command)
    _command(groups, common, "send", commands.send, "send what waits for the platform")
    agree = _command(groups, common, "sync", sync.sync, "bring this profile and the platform to the same state")
    agree.add_argument("--status", action="store_true", help="ask nobody; tell what waits, was refused or merged")


def _program(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    program = _command(groups, common, "program", commands.program, "bring locks to what is wanted")
    program.add_argument("lock", nargs="*", help=f"{LOCK}; default every lock with something to send")
    program.add_argument("--plan", action="store_true", help="only show what would be sent")
    program.add_argument("--anyway", metavar="REASON", help="also locks that another computer is programming")
    program.add_argument(
        "--summary", type=Path, metavar="FILE", help="save what was done to each lock: a table as .csv, else text"
    )
    _command(groups, common, "links", rounds.links, "list what --link takes here: Bluetooth, and ports of dongles")
    near = _command(groups, common, "nearby", rounds.nearby, "list the locks within reach, strongest first")
    near.add_argument("--seconds", type=_positive, default=4, help="how long to listen (%(default)s)")
    walk = _command(groups, common, "walk", rounds.walk, "program each lock as its door is reached")
    for listens in (near, walk):
        listens.add_argument("--link", action="append", default=[], help="where to listen; default as of our locks")


def _history(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    text = "NUMBER as flexeria history shows it: refused if another step comes first"
    for name, work, what in (
        ("undo", history.undo, "take the newest step back; what is on a lock becomes its next task"),
        ("redo", history.redo, "do again what was undone last"),
    ):
        _command(groups, common, name, work, what).add_argument("number", type=_positive, nargs="?", help=text)
    past = _command(groups, common, "history", history.history, "list what was done, newest first")
    past.add_argument("--limit", type=_positive, default=50, metavar="N", help="at most so many (%(default)s)")
    parser_who.add(groups, common, _command)


def _plan(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    show = _command(groups, common, "plan", plan.plan, "show the locking plan: locks down, people across")
    show.add_argument("--text", default="", help="only locks or people that fit this text")
    show.add_argument("--pending", action="store_true", help="only what waits to be sent")
    show.add_argument("--groups", action="store_true", help="groups across instead of people")
    show.add_argument("--csv", type=Path, metavar="FILE", help="write it as a table instead")
    show.add_argument("--why", nargs=2, metavar=("LOCK", "PERSON"), help="tell why a cell is as it is")
    change = show.add_mutually_exclusive_group()
    change.add_argument("--give", action="append", metavar="PERSON", help="give rights at the locks of --lock")
    change.add_argument("--take", action="append", metavar="PERSON", help="take rights in at the locks of --lock")
    show.add_argument("--lock", action="append", default=[], help=f"{LOCK}; may be repeated, default all")
    show.add_argument("--yes", action="store_true", help="change it, not only say what would happen")


def _others(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    read = _command(groups, common, "read", others.read_back, "read back what locks hold; no list is changed")
    read.add_argument("lock", nargs="*", help=f"{LOCK}; default every lock")
    decide = _command(groups, common, "decide", others.decide, "say what becomes of a record that others changed")
    adopt = _command(groups, common, "adopt", others.adopt, "make a record that others added a key of a person")
    for command in (decide, adopt):
        command.add_argument("lock", help=LOCK)
        command.add_argument("number", type=_positive, help="its number, as flexeria read tells it")
    decide.add_argument("decision", choices=others.DECISIONS, help="keep it so, remove what they added, restore ours")
    adopt.add_argument("person", help="name or reference of the person who holds the medium")


def _events(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    parser_events.add(_group(groups, "events", "event logs"), common, _command, _positive, _day)


def _device(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "device", "computers that may open sessions with the locks")
    _command(group, common, "list", care.device_list, "list them")
    lost = _command(group, common, "lost", care.device_lost, "shut a lost computer out of every lock")
    lost.add_argument("name", help="name of the computer, as in the list")
    role = _command(group, common, "role", care.device_role, "say what a computer of the account is used for")
    role.add_argument("name", help="name of the computer, as in the list")
    role.add_argument("role", choices=("manager", "installer"), help="an installer's rights last 14 days, not 30")


def _store(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    group = _group(groups, "store", "the encrypted store")
    _command(group, common, "check", commands.store_check, "check integrity, encryption and audit chain")


def _programs(groups: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
    simulate = _command(groups, common, "simulate", programs.simulate, "serve simulated locks", profile_free=True)
    simulate.add_argument("--locks", type=_positive, default=3, help="how many, when they are made (%(default)s)")
    simulate.add_argument("--state", type=Path, required=True, metavar="DIR", help="what the locks hold; kept")
    simulate.add_argument("--link", type=Path, metavar="PATH", help="name of the port; default DIR/dongle")
    simulate.add_argument("--bluetooth", action="store_true", help="over Bluetooth too, on a private bus (Linux)")
    door = _group(groups, "door", "stand at a simulated lock")
    for name, work, text in (
        ("press", programs.door_press, "press the button of a simulated lock"),
        ("present", programs.door_present, "hold a medium to a simulated lock"),
    ):
        act = _command(door, common, name, work, text, profile_free=True)
        act.add_argument("lock", help=LOCK)
        act.add_argument("--state", type=Path, required=True, metavar="DIR", help="the folder given to simulate")
        if name == "present":
            media = act.add_mutually_exclusive_group(required=True)
            for kind in programs.MEDIA:
                media.add_argument(f"--{kind}", metavar="NUMBER", help=f"the {kind} that is presented")
    tour = _command(groups, common, "tour", programs.tour, "do the main job through the window", profile_free=True)
    tour.add_argument("--out", type=Path, default=Path("build/tour"), metavar="DIR", help="pictures and tour.json")
    demo = _command(groups, common, "demo", programs.demo, "open the demo building", profile_free=True)
    demo.add_argument("--fresh", action="store_true", help="delete the demo building first")
    demo.add_argument("--bluetooth", action="store_true", help="reach its locks over a simulated Bluetooth too")
    _command(groups, common, "open", programs.open_window, "open the window", profile_free=True)
