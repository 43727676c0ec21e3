"""Only pages at public addresses are fetched, within bounds; all else is refused in one line."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from test_commands import Commands

from claimtrack import fetching
from claimtrack.errors import RefusedInput

Get = Callable[[str], fetching.Page]
PAGE = (Path(__file__).parent / "pages" / "newspaper.html").read_bytes()


@pytest.fixture
def claimtrack(sqlite_url: Any, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(sqlite_url, capsys)


class Handler(BaseHTTPRequestHandler):
    """Answers as its path says."""

    def do_GET(self) -> None:
        with suppress(OSError):  # the client has had enough
            getattr(self, self.path.strip("/").partition("/")[0])()

    def log_message(self, *_: object) -> None:
        pass

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"content_type": "text/html; charset=utf-8"} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page(self) -> None:
        self.send(PAGE)

    def packed(self) -> None:
        self.send(gzip.compress(PAGE), content_encoding="gzip")

    def who(self) -> None:
        self.send(f"<p>{self.headers['host']} {self.headers['user-agent']}</p>".encode())

    def hops(self) -> None:
        left = int(self.path.rpartition("/")[2])
        self.send(b"", 302, location=f"/hops/{left - 1}" if left else "/page")

    def inward(self) -> None:
        self.send(b"", 302, location=f"http://127.0.0.2:{self.server.server_port}/page")  # type: ignore[attr-defined]

    def scheme(self) -> None:
        self.send(b"", 301, location="file:///etc/passwd")

    def missing(self) -> None:
        self.send(b"gone", 404)

    def pdf(self) -> None:
        self.send(b"%PDF-1.7", content_type="application/pdf")

    def hidden(self) -> None:
        self.send(b"%PDF-1.7")

    def unnamed(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PAGE)

    def brotli(self) -> None:
        self.send(b"x", content_encoding="br")

    def garbled(self) -> None:
        self.send(b"no gzip at all", content_encoding="gzip")

    def bomb(self) -> None:
        self.send(gzip.compress(bytes(200_000_000), 9), content_encoding="gzip")

    def short(self) -> None:
        self.send(b"<p>half", content_length="1000")

    def endless(self) -> None:
        self.send(b"")
        while True:
            self.wfile.write(b"<p>and on</p>" * 1000)

    def silent(self) -> None:
        time.sleep(3)

    def dripping(self) -> None:
        self.send_response(200)
        self.flush_headers()
        for n in range(40):
            self.wfile.write(f"x-{n}: y\r\n".encode())
            time.sleep(0.05)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Run a server on loopback and return its HOST:PORT."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.daemon_threads = True
        running.block_on_close = False
        thread = Thread(target=running.serve_forever)
        thread.start()
        yield f"127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.fixture
def get(server: str) -> Get:
    return lambda path: fetching.fetch(f"http://{server}/{path}", [server])


def test_a_page_is_fetched(get: Get, server: str) -> None:
    assert get("page") == (PAGE, "text/html", "utf-8", f"http://{server}/page")
    assert get("packed").data == PAGE
    assert get("unnamed")[:3] == (PAGE, None, None)
    assert get("who").data.decode().startswith(f"<p>{server} claimtrack/")


def test_redirects_are_followed_so_far_and_no_further(get: Get, server: str) -> None:
    assert get(f"hops/{fetching.HOPS - 1}").url == f"http://{server}/page"
    with pytest.raises(RefusedInput, match="sent on more than 5 times"):
        get(f"hops/{fetching.HOPS}")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("inward", "127.0.0.2 is no public address"),
        ("scheme", "only http and https"),
        ("missing", "the server answers 404 Not Found"),
        ("pdf", "is application/pdf"),
        ("brotli", "is packed as br"),
        ("garbled", "its packed bytes cannot be unpacked"),
        ("bomb", "more than 10,000,000 bytes"),
        ("endless", "more than 10,000,000 bytes"),
        ("short", "broke off before the page was whole"),
    ],
)
def test_what_is_no_page_is_refused_in_one_line(get: Get, path: str, words: str) -> None:
    with pytest.raises(RefusedInput, match=words) as refusal:
        get(path)
    assert "\n" not in str(refusal.value)


def test_a_slow_server_is_not_waited_for(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SILENCE", 0.2)
    with pytest.raises(RefusedInput, match=r"was silent for 0\.2 seconds"):
        get("silent")
    monkeypatch.setattr(fetching, "SECONDS", 0.5)
    with pytest.raises(RefusedInput, match=r"took longer than 0\.5 seconds"):
        get("dripping")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/",
        "http://localhost/", "http://0.0.0.0/", "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[::7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://[fe80::1]/", "http://[fc00::1]/", "http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://224.0.0.1/", "http://240.0.0.1/",
        "http://255.255.255.255/", "https://127.0.0.1:8443/", "http://①②⑦.⓪.⓪.①/",
    ],
)  # fmt: skip
def test_a_private_address_is_never_connected_to(url: str) -> None:
    with pytest.raises(RefusedInput, match=r"is no public address|there is no such server|is no URL"):
        fetching.fetch(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://example.com/a", "only http and https"),
        ("gopher://example.com/", "only http and https"),
        ("http://", "names no server"),
        ("http://[::1", "is no URL"),
        ("http://example.com:99999/", "is no URL"),
        ("http://user:secret@example.com/", "leave them out"),
        ("http://no-such-host.invalid/", "there is no such server"),
        (f"http://{'a' * 300}.example/", "there is no such server|is no URL"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(url: str, words: str) -> None:
    with pytest.raises(RefusedInput, match=words) as refusal:
        fetching.fetch(url)
    assert "secret" not in str(refusal.value)


def test_a_name_is_looked_up_once_and_that_address_is_connected_to(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever owns a name can let it mean a public address when checked, and loopback a moment later."""
    port = int(server.rpartition(":")[2])
    looked_up = []
    real = socket.getaddrinfo

    def rebinding(host: str, *arguments: Any, **options: Any) -> Any:
        looked_up.append(host)
        return real("127.0.0.1" if host == "rebound.example" else host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    page = fetching.fetch(f"http://rebound.example:{port}/page", [f"rebound.example:{port}"])
    assert page.data == PAGE
    assert [host for host in looked_up if host != "127.0.0.1"] == ["rebound.example"]
    with pytest.raises(RefusedInput, match=r"rebound.example: 127.0.0.1 is no public address"):
        fetching.fetch(f"http://rebound.example:{port}/page")


# --- the command ---


def test_a_page_is_recorded_with_its_bytes_and_its_address(claimtrack: Commands, server: str) -> None:
    assert claimtrack("article", "add", f"http://{server}/packed", "--allow", server) == "a1\n"
    assert (
        "title: Seoul says 6,700 containers went to Russia & counts on (JSON-LD headline)" in claimtrack.notes
    )
    shown = claimtrack("article", "show", "a1")
    assert f"from http://{server}/packed, text/html, utf-8, sha256" in shown
    assert f"url: http://{server}/packed (where it came from)" in shown.replace("   ", " ")


@pytest.mark.parametrize("path", ["page", "inward", "pdf", "hidden", "missing", "bomb"])
def test_nothing_is_recorded_of_what_is_refused(claimtrack: Commands, server: str, path: str) -> None:
    allowed = [] if path == "page" else ["--allow", server]
    claimtrack.refusal("article", "add", f"http://{server}/{path}", *allowed)


def test_only_the_server_that_is_let_in_is_let_in(claimtrack: Commands, server: str) -> None:
    port = int(server.rpartition(":")[2])
    for other in (f"127.0.0.1:{port + 1}", f"localhost:{port}", "127.0.0.1"):
        refusal = claimtrack.refusal("article", "add", f"http://{server}/page", "--allow", other)
        assert f"let in by --allow {server}" in refusal
