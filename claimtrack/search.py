"""Full text over claims, citations and articles: the words by which a row is found, and what a search finds.

The words are folded by `text.fold` and cut here, so that both databases index and find the same: SQLite in
FTS5 tables, PostgreSQL in tsvectors, one table of words for each table of text. No text is stored twice; what
is shown is computed from the text as stored. Results come in an order that the indexes have anyway, so that a
word that stands everywhere costs little more than a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, islice
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    Text,
    delete,
    func,
    select,
    text,
)

from claimtrack import facts
from claimtrack import tables as t
from claimtrack.database import insert_rows
from claimtrack.errors import RefusedInput
from claimtrack.text import accept, fold

KINDS = ("claims", "citations", "articles")  # in the order of the results
MAX_LIMIT = 1000  # hits on one page
MAX_WORDS = 50  # of what is searched for; further ones don't count
_LONGEST = 100  # characters of a word that count
_MOST = 1_000_000  # bytes of a row's different words: a tsvector holds no more
_WIDEST = 66  # bytes that a character can become: folded 33, and it stands in two pairs
_SHOWN = 300_000  # characters of an article's text in which words to show are looked for
_WIDTH = 240  # characters of a snippet
_BEFORE = 60  # characters of it before the first word found
_FEW = 50  # words that begin alike, which are looked up each by itself
_MATCHES = 100  # among which the part of a text with the most terms is chosen

_AT_ONCE = 5000  # rows held at a time; of articles' texts one

_COLUMNS = {
    "claim": ("text",),
    "citation": ("exact", "translation"),
    "article": ("title", "author", "publisher", "first_published_by"),
    "article_text": ("text",),
}
WORDS = {  # by the table whose texts they are of
    name: Table(
        f"{name}_words", MetaData(), Column("rowid", Integer, primary_key=True), Column("words", Text)
    )
    for name in _COLUMNS
}
# Thai, Lao, Burmese, Khmer, kana and Han are written without spaces between words.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\U00020000-\U0003ffff"
)
_RUN = re.compile(rf"[{_UNSPACED}]+|[^{_UNSPACED}\s]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]").match
_TOKEN = re.compile(r"(claims|citations|articles)\.(\d{1,18})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim, citation or article in which all the words stand.

    `text` is the sentence of the claim that it is or belongs to, or the article's title. `matches` are places
    in the snippet, half-open.
    """

    what: str
    id: int
    claim: int | None
    statement: int | None
    article: int | None
    text: str
    withdrawn: bool
    internal: bool
    snippet: str
    matches: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Results:
    """One page of hits, and the token of the next, if there is one."""

    hits: list[Hit]
    next: str | None


# --- words ---


def words(text: str) -> list[str]:
    """The words by which a text is found, each once. Scripts without spaces give every pair of characters."""
    pieces = dict.fromkeys(text.split())
    cut = _cut_word if len(text) < _LONGEST else _cut
    found = list(dict.fromkeys(chain.from_iterable(map(cut, pieces))))
    if len(text) * _WIDEST <= _MOST:
        return found
    sizes = accumulate(len(word.encode()) for word in found)
    return [word for word, size in zip(found, sizes, strict=True) if size <= _MOST]


def _cut(piece: str) -> Sequence[str]:
    return _cut_word(piece) if len(piece) < _LONGEST else _cut_word.__wrapped__(piece)


@lru_cache(2**16)
def _cut_word(piece: str) -> Sequence[str]:
    return [part for run in _RUN.findall(_folded(piece)) for part in _parts(run)]


def _parts(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run))] if _IS_UNSPACED(run) else [run[:_LONGEST]]


def _folded(piece: str) -> str:
    folded = fold(piece)
    return folded if any(map(str.isalnum, folded)) else ""  # fold leaves punctuation that stands alone


def _terms(text: str) -> list[str]:
    """What is searched for: words, and whole runs of scripts without spaces."""
    runs = (run[:_LONGEST] for piece in text.split() for run in _RUN.findall(_folded(piece)))
    return list(dict.fromkeys(runs))[:MAX_WORDS]


# --- writing ---


