"""Marks a text for translation without needing Qt: the translation tool looks for this very name."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - name and form are Qt's
    """Return the text as it is."""
    return text
