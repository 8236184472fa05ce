"""Functions of text, element by element: each calls the method of Python's `str`."""

import numpy as np
from numpy import add, equal, greater, greater_equal, less, less_equal, not_equal


def _texts(a):
    a = np.asarray(a)
    if a.dtype.kind != "U":
        raise TypeError("string operation on non-string array")
    return a


def _map(function, *arrays, dtype=None):
    """`function` of the elements of arrays broadcast together, in an array; text is as wide as the longest."""
    arrays = np.broadcast_arrays(*arrays)
    values = [function(*each) for each in zip(*(array.ravel().tolist() for array in arrays))]
    result = np.empty(len(values), dtype=dtype or f"<U{max([1, *map(len, values)])}")
    for place, value in enumerate(values):
        result[place] = value
    return result.reshape(arrays[0].shape)


def _apply(function, *arrays, dtype=None):
    """As `_map`, where single texts give a single answer."""
    return _map(function, *arrays, dtype=dtype)[()]


def _same_width(name):
    """A method whose results are as wide as the array."""

    def function(a):
        a = _texts(a)
        return _map(getattr(str, name), a, dtype=a.dtype)

    function.__name__ = name
    return function


def _test(name):
    """A method that answers yes or no."""

    def function(a):
        return _apply(getattr(str, name), _texts(a), dtype=bool)

    function.__name__ = name
    return function


capitalize, lower, swapcase, title, upper = map(_same_width, ("capitalize", "lower", "swapcase", "title", "upper"))
isalnum, isalpha, isdecimal, isdigit, islower, isnumeric, isspace, istitle, isupper = map(
    _test, ("isalnum", "isalpha", "isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper")
)


def _strip(name):
    def function(a, chars=None):
        a = _texts(a)
        strip = getattr(str, name)
        if chars is None:
            return _apply(strip, a, dtype=a.dtype)
        return _apply(strip, a, _texts(chars), dtype=a.dtype)

    function.__name__ = name
    return function


lstrip, rstrip, strip = map(_strip, ("lstrip", "rstrip", "strip"))


def _search(name, dtype):
    """A method that looks for a part between two positions."""

    def function(a, sub, start=0, end=None):
        find = getattr(str, name)
        return _apply(lambda text, part: find(text, part, start, end), _texts(a), _texts(sub), dtype=dtype)

    function.__name__ = name
    return function


count, find, index, rfind, rindex = (_search(name, int) for name in ("count", "find", "index", "rfind", "rindex"))
startswith, endswith = (_search(name, bool) for name in ("startswith", "endswith"))


def str_len(a):
    """How many characters each has."""
    return _apply(len, _texts(a), dtype=int)


def multiply(a, i):
    """Each repeated so many times."""
    return _apply(lambda text, n: text * max(n, 0), _texts(a), np.asarray(i))


def replace(a, old, new, count=-1):
    """Each with `old` replaced by `new`, `count` times at most."""
    return _apply(lambda *each: str.replace(*each), _texts(a), _texts(old), _texts(new), np.asarray(count))


def mod(a, values):
    """`a % values`, Python's formatting."""
    values = np.asarray(values)
    return _apply(lambda text, value: text % value, _texts(a), values)


def _fill(name):
    def function(a, width, fillchar=" "):
        fill = getattr(str, name)
        return _apply(lambda text, n, char: fill(text, n, char), _texts(a), np.asarray(width), _texts(fillchar))

    function.__name__ = name
    return function


center, ljust, rjust = map(_fill, ("center", "ljust", "rjust"))


def zfill(a, width):
    """Each filled up with zeros behind its sign."""
    return _apply(str.zfill, _texts(a), np.asarray(width))


def expandtabs(a, tabsize=8):
    """Each with tabs as blanks."""
    return _map(str.expandtabs, _texts(a), np.asarray(tabsize))


def translate(a, table, deletechars=None):
    """Each with characters exchanged by a table."""
    a = _texts(a)
    return _map(lambda text: text.translate(table), a, dtype=a.dtype)


_MISSING = object()


def slice(a, start=None, stop=_MISSING, step=None, /):
    """A part of each, between bounds that may differ from text to text; one bound alone is where it stops."""
    if stop is _MISSING:
        start, stop = None, start
    a = _texts(a)
    import builtins

    def part(text, *bounds):
        return text[builtins.slice(*bounds)]

    bounds = (np.asarray(bound, dtype=object) for bound in (start, stop, step))
    return _map(part, a, *bounds, dtype=a.dtype)


def _partition(name):
    def function(a, sep):
        cut = getattr(str, name)
        a, sep = np.broadcast_arrays(_texts(a), _texts(sep))
        parts = [cut(*each) for each in zip(a.ravel().tolist(), sep.ravel().tolist())]
        return tuple(np.array([each[k] for each in parts]).reshape(a.shape) for k in range(3))

    function.__name__ = name
    return function


partition, rpartition = map(_partition, ("partition", "rpartition"))
