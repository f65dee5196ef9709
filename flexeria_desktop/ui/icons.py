"""Lucide icons in the colour of a role, sharp at every scaling, drawn anew when the look changes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from flexeria_desktop.ui.resources import resource
from flexeria_desktop.ui.theme import theme, tokens


def file_name(name_or_use: str) -> str:
    """The Lucide name of a use ("take-in" → "archive-restore"); a Lucide name stands for itself."""
    return tokens()["icon"]["use"].get(name_or_use, name_or_use)


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=2048)
def _rendered(name: str, color: str, size: int, ratio: float, stroke: float) -> QPixmap:
    text = _svg(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def device_ratio() -> float:
    """The highest device pixel ratio of all screens."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def pixmap(name_or_use: str, role: str = "text", size: int = 16, ratio: float | None = None) -> QPixmap:
    """An icon as a picture of ``size`` logical pixels in the colour of ``role``.

    Raises FileNotFoundError for an icon that is not in resources/icons and KeyError for an unknown role.
    """
    stroke = 1.5 if size >= 32 else 2
    color = theme().color(role).name()
    return _rendered(file_name(name_or_use), color, size, ratio or device_ratio(), stroke)


def icon(name_or_use: str, role: str = "text", size: int = 16) -> QIcon:
    """An icon for buttons and menus, with its disabled and selected colours; see ``bind_icon``."""
    result = QIcon()
    for mode, ink in (
        (QIcon.Mode.Normal, role),
        (QIcon.Mode.Active, role),
        (QIcon.Mode.Disabled, "text-disabled"),
        (QIcon.Mode.Selected, "selection-text"),
    ):
        for ratio in {1.0, 2.0, device_ratio()}:
            result.addPixmap(pixmap(name_or_use, ink, size, ratio), mode)
    return result


class _Binding(QObject):
    """Lives as a child of the button or label it keeps up to date."""

    def __init__(self, widget: QAbstractButton | QLabel) -> None:
        super().__init__(widget)
        self.setObjectName("iconBinding")
        self._widget = widget
        self._what = ("", "text", 16)
        theme().changed.connect(self.refresh)

    def use(self, name: str, role: str, size: int) -> None:
        self._what = (name, role, size)
        self.refresh()

    def refresh(self) -> None:
        name, role, size = self._what
        if isinstance(self._widget, QAbstractButton):
            self._widget.setIcon(icon(name, role, size) if name else QIcon())
            self._widget.setIconSize(QSize(size, size))
        elif name:
            self._widget.setPixmap(pixmap(name, role, size))
        else:
            self._widget.clear()


def bind_icon(widget: QAbstractButton | QLabel, name_or_use: str, role: str = "text", size: int = 16) -> None:
    """Give a button or label an icon that follows the look; an empty name takes it away."""
    known = widget.findChild(_Binding, "iconBinding", Qt.FindChildOption.FindDirectChildrenOnly)
    binding = known if isinstance(known, _Binding) else _Binding(widget)
    binding.use(name_or_use, role, size)
