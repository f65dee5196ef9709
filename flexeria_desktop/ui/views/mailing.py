"""E-mail by the program of the computer: it opens with recipient, subject and text; the paper lies beside it as PDF."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QGuiApplication

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report

if TYPE_CHECKING:
    from flexeria_desktop.ui.printing.model import PrintJob

FOLDER = "papers/folder"
"""Setting of this computer: where papers for letters are put; Documents unless set."""
LONGEST_ADDRESS = 2_000
"""Characters of a whole address: Windows hands on 2,083 and cuts the rest without a word."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What the program for e-mail opens with; a link of this kind cannot carry a file."""

    address: str
    subject: str
    text: str = field(repr=False)


def covering_letter(person: str, address: str, subject: str) -> Letter:
    """A few words around a paper that is attached."""
    sentences = (
        QCoreApplication.translate("mail", "Dear %1,").replace("%1", person),
        QCoreApplication.translate("mail", "Attached you find: %1.").replace("%1", subject),
        QCoreApplication.translate("mail", "Kind regards,"),
    )
    return Letter(address, subject, "\n\n".join(sentences))


def mailto(letter: Letter) -> QUrl:
    """The link that opens a letter (RFC 6068): every sign of it is encoded, so that none adds a recipient."""
    body = quote(letter.text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    start = f"mailto:{quote(letter.address.strip(), safe='@')}?subject={quote(letter.subject, safe='')}"
    whole = f"{start}&body={body}"
    return QUrl.fromEncoded((whole if len(whole) <= LONGEST_ADDRESS else start).encode("ascii"))


def no_address() -> str:
    """Why nothing can be sent to somebody without an address."""
    return QCoreApplication.translate("mail", "No e-mail address is known of this person.")


def mail(context: PageContext, letter: Letter, job: PrintJob) -> None:
    """Put the paper beside it as PDF, open the program for e-mail, and tell where the PDF lies."""
    folder = _folder(context)

    async def work(_report: Report) -> Path:
        from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

        from flexeria_desktop.ui.printing import render_pdf  # noqa: PLC0415 - printing is loaded when somebody prints
        from flexeria_desktop.ui.printing.preview_window import file_name  # noqa: PLC0415 - the same

        path = folder / file_name(job)
        await to_thread(folder.mkdir, parents=True, exist_ok=True)
        await to_thread(render_pdf, job, path)
        return path

    def written(path: Path) -> None:
        _opened(context, letter, path)

    title = QCoreApplication.translate("mail", "Writing the PDF")
    context.runner.start(title, work, succeeded=written, failed=context.error)


def _opened(context: PageContext, letter: Letter, path: Path) -> None:
    link = mailto(letter)
    went = context.open_outside(link)
    told = QCoreApplication.translate("mail", "Attach this file to the e-mail: %1")
    if not went:
        told = QCoreApplication.translate("mail", "No program for e-mail answers. The PDF is kept: %1")
    elif "body=" not in link.toString():
        QGuiApplication.clipboard().setText(letter.text)
        told = QCoreApplication.translate("mail", "Paste the text into the e-mail, and attach this file: %1")

    def show() -> None:
        context.open_outside(QUrl.fromLocalFile(str(path.parent)))

    action = QCoreApplication.translate("mail", "Show folder")
    context.toast(told.replace("%1", str(path)), action, show, tone="positive" if went else "caution")


def _folder(context: PageContext) -> Path:
    kept = str(context.settings.value(FOLDER, "")) if context.settings is not None else ""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(kept or Path(documents) / "Flexeria")
