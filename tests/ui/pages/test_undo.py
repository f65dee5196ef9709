"""Undo as a person meets it: the button of the header, the keys, the toast, the history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.ui.jobs import Job
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.history_sheet import HistorySheet
from flexeria_desktop.ui.widgets import Toast
from tests.ui.pages.conftest import User


def names(user: User) -> set[str]:
    """Everybody's name."""
    return {row.name for row in user.desk.do(user.desk.actions.people())}


def add(user: User, name: str) -> None:
    """Add a person as a page does, and tell the window."""
    user.desk.do(user.desk.actions.add_person(PersonDetails(name)))
    user.window.context.changed("people")
    user.settle()


def toasts(user: User) -> list[Toast]:
    """The sentences on screen."""
    return [toast for toast in user.window.findChildren(Toast) if toast.isVisible()]


def action_of(toast: Toast) -> QPushButton:
    """The one action of a toast."""
    return next(button for button in toast.findChildren(QPushButton) if button.text())


def test_the_header_names_the_step_and_takes_it_back(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")
    add(user, "N. Newcomer")
    button = user.window.header.undo
    assert (button.isVisible(), button.accessibleName()) == (True, "Undo: new person")
    assert "N. Newcomer" in button.toolTip()
    user.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    user.settle()
    assert "N. Newcomer" not in names(user)
    assert "Undone: new person (N. Newcomer)." in {toast.sentence for toast in toasts(user)}

    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    user.settle()
    assert "N. Newcomer" in names(user)
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert "N. Newcomer" not in names(user)


def test_what_was_just_said_gets_an_undo(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")
    user.window.show_toast("The person was added.")
    add(user, "V. Visitor")
    (toast,) = [one for one in toasts(user) if one.sentence == "The person was added."]
    user.bot.mouseClick(action_of(toast), Qt.MouseButton.LeftButton)
    user.settle()
    assert "V. Visitor" not in names(user)


def test_the_history_goes_back_to_any_step(user: User) -> None:
    frame = FrameData(user.window)
    user.settle()
    user.go("people")
    for name in ("A. First", "B. Second", "C. Third"):
        add(user, name)
    frame.undoing.show_history()
    user.settle()
    (sheet,) = user.window.findChildren(HistorySheet)
    sheet.table.select(lambda step: step.subject == "B. Second")
    assert sheet.back.text() == "Undo up to here: 2 steps"
    user.bot.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    user.settle()
    assert names(user) & {"A. First", "B. Second", "C. Third"} == {"A. First"}
    assert not sheet.back.isEnabled()
    user.bot.mouseClick(sheet.redo, Qt.MouseButton.LeftButton)
    user.settle()
    assert names(user) & {"A. First", "B. Second", "C. Third"} == {"A. First", "B. Second"}


def test_a_toast_offers_no_undo_of_what_was_undone_elsewhere(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")
    user.window.show_toast("The person was added.")
    add(user, "W. Weg")
    assert "The person was added." in {toast.sentence for toast in toasts(user)}
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert "W. Weg" not in names(user)
    user.wait(lambda: "The person was added." not in {toast.sentence for toast in toasts(user)})
    assert not [toast for toast in toasts(user) if action_of(toast).text() == "Undo"]


def test_what_was_said_of_a_step_with_an_action_of_its_own_goes_with_it(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")
    user.window.show_toast("The person waits for a key.", "Issue key", lambda: None)
    add(user, "Z. Zonder")
    assert [action_of(toast).text() for toast in user.window.overlays.toasts] == ["Issue key", "Undo"]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    user.wait(lambda: [action_of(toast).text() for toast in user.window.overlays.toasts] == ["Redo"])


def test_each_of_two_toasts_goes_with_its_step_and_redo_with_what_was_done_again(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")

    def offers() -> list[tuple[str, str]]:
        return [(action_of(toast).text(), toast.sentence) for toast in user.window.overlays.toasts]

    for name in ("E. Eerste", "T. Tweede"):
        user.window.show_toast(f"{name} was added.")
        add(user, name)
    assert offers() == [("Undo", "E. Eerste was added."), ("Undo", "T. Tweede was added.")]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert offers() == [("Redo", "Undone: new person (T. Tweede).")]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert offers() == [("Redo", "Undone: new person (E. Eerste).")]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    user.settle()
    assert offers() == [("Undo", "Done again: new person (E. Eerste).")]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert offers() == [("Redo", "Undone: new person (E. Eerste).")]


def test_nothing_to_redo_is_said_and_kept(user: User) -> None:
    frame = FrameData(user.window)
    user.settle()
    user.go("people")
    add(user, "Q. Laatste")
    frame.undoing.redo()
    assert "There is nothing to redo." in {toast.sentence for toast in toasts(user)}


def test_undo_and_redo_are_jobs_that_tell_how_far_they_are_and_can_be_stopped(user: User) -> None:
    FrameData(user.window)
    user.settle()
    user.go("people")
    add(user, "J. Jobs")
    begun: list[Job] = []
    user.desk.runner.started.connect(begun.append)
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | modifier)
        user.settle()
    # Whatever has a title has a button to stop it; the others load what pages show.
    named = [job for job in begun if job.title]
    assert [(job.title, job.last is not None and job.last.total) for job in named] == [
        ("Undo: new person", 1),
        ("Redo", 1),
    ]
