"""The session's own helpers, written in Python because Python's modules do the work."""

import linecache
import traceback


def remember(file, source):
    """Lets tracebacks quote the lines of a source that is no file."""
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)


def render(error, file):
    """The traceback as Python prints it, with the frames of `file` alone unless it is None."""
    report = traceback.TracebackException(type(error), error, error.__traceback__, compact=True)
    if file is not None:
        _keep(report, file, set())
    return "".join(report.format())


def _keep(report, file, seen):
    if report is None or id(report) in seen:
        return
    seen.add(id(report))
    report.stack[:] = [frame for frame in report.stack if frame.filename == file]
    for part in [report.__cause__, report.__context__, *(report.exceptions or ())]:
        _keep(part, file, seen)
