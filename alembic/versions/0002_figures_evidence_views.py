"""What figures and evidence need beyond the first release, and views for reading with other programs."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    captures()
    reading_views()


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
