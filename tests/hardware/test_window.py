"""Go-back-N of the dongle link over a channel that loses frames but never reorders them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.hardware.frames import Frame, FrameType
from flexeria_desktop.hardware.window import SENDINGS, GoBackN


def _carry(sender, receiver, now, lost):
    """Hand over what ``sender`` transmits at ``now``; lost() decides about each frame."""
    delivered = []
    for frame in sender.frames_out(now):
        if not lost():
            delivered += receiver.receive(frame, now)
    return delivered


def _talk(payloads, back, losses, budget):
    """Run both ends until quiet; return them and what arrived at each.

    losses: whether each frame in turn is lost; budget: how many, at most, between two acknowledgements.
    """
    left, right = GoBackN(), GoBackN()
    for number, payload in enumerate(payloads):
        left.send(number % 9, payload)
    for payload in back:
        right.send(1, payload)
    pattern, progress, left_over = iter(losses), 0, budget

    def lost():
        nonlocal progress, left_over
        reached = left.unacknowledged
        if reached != progress:
            progress, left_over = reached, budget
        if left_over == 0 or not next(pattern, False):
            return False
        left_over -= 1
        return True

    now, arrived_right, arrived_left = 0.0, [], []
    for _ in range(5_000):
        arrived_right += _carry(left, right, now, lost)
        arrived_left += _carry(right, left, now, lost)
        due = [deadline for end in (left, right) if (deadline := end.next_deadline()) is not None]
        if not due:
            break
        # An end that has nothing to do but wait must not hold up one that is due now.
        now = max(now, min(due))
    return left, right, arrived_left, arrived_right


# The first sending of a frame may be lost before an acknowledgement of its elders; four more remain.
_SURVIVABLE = SENDINGS - 2
_PAYLOADS = st.lists(st.binary(max_size=5), max_size=40)
_LOSSES = st.lists(st.booleans(), max_size=200)


@settings(max_examples=80, deadline=None)
@given(_PAYLOADS, _LOSSES)
def test_everything_arrives_once_and_in_order(payloads, losses):
    left, right, _, arrived = _talk(payloads, [], losses, budget=_SURVIVABLE)
    assert not left.given_up
    assert not right.given_up
    assert [payload for _, payload in arrived] == payloads
    assert [channel for channel, _ in arrived] == [number % 9 for number in range(len(payloads))]
    assert left.unacknowledged == 0


@settings(max_examples=80, deadline=None)
@given(_PAYLOADS, _PAYLOADS, _LOSSES)
def test_both_ways_at_once_nothing_is_doubled_or_left_out(there, back, losses):
    left, right, arrived_left, arrived_right = _talk(there, back, losses, budget=1_000)
    assert [payload for _, payload in arrived_right] == there[: len(arrived_right)]
    assert [payload for _, payload in arrived_left] == back[: len(arrived_left)]
    if not (left.given_up or right.given_up):
        assert (len(arrived_right), len(arrived_left)) == (len(there), len(back))
        assert left.unacknowledged == right.unacknowledged == 0


def test_both_ways_at_once_with_a_few_losses():
    there, back = ([bytes([side, number]) for number in range(60)] for side in (0, 1))
    _, _, arrived_left, arrived_right = _talk(there, back, [n % 11 == 3 for n in range(400)], budget=1_000)
    assert [payload for _, payload in arrived_right] == there
    assert [payload for _, payload in arrived_left] == back


def test_numbers_wrap_at_256():
    payloads = [number.to_bytes(2, "big") for number in range(700)]
    _, _, _, arrived = _talk(payloads, [], [number % 5 == 0 for number in range(2_000)], budget=_SURVIVABLE)
    assert [payload for _, payload in arrived] == payloads


def test_only_four_are_under_way():
    end = GoBackN()
    for number in range(6):
        end.send(0, bytes([number]))
    assert [frame.seq for frame in end.frames_out(0.0)] == [0, 1, 2, 3]
    assert end.frames_out(0.1) == []
    end.receive(Frame(0, FrameType.ACK, ack=2), 0.1)
    assert [frame.seq for frame in end.frames_out(0.1)] == [4, 5]


def test_waits_double_and_the_fifth_sending_is_the_last():
    end = GoBackN()
    end.send(3, b"x")
    times, now = [], 0.0
    while not end.given_up:
        frames = end.frames_out(now)
        times += [now for frame in frames if frame == Frame(3, FrameType.DATA, 0, 0, b"x")]
        now = end.next_deadline() or now
    assert [round(time, 3) for time in times] == [0.0, 0.2, 0.6, 1.4, 3.0]
    assert len(times) == SENDINGS
    assert round(now, 3) == 4.6
    assert end.frames_out(9.0) == []
    end.reset()
    end.send(3, b"y")
    assert end.frames_out(9.0) == [Frame(3, FrameType.DATA, 0, 0, b"y")]


def test_gap_is_answered_with_one_nak_until_closed():
    end = GoBackN()
    for seq in (1, 2, 3):
        assert end.receive(Frame(0, FrameType.DATA, seq, 0, b"late"), 0.0) == []
    assert end.frames_out(0.0) == [Frame(0, FrameType.NAK, 0, 0)]
    assert end.frames_out(0.0) == []
    assert end.receive(Frame(0, FrameType.DATA, 0, 0, b"zero"), 0.1) == [(0, b"zero")]
    assert end.frames_out(0.1) == [Frame(0, FrameType.ACK, ack=1)]
    end.receive(Frame(0, FrameType.DATA, 3, 0, b"late"), 0.2)
    assert end.frames_out(0.2) == [Frame(0, FrameType.NAK, ack=1)]


def test_nak_brings_everything_again_with_a_newer_ack():
    end = GoBackN()
    for payload in (b"a", b"b", b"c"):
        end.send(1, payload)
    end.frames_out(0.0)
    end.receive(Frame(2, FrameType.DATA, 0, 0, b"theirs"), 0.05)
    end.receive(Frame(0, FrameType.NAK, ack=1), 0.05)
    again = [Frame(1, FrameType.DATA, 1, 1, b"b"), Frame(1, FrameType.DATA, 2, 1, b"c")]
    assert end.frames_out(0.05) == again


def test_data_seen_before_is_acknowledged_not_delivered():
    end = GoBackN()
    for _ in range(2):
        found = end.receive(Frame(1, FrameType.DATA, 0, 0, b"once"), 0.0)
        assert end.frames_out(0.0) == [Frame(0, FrameType.ACK, ack=1)]
    assert found == []


def test_acknowledgements_of_nothing_change_nothing():
    end = GoBackN()
    end.send(1, b"a")
    end.frames_out(0.0)
    for ack in (2, 77, 255):
        end.receive(Frame(0, FrameType.ACK, ack=ack), 0.1)
    assert end.unacknowledged == 1
    assert end.next_deadline() == 0.2
