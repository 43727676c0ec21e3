"""What figures and evidence need beyond the first release, and views for reading with other programs."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

HEDGES = (
    "hedge IN ('exact', 'approximately', 'nearly', 'more_than', 'at_least', 'less_than', 'at_most', "
    "'between', 'order_of_magnitude', 'vague')"
)
BOUNDS_FROM = "bounds_from IN ('words', 'convention', 'analyst')"


def upgrade() -> None:
    captures()
    yardsticks_and_reckonings()
    others_assessments()
    reading_views()


def yardsticks_and_reckonings() -> None:
    """What figures are held against, and what was reckoned with them."""
    op.create_table(
        "yardstick",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("per", sa.Integer(), nullable=False),
        sa.Column("as_written", sa.Text(), nullable=False),
        sa.Column("amount", sa.Text(), nullable=True),
        sa.Column("low", sa.Text(), nullable=True),
        sa.Column("high", sa.Text(), nullable=True),
        sa.Column("low_inclusive", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("high_inclusive", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("hedge", sa.Text(), nullable=False),
        sa.Column("bounds_from", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("noun", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("kind IN ('fact', 'limit')", name=op.f("ck_yardstick_kind")),
        sa.CheckConstraint("low_inclusive IN (0, 1)", name=op.f("ck_yardstick_low_inclusive")),
        sa.CheckConstraint("high_inclusive IN (0, 1)", name=op.f("ck_yardstick_high_inclusive")),
        sa.CheckConstraint(HEDGES, name=op.f("ck_yardstick_hedge")),
        sa.CheckConstraint(BOUNDS_FROM, name=op.f("ck_yardstick_bounds_from")),
        sa.ForeignKeyConstraint(["noun"], ["noun.id"], name=op.f("fk_yardstick_noun_noun")),
        sa.ForeignKeyConstraint(["per"], ["noun.id"], name=op.f("fk_yardstick_per_noun")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yardstick")),
        sa.UniqueConstraint("uid", name=op.f("uq_yardstick_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_yardstick_noun"), "yardstick", ["noun"], unique=False)
    op.create_index(op.f("ix_yardstick_per"), "yardstick", ["per"], unique=False)
    op.create_table(
        "yardstick_citation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("yardstick", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("translation", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_yardstick_citation_offsets")),
        sa.CheckConstraint(
            "form IN ('verbatim', 'paraphrase', 'translation')", name=op.f("ck_yardstick_citation_form")
        ),
        sa.ForeignKeyConstraint(
            ["article"], ["article.id"], name=op.f("fk_yardstick_citation_article_article")
        ),
        sa.ForeignKeyConstraint(
            ["yardstick"], ["yardstick.id"], name=op.f("fk_yardstick_citation_yardstick_yardstick")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yardstick_citation")),
        sa.UniqueConstraint("uid", name=op.f("uq_yardstick_citation_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_yardstick_citation_article"), "yardstick_citation", ["article"], unique=False)
    op.create_index(
        op.f("ix_yardstick_citation_yardstick"), "yardstick_citation", ["yardstick"], unique=False
    )
    op.create_table(
        "reckoning",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("expression", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("low", sa.Text(), nullable=True),
        sa.Column("high", sa.Text(), nullable=True),
        sa.Column("low_inclusive", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("high_inclusive", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("bounds_from", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("low_inclusive IN (0, 1)", name=op.f("ck_reckoning_low_inclusive")),
        sa.CheckConstraint("high_inclusive IN (0, 1)", name=op.f("ck_reckoning_high_inclusive")),
        sa.CheckConstraint(BOUNDS_FROM, name=op.f("ck_reckoning_bounds_from")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_reckoning_claim_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reckoning")),
        sa.UniqueConstraint("uid", name=op.f("uq_reckoning_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_reckoning_claim"), "reckoning", ["claim"], unique=False)
    op.create_table(
        "reckoning_use",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reckoning", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("yardstick", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(quantity IS NULL) <> (yardstick IS NULL)", name=op.f("ck_reckoning_use_one_figure")
        ),
        sa.ForeignKeyConstraint(
            ["quantity"], ["quantity.id"], name=op.f("fk_reckoning_use_quantity_quantity")
        ),
        sa.ForeignKeyConstraint(
            ["reckoning"], ["reckoning.id"], name=op.f("fk_reckoning_use_reckoning_reckoning")
        ),
        sa.ForeignKeyConstraint(
            ["yardstick"], ["yardstick.id"], name=op.f("fk_reckoning_use_yardstick_yardstick")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reckoning_use")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_reckoning_use_quantity"), "reckoning_use", ["quantity"], unique=False)
    op.create_index(op.f("ix_reckoning_use_reckoning"), "reckoning_use", ["reckoning"], unique=False)
    op.create_index(op.f("ix_reckoning_use_yardstick"), "reckoning_use", ["yardstick"], unique=False)


def others_assessments() -> None:
    """Whose verdict an assessment is, where it isn't the analyst's own."""
    op.execute(  # with its reference at once: SQLite cannot add that later
        "ALTER TABLE assessment ADD COLUMN party INTEGER"
        " CONSTRAINT fk_assessment_party_party REFERENCES party (id)"
    )
    op.create_index(op.f("ix_assessment_party"), "assessment", ["party"], unique=False)


def reading_views() -> None:
    """The stable reading interface: docs/datasette.md says what each column means."""
    op.execute("""
        CREATE VIEW contested_claims AS
        SELECT claim.id AS claim, claim.uid, claim.text, claim.language,
            claim.period, claim.period_earliest, claim.period_latest,
            claim.contested, claim.conflicting, nullif(claim.latest, '') AS latest,
            (
                SELECT count(*) FROM statement
                WHERE statement.claim = claim.id
                    AND statement.visibility = 'public' AND statement.withdrawn_because IS NULL
            ) AS public_statements
        FROM claim
        WHERE claim.contested <> 'no' AND claim.merged_into IS NULL
    """)
    op.execute("""
        CREATE VIEW denials AS
        SELECT statement.id AS statement, statement.uid, claim.id AS claim, claim.text AS claim_text,
            party.name AS party, statement.stance, statement.aspect, statement.certainty,
            statement.reading, statement.reading_reason,
            statement.date, statement.date_earliest, statement.date_latest,
            statement.in_force,
            CASE WHEN statement.withdrawn_because IS NULL THEN 0 ELSE 1 END AS withdrawn,
            statement.visibility
        FROM statement
        JOIN claim ON claim.id = statement.claim
        JOIN party ON party.id = statement.party
        WHERE statement.stance IN ('denies', 'disputes')
    """)
    op.execute("""
        CREATE VIEW figures AS
        SELECT quantity.id AS quantity, quantity.uid,
            statement.id AS statement, claim.id AS claim, claim.text AS claim_text,
            party.name AS party, statement.stance, statement.certainty, statement.date,
            quantity.as_written, quantity.amount, quantity.low, quantity.high,
            quantity.low_inclusive, quantity.high_inclusive, quantity.hedge, quantity.bounds_from,
            quantity.unit, noun.singular AS noun, quantity.measure, quantity.denominator,
            quantity.kind, quantity.period, quantity.role,
            statement.in_force,
            CASE WHEN statement.withdrawn_because IS NULL THEN 0 ELSE 1 END AS withdrawn,
            statement.visibility
        FROM quantity
        JOIN statement ON statement.id = quantity.statement
        JOIN claim ON claim.id = statement.claim
        JOIN party ON party.id = statement.party
        LEFT JOIN noun ON noun.id = quantity.noun
    """)


def captures() -> None:
    """The bytes that an article's text was read from."""
    op.create_table(
        "article_capture",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("captured_at", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("how IN ('file', 'input', 'url')", name=op.f("ck_article_capture_how")),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_article_capture_article_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_capture")),
        sa.UniqueConstraint("uid", name=op.f("uq_article_capture_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_article_capture_article"), "article_capture", ["article"], unique=False)
