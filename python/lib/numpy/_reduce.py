"""Reductions as functions; the work is done by the methods of arrays.

`axis` is an axis, several, or `None` for all; with `keepdims` they stay, with extent 1.
"""

import _numpy

from numpy._creation import asarray


def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """The sum, added up in pairs of blocks as NumPy does."""
    if hasattr(a, "__next__"):
        raise TypeError("Calling np.sum(generator) is deprecated.Use np.sum(np.fromiter(generator)) or the python sum builtin instead.")
    return asarray(a).sum(axis, dtype, out, keepdims, initial, where)


def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    """The product."""
    return asarray(a).prod(axis, dtype, out, keepdims, initial, where)


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The arithmetic mean."""
    return asarray(a).mean(axis, dtype, out, keepdims, where=where)


def _ddof(ddof, correction):
    """How much is taken from the number of elements: one of two names for it may be given."""
    if correction is None:
        return ddof
    if ddof != 0:
        raise ValueError("ddof and correction can't be provided simultaneously.")
    return correction


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The standard deviation, `√var`."""
    ddof = _ddof(ddof, correction)
    if mean is not None:
        return _numpy.sqrt(_about(a, mean, axis, dtype, ddof, keepdims, where), out)
    return asarray(a).std(axis, dtype, out, ddof, keepdims, where=where)


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The variance, `Σ (x − mean)² / (n − ddof)`; the mean may be given, with its axes kept."""
    ddof = _ddof(ddof, correction)
    if mean is not None:
        return _numpy.positive(_about(a, mean, axis, dtype, ddof, keepdims, where), out)
    return asarray(a).var(axis, dtype, out, ddof, keepdims, where=where)


def _about(a, mean, axis, dtype, ddof, keepdims, where):
    """The variance about a mean that is known."""
    a = asarray(a)
    deviation = _numpy.absolute(_numpy.subtract(a, mean))
    n = asarray(where)._broadcast_to(a.shape).sum(axis, keepdims=keepdims)
    total = (deviation * deviation).sum(axis, dtype, keepdims=keepdims, where=where)
    return _numpy.divide(total, _numpy.maximum(n - ddof, 0))


def max(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The greatest element; NaN if there is one."""
    return asarray(a).max(axis, out, keepdims, initial, where)


def min(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The least element; NaN if there is one."""
    return asarray(a).min(axis, out, keepdims, initial, where)


amax, amin = max, min


def ptp(a, axis=None, out=None, keepdims=False):
    """The greatest less the least element."""
    return asarray(a)._ptp(axis, out, keepdims)


def any(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether an element is true."""
    return asarray(a).any(axis, out, keepdims, where=where)


def all(a, axis=None, out=None, keepdims=False, *, where=True):
    """Whether all elements are true."""
    return asarray(a).all(axis, out, keepdims, where=where)


def argmax(a, axis=None, out=None, *, keepdims=False):
    """The place of the greatest element, the first of several."""
    return asarray(a).argmax(axis, out, keepdims=keepdims)


def argmin(a, axis=None, out=None, *, keepdims=False):
    """The place of the least element, the first of several."""
    return asarray(a).argmin(axis, out, keepdims=keepdims)


def cumsum(a, axis=None, dtype=None, out=None):
    """The sums of the first 1, 2, 3 … elements."""
    return asarray(a).cumsum(axis, dtype, out)


def cumprod(a, axis=None, dtype=None, out=None):
    """The products of the first 1, 2, 3 … elements."""
    return asarray(a).cumprod(axis, dtype, out)


def _cumulative(x, function, identity, axis, dtype, out, include_initial):
    x = asarray(x)
    if x.ndim == 0:
        x = x.reshape(1)
    if axis is None:
        if x.ndim >= 2:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
        axis = 0
    result = function(x, axis, dtype, out if not include_initial else None)
    if include_initial:
        shape = tuple(1 if d == axis % x.ndim else n for d, n in enumerate(x.shape))
        first = _numpy.zeros(shape, result.dtype) + asarray(identity, result.dtype)
        result = _numpy.concatenate([first, result], axis)
        if out is not None:
            out[...] = result
            return out
    return result


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """As `cumsum`; with `include_initial` a zero comes first."""
    return _cumulative(x, cumsum, 0, axis, dtype, out, include_initial)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """As `cumprod`; with `include_initial` a one comes first."""
    return _cumulative(x, cumprod, 1, axis, dtype, out, include_initial)


def count_nonzero(a, axis=None, *, keepdims=False):
    """How many elements are not zero."""
    return asarray(a)._count_nonzero(axis, keepdims)


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The middle element, or the mean of the two in the middle; NaN if there is one."""
    if overwrite_input:
        from numpy._quantile import sort_in_place

        sort_in_place(a, axis)
    a = asarray(a)
    if a.ndim == 0 and axis is not None:
        # Other reductions let a 0-d array have an axis.
        _numpy.normalize_axis(axis, 0)
    return a._median(tuple(axis) if isinstance(axis, list) else axis, out, keepdims)
