"""Counters for Prometheus: routes by their template, results by name; no account, no lock, nobody."""

from __future__ import annotations

import os
from collections import Counter as Tally
from collections.abc import Iterable
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from sqlalchemy import Engine, QueuePool

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Set by the process that starts several workers: each then tells what all of them counted."""
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "flexeria_requests", "Answered requests", ["method", "route", "status"], registry=self._registry
        )
        self._seconds = Histogram(
            "flexeria_request_seconds",
            "From the request's head to the end of its answer",
            ["route"],
            buckets=SECONDS,
            registry=self._registry,
        )
        self._sync_ops = Counter(
            "flexeria_sync_ops", "Operations of desks by their outcome", ["result"], registry=self._registry
        )
        self._redemptions = Counter(
            "flexeria_redemptions", "Tries of prepaid codes: redeemed, or why not", ["result"], registry=self._registry
        )
        self._repeats = Counter(
            "flexeria_repeats", "Transactions that ran again after a conflict", registry=self._registry
        )
        self._under_way = Gauge(
            "flexeria_requests_under_way",
            "Requests not yet answered",
            registry=self._registry,
            multiprocess_mode="livesum",
        )
        self._pool = Gauge(
            "flexeria_database_connections",
            "Connections to the database",
            ["state"],
            registry=self._registry,
            multiprocess_mode="livesum",
        )
        if SHARED_FOLDER not in os.environ:
            ProcessCollector(registry=self._registry)

    def count_request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def count_ops(self, results: Iterable[str]) -> None:
        """Count operations of desks: applied, duplicate, superseded, rejected, deferred."""
        for result, count in Tally(results).items():
            self._sync_ops.labels(result).inc(count)

    def count_redemption(self, result: str) -> None:
        """Count a try of a code: ``redeemed`` or the refusal's code."""
        self._redemptions.labels(result).inc()

    def count_repeat(self) -> None:
        """Count a transaction that runs again."""
        self._repeats.inc()

    def see_load(self, under_way: int, engine: Engine) -> None:
        """Note how many requests and connections are in use now."""
        self._under_way.set(under_way)
        if isinstance(engine.pool, QueuePool):
            self._pool.labels("used").set(engine.pool.checkedout())
            self._pool.labels("idle").set(engine.pool.checkedin())

    def text(self) -> bytes:
        """Everything counted, in Prometheus' text format; with several workers, of all of them."""
        if SHARED_FOLDER not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call] # the package says nothing of it
        return generate_latest(together)


def forget_dead_workers() -> None:
    """Take what workers that are gone had under way out of the sums; what they counted stays."""
    folder = os.environ.get(SHARED_FOLDER)
    if folder is None:
        return
    for file in Path(folder).glob("gauge_live*_*.db"):
        try:
            os.kill(int(file.stem.rpartition("_")[2]), 0)
        except ProcessLookupError:
            file.unlink(missing_ok=True)
