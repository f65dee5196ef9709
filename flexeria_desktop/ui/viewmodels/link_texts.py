"""What a way to a lock is called on screen: Bluetooth of this computer, or the dongle at a port."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.links import LinkWay, is_bluetooth, place_of
from flexeria_desktop.ui.messages import Message, message_for


def name(link: str) -> str:
    """Return the name of a moniker, such as "Dongle on COM5"."""
    place = place_of(link)
    if not is_bluetooth(link):
        return QCoreApplication.translate("links", "Dongle on %1").replace("%1", place)
    if not place:
        return QCoreApplication.translate("links", "Bluetooth of this computer")
    return QCoreApplication.translate("links", "Bluetooth of this computer, adapter %1").replace("%1", place)


def title(way: LinkWay) -> str:
    """Return the name of a way, with a word that it cannot be used now."""
    if way.usable:
        return name(way.link)
    return QCoreApplication.translate("links", "%1 – not ready").replace("%1", name(way.link))


def problem(way: LinkWay) -> Message | None:
    """Return what stands in the way and what to do about it; None for nothing."""
    return None if way.problem is None else message_for(way.problem)


def answered(link: str, who: str) -> str:
    """Return the sentence for a link that was tried and works; who: the dongle's serial or the adapter's name."""
    if is_bluetooth(link):
        return QCoreApplication.translate("links", "Bluetooth (%1) is on.").replace("%1", who)
    return QCoreApplication.translate("links", "Dongle %1 answers.").replace("%1", who)
