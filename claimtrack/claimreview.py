"""Records as JSON-LD: assessed claims as schema.org's ClaimReview, and what that has no word for in our own.

One node a line, in the order of JSONL. What schema.org has the very word for stands under that word alone,
all else under `urn:claimtrack:…`, whole, so that it needs no second context: Google reads no page with one.
What a ClaimReview says besides, as fact-checkers' programs expect it, follows from other records: it is
written and not read.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from io import BufferedReader
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, exists, func, select

from claimtrack import dates, facts
from claimtrack import tables as t
from claimtrack.errors import RefusedInput
from claimtrack.exchange import Line, Progress, Source, said
from claimtrack.jsonl import MAX_BYTES, line, parsed
from claimtrack.records import Kind, Row, kinds
from claimtrack.text import MAX_LINE
from claimtrack.vocabulary import PartyKind, Stance, Visibility

VERSION = 1
OURS = "urn:claimtrack:"  # before the words that are not schema.org's
_UUID = "urn:uuid:"
_CONTEXT = "https://schema.org"
_AT_ONCE = 500  # assessments that are looked up together
_ISO = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", re.ASCII)
_URL = re.compile(r"https?://[^\s<>\"]+")


class _Word(NamedTuple):
    """The word of schema.org for a field, and, where its value is a thing, that one's type and field."""

    name: str
    inner: str | None = None
    type: str | None = None


WORDS = {
    "article": {
        "url": _Word("url"),
        "title": _Word("headline"),
        "publisher": _Word("publisher", "name", "Organization"),
        "language": _Word("inLanguage"),
    },
    "assessment": {
        "rating": _Word("reviewRating", "alternateName", "Rating"),
        "explanation": _Word("reviewBody"),
    },
    "claim": {
        "text": _Word("text"),
        "language": _Word("inLanguage"),
        "period": _Word("temporalCoverage"),
    },
    "party": {"name": _Word("name")},
}
PARTIES = {
    PartyKind.state: "GovernmentOrganization",
    PartyKind.government_body: "GovernmentOrganization",
    PartyKind.organisation: "Organization",
    PartyKind.armed_group: "Organization",
    PartyKind.media: "NewsMediaOrganization",
    PartyKind.person: "Person",
    PartyKind.unnamed: "Organization",
}


class _Field(NamedTuple):
    """How a field of a kind of record is written."""

    name: str
    key: str
    word: _Word | None
    refers: bool


@cache
def _fields(kind: Kind) -> tuple[_Field, ...]:
    words = WORDS.get(kind.name, {})
    refer = {name for name, _ in kind.above} | {*kind.beside}
    return tuple(
        _Field(name, words[name].name if name in words else OURS + name, words.get(name), name in refer)
        for name in kind.fields
        if name != "uid"
    )


# --- out ---


class Signature(NamedTuple):
    """Who signs our own reviews, and their address on the web, with {uid} for the claim's."""

    author: str | None = None
    url: str | None = None


def assessed(connection: Connection, claims: Iterable[int]) -> list[int]:
    """Those of the claims that have an assessment, and so can be a ClaimReview."""
    c = t.assessment.c.claim
    found = set(connection.execute(select(c).where(c.is_not(None))).scalars())
    return [claim for claim in claims if claim in found]


def write(
    connection: Connection,
    records: Iterable[Row],
    out: Callable[[str], object],
    signature: Signature,
    *,
    internal: bool = False,
) -> Counter[str]:
    """Write records as JSON-LD; the number of each type.

    Raises RefusedInput before anything is written, where nobody signs the ledger's own assessments.
    """
    a = t.assessment.c
    own = select(exists().where(a.claim.is_not(None), a.party.is_(None)))
    if signature.author is None and connection.scalar(own):
        raise RefusedInput("whose reviews are these? Name the desk that signs your own", "author")
    counts: Counter[str] = Counter()
    head = line({"@context": _CONTEXT, f"{OURS}format": VERSION, "@graph": []})
    before = head.removesuffix("]}\n")
    waiting = iter(records)
    while batch := list(islice(waiting, _AT_ONCE)):
        faces = _Faces(connection, [r for r in batch if r["type"] == "assessment"], signature, internal)
        for record in batch:
            node = _node(kinds()[record["type"]], record, faces.of(record))
            # No text in it can end the script of a page that it is put into.
            out(before + "\n" + line(node).rstrip("\n").replace("<", "\\u003c"))
            before = ","
            counts[record["type"]] += 1
    out(f'{before if before != "," else ""}\n], "{OURS}records": {counts.total()}}}\n')
    return counts


