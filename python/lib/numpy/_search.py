"""Sorting, searching, counting and sets."""

import _numpy

from numpy._creation import arange, asarray


def sort(a, axis=-1, kind=None, order=None, *, stable=None):
    a = asarray(a)
    return _numpy.sort(a.ravel(), 0) if axis is None else _numpy.sort(a, axis)


def argsort(a, axis=-1, kind=None, order=None, *, stable=None):
    return asarray(a).argsort(axis)


def lexsort(keys, axis=-1):
    return _numpy.lexsort(list(keys))


def partition(a, kth, axis=-1, kind="introselect", order=None):
    return sort(a, axis)


def argpartition(a, kth, axis=-1, kind="introselect", order=None):
    a = asarray(a)
    n = a.size if axis is None else a.shape[axis]
    for k in asarray(kth).ravel().tolist():
        if not -n <= k < n:
            raise ValueError(f"kth(={k}) out of bounds ({n})")
    return a.argsort(axis)


def searchsorted(a, v, side="left", sorter=None):
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got '{side}')")
    a = asarray(a)
    if a.ndim != 1:
        raise ValueError("object too deep for desired array")
    return _numpy.searchsorted(a if sorter is None else a[sorter], v, side == "right")


def digitize(x, bins, right=False):
    bins = asarray(bins)
    side = "left" if right else "right"
    if len(bins) > 1 and bins[0] > bins[-1]:
        return len(bins) - searchsorted(bins[::-1], x, "right" if right else "left")
    return searchsorted(bins, x, side)


def nonzero(a):
    return asarray(a).nonzero()


def argwhere(a):
    return _numpy.argwhere(a)


def flatnonzero(a):
    return asarray(a).ravel().nonzero()[0]


def where(condition, x=None, y=None, /):
    if x is None and y is None:
        return asarray(condition).nonzero()
    if x is None or y is None:
        raise ValueError("either both or neither of x and y should be given")
    return _numpy.where(condition, x, y)


def select(condlist, choicelist, default=0):
    result = default
    for condition, choice in zip(reversed(condlist), reversed(choicelist)):
        result = _numpy.where(condition, choice, result)
    return result


def choose(a, choices, out=None, mode="raise"):
    stacked = _numpy.stack(_numpy.broadcast_arrays(list(choices)), 0)
    a = asarray(a)._broadcast_to(stacked.shape[1:])
    return _numpy.take_along_axis(stacked, a[None], 0)[0]


def extract(condition, arr):
    return asarray(arr).ravel()[asarray(condition).ravel().nonzero()[0]]


def compress(condition, a, axis=None, out=None):
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    return a.take(asarray(condition).nonzero()[0], axis)


def place(arr, mask, vals):
    n = int(asarray(mask).sum())
    vals = asarray(vals).ravel()
    arr[asarray(mask, bool)] = vals[arange(n) % vals.size]


putmask = place


def take(a, indices, axis=None, out=None, mode="raise"):
    a = asarray(a)
    if mode != "raise":
        n = a.size if axis is None else a.shape[axis]
        indices = asarray(indices) % n if mode == "wrap" else _numpy.minimum(_numpy.maximum(indices, 0), n - 1)
    return a.take(indices, axis)


def put(a, ind, v, mode="raise"):
    ind, v = asarray(ind).ravel(), asarray(v).ravel()
    flat = a.ravel()
    flat[ind] = v[arange(ind.size) % v.size]
    a[...] = flat.reshape(a.shape)


def take_along_axis(arr, indices, axis=-1):
    arr = asarray(arr)
    if axis is None:
        arr, axis = arr.ravel(), 0
    return _numpy.take_along_axis(arr, indices, axis)


def put_along_axis(arr, indices, values, axis):
    _numpy.put_along_axis(arr, indices, values, axis)


