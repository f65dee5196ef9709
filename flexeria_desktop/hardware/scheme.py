"""What the core may ask of the lock protocol without a link: labels, sealed media, sizes, keys."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.hardware import cbor, labels, local_time, noise, receipts, records
from flexeria_desktop.hardware.record_rules import RecordRefused


class FlpScheme:
    """FLP/1 as a LockScheme (core.ports); holds no state."""

    def read_label(self, text: str) -> tuple[str, bytes]:
        """Return serial and 32-byte secret of a label; raise LabelInvalid (FLP/1 section 4)."""
        label = labels.parse_label(text)
        return label.serial, label.secret

    def seal(self, credential_key: bytes, kind: int, raw: bytes) -> bytes:
        """Return the 16-byte ref of a medium (FLP/1 section 7)."""
        return receipts.credential_ref(credential_key, kind, raw)

    def zone_rule(self, zone: str) -> str:
        """Return the POSIX rule of an IANA zone as it holds now."""
        return local_time.posix_zone(zone, datetime.now(UTC))

    def list_bytes(self, wanted: LockList) -> int:
        """Return the bytes of the full stream (FLP/1 section 7)."""
        return len(records.encode_list(wanted))

    def list_digest(self, held: LockList) -> bytes:
        """Return SHA-256 over all records in their order, 32 bytes (FLP/1 section 7)."""
        return records.digest(records.records_of(held))

    def upload_bytes(self, wanted: LockList, base: LockList | None) -> int:
        """Return the bytes of the shorter stream, delta or full (FLP/1 section 7)."""
        return len(records.shortest_stream(wanted, base).stream)

    def full_list(self, held: LockList) -> bytes:
        """Return the stream of all records, whose SHA-256 is the digest (FLP/1 section 7)."""
        return records.encode_list(held)

    def read_proof(
        self, serial: str, credential_key: bytes, encoded: bytes, stream: bytes
    ) -> tuple[Receipt, LockList] | None:
        """Return a receipt of others and its list when the lock's own key proves both; None = they prove nothing."""
        try:
            receipt = receipts.check_receipt(cbor.decode(encoded), credential_key, serial)
            held = records.decode_list(stream)
        except (receipts.ReceiptForged, cbor.NotDeterministic, RecordRefused):
            return None
        return (receipt, held) if sha256(stream).digest() == receipt.digest else None

    def sign(self, seed: bytes, message: bytes) -> bytes:
        """Return the Ed25519 signature of this computer, 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(seed).sign(message)

    def credential_bytes(self, credential: ListCredential) -> int:
        """Return the bytes of one credential record."""
        empty = LockList()
        return self.list_bytes(LockList(credentials=(credential,))) - self.list_bytes(empty)

    def new_exchange_key(self) -> tuple[bytes, bytes]:
        """Return a new X25519 key pair: private, public; 32 bytes each."""
        private = noise.new_private_key()
        return private, noise.public_key(private)

    def new_signing_key(self) -> tuple[bytes, bytes]:
        """Return a new Ed25519 key pair: seed, public; 32 bytes each."""
        private = Ed25519PrivateKey.generate()
        seed = private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        return seed, private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def exchange_public(self, private: bytes) -> bytes:
        """Return the X25519 public key of a private one."""
        return noise.public_key(private)

    def signing_public(self, seed: bytes) -> bytes:
        """Return the Ed25519 public key of a seed."""
        return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
