"""What `check` finds: `ledger` findings say that something is broken, `analyst` ones what deserves a look.

`evidence` findings say, of each citation, whether its passage still stands where it was pinned; those about
the `claims`' figures are in figure_checks.

Each check is a generator of findings; docs/checks.md has a line for every code. Nothing is mended here.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from itertools import combinations, islice
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, inspect, or_, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from claimtrack import articles, database, dates, facts, flags, search
from claimtrack import tables as t
from claimtrack.dispute import Parties, Position, denial_paths, general_first
from claimtrack.errors import RefusedInput
from claimtrack.names import Names, looks
from claimtrack.text import fold
from claimtrack.units import float_bounds
from claimtrack.vocabulary import AFFIRMING, PartyKind, Stance

AT_ONCE = 5000  # claims or rows held at a time
SHOWN = 20  # findings of one code that a person is shown
_LETTER = {"claim": "#", "statement": "s", "article": "a", "quantity": "q", "party": "p"}
_LETTER |= {"yardstick": "y", "reckoning": "r"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: a stable code, what it is about (#3, s17, a4), and a sentence for people."""

    code: str
    subject: str
    sentence: str


Check = Callable[[Connection], Iterator[Finding]]


def chosen(words: str | None) -> list[str]:
    """The codes that `--only` names; a group's name stands for its codes.

    Without it all but those about claims' figures: that these contradict each other is what a ledger of
    disputed claims is about, and no fault. Raises RefusedInput for a word that is no code.
    """
    if words is None:
        return [*LEDGER, *ANALYST]
    groups = {"ledger": LEDGER, "analyst": ANALYST, "evidence": EVIDENCE, "claims": CLAIMS}
    codes = [code for word in words.split(",") for code in groups.get(word.strip(), [word.strip()])]
    if unknown := [code for code in codes if code not in CHECKS]:
        known = ", ".join([*groups, *CHECKS])
        raise RefusedInput(f"'{unknown[0]}' is no code: there are {known}", "only")
    return codes


def findings(url: URL, codes: Collection[str] | None = None) -> Iterator[Finding]:
    """All that is found in the ledger, of these codes.

    Damage and dangling references are looked for whatever the codes, and end the search: nothing else that
    the ledger says could then be believed. Raises LedgerUnavailable where it cannot be read at all.
    """
    wanted = {*LEDGER, *ANALYST} if codes is None else set(codes)
    if "setting" in wanted:
        with database.reading(url) as connection:
            yield from _settings(connection)
    with database.snapshot(url) as connection:
        broken = list(unsound(connection))
        yield from broken
        if broken:
            return
        for check in dict.fromkeys(check for code, check in CHECKS.items() if code in wanted):
            if check not in (_settings, _damaged, _references):
                yield from (finding for finding in check(connection) if finding.code in wanted)


def unsound(connection: Connection) -> Iterator[Finding]:
    """Damage to the database itself, and references that lead nowhere."""
    damage = list(_damaged(connection))
    yield from damage
    if not damage:
        yield from _references(connection)


def abridged(found: Iterable[Finding]) -> Iterator[Finding]:
    """No more than a person reads of each code, and how many there are."""
    counts: dict[str, int] = defaultdict(int)
    for finding in found:
        counts[finding.code] += 1
        if counts[finding.code] <= SHOWN:
            yield finding
    for code, count in counts.items():
        if count > SHOWN:
            more = f"{count - SHOWN:,} more: claimtrack check --only {code} --format csv"
            yield Finding(code, "…", more)


def _rows(connection: Connection, query: Select[Any]) -> Iterator[Any]:
    """The rows of a query, never all at once in memory."""
    yield from connection.execute(query, execution_options={"yield_per": AT_ONCE})


def _name(table: str, number: object) -> str:
    return f"{_LETTER[table]}{number}" if table in _LETTER else f"{table} {number}"


# --- the database ---


def _settings(connection: Connection) -> Iterator[Finding]:
    """The settings that keep the ledger safe, read back from the database."""
    if connection.dialect.name == "sqlite":
        wanted: dict[str, tuple[str, ...]] = {
            "foreign_keys": ("1",),
            "synchronous": ("3",),
            "journal_mode": ("delete",),
            "encoding": ("UTF-8",),
            "application_id": (str(database.APPLICATION_ID),),
        }
        query = "PRAGMA {}"
    else:
        wanted = {
            "fsync": ("on",),
            "full_page_writes": ("on",),
            "synchronous_commit": ("on", "local", "remote_write", "remote_apply"),
            "server_encoding": ("UTF8",),
        }
        query = "SHOW {}"
    for name, values in wanted.items():
        value = str(connection.execute(text(query.format(name))).scalar())
        if value not in values:
            yield Finding("setting", name, f"{name} is {value} and should be {values[0]}")