def _node(kind: Kind, record: Row, face: Mapping[str, Any]) -> Row:
    """A record as a node; what it has no value for is left out, what it lacks is said."""
    node: Row = {"@id": _UUID + record["uid"]} if "uid" in record else {}
    node["@type"] = [*_types(record), _class(kind)]
    node |= face
    lacking = []
    for name, key, word, refers in _fields(kind):
        if name not in record:
            lacking.append(name)
        elif (value := record[name]) is not None:
            if word and word.inner:
                value = {"@type": word.type, word.inner: value}
            node[key] = {"@id": _UUID + value} if refers else value
    if lacking:
        node[f"{OURS}held_back"] = lacking
    return node


def _class(kind: Kind) -> str:
    """`urn:claimtrack:QuantityCitation`: words for things are capitalised, as schema.org's are."""
    return OURS + kind.name.title().replace("_", "")


@cache
def _by_class() -> dict[str, Kind]:
    return {_class(kind): kind for kind in kinds().values()}


def _types(record: Row) -> list[str]:
    match record["type"]:
        case "claim":
            return ["Claim"]
        case "article":
            return ["NewsArticle"]
        case "party":
            return [PARTIES[record["kind"]]]
        case "assessment":
            return ["ClaimReview" if record["claim"] else "Review"]
    return []


