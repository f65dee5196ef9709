"""The page of reports: each report opens, and its PDF holds what the building holds."""

from __future__ import annotations

import io
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.lock_photos import LockPhoto
from flexeria_desktop.ui.papers.faces import Report
from flexeria_desktop.ui.printing import PrintPreview, pdf_bytes
from flexeria_desktop.ui.widgets import ErrorDialog
from tests.ui.pages.conftest import User


def opened(user: User, page: Any, report: Report) -> list[str]:
    """Press the button of a report and read each page of the document that opens."""
    before = set(user.window.findChildren(PrintPreview))
    user.click(page.findChild(QWidget, f"reports.{report.value}"))
    user.wait(lambda: bool(set(user.window.findChildren(PrintPreview)) - before))
    (window,) = set(user.window.findChildren(PrintPreview)) - before
    user.wait(lambda: window.canvas.ready)
    reader = pypdf.PdfReader(io.BytesIO(pdf_bytes(window.job)))
    window.close()
    return [" ".join(one.extract_text().split()) for one in reader.pages]


@pytest.mark.parametrize("report", list(Report))
def test_every_report_opens_with_head_and_number_of_pages(user: User, report: Report) -> None:
    page = user.go("reports")
    page.scope.lock.set_current(user.desk.lock("Hoofdingang A").id)
    page._dress()
    pages = opened(user, page, report)
    for number, text in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in text


def test_the_key_list_names_every_holder_of_the_lock(user: User) -> None:
    page = user.go("reports")
    lock = user.desk.lock("Hoofdingang A")
    page.scope.lock.set_current(lock.id)
    whole = " ".join(opened(user, page, Report.KEYS_BY_LOCK))
    keys = user.desk.do(user.desk.actions.keys(lock_id=lock.id))
    assert keys
    assert f"Hoofdingang A · {len(keys)} keys" in whole
    for key in keys:
        assert key.person in whole
        assert all(medium.mask in whole for medium in key.media if medium.mask)
    assert "Wanted Queued On the lock" in whole


def picture_of(width: int, height: int) -> bytes:
    """A plain picture, encoded."""
    image, kept = QImage(width, height, QImage.Format.Format_RGB32), QBuffer()
    image.fill(0x336699)
    image.save(kept, "PNG")  # type: ignore[call-overload] - the stubs want bytes, the binding a text
    return bytes(kept.data().data())


def test_the_dossier_holds_serial_receipt_and_places_to_sign(user: User) -> None:
    page = user.go("reports")
    button = page.findChild(QWidget, "reports.dossier")
    assert button.text() == "Choose lock"
    user.click(button)
    assert page.scope.lock.edit.hasFocus()
    lock = user.desk.lock("Hoofdingang A")
    user.desk.do(user.desk.actions.save_lock_photo(LockPhoto(lock.id, "image/png", 4, 3, picture_of(4, 3))))
    user.window.navigate("reports", report="dossier", lock=lock.id)
    user.wait(lambda: bool(user.window.findChildren(PrintPreview)))
    window = user.window.findChildren(PrintPreview)[-1]
    user.wait(lambda: window.canvas.ready)
    reader = pypdf.PdfReader(io.BytesIO(pdf_bytes(window.job)))
    window.close()
    whole = " ".join(" ".join(one.extract_text().split()) for one in reader.pages)
    digest = user.desk.do(user.desk.actions.report_dossier(lock.id)).digest
    assert len(digest) == 64
    assert digest[:8] in whole
    for words in (
        lock.serial,
        lock.firmware,
        "Claimed",
        "Events of commissioning",
        "Installer: name, date, signature",
        "of 2,500",
        "Hoofdingang A in its place",
    ):
        assert words in whole
    assert len(reader.pages[0].images) == 1, "the photo of the door"


def test_the_protocol_tells_what_was_issued_in_the_days_chosen(user: User) -> None:
    page = user.go("reports")
    whole = " ".join(opened(user, page, Report.PROTOCOL))
    assert "issued" in whole
    someone = user.desk.do(user.desk.actions.keys())[0]
    assert someone.person in whole


def test_the_chosen_report_opens_by_keyboard(user: User) -> None:
    page = user.go("reports")
    page.findChild(QWidget, "reports.service").setFocus(Qt.FocusReason.TabFocusReason)
    before = len(user.window.findChildren(PrintPreview))
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: len(user.window.findChildren(PrintPreview)) > before)
    window = user.window.findChildren(PrintPreview)[-1]
    user.wait(lambda: window.canvas.ready)
    window.close()


def test_a_report_of_events_is_on_record_and_asks_why_when_the_policy_does(user: User) -> None:
    actions = user.desk.actions

    def looks() -> int:
        return user.desk.profile.store.run(
            lambda uow: uow.settings._connection.exec_driver_sql(
                "SELECT count(*) FROM audit WHERE action = 'events.viewed'"
            ).scalar()
        )

    before = looks()
    page = user.go("reports")
    opened(user, page, Report.EVENTS)
    assert looks() == before + 1
    assert not page.scope.reason.isVisible()
    policy = user.desk.do(actions.event_policy())
    user.desk.do(actions.change_event_policy(ask_reason=True, keep_days=policy.keep_days))
    try:
        user.window.context.changed("locks")
        user.settle()
        assert page.scope.reason.isVisible()
        user.click(page.findChild(QWidget, "reports.events"))
        user.wait(lambda: bool(user.window.findChildren(ErrorDialog)))
        user.window.findChild(ErrorDialog).reject()
        assert looks() == before + 1
        page.scope.reason.set_text("Complaint of 12 May")
        opened(user, page, Report.EVENTS)
        assert looks() == before + 2
    finally:
        user.desk.do(actions.change_event_policy(ask_reason=False, keep_days=policy.keep_days))
