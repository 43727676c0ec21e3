"""The ledger: all tables of the first release."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("first_published_by", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_earliest", sa.Text(), nullable=True),
        sa.Column("published_latest", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("translated_from", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("captured_at", sa.Text(), nullable=True),
        sa.Column("archived_at", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("boilerplate", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("status IN ('normal', 'corrected', 'retracted')", name=op.f("ck_article_status")),
        sa.CheckConstraint("visibility IN ('public', 'internal')", name=op.f("ck_article_visibility")),
        sa.CheckConstraint("published_earliest <= published_latest", name=op.f("ck_article_published_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("uid", name=op.f("uq_article_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_article_sha256"), "article", ["sha256"], unique=False)
    op.create_index(op.f("ix_article_url"), "article", ["url"], unique=False)
    op.create_table(
        "article_text",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_text")),
        sa.UniqueConstraint("sha256", name=op.f("uq_article_text_sha256")),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("analyst", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sa.UniqueConstraint("uid", name=op.f("uq_change_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("period_earliest", sa.Text(), nullable=True),
        sa.Column("period_latest", sa.Text(), nullable=True),
        sa.Column("contested", sa.Text(), nullable=False),
        sa.Column("conflicting", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("latest", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "contested IN ('no', 'rival', 'implied', 'direct')", name=op.f("ck_claim_contested")
        ),
        sa.CheckConstraint("conflicting IN (0, 1)", name=op.f("ck_claim_conflicting")),
        sa.CheckConstraint("period_earliest <= period_latest", name=op.f("ck_claim_period_order")),
        sa.ForeignKeyConstraint(["merged_into"], ["claim.id"], name=op.f("fk_claim_merged_into_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("uid", name=op.f("uq_claim_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_claim_conflicting_newest",
        "claim",
        [sa.literal_column("latest DESC"), sa.literal_column("id DESC")],
        unique=False,
        sqlite_where=sa.text("conflicting = 1"),
        postgresql_where=sa.text("conflicting = 1"),
    )
    op.create_index(
        "ix_claim_merged_into",
        "claim",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index(
        "ix_claim_contested_newest",
        "claim",
        [sa.literal_column("latest DESC"), sa.literal_column("id DESC")],
        unique=False,
        sqlite_where=sa.text("contested <> 'no'"),
        postgresql_where=sa.text("contested <> 'no'"),
    )
    op.create_index(
        "ix_claim_newest",
        "claim",
        [sa.literal_column("latest DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_table(
        "ledger",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_ledger_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
        sa.UniqueConstraint("uid", name=op.f("uq_ledger_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "noun",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("singular", sa.Text(), nullable=False),
        sa.Column("plural", sa.Text(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=True),
        sa.Column("synonym_of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["head"], ["noun.id"], name=op.f("fk_noun_head_noun")),
        sa.ForeignKeyConstraint(["synonym_of"], ["noun.id"], name=op.f("fk_noun_synonym_of_noun")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_noun")),
        sa.UniqueConstraint("singular", name=op.f("uq_noun_singular")),
        sa.UniqueConstraint("uid", name=op.f("uq_noun_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_noun_head"), "noun", ["head"], unique=False)
    op.create_index(op.f("ix_noun_plural"), "noun", ["plural"], unique=False)
    op.create_index(op.f("ix_noun_synonym_of"), "noun", ["synonym_of"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('state', 'government_body', 'organisation', 'armed_group', 'media', 'person', 'unnamed')",
            name=op.f("ck_party_kind"),
        ),
        sa.ForeignKeyConstraint(["merged_into"], ["party.id"], name=op.f("fk_party_merged_into_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("uid", name=op.f("uq_party_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_party_folded"), "party", ["folded"], unique=False)
    op.create_table(
        "claim_about",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_claim_about_claim_claim")),
        sa.ForeignKeyConstraint(["party"], ["party.id"], name=op.f("fk_claim_about_party_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_about")),
        sa.UniqueConstraint("claim", "party", name=op.f("uq_claim_about_claim_party")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_claim_about_party"), "claim_about", ["party"], unique=False)
    op.create_table(
        "exclusion",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("excluded", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("claim < excluded", name=op.f("ck_exclusion_smaller_first")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_exclusion_claim_claim")),
        sa.ForeignKeyConstraint(["excluded"], ["claim.id"], name=op.f("fk_exclusion_excluded_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exclusion")),
        sa.UniqueConstraint("claim", "excluded", name=op.f("uq_exclusion_claim_excluded")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_exclusion_excluded"), "exclusion", ["excluded"], unique=False)
    op.create_table(
        "implication",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("implied", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("claim <> implied", name=op.f("ck_implication_not_itself")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_implication_claim_claim")),
        sa.ForeignKeyConstraint(["implied"], ["claim.id"], name=op.f("fk_implication_implied_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_implication")),
        sa.UniqueConstraint("claim", "implied", name=op.f("uq_implication_claim_implied")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_implication_implied"), "implication", ["implied"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Integer(), nullable=False),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("period_earliest", sa.Text(), nullable=True),
        sa.Column("period_latest", sa.Text(), nullable=True),
        sa.CheckConstraint("party <> whole", name=op.f("ck_membership_not_itself")),
        sa.CheckConstraint("period_earliest <= period_latest", name=op.f("ck_membership_period_order")),
        sa.ForeignKeyConstraint(["party"], ["party.id"], name=op.f("fk_membership_party_party")),
        sa.ForeignKeyConstraint(["whole"], ["party.id"], name=op.f("fk_membership_whole_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_membership_party"), "membership", ["party"], unique=False)
    op.create_index(op.f("ix_membership_whole"), "membership", ["whole"], unique=False)
    op.create_table(
        "party_name",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["party"], ["party.id"], name=op.f("fk_party_name_party_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_name")),
        sa.UniqueConstraint("party", "name", name=op.f("uq_party_name_party_name")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_party_name_folded"), "party_name", ["folded"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("change", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["change"], ["change.id"], name=op.f("fk_revision_change_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_revision_change"), "revision", ["change"], unique=False)
    op.create_index(op.f("ix_revision_table_name_key"), "revision", ["table_name", "key"], unique=False)
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=True),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("reading_reason", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_earliest", sa.Text(), nullable=True),
        sa.Column("date_latest", sa.Text(), nullable=True),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("withdrawn_because", sa.Text(), nullable=True),
        sa.Column("in_force", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "aspect IN ('existence', 'attribution', 'magnitude', 'timing', 'characterisation')",
            name=op.f("ck_statement_aspect"),
        ),
        sa.CheckConstraint(
            "certainty IN ('flat', 'estimate', 'likely', 'possible', 'conditional')",
            name=op.f("ck_statement_certainty"),
        ),
        sa.CheckConstraint(
            "reading <> 'inferred' OR reading_reason IS NOT NULL",
            name=op.f("ck_statement_inferred_has_reason"),
        ),
        sa.CheckConstraint("reading IN ('plain', 'inferred')", name=op.f("ck_statement_reading")),
        sa.CheckConstraint(
            "stance <> 'disputes' OR aspect IS NOT NULL", name=op.f("ck_statement_disputes_has_aspect")
        ),
        sa.CheckConstraint(
            "stance IN ('asserts', 'confirms', 'endorses', 'updates', 'corrects', 'retracts', 'denies', 'disputes', 'declines', 'undetermined')",
            name=op.f("ck_statement_stance"),
        ),
        sa.CheckConstraint("visibility IN ('public', 'internal')", name=op.f("ck_statement_visibility")),
        sa.CheckConstraint("date_earliest <= date_latest", name=op.f("ck_statement_date_order")),
        sa.CheckConstraint("in_force IN (0, 1)", name=op.f("ck_statement_in_force")),
        sa.CheckConstraint("replaces <> id", name=op.f("ck_statement_not_itself")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_statement_claim_claim")),
        sa.ForeignKeyConstraint(["party"], ["party.id"], name=op.f("fk_statement_party_party")),
        sa.ForeignKeyConstraint(
            ["replaces"],
            ["statement.id"],
            name=op.f("fk_statement_replaces_statement"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("uid", name=op.f("uq_statement_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_statement_claim"), "statement", ["claim"], unique=False)
    op.create_index(op.f("ix_statement_party_claim"), "statement", ["party", "claim"], unique=False)
    op.create_index(op.f("ix_statement_replaces"), "statement", ["replaces"], unique=False)
    op.create_index(op.f("ix_statement_date_latest"), "statement", ["date_latest"], unique=False)
    op.create_index(op.f("ix_statement_date_earliest"), "statement", ["date_earliest"], unique=False)
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_tag_claim_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sa.UniqueConstraint("claim", "name", name=op.f("uq_tag_claim_name")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_tag_name"), "tag", ["name"], unique=False)
    op.create_table(
        "assessment",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("claim", sa.Integer(), nullable=True),
        sa.Column("statement", sa.Integer(), nullable=True),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("(claim IS NULL) <> (statement IS NULL)", name=op.f("ck_assessment_one_subject")),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_assessment_claim_claim")),
        sa.ForeignKeyConstraint(
            ["statement"], ["statement.id"], name=op.f("fk_assessment_statement_statement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.UniqueConstraint("uid", name=op.f("uq_assessment_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_assessment_claim"), "assessment", ["claim"], unique=False)
    op.create_index(op.f("ix_assessment_statement"), "assessment", ["statement"], unique=False)
    op.create_table(
        "citation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("translation", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "form IN ('verbatim', 'paraphrase', 'translation')", name=op.f("ck_citation_form")
        ),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_citation_offsets")),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_citation_article_article")),
        sa.ForeignKeyConstraint(
            ["statement"], ["statement.id"], name=op.f("fk_citation_statement_statement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citation")),
        sa.UniqueConstraint("uid", name=op.f("uq_citation_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_citation_article"), "citation", ["article"], unique=False)
    op.create_index(op.f("ix_citation_statement"), "citation", ["statement"], unique=False)
    op.create_table(
        "quantity",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
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
        sa.Column("measure", sa.Text(), nullable=True),
        sa.Column("denominator", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("period_earliest", sa.Text(), nullable=True),
        sa.Column("period_latest", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("amount_base", sa.Double().with_variant(sa.REAL(), "sqlite"), nullable=True),
        sa.Column("low_base", sa.Double().with_variant(sa.REAL(), "sqlite"), nullable=True),
        sa.Column("high_base", sa.Double().with_variant(sa.REAL(), "sqlite"), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "bounds_from IN ('words', 'convention', 'analyst')", name=op.f("ck_quantity_bounds_from")
        ),
        sa.CheckConstraint(
            "hedge IN ('exact', 'approximately', 'nearly', 'more_than', 'at_least', 'less_than', 'at_most', 'between', 'order_of_magnitude', 'vague')",
            name=op.f("ck_quantity_hedge"),
        ),
        sa.CheckConstraint("kind IN ('count', 'cumulative', 'rate', 'share')", name=op.f("ck_quantity_kind")),
        sa.CheckConstraint("role IN ('own', 'rejected')", name=op.f("ck_quantity_role")),
        sa.CheckConstraint("high_inclusive IN (0, 1)", name=op.f("ck_quantity_high_inclusive")),
        sa.CheckConstraint("low_base <= high_base", name=op.f("ck_quantity_low_high")),
        sa.CheckConstraint("low_inclusive IN (0, 1)", name=op.f("ck_quantity_low_inclusive")),
        sa.CheckConstraint("period_earliest <= period_latest", name=op.f("ck_quantity_period_order")),
        sa.ForeignKeyConstraint(["noun"], ["noun.id"], name=op.f("fk_quantity_noun_noun")),
        sa.ForeignKeyConstraint(
            ["statement"], ["statement.id"], name=op.f("fk_quantity_statement_statement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quantity")),
        sa.UniqueConstraint("uid", name=op.f("uq_quantity_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_quantity_noun"), "quantity", ["noun"], unique=False)
    op.create_index(op.f("ix_quantity_statement"), "quantity", ["statement"], unique=False)
    op.create_index(op.f("ix_quantity_unit"), "quantity", ["unit"], unique=False)
    op.create_table(
        "quantity_citation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("citation", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_quantity_citation_offsets")),
        sa.ForeignKeyConstraint(
            ["citation"], ["citation.id"], name=op.f("fk_quantity_citation_citation_citation")
        ),
        sa.ForeignKeyConstraint(
            ["quantity"], ["quantity.id"], name=op.f("fk_quantity_citation_quantity_quantity")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quantity_citation")),
        sa.UniqueConstraint("quantity", "citation", name=op.f("uq_quantity_citation_quantity_citation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_quantity_citation_citation"), "quantity_citation", ["citation"], unique=False)
    # The words of claimtrack.search. FTS5 keeps the index only; cutting and folding words is ours.
    for table in ("article", "article_text", "citation", "claim"):
        if op.get_bind().dialect.name == "sqlite":
            op.execute(
                f"CREATE VIRTUAL TABLE {table}_words "
                "USING fts5 (words, content = '', detail = none, tokenize = 'ascii')"
            )
            op.execute(
                f"CREATE VIRTUAL TABLE {table}_words_vocabulary USING fts5vocab ({table}_words, instance)"
            )
            continue
        op.create_table(
            f"{table}_words",
            sa.Column("rowid", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("words", postgresql.TSVECTOR(), nullable=False),
            sa.PrimaryKeyConstraint("rowid", name=op.f(f"pk_{table}_words")),
        )
        op.create_index(op.f(f"ix_{table}_words_words"), f"{table}_words", ["words"], postgresql_using="gin")
