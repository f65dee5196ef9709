"""The log on stderr: lines for people, or one JSON object a line for machines."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Literal

LogFormat = Literal["text", "json"]
TEXT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class JsonLines(logging.Formatter):
    """time, level, and either the facts of a request or the text of a message."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **(getattr(record, "facts", None) or {"logger": record.name, "message": record.getMessage()}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr(form: LogFormat = "text") -> None:
    """Everything of level INFO and above; addresses, headers and bodies are never told."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if form == "json" else logging.Formatter(TEXT))
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    # These tell of every step, in parts with addresses.
    for chatty in ("alembic", "httpx", "fontTools", "fpdf"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
