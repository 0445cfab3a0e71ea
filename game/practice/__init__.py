"""What to practise next, and why: skills, when they are due, courses."""

from game.practice.courses import CourseStep, Progress, course_progress
from game.practice.plan import Plan, SkillPlan, plan
from game.practice.reviews import Review, reviews
from game.practice.suggesting import Pick, suggest

__all__ = [
    "CourseStep", "Pick", "Plan", "Progress", "Review", "SkillPlan", "course_progress", "plan", "reviews", "suggest",
]  # fmt: skip
