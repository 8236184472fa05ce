"""Reductions as if the NaNs were not there."""

import warnings

import numpy as np


def _without(a, neutral):
    """A copy with `neutral` in place of NaN, and where the NaNs were; `None` if the dtype has none."""
    a = np.asanyarray(a)
    if a.dtype.kind == "O":
        mask = np.asarray(a != a, dtype=bool)
    elif a.dtype.kind in "fc":
        mask = np.isnan(a)
    else:
        return a, None
    a = a.copy("K")
    a[mask] = neutral
    return a, mask


def _options(**given):
    return {name: value for name, value in given.items() if value is not np._NoValue}


def nansum(a, axis=None, dtype=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
    """The sum, with NaN as zero."""
    return np.sum(_without(a, 0)[0], axis=axis, dtype=dtype, out=out, **_options(keepdims=keepdims, initial=initial, where=where))


def nanprod(a, axis=None, dtype=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
    """The product, with NaN as one."""
    return np.prod(_without(a, 1)[0], axis=axis, dtype=dtype, out=out, **_options(keepdims=keepdims, initial=initial, where=where))


def nancumsum(a, axis=None, dtype=None, out=None):
    """The running sum, with NaN as zero."""
    return np.cumsum(_without(a, 0)[0], axis=axis, dtype=dtype, out=out)


def nancumprod(a, axis=None, dtype=None, out=None):
    """The running product, with NaN as one."""
    return np.cumprod(_without(a, 1)[0], axis=axis, dtype=dtype, out=out)


def _extreme(a, neutral, reduce, ufunc, axis, out, keepdims, initial, where):
    is_array = type(a) is np.ndarray
    what = "slice" if is_array else "axis"
    a, mask = _without(a, neutral)
    options = _options(keepdims=keepdims, where=where)
    if is_array and a.size == 0:
        return ufunc.reduce(a, axis=axis, out=out, **options, **_options(initial=initial))
    result = reduce(a, axis=axis, out=out, **options, **_options(initial=initial))
    if mask is None:
        return result
    is_all = np.all(mask, axis=axis, **options)
    if np.any(is_all):
        warnings.warn(f"All-NaN {what} encountered", RuntimeWarning, stacklevel=3)
        if np.ndim(result) == 0 and out is None:
            return a.dtype.type(np.nan)
        result[is_all] = np.nan
    return result


def nanmin(a, axis=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
    """The least of the values that are not NaN."""
    return _extreme(a, np.inf, np.min, np.fmin, axis, out, keepdims, initial, where)


def nanmax(a, axis=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
    """The greatest of the values that are not NaN."""
    return _extreme(a, -np.inf, np.max, np.fmax, axis, out, keepdims, initial, where)


def _position(a, neutral, find, axis, out, keepdims):
    a, mask = _without(a, neutral)
    if mask is not None and mask.size and np.any(np.all(mask, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return find(a, axis=axis, out=out, **_options(keepdims=keepdims))


def nanargmin(a, axis=None, out=None, *, keepdims=np._NoValue):
    """Where the least of the values that are not NaN is."""
    return _position(a, np.inf, np.argmin, axis, out, keepdims)


def nanargmax(a, axis=None, out=None, *, keepdims=np._NoValue):
    """Where the greatest of the values that are not NaN is."""
    return _position(a, -np.inf, np.argmax, axis, out, keepdims)


def _divided(total, count, out):
    with np.errstate(invalid="ignore", divide="ignore"):
        if out is not None:
            return np.divide(total, count, out=out, casting="unsafe")
        if isinstance(total, np.ndarray):
            return np.divide(total, count, out=total, casting="unsafe")
        return total.dtype.type(total / count)


def _refuse_integers(dtype, out):
    if dtype is not None and np.dtype(dtype).kind not in "fc":
        raise TypeError("If a is inexact, then dtype must be inexact")
    if out is not None and out.dtype.kind not in "fc":
        raise TypeError("If a is inexact, then out must be inexact")


def nanmean(a, axis=None, dtype=None, out=None, keepdims=np._NoValue, *, where=np._NoValue):
    """The mean of the values that are not NaN; NaN, and a warning, where there are none."""
    a, mask = _without(a, 0)
    options = _options(keepdims=keepdims, where=where)
    if mask is None:
        return np.mean(a, axis=axis, dtype=dtype, out=out, **options)
    _refuse_integers(dtype, out)
    count = np.sum(np.logical_not(mask), axis=axis, dtype=np.intp, **options)
    mean = _divided(np.sum(a, axis=axis, dtype=dtype, out=out, **options), count, out)
    if np.any(count == 0):
        warnings.warn("Mean of empty slice", RuntimeWarning, stacklevel=2)
    return mean


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=np._NoValue, *, where=np._NoValue, mean=np._NoValue,
           correction=np._NoValue):
    """The variance of the values that are not NaN: `Σ (x − mean)² / (n − ddof)`."""
    a, mask = _without(a, 0)
    options = _options(keepdims=keepdims, where=where)
    if mask is None:
        return np.var(a, axis=axis, dtype=dtype, out=out, ddof=ddof, **options, **_options(mean=mean, correction=correction))
    _refuse_integers(dtype, out)
    if correction is not np._NoValue:
        if ddof != 0:
            raise ValueError("ddof and correction can't be provided simultaneously.")
        ddof = correction
    masked = _options(where=where)
    count = np.sum(np.logical_not(mask), axis=axis, dtype=np.intp, keepdims=True, **masked)
    if mean is np._NoValue:
        mean = _divided(np.sum(a, axis=axis, dtype=dtype, keepdims=True, **masked), count, None)
    distance = np.asarray(a - mean)
    distance[mask] = 0
    square = (distance * distance.conj()).real if a.dtype.kind == "c" else distance * distance
    result = np.sum(square.astype(a.real.dtype), axis=axis, dtype=dtype, out=out, **options)
    freedom = (count if np.ndim(result) == count.ndim else count.squeeze(axis)) - ddof
    result = _divided(result, freedom, out)
    is_bad = freedom <= 0
    if np.any(is_bad):
        warnings.warn("Degrees of freedom <= 0 for slice.", RuntimeWarning, stacklevel=2)
        if np.ndim(result) == 0 and out is None:
            return result.dtype.type(np.nan)
        result[is_bad] = np.nan
    return result


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=np._NoValue, *, where=np._NoValue, mean=np._NoValue,
           correction=np._NoValue):
    """The square root of `nanvar`."""
    variance = nanvar(a, axis, dtype, out, ddof, keepdims, where=where, mean=mean, correction=correction)
    return np.sqrt(variance, out=variance) if isinstance(variance, np.ndarray) else np.sqrt(variance)
