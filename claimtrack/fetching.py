"""A page from the network, as bytes: http(s), public addresses, bounded in time, size and hops.

The only module that touches the network. The address that was checked is the one connected to: a name is
looked up once a hop, so that it cannot mean another machine a moment later. No proxy is used.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Collection, Iterator
from email.message import Message
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from claimtrack import __version__
from claimtrack.errors import RefusedInput

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse
    from urllib3.util import Url

MAX_BYTES = 10_000_000  # of a page, unpacked
SECONDS = 30.0  # for everything: names, all hops, the body
SILENCE = 10.0  # seconds between two signs of life
HOPS = 5
TYPES = ("text/html", "application/xhtml+xml", "text/plain")
_ENCODINGS = ("", "identity", "gzip", "x-gzip", "deflate")
_CHUNK = 65536


class Page(NamedTuple):
    """What a server sent: the bytes, unpacked; what it says of them; where they came from in the end."""

    data: bytes
    media_type: str | None
    encoding: str | None
    url: str


def fetch(url: str, allow: Collection[str] = ()) -> Page:
    """Get a page. `allow` names servers, HOST:PORT, that may be at addresses that are not public.

    Raises RefusedInput, with one line, for all that is no page: other schemes, addresses that are not public,
    on every hop; answers other than 200; other types than HTML and plain text; more than MAX_BYTES, SECONDS
    or HOPS.
    """
    outcome: list[Page | BaseException] = []

    def work() -> None:
        try:
            outcome.append(_follow(url, {server.lower() for server in allow}))
        except BaseException as error:
            outcome.append(error)

    # A thread, because looking up a name, shaking hands and headers that drip in have no common timeout.
    worker = Thread(target=work, daemon=True)
    worker.start()
    worker.join(SECONDS)
    if not outcome:
        raise RefusedInput(f"{url}: took longer than {SECONDS:g} seconds")
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]


def _follow(url: str, allow: Collection[str]) -> Page:
    from urllib3.exceptions import HTTPError

    deadline = time.monotonic() + SECONDS
    here = url
    for _ in range(HOPS + 1):
        try:
            response = _response(here, allow)
            try:
                following = response.headers.get("location")
                if response.status in (301, 302, 303, 307, 308) and following:
                    here = urljoin(here, following)
                    continue
                return _page(response, here, deadline)
            finally:
                response.close()
        except HTTPError as error:
            raise RefusedInput(f"{here}: {_reason(error)}") from error
    raise RefusedInput(f"{url}: is sent on more than {HOPS} times")


def _response(url: str, allow: Collection[str]) -> BaseHTTPResponse:
    from urllib3.exceptions import NewConnectionError

    place = _place(url)
    host = (place.host or "").strip("[]")
    port = place.port or (443 if place.scheme == "https" else 80)
    for address in (addresses := _addresses(host, port, f"{place.host}:{port}".lower() in allow)):
        try:
            response: BaseHTTPResponse = _pool(place.scheme, address, port, host).urlopen(
                "GET",
                place.request_uri,
                headers={
                    "Host": place.netloc or host,
                    "User-Agent": f"claimtrack/{__version__}",
                    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9",
                    "Accept-Encoding": "gzip",
                },
                redirect=False,
                retries=False,
                preload_content=False,
            )
            return response
        except NewConnectionError:
            if address == addresses[-1]:
                raise
    raise AssertionError("a host has at least one address")


def _pool(scheme: str | None, address: str, port: int, host: str) -> Any:
    """Connections to this very address; a certificate must be the host's."""
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
    from urllib3.util import Timeout

    timeout = Timeout(connect=SILENCE, read=SILENCE)
    if scheme == "http":
        return HTTPConnectionPool(address, port, timeout=timeout)
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return HTTPSConnectionPool(
        address, port, timeout=timeout, ssl_context=context, server_hostname=host, assert_hostname=host
    )


def _place(url: str) -> Url:
    """The parts of a URL that may be fetched."""
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    try:
        parts = urlsplit(url)
        place = parse_url(parts._replace(netloc=parts.netloc.encode("idna").decode()).geturl())
        if place.scheme not in ("http", "https"):
            raise RefusedInput(f"{url}: only http and https pages can be captured")
        if not place.host:
            raise RefusedInput(f"{url}: names no server")
        if place.auth:
            raise RefusedInput(
                f"{place.host}: a URL with a name and password would be recorded; leave them out"
            )
        return place
    except (LocationParseError, ValueError):
        raise RefusedInput(f"{url}: is no URL") from None


def _addresses(host: str, port: int, allowed: bool) -> list[str]:
    """The addresses that a host has, of which only public ones may be connected to, unless it is allowed."""
    try:
        # The resolver also reads numbers such as 0x7f.1 and 2130706433, as a connection would.
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise RefusedInput(f"{host}: there is no such server") from None
    addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))
    public = [address for address in addresses if allowed or _is_public(address)]
    if not public:
        raise RefusedInput(
            f"{host}: {addresses[0]} is no public address; "
            f"a server of your own is let in by --allow {f'[{host}]' if ':' in host else host}:{port}"
        )
    return public


def _is_public(address: str) -> bool:
    """Whether anybody can reach the address, also the one that it wraps (IPv4 in IPv6)."""
    ip = ip_address(address.partition("%")[0])
    return all(each.is_global and not (each.is_multicast or each.is_reserved) for each in _unwrapped(ip))


def _unwrapped(ip: IPv4Address | IPv6Address) -> Iterator[IPv4Address | IPv6Address]:
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
        yield ip.ipv4_mapped
        return
    yield ip
    if isinstance(ip, IPv6Address) and ip.sixtofour:
        yield ip.sixtofour


def _page(response: BaseHTTPResponse, url: str, deadline: float) -> Page:
    if response.status != 200:
        known = {status.value: f" {status.phrase}" for status in HTTPStatus}
        raise RefusedInput(f"{url}: the server answers {response.status}{known.get(response.status, '')}")
    header = Message()
    header["content-type"] = response.headers.get("content-type", "")
    media_type = header.get_content_type() if header["content-type"] else None
    if media_type not in (None, *TYPES):
        raise RefusedInput(f"{url}: is {media_type}, no page: save its text and add that")
    packed = response.headers.get("content-encoding", "").lower()
    if packed not in _ENCODINGS:
        raise RefusedInput(f"{url}: is packed as {packed}: save the page in a browser and add the file")
    data = bytearray()
    for chunk in response.stream(_CHUNK, decode_content=True):
        data += chunk
        if len(data) > MAX_BYTES:
            raise RefusedInput(f"{url}: has more than {MAX_BYTES:,} bytes")
        if time.monotonic() > deadline:
            raise RefusedInput(f"{url}: took longer than {SECONDS:g} seconds")
    return Page(bytes(data), media_type, header.get_content_charset(), url)


def _reason(error: Exception) -> str:
    from urllib3 import exceptions

    match error:
        case exceptions.SSLError():
            return f"its certificate is not trusted ({error.args[0]})"
        case exceptions.TimeoutError():
            return f"was silent for {SILENCE:g} seconds"
        case exceptions.NewConnectionError():
            return "cannot be reached"
        case exceptions.DecodeError():
            return "its packed bytes cannot be unpacked"
        case _:
            return "broke off before the page was whole"
