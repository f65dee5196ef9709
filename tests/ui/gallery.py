"""Every part of the kit on one sheet, and pictures of it: ``python -m tests.ui.gallery build/pictures``."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets import (
    Banner,
    Bar,
    Button,
    Card,
    CheckBox,
    Chip,
    ChoiceField,
    CodeField,
    Column,
    ComboField,
    ConfirmDialog,
    DataTable,
    DateField,
    EmptyState,
    ErrorDialog,
    Field,
    FilterChip,
    GapRow,
    IconButton,
    Kbd,
    KeyValueGrid,
    Label,
    LineInput,
    ListItem,
    ListRail,
    MiniBarChart,
    Option,
    PageHead,
    ProgressBar,
    RadioGroup,
    RemovableChip,
    SearchField,
    SectionRow,
    Segmented,
    SideSheet,
    TabRow,
    TextArea,
    ToastArea,
    column,
    row,
)

LOOKS = ("light", "dark", "high-contrast")


@dataclass(frozen=True)
class Texts:
    """Three answers of an error, as a page would give them."""

    title: str = "Entree Zuid was changed by someone else"
    happened: str = (
        "The lock holds list 64. This program last wrote list 63, on 2 May at 18:40. "
        "List 64 came in between, on 11 May at 16:20."
    )
    changed: str = "No. Nothing was sent to the lock."
    todo: str = (
        "Compare the three versions and decide line by line. 2 keys on the lock are not known here; "
        "they stay until you decide."
    )
    details: str = "lock        20452-207 Entree Zuid, DC\nanswer      30 VERSION_CONFLICT to TXN_BEGIN"


@dataclass(frozen=True)
class Event:
    """A line of the event table."""

    time: str
    at_lock: str
    lock: str
    kind: str
    icon: tuple[str, str]
    person: str
    number: str
    chip: tuple[str, str] | None = None


EVENTS = (
    SectionRow("Monday 11 May"),
    Event(
        "22:47:09",
        "same",
        "Fietsenkelder",
        "Opened",
        ("done", "positive"),
        "R. de Wit",
        "7,310",
        ("taken in 9 May", "caution"),
    ),
    Event("22:46:58", "same", "Hoofdingang A", "Opened", ("done", "positive"), "R. de Wit", "22,931"),
    Event("21:15:40", "same", "Fietsenkelder", "Refused: outside schedule", ("failed", "danger"), "", "7,309"),
    SectionRow("Saturday 9 May"),
    GapRow("Gap.", "Fietsenkelder overwrote 214 events before they were read: numbers 7,011 to 7,224."),
    Event(
        "02:09:31", "02:05:19", "Fietsenkelder", "Refused: after its end", ("failed", "danger"), "V. de Graaf", "7,010"
    ),
)


def event_columns() -> list[Column]:
    """Columns that use most of what a cell can show."""
    return [
        Column("Time", lambda e: e.time, width=104, sort=lambda e: e.time),
        Column("Time at the lock", lambda e: e.at_lock, width=120, muted=True),
        Column("Lock", lambda e: e.lock, width=140, sort=lambda e: e.lock),
        Column("Event", lambda e: e.kind, stretch=True, icon=lambda e: e.icon, chip=lambda e: e.chip),
        Column("Person", lambda e: e.person or "Find person", width=110, link=lambda e: not e.person),
        Column("Number", lambda e: e.number, width=92, align="right"),
    ]


@dataclass(frozen=True)
class Change:
    """A line of a difference."""

    sign: tuple[str, str]
    person: str
    old: str
    new: str
    size: str


def change_columns() -> list[Column]:
    """Columns of a difference before sending."""
    return [
        Column("Person", lambda c: c.person, width=170, badge=lambda c: c.sign),
        Column("Change", lambda c: c.new, stretch=True, change=lambda c: (c.old, c.new) if c.old else None),
        Column("Bytes", lambda c: c.size, width=80, align="right", muted=True),
    ]


CHANGES = (
    SectionRow("Revocations first", "take effect at once, before any list is sent", "lost", "danger", 28),
    Change(("removal", "danger"), "R. de Wit", "", "tag •• 19E0 stops opening", "38 B"),
    SectionRow("Hoofdingang A", "list 41 becomes list 42", "nav.locks", "text", 28),
    Change(("edit", "caution"), "T. Smits", "until 31 Dec 2026", "until 30 Jun 2027", "52 B"),
    Change(("add", "positive"), "N. Arslan", "", "Mon–Fri 06:00–09:00, by group Schoonmaak", "65 B"),
)


def buttons_card() -> Card:
    """Buttons of all kinds, segmented choices, chips."""
    card = Card(
        "Buttons and chips",
        "one primary per page",
        "program",
        tools=[Segmented([("a", "All"), ("p", "Pending 1"), ("r", "Refused 2")], density="small")],
    )
    disabled = Button("Issue key")
    disabled.set_reason("Reduced since 4 Apr: only taking in.")
    busy = Button("Read tag", icon="scan")
    busy.set_busy("Reading tag")
    card.add(
        row(
            Button("Issue key", "primary", "issue"),
            Button("Take in", icon="take-in", hint="F6"),
            Button("Program", "primary", "program", hint="F9"),
            Button("Undo: end date", "quiet", "undo"),
            Button("Delete", "danger", "remove"),
            Button("End access", "danger-filled"),
            "stretch",
        )
    )
    card.add(
        row(
            disabled,
            busy,
            Button("All events", "link", trailing="unfold"),
            Button("Export", icon="export", trailing="fold"),
            IconButton("more", "More", "normal"),
            IconButton("help", "Help"),
            "stretch",
        )
    )
    card.add(
        row(
            Segmented([("p", "People", "person"), ("g", "Groups", "group")]),
            Button("Tag", icon="medium.tag", checkable=True),
            Kbd("Ctrl+K"),
            "stretch",
        )
    )
    chips = [
        Chip("queued"),
        Chip("applied", "positive", "done"),
        Chip("pending", "caution", "wait"),
        Chip("refused", "danger", "failed"),
        Chip("same user", "info"),
        Chip("3", "accent"),
        RemovableChip("Hoofdingang A"),
    ]
    card.add(row(*chips, "stretch"))
    card.add(row(FilterChip("8 to 12 May", "calendar"), FilterChip("Needs a look"), "stretch"))
    return card


def fields_card() -> Card:
    """Inputs of all kinds."""
    card = Card("Fields", big_title=True)
    person = ComboField("Search a person", icon="person")
    person.set_option(Option(1, "I. de Boer", "Lindenhof 27, tenant", "person"))
    card.add(Field("Person", person, side="left", hint="All 3 have keys in stock: 33, 12 and 4 issuable."))
    tag = LineInput("04 A1 7C 2B 90 5E 80", icon="medium.tag")
    tag.set_state("good")
    card.add(Field("Tag", tag, side="left"))
    wrong = Field("Deposit", LineInput("€ 25,0O"), side="left")
    wrong.set_error("An amount has figures only, for example 25.00.")
    card.add(wrong)
    until = Label("until", role="text-muted")
    card.add(row(DateField(date(2026, 5, 12)), until, DateField(None, none_text="no end date"), "stretch"))
    card.add(row(ChoiceField([("a", "Always"), ("b", "Working days")]), SearchField("Search names and text")))
    code = CodeField()
    code.set_text("B0A7H4WQ2M8TJX6RNE")
    card.add(Field("Code on the card", code))
    card.add(TextArea("Door closer is stiff in winter.", lines=2))
    disabled = LineInput("not now", icon="calendar")
    disabled.setEnabled(False)
    partly = CheckBox("All locks")
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    card.add(row(CheckBox("Ask for it back at return", True), CheckBox("Print"), partly, disabled))
    card.add(RadioGroup([("one", "Only this lock"), ("all", "All 4 locks")], "one"))
    return card


def state_card() -> Card:
    """Banners, progress, facts, a chart."""
    card = Card("State of the lock", "checked 09:41", "nav.locks")
    card.add(Banner("3 keys leave the stock. The door opens for I. de Boer after 3 locks are programmed."))
    card.add(
        Banner(
            "The key was taken in on Sat 9 May; the lock does not know yet.",
            "caution",
            title="R. de Wit still opens this door.",
            action=Button("Program"),
        )
    )
    card.add(KeyValueGrid([("List", "41, receipt 8 May, 17:05"), ("Bolt", "unknown, last command: unlock")]))
    for height, done, tone in ((4, 0.78, "accent"), (8, 0.4, "positive"), (16, 0.6, "danger")):
        bar = ProgressBar(height, tone)
        bar.set_value(done)
        card.add(bar)
    chart = MiniBarChart("Events by day", height=110, grid=(0, 250, 500))
    chart.set_bars(
        [
            Bar(400, 30, "29"),
            Bar(380),
            Bar(120, 0, "1"),
            Bar(90),
            Bar(430, 40, "3"),
            Bar(460, 5),
            Bar(0, 0, "5", hatched=True),
            Bar(188, 10, "6", faded=True),
        ]
    )
    card.add(chart, 1)
    return card


def tables_card() -> Card:
    """Tabs over a table, a difference, an empty table."""
    card = Card(flush=True)
    tabs = TabRow([("pending", "Pending changes"), ("keys", "Keys"), ("notes", "Notes and photo")])
    tabs.set_count("pending", "3", chip=True)
    tabs.set_count("keys", "187")
    events = DataTable(event_columns(), name="Events")
    events.set_rows(EVENTS)
    events.select(lambda e: e.number == "7,310")
    changes = DataTable(change_columns(), row_height=32, head=False, checkable=False, name="Changes")
    changes.set_rows(CHANGES)
    card.add(tabs)
    card.add(events, 1)
    card.add(changes, 1)
    card.add_foot(row(Label("All other 186 keys match receipt 41.", role="text-muted"), "stretch"))
    return card


def rail() -> ListRail:
    """The list of a list-and-detail page."""
    result = ListRail("Locks", placeholder="Filter by name or serial", actions=(Button("Add lock", icon="add"),))
    result.set_count("48")
    result.set_note("2 of 4 buildings shown")
    result.set_items(
        [
            SectionRow("Lindenhof", height=22),
            ListItem(1, "Hoofdingang A", "MC · 20417-118", ("program", "3", "accent"), bold=True),
            ListItem(2, "Hoofdingang B", "MC · 20417-121"),
            ListItem(3, "Cv-ruimte", "RC · 20440-312", ("battery-low", "", "caution")),
            ListItem(4, "Lift machinekamer met een heel lange naam", "RC · 20440-310"),
        ]
    )
    result.select(1)
    return result


class Gallery(QWidget):
    """All parts side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        head = PageHead(
            "Gallery",
            "every part of the kit",
            [Button("Read log", icon="history"), Button("Program", "primary", "program", hint="F9")],
        )
        left: QVBoxLayout = column(buttons_card(), fields_card(), spacing=12)
        left.addStretch(1)
        empty = Card("Keys")
        empty.add(EmptyState("nav.keys", "No keys yet", "Issue the first key to a person.", "Issue key"))
        right: QVBoxLayout = column(state_card(), empty, spacing=12)
        middle = row(spacing=12, margins=(24, 0, 24, 12))
        middle.addWidget(rail())
        middle.addLayout(left, 1)
        middle.addLayout(right, 1)
        body = column(head, spacing=0)
        body.addLayout(middle)
        body.addLayout(row(tables_card(), margins=(24, 0, 24, 16)), 1)
        self.setLayout(body)
        self.resize(1600, 1400)


