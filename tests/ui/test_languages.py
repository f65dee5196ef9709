"""Formats by locale, and the language that stretches every text."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from flexeria_desktop.ui import formats
from flexeria_desktop.ui.languages import NAMES, PSEUDO, languages, stretched
from flexeria_desktop.ui.widgets import DateField, ErrorPanel
from flexeria_desktop.ui.widgets.date_field import parse_day
from tests.ui.test_overlay import TEXTS


@pytest.fixture(autouse=True)
def english(qapp):
    languages().set_language("en")
    yield
    languages().set_language("en")


def test_english_formats():
    assert formats.day(date(2026, 5, 12)) == "12 May 2026"
    assert formats.moment(datetime(2026, 5, 12, 9, 41, 7)) == "12 May 2026, 09:41"  # noqa: DTZ001
    assert formats.number(2500) == "2,500"
    assert (formats.size(9999), formats.size(80_000)) == ("9,999 bytes", "80.0\u00a0kB")
    assert formats.about(21.2) == "about 21 s"
    assert formats.remaining(70) == "1 min 10 s left"
    assert formats.remaining(None) == ""
    assert [formats.duration(s) for s in (8, 60, 7_500, 259_200, 86_400)] == [
        "8 s",
        "1 min",
        "2 h 5 min",
        "3 days",
        "24 h",
    ]
    assert formats.of_total(376, 955, "bytes") == "376 of 955 bytes"


def test_dutch_formats():
    languages().set_language("nl")
    assert formats.number(2500) == "2.500"
    assert formats.day(date(2026, 5, 12)) == "12 mei 2026"


def test_swedish_formats():
    languages().set_language("sv")
    assert formats.number(2500) == "2\u00a0500"
    assert formats.day(date(2026, 5, 12)) == "12 maj 2026"
    assert formats.weekday(date(2026, 5, 12)) == "tis 12 maj"
    assert formats.long_day(date(2026, 5, 12)) == "tisdag 12 maj 2026"
    assert formats.size(80_000) == "80,0\u00a0kB"
    assert formats.duration(7_500) == "2 tim 5 min"


def test_german_formats():
    languages().set_language("de")
    assert formats.number(2500) == "2.500"
    assert formats.day(date(2026, 5, 12)) == "12. Mai 2026"
    assert formats.short_day(date(2026, 5, 12)) == "12. Mai"
    assert formats.weekday(date(2026, 5, 12)) == "Di. 12. Mai"
    assert formats.long_day(date(2026, 5, 12)) == "Dienstag, 12. Mai 2026"
    assert formats.size(80_000) == "80,0\u00a0kB"


@pytest.mark.parametrize("language", NAMES)
def test_a_date_is_read_as_it_is_shown_with_and_without_the_points_of_its_months(language):
    languages().set_language(language)
    for month in range(1, 13):
        shown = date(2026, month, 9)
        assert parse_day(formats.day(shown)) == shown
        assert parse_day(formats.day(shown).replace(".", "")) == shown
        assert parse_day(f"{shown:%d.%m.%Y}") == parse_day(f"{shown:%d-%m-%y}") == parse_day(str(shown)) == shown
    assert parse_day("9 xyz 2026") is None


@pytest.mark.parametrize(
    ("language", "cancel", "paste"),
    [("nl", "Annuleren", "P&lakken"), ("sv", "Avbryt", "Klistra &in"), ("de", "Abbrechen", "Einf&ügen")],
)
def test_qt_speaks_the_language_in_its_dialogs_and_menus(language, cancel, paste):
    languages().set_language(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == paste


def test_a_secret_never_shows_more_than_its_half():
    assert formats.masked("04A17C2B905E80") == "•• 5E80"
    assert formats.masked("1234") == "•• 34"
    assert formats.masked("1") == "••"


def test_the_pseudo_language_stretches_every_text(qtbot):
    with qtbot.waitSignal(languages().changed):
        languages().set_language(PSEUDO)
    panel = ErrorPanel(TEXTS)
    qtbot.addWidget(panel)
    texts = [label.text() for label in panel.findChildren(type(panel._details))]
    assert stretched("What happened") in texts
    assert len(stretched("What happened")) >= 1.4 * len("What happened")
    assert stretched("%1 of %2").startswith("[%1 of %2")


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="xx"):
        languages().set_language("xx")


def test_dates_change_with_the_language(qtbot):
    languages().set_language("nl")
    field = DateField(date(2026, 5, 12))
    qtbot.addWidget(field)
    assert field.text == "12 mei 2026"


def test_the_package_ui_imports_nothing_heavy():
    code = "import sys, json, flexeria_desktop.ui; print(json.dumps([m for m in sys.modules if 'PySide6' in m]))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(shown.stdout) == []
