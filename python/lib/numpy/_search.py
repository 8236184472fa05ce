"""Sorting, searching and counting."""

import operator

import _numpy

from numpy._creation import arange, asarray

_KINDS = ("quicksort", "heapsort", "mergesort", "stable", "introsort", "q", "h", "m", "s")


def _check_kind(kind, stable=None):
    if kind is not None and stable is not None:
        raise ValueError("`kind` and keyword parameters can't be provided at the same time. Use only one of them.")
    if kind is not None and not isinstance(kind, str):
        raise TypeError(f"sort kind must be str, not {type(kind).__name__}")
    if kind is not None and kind.lower() not in _KINDS:
        raise ValueError(f"sort kind must be one of 'quick', 'heap', or 'stable' (got '{kind}')")


def sort(a, axis=-1, kind=None, order=None, *, stable=None):
    """A sorted copy, along an axis or, with `None`, flattened; NaN comes last."""
    _check_kind(kind, stable)
    a = asarray(a)
    if order is not None:
        from numpy._select import take_along_axis

        return take_along_axis(a, a.argsort(axis, order=order), axis)
    return _numpy.sort(a.ravel(), 0) if axis is None else _numpy.sort(a, axis)


def sort_complex(a):
    """A sorted copy, as complex numbers: by real parts, then by imaginary ones."""
    a = sort(a)
    return a if a.dtype.kind == "c" else a.astype(complex)


def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
    """The places of the elements in sorted order."""
    _check_kind(kind, stable)
    a = asarray(a)
    return a.argsort(axis) if order is None else a.argsort(axis, order=order)


def lexsort(keys, axis=-1):
    """The places in the order of the last key, among equals of the one before, and so on."""
    return _numpy.lexsort(list(keys), axis)


def _check_kth(a, kth, axis):
    n = a.size if axis is None else a.shape[axis]
    kth = asarray(kth)
    if kth.dtype.kind not in "iub":
        raise TypeError("Partition index must be integer")
    for k in kth.ravel().tolist():
        if not -n <= k < n:
            raise ValueError(f"kth(={k}) out of bounds ({n})")


def partition(a, kth, axis=-1, kind="introselect", order=None):
    """A copy in which the `kth` element is where it would be sorted, smaller ones before it; here all are sorted."""
    a = asarray(a)
    _check_kth(a, kth, axis)
    return sort(a, axis)


def argpartition(a, kth, axis=-1, kind="introselect", order=None):
    """The places of the elements in the order of `partition`."""
    a = asarray(a)
    _check_kth(a, kth, axis)
    return a.argsort(axis)


def searchsorted(a, v, side="left", sorter=None):
    """Where in a sorted vector each value belongs: before its equals ("left") or behind them ("right").

    `sorter` are the places that sort the vector, if it is not sorted.
    """
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got '{side}')")
    a = asarray(a)
    if a.ndim != 1:
        raise ValueError("object too deep for desired array")
    if sorter is not None:
        sorter = asarray(sorter)
        if sorter.dtype.kind not in "iu":
            raise TypeError("sorter must only contain integers")
        if sorter.size != a.size:
            raise ValueError("sorter.size must equal a.size")
        a = a[sorter]
    return _numpy.searchsorted(a, v, side == "right")


def digitize(x, bins, right=False):
    """The bin of each value: i if `bins[i − 1] ≤ x < bins[i]`, or `<` and `≤` with `right`; `bins` may also decrease."""
    x, bins = asarray(x), asarray(bins)
    if x.dtype.kind == "c":
        raise TypeError("x may not be complex")
    is_up, is_down = (bool(asarray(f(bins[1:], bins[:-1])).all()) for f in (_numpy.greater_equal, _numpy.less_equal))
    if not is_up and not is_down:
        raise ValueError("bins must be monotonically increasing or decreasing")
    if is_up:
        return searchsorted(bins, x, "left" if right else "right")
    return len(bins) - searchsorted(bins[::-1], x, "left" if right else "right")


def nonzero(a):
    """The places of what is not zero: an array for each axis."""
    return asarray(a).nonzero()


def argwhere(a):
    """The places of what is not zero: a row for each."""
    # A view, as in NumPy.
    return _numpy.argwhere(a)[:]


def flatnonzero(a):
    """The places of what is not zero in the flattened array."""
    return asarray(a).ravel().nonzero()[0]


def where(condition, *branches):
    """`x` where the condition holds and `y` elsewhere; without them, the places where it holds."""
    if not branches:
        return asarray(condition).nonzero()
    if len(branches) == 1:
        raise ValueError("either both or neither of x and y should be given")
    x, y = branches
    return _numpy.where(condition, x, y)


def bincount(x, /, weights=None, minlength=0):
    """How often each of 0, 1, 2 … comes, or the sum of its weights; at least `minlength` entries."""
    if minlength is None:
        raise TypeError("'NoneType' object cannot be interpreted as an integer")
    minlength = operator.index(minlength)
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    is_array, x = _numpy.is_array(x), asarray(x)
    if x.ndim > 1:
        raise ValueError("object too deep for desired array" if is_array else "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 1.")
    if is_array and x.dtype.kind not in "iub":
        raise TypeError(f"Cannot cast array data from {x.dtype!r} to dtype('int64') according to the rule 'safe'")
    if x.dtype.kind == "f" and not is_array and x.size:
        import warnings

        warnings.warn("Non-integer input passed to bincount. In a future version of NumPy, this will be an error. (Deprecated NumPy 2.1)", DeprecationWarning, stacklevel=2)
        x = x.astype(int)
    return _numpy.bincount(x, weights, minlength)
