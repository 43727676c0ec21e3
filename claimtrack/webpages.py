"""A web page's markup → its whole text, which of it is the article, and what the page says of itself.

The only module that loads lxml and trafilatura, from the extra `articles`. All text that the page has is
kept, in its order; what trafilatura does not count to the article is marked, not cut. Digits that are set
higher or lower stay so (10⁶, not 106), what is struck through stands in ⟦ ⟧, and what is hidden, or in
another cell, is never run together with what stands beside it: all that would make other numbers.
"""

from __future__ import annotations

import html
import json
import logging
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from claimtrack import bylines
from claimtrack.bylines import Found
from claimtrack.errors import RefusedInput
from claimtrack.text import fold

for _name in ("trafilatura", "htmldate", "charset_normalizer", "urllib3"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # what goes wrong is said in our words, once

EXTRA = "pages need the extra: pip install 'claimtrack[articles]'"
_LONGEST = 1000  # characters of a fact; more is no title and no name
_HEAD_WORDS = 12  # of a line that names the author or the date
_SHARE = 0.8  # of a line's words in trafilatura's article, for the line to belong to it

_NO_TEXT = {"script", "style", "head", "svg", "iframe", "object", "canvas", "audio", "video", "textarea"}
_OUTSIDE = {"nav", "footer", "aside", "form", "button", "dialog", "menu", "noscript", "template", "select"}
_LINES = {
    "br",
    "li",
    "tr",
    "dt",
    "dd",
    "option",
    "label",
    "legend",
    "summary",
    "figcaption",
    "caption",
    "time",
}
_PARAGRAPHS = (
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "blockquote",
        "pre",
        "figure",
        "table",
        "ul",
        "ol",
        "dl",
    }
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "address", "body", "html", "details", "fieldset", "center"}
    | _OUTSIDE
)
_APART = {"td", "th", "math", "mn", "mi", "mo", "rt", "rp"}
_STRUCK = {"del", "s", "strike"}
_RAISED = {
    "sup": str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻"),
    "sub": str.maketrans("0123456789-−", "₀₁₂₃₄₅₆₇₈₉₋₋"),
}
_GAP_AT = {
    **dict.fromkeys(_APART, "\t"),
    **dict.fromkeys(_LINES, "\n"),
    **dict.fromkeys(_PARAGRAPHS, "\n\n"),
}
_GAPS = ("", " ", "\t", "\n", "\n\n")
_SPACE = re.compile(r"[ \t\n\r\f]+")

_META = {
    "title": ("og:title", "twitter:title", "dc.title"),
    "author": ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
    "publisher": ("og:site_name", "dc.publisher", "application-name"),
    "published": ("article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
                  "pubdate", "dc.date.issued", "dc.date", "date"),
    "language": ("og:locale", "content-language"),
    "url": ("og:url",),
}  # fmt: skip
_LINKED = {
    "title": ("headline",),
    "author": ("author",),
    "publisher": ("publisher",),
    "first_published_by": ("sourceOrganization", "provider"),
    "published": ("datePublished",),
    "language": ("inLanguage",),
    "url": ("url", "mainEntityOfPage"),
}


class WebPage(NamedTuple):
    """A page's whole text, the half-open ranges that are no part of the article, and what is said of it.

    `facts` has what was found for each field of the article, the most trustworthy first.
    """

    text: str
    boilerplate: list[tuple[int, int]]
    facts: dict[str, list[Found]]


def read(markup: str, latest: str) -> WebPage:
    """Read a page. `latest` is the day of the capture, which a guessed date never passes.

    Raises RefusedInput without the extra, and where the markup has no text or cannot be read whole.
    """
    tree = _parsed(markup)
    flow = _Flow(tree)
    text = flow.text
    if not text.strip():
        raise RefusedInput(
            "the page has no text; its words may come by script: save it from a browser", "content"
        )
    facts: dict[str, list[Found]] = {}
    for field, found in (*_language(tree), *_linked_data(tree), *_meta(tree), *_elements(tree)):
        facts.setdefault(field, []).append(found)
    lines = list(bylines.split(text))
    outside = {line.start for line in lines if any(a <= line.start < b for a, b in flow.outside)}
    inside = _inside([line for line in lines if line.start not in outside], tree)
    shown = bylines.read("\n".join(line.words for line in lines if line.start in inside) or text)
    for field, found in (*shown.facts.items(), *_guessed(tree, latest)):
        facts.setdefault(field, []).append(found)
    values = [one.value for field in ("title", "author") for one in facts.get(field, ())]
    named = {fold(name) for value in values for name in (value, *value.split(", "))}
    kept = {line.start for line in lines if line.start in inside or _is_head(line.words, named)} - outside
    return WebPage(text, bylines.ranges(lines, {line.start for line in lines} - kept), facts)


