"""Forms that come back from an editor: what is new in them, and what they change of recorded claims.

Nothing is taken away by being left out: that is refused, as it may be a slip. Lists of names change by what
was added to them and taken out, so that what others did meanwhile stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from claimtrack import commented, interchange
from claimtrack import tables as t
from claimtrack.editing import Edited, edit, record, revision_after, shown, tag
from claimtrack.entries import ClaimEntry, LinkEntry, StatementEntry
from claimtrack.errors import Outdated, RefusedInput, Several
from claimtrack.interchange import BadForm, Fault, Form, Steps
from claimtrack.ledger import Writer

_LISTS = ("statements", "quantities", "citations")
_PREFILLED: dict[str, list[dict[str, str]]] = {  # what stands in a blank form
    "statements": [{"stance": stance, "certainty": "flat"} for stance in ("asserts", "denies")],
    "citations": [{"form": "paraphrase"}],
}
_LEFT_OUT = "is left out: empty its value to clear it"
_KEPT = {"party": "who speaks", "article": "the article"}  # fields that make the record another one


@dataclass(frozen=True)
class Typed:
    """A form that came back: its entries, which recorded claim it is of, and which record each entry is."""

    form: Form
    records: Mapping[Steps, str]
    seen: int | None


def read(text: str, name: str, article: str | None = None) -> Typed:
    """The form, without blocks in which nothing was filled in; `article` is the one that blank ones name.

    Raises BadForm for what is no form.
    """
    content, lines = interchange.plain(text, name)
    seen = content.pop("seen", None)
    if seen is not None and not (isinstance(seen, str) and seen.isdecimal() and len(seen) < 10):
        raise BadForm(name, [Fault(lines[("seen",)], "seen: is the number of a change: leave it as it was")])
    gone: set[Steps] = set()
    _drop_blank(content, ("claims",), gone, article)
    lines = {moved: line for steps, line in lines.items() if (moved := _moved(steps, gone)) is not None}
    given = {steps: item.pop("record", None) for steps, item in _blocks(content, ("claims",))}
    records = {steps: str(subject) for steps, subject in given.items() if subject}
    if records and seen is None:
        raise BadForm(name, [Fault(0, "seen is left out: put the line back, or open the claim anew")])
    return Typed(interchange.checked(content, lines, name), records, int(seen) if seen else None)


def _drop_blank(holder: dict[str, Any], steps: Steps, gone: set[Steps], article: str | None) -> None:
    """Take blocks without anything filled in out of a list, and note their paths."""
    items, kind = holder.get(str(steps[-1])), steps[-1]
    if not isinstance(items, list):
        return
    kept = []
    for i, item in enumerate(items):
        if isinstance(item, dict):
            for name in _LISTS:
                _drop_blank(item, (*steps, i, name), gone, article)
        if item is None or (isinstance(item, dict) and _is_blank(str(kind), item, article)):
            gone.add((*steps, i))
        else:
            kept.append(item)
    holder[str(kind)] = kept


def _is_blank(kind: str, item: Mapping[str, Any], article: str | None) -> bool:
    """Whether a block has no more than a blank form's."""
    filled = {name: value for name, value in item.items() if value and name != "visibility"}
    if kind == "citations" and filled.get("article") == article:
        filled.pop("article", None)
    return filled in ({}, *_PREFILLED.get(kind, ()))


def _moved(steps: Steps, gone: Collection[Steps]) -> Steps | None:
    """The path of a field when blocks before it are gone; None if it is in one of them."""
    moved: list[str | int] = []
    for i, step in enumerate(steps):
        if steps[: i + 1] in gone:
            return None
        if isinstance(step, int):
            moved.append(step - sum((*steps[:i], before) in gone for before in range(step)))
        else:
            moved.append(step)
    return tuple(moved)


def _blocks(holder: Mapping[str, Any], steps: Steps) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """The blocks of a list and of the lists in them, with their paths."""
    items = holder.get(str(steps[-1]))
    for i, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            yield (*steps, i), item
            for name in _LISTS:
                yield from _blocks(item, (*steps, i, name))


# --- what it changes ---


class Choice(NamedTuple):
    """What a new claim is to a recorded one: the `same`, or it `implies` it, or `excludes` it."""

    how: str
    claim: int
    reason: str | None = None


class Done(NamedTuple):
    """What a form did: each changed field, from what to what; and the number of each of its new claims."""

    told: list[str]
    claims: dict[int, int]


