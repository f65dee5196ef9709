"""How it stands with the platform, in words: the chip, the head of the page, the banner with its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncState
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import sentences_of
from flexeria_desktop.ui.theme import Tone

SIGN_IN = frozenset({"sign_in_again", "unauthenticated", "invalid_grant", "device_forked", "not_signed_in"})
"""Codes that a new sign-in mends."""
OFFLINE = frozenset({"offline", "rate_limited", "sign_in_page", "reply_unreadable"})
"""Codes of a platform that is out of reach for now."""
JUST_NOW_S = 60


@dataclass(frozen=True, slots=True)
class Standing:
    """What the chip shows: its icon, text and colour."""

    icon: str
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the page says at its top; fix: sign_in, retry, review or nothing."""

    title: str
    text: str
    tone: Tone
    fix: str = ""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("sync", text, "", count)


def needs_person(state: SyncState) -> int:
    """Return how many changes wait for a person."""
    return state.refused + state.parked + state.conflicts


def last_contact(state: SyncState, kept: datetime | None = None) -> datetime | None:
    """Return when the platform last answered; kept: what is known from before the program began."""
    return max((moment for moment in (state.last_pull, state.last_push, kept) if moment is not None), default=None)


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """Return just now, 2 min ago; empty for never."""
    if moment is None:
        return ""
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if seconds < JUST_NOW_S:
        return _tr(QT_TRANSLATE_NOOP("sync", "just now"))
    shown = formats.duration(seconds // 60 * 60 if seconds < 86_400 else seconds // 3600 * 3600)
    return _tr(QT_TRANSLATE_NOOP("sync", "%1 ago")).replace("%1", shown)


def chip(state: SyncState, account: Any, kept: datetime | None = None) -> Standing:
    """Return what the status bar tells of the platform."""
    if account is None:
        return Standing("platform-off", _tr(QT_TRANSLATE_NOOP("sync", "Platform: sign in")), "caution")
    if account.again or state.code in SIGN_IN:
        return Standing("platform-off", _tr(QT_TRANSLATE_NOOP("sync", "Platform: sign in again")), "caution")
    if state.phase is SyncPhase.STOPPED:
        return Standing("caution", _tr(QT_TRANSLATE_NOOP("sync", "Platform: needs you")), "caution")
    if state.phase is SyncPhase.WAITING or (state.code and state.phase is not SyncPhase.WORKING):
        away = QT_TRANSLATE_NOOP("sync", "Platform: offline")
        fault = QT_TRANSLATE_NOOP("sync", "Platform: does not sync")
        told = _tr(away if state.code in OFFLINE else fault)
        return Standing("platform-off", _joined(told, _waiting(state)), "caution")
    if needs_person(state):
        told = _tr(QT_TRANSLATE_NOOP("sync", "Platform: %n change(s) need(s) you"), needs_person(state))
        return Standing("caution", told, "caution")
    if state.phase is SyncPhase.WORKING and state.waiting:
        return Standing("sync", _joined(_tr(QT_TRANSLATE_NOOP("sync", "Platform: syncing")), _waiting(state)), "accent")
    when = ago(last_contact(state, kept))
    if not when:
        return Standing("platform", _tr(QT_TRANSLATE_NOOP("sync", "Platform: signed in")), "positive")
    synced = _tr(QT_TRANSLATE_NOOP("sync", "Platform: synced %1")).replace("%1", when)
    return Standing("platform", _joined(synced, _waiting(state)), "positive")


def _waiting(state: SyncState) -> str:
    return _tr(QT_TRANSLATE_NOOP("sync", "%n change(s) wait(s)"), state.waiting) if state.waiting else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def line(state: SyncState, account: Any, kept: datetime | None = None) -> str:
    """Return the muted line beside the title of the page."""
    if account is None:
        return _tr(QT_TRANSLATE_NOOP("sync", "not signed in"))
    when = ago(last_contact(state, kept))
    contact = _tr(QT_TRANSLATE_NOOP("sync", "last contact %1")).replace("%1", when) if when else ""
    return _joined(account.email, contact)


def next_try(state: SyncState, now: datetime | None = None) -> str:
    """Return next try in 40 s; empty when none is planned."""
    if state.retry_at is None:
        return ""
    left = (state.retry_at - (now or datetime.now(UTC))).total_seconds()
    if left <= 0:
        return _tr(QT_TRANSLATE_NOOP("sync", "Trying again now."))
    return _tr(QT_TRANSLATE_NOOP("sync", "Next try in %1.")).replace("%1", formats.duration(max(1, left)))


def trouble(state: SyncState, account: Any) -> Trouble | None:
    """Return what stands in the way, None when nothing does."""
    if account is None:
        return Trouble(
            _tr(QT_TRANSLATE_NOOP("sync", "This profile is not signed in")),
            _tr(
                QT_TRANSLATE_NOOP("sync", "Everything works here; what is changed waits and is sent after signing in.")
            ),
            "info",
            "sign_in",
        )
    if account.copied or state.code == "device_forked":
        return _copied(state)
    if account.again or state.code in SIGN_IN:
        happened, todo = sentences_of("sign_in_again")
        return Trouble(happened, todo, "caution", "sign_in")
    if not state.code:
        return None
    happened, todo = sentences_of(state.code)
    return Trouble(happened, todo, "caution", "retry")


def _copied(state: SyncState) -> Trouble:
    text = _tr(
        QT_TRANSLATE_NOOP(
            "sync",
            "The platform knows more of this computer than the profile itself. So nothing is sent by itself: sign in"
            " again, then look through what was laid aside and send it again or let it go.",
        )
    )
    laid = _tr(QT_TRANSLATE_NOOP("sync", "%n change(s) laid aside."), state.parked) if state.parked else ""
    title = _tr(QT_TRANSLATE_NOOP("sync", "This profile is a copy, or an older state that came back"))
    return Trouble(title, " ".join(part for part in (text, laid) if part), "caution", "sign_in")