def _parsed(markup: str) -> Any:
    try:
        from lxml import etree
        from lxml.html import HTMLParser, document_fromstring
    except ModuleNotFoundError:
        raise RefusedInput(EXTRA) from None
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(markup.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise RefusedInput("is empty", "content") from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise RefusedInput("the page is nested too deeply to be read whole: add its text", "content")
    return tree


# --- text ---


class _Flow:
    """The text of a tree as a browser shows it: white space as one space, blocks on lines of their own."""

    def __init__(self, tree: Any) -> None:
        self.outside: list[
            tuple[int, int]
        ] = []  # half-open ranges that are no part of the article by element
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""  # what goes before the next words: nothing, a space, one newline or two
        self._walk(tree)
        self.text = "".join(self._parts)

    def _walk(self, tree: Any) -> None:
        from lxml.etree import iterwalk

        skipped = outside = kept = 0
        raised: list[dict[int, int]] = []
        for event, element in iterwalk(tree, events=("start", "end")):
            tag, hidden = element.tag, _is_hidden(element)
            step = 1 if event == "start" else -1
            self._gap = max(self._gap, "\n\n" if hidden else _GAP_AT.get(tag, ""), key=_GAPS.index)
            skipped += step * (tag in _NO_TEXT)
            outside += step * (tag in _OUTSIDE or hidden)
            kept += step * (tag == "pre")
            if tag in _RAISED:
                raised = [*raised, _RAISED[tag]] if step == 1 else raised[:-1]
            if tag in _STRUCK and not skipped:
                self._write(" ⟦" if step == 1 else "⟧ ", bool(outside), kept=False)
            words = element.text if step == 1 else element.tail
            if words and not skipped:
                self._write(words.translate(raised[-1]) if raised else words, bool(outside), bool(kept))

    def _write(self, words: str, outside: bool, kept: bool) -> None:
        words = words.replace("\xad", "")  # a soft hyphen only says where a line may break
        if not kept:
            words = _SPACE.sub(" ", words)
            self._gap = self._gap or " " * words.startswith(" ")
        shown = words if kept else words.strip(" ")
        if shown:
            self._parts += [self._gap if self._length else "", shown]
            start = self._length + len(self._parts[-2])
            self._length = start + len(shown)
            if outside:
                self.outside.append((start, self._length))
            self._gap = " " * (not kept and words.endswith(" "))


def _is_hidden(element: Any) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return any((element.get("hidden") is not None, "display:none" in style, "visibility:hidden" in style))


def _inside(lines: list[bylines.Line], tree: Any) -> set[int]:
    """The beginnings of the lines that trafilatura counts to the article; of all where it finds none."""
    from copy import deepcopy

    import trafilatura

    article = trafilatura.extract(deepcopy(tree), include_comments=False) or ""
    whole = {fold(line) for line in article.split("\n")}
    runs = {run for line in article.split("\n") for run in _runs(line)}
    inside = set()
    for line in lines:
        own = _runs(line.words)
        if fold(line.words) in whole or (own and len(own & runs) >= _SHARE * len(own)):
            inside.add(line.start)
    return inside or {line.start for line in lines}


def _runs(line: str) -> set[tuple[str, ...]]:
    """All runs of three words: a line may be part of one of trafilatura's, or hold several."""
    words = fold(line).split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _is_head(words: str, named: set[str]) -> bool:
    """A line of the title, the author or the date, which trafilatura takes for something else than text."""
    folded = fold(words)
    short = len(words.split()) <= _HEAD_WORDS
    byline = any(name in folded for name in named) if short else False
    return folded in named or byline or (short and bylines.date_in(words) is not None)


# --- what the page says of itself ---


def _linked_data(tree: Any) -> Iterator[tuple[str, Found]]:
    """What schema.org's JSON-LD says of the page's article."""
    nodes = [
        node for script in tree.iter("script") if _is_linked_data(script) for node in _nodes(script.text)
    ]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    for node in nodes:
        kinds = node.get("@type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(str(kind).endswith(("Article", "Posting", "Report")) for kind in kinds):
            for field, keys in _LINKED.items():
                for key in keys:
                    if value := _plain(_names(node.get(key), by_id)):
                        yield field, Found(value, f"JSON-LD {key}")
            return


def _is_linked_data(script: Any) -> bool:
    return str(script.get("type", "")).strip().lower() == "application/ld+json"


def _nodes(source: str | None) -> Iterator[dict[str, Any]]:
    """All objects of a JSON text, also those that are listed or held by a graph."""
    try:
        waiting = [
            json.loads(
                re.sub(r"^\s*(<!--|//\s*<!\[CDATA\[)|(-->|//\s*\]\]>)\s*$", "", source or ""), strict=False
            )
        ]
    except (ValueError, RecursionError):
        return
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node
        elif isinstance(node, dict):
            yield node
            waiting += [part for part in node.values() if isinstance(part, dict | list)]


def _names(value: Any, by_id: dict[str, Any]) -> str:
    """A text, or the names of the things or persons that a value names."""
    if isinstance(value, list):
        return ", ".join(filter(None, (_names(one, by_id) for one in value)))
    if isinstance(value, dict):
        known = by_id.get(str(value.get("@id")), {}) | value
        return next((known[key] for key in ("name", "url", "@id") if isinstance(known.get(key), str)), "")
    return value if isinstance(value, str) else ""


def _meta(tree: Any) -> Iterator[tuple[str, Found]]:
    """What OpenGraph and other meta elements say."""
    said: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        )
        said.setdefault(name.strip().lower(), meta.get("content", ""))
    for field, names in _META.items():
        for name in names:
            if value := _plain(said.get(name, "")):
                yield field, Found(value, name)


def _language(tree: Any) -> Iterator[tuple[str, Found]]:
    for element in tree.iter("html"):
        if value := _plain(element.get("lang") or element.get("xml:lang") or ""):
            yield "language", Found(value, "<html lang>")


def _elements(tree: Any) -> Iterator[tuple[str, Found]]:
    """What single elements say: the address that the page has for itself, its heading, its time."""
    for link in tree.iter("link"):
        if "canonical" in link.get("rel", "").lower().split() and (value := _plain(link.get("href", ""))):
            yield "url", Found(value, "canonical link")
    headings = [_plain(heading.text_content()) for heading in tree.iter("h1")]
    if len(headings) == 1 and headings[0]:
        yield "title", Found(headings[0], "<h1>")
    for time in tree.iter("time"):
        if (time.get("pubdate") is not None or time.get("itemprop") == "datePublished") and time.get(
            "datetime"
        ):
            yield "published", Found(_plain(time.get("datetime")), "<time>")


def _guessed(tree: Any, latest: str) -> Iterator[tuple[str, Found]]:
    """What trafilatura finds where nothing says it."""
    from copy import deepcopy

    import trafilatura

    dated = {"original_date": True, "extensive_search": True, "max_date": latest}
    guess = trafilatura.extract_metadata(deepcopy(tree), date_config=dated)
    values = {
        "title": guess.title,
        "author": guess.author,
        "publisher": guess.sitename,
        "published": guess.date,
    }
    for field, value in values.items() if guess else ():
        if plain := _plain(value or ""):
            yield field, Found(plain, "guessed by trafilatura")


def _plain(value: str) -> str:
    """A fact's text without markup's escapes and spare space; nothing where it is too long to be one."""
    words = " ".join(html.unescape(value).split())
    return words if len(words) <= _LONGEST else ""
