"""`python -m tests.findings`: runs every finding, and writes the results into docs/model.md and docs/findings.md."""

from tests.findings.table import DETAILS, MODEL, details, summary, with_summary

DETAILS.write_text(details(), encoding="utf-8", newline="\n")
MODEL.write_text(with_summary(MODEL.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
print(summary())
