"""What can go wrong between desk and platform (FSP/1 section 3); rules that say no are ``core.domain.refusals``."""

from __future__ import annotations

from flexeria_desktop.core.errors import Transient, Unjudged, UserError


class Offline(Transient):
    """Nothing sent, or no usable answer; ``changed`` tells which.

    Data: reason ("connect", "slow", "lost", "status"), status (HTTP, or None), retry_after (seconds, or None).
    """

    code = "offline"


class RateLimited(Offline):
    """Too many codes were wrong for now; nothing was used up. Data as Offline; retry_after is given."""

    code = "rate_limited"


class SignInPage(Transient):
    """A web page answered instead of the platform: probably a network that wants a sign-in. Data: status."""

    code = "sign_in_page"


class ReplyUnreadable(Transient):
    """The answer is cut short, too long or not in the agreed form; nothing of it was used.

    Data: reason ("too_long", "encoding", "json", "type", "field"), field (name, or None).
    """

    code = "reply_unreadable"


class PlatformRefused(UserError):
    """The platform said no for a reason this program does not know. Data: refusal (its code), status."""

    code = "platform_refused"


class Unauthenticated(PlatformRefused, Unjudged):
    """The token is wrong, used, expired or revoked; signing in again mends it. Data as PlatformRefused."""

    code = "unauthenticated"


class ProofWrong(PlatformRefused):
    """The platform knows this lock with another label. Data as PlatformRefused."""

    code = "proof_wrong"


class LockUnlisted(PlatformRefused):
    """The platform takes listed locks only, and this is none of them. Data as PlatformRefused."""

    code = "lock_unlisted"


class OpIdReused(PlatformRefused, Unjudged):
    """An operation's id came again with other content. Data as PlatformRefused."""

    code = "op_id_reused"


class ClientTooOld(PlatformRefused, Unjudged):
    """The platform wants a newer program. Data as PlatformRefused."""

    code = "client_too_old"


class Forbidden(PlatformRefused):
    """This computer is an installer's and may not do this. Data as PlatformRefused."""

    code = "forbidden"


class CertificateRefused(Unjudged):
    """The platform's certificate cannot be trusted; there is no way round. Data: host."""

    code = "certificate_refused"


class PlatformUrlInvalid(Unjudged):
    """Not an address of a platform: https, or http to this computer. Data: reason ("form", "plain_http")."""

    code = "platform_url_invalid"


class SignInAgain(Unjudged):
    """The platform no longer takes the tokens of this device; all waits until a person signs in again."""

    code = "sign_in_again"


class AuthorizationPending(PlatformRefused):
    """Nobody has approved the code yet (RFC 8628 section 3.5). Data as PlatformRefused."""

    code = "authorization_pending"


class SlowDown(AuthorizationPending):
    """Asked too soon; 5 s more between two questions from now on (RFC 8628 section 3.5)."""

    code = "slow_down"


class AccessDenied(PlatformRefused):
    """The person said no in the browser. Data as PlatformRefused."""

    code = "access_denied"


class ExpiredToken(PlatformRefused):
    """Nobody approved the code in time. Data as PlatformRefused."""

    code = "expired_token"


class InvalidGrant(PlatformRefused):
    """The code or refresh token is unknown, used, or its family was revoked (RFC 6749 section 5.2)."""

    code = "invalid_grant"


class CursorExpired(PlatformRefused):
    """The platform no longer knows every change since then; a snapshot takes their place. Data as PlatformRefused."""

    code = "cursor_expired"


class SeqGap(PlatformRefused):
    """The platform wants another number next. Data as PlatformRefused, and expected."""

    code = "seq_gap"


class DeviceForked(PlatformRefused, Unjudged):
    """The platform had this number with other content: a copied profile, or an older state of it restored."""

    code = "device_forked"


class PlatformKeyChanged(Unjudged):
    """A signature is not that of the key which was pinned at the sign-in; nothing of the answer was used."""

    code = "platform_key_changed"
