"""The look: palettes and type from the design tokens, one style sheet, one signal when it changes.

Everybody asks the one ``theme()``; nobody sets a style sheet on a widget of their own. A widget shows its
kind through a dynamic property (``kind``, ``tone``, ``density``, ``role``) that the style sheet selects,
set with :func:`set_look`. Painted widgets read :meth:`Theme.color` as they paint and repaint on ``changed``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from string import Template
from types import MappingProxyType
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from flexeria_desktop.ui.focus_ring import FocusRing
from flexeria_desktop.ui.resources import resource

Mode = Literal["system", "light", "dark", "high-contrast"]
MODES: tuple[Mode, ...] = ("system", "light", "dark", "high-contrast")
FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
"""The two weights of the type scale."""
Tone = Literal["neutral", "accent", "positive", "caution", "danger", "info"]


@dataclass(frozen=True)
class Palette:
    """The colours of one look; ``name`` is light, dark or high-contrast."""

    name: str
    roles: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        return self.roles[role]

    @property
    def outlined(self) -> bool:
        """Whether grounds are too alike to tell parts apart, so that a line has to."""
        return self.name == "high-contrast"


@cache
def tokens() -> dict[str, Any]:
    """The design tokens, read once."""
    return json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))


@cache
def palette_named(name: str) -> Palette:
    """The palette of that name; KeyError for an unknown one."""
    return Palette(name, MappingProxyType(tokens()["palette"][name]))


@lru_cache(maxsize=512)
def parse_color(text: str) -> QColor:
    """``#RRGGBB`` or ``#RRGGBBAA`` (alpha last, as in CSS) as a colour."""
    color = QColor(text[:7])
    if len(text) == 9:
        color.setAlpha(int(text[7:], 16))
    return color


def set_look(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet selects and polish the widget anew if one differs."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Theme(QObject):
    """The current look of the program; ``changed`` follows every switch, ``mode_changed(mode)`` every choice."""

    changed = Signal()
    mode_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._mode: Mode = "system"
        self._palette = palette_named("light")
        self._app: QApplication | None = None
        self._ring: FocusRing | None = None

    @property
    def mode(self) -> Mode:
        """What the person chose; ``system`` follows the desktop."""
        return self._mode

    @property
    def palette(self) -> Palette:
        """The palette in use."""
        return self._palette

    def install(self, app: QApplication, mode: Mode = "system") -> None:
        """Dress the application (Fusion, palette, style sheet, focus ring) and follow the system."""
        self._app = app
        app.setStyle("Fusion")
        _bring_fonts()
        app.setFont(self.font("body"))
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._ring = FocusRing(app, lambda: self.color("focus"))
        self._mode = mode
        self._apply(self._wanted_palette())

    def set_mode(self, mode: Mode) -> None:
        """Choose the look; everything repaints before this returns."""
        if mode not in MODES:
            raise ValueError(mode)
        self._mode = mode
        wanted = self._wanted_palette()
        if wanted is not self._palette:
            self._apply(wanted)
        self.mode_changed.emit(mode)

    def color(self, role: str) -> QColor:
        """The colour of a role of the tokens; KeyError for an unknown role."""
        return QColor(parse_color(self._palette[role]))

    def font(self, scale: str = "body", *, mono: bool = False) -> QFont:
        """A font of the type scale (caption, small, body, strong, subtitle, title, figure, walk-…)."""
        return QFont(_font(scale, mono))

    def line_height(self, scale: str) -> int:
        """Line height of a type scale in logical pixels."""
        return int(tokens()["type"]["scale"][scale][1])

    def _wanted_palette(self) -> Palette:
        if self._mode != "system":
            return palette_named(self._mode)
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return palette_named("high-contrast")
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        return palette_named("dark" if dark else "light")

    def _follow_system(self, _value: object = None) -> None:
        if self._mode == "system" and self._wanted_palette() is not self._palette:
            self._apply(self._wanted_palette())

    def _apply(self, palette: Palette) -> None:
        self._palette = palette
        if self._app is not None:
            # From one sheet to another Qt polishes each widget once for each of its ancestors: seven times as long.
            self._app.setStyleSheet("")
            self._app.setPalette(qt_palette(palette))
            self._app.setStyleSheet(style_sheet(palette))
        self.changed.emit()


@cache
def _bring_fonts() -> None:
    """Words are as wide on every computer, whatever is installed there; without our files its own font serves."""
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


@lru_cache(maxsize=64)
def _font(scale: str, mono: bool) -> QFont:
    kinds = tokens()["type"]
    size, _line, weight = kinds["scale"][scale]
    font = QFont()
    font.setFamilies([name for name in kinds["mono" if mono else "family"] if not name.endswith("serif")])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    if mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
    return font


# Which token stands for which role of Qt's own palette, so that parts without a style fit in.
_QT_ROLES = {
    "Window": "window",
    "WindowText": "text",
    "Base": "surface",
    "AlternateBase": "sunken",
    "ToolTipBase": "raised",
    "ToolTipText": "text",
    "PlaceholderText": "text-muted",
    "Text": "text",
    "Button": "surface",
    "ButtonText": "text",
    "BrightText": "danger",
    "Link": "accent",
    "LinkVisited": "accent",
    "Accent": "accent",
    "Highlight": "selection",
    "HighlightedText": "selection-text",
    "Light": "hover",
    "Midlight": "hover",
    "Mid": "border",
    "Dark": "border-strong",
    "Shadow": "border-strong",
}


def qt_palette(palette: Palette) -> QPalette:
    """The palette for Qt's own drawing; disabled parts by colour, not by opacity."""
    result = QPalette()
    for role, token in _QT_ROLES.items():
        result.setColor(getattr(QPalette.ColorRole, role), parse_color(palette[token]))
    disabled = QPalette.ColorGroup.Disabled
    for role in ("WindowText", "Text", "ButtonText", "PlaceholderText", "HighlightedText"):
        result.setColor(disabled, getattr(QPalette.ColorRole, role), parse_color(palette["text-disabled"]))
    for role in ("Base", "Button", "Highlight"):
        result.setColor(disabled, getattr(QPalette.ColorRole, role), parse_color(palette["sunken"]))
    return result


class _QssTemplate(Template):
    """``@role`` or ``@{role}``; the dollar stays free for regular expressions and names may hold a hyphen."""

    delimiter = "@"
    idpattern = r"[a-z][a-z0-9-]*"


def style_sheet(palette: Palette) -> str:
    """The one style sheet with the roles of ``palette`` put in; KeyError when it names an unknown role."""
    template = _QssTemplate(resource("theme", "style.qss").read_text(encoding="utf-8"))
    colors = {role: _qss_color(text) for role, text in palette.roles.items()}
    colors["chip-edge"] = f"1px solid {palette['border']}" if palette.outlined else "0"
    return template.substitute(colors)


def _qss_color(text: str) -> str:
    color = parse_color(text)
    if color.alpha() == 255:
        return text
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


@cache
def theme() -> Theme:
    """The one theme of the process."""
    return Theme()
