"""An article's bytes, from a file, standard input or the network → its text and what is known of it.

What cannot be an article's text is refused by name. How the bytes were read, and how each fact was found, is
kept with them.
"""

from __future__ import annotations

import codecs
import re
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple

from claimtrack import bylines, dates
from claimtrack.bylines import Found
from claimtrack.errors import RefusedInput
from claimtrack.text import MAX_ARTICLE, accept, fold
from claimtrack.vocabulary import How

MAX_BYTES = 4 * MAX_ARTICLE  # of a plain text
MAX_PAGE = 10_000_000  # bytes of a page's markup, from a file or the network
FIELDS = ("title", "author", "publisher", "first_published_by", "published", "language", "url")

_KINDS = (
    (rb"%PDF-", "a PDF: save its text and add that"),
    (rb"PK\x03\x04|PK\x05\x06", "a ZIP archive or an Office document: save its text and add that"),
    (rb"\xd0\xcf\x11\xe0", "an old Office document: save its text and add that"),
    (rb"\{\\rtf", "RTF: save its text and add that"),
    (rb"\x89PNG|GIF8|\xff\xd8\xff|BM.{4}\0\0\0\0|II\*\0|MM\0\*", "a picture: add its text"),
    (rb"RIFF.{4}WEBP|.{4}ftyp(avif|heic|mif1)", "a picture: add its text"),
    (rb"\x1f\x8b|BZh|\xfd7zXZ\0|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd", "packed: unpack it first"),
    (rb"\x7fELF|MZ.{30}|\xca\xfe\xba\xbe", "a program"),
    (rb"SQLite format 3\0", "a database"),
    (rb"ID3|OggS|fLaC|RIFF.{4}(WAVE|AVI )|.{4}ftyp|\x1aE\xdf\xa3", "a recording: add its text"),
)  # fmt: skip
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
          (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip

# Those in which pages were written; digits are the same bytes in all of them. The second name is what
# browsers take the first for (WHATWG Encoding Standard, section 4.2).
_ENCODINGS = {
    name: name
    for name in (
        *("utf-8", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "mac-cyrillic"),
        *("big5", "euc_jp", "gb18030", "cp949", "cp932", "iso2022_jp", "cp866", "cp874"),
        *(f"cp{page}" for page in range(1250, 1259)),
        *(f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    )
} | {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "utf-16": "utf-16-le",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_LIKELY = (
    *("cp1251", "cp1252", "cp1250", "cp1253", "cp1254", "cp1256"),
    *("cp949", "cp932", "euc_jp", "gb18030", "big5", "koi8-r"),
)
_LATIN = ("cp1252", "cp1250", "cp1254")  # each other's texts look like words in them: español, espańol
_LEAST = 8  # characters beyond ASCII that a guess needs
_WORDS = 60  # that the guess of a language needs
_FREQUENT = 0.25  # of the words are among a language's frequent ones; of those of news, 0.3 to 0.7
_BROKEN = 1000  # one character in so many of a page may be broken


class Captured(NamedTuple):
    """Bytes as they came: how, from where in the end, and what whoever sent them says that they are."""

    data: bytes
    how: How
    name: str
    url: str | None = None
    media_type: str | None = None
    encoding: str | None = None


class Reading(NamedTuple):
    """An article as it was read: its text, what is no part of it, its facts, and how the bytes were read.

    `remarks` are what the analyst should know of how they were read.
    """

    content: str
    boilerplate: list[tuple[int, int]]
    facts: dict[str, Found]
    media_type: str
    encoding: str
    remarks: list[str]


def from_file(path: Path) -> Captured:
    """The bytes of a file, or of standard input for `-`. Raises RefusedInput where there are too many."""
    try:
        with nullcontext(sys.stdin.buffer) if str(path) == "-" else path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror or error}") from None
    if len(data) > MAX_BYTES:
        raise RefusedInput(f"{path}: has more than {MAX_BYTES:,} bytes")
    return Captured(data, How.input if str(path) == "-" else How.file, str(path))


def from_url(url: str, allow: Collection[str] = ()) -> Captured:
    """The bytes of a page, see `fetching.fetch`; needs the extra `articles`."""
    from claimtrack import fetching, webpages

    try:
        page = fetching.fetch(url, allow)
    except ModuleNotFoundError:
        raise RefusedInput(webpages.EXTRA) from None
    return Captured(page.data, How.url, page.url, page.url, page.media_type, page.encoding)


def read(captured: Captured, day: str, encoding: str | None = None) -> Reading:
    """Read an article's text and facts, on that day; `encoding` is the analyst's word.

    Raises RefusedInput for what is no text or page, in an encoding that can't be told, or too large.
    """
    refuse_other_kinds(captured)
    remarks: list[str] = []
    is_page = _is_page(captured)
    if is_page and len(captured.data) > MAX_PAGE:
        raise RefusedInput(f"{captured.name}: has more than {MAX_PAGE:,} bytes of markup")
    text, used = _decoded(captured, encoding, is_page, remarks)
    content = accept(text, "content", MAX_ARTICLE)
    if is_page:
        from claimtrack import webpages

        page = webpages.read(content, day)
        content = accept(page.text, "content", MAX_ARTICLE)
        saved = [("url", found) for found in _saved_from(text)]
        given = [("url", Found(captured.url, "where it came from"))] if captured.url else []
        found = [*given, *((field, one) for field, several in page.facts.items() for one in several), *saved]
        boilerplate = page.boilerplate
    else:
        around = bylines.read(content)
        found, boilerplate = list(around.facts.items()), around.boilerplate
    facts = _chosen(found, day, remarks)
    if "language" not in facts and (guess := _language(content)):
        facts["language"] = Found(guess, "a guess by its most frequent words")
    return Reading(content, boilerplate, facts, "text/html" if is_page else "text/plain", used, remarks)


def refuse_other_kinds(captured: Captured) -> None:
    """Raise RefusedInput for bytes that are known to be something else than text."""
    for beginning, kind in _KINDS:
        if re.match(beginning, captured.data, re.DOTALL):
            raise RefusedInput(f"{captured.name}: is {kind}")


def _is_page(captured: Captured) -> bool:
    """Whether the bytes are HTML: by what is said of them, else by how they begin."""
    if captured.media_type is not None:
        return captured.media_type != "text/plain"
    beginning = captured.data[:2000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    tags = (
        rb"(<!--.*?-->\s*|<\?xml.*?>\s*)*<(!doctype html|html|head|body|meta|title|script|article|div|p)[\s>]"
    )
    return re.match(tags, beginning, re.DOTALL) is not None


# --- encodings ---


def _decoded(captured: Captured, given: str | None, is_page: bool, remarks: list[str]) -> tuple[str, str]:
    """The text and its encoding: the one given, a byte order mark's, UTF-8, the one declared, or a guess."""
    data = captured.data
    if given is not None:
        used = _known(given)
        if used is None:
            raise RefusedInput(f"'{given}' is no encoding of texts", "encoding")
        if (text := _strict(data, used)) is None:
            raise RefusedInput(f"{captured.name}: is not {given}", "encoding")
        return text, used
    for mark, used in _MARKS:
        if data.startswith(mark) and (text := _strict(data[len(mark) :], used)) is not None:
            return text, used
    if b"\0" in data and (wide := _wide(data)) and (text := _strict(data, wide)) is not None:
        return text, wide
    if (text := _strict(data, "utf-8")) is not None:
        return text, "utf-8"
    declared = _known(captured.encoding or (_declared(data) if is_page else None) or "")
    if declared and declared != "utf-8" and (text := _plausible(data, declared)) is not None:
        return text, declared
    if is_page:
        text = data.decode("utf-8", errors="replace")
        if (broken := text.count("�")) * _BROKEN < len(text):
            remarks.append(f"{broken} characters are broken, shown as �")
            return text, "utf-8"
    if guessed := _guessed(captured):
        remarks.append(f"read as {guessed[1]}, a guess; --encoding says otherwise")
        return guessed
    if declared and declared != "utf-8" and (text := _strict(data, declared)) is not None:
        return text, declared
    line = data.count(b"\n", 0, _first_broken(data)) + 1
    raise RefusedInput(
        f"{captured.name}, line {line}: is not UTF-8 text; save it as UTF-8, or say --encoding NAME"
    )


def _known(name: str) -> str | None:
    """The encoding that a name means to browsers, if it is one of texts."""
    try:
        return _ENCODINGS.get(codecs.lookup(name).name)
    except (LookupError, ValueError):
        return None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin letters, digits and spaces is zero."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) * 5 < len(data) or min(even, odd) * 20 > max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _declared(data: bytes) -> str | None:
    found = re.search(
        rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)",
        data[:4096],
        re.IGNORECASE,
    )
    return found[1].decode("ascii", "replace") if found else None


def _plausible(data: bytes, encoding: str) -> str | None:
    """The text in the encoding that was declared, unless its letters then make no sense."""
    text = _strict(data, encoding)
    if text is None or _beyond_ascii(text) < _LEAST:
        return text
    try:
        from charset_normalizer import from_bytes
    except ModuleNotFoundError:
        return text
    return text if from_bytes(data, cp_isolation=[encoding]).best() is not None else None


def _guessed(captured: Captured) -> tuple[str, str] | None:
    """The text in its likely encoding. Raises RefusedInput where a guess could change letters."""
    try:
        from charset_normalizer import from_bytes
    except ModuleNotFoundError:
        return None
    best = from_bytes(captured.data, cp_isolation=list(_LIKELY)).best()
    used = _known(best.encoding) if best else None
    text = _strict(captured.data, used) if used else None
    if not text or not used or _beyond_ascii(text) < _LEAST:
        return None
    if used in _LATIN:
        read = {page: other for page in _LATIN if (other := _strict(captured.data, page)) is not None}
        if len(set(read.values())) > 1:
            words = ", ".join(f"“{word}” in {page}" for page, word in _told_apart(read).items())
            raise RefusedInput(f"{captured.name}: is not UTF-8: it has {words}; say which with --encoding")
    return text, used


def _told_apart(read: dict[str, str]) -> dict[str, str]:
    """The first word that is not the same in all readings, in each."""
    for words in zip(*(text.split() for text in read.values()), strict=False):
        if len(set(words)) > 1:
            return dict(zip(read, words, strict=True))
    return {}


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _first_broken(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return 0


# --- facts ---


def _saved_from(markup: str) -> Iterator[Found]:
    """Where a browser saved the page from: it says so in a comment."""
    found = re.search(
        r"<!--[^>]{0,400}?(?:saved from url=\(\d+\)|\burl:\s*)(https?://[^\s>]+)", markup[:5000]
    )
    if found:
        yield Found(found[1], "the browser that saved it")


def _chosen(found: Iterable[tuple[str, Found]], day: str, remarks: list[str]) -> dict[str, Found]:
    """The first value of each field that can be true."""
    chosen: dict[str, Found] = {}
    for field, one in found:
        if field in chosen or field not in FIELDS:
            continue
        value = one.value
        if field == "language":
            value = re.split(r"[-_]", value)[0].lower()
            if not re.fullmatch(r"[a-z]{2,3}", value):
                continue
        elif field in ("url", "author") and bool(re.match(r"https?://", value)) != (field == "url"):
            continue
        elif field == "published":
            written = value if value.startswith("[") else bylines.date_in(value)
            if written is None:
                continue
            if (dates.parse(written).latest or day) > day:
                remarks.append(f"published: {written} ({one.how}) is after the capture: passed over")
                continue
            value = written
        chosen[field] = Found(value, one.how)
    author, publisher = (chosen.get(field) for field in ("author", "publisher"))
    if author and bylines.is_agency(author.value):
        chosen.setdefault("first_published_by", Found(author.value, "the author is an agency"))
    first = chosen.get("first_published_by")
    if first and publisher and fold(first.value) == fold(publisher.value):
        del chosen["first_published_by"]
    return chosen


def _language(content: str) -> str | None:
    """The language whose frequent words (those of jusText) stand most often in a text, as a code of CLDR."""
    words = re.findall(r"\w+", content.lower())
    if len(words) < _WORDS:
        return None
    try:
        import justext
        from babel import Locale
    except ModuleNotFoundError:
        return None
    codes = {name.replace(" ", "_"): code for code, name in Locale("en").languages.items()}
    lists = {name: justext.get_stoplist(name) for name in justext.get_stoplists() if name in codes}
    english = lists["English"]  # other lists, as that of Marathi, have stray words of it
    shares = {
        name: sum(word in frequent and (frequent is english or word not in english) for word in words)
        for name, frequent in lists.items()
    }
    name = max(shares, key=shares.__getitem__)
    return codes[name] if shares[name] >= _FREQUENT * len(words) else None
