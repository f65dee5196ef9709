"""The photo of a lock beside its name: chosen, dropped, seen large, deleted. It stays on this computer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from flexeria_desktop.core.domain.lock_photos import LockPhoto
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.widgets import Button, IconButton, Label, column, row
from flexeria_desktop.ui.widgets.photo import LargePhoto, Photo

WIDTH = 240
AROUND = QSize(96, 168)
"""What the large photo leaves of the window: edges, title and foot of the dialog."""


class LockPhotoBox(QWidget):
    """What was last read is shown; an answer for a lock that is not shown any more is dropped."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._lock: LockRow | None = None
        self._photo: LockPhoto | None = None
        self.folder = ""
        self.setAcceptDrops(True)
        self.setFixedWidth(WIDTH)
        self.photo = Photo(self.tr("Photo of the lock"), WIDTH)
        self.photo.setObjectName("locks.photo")
        self._hint = Label(
            self.tr("A photo shows whoever looks for this door which one it is. It stays on this computer."),
            "small",
            "text-muted",
            wrap=True,
        )
        self.choose = Button(self.tr("Choose photo"), icon="photo")
        self.choose.setObjectName("locks.photo.choose")
        self.gone = IconButton("remove", self.tr("Delete the photo"))
        self.gone.setObjectName("locks.photo.delete")
        acts = row(self.choose, self.gone, "stretch", spacing=8)
        self.setLayout(column(Label(self.tr("Photo"), "strong"), self.photo, self._hint, acts, "stretch", spacing=8))
        self.photo.clicked.connect(self._open)
        self.choose.clicked.connect(self.choose_file)
        self.gone.clicked.connect(self._delete)
        self._show(None)

    def show_lock(self, lock: LockRow) -> None:
        """Show the photo of a lock."""
        if self._lock is None or self._lock.id != lock.id:
            self._show(None)
        self._lock = lock
        actions = self._context.actions

        async def work(_report: Report) -> tuple[LockRow, LockPhoto | None]:
            return lock, await actions.lock_photo(lock.id)

        self._context.runner.start("", work, succeeded=self._read, failed=self._context.error)

    def take_file(self, path: Path) -> None:
        """Make a file the photo of the lock."""
        if self._lock is None:
            return
        lock_id, actions = self._lock.id, self._context.actions
        said = self.tr("The photo of %1 is kept.").replace("%1", self._lock.name)

        async def work(_report: Report) -> None:
            import asyncio  # noqa: PLC0415 - with the decoder, when a photo is chosen

            from flexeria_desktop.ui.kept_pictures import read_photo  # noqa: PLC0415 - as above

            await actions.save_lock_photo(await asyncio.to_thread(read_photo, path, lock_id))

        self._run(self.tr("Reading the photo"), work, said)

    def choose_file(self) -> None:
        """Ask for a file."""
        pattern = self.tr("Pictures (%1)").replace("%1", "*.png *.jpg *.jpeg")
        dialog = QFileDialog(self.window(), self.tr("Photo of the lock"), self.folder, pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this computer may be dropped."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        event.acceptProposedAction()
        self.take_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _read(self, found: tuple[LockRow, LockPhoto | None]) -> None:
        lock, photo = found
        if self._lock is not None and self._lock.id == lock.id and photo != self._photo:
            self._show(photo)

    def _show(self, photo: LockPhoto | None) -> None:
        self._photo = photo
        if photo is not None:
            self.photo.show_picture(photo.picture)
        elif self.photo.hasFocus() or self.gone.hasFocus():
            self.choose.setFocus()
        self.photo.setVisible(photo is not None)
        self.gone.setVisible(photo is not None)
        self._hint.setVisible(photo is None)
        self.choose.setText(self.tr("Choose photo") if photo is None else self.tr("Another photo"))

    def _open(self) -> None:
        if self._photo is None or self._lock is None:
            return
        from flexeria_desktop.ui.widgets import Dialog  # noqa: PLC0415 - when one is opened

        room = self.window().size() - AROUND
        large = LargePhoto(self.photo.accessibleName(), self._photo.picture, room)
        dialog = Dialog(self.window(), self._lock.name, width=max(large.width() + 48, WIDTH))
        dialog.body.addWidget(large)
        dialog.add_button(self.tr("Close"), dialog.accept, "primary").setObjectName("locks.photo.close")
        dialog.open()

    def _delete(self) -> None:
        if self._lock is None:
            return
        lock_id, actions = self._lock.id, self._context.actions
        said = self.tr("The photo of %1 was deleted.").replace("%1", self._lock.name)

        async def work(_report: Report) -> None:
            await actions.remove_lock_photo(lock_id)

        self._run("", work, said)

    def _run(self, title: str, work: Callable[[Report], Coroutine[Any, Any, Any]], said: str) -> None:
        def done(_result: object) -> None:
            self._context.toast(said)
            self._context.changed("locks")

        self._context.runner.start(title, work, succeeded=done, failed=self._context.error)
