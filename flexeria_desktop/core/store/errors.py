"""What can go wrong with a store file and its header."""

from __future__ import annotations

from flexeria_desktop.core.errors import Bug, Changed, Transient, UserError


class StoreExists(UserError):
    """There is a store, or part of one, in this folder already; nothing is ever created over it."""

    code = "store_exists"


class StoreMissing(UserError):
    """The folder holds no store file."""

    code = "store_missing"


class HeaderMissing(UserError):
    """The small file with the wrapped key is not beside the store file."""

    code = "header_missing"


class HeaderDamaged(UserError):
    """The header file is not what we wrote."""

    code = "header_damaged"


class WrongPassphrase(UserError):
    """The passphrase does not open the header."""

    code = "wrong_passphrase"


class PassphraseNeeded(UserError):
    """This profile opens with a passphrase only, or no key place was given for a new one."""

    code = "passphrase_needed"


class KeyringEntryMissing(UserError):
    """The operating system's key place has no key of this profile."""

    code = "keyring_entry_missing"


class KeyringEntryWrong(UserError):
    """The operating system's key place has a key under our name that does not open this header."""

    code = "keyring_entry_wrong"


class StoreUnreadable(UserError):
    """Wrong key, or not a file of ours."""

    code = "store_unreadable"


class StoreTooNew(UserError):
    """Written by a newer version of the program; ``found`` and ``known`` are schema numbers."""

    code = "store_too_new"


class StoreDamaged(UserError):
    """An integrity check failed; ``findings`` holds its first lines."""

    code = "store_damaged"


class ProfileInUse(UserError):
    """Another running program has this profile open."""

    code = "profile_in_use"


class NetworkShare(UserError):
    """File locks cannot be relied on there; ``kind`` is the file system's name."""

    code = "network_share"


class DiskFull(UserError):
    """No room left; the unit of work was rolled back."""

    code = "disk_full"


class StoreReadOnly(UserError):
    """The folder or file may not be written."""

    code = "store_read_only"


class StoreBusy(Transient):
    """Somebody else holds the file's lock for longer than the busy time-out."""

    code = "store_busy"


class StoreFailed(UserError):
    """The disk answered with an input or output error; ``name`` is SQLite's."""

    code = "store_failed"
    changed = Changed.UNKNOWN


class SnapshotDiffers(Transient):
    """What the platform sent as everything is not what it counted; nothing changed, and it is asked for again."""

    code = "snapshot_differs"


class OpNotOpen(UserError):
    """The change or the conflict needs nobody's decision any more, or never did."""

    code = "op_not_open"


class CipherTooOld(Bug):
    """The bundled SQLite or SQLCipher is not the one this program was built for."""

    code = "cipher_too_old"


class PragmaRefused(Bug):
    """A setting did not read back as it was set."""

    code = "pragma_refused"


class StoreFault(Bug):
    """A statement the store did not take; ``name`` is SQLite's error name."""

    code = "store_fault"


class UnrecordedChange(Bug):
    """Rows changed in a unit of work that left no audit entry; it was rolled back."""

    code = "unrecorded_change"


class WrongThread(Bug):
    """The store was used from a thread that is not its own, or after it was closed."""

    code = "wrong_thread"