def _damaged(connection: Connection) -> Iterator[Finding]:
    """What the database says of itself: SQLite of its pages and rows, PostgreSQL of indexes and rules."""
    if connection.dialect.name == "sqlite":
        try:
            for words in connection.execute(text("PRAGMA integrity_check")).scalars():
                if words != "ok":
                    yield Finding("damaged", "database", " ".join(words.split()))
        except DBAPIError as error:  # so damaged that SQLite cannot even look for more
            yield Finding("damaged", "database", str(error.orig))
        return
    invalid = text(
        "SELECT 'index', c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        "WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace "
        "UNION ALL SELECT 'rule', conname FROM pg_constraint "
        "WHERE NOT convalidated AND connamespace = current_schema()::regnamespace"
    )
    for kind, name in connection.execute(invalid):
        yield Finding("damaged", "database", f"the {kind} {name} is not valid")


def _references(connection: Connection) -> Iterator[Finding]:
    """Rows that refer to a row which is not there."""
    there = inspect(connection)  # of an older schema not all is
    for table in filter(lambda table: there.has_table(table.name), t.metadata.sorted_tables):
        columns = {column["name"] for column in there.get_columns(table.name)}
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            if key.parent.name not in columns:
                continue
            target = key.column.table.alias("target")
            dangling = (
                select(table.c.id, key.parent)
                .outerjoin_from(table, target, target.c.id == key.parent)
                .where(key.parent.is_not(None), target.c.id.is_(None))
            )
            for number, missing in _rows(connection, dangling):
                name, to = _name(table.name, number), _name(key.column.table.name, missing)
                yield Finding("reference", name, f"{name} refers to {to}, which is not there")


# --- what follows from the records ---


def _flags(connection: Connection) -> Iterator[Finding]:
    """Stored flags that differ from a recomputation from nothing."""
    try:
        for difference in flags.differences(connection):
            stored, computed = (
                asdict(value) if isinstance(value, flags.Flags) else {"in_force": value}
                for value in (difference.stored, difference.computed)
            )
            for field in (field for field in stored if stored[field] != computed[field]):
                sentence = f"{field} is stored as '{stored[field]}', the records say '{computed[field]}'"
                yield Finding("flag", _name(difference.table, difference.id), sentence)
    except RefusedInput as error:
        yield Finding("flag", "ledger", f"the flags cannot be recomputed: {error}")


def _circles(connection: Connection) -> Iterator[Finding]:
    """Claims, statements, parties or nouns that lead back to themselves."""
    n = t.noun.c
    links = (
        (t.implication, [t.implication.c.implied], t.implication.c.claim, "claims imply each other"),
        (t.statement, [t.statement.c.replaces], t.statement.c.id, "statements replace each other"),
        (t.noun, [n.head, n.synonym_of], n.id, "nouns are each other's head or synonym"),
    )
    for table, targets, source, words in links:
        graph: dict[int, list[int]] = defaultdict(list)
        for target in targets:
            for start, end in _rows(connection, select(source, target).where(target.is_not(None))):
                graph[start].append(end)
        letter = _LETTER.get("claim" if table is t.implication else table.name, "noun ")

        def sentence(circle: Sequence[int], letter: str = letter, words: str = words) -> str:
            return f"{words}: {' → '.join(f'{letter}{number}' for number in circle)}"

        try:
            general_first(graph, sentence)
        except RefusedInput as error:
            yield Finding("circle", error.message.split(": ")[1].split(" → ")[0], error.message)
    parties = facts.parties(connection)
    m = t.membership.c
    for party, whole, period in _rows(connection, select(m.party, m.whole, m.period).order_by(m.id)):
        if party in parties.wholes(whole, dates.optional(period)):
            yield Finding("circle", f"p{party}", f"p{party} is a part of p{whole}, and p{whole} of p{party}")


def _contraries(connection: Connection) -> Iterator[Finding]:
    """Records that rule each other out, which the ledger refuses when they are entered."""
    one, other = t.statement.alias("one"), t.statement.alias("other")
    pairs = select(one.c.id, other.c.id, one.c.claim, one.c.party).join_from(
        one, other, and_(one.c.party == other.c.party, one.c.claim == other.c.claim)
    )
    for said, denied, claim, party in _rows(
        connection,
        pairs.where(
            one.c.in_force == 1,
            other.c.in_force == 1,
            one.c.stance.in_(AFFIRMING),
            other.c.stance == Stance.denies,
        ),
    ):
        sentence = f"p{party} stands in force on both sides of #{claim}: s{said} and s{denied}"
        yield Finding("contrary", f"s{said}", sentence)
    i, e = t.implication.c, t.exclusion.c
    both = or_(
        and_(i.claim == e.claim, i.implied == e.excluded), and_(i.claim == e.excluded, i.implied == e.claim)
    )
    for claim, other_claim in _rows(connection, select(e.claim, e.excluded).join(t.implication, both)):
        sentence = f"#{claim} and #{other_claim} exclude each other, and one implies the other"
        yield Finding("contrary", f"#{claim}", sentence)
    elsewhere = select(one.c.id, one.c.claim, other.c.id, other.c.claim).join_from(
        one, other, one.c.replaces == other.c.id
    )
    for new, on, old, was in _rows(connection, elsewhere.where(one.c.claim != other.c.claim)):
        yield Finding("contrary", f"s{new}", f"s{new} on #{on} replaces s{old}, which is on #{was}")


def _derived(connection: Connection) -> Iterator[Finding]:
    """First and last days, folded names and searchable amounts that are not those of what was written."""
    for table in t.metadata.sorted_tables:
        for name in (column.name for column in table.c if f"{column.name}_earliest" in table.c):
            written, first, last = (table.c[f"{name}{end}"] for end in ("", "_earliest", "_latest"))
            dated = select(table.c.id, written, first, last)
            dated = dated.where(or_(written.is_not(None), first.is_not(None), last.is_not(None)))
            for number, date, *days in _rows(connection, dated):
                try:
                    read = dates.optional(date)
                except RefusedInput as error:
                    yield Finding("derived", _name(table.name, number), f"{name}: {error}")
                    continue
                if days != ([read.earliest, read.latest] if read else [None, None]):
                    sentence = f"the {name} '{date}' is stored with the days {days[0]} to {days[1]}"
                    yield Finding("derived", _name(table.name, number), sentence)
    for table in (t.party, t.party_name):
        for number, name, folded in _rows(connection, select(table.c.id, table.c.name, table.c.folded)):
            if folded != fold(name):
                subject = _name(table.name, number)
                yield Finding("derived", subject, f"'{name}' is looked up as '{folded}': it is not found")
    q = t.quantity.c
    figures = select(q.id, q.unit, q.amount, q.low, q.high, q.amount_base, q.low_base, q.high_base)
    for row in _rows(connection, figures):
        try:
            amount, low, high = (n and Decimal(n) for n in (row.amount, row.low, row.high))
            base = (float_bounds(amount, amount, row.unit)[0], *float_bounds(low, high, row.unit))
        except (ArithmeticError, KeyError, RefusedInput):
            yield Finding("derived", f"q{row.id}", "its amounts or its unit cannot be read")
            continue
        if base != (row.amount_base, row.low_base, row.high_base):
            sentence = "--min and --max look for it at other amounts than it has"
            yield Finding("derived", f"q{row.id}", sentence)


def _history(connection: Connection) -> Iterator[Finding]:
    """Rows that no change made: their numbers could be given out again."""
    r = t.revision.c
    for table in t.metadata.sorted_tables:
        if table not in (t.ledger, t.change, t.revision):
            known = exists(select(r.id).where(r.table_name == table.name, r.key == table.c.id))
            for (number,) in _rows(connection, select(table.c.id).where(~known)):
                name = _name(table.name, number)
                yield Finding("history", name, f"{name} is not in the history: something else wrote it")


def _index(connection: Connection) -> Iterator[Finding]:
    """Rows that `search` finds by other words than they have, or does not find."""
    for table, number, there in search.astray(connection):
        name = _name(table, number)
        what = f"finds {name} by other words than it has" if there else f"finds {name}, which is not there"
        yield Finding("index", name, f"search {what}: claimtrack upgrade --reindex")


# --- texts ---


def _texts(connection: Connection) -> Iterator[Finding]:
    """Texts that are not what their digest names, and passages that are not where they are said to be."""
    a, c, x = t.article.c, t.citation.c, t.article_text.c
    cited = select(c.id, c.statement, c.article, c.exact, c.start, c.end).join(t.article, c.article == a.id)
    for number, sha256 in _rows(connection, select(x.id, x.sha256).order_by(x.id)):
        words = connection.execute(select(x.text).where(x.id == number)).scalar_one()
        if articles.digest(words) != sha256:
            holders = connection.execute(select(a.id).where(a.sha256 == sha256)).scalars()
            names = ", ".join(f"a{holder}" for holder in holders) or f"article_text {number}"
            yield Finding("hash", names, f"the text of {names} is not what its digest names: it was changed")
        for row in _rows(connection, cited.where(a.sha256 == sha256, c.start.is_not(None))):
            if words[row.start : row.end] != row.exact:
                yield _misplaced(row)
    k = t.article_capture.c
    for number, article, sha256, packed in _rows(connection, select(k.id, k.article, k.sha256, k.bytes)):
        if _unpacked_digest(packed) != sha256:
            sentence = f"the bytes of capture {number} are not what their digest names: they were changed"
            yield Finding("hash", f"a{article}", sentence)
    unread = cited.outerjoin(t.article_text, x.sha256 == a.sha256).where(x.id.is_(None))
    for row in _rows(connection, unread.where(func.length(c.exact) != c.end - c.start)):
        yield _misplaced(row)
    yield from _figures_in_passages(connection)


def _unpacked_digest(packed: bytes) -> str | None:
    try:
        return hashlib.sha256(zlib.decompress(packed)).hexdigest()
    except zlib.error:
        return None


def _misplaced(row: Any) -> Finding:
    where = f"at {row.start} to {row.end} of a{row.article}"
    return Finding("passage", f"s{row.statement}", f"'{row.exact}' does not stand {where}")


def _figures_in_passages(connection: Connection) -> Iterator[Finding]:
    c, k, q = t.citation.c, t.quantity_citation.c, t.quantity.c
    query = (
        select(q.id, q.as_written, k.start, k.end, c.exact, c.start, q.statement == c.statement)
        .select_from(t.quantity_citation)
        .join(t.quantity, q.id == k.quantity)
        .join(t.citation, c.id == k.citation)
    )
    for number, written, start, end, exact, offset, same in _rows(connection, query):
        if not same:
            yield Finding("passage", f"q{number}", f"q{number} is shown by another statement's passage")
        elif start is not None:
            place = start - (offset or 0)
            words = exact[place : place + end - start] if place >= 0 else ""
            if _plain(words) != _plain(written):
                yield Finding("passage", f"q{number}", f"'{written}' does not stand at {start} to {end}")


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


# --- evidence ---


def _evidence(connection: Connection) -> Iterator[Finding]:
    """Whether each passage stands where it was first pinned: anchored, moved by a later text, or orphaned."""
    a, c, x = t.article.c, t.citation.c, t.article_text.c
    readable = select(a.id, a.sha256).join(t.article_text, x.sha256 == a.sha256).order_by(a.id)
    for article, sha256 in _rows(connection, readable):
        cited = connection.execute(select(t.citation).where(c.article == article).order_by(c.id)).all()
        if not cited:
            continue
        words = connection.execute(select(x.text).where(x.sha256 == sha256)).scalar_one()
        pinned = _first_pins(connection, article)
        for row in cited:
            exact, at = pinned.get(row.id, (row.exact, row.start))
            place: tuple[int, int] | None = (row.start, row.end)
            if row.start is None or words[row.start : row.end] != row.exact:
                place = articles.find_again(words, row.exact, row.prefix, row.suffix, row.start)
            subject, quote = f"s{row.statement}", f"“{exact}”"
            if place is None:
                sentence = f"{quote} does not stand in a{article} as it is now (claimtrack cite {subject})"
                yield Finding("orphaned", subject, sentence)
                continue
            now = words[slice(*place)]
            if (place[0], now) == (at, exact):
                yield Finding("anchored", subject, f"{quote} stands at {at} of a{article}")
            else:
                otherwise = f", as “{now}”" if now != exact else ""
                was = f"was at {at}" if at is not None else "was not pinned"
                sentence = f"{quote} stands at {place[0]} of a{article}{otherwise}; {was}"
                yield Finding("moved", subject, sentence)


def _first_pins(connection: Connection, article: int) -> dict[int, tuple[str, int | None]]:
    """By citation: its words and place before the article's text changed for the first time, if it did."""
    r, c = t.revision.c, t.citation.c
    changes = select(r.change).where(r.table_name == "article", r.key == article, r.before.is_not(None))
    cited = select(c.id).where(c.article == article)
    query = select(r.key, r.before).where(r.table_name == "citation", r.key.in_(cited), r.change.in_(changes))
    pins: dict[int, tuple[str, int | None]] = {}
    for key, before in connection.execute(query.where(r.before.is_not(None)).order_by(r.id)):
        row = json.loads(before)
        pins.setdefault(key, (row["exact"], row["start"]))
    return pins


# --- what deserves a look ---


def _contradictions(connection: Connection) -> Iterator[Finding]:
    """Who denies a claim and asserts it, or another that implies it, where the denial reaches that one.

    A part speaks for its whole, if it was a part of it when it spoke.
    """
    s, parties, names = t.statement.c, facts.parties(connection), Names(connection)
    denied = select(s.claim).where(s.in_force == 1, s.stance == Stance.denies).distinct()
    general = set(connection.execute(denied).scalars())
    rest = iter(sorted(general | facts.nodes(facts.implying_these(connection, general)[0])))
    while chunk := list(islice(rest, AT_ONCE)):
        above = facts.implied_by_these(connection, chunk)
        claims = facts.nodes(above) | set(chunk)
        starts = facts.starts(connection, claims)
        denials = facts.standing(connection, claims, [Stance.denies])
        by_id = {denial.id: denial for group in denials.values() for denial in group}
        for claim, group in sorted(facts.standing(connection, chunk, AFFIRMING).items()):
            for path in denial_paths(claim, above, starts, denials):
                denial = by_id[path.statement]
                if path.earlier:
                    continue
                for said in group:
                    own = said.party == denial.party and not path.via  # that is `contrary`
                    if not own and _of_one_voice(said, denial, parties):
                        way = f", which implies #{denial.claim}" if path.via else ""
                        predates = " – which may predate it" if path.may_predate else ""
                        sentence = (
                            f"{names.label(said.party)} {said.stance} #{claim}{way}, "
                            f"and {names.label(denial.party)} denies that in s{denial.id}{predates}"
                        )
                        yield Finding("contradiction", f"s{said.id}", sentence)


def _of_one_voice(said: Position, denial: Position, parties: Parties) -> bool:
    return denial.party in parties.wholes(said.party, said.date) or said.party in parties.wholes(
        denial.party, denial.date
    )


def _uncited(connection: Connection) -> Iterator[Finding]:
    """Statements that no passage shows."""
    s, c = t.statement.c, t.citation.c
    query = select(s.id, s.claim, t.party.c.name).join(t.party, t.party.c.id == s.party).order_by(s.id)
    shown = exists(select(c.id).where(c.statement == s.id))
    for number, claim, name in _rows(connection, query.where(s.withdrawn_because.is_(None), ~shown)):
        sentence = f"no passage shows what {name} says of #{claim} (claimtrack cite s{number})"
        yield Finding("uncited", f"s{number}", sentence)


def _impossible_dates(connection: Connection) -> Iterator[Finding]:
    """Statements dated before what they speak of began, or after the article that reports them."""
    s, c, a, cl = t.statement.c, t.citation.c, t.article.c, t.claim.c
    early = select(s.id, s.date, s.claim, cl.period).join(t.claim, cl.id == s.claim).order_by(s.id)
    early = early.where(s.withdrawn_because.is_(None), s.date_latest < cl.period_earliest)
    for number, date, claim, period in _rows(connection, early):
        sentence = f"s{number} of {date} speaks of #{claim}, whose period is {period}"
        yield Finding("before_event", f"s{number}", sentence)
    late = (
        select(s.id, s.date, a.id, a.published)
        .join_from(t.statement, t.citation, c.statement == s.id)
        .join(t.article, a.id == c.article)
        .where(s.withdrawn_because.is_(None), s.date_earliest > a.published_latest)
        .distinct()
        .order_by(s.id, a.id)
    )
    for number, date, article, published in _rows(connection, late):
        sentence = f"s{number} of {date} is cited from a{article}, published {published}"
        yield Finding("after_article", f"s{number}", sentence)


def _only_quoted(connection: Connection) -> Iterator[Finding]:
    """Parties known from others' articles alone; with their parts, one finding for each largest whole."""
    s, c, a, p, n = t.statement.c, t.citation.c, t.article.c, t.party.c, t.party_name.c
    parties = facts.parties(connection)
    names: dict[int, set[str]] = defaultdict(set)
    unnamed = set()
    for party, folded, kind in _rows(connection, select(p.id, p.folded, p.kind)):
        names[party].add(folded)
        if kind == PartyKind.unnamed:
            unnamed.add(party)
    for party, folded in _rows(connection, select(n.party, n.folded)):
        names[party].add(folded)
    voices = (
        select(s.party, a.id, a.author, a.publisher, a.first_published_by)
        .join_from(t.statement, t.citation, c.statement == s.id)
        .join(t.article, a.id == c.article)
        .where(s.in_force == 1)
        .distinct()
        .order_by(a.id)
    )
    own: set[int] = set()
    quoted: dict[int, dict[int, None]] = defaultdict(dict)  # articles in their order
    family = {
        top: {name for member in parties.members(top) for name in names[member]}
        for party in names
        for top in parties.tops(party)
    }
    for party, article, *sources in _rows(connection, voices):
        published_by = {fold(source) for source in sources if source}
        for top in parties.tops(party) - unnamed:
            if not published_by or not published_by.isdisjoint(family[top]):
                own.add(top)
            quoted[top][article] = None
    labels = Names(connection)
    for top in sorted(quoted.keys() - own):
        from_ = [f"a{article}" for article in quoted[top]]
        more = f" and {len(from_) - 5:,} more" if len(from_) > 5 else ""
        sentence = f"{labels.label(top)} is only ever quoted by others ({', '.join(from_[:5])}{more})"
        yield Finding("only_quoted", f"p{top}", sentence)


def _alike(connection: Connection) -> Iterator[Finding]:
    """Parties with names that differ by a letter, the spacing, a person's word order, or the alphabet.

    Names that the ledger takes for the same are refused with the choices whenever somebody uses one.
    """
    p, n = t.party.c, t.party_name.c
    kinds = dict[int, str](_rows(connection, select(p.id, p.kind).where(p.merged_into.is_(None))))
    written = [(row.id, row.name) for row in _rows(connection, select(p.id, p.name))]
    written += [(row.party, row.name) for row in _rows(connection, select(n.party, n.name))]
    holders: dict[str, dict[tuple[int, str], None]] = defaultdict(dict)
    for party, name in written:
        if party in kinds:
            for key in looks(name, kinds[party] == PartyKind.person):
                holders[key][party, name] = None
    seen: dict[tuple[int, int], None] = {}
    for group in holders.values():
        for (one, name), (other, like) in combinations(sorted(group), 2):
            if one != other and fold(name) != fold(like) and (one, other) not in seen:
                seen[one, other] = None
                yield Finding("alike", f"p{one}", f"'{name}' (p{one}) looks like '{like}' (p{other})")


def _claims(name: str) -> Check:
    """A check of claims' figures, which is loaded when it is asked for."""

    def check(connection: Connection) -> Iterator[Finding]:
        from claimtrack import figure_checks

        for found in getattr(figure_checks, name)(connection):
            yield Finding(*found)

    return check


LEDGER: dict[str, Check] = {
    "setting": _settings,
    "damaged": _damaged,
    "reference": _references,
    "circle": _circles,
    "contrary": _contraries,
    "flag": _flags,
    "derived": _derived,
    "history": _history,
    "index": _index,
    "hash": _texts,
    "passage": _texts,
}
ANALYST: dict[str, Check] = {
    "contradiction": _contradictions,
    "uncited": _uncited,
    "before_event": _impossible_dates,
    "after_article": _impossible_dates,
    "only_quoted": _only_quoted,
    "alike": _alike,
    "orphaned": _evidence,
}
EVIDENCE: dict[str, Check] = {"anchored": _evidence, "moved": _evidence, "orphaned": _evidence}
_running_totals = _claims("running_totals")
CLAIMS: dict[str, Check] = {
    "share_range": _claims("shares"),
    "part_above_total": _claims("parts"),
    "fall": _running_totals,
    "jump": _running_totals,
    "incompatible": _claims("incompatible"),
    "outside_general": _claims("outside_general"),
    "unit_noun": _claims("kinds"),
    "share_of_base": _claims("shares_of_bases"),
}
CHECKS = LEDGER | ANALYST | EVIDENCE | CLAIMS
