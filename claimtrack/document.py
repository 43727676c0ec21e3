"""A document's content, once, and how it is written: the same blocks in Markdown and in HTML.

Text from the records is a plain str in every piece and block, and is escaped where it is written; only what
the two writers below make themselves passes as markup.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from claimtrack import charts
from claimtrack.display import markdown as plain_markdown
from claimtrack.text import one_line

# --- content ---


class Note(NamedTuple):
    """The mark of a footnote; the first one of a footnote is where the footnote leads back to."""

    number: int
    first: bool = False


class Strong(NamedTuple):
    """Important words."""

    text: str


class Aside(NamedTuple):
    """Our own words among those of the records."""

    text: str


class Link(NamedTuple):
    """Words that lead somewhere: to a web address, or with # to a heading of the document."""

    text: str
    url: str


Piece = str | Note | Strong | Aside | Link
Line = Sequence[Piece]


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the document's title."""

    kind: ClassVar[str] = "heading"
    level: int
    text: str

    @property
    def anchor(self) -> str:
        """What a link to it says after #, as GitHub makes it of the words; see `_anchors`."""
        return re.sub(r"[^\w\- ]", "", one_line(self.text).lower()).replace(" ", "-")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; an aside speaks about the document."""

    kind: ClassVar[str] = "paragraph"
    line: Line
    aside: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list."""

    kind: ClassVar[str] = "bullets"
    lines: Sequence[Line]
    contents: bool = False


@dataclass(frozen=True)
class Table:
    """A table; a cell has lines. With `named` rows the first cell names its row."""

    kind: ClassVar[str] = "table"
    caption: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Sequence[Line]]]
    named: bool = True


@dataclass(frozen=True)
class Chart:
    """A chart: beside Markdown in a file of this name, inside HTML. The description says it without eyes."""

    kind: ClassVar[str] = "chart"
    name: str
    description: str
    drawing: charts.FigureChart | charts.Timeline

    def svg(self, width: int = charts.WIDTH) -> str:
        """The chart as SVG."""
        return charts.svg(self.drawing, self.description, width, self.name)


Block = Heading | Paragraph | Bullets | Table | Chart


@dataclass(frozen=True)
class Document:
    """A document: its blocks, and its footnotes in the order of their numbers.

    `stem` begins the names of its files; `status` says in a list of documents how it stands.
    """

    stem: str
    title: str
    status: str
    blocks: Sequence[Block]
    notes: Sequence[Line]

    @property
    def charts(self) -> list[Chart]:
        """All charts."""
        return [block for block in self.blocks if isinstance(block, Chart)]


# --- words from right to left ---

_RTL = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
# From the first letter to the last, and a number right behind it; not what a sentence of ours goes on with.
_RIGHT_TO_LEFT = re.compile(rf"{_RTL}(?:[^A-Za-z“”()\n]*{_RTL})?(?: \d[\d.,]*)?")


# --- Markdown ---


class Markdown(str):
    """Markdown of our own making: everything else that the template prints is escaped."""


def markdown(document: Document) -> str:
    """The document in GitHub's Markdown, with footnotes; charts are images beside it."""
    environment = Environment(
        loader=PackageLoader("claimtrack"),
        autoescape=False,  # noqa: S701 - Markdown, not HTML: `finalize` escapes everything that is no Markdown
        finalize=lambda value: value if isinstance(value, Markdown) else Markdown(plain_markdown(str(value))),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters["line"] = _markdown_line
    environment.filters["hashes"] = lambda level: Markdown("#" * level)
    environment.filters["cell"] = lambda lines: Markdown("<br>".join(map(_markdown_line, lines)))
    environment.filters["number"] = lambda number: Markdown(number)
    text = environment.get_template("report.md.j2").render(document=document)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


def _markdown_line(line: Line) -> Markdown:
    # A # - + = or 1. is escaped only where a text begins with it; here the line is what begins.
    return Markdown("".join(_markdown_piece(piece) for piece in line))


def _markdown_piece(piece: Piece) -> str:
    match piece:
        case Note(number):
            return f"[^{number}]"
        case Strong(text):
            return f"**{_plain(text)}**"
        case Aside(text):
            return f"*{_plain(text)}*"
        case Link(text, url) if _is_safe(url):
            return f"<{url}>" if text == url else f"[{_plain(text)}]({url})"
        case Link(text, url):
            return _plain(text if text == url else f"{text} ({url})")
    return _plain(piece)


def _plain(words: str) -> str:
    """Words as text. Without a mark, a date or figure behind a name in Arabic would be shown before it."""
    return _RIGHT_TO_LEFT.sub(r"\g<0>&lrm;", plain_markdown(words))


def _is_safe(url: str) -> bool:
    """Whether it is a plain web address, a heading, or a file beside this; all else is shown as text."""
    return bool(re.fullmatch(r"https?://[\w.:-]+(/[^\s<>()\[\]\\\"'`|]*)?|#[\w-]+|[\w-]+\.(md|html)", url))


# --- HTML ---

_Own = Markup  # for what holds nothing from the records, or has it escaped


def html(document: Document) -> str:
    """The document as one HTML file that refers to nothing outside and runs nothing."""
    environment = Environment(
        loader=PackageLoader("claimtrack"),
        autoescape=True,
        finalize=lambda value: value if isinstance(value, Markup) else one_line(str(value)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters["line"] = _html_line
    environment.filters["svg"] = _inline
    style = environment.get_template("report.css").render() + charts.STYLE
    sha256 = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    widths = (("wide", charts.WIDE), ("narrow", charts.NARROW))
    return environment.get_template("report.html.j2").render(
        document=document,
        style=_Own(style),
        style_hash=_Own(sha256),
        widths=widths,
        anchors=_anchors(document.blocks),
    )


def _anchors(blocks: Sequence[Block]) -> list[str]:
    """The anchor of each block that is a heading: of equal ones all but the first are numbered."""
    seen: Counter[str] = Counter()
    anchors = []
    for block in blocks:
        words = block.anchor if isinstance(block, Heading) else ""
        anchors.append(f"{words}-{seen[words]}" if seen[words] else words)
        seen[words] += 1
    return anchors


def _html_line(line: Line) -> Markup:
    return Markup("").join(_html_piece(piece) for piece in line)


def _html_piece(piece: Piece) -> Markup:
    match piece:
        case Note(number, first):
            place = Markup(' id="mark-{}"').format(number) if first else Markup("")
            return Markup(
                '<sup><a href="#note-{0}" aria-label="source {0}" role="doc-noteref"{1}>{0}</a></sup>'
            ).format(number, place)
        case Strong(text):
            return Markup("<strong>{}</strong>").format(_text(text))
        case Aside(text):
            return Markup("<em>{}</em>").format(_text(text))
        case Link(text, url) if _is_safe(url):
            return Markup('<a href="{}">{}</a>').format(re.sub("^#", "#h-", url), _text(text))
        case Link(text, url):
            return _text(text if text == url else f"{text} ({url})")
    return _text(piece)


def _text(words: str) -> Markup:
    """Words as text, each run from right to left by itself: what stands beside it keeps its place."""
    return _Own(_RIGHT_TO_LEFT.sub(r"<bdi>\g<0></bdi>", str(escape(one_line(words)))))


def _inline(chart: Chart, width: int) -> Markup:
    """The chart's SVG without its style, which the page has once."""
    return _Own(chart.svg(width).replace(f"<style>{charts.STYLE}</style>", "", 1))
