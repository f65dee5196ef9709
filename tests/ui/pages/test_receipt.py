"""A receipt: signed on the screen, kept with the signature, and shown as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from flexeria_desktop.ui.papers.receipts import receipt
from flexeria_desktop.ui.printing import pdf_bytes
from flexeria_desktop.ui.views.pages.receipt_sheet import ReceiptForm
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
    (kept,) = desk.do(desk.actions.protocols_of(who.id))
    assert (kept.kind, kept.person, kept.number) == ("issue", "F. Smit", 1)
    assert [line[0] for line in kept.lines] == [key.lock for key in keys_of(desk, "F. Smit")]
    assert kept.strokes[0][0] == (20, 60)
    assert kept.strokes[0][-1] == (140, 70)
    assert pdf_bytes(receipt(kept)).startswith(b"%PDF-")
