"""kill -9 in the middle of a page: the page with its cursor is there, or nothing of it; numbers have no gap."""

from __future__ import annotations

import random
from pathlib import Path

from flexeria_desktop.core.store.executor import Store
from tests.store.keyfile import KeyFile
from tests.store.sync_crash_writer import PAGE, write
from tests.store.test_crash import killed

ROUNDS = 5
LONGEST_LIFE = 0.2


def test_a_page_is_there_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    keys = KeyFile(tmp_path / "keys")
    Store.create(folder, secrets=keys).close()
    moments = random.Random(20290401)
    highest = 0
    for _ in range(ROUNDS):
        said = killed(folder, moments.uniform(0, LONGEST_LIFE), write)
        store = Store.open(folder, secrets=keys)
        cursor = int(store.run(lambda unit: unit.sync.cursor()) or 0)
        assert cursor >= int(said[-1]), "what was acknowledged is kept"
        assert store.run(lambda unit: unit.sync.digest())[0] == cursor, "as many rows as the cursor says"
        ours = cursor // PAGE
        assert store.run(lambda unit: unit.people.count()) == cursor + ours
        counts = store.run(lambda unit: unit.sync.counts())
        assert counts.waiting == ours, "no op is lost and none is doubled"
        given = store.run(lambda unit: unit.sync.highest_seq())
        assert given >= highest
        highest = given
        sent = store.run(lambda unit: unit.sync.take_batch(5))
        assert [op.device_seq for op in sent.ops] == list(range(1, len(sent.ops) + 1)), "unanswered ops go again"
        assert store.check().ok
        store.close()
    assert highest > 0