def index(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Make new rows found by their words, if it is a table with text."""
    if table.name in _COLUMNS:
        found = ((row["id"], " ".join(words(text_of(table, row)))) for row in rows)
        insert_rows(connection, WORDS[table.name], ("rowid", "words"), (pair for pair in found if pair[1]))


def reindex(
    connection: Connection, table: Table, before: Mapping[str, Any], after: Mapping[str, Any] | None
) -> None:
    """Make a row found by what it says now instead of before, or, where it is gone, not at all."""
    if table.name not in _COLUMNS or (after and text_of(table, after) == text_of(table, before)):
        return
    at = WORDS[table.name]
    if connection.dialect.name == "postgresql":
        connection.execute(delete(at).where(at.c.rowid == before["id"]))
    elif line := " ".join(words(text_of(table, before))):
        # FTS5 keeps no text of its own here: it takes away the words that it is told.
        query = f"INSERT INTO {at.name} ({at.name}, rowid, words) VALUES ('delete', :id, :line)"  # noqa: S608
        connection.execute(text(query), {"id": before["id"], "line": line})
    if after:
        index(connection, table, [after])


def rebuild(connection: Connection) -> None:
    """Make all rows found by what they say, whatever they were found by before."""
    for name, at in WORDS.items():
        if connection.dialect.name == "postgresql":
            connection.execute(delete(at))
        else:
            connection.execute(text(f"INSERT INTO {at.name} ({at.name}) VALUES ('delete-all')"))  # noqa: S608
        for rows in _batches(connection, t.metadata.tables[name]):
            index(connection, t.metadata.tables[name], rows)


def astray(connection: Connection) -> Iterator[tuple[str, int, bool]]:
    """Rows that are found by other words than they have: table, number, and whether there is such a row."""
    for name, at in WORDS.items():
        query = (
            f"SELECT rowid, unnest(tsvector_to_array(words)) FROM {at.name}"  # noqa: S608
            if connection.dialect.name == "postgresql"
            else f"SELECT doc, term FROM {at.name}_vocabulary"  # noqa: S608
        )
        found: dict[int, int] = defaultdict(int)  # sums, whatever the order of the words
        for number, word in connection.execute(text(query), execution_options={"yield_per": _AT_ONCE}):
            found[number] += hash(word)
        table = t.metadata.tables[name]
        for row in chain.from_iterable(_batches(connection, table)):
            if found.pop(row["id"], 0) != sum(map(hash, words(text_of(table, row)))):
                yield name, row["id"], True
        yield from ((name, number, False) for number in found)


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table with text, never all at once."""
    columns = [table.c.id, *(table.c[name] for name in _COLUMNS[table.name])]
    limit = 1 if table.name == "article_text" else _AT_ONCE
    query = select(*columns).order_by(table.c.id).limit(limit)
    rows = [{"id": -1}]
    while found := connection.execute(query.where(table.c.id > rows[-1]["id"])).mappings().all():
        rows = [dict(row) for row in found]
        yield rows


def text_of(table: Table, row: Mapping[str, Any]) -> str:
    """The text of a row in which words are looked for."""
    return "\n".join(row[name] for name in _COLUMNS[table.name] if row[name])


# --- reading ---


def search(
    connection: Connection,
    words: str,
    kinds: Collection[str] = KINDS,
    limit: int = 20,
    after: str | None = None,
) -> Results:
    """The claims, then the citations, then the articles in which all words stand, last recorded first.

    Any text is a search: its words are folded, and match words that begin with them. `after` is the token of
    the page before. Raises RefusedInput for text that no ledger can hold, and for unknown kinds and tokens.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise RefusedInput(f"is 1 to {MAX_LIMIT}", "limit")
    if not kinds or not set(kinds) <= set(KINDS):
        raise RefusedInput(f"is some of {','.join(KINDS)}", "in")
    terms = _terms(accept(words, "text")) if words.strip() else []
    waiting = [kind for kind in KINDS if kind in kinds]
    before = 2**31
    if after is not None:
        token = _TOKEN.fullmatch(after)
        if token is None or token[1] not in waiting:
            raise RefusedInput("is no token of a page: take it from the page before", "after")
        waiting, before = waiting[waiting.index(token[1]) :], int(token[2])
    hits: list[Hit] = []
    for kind in waiting if terms else ():
        while len(hits) <= limit:
            wanted = limit + 1 - len(hits)
            newest = _newest(connection, kind, terms, before, wanted)
            hits += _READ[kind](connection, newest, terms)
            if len(newest) < wanted:
                break
            before = newest[-1]
        before = 2**31
    more = len(hits) > limit
    return Results(hits[:limit], f"{hits[limit - 1].what}s.{hits[limit - 1].id}" if more else None)


def newest_claims(connection: Connection, word: str, limit: int) -> list[int]:
    """The ids of the claims in which the word stands, last recorded first."""
    terms = _terms(word)
    return _newest(connection, "claims", terms, 2**31, limit) if terms else []


def texts_sharing(connection: Connection, sentences: Iterable[str], limit: int = 20) -> set[int]:
    """The ids of texts of articles in which all words of one of the sentences stand, the newest of each."""
    found: set[int] = set()
    query = text(f"{_matching(connection, 'article_text')} ORDER BY rowid DESC LIMIT :limit")
    for sentence in sentences:
        if known := words(sentence)[:MAX_WORDS]:
            if connection.dialect.name == "postgresql":
                wanted = " & ".join(f"'{word}'" for word in known)
            else:
                wanted = " AND ".join(f'"{word}"' for word in known)
            found |= set(connection.execute(query, {"article_text": wanted, "limit": limit}).scalars())
    return found


def _newest(connection: Connection, kind: str, terms: Sequence[str], before: int, limit: int) -> list[int]:
    """The ids of the newest rows before that one in which all terms stand."""
    if kind == "articles":
        names = ["article", "article_text"]
        heading, content = (_matching(connection, name) for name in names)
        texts = f"SELECT sha256 FROM article_text WHERE id IN ({content})"  # noqa: S608
        query = (
            f"SELECT id FROM article WHERE (id IN ({heading}) OR sha256 IN ({texts})) "  # noqa: S608
            "AND id < :before ORDER BY id DESC LIMIT :limit"
        )
    else:
        names = [kind.removesuffix("s")]
        query = f"{_matching(connection, *names)} AND rowid < :before ORDER BY rowid DESC LIMIT :limit"
    # Of the parts of a run without spaces all but the last are pairs.
    words = list(dict.fromkeys(word for term in terms for word in _parts(term)[:-1] or [term]))
    values = {name: _wanted(connection, name, words[:MAX_WORDS]) for name in names}
    return list(connection.execute(text(query), {**values, "before": before, "limit": limit}).scalars())


def _matching(connection: Connection, table: str) -> str:
    if connection.dialect.name == "postgresql":
        return f"SELECT rowid FROM {table}_words WHERE words @@ CAST(:{table} AS tsquery)"  # noqa: S608
    return f"SELECT rowid FROM {table}_words WHERE {table}_words MATCH :{table}"  # noqa: S608


def _wanted(connection: Connection, table: str, words: Iterable[str]) -> str:
    """The words in the database's language; they hold letters, digits and marks, never syntax."""
    if connection.dialect.name == "postgresql":
        return " & ".join(f"'{word}':*" for word in words)
    return " AND ".join(_beginning(connection, table, word) for word in words)


def _beginning(connection: Connection, table: str, word: str) -> str:
    """The same for FTS5 as the word with a star, at a hundredth of the time where it stands everywhere.

    FTS5 gathers all rows of a beginning before it gives the first, but reads those of a word one by one.
    """
    query = text(f"SELECT term FROM {table}_words_vocabulary WHERE term >= :start LIMIT 1")  # noqa: S608
    known: list[str] = []
    start = word
    while (found := connection.execute(query, {"start": start}).scalar() or "").startswith(word):
        known.append(f'"{found}"')
        if len(known) > _FEW:
            return f'"{word}" *'
        start = f"{found}\x01"
    return f"({' OR '.join(known)})" if known else f'"{word}"'


def _claims(connection: Connection, ids: Sequence[int], terms: Sequence[str]) -> Iterator[Hit]:
    c = t.claim.c
    query = select(c.id, c.text).where(c.merged_into.is_(None)).order_by(c.id.desc())
    for number, sentence in facts.where_in(connection, query, c.id, ids):
        yield Hit("claim", number, number, None, None, sentence, False, False, *snippet([sentence], terms))


def _citations(connection: Connection, ids: Sequence[int], terms: Sequence[str]) -> Iterator[Hit]:
    c, s, claim = t.citation.c, t.statement.c, t.claim.c
    query = (
        select(c.id, s.claim, c.statement, c.article, claim.text, s.withdrawn_because, s.visibility)
        .add_columns(c.exact, c.translation)
        .join_from(t.citation, t.statement, c.statement == s.id)
        .join(t.claim, s.claim == claim.id)
        .where(claim.merged_into.is_(None))
        .order_by(c.id.desc())
    )
    for row in facts.where_in(connection, query, c.id, ids):
        withdrawn, internal = row.withdrawn_because is not None, row.visibility == "internal"
        shown = snippet([row.exact, row.translation or ""], terms)
        yield Hit(
            "citation", row.id, row.claim, row.statement, row.article, row.text, withdrawn, internal, *shown
        )


def _articles(connection: Connection, ids: Sequence[int], terms: Sequence[str]) -> Iterator[Hit]:
    a, x = t.article.c, t.article_text.c
    query = (
        select(a.id, a.title, a.author, a.publisher, a.first_published_by, a.visibility)
        .add_columns(func.substr(x.text, 1, _SHOWN).label("content"))
        .select_from(t.article.outerjoin(t.article_text, a.sha256 == x.sha256))
        .order_by(a.id.desc())
    )
    for row in facts.where_in(connection, query, a.id, ids):
        heading = " · ".join(filter(None, row[1:5]))
        shown = snippet([heading, row.content or ""], terms)
        internal = row.visibility == "internal"
        yield Hit("article", row.id, None, None, row.id, row.title, False, internal, *shown)


_READ = {"claims": _claims, "citations": _citations, "articles": _articles}


# --- what is shown ---


def snippet(texts: Sequence[str], terms: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Of the text with the most of the terms, the part with the most, and the places of the words in it."""
    found = [list(islice(_matches(text, terms), _MATCHES)) for text in texts]
    most = max(range(len(texts)), key=lambda i: (len({term for *_, term in found[i]}), -i))
    whole, matches = texts[most], found[most]
    start = 0
    if matches and len(whole) > _WIDTH:
        ends = [start + _WIDTH - _BEFORE for start, *_ in matches]
        seen = [len({term for _, e, term in matches[i:] if e <= end}) for i, end in enumerate(ends)]
        first = matches[seen.index(max(seen))][0]
        if start := max(0, min(first - _BEFORE, len(whole) - _WIDTH)):
            start = whole.find(" ", start, first) + 1 or start
    end = min(start + _WIDTH, len(whole))
    if end < len(whole) and (space := whole.rfind(" ", end - _BEFORE, end)) != -1:
        end = space
    before, after = "…" * (start > 0), "…" * (end < len(whole))
    shift = len(before) - start
    places = sorted({(s + shift, min(e, end) + shift) for s, e, _ in matches if start <= s < end})
    return before + whole[start:end] + after, _apart(places)


def _apart(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in their order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in places:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _matches(text: str, terms: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Where words that begin with a term stand, with the term; whole words, but parts of unspaced runs."""
    for piece in re.finditer(r"\S+", text):
        folded = _folded(piece[0])
        if not any(term in folded for term in terms):
            continue
        letters = [_letters(character) for character in piece[0]]
        places = [piece.start() + i for i, folded in enumerate(letters) for _ in folded]
        for run in _RUN.finditer("".join(letters)):
            for term in terms:
                if _IS_UNSPACED(term):
                    spans = [match.span() for match in re.finditer(re.escape(term), run[0])]
                else:
                    spans = [(0, len(run[0]))] if run[0].startswith(term) else []
                for start, end in spans:
                    yield places[run.start() + start], places[run.start() + end - 1] + 1, term


@lru_cache(2**12)
def _letters(character: str) -> str:
    """What `fold` makes of a character within a word: nothing of an accent, a space of punctuation."""
    if unicodedata.combining(character) >= 10:
        return ""
    folded = fold(character)
    word = any(map(str.isalnum, folded)) or unicodedata.category(character)[0] == "M"
    return folded if word else " "