def bincount(x, /, weights=None, minlength=0):
    return _numpy.bincount(x, weights, minlength)


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    a = asarray(a).ravel()
    if isinstance(bins, str):
        raise NotImplementedError(f"np.histogram with bins={bins!r} is not available here; give a number of bins or their edges")
    if asarray(bins).ndim:
        return asarray(bins)
    if bins < 1:
        raise ValueError("`bins` must be positive, when an integer")
    low, high = range if range is not None else (a.min(), a.max()) if a.size else (0, 1)
    if low == high:
        low, high = low - 0.5, high + 0.5
    return _numpy.linspace(low, high, int(bins) + 1, True)[0]


def histogram(a, bins=10, range=None, density=None, weights=None):
    a = asarray(a).ravel()
    edges = histogram_bin_edges(a, bins, range)
    inside = (a >= edges[0]) & (a <= edges[-1])
    place_of = _numpy.minimum(_numpy.searchsorted(edges, a[inside], True) - 1, len(edges) - 2)
    weights = None if weights is None else asarray(weights).ravel()[inside]
    counts = _numpy.bincount(place_of, weights, len(edges) - 1)
    if density:
        counts = counts / (edges[1:] - edges[:-1]) / counts.sum()
    return counts, edges


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True):
    ar = asarray(ar)
    if axis is None:
        values, index, inverse, counts = _numpy.unique(ar)
    else:
        values, index, inverse, counts = _unique_slices(ar._moveaxis(axis, 0))
        values = values._moveaxis(0, axis)
    wanted = (return_index, return_inverse, return_counts)
    extra = tuple(each for each, is_wanted in zip((index, inverse, counts), wanted) if is_wanted)
    return (values, *extra) if extra else values


def _unique_slices(rows):
    flat = rows.reshape(rows.shape[0], -1).tolist()
    distinct, inverse = {}, []
    for i, row in enumerate(flat):
        distinct.setdefault(tuple(row), []).append(i)
    order = sorted(distinct)
    rank = {row: k for k, row in enumerate(order)}
    inverse = [rank[tuple(row)] for row in flat]
    index = [distinct[row][0] for row in order]
    counts = [len(distinct[row]) for row in order]
    to_array = lambda x: _numpy.array(x, int)
    return rows[to_array(index)], to_array(index), to_array(inverse), to_array(counts)


def unique_values(x):
    return unique(x)


def _unique_result(name, fields, values):
    from collections import namedtuple

    return namedtuple(name, fields)(*values)


def unique_counts(x):
    values, _, _, counts = _numpy.unique(asarray(x))
    return _unique_result("UniqueCountsResult", "values counts", (values, counts))


def unique_inverse(x):
    values, _, inverse, _ = _numpy.unique(asarray(x))
    return _unique_result("UniqueInverseResult", "values inverse_indices", (values, inverse))


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    element = asarray(element)
    wanted = _numpy.sort(asarray(list(test_elements) if isinstance(test_elements, (set, frozenset)) else test_elements).ravel(), 0)
    if wanted.size == 0:
        found = _numpy.zeros(element.shape, bool)
    else:
        at = _numpy.minimum(_numpy.searchsorted(wanted, element, False), wanted.size - 1)
        found = wanted[at] == element
    return _numpy.logical_not(found) if invert else found


def in1d(ar1, ar2, assume_unique=False, invert=False):
    return isin(asarray(ar1).ravel(), ar2, assume_unique, invert)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    first, index1, _, _ = _numpy.unique(asarray(ar1).ravel())
    second, index2, _, _ = _numpy.unique(asarray(ar2).ravel())
    both = isin(first, second)
    if return_indices:
        return first[both], index1[both], index2[isin(second, first)]
    return first[both]


def union1d(ar1, ar2):
    return unique(_numpy.concatenate([asarray(ar1).ravel(), asarray(ar2).ravel()], 0))


def setdiff1d(ar1, ar2, assume_unique=False):
    ar1 = asarray(ar1).ravel()
    first = ar1 if assume_unique else unique(ar1)
    return first[isin(first, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    return union1d(setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))
