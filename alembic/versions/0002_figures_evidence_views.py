"""What figures and evidence need beyond the first release, and views for reading with other programs."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
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
