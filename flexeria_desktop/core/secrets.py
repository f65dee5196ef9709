"""SecretStore over the operating system's key place; no plain-text place is ever used (store rules: Keys)."""

from __future__ import annotations

import base64
import binascii
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from flexeria_desktop.core.errors import UserError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

ANSWER_SECONDS = 3.0
"""A key place answers in milliseconds; one that waits for a prompt nobody sees never does."""

TRUSTED_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
"""Places that encrypt; null, fail, plain-text and unknown back ends are not listed and so are refused."""

VALUE_BYTES = 32


class KeyringUnusable(UserError):
    """No usable key place: ``reason`` is no_backend, no_answer, not_kept or the foreign error's name."""

    code = "keyring_unusable"


class KeyringSecrets:
    """One 32-byte value per name under ``service`` in the operating system's key place."""

    def __init__(self, service: str, *, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._service = service
        self._seconds = answer_seconds
        self._backend: KeyringBackend | None = None

    def probe(self) -> None:
        """Ask the key place for an entry that need not exist; raise KeyringUnusable."""
        self._ask(lambda place: place.get_password(self._service, "probe"))

    def get(self, name: str) -> bytes | None:
        """Return the stored value, None when there is none; raise KeyringUnusable."""
        text = self._ask(lambda place: place.get_password(self._service, name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set(self, name: str, value: bytes) -> None:
        """Store 32 bytes and read them back; raise KeyringUnusable."""
        if len(value) != VALUE_BYTES:
            raise ValueError("a secret of the key place has 32 bytes")
        text = base64.b64encode(value).decode("ascii")
        self._ask(lambda place: place.set_password(self._service, name, text))
        if self.get(name) != value:
            raise KeyringUnusable(reason="not_kept")

    def delete(self, name: str) -> None:
        """Remove a value; a missing one is no error."""
        if self.get(name) is not None:
            self._ask(lambda place: place.delete_password(self._service, name))

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T:
        answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def work() -> None:
            try:
                if self._backend is None:
                    self._backend = _trusted_backend()
                answers.put((question(self._backend), None))
            except Exception as error:  # noqa: BLE001 - top of a thread; back ends raise foreign errors at will
                answers.put((None, error))

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self._seconds)
        except queue.Empty:
            raise KeyringUnusable(reason="no_answer") from None
        if isinstance(error, KeyringUnusable):
            raise error
        if error is not None:
            # The foreign text is dropped: some back ends quote what they were given.
            raise KeyringUnusable(reason=type(error).__name__) from None
        return answer  # type: ignore[return-value]


def _trusted_backend() -> KeyringBackend:
    """Choose the first encrypting back end; imported here because keyring costs 60 ms."""
    import keyring  # noqa: PLC0415 - see above
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415 - see above

    chosen = keyring.get_keyring()
    candidates = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in candidates:
        if type(backend).__module__ in TRUSTED_BACKENDS:
            return backend
    raise KeyringUnusable(reason="no_backend")


class MemorySecrets:
    """A SecretStore that lives as long as the program: for the demo building and for tests."""

    def __init__(self) -> None:
        self._values: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """Return the stored value, None when there is none."""
        return self._values.get(name)

    def set(self, name: str, value: bytes) -> None:
        """Store a value."""
        self._values[name] = value

    def delete(self, name: str) -> None:
        """Remove a value; a missing one is no error."""
        self._values.pop(name, None)
