"""The platform: what it refuses and when it cannot be reached."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SIGN_IN = Fix(QT_TRANSLATE_NOOP("messages", "Sign in"), "settings")

CLOUD: dict[str, Text] = {
    "offline": Text(
        QT_TRANSLATE_NOOP("messages", "The platform cannot be reached."),
        QT_TRANSLATE_NOOP("messages", "Check the internet connection. What waits is sent as soon as it is back."),
        cases={
            "connect": QT_TRANSLATE_NOOP("messages", "The platform cannot be reached: there is no connection."),
            "slow": QT_TRANSLATE_NOOP("messages", "The platform did not answer in time."),
            "lost": QT_TRANSLATE_NOOP("messages", "The connection to the platform broke before its answer came."),
            "status": QT_TRANSLATE_NOOP("messages", "The platform answers, but cannot work just now."),
        },
    ),
    "rate_limited": Text(
        QT_TRANSLATE_NOOP(
            "messages", "Too many codes were wrong, so the platform waits {retry_after} s before the next one."
        ),
        QT_TRANSLATE_NOOP("messages", "Compare the code with the card meanwhile. Nothing was used up."),
        plain=QT_TRANSLATE_NOOP(
            "messages", "Too many codes were wrong, so the platform waits a while before the next one."
        ),
    ),
    "sign_in_page": Text(
        QT_TRANSLATE_NOOP("messages", "A web page answered instead of the platform."),
        QT_TRANSLATE_NOOP(
            "messages", "This network probably wants a sign-in: open a browser, sign in there, then try again."
        ),
    ),
    "reply_unreadable": Text(
        QT_TRANSLATE_NOOP("messages", "The answer of the platform could not be read, and nothing of it was used."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it stays so, install the newest version of this program."),
    ),
    "platform_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The platform refused, for a reason that this program does not know."),
        QT_TRANSLATE_NOOP(
            "messages", "Install the newest version of this program. If it stays so, send the details to your supplier."
        ),
    ),
    "unauthenticated": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The platform does not accept this sign-in: the token is wrong, used or has ended."
        ),
        QT_TRANSLATE_NOOP("messages", "Sign in again; nothing that waits is lost."),
        fix=_SIGN_IN,
    ),
    "sign_in_again": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The platform does not know this computer any more: it was taken off the account there."
        ),
        QT_TRANSLATE_NOOP("messages", "Sign in again; everything is kept, and what waits is sent then."),
        fix=_SIGN_IN,
    ),
    "authorization_pending": Text(
        QT_TRANSLATE_NOOP("messages", "Nobody has approved this sign-in yet."),
        QT_TRANSLATE_NOOP("messages", "Open the page, sign in there and approve the code."),
    ),
    "slow_down": Text(
        QT_TRANSLATE_NOOP("messages", "The platform was asked too often."),
        QT_TRANSLATE_NOOP("messages", "The program waits longer between two questions by itself."),
    ),
    "access_denied": Text(
        QT_TRANSLATE_NOOP("messages", "The sign-in was refused on the page of the platform."),
        QT_TRANSLATE_NOOP("messages", "If that was a mistake, sign in again with a new code."),
    ),
    "expired_token": Text(
        QT_TRANSLATE_NOOP("messages", "The code was not approved in time."),
        QT_TRANSLATE_NOOP("messages", "Sign in again with a new code."),
    ),
    "invalid_grant": Text(
        QT_TRANSLATE_NOOP("messages", "The platform does not know this code, or it was used already."),
        QT_TRANSLATE_NOOP("messages", "Sign in again with a new code."),
    ),
    "proof_wrong": Text(
        QT_TRANSLATE_NOOP("messages", "The platform knows this lock with another label."),
        QT_TRANSLATE_NOOP("messages", "Check that the label belongs to this lock, then register it again."),
    ),
    "lock_unlisted": Text(
        QT_TRANSLATE_NOOP("messages", "The platform does not know a lock with this serial."),
        QT_TRANSLATE_NOOP("messages", "Check the label. If it is right, ask where the lock was bought."),
    ),
    "op_id_reused": Text(
        QT_TRANSLATE_NOOP("messages", "The platform had this task before, with other content."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "client_too_old": Text(
        QT_TRANSLATE_NOOP("messages", "The platform wants a newer version of this program."),
        QT_TRANSLATE_NOOP("messages", "Install the newest version."),
    ),
    "forbidden": Text(
        QT_TRANSLATE_NOOP("messages", "This computer is used by an installer and may not do this."),
        QT_TRANSLATE_NOOP(
            "messages", "Do it at the computer of a manager, or let its role be changed there: Settings, Computers."
        ),
    ),
    "cursor_expired": Text(
        QT_TRANSLATE_NOOP("messages", "The platform no longer keeps every change since this desk last asked."),
        QT_TRANSLATE_NOOP("messages", "This desk takes over the whole state instead. There is nothing to do."),
    ),
    "seq_gap": Text(
        QT_TRANSLATE_NOOP("messages", "The platform has counted fewer changes of this desk than the desk itself."),
        QT_TRANSLATE_NOOP("messages", "They are sent again. If it stays so, send the details to your supplier."),
    ),
    "device_forked": Text(
        QT_TRANSLATE_NOOP("messages", "Another copy of this profile has sent changes to the platform."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Sign out and in again, so that this desk gets a name of its own. Then decide what becomes of its changes.",
        ),
        fix=_SIGN_IN,
    ),
    "sync_fault": Text(
        QT_TRANSLATE_NOOP("messages", "Syncing with the platform failed in a way that nobody foresaw."),
        QT_TRANSLATE_NOOP("messages", "It is tried again. If it stays so, send the details to your supplier."),
    ),
    "certificate_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} cannot be trusted, so nothing was sent."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the address and the date of this computer. In a company network, ask who looks after it."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The certificate of the platform cannot be trusted, so nothing was sent."),
    ),
    "platform_key_changed": Text(
        QT_TRANSLATE_NOOP("messages", "The platform signs with another key than the one this computer knows."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask who runs the platform. If its key was renewed, sign out here and sign in again."
        ),
    ),
    "platform_url_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "This is not the address of a platform."),
        QT_TRANSLATE_NOOP(
            "messages", "Copy the address from the message that opened your account. It begins with https://."
        ),
        cases={
            "plain_http": QT_TRANSLATE_NOOP(
                "messages", "An address with http:// is for a platform on this computer only."
            ),
        },
    ),
}
