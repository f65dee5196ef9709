"""The planner against a model of platform and outbox: it ends, converges, and never quarrels."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.sync import planner
from flexeria_desktop.core.sync.planner import (
    AskPerson,
    Fault,
    ParkAll,
    ParkOne,
    Pull,
    PullPage,
    PullStep,
    Push,
    PushBatch,
    PushStep,
    Renumber,
    SendCommands,
    TakeSnapshot,
    Trouble,
    Wait,
    next_pull,
    next_push,
)

NOW = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)
AWAY = Fault(Trouble.AWAY, "offline")
BUSY = Fault(Trouble.AWAY, "offline", retry_after=300.0)
PORTAL = Fault(Trouble.PORTAL, "sign_in_page")
SIGN_IN = Fault(Trouble.PERSON, "unauthenticated")
WRONG = Fault(Trouble.REFUSED, "invalid")
PASSING = [AWAY, BUSY, PORTAL]


@dataclass
class Server:
    """Stores ops in order without gaps; a batch with a poisonous op is refused whole."""

    poison: frozenset[int]
    needs_command: frozenset[int]
    commanded: bool = False
    stored: list[tuple[int, int]] = field(default_factory=list)
    refused: set[tuple[int, ...]] = field(default_factory=set)
    log: int = 0
    trimmed_below: int = 0

    def push(self, batch: list[tuple[int, int]]) -> Fault | list[str]:
        """Judge (number, op) pairs; every op is stored at most once."""
        ops = tuple(op for _, op in batch)
        assert ops not in self.refused, "a refused batch came again unchanged"
        if self.poison & set(ops):
            self.refused.add(ops)
            return WRONG
        top = len(self.stored)
        if batch[0][0] > top + 1:
            return Fault(Trouble.GAP, "seq_gap", expected=top + 1)
        results = []
        for number, op in batch:
            if number > len(self.stored):
                self.stored.append((number, op))
                self.log += 1
            else:
                assert self.stored[number - 1] == (number, op), "device forked"
            results.append("deferred" if op in self.needs_command and not self.commanded else "applied")
        return results


@dataclass
class Outbox:
    """Numbers are given when an op first goes out, and kept."""

    queue: list[int]
    numbers: dict[int, int] = field(default_factory=dict)
    top: int = 0
    done: set[int] = field(default_factory=set)
    parked: list[int] = field(default_factory=list)

    def batch(self, limit: int) -> list[tuple[int, int]]:
        """The oldest ops; those that have a number lead."""
        chosen = self.queue[:limit]
        for op in chosen:
            if op not in self.numbers:
                self.top += 1
                self.numbers[op] = self.top
        return [(self.numbers[op], op) for op in chosen]

    def settle(self, batch: list[tuple[int, int]], results: list[str]) -> int:
        """Keep the outcomes; what was deferred goes behind the others under a new number."""
        for (_, op), result in zip(batch, results, strict=True):
            self.queue.remove(op)
            if result == "deferred":
                self.queue.append(op)
                del self.numbers[op]
            else:
                self.done.add(op)
        return sum(result != "deferred" for result in results)

    def park(self, op: int) -> None:
        """Take an op out and close the gap behind it."""
        self.queue.remove(op)
        self.parked.append(op)
        if self.numbers.pop(op, None) is not None:
            self.renumber(self.top_answered() + 1)

    def top_answered(self) -> int:
        """The number below those that are still unanswered."""
        return (
            min(self.numbers[op] for op in self.queue if op in self.numbers) - 1 if self._numbered() else self.top - 1
        )

    def _numbered(self) -> list[int]:
        return [op for op in self.queue if op in self.numbers]

    def renumber(self, first: int) -> None:
        """Number the unanswered ops anew."""
        for op in self._numbered():
            del self.numbers[op]
        self.top = first - 1


class Run:
    """Drives both sides in virtual time; ``faults`` decide what befalls each request."""

    def __init__(self, server: Server, outbox: Outbox, faults: list[object]) -> None:
        self.server, self.outbox, self.faults = server, outbox, faults
        self.pull, self.push = Pull(), Push(waiting=len(outbox.queue))
        self.now, self.pulled_to, self.stored = NOW, 0, 0
        self.steps = 0

    def fault(self) -> object:
        """The next mishap, or None."""
        return self.faults.pop(0) if self.faults else None

    def to_rest(self, most: int) -> None:
        """Go on until both sides wait for something to be heard, or a person is asked."""
        for _ in range(most):
            self.steps += 1
            pull, push = next_pull(self.pull, self.now), next_push(self.push, self.now)
            assert (pull, push) == (next_pull(self.pull, self.now), next_push(self.push, self.now))
            moved = [self.do_pull(pull), self.do_push(push)]
            if any(moved):
                continue
            if self.at_rest(pull, push):
                return
            untils = [step.until for step in (pull, push) if isinstance(step, Wait | AskPerson)]
            self.now = min(until for until in untils if until is not None)
        raise AssertionError("it does not end")

    def at_rest(self, pull: PullStep, push: PushStep) -> bool:
        """Everything is pulled and nothing waits that will go by itself."""
        idle = isinstance(push, Wait | AskPerson) and push.until is None
        return idle and self.pulled_to == self.server.log and isinstance(pull, Wait) and not self.faults

    def do_pull(self, step: object) -> bool:
        """Carry a step of pulling out; whether there was one."""
        if not isinstance(step, PullPage | TakeSnapshot):
            return False
        self.pull = planner.begun(self.pull, step)
        assert next_pull(self.pull, self.now) == Wait(None), "one request at a time"
        mishap = self.fault()
        if isinstance(mishap, Fault):
            self.pull = planner.pull_failed(self.pull, mishap, self.now, 0.5)
        elif isinstance(step, TakeSnapshot):
            self.pulled_to = self.server.log
            self.pull = planner.snapshot_taken(str(self.pulled_to))
        elif int(step.cursor) < self.server.trimmed_below:
            self.pull = planner.pull_failed(self.pull, Fault(Trouble.EXPIRED, "cursor_expired"), self.now, 0.5)
        else:
            self.pulled_to = min(self.pulled_to + 3, self.server.log)
            more = self.pulled_to < self.server.log
            self.pull = planner.pulled(self.pull, str(self.pulled_to), more, self.now, 0.5)
        return True

    def do_push(self, step: object) -> bool:
        """Carry a step of pushing out; whether there was one."""
        if isinstance(step, Wait | AskPerson):
            return False
        self.push = planner.begun(self.push, step)
        if not self.push.forked:
            assert next_push(self.push, self.now) == Wait(None), "one request at a time"
        if isinstance(step, PushBatch):
            self.send(step)
        elif isinstance(step, ParkOne):
            self.outbox.park(int(step.op_id))
            self.push = planner.parked(self.push, len(self.outbox.queue))
        elif isinstance(step, Renumber):
            self.outbox.renumber(step.expected)
            self.push = planner.renumbered(self.push)
        elif isinstance(step, SendCommands):
            self.server.commanded = True
            self.push = planner.commands_sent(self.push, 1, len(self.outbox.queue))
        else:
            assert isinstance(step, ParkAll)
            self.outbox.parked += self.outbox.queue
            self.outbox.queue.clear()
            self.push = planner.all_parked(self.push)
        return True

    def send(self, step: PushBatch) -> None:
        """One request with ops, and what becomes of it."""
        batch = self.outbox.batch(step.limit)
        mishap = self.fault()
        if isinstance(mishap, Fault):
            self.push = planner.push_failed(self.push, mishap, self.now, 0.5)
            return
        answer = self.server.push(batch)
        if mishap == "lost" and not isinstance(answer, Fault):
            self.push = planner.push_failed(self.push, AWAY, self.now, 0.5)
        elif isinstance(answer, Fault) and answer.trouble is Trouble.REFUSED:
            self.push = planner.batch_refused(self.push, answer, len(batch), str(batch[0][1]))
        elif isinstance(answer, Fault):
            self.push = planner.push_failed(self.push, answer, self.now, 0.5)
        else:
            progress = self.outbox.settle(batch, answer)
            waiting = len(self.outbox.queue)
            self.push = planner.batch_answered(self.push, len(batch), progress, waiting, self.now)
            self.pull = planner.wanted(self.pull)


def begun(side: Pull | Push) -> Pull | Push:
    """A side whose next step runs."""
    step = next_pull(side, NOW) if isinstance(side, Pull) else next_push(side, NOW)
    return planner.begun(side, step)


mishaps = st.lists(st.sampled_from([None, None, "lost", *PASSING]), max_size=30)
few = st.frozensets(st.integers(0, 39), max_size=4)


@given(count=st.integers(0, 40), poison=few, needs=few, faults=mishaps, log=st.integers(0, 20))
@settings(max_examples=150)
def test_it_ends_and_converges_whatever_befalls_the_way(
    count: int, poison: frozenset[int], needs: frozenset[int], faults: list[object], log: int
) -> None:
    server, outbox = Server(poison, needs, log=log), Outbox(list(range(count)))
    run = Run(server, outbox, faults)
    run.to_rest(600)
    everything = set(range(count))
    assert sorted(outbox.parked) == sorted(poison & everything), "each refused op alone waits for a person"
    assert outbox.done == everything - poison
    assert outbox.queue == []
    assert {op for _, op in server.stored} == everything - poison
    assert run.pulled_to == server.log


@given(
    failures=st.integers(1, 2000),
    jitter=st.floats(0, 1),
    after=st.one_of(st.none(), st.integers(1, 86_400).map(float)),
)
def test_pauses_grow_from_one_second_to_a_quarter_of_an_hour(failures: int, jitter: float, after: float | None) -> None:
    pause = planner.pause_after(failures, jitter)
    assert 1 <= pause <= 900
    assert planner.pause_after(failures + 1, jitter) >= pause
    line = planner.Line(failures - 1)
    pull = planner.pull_failed(Pull("7", line=line), Fault(Trouble.AWAY, "offline", after), NOW, jitter)
    told = next_pull(pull, NOW)
    assert isinstance(told, Wait)
    assert told.until is not None
    assert told.until >= NOW + timedelta(seconds=max(after or 0, pause))
    assert next_pull(pull, told.until) == PullPage("7"), "it goes on for ever"


def test_a_pause_named_by_the_platform_outlives_a_persons_wish_and_no_other_pause_does() -> None:
    own = planner.pull_failed(Pull("7"), AWAY, NOW, 0)
    assert next_pull(planner.woken(own), NOW) == PullPage("7")
    named = planner.pull_failed(Pull("7"), BUSY, NOW, 0)
    assert next_pull(planner.woken(named), NOW) == Wait(NOW + timedelta(seconds=300))


def test_what_a_person_has_to_mend_waits_for_the_person() -> None:
    for code in ("unauthenticated", "client_too_old", "certificate_refused"):
        push = planner.push_failed(Push(waiting=1, commands=False), Fault(Trouble.PERSON, code), NOW, 0)
        assert next_push(push, NOW + timedelta(days=400)) == AskPerson(code, None)
        assert next_push(planner.woken(push), NOW) == SendCommands()


def test_a_network_that_wants_a_sign_in_is_told_and_looked_at_again() -> None:
    pull = planner.pull_failed(Pull("7"), PORTAL, NOW, 0)
    step = next_pull(pull, NOW)
    assert step == AskPerson("sign_in_page", NOW + timedelta(seconds=1))
    assert next_pull(pull, NOW + timedelta(seconds=1)) == PullPage("7")


def test_a_fork_lays_everything_aside_once_and_then_asks() -> None:
    push = planner.push_failed(begun(Push(waiting=4, commands=False)), Fault(Trouble.FORKED, "x"), NOW, 0)
    assert next_push(push, NOW) == ParkAll("device_forked")
    push = planner.all_parked(begun(push))
    assert next_push(push, NOW) == AskPerson("device_forked", None)
    assert next_push(planner.nudged(push, 1), NOW) == AskPerson("device_forked", None)


def test_an_expired_cursor_and_a_first_sync_take_a_snapshot() -> None:
    assert next_pull(Pull(), NOW) == TakeSnapshot()
    expired = planner.pull_failed(begun(Pull("7")), Fault(Trouble.EXPIRED, "cursor_expired"), NOW, 0)
    assert next_pull(expired, NOW) == TakeSnapshot()
    refused = planner.pull_failed(begun(expired), WRONG, NOW, 0)
    assert next_pull(refused, NOW + timedelta(days=1)) == AskPerson("invalid", None), "nor is that sent again"


def test_what_was_pushed_while_a_page_was_on_its_way_is_asked_for_afterwards() -> None:
    pull = planner.wanted(begun(Pull("7")))
    assert next_pull(planner.pulled(pull, "8", False, NOW, 0), NOW) == PullPage("8")
    rest = planner.pulled(begun(Pull("7")), "8", False, NOW, 0)
    assert next_pull(rest, NOW) == Wait(NOW + timedelta(seconds=60))


def test_deferred_ops_come_again_later_or_when_something_was_committed() -> None:
    push = planner.batch_answered(Push(waiting=2, commands=False), 2, 0, 2, NOW)
    assert next_push(push, NOW) == Wait(NOW + timedelta(seconds=60))
    assert next_push(planner.commands_sent(push, 1, 2), NOW) == PushBatch(500)
    assert next_push(planner.commands_sent(push, 0, 2), NOW) == Wait(NOW + timedelta(seconds=60))
    assert next_push(push, NOW + timedelta(seconds=60)) == PushBatch(500)


def test_a_platform_that_counts_otherwise_is_followed_once_and_not_quarrelled_with() -> None:
    gap = Fault(Trouble.GAP, "seq_gap", expected=5)
    push = planner.push_failed(begun(Push(waiting=2, commands=False)), gap, NOW, 0)
    assert next_push(push, NOW) == Renumber(5)
    push = planner.push_failed(begun(planner.renumbered(push)), gap, NOW, 0)
    assert next_push(push, NOW) == Wait(NOW + timedelta(seconds=1))


def test_commands_that_fail_keep_a_pace_of_their_own_and_hold_no_op_back() -> None:
    slow = Fault(Trouble.AWAY, "rate_limited", retry_after=3600.0)
    push = planner.commands_failed(begun(Push(waiting=2)), slow, 2, NOW, 0)
    assert next_push(push, NOW) == PushBatch(500)
    rest = planner.batch_answered(push, 2, 2, 0, NOW)
    assert next_push(rest, NOW) == Wait(NOW + timedelta(seconds=3600))
    assert next_push(rest, NOW + timedelta(seconds=3600)) == SendCommands()


def test_commands_that_come_while_commands_are_sent_go_afterwards() -> None:
    push = planner.nudged(begun(Push()), 0)
    assert next_push(planner.commands_sent(push, 1, 0), NOW) == SendCommands()
    assert next_push(planner.commands_sent(begun(Push()), 1, 0), NOW) == Wait(None)


def test_a_clock_that_is_put_back_holds_nothing_up() -> None:
    before = NOW - timedelta(days=2)
    rest = planner.pulled(begun(Pull("7")), "8", False, NOW, 0)
    assert next_pull(rest, before) == PullPage("8")
    for fault in (AWAY, BUSY, PORTAL):
        assert next_pull(planner.pull_failed(Pull("7"), fault, NOW, 0), before) == PullPage("7")
    deferred = planner.batch_answered(Push(waiting=2, commands=False), 2, 0, 2, NOW)
    assert next_push(deferred, before) == PushBatch(500)
    stopped = planner.pull_failed(Pull("7"), SIGN_IN, NOW, 0)
    assert next_pull(stopped, before) == AskPerson("unauthenticated", None)


def test_a_pause_that_the_platform_named_is_over_once_the_clock_was_put_back_behind_its_beginning() -> None:
    fault = Fault(Trouble.AWAY, "busy", retry_after=1)
    push = planner.push_failed(Push(waiting=1), fault, NOW + timedelta(hours=13), 0.5)
    assert isinstance(next_push(push, NOW + timedelta(hours=13)), Wait)
    assert not isinstance(next_push(push, NOW), Wait)
