"""Arrays as sets: distinct elements, membership, and what two have in common."""

from collections import namedtuple

import numpy as np
from numpy.lib.array_utils import normalize_axis_index

UniqueAllResult = namedtuple("UniqueAllResult", ("values", "indices", "inverse_indices", "counts"))
UniqueCountsResult = namedtuple("UniqueCountsResult", ("values", "counts"))
UniqueInverseResult = namedtuple("UniqueInverseResult", ("values", "inverse_indices"))


def _changes(ordered, equal_nan):
    """Where an element of a sorted vector differs from the one before; with `equal_nan` NaNs, which are last, are one."""
    mask = np.empty(ordered.shape, dtype=bool)
    mask[:1] = True
    mask[1:] = ordered[1:] != ordered[:-1]
    if equal_nan and ordered.size and ordered.dtype.kind in "fc":
        is_nan = np.isnan(ordered)
        mask[1:] &= np.logical_not(is_nan[1:] & is_nan[:-1])
    return mask


def _distinct(order, mask, shape):
    """First places, inverse and counts, from the sorting order and where the sorted elements change."""
    inverse = np.empty(mask.shape, dtype=np.intp)
    inverse[order] = np.cumsum(mask) - 1
    return order[mask], inverse.reshape(shape), np.diff(np.concatenate(np.nonzero(mask) + ([mask.size],)))


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True):
    """The distinct elements in order, or the distinct slices along an axis.

    Also, as asked for: where each comes first, which of them each element is, and how often each comes.
    """
    ar = np.asanyarray(ar)
    wanted = (return_index, return_inverse, return_counts)
    if axis is not None:
        normalize_axis_index(axis, ar.ndim)
    if axis is None or ar.ndim == 1:
        flat = ar.ravel()
        if not any(wanted):
            ordered = np.sort(flat)
            return ordered[_changes(ordered, equal_nan)]
        order = flat.argsort(kind="stable")
        mask = _changes(flat[order], equal_nan)
        values, shape = flat[order][mask], ar.shape
    else:
        slices = np.moveaxis(ar, axis, 0)
        rows = slices.reshape(len(slices), -1) if slices.size else slices.reshape(len(slices), 0)
        order = np.lexsort(rows.T[::-1]) if rows.shape[1] else np.arange(len(rows))
        mask = np.ones(len(rows), dtype=bool)
        mask[1:] = np.any(rows[order][1:] != rows[order][:-1], axis=1)
        values, shape = np.moveaxis(slices[order[mask]], 0, axis), (len(rows),)
    extra = [each for each, is_wanted in zip(_distinct(order, mask, shape), wanted) if is_wanted]
    return (values, *extra) if extra else values


def unique_all(x):
    """Distinct elements, first places, inverse and counts; every NaN counts by itself."""
    return UniqueAllResult(*unique(x, True, True, True, equal_nan=False))


def unique_counts(x):
    """Distinct elements and counts; every NaN counts by itself."""
    return UniqueCountsResult(*unique(x, return_counts=True, equal_nan=False))


def unique_inverse(x):
    """Distinct elements and inverse; every NaN counts by itself."""
    return UniqueInverseResult(*unique(x, return_inverse=True, equal_nan=False))


def unique_values(x):
    """Distinct elements; every NaN counts by itself."""
    return unique(x, equal_nan=False)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """For each element whether it is one of the others. A Python set is one object, as in NumPy, not its members."""
    element, others = np.asarray(element), test_elements
    if kind not in (None, "sort", "table"):
        raise ValueError(f"Invalid kind: '{kind}'. Please use None, 'sort' or 'table'.")
    if isinstance(others, (set, frozenset)):
        return np.full(element.shape, bool(invert))
    others = np.asarray(others).ravel()
    if kind == "table" and not (element.dtype.kind in "iub" and others.dtype.kind in "iub"):
        raise ValueError("The 'table' method is only supported for boolean or integer arrays. Please select 'sort' or None for kind.")
    if others.size == 0:
        return np.full(element.size, bool(invert)).reshape(element.shape)
    others = np.sort(others)
    flat = element.ravel()
    places = np.minimum(np.searchsorted(others, flat), others.size - 1)
    found = others[places] == flat
    return (np.logical_not(found) if invert else found).reshape(element.shape)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """The distinct elements of both, in order; with `return_indices` also where they are first in each."""
    ar1, ar2 = np.asanyarray(ar1), np.asanyarray(ar2)
    if assume_unique:
        first, second = ar1.ravel(), ar2.ravel()
        places = np.arange(first.size), np.arange(second.size)
    else:
        (first, place1), (second, place2) = unique(ar1, return_index=True), unique(ar2, return_index=True)
        places = place1, place2
    both = np.concatenate((first, second))
    order = both.argsort(kind="stable")
    both = both[order]
    is_twice = both[1:] == both[:-1]
    if not return_indices:
        return both[:-1][is_twice]
    return both[:-1][is_twice], places[0][order[:-1][is_twice]], places[1][order[1:][is_twice] - first.size]


def union1d(ar1, ar2):
    """The distinct elements of either, in order."""
    return unique(np.concatenate((ar1, ar2), axis=None))


def setdiff1d(ar1, ar2, assume_unique=False):
    """The distinct elements of the first that are not in the second."""
    first = np.asarray(ar1).ravel() if assume_unique else unique(ar1)
    return first[isin(first, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """The distinct elements of one but not of both, in order."""
    if not assume_unique:
        ar1, ar2 = unique(ar1), unique(ar2)
    both = np.concatenate((ar1, ar2), axis=None)
    if both.size == 0:
        return both
    both.sort()
    changes = np.concatenate(([True], both[1:] != both[:-1], [True]))
    return both[changes[1:] & changes[:-1]]
