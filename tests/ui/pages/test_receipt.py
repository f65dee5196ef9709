"""A receipt: signed on the screen, kept with the signature, and shown as it will be printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.ui.papers.receipts import receipt
from flexeria_desktop.ui.printing import pdf_bytes
from flexeria_desktop.ui.views.mailing import FOLDER, Letter, mailto
from flexeria_desktop.ui.views.pages.issue_key import IssueForm
from flexeria_desktop.ui.views.pages.receipt_sheet import ReceiptForm
from flexeria_desktop.ui.widgets import Toast
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.test_keys import keys_of, person


def test_a_holder_signs_on_the_screen(user: User, desk: Desk) -> None:
    who = person(desk, "F. Smit")
    page = user.go("people", person=who.id)
    user.click(page.detail.receipt)
    pad = user.find("receipt.pad")
    go = user.find("receipt.go")
    assert not go.isEnabled()
    left = Qt.MouseButton.LeftButton
    user.bot.mousePress(pad, left, pos=QPoint(20, 60))
    for step in range(1, 6):
        user.bot.mouseMove(pad, QPoint(20 + 20 * step, 60 - 8 * (step % 2)))
    user.bot.mouseRelease(pad, left, pos=QPoint(140, 70))
    assert go.isEnabled()
    user.click(go)
    user.settle()
    form = user.window.findChildren(ReceiptForm)[0]
    user.wait(lambda: form.preview is not None)
    form.preview.close()
    assert not pad.isEnabled(), "what is kept cannot be changed"
    user.click(go)
    user.wait(form.preview.isVisible)
    form.preview.close()
    (kept,) = desk.do(desk.actions.protocols_of(who.id))
    assert (kept.kind, kept.person, kept.number) == ("issue", "F. Smit", 1)
    assert [line[0] for line in kept.lines] == [key.lock for key in keys_of(desk, "F. Smit")]
    assert kept.strokes[0][0] == (20, 60)
    assert kept.strokes[0][-1] == (140, 70)
    assert pdf_bytes(receipt(kept)).startswith(b"%PDF-")


class Post(QObject):
    """Stands where the computer's program for e-mail would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def post(user: User, tmp_path: Path) -> Iterator[Post]:
    found = Post()
    user.window.context.settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    user.window.context.settings.setValue(FOLDER, str(tmp_path / "papers"))
    QDesktopServices.setUrlHandler("mailto", found, "open")
    yield found
    QDesktopServices.unsetUrlHandler("mailto")
    user.window.context.settings = None


def test_a_kept_receipt_goes_by_mail_with_its_paper_beside_it(
    user: User, desk: Desk, post: Post, tmp_path: Path
) -> None:
    page = user.go("handed_out", part="receipts")
    user.wait(lambda: bool(page.table.rows))
    assert not page.mail.isEnabled()
    page.table.select(lambda one: one.person == "F. Smit")
    user.click(page.mail)
    user.wait(lambda: bool(post.opened))
    user.settle()
    (link,) = post.opened
    assert link.startswith(f"mailto:{person(desk, 'F. Smit').email}?subject=Key%20receipt%20no.%20")
    assert "&body=Dear%20F.%20Smit%2C%0D%0A%0D%0A" in link
    (paper,) = (tmp_path / "papers").glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert any(str(paper) in toast.sentence for toast in user.window.findChildren(Toast) if toast.isVisible())


def test_no_sign_of_a_letter_adds_a_recipient_and_long_ones_go_without_text() -> None:
    link = mailto(Letter("a&bcc=x@example.org", "Räum & ?", "1 + 1 = 2\n& so"))
    assert link.toString(QUrl.ComponentFormattingOption.FullyEncoded) == (
        "mailto:a%26bcc%3Dx@example.org?subject=R%C3%A4um%20%26%20%3F&body=1%20%2B%201%20%3D%202%0D%0A%26%20so"
    )
    assert "body=" not in mailto(Letter("a@example.org", "Key", "ä" * 400)).toString()


def test_a_receipt_signed_before_is_shown_again_and_a_return_is_signed_for(user: User, desk: Desk) -> None:
    who = person(desk, "F. Smit")
    page = user.go("people", person=who.id)
    user.click(page.detail.receipt)
    user.settle()
    user.click(user.find("receipt.before.1"))
    form = user.window.findChildren(ReceiptForm)[-1]
    user.wait(lambda: form.preview is not None)
    assert "0001" in form.preview.job.sub
    form.preview.close()
    user.press(Qt.Key.Key_Escape)
    held = [key.id for key in keys_of(desk, "F. Smit") if key.withdrawn_at is None]
    desk.do(desk.actions.take_in(held))
    desk.do(desk.actions.program([key.lock_id for key in keys_of(desk, "F. Smit")], lambda _step: None))
    user.window.context.changed("keys", "people")
    user.settle()
    user.click(page.detail.receipt)
    user.settle()
    user.click(user.find("receipt.on_paper"))
    user.click(user.find("receipt.go"))
    user.settle()
    form = user.window.findChildren(ReceiptForm)[-1]
    user.wait(lambda: form.preview is not None)
    form.preview.close()
    newest = desk.do(desk.actions.protocols_of(who.id))[0]
    assert (newest.kind, newest.on_paper, len(newest.lines)) == ("return", True, len(held))


def test_whoever_gets_a_key_signs_right_after_it_was_issued(user: User, desk: Desk) -> None:
    lock = desk.lock("Fietsenkelder")
    who = person(desk, "D. Postma")
    page = user.go("keys", issue=True, person=who.id, lock=lock.id)
    user.settle()
    form = user.window.findChildren(IssueForm)[-1]
    user.click(user.find("issue.sign"))
    form.media.rows[MediumKind.TAG].input.set_text("04 AA BB CC DD EE 31")
    user.click(user.find("issue.go"))
    user.settle()
    user.click(user.find("receipt.on_paper"))
    user.click(user.find("receipt.go"))
    user.settle()
    shown = user.window.findChildren(ReceiptForm)[-1]
    user.wait(lambda: shown.preview is not None)
    shown.preview.close()
    (kept,) = desk.do(desk.actions.protocols_of(who.id))
    assert [line[0] for line in kept.lines] == [lock.name], "only what was issued just now"
    held = desk.do(desk.actions.handed_out(person_id=who.id, lock_id=lock.id))
    assert kept.number in {one.receipt for one in held}
    assert page is user.window.page("keys")