def amend(writer: Writer, typed: Typed, choices: Mapping[int, Sequence[Choice]] | None = None) -> Done:
    """Record what is new in the form, and edit what it changes.

    `choices` are about new claims, by their places: of one that is the same as a recorded claim only the
    statements are recorded, on that. Raises Outdated where others have changed the same record since, and
    BadForm for all that is wrong.
    """
    form = typed.form
    try:
        done = _Amending(writer, typed, choices or {}).all()
    except RefusedInput as error:
        refusals = error.refusals if isinstance(error, Several) else (error,)
        for one in refusals:
            if isinstance(one, Outdated):
                raise one from None
        if not form.lines:  # was never a file
            raise refusals[0] from None
        raise interchange.refusal([form], error) or error from None
    if wrong := interchange.refusal([form]):
        raise wrong
    return done


class _Amending:
    """One form, compared with the ledger as it was when the form was made."""

    def __init__(self, writer: Writer, typed: Typed, choices: Mapping[int, Sequence[Choice]]) -> None:
        self._choices = choices
        self._writer, self._connection = writer, writer.connection
        self._form, self._records = typed.form, typed.records
        self._at = revision_after(writer.connection, typed.seen) if typed.seen is not None else None
        self._given: dict[Steps, list[str]] = defaultdict(list)  # the fields of each block, emptied ones too
        for place in typed.form.lines:
            if place:
                self._given[place[:-1]].append(str(place[-1]))
        self._told: list[str] = []
        self._claims: dict[int, int] = {}

    def all(self) -> Done:
        form, writer = self._form, self._writer
        with writer.gathering():
            writer.entries(replace(form.entries, claims=[]), form.name)
            with writer.apart(form.name):
                for i, entry in enumerate(form.entries.claims):
                    with writer.apart("claims", i):
                        self._claim(i, entry)
        return Done(self._told, self._claims)

    def _new(self, place: int, entry: ClaimEntry) -> None:
        choices = self._choices.get(place, ())
        same = next((choice.claim for choice in choices if choice.how == "same"), None)
        links = {name: [*getattr(entry, name)] for name in ("implies", "excludes")}
        for choice in choices if same is None else ():
            links[choice.how].append(LinkEntry(claim=str(choice.claim), reason=choice.reason))
        entry = replace(entry, implies=links["implies"], excludes=links["excludes"])
        onto = None if same is None else self._writer.find(t.claim, str(same))
        self._claims[place] = self._writer.claim(entry, onto=onto)

    def _claim(self, place: int, entry: ClaimEntry) -> None:
        steps = ("claims", place)
        if steps not in self._records:
            self._new(place, entry)
            return
        subject = self._records[steps]
        number = self._writer.find(t.claim, subject)
        if str(number) != subject.removeprefix("#"):
            raise RefusedInput(f"{subject} was merged into {number}: open that", "record")
        base = commented.recorded_claim(self._connection, number, self._at)
        self._refuse_missing(steps, base)
        for name, amend in (("implies", self._links), ("excludes", self._links), ("tags", self._tags)):
            with self._writer.apart(name):
                if base[name] and name not in self._given[steps]:
                    raise RefusedInput(_LEFT_OUT)
                amend(number, name, base[name], getattr(entry, name))
        with self._writer.apart():
            self._edit(steps, base, entry)
        for j, statement in enumerate(entry.statements):
            with self._writer.apart("statements", j):
                self._statement((*steps, "statements", j), number, base["statements"], statement)

    def _statement(
        self, steps: Steps, claim: int, known: list[dict[str, Any]], entry: StatementEntry
    ) -> None:
        if steps not in self._records:
            self._writer.statement(claim, entry)
            return
        base = self._base(steps, known)
        with self._writer.apart():
            self._edit(steps, base, entry)
        number = self._writer.find(t.statement, base["record"])
        for i, citation in enumerate(entry.citations):
            with self._writer.apart("citations", i):
                if (place := (*steps, "citations", i)) in self._records:
                    self._edit(place, self._base(place, base["citations"]), citation)
                else:
                    source = self._writer.find(t.article, citation.article)
                    self._writer.citation(number, source, citation)
        for i, figure in enumerate(entry.quantities):
            with self._writer.apart("quantities", i):
                if (place := (*steps, "quantities", i)) in self._records:
                    self._edit(place, self._base(place, base["quantities"]), figure)
                else:
                    self._writer.quantity(number, figure, self._writer.passages(number))

    def _base(self, steps: Steps, known: list[dict[str, Any]]) -> dict[str, Any]:
        """What the form said of a record when it was made."""
        subject = self._records[steps]
        for one in known:
            if one["record"] == subject:
                return one
        there = ", ".join(one["record"] for one in known) or "nothing of the kind"
        raise RefusedInput(f"'{subject}' does not belong here: there is {there}", "record")

    def _refuse_missing(self, steps: Steps, base: Mapping[str, Any]) -> None:
        """Refuse a form of which a block was taken out, or in which a record stands twice."""
        given = [subject for place, subject in self._records.items() if place[: len(steps)] == steps]
        for subject in dict.fromkeys(given):
            if given.count(subject) > 1:
                raise RefusedInput(f"{subject} stands twice: leave out `record` in what is new", "record")
        for statement in base["statements"]:
            parts = [*statement["quantities"], *statement["citations"]]
            for one in (statement, *(parts if statement["record"] in given else ())):
                if (subject := one["record"]) not in given:
                    way = f'claimtrack withdraw {statement["record"]} --because "…" takes a statement back'
                    raise RefusedInput(
                        f"{subject} is left out: nothing is taken away here; {way}", "statements"
                    )

    def _edit(self, steps: Steps, base: Mapping[str, Any], entry: Any) -> None:
        """Edit the fields of a record that are not as the form first said."""
        subject = base["record"]
        before = record(self._connection, subject, self._at)
        for name, what in _KEPT.items():
            if name in base and not self._same(name, getattr(entry, name), base[name]):
                raise RefusedInput(f"{what} is no field of {subject}: record another one instead", name)
        known = {*before.fields, *base, *_KEPT, *_LISTS, "tags", "implies", "excludes", "occurrence"}
        if strange := [name for name in self._given[steps] if name not in known]:
            raise RefusedInput(f"is no field of {subject} that can be changed here", strange[0])
        wanted: dict[str, Any] = {}
        if getattr(entry, "occurrence", None):
            wanted["occurrence"] = str(entry.occurrence)
        for name in before.fields:
            typed = getattr(entry, name) if name in self._given[steps] else None
            if name in base and name not in self._given[steps]:
                raise RefusedInput(_LEFT_OUT, name)
            if name == "about":
                wanted |= self._about(subject, base["about"], entry.about)
            elif (typed or None) != (base.get(name) or None):
                wanted[name] = typed or None
        if not wanted:
            return
        done = edit(self._writer, subject, wanted, before.version)
        self._tell(done)

    def _same(self, name: str, given: str, base: str) -> bool:
        return given == base or (
            name == "party" and self._writer.names.label(self._writer.names.party(given)) == base
        )

    def _about(self, claim: str, base: list[str], given: list[str]) -> dict[str, list[str]]:
        """The parties that a claim is about, with those added to the form and without those taken out."""
        names = self._writer.names
        wanted = []
        for i, name in enumerate(given):
            with self._writer.apart("about", i):
                wanted.append(names.label(names.known(name)))
        if wanted == base:
            return {}
        now: list[str] = commented.recorded(self._connection, claim)["about"]
        kept = [name for name in now if name in wanted or name not in base]
        return {"about": [*kept, *(name for name in wanted if name not in kept)]}

    def _tags(self, claim: int, _: str, base: list[str], given: list[str]) -> None:
        added = [name for name in given if name not in base]
        gone = [name for name in base if name not in given]
        if not added and not gone:
            return
        present = tag(self._writer, claim, added)
        after = tag(self._writer, claim, [name for name in gone if name in present], remove=True)
        self._told.append(f"#{claim}: tags from {', '.join(base) or 'none'} to {', '.join(after) or 'none'}")

    def _links(self, claim: int, name: str, base: list[LinkEntry], given: list[LinkEntry]) -> None:
        writer, table = self._writer, t.implication if name == "implies" else t.exclusion
        link = writer.imply if name == "implies" else writer.exclude
        wanted = {writer.find(t.claim, one.claim): one.reason for one in given}
        before = {int(one.claim): one.reason for one in base}
        if wanted == before:
            return
        now = {int(one.claim): one.reason for one in commented.recorded_claim(self._connection, claim)[name]}
        for other in sorted(wanted.keys() | before.keys()):
            old, new = (_because(links, other) for links in (before, wanted))
            if old == new:
                continue
            if _because(now, other) != old:
                raise RefusedInput(f"others have changed what #{claim} is to #{other}: open the claim anew")
            if other in before:
                writer.unlink(table, claim, other)
            if other in wanted:
                link(claim, other, wanted[other])
            self._told.append(f"#{claim}: {name} #{other}: from {old} to {new}")

    def _tell(self, done: Edited) -> None:
        self._told += [
            f"{done.subject}: {name} from {shown(old)} to {shown(new)}" for name, old, new in done.changed
        ]


def _because(links: Mapping[int, str | None], other: int) -> str:
    """A link's reason in words, or that there is no link."""
    if other not in links:
        return "no"
    return f"yes, as '{links[other]}'" if links[other] else "yes"