def take(app: QApplication, folder: Path, look: str) -> None:
    """Pictures of the sheet, a side sheet, a dialog and toasts in one look."""
    theme().set_mode(look)
    ratio = round(app.devicePixelRatio() * 100)
    gallery = Gallery()
    gallery.show()
    gallery.findChildren(CodeField)[0].box(3).setFocus()
    app.processEvents()
    gallery.grab().save(str(folder / f"gallery-{look}-{ratio}.png"))
    page = QWidget()
    page.resize(1096, 640)
    page.setLayout(column(PageHead("Keys", "6,202 issued"), "stretch"))
    page.show()
    sheet = SideSheet(page, "Issue key", "to one person, for one or more locks", "issue")
    sheet.body.addWidget(Field("Person", ComboField("Search a person", icon="person"), side="left"))
    sheet.body.addWidget(Field("Deposit", LineInput("€ 25.00"), side="left"))
    sheet.body.addStretch(1)
    sheet.side.addWidget(Label("Receipt", "strong"))
    sheet.side.addStretch(1)
    sheet.show_side()
    sheet.add_foot(CheckBox("Print or mail the receipt", True))
    sheet.add_button(Button("Cancel"))
    sheet.add_button(Button("Issue 3 keys", "primary"))
    sheet.open()
    toasts = ToastArea(page)
    toasts.show("3 keys were issued to I. de Boer.", action="Undo")
    toasts.show("Receipt 2026-0318 was printed on the printer of the office.", "info")
    app.processEvents()
    page.grab().save(str(folder / f"sheet-{look}-{ratio}.png"))
    error = ErrorDialog(None, Texts(), fix="Compare and decide", fix_icon="merge")
    error.panel.show_details()
    confirm = ConfirmDialog(
        None,
        "End access of R. de Wit",
        "27 people lose Entrance A. 3 keys are taken in.",
        "End access",
        points=["Hoofdingang A", "Fietsenkelder"],
    )
    for name, dialog in (("error", error), ("confirm", confirm)):
        dialog.open()
        app.processEvents()
        dialog.grab().save(str(folder / f"{name}-{look}-{ratio}.png"))
        dialog.reject()


def main() -> None:
    """Take all pictures into the folder named on the command line."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme().install(app, "light")
    for look in LOOKS:
        take(app, folder, look)


if __name__ == "__main__":
    main()