class _Faces:
    """What ClaimReviews say besides their records: the claim, who said it, where, and who reviews it when."""

    def __init__(
        self, connection: Connection, records: Sequence[Row], signature: Signature, internal: bool
    ) -> None:
        self._signature, self._internal = signature, internal
        on_claims = [record for record in records if record["claim"]]
        if not on_claims:
            return
        c, a, r, p = t.claim.c, t.assessment.c, t.revision.c, t.party.c
        columns = (c.uid, c.id, c.text, c.language, c.period)
        uids = {record["claim"] for record in on_claims}
        self._claims = {row.uid: row for row in facts.where_in(connection, select(*columns), c.uid, uids)}
        ids = {row.id for row in self._claims.values()}
        self._said = self._statements(connection, ids)
        self._about = _listed(
            facts.where_in(
                connection,
                select(t.claim_about.c.claim, p.name, p.kind).join_from(t.claim_about, t.party),
                t.claim_about.c.claim,
                ids,
            )
        )
        tags = select(t.tag.c.claim, t.tag.c.name).order_by(t.tag.c.id)
        self._tags = _listed(facts.where_in(connection, tags, t.tag.c.claim, ids))
        known = select(a.uid, a.id)
        numbers = dict(
            map(tuple, facts.where_in(connection, known, a.uid, [one["uid"] for one in on_claims]))
        )
        changed = select(r.key, func.min(t.change.c.at), func.max(t.change.c.at))
        changed = changed.join_from(t.revision, t.change).where(r.table_name == t.assessment.name)
        found = facts.where_in(connection, changed.group_by(r.key), r.key, list(numbers.values()))
        days = {number: (first[:10], last[:10]) for number, first, last in found}
        self._days = {uid: days[number] for uid, number in numbers.items() if number in days}
        others = {record["party"] for record in on_claims if record["party"]}
        named = facts.where_in(connection, select(p.uid, p.name, p.kind), p.uid, others)
        self._parties = {uid: _party(name, kind) for uid, name, kind in named}
        d = t.article.c
        sources = {record["source"] for record in on_claims if record["party"] and record["source"]}
        published = facts.where_in(connection, select(d.url, d.published), d.url, sources)
        self._published = {url: _day(day) for url, day in published}

    def _statements(self, connection: Connection, claims: Collection[int]) -> dict[Any, list[Any]]:
        s, p, c, a = t.statement.c, t.party.c, t.citation.c, t.article.c
        shown = a.id == c.article if self._internal else (a.id == c.article) & (a.visibility == "public")
        query = select(s.claim, s.date, p.name, p.kind, a.url, a.title, a.published, a.publisher)
        query = query.join_from(t.statement, t.party, s.party == p.id)
        query = query.outerjoin(t.citation, c.statement == s.id).outerjoin(t.article, shown)
        own = [stance for stance in Stance if stance.from_own_knowledge]
        query = query.where(s.in_force == 1, s.stance.in_(own))
        if not self._internal:
            query = query.where(s.visibility == Visibility.public)
        query = query.order_by(s.claim, s.date_earliest, s.id, c.id)
        return _listed(facts.where_in(connection, query, s.claim, claims))

    def of(self, record: Row) -> Row:
        """The face of a record; none has another than a claim's assessment."""
        if record["type"] != "assessment" or not record["claim"]:
            return {}
        claim, url = self._claims[record["claim"]], record["source"]
        face = {"claimReviewed": claim.text}
        if record["party"]:
            url = url if url and _URL.fullmatch(url) else None
            face |= {"url": url, "author": self._parties[record["party"]]}
            face["datePublished"] = self._published.get(record["source"])
        else:
            author, address = self._signature
            first, last = self._days.get(record["uid"], (None, None))
            face |= {"url": address.replace("{uid}", claim.uid) if address else None}
            face |= {"author": {"@type": "Organization", "name": author}}
            face |= {"datePublished": first, "dateModified": last if last != first else None}
        face["itemReviewed"] = self._item(claim)
        return {name: value for name, value in face.items() if value}

    def _item(self, claim: Any) -> Row:
        spoken = self._said.get(claim.id, [])
        works = {
            url: {
                "@type": "NewsArticle",
                "url": url,
                "headline": title,
                "datePublished": _day(published),
                "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
            }
            for _, _, _, url, title, published, publisher in spoken
            if url
        }
        item = {
            "@type": "Claim",
            "@id": _UUID + claim.uid,
            "text": claim.text,
            "inLanguage": claim.language,
            "temporalCoverage": claim.period,
            "author": _one(list({name: _party(name, kind) for _, name, kind, *_ in spoken}.values())),
            "datePublished": _first(spoken),
            "appearance": _one([{k: v for k, v in work.items() if v} for work in works.values()]),
            "about": _one([_party(name, kind) for name, kind in self._about.get(claim.id, [])]),
            "keywords": [name for (name,) in self._tags.get(claim.id, [])],
        }
        return {name: value for name, value in item.items() if value}


