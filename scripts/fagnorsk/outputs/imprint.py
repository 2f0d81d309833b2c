"""What stands on every page: whose material it is, and that a training text is one."""

from __future__ import annotations

from fagnorsk.model.lesson import CoursePlan

TRAINING_LINE = "Øvingstekst. Bedriftens egen prosedyre gjelder."


def footer_text(plan: CoursePlan, *, operation: bool) -> str:
    """The left side of the footer; `operation` where the pages tell how work is done."""
    parts = [plan.company, TRAINING_LINE if operation and plan.training_text else ""]
    return " · ".join(part for part in parts if part)
