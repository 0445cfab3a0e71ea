"""The first tables.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

from game.records.tables import UTCTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "cohort",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created", UTCTime(), nullable=False),
        sa.Column("retention_days", sa.Integer(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort")),
        sa.UniqueConstraint("name", name=op.f("uq_cohort_name")),
    )
    op.create_table(
        "learner",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pseudonym", sa.Text(), nullable=False),
        sa.Column("created", UTCTime(), nullable=False),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learner")),
        sa.UniqueConstraint("pseudonym", name=op.f("uq_learner_pseudonym")),
    )
    op.create_table(
        "learner_name",
        sa.Column("learner", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        _to("learner_name", "learner", "learner"),
        sa.PrimaryKeyConstraint("learner", name=op.f("pk_learner_name")),
    )
    op.create_table(
        "membership",
        sa.Column("cohort", sa.Uuid(), nullable=False),
        sa.Column("learner", sa.Uuid(), nullable=False),
        _to("membership", "cohort", "cohort"),
        _to("membership", "learner", "learner"),
        sa.PrimaryKeyConstraint("cohort", "learner", name=op.f("pk_membership")),
    )
    op.create_table(
        "assignment",
        sa.Column("cohort", sa.Uuid(), nullable=False),
        sa.Column("course", sa.Text(), nullable=False),
        sa.Column("given", UTCTime(), nullable=False),
        _to("assignment", "cohort", "cohort"),
        sa.PrimaryKeyConstraint("cohort", "course", name=op.f("pk_assignment")),
    )
    _attempts()


def _attempts() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("learner", sa.Uuid(), nullable=True),
        sa.Column("cohort", sa.Uuid(), nullable=True),
        sa.Column("scenario", sa.Text(), nullable=False),
        sa.Column("scenario_hash", sa.Text(), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("started", UTCTime(), nullable=False),
        sa.Column("finished", UTCTime(), nullable=True),
        sa.Column("seconds", sa.Double(), nullable=True),
        sa.Column("saved", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("checksum", sa.Text(), nullable=False),
        _to("attempt", "learner", "learner"),
        _to("attempt", "cohort", "cohort", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
    )
    op.create_index(op.f("ix_attempt_cohort"), "attempt", ["cohort"])
    op.create_index("ix_attempt_learner_finished", "attempt", ["learner", "finished"])
    op.create_table(
        "turn",
        sa.Column("attempt", sa.Uuid(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("at", UTCTime(), nullable=False),
        _to("turn", "attempt", "attempt"),
        sa.PrimaryKeyConstraint("attempt", "n", name=op.f("pk_turn")),
    )
    op.create_table(
        "score",
        sa.Column("attempt", sa.Uuid(), nullable=False),
        sa.Column("dimension", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("raw", sa.Double(), nullable=True),
        sa.Column("band", sa.Text(), nullable=True),
        _to("score", "attempt", "attempt"),
        sa.PrimaryKeyConstraint("attempt", "dimension", name=op.f("pk_score")),
    )
    op.create_table(
        "reflection",
        sa.Column("attempt", sa.Uuid(), nullable=False),
        sa.Column("went", sa.Integer(), nullable=True),
        sa.Column("felt", sa.Text(), nullable=True),
        sa.Column("meant", sa.Text(), nullable=True),
        _to("reflection", "attempt", "attempt"),
        sa.PrimaryKeyConstraint("attempt", name=op.f("pk_reflection")),
    )


def _to(table: str, column: str, other: str, gone: str = "CASCADE") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=gone)
