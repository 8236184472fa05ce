"""The older names of `numpy.strings`, and what gives lists."""

import numpy as np
from numpy import strings
from numpy.strings import (
    _map, _texts, add, capitalize, center, count, endswith, equal, expandtabs, find, greater, greater_equal, index, isalnum, isalpha,
    isdecimal, isdigit, islower, isnumeric, isspace, istitle, isupper, less, less_equal, ljust, lower, lstrip, mod, multiply, not_equal,
    replace, rfind, rindex, rjust, rstrip, startswith, str_len, strip, swapcase, title, translate, upper, zfill,
)


def _lists(name):
    def function(a, sep=None, maxsplit=-1):
        cut = getattr(str, name)
        return _map(lambda text: cut(text, sep, maxsplit), _texts(a), dtype=object)

    function.__name__ = name
    return function


split, rsplit = map(_lists, ("split", "rsplit"))


def splitlines(a, keepends=False):
    """Each as the list of its lines."""
    return _map(lambda text: text.splitlines(keepends), _texts(a), dtype=object)


def join(sep, seq):
    """The characters of each with `sep` between them."""
    return _map(str.join, _texts(sep), _texts(seq))


def partition(a, sep):
    """Before, separator and after, along a last axis."""
    return np.stack(np.broadcast_arrays(*_promoted(strings.partition(a, sep))), axis=-1)


def rpartition(a, sep):
    """As `partition`, from the right."""
    return np.stack(np.broadcast_arrays(*_promoted(strings.rpartition(a, sep))), axis=-1)


def _promoted(parts):
    dtype = np.result_type(*parts)
    return [part.astype(dtype) for part in parts]


def array(obj, itemsize=None, copy=True, unicode=None, order=None):
    """An array of text."""
    return np.array(obj, dtype=str if itemsize is None else f"<U{itemsize}")


def asarray(obj, itemsize=None, unicode=None, order=None):
    """The array of text that it is, or a new one."""
    return np.asarray(obj, dtype=str if itemsize is None else f"<U{itemsize}")


def compare_chararrays(a, b, cmp, rstrip):
    """`a cmp b`, with blanks at the ends left out if `rstrip`."""
    functions = {"<": less, "<=": less_equal, "==": equal, "!=": not_equal, ">=": greater_equal, ">": greater}
    if rstrip:
        a, b = strings.rstrip(a), strings.rstrip(b)
    return functions[cmp](a, b)
