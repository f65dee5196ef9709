"""The ledger of prepaid codes that were used anywhere in the account; a code is only ever told masked (R44)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flexeria_desktop.core.domain.records import CodeState
from flexeria_desktop.core.store.sync.forms.base import IDS, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.organisations import ServersOwn
from flexeria_desktop.core.store.sync.forms.values import Fields, Unfit, day, micros, moment, needed, number, stated

MOST_KEYS = 1_000_000
"""Keys that one card can give: more than any batch has ever had."""


class RedemptionForm(ServersOwn):
    """A used code; the id is that of the operation that used it."""

    entity = "redemption"

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return kind, mask, target, days and keys; raise Unfit."""
        used, at = day(fields, "redeemed_on"), moment(fields, "at")
        if used is None or at is None:
            raise Unfit("redeemed_on" if used is None else "at")
        texts = {name: needed(fields, name) for name in ("kind", "mask", "target")}
        keys = number(fields, "keys", 0, MOST_KEYS)
        return stated({**texts, "redeemed_on": used, "at": at, "end": day(fields, "end"), "keys": keys})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put them in; one that was entered here and still waits for its answer has it now."""
        serials = [of["target"] for of in rows.values()]
        locks = dict(rows_of(scope.connection, f"SELECT serial, id FROM locks WHERE serial IN {IDS}", packed(serials)))
        statement = """INSERT INTO codes
            (op_id, mask, kind, lock_id, state, entered_at, decided_on, reason, effect, target)
            VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?) ON CONFLICT (op_id) DO UPDATE SET
            state = excluded.state, code_secret = NULL, decided_on = excluded.decided_on, reason = '',
            effect = CASE WHEN effect = '' THEN excluded.effect ELSE effect END"""
        values = []
        for op_id, of in rows.items():
            effect = json.dumps({"end": of.get("end"), "keys": of.get("keys", 0)})
            days = (micros(of["at"]), of["redeemed_on"])
            lock_id = locks.get(of["target"])
            target = "" if lock_id else of["target"]
            row = (op_id, of["mask"], of["kind"], lock_id, CodeState.APPLIED.value, *days, effect, target)
            values.append(row)
        run(scope.connection, statement, values)
        return {}
