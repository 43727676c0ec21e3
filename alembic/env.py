"""Run the migrations on the connection that claimtrack hands over; the caller owns the transaction."""

from alembic import context
from sqlalchemy import Connection

from claimtrack import tables

connection: Connection = context.config.attributes["connection"]
# Alembic takes it that SQLite cannot roll back a migration. It can, once BEGIN is ours: claimtrack.database.
context.configure(
    connection=connection,
    target_metadata=tables.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
