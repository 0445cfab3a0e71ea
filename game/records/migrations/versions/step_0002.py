"""Every row has a checksum; what was written before keeps an empty one.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SEALED = ("cohort", "learner", "learner_name", "membership", "assignment", "turn", "score", "reflection")


def upgrade() -> None:
    """Add the column."""
    for table in SEALED:
        op.add_column(table, sa.Column("checksum", sa.Text(), nullable=False, server_default=""))
