"""What was handed out, at the window: who has what, reminders, taking back, receipts and labels."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pypdf
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.rows import MatterKind
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing import PrintPreview, pdf_bytes
from flexeria_desktop.ui.views.pages.labels_sheet import LabelsForm
from flexeria_desktop.ui.views.pages.reminder_sheet import ReminderForm
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.test_keys import keys_of, person


def previews(user: User) -> list[PrintPreview]:
    """The previews that are open; each is closed by its test."""
    return [one for one in user.window.findChildren(PrintPreview) if one.isVisible()]


def moved_out(user: User, desk: Desk, name: str, days: int) -> Any:
    """Somebody left so many days ago and brought nothing."""
    who = person(desk, name)
    desk.do(desk.actions.move_out(who.id, desk.do(desk.actions.today()) - timedelta(days=days)))
    user.window.context.changed("keys", "people")
    user.settle()
    return who


def test_from_the_overview_to_a_reminder_in_steps(user: User, desk: Desk) -> None:
    who = moved_out(user, desk, "G. Meijer", 9)
    user.go("overview")
    user.click(user.find(f"overview.{MatterKind.OVERDUE.value}"))
    user.settle()
    page = user.window.page("handed_out")
    assert (user.window.current_page, page.part) == ("handed_out", "overdue")
    (row,) = [one for one in page.table.rows if one.person_id == who.id]
    spoken = [column.spoken(row) for column in page.table.model.columns]
    assert "9 days" in spoken[2]
    assert who.email in spoken[4]
    assert page.table.select(lambda one: one.person_id == who.id)
    user.click(page.remind)
    form = user.window.findChildren(ReminderForm)[-1]
    assert form.step.current == "1"
    assert form.text.text.startswith("Dear G. Meijer,")
    assert row.mask in form.text.text
    answer = desk.do(desk.actions.today()) + timedelta(days=14)
    assert formats.day(answer) in form.text.text
    user.click(form.copy)
    assert QGuiApplication.clipboard().text().startswith("Your key\n\nDear G. Meijer,")
    user.click(form.step.button("3"))
    assert "Last reminder" in form.reminders[0].subject
    form.text.setFocus()
    form.text.selectAll()
    user.type("Bring it.")
    assert form.reminders[0].text == "Bring it."
    user.click(form.step.button("1"))
    assert form.text.text.startswith("Dear"), "another step has its own text"
    user.click(form.letters)
    user.wait(lambda: form.preview is not None and form.preview.canvas.ready)
    content = pypdf.PdfReader(io.BytesIO(pdf_bytes(form.preview.job))).pages[0].extract_text()
    words = content.replace("\t", " ").splitlines()
    assert words[-2:] == ["Kind regards,", "Lindenhof"]
    assert words.count("Lindenhof") > 2, "at the head, in the window of the envelope, under the text"
    form.preview.close()
    user.click(form.done)
    user.settle()
    (row,) = [one for one in page.table.rows if one.person_id == who.id]
    assert (row.reminded, row.step) == (1, 2)
    assert "1" in page.table.model.columns[5].spoken(row)


def test_what_was_brought_is_taken_back_and_what_never_comes_is_written_off(user: User, desk: Desk) -> None:
    who = moved_out(user, desk, "H. Mulder", 4)
    page = user.go("handed_out", part="overdue")
    assert not page.back.isEnabled()
    page.table.select(lambda one: one.person_id == who.id)
    user.click(page.back)
    user.click(user.find("confirm.go"))
    user.settle()
    assert not [one for one in page.table.rows if one.person_id == who.id]
    other = moved_out(user, desk, "J. Bos", 4)
    page.table.select(lambda one: one.person_id == other.id)
    user.click(page.write_off)
    user.click(user.find("confirm.go"))
    user.settle()
    assert not [one for one in desk.do(desk.actions.overdue()) if one.person_id == other.id]


def test_the_list_is_narrowed_and_a_kept_receipt_is_shown_as_it_was_signed(user: User, desk: Desk) -> None:
    who = person(desk, "E. Visser")
    lines = tuple((key.lock, f"tag {key.media[0].mask}", "no end") for key in keys_of(desk, "E. Visser"))
    signed = SignedProtocol("issue", who.id, who.name, who.unit, datetime.now(UTC), lines, (((1, 1), (9, 9)),))
    kept = desk.do(desk.actions.keep_protocol(signed))
    page = user.go("handed_out", part="held")
    held = [one for one in page.table.rows if one.person_id == who.id]
    assert held
    assert {one.receipt for one in held} == {kept.number}
    user.click(page.unsigned)
    assert not [one for one in page.table.rows if one.person_id == who.id]
    user.click(page.unsigned)
    page.search.set_text("visser")
    user.wait(lambda: {one.person for one in page.table.rows} == {"E. Visser"})
    user.click(user.find("people.part.receipts", QPushButton))
    assert [one.number for one in page.table.rows] == [kept.number]
    page.table.select(lambda one: one.number == kept.number)
    user.click(page.show_receipt)
    user.wait(lambda: bool(previews(user)) and previews(user)[0].canvas.ready)
    (preview,) = previews(user)
    assert f"{kept.number:04}" in preview.job.sub
    preview.close()
    page.search.set_text("")
    user.settle()


def test_labels_begin_at_the_label_that_is_free(user: User, desk: Desk) -> None:
    lock = desk.lock("Hoofdingang A")
    page = user.go("handed_out", part="held", lock=lock.id)
    held = len(page.table.rows)
    assert held
    assert all(lock.name in one.locks for one in page.table.rows if not one.overdue)
    user.click(page.labels)
    form = user.window.findChildren(LabelsForm)[-1]
    form.kind.set_current("2x7")
    form.start.set_text("15")
    user.click(form.go)
    assert not previews(user), "a sheet of 14 has no label 15"
    form.start.set_text("14")
    user.click(form.go)
    user.wait(lambda: bool(previews(user)) and previews(user)[0].canvas.ready)
    (preview,) = previews(user)
    assert preview.canvas.pages.count == 1 + -(-(held - 1) // 14)
    preview.close()
    form.cancel.click()
