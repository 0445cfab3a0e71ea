"""Courses: where they lie, and the one that is meant."""

from __future__ import annotations

from game.errors import EmptyChairError
from game.scenario import nearest
from game.scenario.kinds import CourseFile
from game.scenario.opened import Opened, open_file
from game.settings.folders import data_folder, resource
from game.words import say


class UnknownCourse(EmptyChairError):
    """No course of that id."""


def courses() -> list[CourseFile]:
    """Every course that can be read: the player's own, then those that are shipped, each id once."""
    found: dict[str, CourseFile] = {}
    for folder in (data_folder() / "courses", resource("courses")):
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
            shape = _shape(open_file(path))
            if shape:
                found.setdefault(shape.id, shape)
    return list(found.values())


def _shape(file: Opened) -> CourseFile | None:
    return file.shape if isinstance(file.shape, CourseFile) else None


def course_named(id_: str) -> CourseFile:
    """The course of that id. Raises UnknownCourse, naming what there is."""
    known = {course.id: course for course in courses()}
    if id_ in known:
        return known[id_]
    near = nearest(id_, list(known))
    hint = say("near", near=near) if near else say("course.known", names=", ".join(known))
    raise UnknownCourse(say("course.unknown", course=id_, hint=hint))
