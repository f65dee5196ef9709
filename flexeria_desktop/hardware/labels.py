"""The claim label of a lock (FLP/1 section 4); one reader serves lock link, desktop and platform."""

from flexeria_desktop.core.domain.labels import (
    SECRET_SIZE,
    SERIAL_FORM,
    Label,
    LabelInvalid,
    format_label,
    parse_label,
)

__all__ = ["SECRET_SIZE", "SERIAL_FORM", "Label", "LabelInvalid", "format_label", "parse_label"]
