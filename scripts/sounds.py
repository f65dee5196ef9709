"""Write the sounds of walk mode into resources/sounds; the same bytes each time, so that a test can compare them."""

from __future__ import annotations

import io
import math
import struct
import sys
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050
"""Samples a second: twice the highest overtone used, with room; a stairwell swallows what is above."""
LOUDNESS = 0.5
ATTACK_SECONDS = 0.006
"""A tone that begins at once clicks."""
OVERTONES = ((1, 1.0), (2, 0.35), (3, 0.12))
"""Multiples of the tone with their share; small laptop speakers hardly give the tone itself."""


@dataclass(frozen=True, slots=True)
class Tone:
    """One tone: when it begins, how long it fades (seconds), how high (Hz)."""

    at: float
    seconds: float
    pitch: float


# Told apart by their shape, not by pitch alone: one short, two rising, two falling and low, four rising.
SOUNDS: dict[str, Sequence[Tone]] = {
    "found": (Tone(0.0, 0.12, 880.0),),
    "done": (Tone(0.0, 0.16, 659.26), Tone(0.13, 0.34, 987.77)),
    "failed": (Tone(0.0, 0.26, 311.13), Tone(0.24, 0.46, 207.65)),
    "finished": (
        Tone(0.0, 0.16, 523.25),
        Tone(0.12, 0.16, 659.26),
        Tone(0.24, 0.16, 783.99),
        Tone(0.36, 0.50, 1046.50),
    ),
}


def samples(tones: Sequence[Tone]) -> Iterator[int]:
    """The tones together, as 16-bit samples that never clip."""
    end = max(tone.at + tone.seconds for tone in tones)
    full = sum(share for _, share in OVERTONES)
    for place in range(round(end * RATE)):
        value = sum(_value(tone, place / RATE - tone.at) for tone in tones) / full
        yield max(-32_767, min(32_767, round(value * LOUDNESS * 32_767)))


def _value(tone: Tone, at: float) -> float:
    if not 0 <= at < tone.seconds:
        return 0.0
    fade = min(1.0, at / ATTACK_SECONDS) * (1 - at / tone.seconds) ** 2
    return fade * sum(share * math.sin(math.tau * tone.pitch * times * at) for times, share in OVERTONES)


def wav(name: str) -> bytes:
    """The WAV file of one sound: 16 bits, one channel."""
    body = list(samples(SOUNDS[name]))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(body)}h", *body))
    return out.getvalue()


def main() -> int:
    """Write every file."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        (FOLDER / f"{name}.wav").write_bytes(wav(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
