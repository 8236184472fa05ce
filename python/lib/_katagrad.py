"""The session's own helpers, written in Python because Python's modules do the work."""

import linecache
import traceback


def remember(file, source):
    """Lets tracebacks quote the lines of a source that is no file."""
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)


class _Frames(traceback.StackSummary):
    """Frames in which a place is put into words once, though endless recursion met it thousands of times."""

    def __init__(self, frames):
        super().__init__(frames)
        self._formatted = {}

    def format_frame_summary(self, frame, **options):
        place = frame.filename, frame.name, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno
        if place not in self._formatted:
            self._formatted[place] = super().format_frame_summary(frame, **options)
        return self._formatted[place]


def render(error, file):
    """The traceback as Python prints it, with the frames of `file` alone unless it is None."""
    report = traceback.TracebackException(type(error), error, error.__traceback__, compact=True, lookup_lines=False)
    _shorten(report, file, set())
    return "".join(report.format())


def _shorten(report, file, seen):
    if report is None or id(report) in seen:
        return
    seen.add(id(report))
    report.stack = _Frames(frame for frame in report.stack if file is None or frame.filename == file)
    for part in [report.__cause__, report.__context__, *(report.exceptions or ())]:
        _shorten(part, file, seen)
