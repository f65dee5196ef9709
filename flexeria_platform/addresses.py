"""Where a request came from, and where browsers find this server."""

from __future__ import annotations

import ipaddress
import re

from fastapi import Request

from flexeria_platform.context import Context
from flexeria_platform.problems import Problem

LONGEST_ADDRESS = 64
NETWORK_BITS = 64
"""What a provider gives to one house at least (RFC 6177)."""
HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
"""Name or address, and a port (RFC 9110 section 7.2); no user, no path."""


def address_of(request: Request) -> str:
    """The network address of the one who asks; a trusted proxy has put it there.

    Of IPv6 the network: whoever has one address has 2**64 of them, and two computers of one house share nothing else.
    """
    host = request.client.host if request.client is not None else ""
    try:
        found = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host[:LONGEST_ADDRESS]
    if found.version == 4 or found.is_loopback:
        return str(found)
    return str(found.ipv4_mapped or ipaddress.ip_network((found, NETWORK_BITS), strict=False))


def public_base(request: Request, context: Context) -> str:
    """Scheme and host for links, without a slash at the end.

    The Host header is believed for this computer alone: elsewhere a stranger could have a link with a secret sent
    to a host of his choice. Raise Problem invalid then.
    """
    if context.settings.public_url:
        return context.settings.public_url.rstrip("/")
    if not _is_this_computer(request.headers.get("host", "")):
        raise Problem("invalid", fields=["header.host"])
    return str(request.base_url).rstrip("/")


def _is_this_computer(header: str) -> bool:
    """Whether a Host header is a name of this computer and nothing else: browsers and we may read other signs apart."""
    found = HOST.fullmatch(header)
    host = "" if found is None else found[1].strip("[]")
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