def _listed(rows: Iterable[Any]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = defaultdict(list)
    for key, *values in rows:
        found[key].append(values)
    return found


def _first(spoken: Sequence[Any]) -> str | None:
    """When it was said first, if that is a day, month or year; nothing where some of it is undated."""
    found = [dates.optional(date) for date, *_ in spoken]
    known = [date for date in found if date and date.earliest]
    if not known or len(known) < len(found):
        return None
    first = min(known, key=lambda date: date.earliest or "")
    return first.edtf if _ISO.fullmatch(first.edtf) else None


def _party(name: str, kind: str) -> Row:
    return {"@type": PARTIES[PartyKind(kind)], "name": name}


def _one(things: list[Row]) -> Any:
    return things[0] if len(things) == 1 else things


def _day(date: str | None) -> str | None:
    """The date, if it is a day: schema.org knows no other."""
    known = dates.optional(date)
    return known.earliest if known and known.earliest == known.latest == known.edtf else None


# --- in ---


def looks_like(file: BufferedReader) -> bool:
    """Whether an open file (buffered, which it stays) begins as ours do, a node a line."""
    first = file.peek(200).partition(b"\n")[0].rstrip()
    return first[:1] == b"{" and f'"{OURS}format"'.encode() in first and first.endswith(b"[")


def source(name: str, file: BufferedReader) -> Source:
    """An open file of ours to read."""
    return Source(name, partial(_lines, file))


def is_ours(document: Any) -> bool:
    """Whether a JSON document is one of ours, in whatever layout."""
    return type(document) is dict and f"{OURS}format" in document


def document(name: str, content: Row) -> Source:
    """One of our documents in another layout than ours, as `source`."""
    return Source(name, lambda _: _nodes(content), "node")


def _nodes(content: Row) -> Iterator[Line]:
    try:
        _refuse_version(content)
        nodes = content.get("@graph")
        if type(nodes) is not list:
            raise RefusedInput("must be a list", "@graph")
        _refuse_count(content, len(nodes))
    except RefusedInput as error:
        yield Line(0, {}, wrong=str(error))
        return
    for number, node in enumerate(nodes, 1):
        yield _read(number, node)


def _lines(file: BufferedReader, progress: Progress) -> Iterator[Line]:
    number = nodes = 0
    while text := file.readline(MAX_BYTES + 1):
        number += 1
        progress(len(text))
        words = text.strip().removesuffix(b",")
        try:
            if len(text) > MAX_BYTES:
                raise RefusedInput(f"has more than {MAX_BYTES:,} bytes; nothing after it was read")
            if number == 1:
                _refuse_version(parsed(words + b"]}"))
            elif words.startswith(b"]"):
                _refuse_count(parsed(b'{"@graph": [' + words), nodes)
                break
            else:
                nodes += 1
                node = parsed(words)
                yield _read(number, node, harmless=len(text) <= MAX_LINE and b"\\" not in text)
        except RefusedInput as error:
            yield Line(number, {}, wrong=str(error))
            if number == 1 or len(text) > MAX_BYTES:
                return
    else:
        wrong = f"the file stops here, after {nodes:,} records, without its last line: it was cut off"
        yield Line(number, {}, wrong=wrong)
        return
    if file.read(1).strip():
        yield Line(number + 1, {}, wrong="stands after the end of the records")


def _refuse_version(head: Row) -> None:
    if head.get(f"{OURS}format") != VERSION:
        version = said(head.get(f"{OURS}format"))
        raise RefusedInput(f"is version {version}, this program reads {VERSION}: use a newer claimtrack")


def _refuse_count(end: Row, nodes: int) -> None:
    if (count := end.get(f"{OURS}records")) != nodes:
        raise RefusedInput(f"the file had {said(count)} records and has {nodes:,}: some are lost or added")


def _read(number: int, node: Any, *, harmless: bool = False) -> Line:
    try:
        return Line(number, _record(node), harmless)
    except RefusedInput as error:
        return Line(number, {}, wrong=str(error))


def _record(node: Any) -> Row:
    """The record that a node of ours is."""
    types = node.get("@type") if type(node) is dict else None
    known = types if type(types) is list else []
    ours = [_by_class()[one] for one in known if type(one) is str and one in _by_class()]
    if len(ours) != 1:
        raise RefusedInput(f"is no record: one of its types is {OURS}Claim or the like", "@type")
    (kind,) = ours
    lacking = node.get(f"{OURS}held_back")
    record: Row = {"type": kind.name}
    if "uid" in kind.fields:
        record["uid"] = _uid(node.get("@id"))
    for name, key, word, refers in _fields(kind):
        value = node.get(key)
        if value is None:
            if not (type(lacking) is list and name in lacking) and name not in kind.required:
                record[name] = None
            continue
        if word and word.inner and type(value) is dict:
            value = value.get(word.inner)
        record[name] = _uid(value.get("@id")) if refers and type(value) is dict else value
    keys = _keys(kind)
    for key in node:
        if key.startswith(OURS) and key not in keys:
            record[key.removeprefix(OURS)] = node[key]  # which the record's own rules refuse
    return record


@cache
def _keys(kind: Kind) -> frozenset[str]:
    return frozenset({f"{OURS}held_back", *(field.key for field in _fields(kind))})


def _uid(value: Any) -> Any:
    return value.removeprefix(_UUID) if type(value) is str else value
