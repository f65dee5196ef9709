"""Batches as the store hands them out, made without one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from flexeria_desktop.core.domain.sync_queue import Batch, OutgoingOp, moment_text


def batch_of(first: int, ops: Sequence[OutgoingOp]) -> Batch:
    """These ops under numbers that begin with ``first``."""
    encoded = [json.dumps({**asdict(op), "at": moment_text(op.at)}).encode() for op in ops]
    return Batch(first, tuple(op.op_id for op in ops), tuple(encoded))
