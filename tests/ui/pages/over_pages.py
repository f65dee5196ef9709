"""What opens over any page: a reminder, moving in, the history, the help, the results of a search."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.pages.day_sheets import open_move_in_sheet
from flexeria_desktop.ui.views.pages.reminder_sheet import open_reminder_sheet
from flexeria_desktop.ui.views.undoing import Undoing
from flexeria_desktop.ui.widgets.overlay import SideSheet
from tests.ui.pages.conftest import User

Look = Callable[[str, QWidget], None]
NOTHING_LIKE_IT = "qxqx"


def _sheet(user: User) -> SideSheet:
    user.settle()
    return next(one for one in user.window.findChildren(SideSheet) if one.isVisible())


def reminder(user: User, look: Look) -> None:
    """To several holders, each step of it; then with its text copied."""
    rows = user.desk.do(user.desk.actions.handed_out())[:3]
    form = open_reminder_sheet(user.window.context, rows, date(2026, 11, 22))
    sheet = _sheet(user)
    for step in "123":
        form._step_chosen(step)
        look(f"reminder {step}", sheet)
    user.click(form.copy)
    look("reminder, copied", sheet)
    sheet.dismiss()


def move_in(user: User, look: Look) -> None:
    """For somebody who has no key yet."""
    person = user.desk.do(user.desk.actions.add_person(PersonDetails("N. van Nieuwenhuizen-Oosterbeek")))
    found = next(row for row in user.desk.do(user.desk.actions.people()) if row.id == getattr(person, "id", person))
    open_move_in_sheet(user.window.context, found)
    sheet = _sheet(user)
    look("move in", sheet)
    sheet.dismiss()


def history(user: User, look: Look) -> None:
    """Of everything done until now."""
    Undoing(user.window).show_history()
    sheet = _sheet(user)
    look("history", sheet)
    sheet.dismiss()


def help_(user: User, look: Look) -> None:
    """Of pages with many keys."""
    for page in ("plan", "people", "programming"):
        user.go(page)
        user.window.show_help()
        sheet = _sheet(user)
        look(f"help of {page}", sheet)
        sheet.dismiss()


def search(user: User, look: Look) -> None:
    """With many results, with commands, and with none."""
    FrameData(user.window)
    user.settle()
    popup = user.window.search
    for text in ("a", "lin", NOTHING_LIKE_IT):
        popup.begin(text)
        user.wait(popup.isVisible)
        user.settle()
        look(f"search {text}", popup)
        popup.close_popup()


WAYS = (reminder, move_in, history, help_, search)
