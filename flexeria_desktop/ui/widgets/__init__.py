"""The parts every page is built from; they know no locks, keys or people, and every text comes from the caller.

A page imports from here only. Layouts: ``row``, ``column``. Texts: ``Label``. See each class for its signals.
Each module is imported when the first of its parts is asked for: the window paints before it needs most of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets.base import (
        ElidedLabel,
        GivingLabel,
        IconLabel,
        Label,
        clear,
        column,
        frame,
        line,
        row,
        scroll_to,
        scrolled,
    )
    from flexeria_desktop.ui.widgets.buttons import Button, IconButton
    from flexeria_desktop.ui.widgets.cards import Banner, Card, EmptyState, KeyValueGrid
    from flexeria_desktop.ui.widgets.charts import Bar, MiniBarChart
    from flexeria_desktop.ui.widgets.checks import CheckBox, RadioButton, RadioGroup
    from flexeria_desktop.ui.widgets.chips import Chip, FilterChip, Kbd, RemovableChip
    from flexeria_desktop.ui.widgets.code_field import CodeField
    from flexeria_desktop.ui.widgets.combo_field import ComboField, Option
    from flexeria_desktop.ui.widgets.data_table import DataTable
    from flexeria_desktop.ui.widgets.date_field import DateField
    from flexeria_desktop.ui.widgets.dialogs import ConfirmDialog, Dialog, ErrorDialog, ErrorPanel
    from flexeria_desktop.ui.widgets.fields import (
        ChoiceField,
        Field,
        LineInput,
        SearchField,
        TextArea,
        focus_first_error,
    )
    from flexeria_desktop.ui.widgets.fitting import Beside, Lines, fitted
    from flexeria_desktop.ui.widgets.list_detail import ListAndDetail
    from flexeria_desktop.ui.widgets.list_rail import ListItem, ListRail
    from flexeria_desktop.ui.widgets.overlay import Scrim, SideSheet, keep_focus_inside
    from flexeria_desktop.ui.widgets.page_head import PageHead
    from flexeria_desktop.ui.widgets.progress import ProgressBar
    from flexeria_desktop.ui.widgets.qr_picture import QrPicture
    from flexeria_desktop.ui.widgets.range_chart import RangeChart
    from flexeria_desktop.ui.widgets.rows_model import Column, GapRow, RowsModel, SectionRow
    from flexeria_desktop.ui.widgets.segmented import Segmented
    from flexeria_desktop.ui.widgets.signal_bars import SignalBars
    from flexeria_desktop.ui.widgets.tabs import TabRow
    from flexeria_desktop.ui.widgets.toasts import Toast, ToastArea

_MODULES = {
    "base": {
        "ElidedLabel",
        "GivingLabel",
        "IconLabel",
        "Label",
        "clear",
        "column",
        "frame",
        "line",
        "row",
        "scroll_to",
        "scrolled",
    },
    "buttons": {"Button", "IconButton"},
    "cards": {"Banner", "Card", "EmptyState", "KeyValueGrid"},
    "charts": {"Bar", "MiniBarChart"},
    "checks": {"CheckBox", "RadioButton", "RadioGroup"},
    "chips": {"Chip", "FilterChip", "Kbd", "RemovableChip"},
    "code_field": {"CodeField"},
    "combo_field": {"ComboField", "Option"},
    "data_table": {"DataTable"},
    "date_field": {"DateField"},
    "dialogs": {"ConfirmDialog", "Dialog", "ErrorDialog", "ErrorPanel"},
    "fields": {"ChoiceField", "Field", "LineInput", "SearchField", "TextArea", "focus_first_error"},
    "fitting": {"Beside", "Lines", "fitted"},
    "list_rail": {"ListItem", "ListRail"},
    "list_detail": {"ListAndDetail"},
    "overlay": {"Scrim", "SideSheet", "keep_focus_inside"},
    "page_head": {"PageHead"},
    "progress": {"ProgressBar"},
    "qr_picture": {"QrPicture"},
    "range_chart": {"RangeChart"},
    "rows_model": {"Column", "GapRow", "RowsModel", "SectionRow"},
    "segmented": {"Segmented"},
    "signal_bars": {"SignalBars"},
    "tabs": {"TabRow"},
    "toasts": {"Toast", "ToastArea"},
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    part = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = part
    return part


__all__ = [
    "Banner",
    "Bar",
    "Beside",
    "Button",
    "Card",
    "CheckBox",
    "Chip",
    "ChoiceField",
    "CodeField",
    "Column",
    "ComboField",
    "ConfirmDialog",
    "DataTable",
    "DateField",
    "Dialog",
    "ElidedLabel",
    "EmptyState",
    "ErrorDialog",
    "ErrorPanel",
    "Field",
    "FilterChip",
    "GapRow",
    "GivingLabel",
    "IconButton",
    "IconLabel",
    "Kbd",
    "KeyValueGrid",
    "Label",
    "LineInput",
    "Lines",
    "ListAndDetail",
    "ListItem",
    "ListRail",
    "MiniBarChart",
    "Option",
    "PageHead",
    "ProgressBar",
    "QrPicture",
    "RadioButton",
    "RadioGroup",
    "RangeChart",
    "RemovableChip",
    "RowsModel",
    "Scrim",
    "SearchField",
    "SectionRow",
    "Segmented",
    "SideSheet",
    "SignalBars",
    "TabRow",
    "TextArea",
    "Toast",
    "ToastArea",
    "clear",
    "column",
    "fitted",
    "focus_first_error",
    "frame",
    "keep_focus_inside",
    "line",
    "row",
    "scroll_to",
    "scrolled",
]
