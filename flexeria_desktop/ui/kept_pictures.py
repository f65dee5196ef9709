"""From a file to a picture that is kept: read within bounds, drawn anew, so that nothing else of the file is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from flexeria_desktop.core.domain.floor_plans import LARGEST_PICTURE, FloorPlan
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_photos import LARGEST_PHOTO, LONGEST_SIDE, LockPhoto
from flexeria_desktop.core.domain.place_refusals import PictureUnfit

LARGEST_FILE = 20 * 1_024 * 1_024
"""Bytes of a file; scans of an A3 sheet have a few millions."""
LARGEST_MEMORY = 256
"""MiB that a picture may take while it is read: 8,192 by 8,192 pixels."""
SIDE = 4_096
"""Pixels of the longer side of a floor plan as it is kept: an A3 plan at 250 dots an inch."""
SVG_SIDE = 2_400
QUALITIES = (90, 80, 65, 50)
PHOTO_QUALITIES = (85, 70, 50, 30, 15)


def read_picture(path: Path, place_id: str) -> FloorPlan:
    """Return a file as the picture of a place; raise PictureUnfit."""
    data = _bytes_of(path)
    return encoded(_drawn(data) if _is_svg(data) else _read(data), place_id)


def encoded(image: QImage, place_id: str) -> FloorPlan:
    """Return an image as PNG, or as JPEG where that would be too large; raise PictureUnfit."""
    image = _no_larger(image, SIDE)
    kept, mime = _written(image, "PNG", -1), "image/png"
    for quality in QUALITIES:
        if len(kept) <= LARGEST_PICTURE:
            break
        kept, mime = _written(image, "JPEG", quality), "image/jpeg"
    return FloorPlan(place_id, mime, image.width(), image.height(), kept)


def read_photo(path: Path, lock_id: LockId) -> LockPhoto:
    """Return a file as the photo of a lock, upright and without where it was taken; raise PictureUnfit."""
    image = _no_larger(_read(_bytes_of(path)), LONGEST_SIDE)
    kept = b""
    for quality in PHOTO_QUALITIES:
        kept = _written(image, "JPEG", quality)
        if len(kept) <= LARGEST_PHOTO:
            break
    return LockPhoto(lock_id, "image/jpeg", image.width(), image.height(), kept)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise PictureUnfit(reason="unreadable", limit=0) from error
    if len(data) > LARGEST_FILE:
        raise PictureUnfit(reason="large", limit=LARGEST_FILE)
    return data


def _is_svg(data: bytes) -> bool:
    return b"<svg" in data[:4_096]


def _read(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAllocationLimit(LARGEST_MEMORY)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in {b"png", b"jpeg"}:
        raise PictureUnfit(reason="unreadable", limit=0)
    image = reader.read()
    if image.isNull():
        raise PictureUnfit(reason="unreadable", limit=0)
    return _on_white(image)


def _drawn(data: bytes) -> QImage:
    # Without animation and without what lies elsewhere: Qt's renderer loads no addresses.
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise PictureUnfit(reason="unreadable", limit=0)
    size.scale(SVG_SIDE, SVG_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    if size.isEmpty():
        raise PictureUnfit(reason="size", limit=SVG_SIDE)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _on_white(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def _no_larger(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    whole = QSize(side, side)
    return image.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _written(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload] - the stubs want bytes, the binding a text
    return bytes(buffer.data().data())
