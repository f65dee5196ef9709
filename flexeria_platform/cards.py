"""Prepaid codes on paper: sheets of cards with a QR each, written to a file once and to nowhere else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

from flexeria_desktop.core.domain.codes import CodeKind, shown
from flexeria_platform.errors import ConsoleError

if TYPE_CHECKING:
    from fpdf import FPDF

Font = tuple[str, Literal["", "B"], float]
Language = Literal["nl", "en", "sv", "de"]
LANGUAGES: tuple[Language, ...] = ("nl", "en", "sv", "de")
WIDTH, HEIGHT = 85.6, 53.98
"""Millimetres of a card: ISO/IEC 7810 ID-1, as bank cards are."""
COLUMNS, ROWS = 2, 5
LEFT, TOP = (210 - COLUMNS * WIDTH) / 2, (297 - ROWS * HEIGHT) / 2
INSET, QR_SIZE = 6.0, 21.0
MARK = 3.0
"""Length of the marks to cut along, in millimetres; they lie outside the cards."""
INK, QUIET = (23, 28, 33), (91, 102, 112)


@dataclass(frozen=True, slots=True)
class Words:
    """What one kind of card says; ``{keys}`` is the number of keys it gives."""

    title: str
    purpose: str


TEXTS: dict[Language, dict[CodeKind, Words]] = {
    "nl": {
        CodeKind.BASE: Words("Beheer, 5 jaar", "Vijf jaar volledig beheer van één slot."),
        CodeKind.SHARE: Words("Delen, 5 jaar", "Vijf jaar sleutels van één slot delen met organisaties."),
        CodeKind.ORGANISATION: Words("Organisatie, 5 jaar", "Vijf jaar een organisatie met 100 medewerkers."),
        CodeKind.EMPLOYEES: Words("100 medewerkers", "Honderd medewerkers meer voor één organisatie."),
        CodeKind.KEYS: Words("{keys} sleutels", "{keys} sleutels voor één slot."),
    },
    "en": {
        CodeKind.BASE: Words("Management, 5 years", "Five years of full management of one lock."),
        CodeKind.SHARE: Words("Sharing, 5 years", "Five years of sharing keys of one lock with organisations."),
        CodeKind.ORGANISATION: Words("Organisation, 5 years", "Five years of one organisation with 100 employees."),
        CodeKind.EMPLOYEES: Words("100 employees", "A hundred more employees for one organisation."),
        CodeKind.KEYS: Words("{keys} keys", "{keys} keys for one lock."),
    },
    "sv": {
        CodeKind.BASE: Words("Förvaltning, 5 år", "Fem års full förvaltning av ett lås."),
        CodeKind.SHARE: Words("Delning, 5 år", "Fem års delning av nycklar till ett lås med organisationer."),
        CodeKind.ORGANISATION: Words("Organisation, 5 år", "Fem år för en organisation med 100 medarbetare."),
        CodeKind.EMPLOYEES: Words("100 medarbetare", "Hundra medarbetare till i en organisation."),
        CodeKind.KEYS: Words("{keys} nycklar", "{keys} nycklar till ett lås."),
    },
    "de": {
        CodeKind.BASE: Words("Verwaltung, 5 Jahre", "Fünf Jahre volle Verwaltung eines Schlosses."),
        CodeKind.SHARE: Words("Teilen, 5 Jahre", "Fünf Jahre Schlüssel eines Schlosses mit Organisationen teilen."),
        CodeKind.ORGANISATION: Words("Organisation, 5 Jahre", "Fünf Jahre eine Organisation mit 100 Mitarbeitern."),
        CodeKind.EMPLOYEES: Words("100 Mitarbeiter", "Hundert weitere Mitarbeiter für eine Organisation."),
        CodeKind.KEYS: Words("{keys} Schlüssel", "{keys} Schlüssel für ein Schloss."),
    },
}
FOOTERS: dict[Language, str] = {
    "nl": "Serie {batch} · kaart {number} van {count}",
    "en": "Batch {batch} · card {number} of {count}",
    "sv": "Serie {batch} · kort {number} av {count}",
    "de": "Serie {batch} · Karte {number} von {count}",
}
LAST_DAY: dict[Language, str] = {
    "nl": "te gebruiken tot en met {day}",
    "en": "use it until {day}",
    "sv": "används senast {day}",
    "de": "einzulösen bis {day}",
}
ADVICE: dict[Language, str] = {
    "nl": "Voer de code in bij Prepaid codes, of scan hem. Werkt één keer.",
    "en": "Enter the code under Prepaid codes, or scan it. It works once.",
    "sv": "Skriv in koden under Förbetalda koder, eller skanna den. Gäller en gång.",
    "de": "Den Code unter Prepaid-Codes eingeben oder scannen. Gilt einmal.",
}


@dataclass(frozen=True, slots=True)
class Print:
    """What stands on a sheet beside the codes.

    key_count: keys that a card of kind N gives; expires_on: last day of use.
    """

    kind: CodeKind
    batch: int
    key_count: int
    language: Language
    expires_on: date | None = None


def sheets(made: Sequence[str], order: Print) -> bytes:
    """Return a PDF of A4 sheets with ten cards each; each code stands on its card as text and in its QR."""
    from fpdf import FPDF  # noqa: PLC0415 - a fifth of a second that only printing needs

    page = FPDF(orientation="portrait", unit="mm", format="A4")
    page.set_auto_page_break(False)
    page.set_creator("Flexeria platform")
    page.set_title(_words(order).title)
    for place, code in enumerate(made):
        column, row = place % COLUMNS, place // COLUMNS % ROWS
        if column == row == 0:
            page.add_page()
            _cutting_marks(page)
        small = (ADVICE[order.language], _footer(order, place + 1, len(made)))
        _Place(page, LEFT + column * WIDTH, TOP + row * HEIGHT).card(code, _words(order), small)
    return bytes(page.output())


def _footer(order: Print, number: int, count: int) -> str:
    footer = FOOTERS[order.language].format(batch=order.batch, number=number, count=count)
    if order.expires_on is None:
        return footer
    return f"{footer} · {LAST_DAY[order.language].format(day=order.expires_on.isoformat())}"


def _words(order: Print) -> Words:
    words = TEXTS[order.language][order.kind]
    return Words(words.title.format(keys=order.key_count), words.purpose.format(keys=order.key_count))


@dataclass(frozen=True, slots=True)
class _Place:
    """One card of a sheet; left and top in millimetres from the corner of the paper."""

    page: FPDF
    left: float
    top: float

    def card(self, code: str, words: Words, small: tuple[str, str]) -> None:
        """Print one card."""
        whole = WIDTH - 2 * INSET
        self._line(6, whole, "FLEXERIA", ("helvetica", "B", 7), QUIET)
        self._line(11, whole - QR_SIZE, words.title, ("helvetica", "B", 12), INK)
        self._purpose(words.purpose)
        self._qr(code)
        self._line(30.5, whole, shown(code), ("courier", "B", 13.5), INK)
        for number, text in enumerate(small):
            self._line(40 + 4 * number, whole, text, ("helvetica", "", 6.5), QUIET)

    def _purpose(self, text: str) -> None:
        self.page.set_font("helvetica", "", 8)
        self.page.set_text_color(*INK)
        self.page.set_xy(self.left + INSET, self.top + 18)
        self.page.multi_cell(WIDTH - 3 * INSET - QR_SIZE, 3.8, text, align="L")

    def _qr(self, code: str) -> None:
        import segno  # noqa: PLC0415 - as in sheets

        picture = BytesIO()
        segno.make_qr(code, error="q").save(picture, kind="png", scale=8, border=4)
        self.page.image(picture, self.left + WIDTH - INSET - QR_SIZE, self.top + 5, QR_SIZE, QR_SIZE)

    def _line(self, below: float, width: float, text: str, font: Font, ink: tuple[int, int, int]) -> None:
        self.page.set_font(*font)
        self.page.set_text_color(*ink)
        self.page.set_xy(self.left + INSET, self.top + below)
        self.page.cell(width, 5, text, align="L")


def _cutting_marks(page: FPDF) -> None:
    """Short lines in the margin, so that no line is printed on a card."""
    page.set_draw_color(*QUIET)
    page.set_line_width(0.1)
    right, bottom = LEFT + COLUMNS * WIDTH, TOP + ROWS * HEIGHT
    for column in range(COLUMNS + 1):
        place = LEFT + column * WIDTH
        page.line(place, TOP - MARK - 1, place, TOP - 1)
        page.line(place, bottom + 1, place, bottom + MARK + 1)
    for row in range(ROWS + 1):
        place = TOP + row * HEIGHT
        page.line(LEFT - MARK - 1, place, LEFT - 1, place)
        page.line(right + 1, place, right + MARK + 1, place)


@contextmanager
def fresh_file(path: Path) -> Iterator[IO[bytes]]:
    """Give a new file that only its owner may read; it is on the disk when the block ends, and gone if that fails.

    Raises ConsoleError for a file that is there: cards that nobody has used yet are never written over.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise ConsoleError(f"{path} exists already; nothing was made.") from error
    except OSError as error:
        raise ConsoleError(f"{path} cannot be written; nothing was made.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise ConsoleError(f"{path} could not be written to its end; nothing was made.") from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise
