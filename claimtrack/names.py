"""Finding what people name: a party by any of its names, a claim, statement or article by its number."""

from __future__ import annotations

import shlex
import unicodedata
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, null, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import tables as t
from claimtrack.errors import Follows, RefusedInput
from claimtrack.text import fold, mixed_letters
from claimtrack.vocabulary import PartyKind

_LETTER = {  # before the number of one
    "claim": "",
    "statement": "s",
    "article": "a",
    "quantity": "q",
    "citation": "c",
    "yardstick": "y",
    "reckoning": "r",
}

_LOOK = str.maketrans("авекмнорстухіјѕԁԛԝοανρτικ", "abekmhopctyxijsdqwoavptik")  # Cyrillic, Greek as Latin


class Names:
    """The parties of a ledger by their names, however written; read as needed and remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[str, list[int]] = {}
        self._labels: dict[int, tuple[str, str]] = {}
        self.understood: dict[str, int] = {}  # names that the ledger lacks, and the states that they name
        self.doubted: set[str] = set()  # folded names of parties that were refused in this change
        self.followed: dict[str, int] = {}  # numbers of merged parties, and where they lead

    def party(self, name: str) -> int:
        """The id of the one party of that name (or uid, or p12).

        Raises RefusedInput with the nearest names where there is none, and with the choices where there are
        several.
        """
        kinds, new = "|".join(PartyKind), shlex.quote(f"{name}:KIND")
        return self._one(name, f"create it with --new-party {new} (KIND: {kinds})")

    def known(self, name: str) -> int:
        """The same for a question, where creating a party is no answer."""
        return self._one(name, "see claimtrack party list")

    def _one(self, name: str, otherwise: str) -> int:
        ids = self.ids(name)
        if len(ids) == 1:
            return ids[0]
        if ids:
            choices = "; ".join(f"p{n} {self.label(n)} ({self.kind(n)})" for n in ids)
            raise RefusedInput(f"'{name}' is a name of several parties: {choices}; name one by its number")
        if state := self.understood.get(name) or self.state(name):
            self.understood[name] = state
            return state
        if fold(name) in self.doubted:
            raise Follows(f"'{name}' is not recorded")
        near = self.nearest(name)
        suggestion = f"did you mean {' or '.join(near)}? If not, " if near else ""
        odd = f"{mixed}; " if (mixed := mixed_letters(name)) else ""
        raise RefusedInput(f"unknown party '{name}': {odd}{suggestion}{otherwise}")

    def ids(self, name: str) -> list[int]:
        """The ids of all parties of that name; merged parties count as what they were merged into."""
        p = t.party.c
        if (digits := name.removeprefix("p")) != name and digits.isdecimal():
            return self._numbered(name, p.id == int(digits[:9]))
        if name.count("-") == 4 and len(name) == 36:
            return self._numbered(name, p.uid == name)
        folded = fold(name)
        if folded not in self._ids:
            n = t.party_name.c
            either = union_all(
                select(p.id).where(p.folded == folded), select(n.party).where(n.folded == folded)
            ).subquery()
            into = self._connection.execute(
                select(p.id, p.merged_into).where(p.id.in_(select(either))).order_by(p.id)
            )
            found_ids = list(dict.fromkeys(merged or number for number, merged in into))
            if not found_ids:
                return []
            self._ids[folded] = found_ids
        return self._ids[folded]

    def _numbered(self, name: str, which: ColumnElement[bool]) -> list[int]:
        row = self._connection.execute(select(t.party.c.id, t.party.c.merged_into).where(which)).one_or_none()
        if row is not None and row.merged_into:
            self.followed[name] = row.merged_into
        return [row.merged_into or row.id] if row is not None else []

    def readings(self) -> list[str]:
        """A sentence for each name that led to a party that is not called so."""
        read = [f"'{name}' is read as {self.label(of)} (p{of})" for name, of in self.understood.items()]
        return read + [f"{name} was merged into p{of} {self.label(of)}" for name, of in self.followed.items()]

    def state(self, name: str) -> int | None:
        """The id of the one state that is called so in some language, though the ledger lacks that name."""
        from claimtrack import territories

        code = territories.code(name)
        called = territories.names(code) if code else []
        p, n = t.party.c, t.party_name.c
        either = union_all(
            select(p.id).where(p.folded.in_(called)), select(n.party).where(n.folded.in_(called))
        ).subquery()
        known = select(p.id).where(
            p.id.in_(select(either)), p.kind == PartyKind.state, p.merged_into.is_(None)
        )
        states = list(self._connection.execute(known).scalars()) if called else []
        return states[0] if len(states) == 1 else None

    def label(self, party: int) -> str:
        """The party's own name."""
        return self._of(party)[0]

    def kind(self, party: int) -> str:
        """What the party is."""
        return self._of(party)[1]

    def _of(self, party: int) -> tuple[str, str]:
        if party not in self._labels:
            p = t.party.c
            row = self._connection.execute(select(p.name, p.kind).where(p.id == party)).one()
            self._labels[party] = (row.name, row.kind)
        return self._labels[party]

    def learn(self, party: int, name: str, kind: str, others: Sequence[str]) -> None:
        """Know a party that was just recorded."""
        self._labels[party] = (name, kind)
        for known in dict.fromkeys(fold(n) for n in (name, *others)):
            self._ids.pop(known, None)

    def forget(self) -> None:
        """Look up all parties anew: some have changed."""
        self._ids.clear()
        self._labels.clear()

    def nearest(self, name: str, limit: int = 3) -> list[str]:
        """The names in the ledger that look most like this one."""
        from rapidfuzz import fuzz, process

        query = union_all(select(t.party.c.name), select(t.party_name.c.name))
        names = list(dict.fromkeys(self._connection.execute(query).scalars()))
        # First whole names, then names that hold the words among others.
        for scorer, least in ((fuzz.ratio, 70), (fuzz.WRatio, 75)):
            found = process.extract(
                name, names, scorer=scorer, processor=fold, limit=limit, score_cutoff=least
            )
            if found:
                return [choice for choice, score, _ in found if score > found[0][1] - 15]
        return []


def looks(name: str, person: bool) -> Iterator[str]:
    """Keys of which names that look alike share one: the name as a whole, and with one letter left out."""
    words = fold(name).translate(_LOOK).split()
    if person:
        words.sort()
    joined = "".join(words)
    if len(joined) < 5:
        return
    yield joined
    for i, word in enumerate(words):
        if len(word) >= 5 and all(unicodedata.category(c)[0] in "LM" for c in word):
            for cut in range(1, len(word)):
                yield "\0".join((*words[:i], word[:cut] + word[cut + 1 :], *words[i + 1 :]))
            yield "\0".join(words)


def find(
    connection: Connection,
    table: Table,
    reference: str,
    refs: Sequence[str] = (),
    notes: list[str] | None = None,
) -> int:
    """The id of a claim, statement, article, quantity or citation by number (`12`, `s17`, `a4`) or uid.

    A merged claim is followed to the one that it was merged into; `notes` is told so. Raises RefusedInput
    where there is none; `refs` are further names that were possible.
    """
    letter = _LETTER[table.name]
    digits = reference.removeprefix(letter or "#")
    if digits.isdecimal() and digits.isascii() and len(digits) < 10 and (digits != reference or not letter):
        query = select(table).where(table.c.id == int(digits))
    elif reference.count("-") == 4:
        query = select(table).where(table.c.uid == reference)
    elif refs:
        from rapidfuzz.process import extractOne

        raise RefusedInput(
            f"no {table.name} has the ref '{reference}': did you mean '{extractOne(reference, refs)[0]}'?"
        )
    else:
        raise RefusedInput(f"'{reference}' is no {table.name}: name it by its number, as in {letter}12")
    into = table.c.get("merged_into", null())
    row = connection.execute(query.with_only_columns(table.c.id, into.label("into"))).one_or_none()
    if row is None:
        raise RefusedInput(f"there is no {table.name} {reference}")
    if row.into is not None and notes is not None:
        notes.append(f"{reference} was merged into {row.into}")
    return int(row.into or row.id)
