"""Captures of articles: the bytes that a text was read from."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
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
