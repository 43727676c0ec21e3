"""The sections of a dispute report: what the records say, as blocks of a document with footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from string import ascii_uppercase

from sqlalchemy import Connection

from claimtrack import charts, dates, display, facts, plots, queries, yardsticks
from claimtrack.display import bounds, figure
from claimtrack.dispute import Figure, Position
from claimtrack.document import (
    Aside,
    Block,
    Bullets,
    Chart,
    Heading,
    Line,
    Link,
    Note,
    Paragraph,
    Piece,
    Strong,
    Table,
)
from claimtrack.queries import ArticleView, CitationView, ClaimView, Reaching, ReckoningView, StatementView
from claimtrack.summary import Said, counted, in_short
from claimtrack.text import one_line
from claimtrack.vocabulary import Stance
from claimtrack.wording import (
    NAMED,
    Speakers,
    capital,
    doubts,
    during,
    hedged,
    language,
    listed,
    oldest_first,
    quoted,
    when,
)

PASSAGE = 160  # characters of a passage that stands beside a position; a longer one is in its footnote
SHOWN = 12  # statements in one cell of a claim's table; the timeline has all
_VERBS = {
    Stance.asserts: "asserted",
    Stance.confirms: "confirmed",
    Stance.endorses: "endorsed",
    Stance.updates: "updated",
    Stance.corrects: "corrected",
    Stance.retracts: "retracted",
    Stance.denies: "denied",
    Stance.disputes: "disputed",
    Stance.declines: "declined to comment",
    Stance.undetermined: "left it undetermined",
}
_FORMS = {
    "verbatim": "the speaker’s words",
    "paraphrase": "the reporter’s words",
    "translation": "translated",
}
_ASSESSMENTS = "Our assessments"
_ASSESSMENTS_OF_OTHERS = "Assessments by others"

HOW_TO_READ = (
    "#1 is a claim’s number in the ledger. A claim is a neutral sentence that fixes what is asserted and "
    "denied; who says what of it stands beside it.",
    "Estimate, likely, possible and conditional say how sure the party said it is. Where no such word "
    "stands, it was said flatly; the table of statements has it for each.",
    "“By” a day: on that day or before, and the day itself is not recorded. ≈: bounds that a convention "
    "gives to such words, or that follow from such bounds; nobody said them.",
    "Our reading: the passage is unclear, and so we understand it. Not recorded does not mean not said.",
    "A claim that implies another cannot be true without it. Whoever denies the broader one is therefore "
    "listed beside the more specific one, and not quoted as denying it.",
)


def claim_heading(view: ClaimView, level: int) -> Heading:
    """The heading of a claim: its number and its sentence."""
    return Heading(level, f"#{view.id} {one_line(view.text)}")


class Sections:
    """The blocks of a document on these claims, and its footnotes, numbered as they are first named."""

    def __init__(self, connection: Connection, views: Sequence[ClaimView], *, drawn: bool, stem: str) -> None:
        self.views = {view.id: view for view in views}
        self._linked = {number: text for view in views for number, text in view.linked.items()}
        self._drawn, self._stem = drawn, stem
        self._notes: dict[tuple[int, str, int | None], int] = {}
        self.footnotes: list[Line] = []
        self._articles: dict[int, int] = {}  # the first footnote of each
        self._shown: set[int] = set()
        self._charts = 0
        self._suffix = ""
        self._figures = facts.figures(connection, _positions(views))
        self.speakers = Speakers(connection, _speaking(views), (name for v in views for name in v.about))
        self.reasons = queries.link_reasons(connection, self.views)
        used = {int(n) for v in views for r in v.reckonings for n in _YARDSTICK.findall("\n".join(r.steps))}
        self._yardsticks = {y.id: y for y in yardsticks.views(connection, used)} if used else {}

    def dispute(self, members: Sequence[int], level: int, suffix: str) -> list[Block]:
        """All on one dispute, sections at `level`; claims that the document has already are only named."""
        views = [self.views[number] for number in members]
        self._suffix = suffix
        said = _said_figures(views)
        figures = {claim: self._figures.get(claim, []) for claim in members}
        blocks: list[Block] = [
            Heading(level, f"In short{suffix}"),
            *in_short(views, said, figures, self.speakers, self._ref),
            Heading(level, f"Who asserts, and who denies{suffix}"),
        ]
        itself = f"#{members[0]} itself" if suffix else None  # its sentence is the heading of all this
        for view in views:
            blocks += self._claim(views[0], view, level + 1, itself)

        def section(title: str, lead: str, *content: Block) -> None:
            filled = [b for b in content if not isinstance(b, Bullets) or b.lines]
            if filled:
                blocks.append(Heading(level, f"{title}{suffix}"))
                blocks.extend([Paragraph([lead])] if lead else [])
                blocks.extend(filled)

        statements = [(view, s) for view in views for s in view.statements]
        if said:
            lead = (
                "The words as written are what was said; bounds marked ≈ are by convention. A chart has "
                "figures that count the same in the same way; the table has all."
            )
            drawn = self._figure_charts(views, said, figures) if self._drawn else []
            section("The figures", lead, *drawn, self._figure_table(said))
        if any(not s.withdrawn_because for _, s in statements):
            section("Timeline", "", *self._timeline(views))
        section(
            "Corrections and retractions",
            "What parties took back or put right themselves.",
            Bullets(self._corrections(statements)),
        )
        section(
            "Earlier positions",
            "What parties said before, and have replaced since.",
            Bullets(self._earlier(statements)),
        )
        section(
            "Withdrawn by us",
            "Our own errors in recording; the parties have no part in them.",
            Bullets(self._withdrawn(statements)),
        )
        section(
            "Our readings of unclear passages",
            "Where the words leave room, how we understand them, and why.",
            Bullets(self._readings(statements)),
        )
        section(
            "Our reckonings",
            "Arithmetic of ours, with what goes in by letters; it is no party’s statement.",
            *self._reckonings(views),
        )
        section(
            _ASSESSMENTS,
            "The parties’ words are above; these are our verdicts on claims, or on how they were reported.",
            Bullets(self._assessments(views, ours=True)),
        )
        section(
            _ASSESSMENTS_OF_OTHERS,
            "Verdicts of others on claims, in their words; they are not ours.",
            Bullets(self._assessments(views, ours=False)),
        )
        section(
            "Gaps in the records",
            "What these records leave open. It may be known elsewhere.",
            Bullets(self._gaps(views)),
        )
        return blocks

    # --- claims and statements ---

    def _ref(self, claim: int, *, whole: bool = False) -> Piece:
        """A claim's number, or its sentence too, which leads to the claim; one that is not here is quoted."""
        view = self.views.get(claim)
        if view is None:
            return f"#{claim} “{one_line(self._linked[claim])}”"
        heading = claim_heading(view, 1)
        return Link(heading.text if whole else f"#{claim}", f"#{heading.anchor}")

    def _claim(self, root: ClaimView, view: ClaimView, level: int, title: str | None) -> list[Block]:
        context = self._context(root, view)
        if view.id in self._shown:
            named = Strong(f"#{view.id} {one_line(view.text)}.")
            return [Paragraph([named, " ", *context, " Shown above, with another dispute."])]
        self._shown.add(view.id)
        heading = Heading(level, title) if title and view is root else claim_heading(view, level)
        row = [self._asserted(view), self._denied(view)]
        table = Table("", ("Asserted", "Denied"), [row], named=False)
        return [heading, *([Paragraph(context)] if context else []), table]

    def _context(self, root: ClaimView, view: ClaimView) -> list[Piece]:
        """How a claim belongs to the dispute, its period, and whom it is about."""
        pieces: list[Piece] = []
        if view.id in root.excludes:
            pieces += ["Cannot be true together with ", self._ref(root.id), *self._because(view.id, root.id)]
        elif view.id != root.id:
            for number in [n for n in view.implies if n in self.views]:
                pieces += ["Implies ", self._ref(number), *self._because(view.id, number)]
            if root.id not in view.implies:
                pieces += ["So it implies ", self._ref(root.id), ". "]
        words = [f"Period: {during(view.period)}."] if view.period else []
        words += [f"About {listed(list(map(self.speakers.the, view.about)))}."] if view.about else []
        return [*pieces, " ".join(words)] if words or pieces else []

    def _because(self, claim: int, other: int) -> list[Piece]:
        """Why the two are linked, in our words."""
        reason = self.reasons.get((claim, other))
        return [": ", Aside(one_line(reason)), " "] if reason else [". "]

    def _asserted(self, view: ClaimView) -> list[Line]:
        lines = self._some([*view.affirmations, *view.others], Stance.asserts)
        by_path: dict[tuple[int, ...], list[StatementView]] = {}
        for r in view.implied_assertions:
            by_path.setdefault(r.via, []).append(r.statement)
        for via, found in islice(by_path.items(), SHOWN):
            by = self.speakers.sentence(found, bare=True)
            lines.append(["By implication: ", *self._path(via), f" is asserted by {by}"])
        if len(by_path) > SHOWN:
            lines.append([f"By implication: {len(by_path) - SHOWN:,} more claims that imply it are asserted"])
        return lines if view.affirmations else [["No assertion of this claim recorded"], *lines]

    def _denied(self, view: ClaimView) -> list[Line]:
        lines = self._some([r.statement for r in view.denials if not r.via], Stance.denies)
        by_path: dict[tuple[int, ...], list[Reaching]] = {}
        for r in display.implied_denials(view):
            by_path.setdefault(r.via, []).append(r)
        lead = "The" if lines else "No denial of this claim recorded; the"
        for via, found in by_path.items():
            words = f"{lead} broader claim "
            by_way: list[Piece] = [" (through ", *self._path(via), ")"] if len(via) > 1 else []
            broader = [self._ref(via[-1]), *by_way]
            lines.append([words, *broader, " is denied by ", *self._reaching(found)])
            lead = "The"
        for rival in dict.fromkeys(s.claim for s in view.rivals):
            rivals = [s for s in view.rivals if s.claim == rival]
            by = f" is asserted by {self.speakers.sentence(rivals)}"
            lines.append([f"{lead} rival claim ", self._ref(rival), by, *self._marks_of(rivals)])
            lead = "The"
        earlier = [r for r in view.denials if r.earlier]
        if lead != "The":  # what follows is no denial: an earlier one, silence
            lines.append(["No denial recorded of this period" if earlier else "No denial recorded"])
        for r in earlier[:SHOWN]:
            lines.append(["Earlier denial of ", *self._path(r.via), ": ", *self._statement(r.statement)])
        if view.silent:
            lines.append([f"No statement by {self._silent(view)} on this claim recorded"])
        return lines

    def _silent(self, view: ClaimView) -> str:
        return listed(list(map(self.speakers.the, view.silent)), "or")

    def _path(self, via: Sequence[int]) -> list[Piece]:
        """A path of claims, nearest first."""
        return [piece for number in via for piece in (" → ", self._ref(number))][1:]

    def _reaching(self, found: Sequence[Reaching]) -> list[Piece]:
        """Who denies a broader claim: without a verb, it says nothing of this one."""
        pieces: list[Piece] = []
        predating = [r.statement for r in found if r.may_predate]
        for group, more in (
            ([r.statement for r in found if not r.may_predate], ""),
            (predating, " – may predate this claim"),
        ):
            if group:
                pieces += [" and by "] if pieces else []
                pieces += [self.speakers.sentence(group), *self._marks_of(group), more]
        return pieces

    def _some(self, statements: Sequence[StatementView], column: Stance) -> list[Line]:
        lines: list[Line] = [self._statement(s, column) for s in statements[:SHOWN]]
        if len(statements) > SHOWN:
            lines.append([f"… and {len(statements) - SHOWN:,} more, in the timeline"])
        return lines

    def _statement(self, statement: StatementView, column: Stance | None = None) -> list[Piece]:
        """A position; its verb is left out where the column says it."""
        plain = statement.stance == column and not statement.aspect
        verb = "" if plain else f" {_verb(statement)}"
        figures = quoted(statement.quantities)
        said = f"{self.speakers.named(statement)}{verb}, {hedged(statement)}"
        passage = _passage(statement) if column and not figures else ""
        return [
            f"{said}: {figures}" if figures else f"{said}{passage}",
            *self._marks(statement.citations),
            *self._assessed(statement),
        ]

    def _assessed(self, statement: StatementView) -> list[Piece]:
        """How a statement was assessed, leading to the place where it is said why."""
        ours, others = (
            f"#{Heading(1, f'{title}{self._suffix}').anchor}"
            for title in (_ASSESSMENTS, _ASSESSMENTS_OF_OTHERS)
        )
        return [
            piece
            for a in statement.assessments
            for piece in (" (", Link(display.assessed(a), others if a.party else ours), ")")
        ]

    # --- figures and time ---

    def _figure_table(self, said: Sequence[Said]) -> Table:
        rows: list[list[list[Line]]] = []
        for view, s, q in said:
            cited = [c for c in s.citations if c.id in q.citations] or s.citations
            words: list[Piece] = [figure(q), *self._marks(cited)]
            asides = [*doubts(s), *([] if s.in_force else ["no longer in force"])]
            words += [" ", Aside(f"({', '.join(asides)})")] if asides else []
            words += self._assessed(s)
            period = during(q.period) if q.period else "not said"
            cells: tuple[str | list[Piece], ...] = (
                self.speakers.named(s),
                when(s.date),
                words,
                bounds(q),
                counted(q),
                period,
                f"#{view.id}",
            )
            rows.append([[[c] if isinstance(c, str) else c] for c in cells])
        columns = ("Party", "Said", "As written", "Bounds", "What is counted", "For the time", "Claim")
        return Table("Every figure, oldest first", columns, rows)

    def _figure_charts(
        self, views: Sequence[ClaimView], said: Sequence[Said], figures: dict[int, list[Figure]]
    ) -> list[Block]:
        return [
            self._chart(description, drawing)
            for description, drawing in plots.figure_charts(views, said, figures)
        ]

    def _timeline(self, views: Sequence[ClaimView]) -> list[Block]:
        said = oldest_first(s for view in views for s in view.statements if not s.withdrawn_because)
        blocks: list[Block] = []
        if self._drawn and sum(1 for s in said if s.date) > 1:
            about = {name: None for view in views for name in view.about}
            blocks.append(self._chart(*plots.timeline(said, list(about), self.speakers)))
        rows: list[list[list[Line]]] = [
            [
                [[when(s.date)]],
                [[self.speakers.named(s)]],
                [[*_position(s), *self._marks(s.citations)]],
                [[s.certainty]],
                [[f"#{s.claim}"]],
            ]
            for s in said
        ]
        columns = ("Date", "Party", "Position", "How sure", "Claim")
        return [*blocks, Table("Every statement, oldest first", columns, rows)]

    def _chart(self, description: str, drawing: charts.FigureChart | charts.Timeline) -> Chart:
        self._charts += 1
        return Chart(f"{self._stem}-{self._charts}", description, drawing)

    # --- what no longer stands, what is ours, and what is open ---

    def _earlier(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        kept = [(view, s) for view, s in statements if not s.in_force and not s.withdrawn_because]
        return [[self._ref(view.id), " – ", *self._statement(s)] for view, s in kept]

    def _corrections(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        by_id = {s.id: s for _, s in statements}
        lines: list[Line] = []
        for view, s in statements:
            if s.stance in (Stance.corrects, Stance.retracts) and not s.withdrawn_because:
                old = by_id.get(s.replaces or 0)
                of: list[Piece] = [" – before: ", *self._statement(old)] if old else []
                lines.append([self._ref(view.id), " – ", *self._statement(s), *of])
        return lines

    def _withdrawn(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        return [
            [
                self._ref(view.id),
                " – ",
                *self._statement(s),
                f" – our error: {one_line(s.withdrawn_because)}",
            ]
            for view, s in statements
            if s.withdrawn_because
        ]

    def _readings(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        """Each reason of ours once, with the positions that it is about."""
        reasons: dict[tuple[int, str], list[StatementView]] = {}
        for view, s in statements:
            if s.reading_reason and s.in_force:
                reasons.setdefault((view.id, s.reading_reason), []).append(s)
        return [
            [
                Strong(capital(self.speakers.sentence(oldest_first(said)))),
                " on ",
                self._ref(claim),
                f": {one_line(reason)}",
            ]
            for (claim, reason), said in reasons.items()
        ]

    def _reckonings(self, views: Sequence[ClaimView]) -> Iterator[Block]:
        """Each reckoning as it was reckoned, what it rests on, and why it no longer holds."""
        for view in views:
            for kept in view.reckonings:
                result: list[Piece] = [Strong(one_line(kept.result)), ", on ", self._ref(view.id), "."]
                result += [f" {one_line(kept.note)}"] if kept.note else []
                for reason in kept.outdated:
                    result += [" ", Aside(f"Outdated: {one_line(reason)}.")]
                yield Paragraph(result)
                yield Bullets(self._steps(kept))

    def _steps(self, kept: ReckoningView) -> list[Line]:
        """The steps without the ledger's numbers: what goes in by letters, which the steps use."""
        begun = [_INPUT.match(step) for step in kept.steps]
        inputs = [match[1] for match in begun if match]
        letters = dict(zip(inputs, ascii_uppercase, strict=False))
        lines: list[Line] = []
        for step, match in zip(kept.steps, begun, strict=True):
            if match and match[1] in letters:
                lines.append([f"{letters[match[1]]}: ", *self._input(match[1], step[match.end() :])])
            else:
                lines.append([one_line(_MENTION.sub(lambda m: letters.get(m[1], m[0]), step))])
        return lines

    def _input(self, name: str, words: str) -> list[Piece]:
        """What goes into a reckoning, with its source; as it was then, where it was changed since."""
        number = int(name[1:])
        if name[0] == "y":
            yardstick = self._yardsticks.get(number)
            cited = yardstick.citations[:1] if yardstick and not yardsticks.is_internal(yardstick) else []
            return [one_line(_SOURCE.sub("", words)), *self._marks(cited)] if cited else [one_line(words)]
        words, where = _WHERE.sub("", words), _WHERE.search(words)
        suffix = f" (on {where[1]}{where[2] or ''})" if where else ""
        for s in (s for view in self.views.values() for s in view.statements):
            for q in s.quantities:
                then = f"{one_line(s.party)}, {display.when(s.date)}: “{figure(q)}”"
                if q.id == number and words == then:
                    cited = [c for c in s.citations if c.id in q.citations] or s.citations
                    said = f"{self.speakers.named(s)}, {when(s.date)}: {quoted([q])}"
                    return [said, *self._marks(cited), suffix]
        return [one_line(words), suffix]

    def _assessments(self, views: Sequence[ClaimView], *, ours: bool) -> list[Line]:
        found: list[tuple[str, int, str, queries.AssessmentView]] = []
        for view in views:
            found += [("Claim", view.id, "", a) for a in view.assessments]
            for s in view.statements:
                lead = f"{self.speakers.named(s)} on"
                found += [(lead, view.id, f", {when(s.date)}", a) for a in s.assessments]
        return [self._assessment(*one) for one in found if (one[-1].party is None) is ours]

    def _assessment(self, lead: str, claim: int, dated: str, assessment: queries.AssessmentView) -> Line:
        by = f", by {one_line(assessment.party)}" if assessment.party else ""
        said: list[Piece] = [Strong(lead), " ", self._ref(claim), f"{dated}{by}: "]
        said += [Strong(f"{one_line(assessment.rating)}."), f" {one_line(assessment.explanation)}"]
        if assessment.source:
            source = one_line(assessment.source)
            said += [" Source: ", Link(source, source)]
        return said

    def _gaps(self, views: Sequence[ClaimView]) -> list[Line]:
        lines: list[Line] = [
            [
                self._ref(view.id),
                f": no statement by {self._silent(view)}, {parties} that it is about.",
            ]
            for view in views
            for parties in ["parties" if len(view.silent) > 1 else "a party"]
            if view.silent
        ]
        standing = [s for view in views for s in view.statements if s.in_force]
        for lead, found in (
            ("Not dated", [s for s in standing if not s.date]),
            ("Without a source", [s for s in standing if not s.citations]),
            ("The speaker is not named", [s for s in standing if self.speakers.unnamed(s)]),
        ):
            if found:
                said = list(dict.fromkeys(f"{one_line(s.party)} on #{s.claim}" for s in found))
                more = [f"{len(said) - SHOWN:,} more"] if len(said) > SHOWN else []
                lines.append([f"{lead}: {listed([*said[:SHOWN], *more])}."])
        vague = [figure(q) for s in standing for q in s.quantities if q.low is None and q.high is None]
        if vague:
            words = listed([f"“{words}”" for words in vague[:SHOWN]])
            lines.append([f"How much is meant is not said: {words}."])
        return lines

    # --- footnotes ---

    def _marks_of(self, statements: Sequence[StatementView]) -> list[Piece]:
        """The marks of all their passages; that one is unsourced is said where it stands itself."""
        cited = [c for s in statements[:NAMED] for c in s.citations]
        return self._marks(cited) if cited else []

    def _marks(self, citations: Sequence[CitationView]) -> list[Piece]:
        """The marks of the passages, of each passage one footnote."""
        marks: dict[int, Note] = {}
        for citation in citations:
            key = (citation.article.id, citation.exact, citation.start)
            first = key not in self._notes
            if first:
                self._notes[key] = len(self._notes) + 1
                self.footnotes.append(self._footnote(citation, self._notes[key]))
            marks.setdefault(self._notes[key], Note(self._notes[key], first))
        return [marks[number] for number in sorted(marks)] or [" ", Aside("(unsourced)")]

    def _footnote(self, citation: CitationView, number: int) -> list[Piece]:
        first = self._articles.setdefault(citation.article.id, number)
        source = _source(citation.article) if first == number else _again(citation.article, first)
        exact = one_line(citation.exact)
        passage: list[Piece] = [f" Passage ({_FORMS[citation.form]}): “{exact}”"]
        if citation.translation:
            passage.append(f" – in our translation: “{one_line(citation.translation)}”")
        if citation.start is not None:
            passage.append(f", characters {citation.start:,}–{citation.end:,}")
        return [*source, *passage, "."]


# The lines of a kept reckoning, as `yardsticks` writes them.
_INPUT = re.compile(r"([qy]\d+): ", re.ASCII)
_YARDSTICK = re.compile(r"^y(\d+): ", re.ASCII | re.MULTILINE)
_WHERE = re.compile(r" \(s\d+ on (#\d+)(, replaced since)?\)$", re.ASCII)
_SOURCE = re.compile(r" \((a\d+ .*|unsourced)\)$", re.ASCII)
_MENTION = re.compile(r"“[^”]*”|(?<!\w)([qy]\d+)\b", re.ASCII)


def _source(article: ArticleView) -> list[Piece]:
    """An article in full."""
    by = ", ".join(one_line(name) for name in (article.author, article.publisher) if name)
    title = one_line(article.title)
    pieces: list[Piece] = [f"{by}: “" if by else "“"]
    pieces.append(Link(title, article.url) if article.url else title)
    facts = [
        f"first published by {one_line(article.first_published_by)}" if article.first_published_by else "",
        f"translated from {language(article.translated_from)}" if article.translated_from else "",
        f"{article.status} by the publisher" if article.status != "normal" else "",
    ]
    dated = when(article.published) if article.published else "undated"
    known = "; ".join(filter(None, facts))
    pieces.append(f"”, {dated}{f' ({known})' if known else ''}")
    if article.archived_at:
        archived = one_line(article.archived_at)
        pieces += [", archived: ", Link(archived, archived)]
    return [*pieces, "."]


def _again(article: ArticleView, first: int) -> list[Piece]:
    """An article that an earlier footnote has in full."""
    by = article.publisher or article.author or article.first_published_by or article.title
    dated = f", {when(article.published)}" if article.published else ""
    return [f"{one_line(by)}{dated} (as source {first})."]


def _passage(statement: StatementView) -> str:
    """The first passage, if it is short: as the article's words, which need not be the party's."""
    exact = next((c.exact for c in statement.citations if not c.translation), "")
    return f" – in the article: “{one_line(exact)}”" if 0 < len(exact) <= PASSAGE else ""


def _verb(statement: StatementView) -> str:
    """What a party did, in a tense that does not ask whether it is one or many."""
    verb = _VERBS[Stance(statement.stance)]
    return f"{verb} ({statement.aspect})" if statement.aspect else verb


def _position(statement: StatementView) -> list[Piece]:
    """A position without its party, certainty and date."""
    figures = quoted(statement.quantities)
    asides = ["our reading"] if statement.reading == "inferred" else []
    asides += [] if statement.in_force else ["no longer in force"]
    words = f"{_verb(statement)}{f': {figures}' if figures else ''}"
    return [words, " ", Aside(f"({', '.join(asides)})")] if asides else [words]


# --- records ---


def _said_figures(views: Iterable[ClaimView]) -> list[Said]:
    """Every figure but those that we withdrew, oldest first."""
    rows = [
        Said(view, s, q)
        for view in views
        for s in view.statements
        if not s.withdrawn_because
        for q in s.quantities
    ]
    return sorted(rows, key=lambda row: (row.statement.date_latest or "", row.statement.id, row.quantity.id))


def _positions(views: Iterable[ClaimView]) -> list[Position]:
    return [
        Position(s.id, s.uid, s.claim, s.party_id, Stance(s.stance), dates.optional(s.date), s.replaces)
        for view in views
        for s in view.statements
        if not s.withdrawn_because
    ]


def _speaking(views: Iterable[ClaimView]) -> Iterator[StatementView]:
    """Every statement that a report on the claims names."""
    for view in views:
        yield from view.statements
        yield from view.rivals
        yield from (r.statement for r in (*view.denials, *view.implied_assertions))
